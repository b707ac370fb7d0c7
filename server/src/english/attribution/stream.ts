/**
 * A stretch of a line as the readers of attribution see it: tagged words, with each whole quotation as one item, so that
 * what stands round a quotation reads as one clause.
 */
import { tagSentence } from '../grammar/tags.ts';
import { PUNCTUATION } from '../grammar/word-classes.ts';
import type { Quotation } from '../quotations.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { takes, verbCue } from './cues.ts';

/** The tag of an item that is a whole quotation. */
export const QUOTE = 1 << 28;

/** Items of one clause or several, in order. All arrays have one entry an item. */
export interface Stream {
  readonly tokens: readonly Token[];
  /** The item's first token. */
  readonly at: readonly number[];
  /** The token after the item. */
  readonly end: readonly number[];
  readonly tag: readonly number[];
  /** The quotation that an item is, or undefined for a word. */
  readonly quotation: readonly (Quotation | undefined)[];
  /** The items that are quotations, in order. */
  readonly quotes: readonly number[];
  /** How many quotations stand round it. */
  readonly level: number;
  /** The quotation in which the whole stream stands. */
  readonly inside: Quotation | undefined;
}

export interface StreamsInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** A whole quotation with its tokens, marks included, and those inside it. */
interface Placed {
  readonly quotation: Quotation;
  readonly from: number;
  readonly to: number;
  readonly inside: Placed[];
}

/**
 * The streams of a line: first the one outside of all quotations for each sentence (sentences that a quotation spans are
 * read together), then those inside each quotation. Linear in the line's length: a token is in as many streams as quotations stand round it, six at most.
 */
export function streams(line: StreamsInput): readonly Stream[] {
  const { tokens } = line;
  const tags = new Int32Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const bounds: number[] = [];
  let at = 0;
  for (const sentence of line.sentences) {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at += 1;
    tagSentence(tokens, from, at, classes, tags);
    bounds.push(at);
  }
  const placed = place(line);
  const found: Stream[] = [];
  const waiting: {
    readonly from: number;
    readonly to: number;
    readonly inside: readonly Placed[];
    readonly level: number;
    readonly quotation: Quotation | undefined;
  }[] = [{ from: 0, to: tokens.length, inside: placed, level: 0, quotation: undefined }];
  for (let next = 0; next < waiting.length; next += 1) {
    const part = waiting[next]!;
    cutStreams(tokens, tags, bounds, part, found);
    for (const one of part.inside) {
      const from = one.quotation.open === '' ? one.from : one.from + 1;
      const to = one.quotation.close === '' ? one.to : one.to - 1;
      if (from < to)
        waiting.push({ from, to, inside: one.inside, level: part.level + 1, quotation: one.quotation });
    }
  }
  return found;
}

/** Finds the whole quotations among all, and which stands in which. */
function place(line: StreamsInput): readonly Placed[] {
  const outermost: Placed[] = [];
  const open: Placed[] = [];
  let at = 0;
  for (const quotation of line.quotations) {
    while (at > 0 && line.tokens[at - 1]!.start >= quotation.start) at -= 1;
    while (at < line.tokens.length && line.tokens[at]!.start < quotation.start) at += 1;
    let to = at;
    while (to < line.tokens.length && line.tokens[to]!.start < quotation.end) to += 1;
    while (open.length > 0 && open[open.length - 1]!.to <= at) open.pop();
    if (!isWhole(line.tokens, quotation, at, to)) continue;
    const one: Placed = { quotation, from: at, to, inside: [] };
    (open[open.length - 1]?.inside ?? outermost).push(one);
    open.push(one);
  }
  return outermost;
}

/**
 * Tells whether a quotation is somebody's clause by itself, rather than some words quoted within the writer's sentence
 * (`a “reassurance force”`, `would be “unacceptable”`).
 */
function isWhole(tokens: readonly Token[], quotation: Quotation, from: number, to: number): boolean {
  if (quotation.kind !== 'quotation') return false;
  if (quotation.continued || quotation.close === '') return true;
  const before = tokens[from - 1];
  const last = tokens[to - 2];
  const after = tokens[to];
  const stopped = last !== undefined && /^[,.?!…—–-]/.test(last.lower);
  const ended = after === undefined || /^[,.;:?!]/.test(after.lower);
  if (before === undefined || /^[.?!]/.test(before.lower)) return stopped || ended || to - from > 12;
  if (/^[,:;—–(“"‘-]/.test(before.lower)) return before.lower === ':' || stopped || ended;
  const cue = before.kind === 'word' ? verbCue(before.lower) : undefined;
  if (cue !== undefined && takes(cue, 'q')) return true;
  const first = tokens[from + 1];
  return stopped && first !== undefined && first.letterCase !== 'lower' && to - from > 5;
}

function cutStreams(
  tokens: readonly Token[],
  tags: Int32Array,
  bounds: readonly number[],
  part: {
    readonly from: number;
    readonly to: number;
    readonly inside: readonly Placed[];
    readonly level: number;
    readonly quotation: Quotation | undefined;
  },
  found: Stream[],
): void {
  let at: number[] = [];
  let end: number[] = [];
  let tag: number[] = [];
  let quotation: (Quotation | undefined)[] = [];
  let quotes: number[] = [];
  let bound = firstBound(bounds, part.from);
  let quote = 0;
  const finish = (): void => {
    if (at.length > 0)
      found.push({ tokens, at, end, tag, quotation, quotes, level: part.level, inside: part.quotation });
    at = [];
    end = [];
    tag = [];
    quotation = [];
    quotes = [];
  };
  for (let index = part.from; index < part.to; ) {
    const placed = part.inside[quote];
    if (placed !== undefined && placed.from === index) {
      quotes.push(at.length);
      at.push(index);
      end.push(placed.to);
      tag.push(QUOTE);
      quotation.push(placed.quotation);
      index = placed.to;
      quote += 1;
      // Sentence ends inside the quotation do not end the clause around it; one just at its end does, where the quotation closes a sentence.
      while (bound < bounds.length && bounds[bound]! < index) bound += 1;
    } else {
      at.push(index);
      end.push(index + 1);
      tag.push(tags[index] === 0 ? PUNCTUATION : tags[index]!);
      quotation.push(undefined);
      index += 1;
    }
    if (bounds[bound] === index) {
      bound += 1;
      finish();
    }
  }
  finish();
}

function firstBound(bounds: readonly number[], from: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word of an item in lower case; empty for a quotation and beyond the ends. */
export function wordAt(stream: Stream, item: number): string {
  if (item < 0 || item >= stream.at.length || stream.quotation[item] !== undefined) return '';
  return stream.tokens[stream.at[item]!]!.lower;
}

/** The tag of an item; 0 beyond the ends. */
export function tagAt(stream: Stream, item: number): number {
  return stream.tag[item] ?? 0;
}

/** The text span of the items `from`..`to`, the end exclusive. */
export function spanOf(stream: Stream, from: number, to: number): Span {
  return { start: stream.tokens[stream.at[from]!]!.start, end: stream.tokens[stream.end[to - 1]! - 1]!.end };
}
