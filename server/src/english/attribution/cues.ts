/** The cue lexicon, made ready to be looked up by word. */
import { regularForms } from '../grammar/inflection.ts';
import { verbOf } from '../grammar/lexicon.ts';
import {
  CUE_ADJECTIVES,
  CUE_NOUNS,
  CUE_PARTICLES,
  CUE_VERBS,
  LIGHT_VERBS,
  SAYING_THINGS,
} from './cue-lexicon.ts';

/** What kind of thing a cue says is held. */
export type CueKind = 'say' | 'fact' | 'belief' | 'prediction' | 'evaluation' | 'demand' | 'intent';

/** A frame of `cue-lexicon`. */
export type Frame =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 's'
  | 't'
  | 'w'
  | 'x'
  | 'y'
  | 'z';

/** One way in which a cue is used: the frames, the kind of claim, and whether it denies. */
export interface CueUse {
  readonly frames: number;
  readonly kind: CueKind;
  readonly denies: boolean;
}

/** All uses of one cue. */
export interface Cue {
  /** The frames of all its uses, one bit each. */
  readonly frames: number;
  readonly uses: readonly CueUse[];
}

function bitOf(frame: string): number {
  return 1 << (frame.charCodeAt(0) - 97);
}

function compile(table: string): ReadonlyMap<string, Cue> {
  const found = new Map<string, Cue>();
  for (const row of table.trim().split('\n')) {
    const [written = '', kind = '', words = ''] = row.split('|');
    const denies = written.startsWith('-');
    let frames = 0;
    for (const frame of written.replace('-', '')) frames |= bitOf(frame);
    const use: CueUse = { frames, kind: kind as CueKind, denies };
    for (const word of words.trim().split(' ')) {
      const before = found.get(word);
      found.set(word, { frames: (before?.frames ?? 0) | frames, uses: [...(before?.uses ?? []), use] });
    }
  }
  return found;
}

const verbs = compile(CUE_VERBS);
const adjectives = compile(CUE_ADJECTIVES);
const nouns = compile(CUE_NOUNS);
const withParticle = compile(CUE_PARTICLES);
const particles = new Set([...withParticle.keys()].map((key) => key.slice(key.indexOf('-') + 1)));
const lightVerbs = new Set(LIGHT_VERBS.split(' '));
const sayingThings = new Set(SAYING_THINGS.split(' ').flatMap((noun) => [noun, regularForms(noun).present]));

/** The cue that a form of a verb is: `said`, `saying`. */
export function verbCue(lower: string): Cue | undefined {
  const verb = verbOf(lower);
  return verb === undefined ? undefined : verbs.get(verb);
}

/** The cue that a verb makes with the particle after it: `pointed` `out`. */
export function particleCue(lower: string, particle: string): Cue | undefined {
  if (!particles.has(particle)) return undefined;
  const verb = verbOf(lower);
  return verb === undefined ? undefined : withParticle.get(`${verb}-${particle}`);
}

export function adjectiveCue(lower: string): Cue | undefined {
  return adjectives.get(lower);
}

export function nounCue(lower: string): Cue | undefined {
  return nouns.get(lower);
}

export function isLightVerb(lower: string): boolean {
  const verb = verbOf(lower);
  return verb !== undefined && lightVerbs.has(verb);
}

/** Tells whether a noun is of a thing that says something: report, polls. */
export function isSayingThing(lower: string): boolean {
  return sayingThings.has(lower);
}

/** The use of a cue that has the frame, or its first. */
export function useFor(cue: Cue, frame: Frame): CueUse {
  const bit = bitOf(frame);
  return cue.uses.find((use) => (use.frames & bit) !== 0) ?? cue.uses[0]!;
}

export function takes(cue: Cue, frame: Frame): boolean {
  return (cue.frames & bitOf(frame)) !== 0;
}
