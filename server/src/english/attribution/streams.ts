/** Cuts a line into its streams: what stands outside of all quotations, sentence by sentence, and what stands in each. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { tagSentence } from '../grammar/tags.ts';
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  DETERMINER,
  DO,
  HAVE,
  isFiniteTag,
  MAIN_VERB,
  NOUN,
  OBJECT_PRONOUN,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import type { Quotation } from '../quotations.ts';
import type { Span } from '../spans.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { cuesOf, takes } from './cues.ts';
import { dateline } from './dateline.ts';
import { NO_WORD, QUOTE, type Stream } from './stream.ts';
import { bitsOf, mayPutForward, OPENS_WITH_VERB, withBits } from './word-bits.ts';

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

/** A stretch of tokens between quotation marks, or the whole line. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly inside: readonly Placed[];
  readonly level: number;
}

const NOTHING: readonly never[] = [];

/**
 * The streams of a line: first the one outside of all quotations for each sentence (sentences that a quotation spans are
 * read together), then those inside each quotation. Where no quotation stands, sentences without a word that could put a
 * claim forward are left out. Linear in the line's length: a token is in as many streams as quotations stand round it, six at most.
 */
export function streams(line: StreamsInput): readonly Stream[] {
  return line.quotations.length === 0 ? plainStreams(line) : quotingStreams(line);
}

/**
 * What the words of a line can be and are, in arrays that serve all lines, one after another: streams, too, live no longer than
 * their line is read.
 */
let classes = new Int32Array(512);

let tags = new Int32Array(512);

let bits = new Int32Array(512);

/** The same of the items of streams that hold quotations, one stream behind another; these have tokens of their own as well. */
let ownTags = new Int32Array(512);

let ownBits = new Int32Array(512);

/** As many streams as can hold a token: one outside of all quotations, and six marks open at most. */
const LEVELS = 7;

function makeOwnRoom(length: number): void {
  if (ownTags.length >= length) return;
  ownTags = new Int32Array(2 * length);
  ownBits = new Int32Array(2 * length);
}

function makeRoom(length: number): void {
  if (classes.length >= length) return;
  classes = new Int32Array(2 * length);
  tags = new Int32Array(2 * length);
  bits = new Int32Array(2 * length);
}

function plainStreams({ tokens, sentences }: StreamsInput): readonly Stream[] {
  const found: Stream[] = [];
  makeRoom(tokens.length);
  let at = dateline(tokens);
  for (const sentence of sentences) {
    const from = at;
    let holds = 0;
    let before = 0;
    while (at < tokens.length && tokens[at]!.start < sentence.end) {
      const here = bitsOf(tokens[at]!.word);
      bits[at] = here;
      holds = withBits(holds, before, here);
      before = here;
      at += 1;
    }
    if (!mayPutForward(holds)) continue;
    tagSentence(tokens, from, at, classes, tags);
    found.push({
      tokens,
      tags,
      bits,
      from,
      size: at - from,
      quotes: NOTHING,
      quotations: NOTHING,
      level: 0,
      holds,
    });
  }
  return found;
}

