/**
 * Reads the prose of an article line by line: figures, hedges, actors, claims. One cut into words serves all of them. What a
 * line hands to the next (open quotations, actors named, who speaks) is small.
 */
import { type ActorMemory, type ActorMention, type Names, NOBODY_YET, readActors } from './actors.ts';
import { type ClaimFound, NOBODY_SPEAKS, readClaims, type Speaking } from './attribution.ts';
import type { HedgeLexicon } from './hedges/hedge-lexicon.ts';
import { type HedgeFinding, hedges } from './hedges/hedges.ts';
import { type NumberFinding, type NumberOptions, numbers } from './numbers/index.ts';
import { type CarriedQuotations, quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import type { Span } from './spans.ts';
import { type Token, tokens } from './tokens.ts';

/** Which kinds of finding are asked for: claims rest on none of the others, so each may be left out. */
export interface ReaderOptions {
  readonly kinds: ReadonlySet<'number' | 'hedge' | 'actor' | 'claim'>;
  readonly lexicon: HedgeLexicon;
  readonly numbers?: NumberOptions;
  readonly names?: Names;
}

/** Findings of one line, in UTF-16 offsets of its text, ends exclusive. */
export interface LineRead {
  readonly numbers: readonly NumberFinding[];
  readonly hedges: readonly HedgeFinding[];
  readonly actors: readonly ActorMention[];
  readonly claims: readonly ClaimFound[];
}

const NOTHING: readonly never[] = [];

/** What one line hands to the next. */
interface State {
  quotations: CarriedQuotations;
  actors: ActorMemory;
  speaking: Speaking;
}

/** A line as all readers see it. */
interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

/**
 * So much is read for one kind of finding before the next kind is looked for. The readers are long, and taking turns at each
 * line they would push one another out of the processor's cache: that takes as long as the reading itself.
 */
const STRETCH_UNITS = 50_000;
const STRETCH_LINES = 200;

/** Reads the lines of an article, without their line breaks; gives the findings of each. Linear in the text. */
export function readLines(lines: readonly string[], options: ReaderOptions): readonly LineRead[] {
  const found: LineRead[] = [];
  const state: State = { quotations: '', actors: NOBODY_YET, speaking: NOBODY_SPEAKS };
  for (let from = 0; from < lines.length; ) {
    let units = 0;
    let to = from;
    while (to < lines.length && to - from < STRETCH_LINES && units < STRETCH_UNITS)
      units += lines[to++]!.length;
    readStretch(lines.slice(from, to), options, state, found);
    from = to;
  }
  return found;
}

function readStretch(
  texts: readonly string[],
  { kinds, lexicon, numbers: figures, names }: ReaderOptions,
  state: State,
  found: LineRead[],
): void {
  const lines = texts.map((text): Line => {
    const cut = tokens(text);
    return { text, tokens: cut, sentences: sentences(text, cut) };
  });
  const counted = kinds.has('number')
    ? lines.map(({ text, tokens }) => numbers(text, figures, tokens))
    : NOTHING;
  const hedged = kinds.has('hedge') ? lines.map(({ tokens }) => hedges(tokens, lexicon)) : NOTHING;
  const named = kinds.has('actor') ? lines.map((line) => actorsOf(line, state, names)) : NOTHING;
  const said = kinds.has('claim') ? claimsOf(lines, state) : NOTHING;
  for (let at = 0; at < lines.length; at += 1) {
    found.push({
      numbers: counted[at] ?? NOTHING,
      hedges: hedged[at] ?? NOTHING,
      actors: named[at] ?? NOTHING,
      claims: said[at] ?? NOTHING,
    });
  }
}

function actorsOf(line: Line, state: State, names: Names | undefined): readonly ActorMention[] {
  const { mentions, memory } = readActors(line, state.actors, names);
  state.actors = memory;
  return mentions;
}

function claimsOf(lines: readonly Line[], state: State): readonly (readonly ClaimFound[])[] {
  const quoted = lines.map(({ text, tokens }) => {
    const { quotations: found, carried } = quotations(text, state.quotations, tokens);
    state.quotations = carried;
    return found;
  });
  return lines.map(({ text, tokens, sentences }, at) => {
    const { claims, speaking } = readClaims(
      { text, tokens, sentences, quotations: quoted[at]! },
      state.speaking,
    );
    state.speaking = speaking;
    return claims;
  });
}
