/**
 * A stretch of a line as the readers of attribution see it: tagged words, with each whole quotation as one item, so that
 * what stands round a quotation reads as one clause.
 */
import type { Quotation } from '../quotations.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { spelled, type Word } from '../words.ts';
import { cuesOf, type WordCues } from './cues.ts';

/** The tag of an item that is a whole quotation. */
export const QUOTE = 1 << 28;

/** Items of one clause or several, in order. */
export interface Stream {
  /** Its items are those from `from` on, `size` of them: a quotation is one, of no word. */
  readonly tokens: readonly Token[];
  readonly tags: Int32Array;
  /** What each word tells, as bits of `word-bits`. */
  readonly bits: Int32Array;
  readonly from: number;
  readonly size: number;
  /** The items that are quotations, in order, and which quotations they are. */
  readonly quotes: readonly number[];
  readonly quotations: readonly Quotation[];
  /** How many quotations stand round it. */
  readonly level: number;
  /** The bits of all its words. */
  readonly holds: number;
}

/** The word that a quotation is to the clause round it: none. */
export const NO_WORD: Word = spelled('', 'punctuation');

/** The word of an item in lower case; empty for a quotation and beyond the ends. */
export function wordAt(stream: Stream, item: number): string {
  return item >= 0 && item < stream.size ? stream.tokens[stream.from + item]!.lower : '';
}

/** The tag of an item; 0 beyond the ends. */
export function tagAt(stream: Stream, item: number): number {
  return item >= 0 && item < stream.size ? stream.tags[stream.from + item]! : 0;
}

/** The bits of an item's word, as of `word-bits`; 0 for a quotation and beyond the ends. */
export function bitsAt(stream: Stream, item: number): number {
  return item >= 0 && item < stream.size ? stream.bits[stream.from + item]! : 0;
}

/** What the word of an item puts forward; of none beyond the ends. */
export function cuesAt(stream: Stream, item: number): WordCues {
  return cuesOf(item >= 0 && item < stream.size ? stream.tokens[stream.from + item]!.word : NO_WORD);
}

/** The text span of the items `from`..`to`, the end exclusive. */
export function spanOf(stream: Stream, from: number, to: number): Span {
  return {
    start: stream.tokens[stream.from + from]!.start,
    end: stream.tokens[stream.from + to - 1]!.end,
  };
}

/** The text spans of several stretches of items. */
export function spansOf(
  stream: Stream,
  stretches: readonly { readonly from: number; readonly to: number }[],
): readonly Span[] {
  // Mostly there is one, and an array that something is pushed into takes room for many.
  if (stretches.length === 1) return [spanOf(stream, stretches[0]!.from, stretches[0]!.to)];
  return stretches.map(({ from, to }) => spanOf(stream, from, to));
}