function quotingStreams(line: StreamsInput): readonly Stream[] {
  const { tokens } = line;
  makeRoom(tokens.length);
  makeOwnRoom(LEVELS * tokens.length);
  const own: Token[] = [];
  const bounds: number[] = [];
  const first = dateline(tokens);
  let at = first;
  for (const sentence of line.sentences) {
    const from = at;
    for (; at < tokens.length && tokens[at]!.start < sentence.end; at += 1)
      bits[at] = bitsOf(tokens[at]!.word);
    tagSentence(tokens, from, at, classes, tags);
    bounds.push(at);
  }
  const found: Stream[] = [];
  const waiting: Part[] = [{ from: first, to: tokens.length, inside: place(line), level: 0 }];
  for (let next = 0; next < waiting.length; next += 1) {
    const part = waiting[next]!;
    cutStreams(tokens, bounds, part, own, found);
    for (const one of part.inside) {
      const from = one.quotation.open === '' ? one.from : one.from + 1;
      const to = one.quotation.close === '' ? one.to : one.to - 1;
      if (from < to) waiting.push({ from, to, inside: one.inside, level: part.level + 1 });
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
    (open.length > 0 ? open[open.length - 1]!.inside : outermost).push(one);
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
  const before = tokenAt(tokens, from - 1);
  const last = tokenAt(tokens, to - 2);
  const after = tokenAt(tokens, to);
  const stopped = last !== undefined && /^[,.?!…—–-]/.test(last.lower);
  const ended = after === undefined || /^[,.;:?!]/.test(after.lower);
  if (before === undefined || /^[.?!]/.test(before.lower)) return stopped || ended || to - from > 12;
  if (/^[,:;—–(“"‘-]/.test(before.lower)) return before.lower === ':' || stopped || ended;
  // `was described “weeks ago”`: a passive quotes nobody.
  const isPassive = from > 1 && (tags[from - 1]! & PARTICIPLE) !== 0 && (tags[from - 2]! & BE) !== 0;
  const isVerb = (tags[from - 1]! & MAIN_VERB) !== 0 && !isPassive;
  const cue = isVerb ? cuesOf(before.word).verb : undefined;
  if (cue !== undefined && takes(cue, 'q')) return true;
  // `on “Fox News Sunday.”`
  const isTitle = (tags[from - 1]! & (PREPOSITION | DETERMINER | POSSESSIVE)) !== 0 || before.lower === 'on';
  if (isTitle && to - from <= 10) return false;
  const first = tokenAt(tokens, from + 1);
  return stopped && first !== undefined && first.letterCase !== 'lower' && to - from > 5;
}

/** A quotation as one token. */
function tokenOf(tokens: readonly Token[], { from, to }: Placed): Token {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { start, end, kind: 'punctuation', lower: '', letterCase: 'none', word: NO_WORD };
}

function cutStreams(
  tokens: readonly Token[],
  bounds: readonly number[],
  part: Part,
  own: Token[],
  found: Stream[],
): void {
  const { inside, level } = part;
  let bound = firstBound(bounds, part.from);
  let quote = 0;
  let from = part.from;
  while (from < part.to) {
    // The end of the sentence, behind all quotations that begin in it; one that closes at its end closes it, too.
    const firstQuote = quote;
    let to = bound < bounds.length ? Math.min(bounds[bound]!, part.to) : part.to;
    while (quote < inside.length && inside[quote]!.from < to) {
      const end = inside[quote]!.to;
      quote += 1;
      if (end < to) continue;
      while (bound < bounds.length && bounds[bound]! < end) bound += 1;
      to = bound < bounds.length ? Math.min(bounds[bound]!, part.to) : part.to;
    }
    const placed = inside.slice(firstQuote, quote);
    found.push(
      placed.length === 0 ? view(tokens, from, to, level) : joined(tokens, from, to, placed, level, own),
    );
    from = to;
    bound += 1;
  }
}

function view(tokens: readonly Token[], from: number, to: number, level: number): Stream {
  let holds = 0;
  for (let at = from; at < to; at += 1) holds = withBits(holds, at > from ? bits[at - 1]! : 0, bits[at]!);
  return { tokens, tags, bits, from, size: to - from, quotes: NOTHING, quotations: NOTHING, level, holds };
}

/** A stream of items behind those of `own`, where quotations stand in it. */
function joined(
  tokens: readonly Token[],
  from: number,
  to: number,
  placed: readonly Placed[],
  level: number,
  own: Token[],
): Stream {
  const first = own.length;
  const quotes: number[] = [];
  const quotations: Quotation[] = [];
  let holds = 0;
  let before = 0;
  let quote = 0;
  for (let at = from; at < to; ) {
    const one = quote < placed.length ? placed[quote]! : undefined;
    if (one !== undefined && one.from === at) {
      quotes.push(own.length - first);
      quotations.push(one.quotation);
      // `vowed to “fight on”`: the verb of the infinitive is in the quotation.
      if (at > from && tokens[at - 1]!.lower === 'to' && opensWithBaseVerb(tokens, one))
        ownTags[own.length - 1] = TO;
      ownTags[own.length] = QUOTE;
      ownBits[own.length] = opensWithVerb(tokens, one) ? OPENS_WITH_VERB : 0;
      own.push(tokenOf(tokens, one));
      before = 0;
      at = one.to;
      quote += 1;
    } else {
      ownTags[own.length] = tags[at]!;
      ownBits[own.length] = bits[at]!;
      holds = withBits(holds, before, bits[at]!);
      before = bits[at]!;
      own.push(tokens[at]!);
      at += 1;
    }
  }
  return {
    tokens: own,
    tags: ownTags,
    bits: ownBits,
    from: first,
    size: own.length - first,
    quotes,
    quotations,
    level,
    holds,
  };
}

function opensWithVerb(tokens: readonly Token[], { from, to }: Placed): boolean {
  return from + 2 < to && tokens[from + 1]!.letterCase === 'lower' && isFiniteTag(tags[from + 1]!);
}

const BEHIND_VERB = DETERMINER | POSSESSIVE | PRONOUN | OBJECT_PRONOUN | PREPOSITION | TO | ADVERB | WH_WORD;

/** Tells whether a quotation begins with a verb as it stands behind `to`; of a word that is a noun too, the next one tells. */
function opensWithBaseVerb(tokens: readonly Token[], { from, to }: Placed): boolean {
  // `“re-evaluate”`
  const first = tokens[from + 2]?.lower === '-' ? from + 3 : from + 1;
  if (first >= to - 1 || tokens[first]!.letterCase !== 'lower') return false;
  const can = classesOfWord(tokens[first]!.word);
  if ((can & (BASE_VERB | DO | HAVE)) === 0) return false;
  return (can & (NOUN | ADJECTIVE)) === 0 || (classesOfWord(tokens[first + 1]!.word) & BEHIND_VERB) !== 0;
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
