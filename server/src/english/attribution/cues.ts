/** The cue lexicon, made ready to be looked up by word. */
import { regularForms } from '../grammar/inflection.ts';
import { verbOf } from '../grammar/lexicon.ts';
import type { Word } from '../words.ts';
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
/** By verb, the cues that it makes with its particles. */
const withParticle = new Map<string, Map<string, Cue>>();
for (const [key, cue] of compile(CUE_PARTICLES)) {
  const [verb = '', particle = ''] = key.split('-');
  const ofVerb = withParticle.get(verb) ?? new Map<string, Cue>();
  withParticle.set(verb, ofVerb.set(particle, cue));
}
const particles = new Set([...withParticle.values()].flatMap((ofVerb) => [...ofVerb.keys()]));
const lightVerbs = new Set(LIGHT_VERBS.split(' '));
const sayingThings = new Set(SAYING_THINGS.split(' ').flatMap((noun) => [noun, regularForms(noun).present]));

/** What a word is to those who look for claims. */
export interface WordCues {
  /** The cue that a form of a verb is: `said`, `saying`. */
  readonly verb: Cue | undefined;
  /** The verb it is a form of. */
  readonly base: string;
  readonly adjective: Cue | undefined;
  readonly noun: Cue | undefined;
  readonly isLightVerb: boolean;
  /** The cues that it makes as a verb with a particle behind it: `out` of `pointed out`. */
  readonly particles: ReadonlyMap<string, Cue> | undefined;
  /** Whether it makes another cue of some verb before it: `out`. */
  readonly isParticle: boolean;
  /** Whether it is a thing that says something: report, polls. */
  readonly isSayingThing: boolean;
}

const NONE: WordCues = {
  verb: undefined,
  base: '',
  adjective: undefined,
  noun: undefined,
  isLightVerb: false,
  particles: undefined,
  isParticle: false,
  isSayingThing: false,
};

/** What a word is to those who look for claims, as the word remembers it. */
export function cuesOf(word: Word): WordCues {
  const known = word.cues;
  if (known !== undefined) return known;
  const found = cuesOfText(word.lower);
  word.cues = found;
  return found;
}

function cuesOfText(lower: string): WordCues {
  const base = verbOf(lower);
  const verb = base === undefined ? undefined : verbs.get(base);
  const adjective = adjectives.get(lower);
  const noun = nouns.get(lower);
  const ofVerb = base === undefined ? undefined : withParticle.get(base);
  const isParticle = particles.has(lower);
  const isSayingThing = sayingThings.has(lower);
  const isCue = adjective !== undefined || noun !== undefined || isParticle || isSayingThing;
  if (base === undefined && !isCue) return NONE;
  return {
    verb,
    base: base ?? '',
    adjective,
    noun,
    isLightVerb: base !== undefined && lightVerbs.has(base),
    particles: ofVerb,
    isParticle,
    isSayingThing,
  };
}

/** The use of a cue that has the frame, or its first. */
export function useFor(cue: Cue, frame: Frame): CueUse {
  const bit = bitOf(frame);
  return cue.uses.find((use) => (use.frames & bit) !== 0) ?? cue.uses[0]!;
}

export function takes(cue: Cue, frame: Frame): boolean {
  return (cue.frames & bitOf(frame)) !== 0;
}
