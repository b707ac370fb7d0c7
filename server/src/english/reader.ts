/**
 * Reads the prose of an article line by line: figures, hedges, actors, claims. One cut into words serves all of them. What a
 * line hands to the next is small, so that a line can be read again by itself.
 */
import { type ActorMemory, type ActorMention, type Names, NOBODY_YET, readActors } from './actors.ts';
import { type ClaimFound, NOBODY_SPEAKS, readClaims, type Speaking } from './attribution.ts';
import type { HedgeLexicon } from './hedges/hedge-lexicon.ts';
import { type HedgeFinding, hedges } from './hedges/hedges.ts';
import { type NumberFinding, type NumberOptions, numbers } from './numbers/index.ts';
import { type CarriedQuotations, quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

/** Which kinds of finding are asked for: claims rest on none of the others, so each may be left out. */
export interface ReaderOptions {
  readonly kinds: ReadonlySet<'number' | 'hedge' | 'actor' | 'claim'>;
  readonly lexicon: HedgeLexicon;
  readonly numbers?: NumberOptions;
  readonly names?: Names;
}

/** What one line hands to the next. */
export interface ReaderState {
  readonly quotations: CarriedQuotations;
  readonly actors: ActorMemory;
  readonly speaking: Speaking;
}

export const START: ReaderState = { quotations: '', actors: NOBODY_YET, speaking: NOBODY_SPEAKS };

/** Findings of one line, in UTF-16 offsets of its text, ends exclusive. */
export interface LineRead {
  readonly numbers: readonly NumberFinding[];
  readonly hedges: readonly HedgeFinding[];
  readonly actors: readonly ActorMention[];
  readonly claims: readonly ClaimFound[];
}

const NOTHING: readonly never[] = [];

/** Reads one line of article text, without its line break. */
export function readProse(
  text: string,
  state: ReaderState,
  options: ReaderOptions,
): { readonly read: LineRead; readonly state: ReaderState } {
  const { kinds } = options;
  const cut = tokens(text);
  const parts = sentences(text, cut);
  const quoted = kinds.has('claim') ? quotations(text, state.quotations, cut) : undefined;
  const actors = kinds.has('actor')
    ? readActors({ text, tokens: cut, sentences: parts }, state.actors, options.names)
    : undefined;
  const claims = quoted
    ? readClaims({ text, tokens: cut, sentences: parts, quotations: quoted.quotations }, state.speaking)
    : undefined;
  return {
    read: {
      numbers: kinds.has('number') ? numbers(text, options.numbers, cut) : NOTHING,
      hedges: kinds.has('hedge') ? hedges(cut, options.lexicon) : NOTHING,
      actors: actors?.mentions ?? NOTHING,
      claims: claims?.claims ?? NOTHING,
    },
    state: {
      quotations: quoted?.carried ?? state.quotations,
      actors: actors?.memory ?? state.actors,
      speaking: claims?.speaking ?? state.speaking,
    },
  };
}
