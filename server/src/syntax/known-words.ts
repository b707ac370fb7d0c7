/**
 * The words of heads, and what each may be. Ids come again and again in a file, and the words of the language in every
 * file: one that was seen lately is neither cut out of the text nor looked up again.
 */
import {
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  isAsciiId,
  isId,
  looksLikeId,
  STRENGTHS,
} from './vocabulary.ts';

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

/** One literal makes them all, so that all have one shape. */
function knownWord(
  text: string,
  isId: boolean,
  looksLikeId: boolean,
  ofClaim?: Named,
  ofHedge?: Named,
): KnownWord {
  return { text, isId, looksLikeId, ofClaim, ofHedge };
}

/** The words of the language. */
const LANGUAGE: ReadonlyMap<string, KnownWord> = new Map(
  [
    ...CLAIM_MODES.map((text) => knownWord(text, false, true, 'mode')),
    ...CLAIM_TYPES.map((text) => knownWord(text, false, true, 'type')),
    ...HEDGE_TYPES.map((text) => knownWord(text, false, true, undefined, 'hedge-type')),
    ...STRENGTHS.map((text) => knownWord(text, false, true, undefined, 'strength')),
  ].map((word) => [word.text, word]),
);

/** What a word may be that is at hand already. */
export function knowWord(text: string): KnownWord {
  const ofLanguage = LANGUAGE.get(text);
  if (ofLanguage) return ofLanguage;
  const isAscii = isAsciiId(text);
  const looks = isAscii || looksLikeId(text);
  return knownWord(text, isAscii || (looks && isId(text)), looks);
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
  for (let i = 0; i < length; i++) SEEN_CODES[row + i] = codes[first + i]!;
  SEEN[slot] = knowWord(pieceOf(text, at, length));
  return SEEN[slot];
}

/** Up to this length, a piece cut from a text is a copy; a longer one is a reference, which keeps the whole in memory. */
const LONGEST_COPIED = 12;

/** A piece of the text that does not keep the whole of it in memory. */
function pieceOf(text: string, at: number, length: number): string {
  if (length <= LONGEST_COPIED) return text.slice(at, at + length);
  let piece = '';
  for (let i = at; i < at + length; i += LONGEST_COPIED) {
    piece += text.slice(i, Math.min(i + LONGEST_COPIED, at + length));
  }
  return piece;
}

function isSame(codes: Uint16Array, first: number, row: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[first + i] !== SEEN_CODES[row + i]) return false;
  return true;
}
