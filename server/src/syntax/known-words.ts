/**
 * The words of heads, and what each may be. Ids come again and again in a file, and the words of the language in every
 * file: one that was seen lately is neither cut out of the text nor looked up again.
 */
import { CLAIM_MODES, CLAIM_TYPES, HEDGE_TYPES, isId, looksLikeId, STRENGTHS } from './vocabulary.ts';

/** What a word of the language names. */
export type Named = 'type' | 'mode' | 'hedge-type' | 'strength';

export interface KnownWord {
  readonly text: string;
  readonly isId: boolean;
  readonly looksLikeId: boolean;
  /** What it names in the head of a claim. */
  readonly ofClaim: Named | undefined;
  /** What it names in the head of a hedge. */
  readonly ofHedge: Named | undefined;
}

function namesOf(...lists: readonly (readonly [Named, readonly string[]])[]): ReadonlyMap<string, Named> {
  return new Map(lists.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));
}

const CLAIM_WORDS = namesOf(['mode', CLAIM_MODES], ['type', CLAIM_TYPES]);
const HEDGE_WORDS = namesOf(['hedge-type', HEDGE_TYPES], ['strength', STRENGTHS]);

/** What a word may be that is at hand already. */
export function knowWord(text: string): KnownWord {
  return {
    text,
    isId: isId(text),
    looksLikeId: looksLikeId(text),
    ofClaim: CLAIM_WORDS.get(text),
    ofHedge: HEDGE_WORDS.get(text),
  };
}

/** A power of two. */
const SLOTS = 1024;
/** Longer words are not kept. */
const LONGEST_KEPT = 24;
/** Each word has one slot, which it gives up to the next that wants it. */
const SEEN: KnownWord[] = new Array<KnownWord>(SLOTS).fill(knowWord(''));
/** The characters of those words, a row of them for each slot. */
const SEEN_CODES = new Uint16Array(SLOTS * LONGEST_KEPT);

/** The word of that length of which the characters stand in `codes` from `first` on, and in `text` from `at` on. */
export function wordAt(
  codes: Uint16Array,
  first: number,
  length: number,
  text: string,
  at: number,
): KnownWord {
  if (length > LONGEST_KEPT || length === 0) return knowWord(text.slice(at, at + length));
  const middle = codes[first + (length >> 1)]!;
  const slot = (length * 61 + codes[first]! * 31 + middle * 13 + codes[first + length - 1]!) & (SLOTS - 1);
  const row = slot * LONGEST_KEPT;
  const seen = SEEN[slot]!;
  if (seen.text.length === length && isSame(codes, first, row, length)) return seen;
  const word = codes.subarray(first, first + length);
  SEEN_CODES.set(word, row);
  // Put together anew: cut from the text, it would keep the whole of it in memory.
  SEEN[slot] = knowWord(String.fromCharCode(...word));
  return SEEN[slot];
}

function isSame(codes: Uint16Array, first: number, row: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[first + i] !== SEEN_CODES[row + i]) return false;
  return true;
}
