/** Claims put forward without a verb: `according to officials`, `in the words of the prosecutor`, `in his view`. */
import {
  ADJECTIVE,
  COORDINATOR,
  DETERMINER,
  isFiniteTag,
  NAME,
  NOUN,
  NUMERAL,
  PAST_VERB,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { type Cuts, clauseEnd, content, isEnd } from './boundaries.ts';
import type { Found } from './claim-found.ts';
import type { CueUse } from './cues.ts';
import { type Items, phraseAfter } from './noun-phrases.ts';
import { clauseFollows } from './predicates.ts';
import { bitsAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import { OPENS_ACCORDING } from './word-bits.ts';

const SAYS: CueUse = { frames: 0, kind: 'say', denies: false };
const HOLDS: CueUse = { frames: 0, kind: 'belief', denies: false };

interface Naming {
  readonly cue: Items;
  readonly source: Items;
  /** The item behind all of it. */
  readonly to: number;
  readonly use: CueUse;
}

/** The claims that such phrases of a stream put forward. */
export function accordingClaims(stream: Stream, cuts: Cuts): readonly Found[] {
  const found: Found[] = [];
  for (let item = 0; item < stream.size; item += 1) {
    if ((bitsAt(stream, item) & OPENS_ACCORDING) === 0) continue;
    const naming = namingAt(stream, item);
    if (naming === undefined) continue;
    const pieces = contentAround(stream, item, naming.to, cuts);
    if (pieces.length > 0) {
      found.push({
        stream,
        content: pieces,
        source: naming.source,
        cue: [naming.cue],
        use: naming.use,
        negated: false,
        why: `“${wordAt(stream, item)} …” names the source`,
        confidence: 0.85,
      });
    }
    item = naming.to - 1;
  }
  return found;
}

function namingAt(stream: Stream, item: number): Naming | undefined {
  const word = wordAt(stream, item);
  if (word === 'according' && wordAt(stream, item + 1) === 'to') {
    const source = sourceAfter(stream, item + 2, item > 0 && wordAt(stream, item - 1) === ',');
    return source === undefined || isYardstick(stream, source)
      ? undefined
      : { cue: { from: item, to: item + 2 }, source, to: source.to, use: SAYS };
  }
  if (word === 'by' && opensClause(stream, item)) return accountAt(stream, item);
  if (word !== 'in' || !opensClause(stream, item)) return undefined;
  if (
    wordAt(stream, item + 1) === 'the' &&
    /^(?:words|view|opinion|eyes)$/.test(wordAt(stream, item + 2)) &&
    wordAt(stream, item + 3) === 'of'
  ) {
    const source = sourceAfter(stream, item + 4);
    return source === undefined
      ? undefined
      : { cue: { from: item, to: item + 4 }, source, to: source.to, use: HOLDS };
  }
  for (let at = item + 1; at < item + 8; at += 1) {
    const tag = tagAt(stream, at);
    const here = wordAt(stream, at);
    if (
      at > item + 1 &&
      /^(?:view|opinion|words|eyes|judgment|judgement|estimation|telling)$/.test(here) &&
      wordAt(stream, at + 1) === ','
    ) {
      const owned =
        (tagAt(stream, at - 1) & POSSESSIVE_MARK) !== 0
          ? at - 1
          : (tagAt(stream, at - 1) & POSSESSIVE) !== 0
            ? at
            : -1;
      if (owned < 0) return undefined;
      return {
        cue: { from: item, to: at + 1 },
        source: { from: item + 1, to: owned },
        to: at + 1,
        use: HOLDS,
      };
    }
    if ((tag & (NOUN | NAME | DETERMINER | ADJECTIVE | POSSESSIVE | POSSESSIVE_MARK)) === 0) return undefined;
  }
  return undefined;
}

/** `according to plan`, `according to their needs`: what something is measured by. */
function isYardstick(stream: Stream, { from, to }: Items): boolean {
  const first = to - from === 2 && (tagAt(stream, from) & POSSESSIVE) !== 0 ? from + 1 : from;
  return (
    to - first === 1 &&
    /^(?:plan|schedule|principles?|rules?|need|needs|means|size|age|taste|custom|tradition|type|ability|abilities|merit|rank|wishes)$/.test(
      wordAt(stream, first),
    )
  );
}

/** `By his own account,`: the reckoning of somebody whom a possessive names. */
function accountAt(stream: Stream, item: number): Naming | undefined {
  for (let at = item + 2; at < item + 8; at += 1) {
    if (/^(?:account|accounts|admission|estimate|estimates|reckoning)$/.test(wordAt(stream, at))) {
      const own = wordAt(stream, at - 1) === 'own' ? at - 1 : at;
      const isMarked = (tagAt(stream, own - 1) & POSSESSIVE_MARK) !== 0;
      if (!isMarked && (tagAt(stream, own - 1) & POSSESSIVE) === 0) return undefined;
      const source = { from: item + 1, to: isMarked ? own - 1 : own };
      return source.to > source.from
        ? { cue: { from: item, to: at + 1 }, source, to: at + 1, use: SAYS }
        : undefined;
    }
    if ((tagAt(stream, at) & (NOUN | NAME | ADJECTIVE | POSSESSIVE_MARK)) === 0) return undefined;
  }
  return undefined;
}

function opensClause(stream: Stream, item: number): boolean {
  const before = tagAt(stream, item - 1);
  return item === 0 || (before & (PUNCTUATION | COORDINATOR | THAT)) !== 0 || before === QUOTE;
}

/** Whom `according to` names: a noun phrase, with what is set behind it between commas. */
function sourceAfter(stream: Stream, from: number, trailing = false): Items | undefined {
  const first = phraseAfter(stream, from, false);
  if (first === undefined) return undefined;
  let { to } = first;
  // What the phrase goes on with, up to a comma or a verb, belongs to it: `a report published on Tuesday`.
  while (to < stream.size && to < from + 30) {
    const tag = tagAt(stream, to);
    // `a posting made on Friday, …`
    const isReduced =
      tag === PAST_VERB &&
      to > from &&
      (tagAt(stream, to - 1) & NOUN) !== 0 &&
      (trailing || clauseBehindComma(stream, to));
    if (isReduced) {
      to += 1;
      continue;
    }
    // `an official who asked not to be named`
    if (isFiniteTag(tag) && (tagAt(stream, to - 1) & WH_WORD) !== 0 && trailing)
      return untilMark(stream, from, to);
    if (tag === QUOTE || isFiniteTag(tag) || (tag === PUNCTUATION && !/^[-"“”'’]/.test(wordAt(stream, to))))
      break;
    if (
      (tag & (DETERMINER | POSSESSIVE)) !== 0 &&
      clauseFollows(stream, to) &&
      (tagAt(stream, to - 1) & (NOUN | NAME)) !== 0
    )
      break;
    to += 1;
  }
  // `…'s coach, Alireza Mehraban,`: a name between commas, with a clause still to come.
  if (wordAt(stream, to) === ',') {
    const end = nameUpToComma(stream, to + 1);
    // Behind a name only what opens with an article tells who that is: `the Herald, Professor Burrows, …` are two.
    const isTold =
      (tagAt(stream, to - 1) & NAME) === 0 || (tagAt(stream, to + 1) & (DETERMINER | POSSESSIVE)) !== 0;
    if (
      isTold &&
      end > 0 &&
      (end >= stream.size || clauseFollows(stream, end + 1) || !clauseFollows(stream, to + 1))
    )
      to = end;
  }
  return { from, to };
}

/** The phrase from `from` on with the relative clause whose verb is at `verb`, up to the next mark. */
function untilMark(stream: Stream, from: number, verb: number): Items {
  let to = verb;
  while (to < stream.size && to < verb + 30 && !isEnd(stream, to)) to += 1;
  return { from, to };
}

/** Tells whether a comma follows soon, and a clause behind it. */
function clauseBehindComma(stream: Stream, from: number): boolean {
  for (let item = from; item < from + 14 && item < stream.size; item += 1) {
    if (wordAt(stream, item) === ',') return clauseFollows(stream, item + 1);
    if (item > from && isFiniteTag(tagAt(stream, item))) return false;
  }
  return false;
}

function nameUpToComma(stream: Stream, from: number): number {
  if ((tagAt(stream, from) & (NAME | DETERMINER | NOUN)) === 0) return -1;
  for (let item = from; item < from + 14; item += 1) {
    if (item >= stream.size || /^[,.;]$/.test(wordAt(stream, item))) return item > from ? item : -1;
    if (
      (tagAt(stream, item) & (NAME | NOUN | DETERMINER | ADJECTIVE | NUMERAL | POSSESSIVE_MARK)) === 0 &&
      !/^(?:of|for|at|the|and|-|in)$/.test(wordAt(stream, item))
    )
      return -1;
  }
  return -1;
}

/** What is said: behind the phrase where it opens the sentence, else before it, or both where it stands between. */
function contentAround(stream: Stream, item: number, to: number, cuts: Cuts): readonly Items[] {
  const pieces: Items[] = [];
  const before = item > 0 && wordAt(stream, item - 1) === ',' ? item - 1 : item;
  // `has learned that, according to …`: what stands before opens the clause that follows.
  const opened = (tagAt(stream, before - 1) & (THAT | SUBORDINATOR | COORDINATOR)) !== 0;
  let from = before;
  let verbs = false;
  while (!opened && from > 0 && from > before - 150 && !/^[;:]$/.test(wordAt(stream, from - 1))) {
    from -= 1;
    if (isFiniteTag(tagAt(stream, from)) || tagAt(stream, from) === QUOTE) verbs = true;
  }
  const left = content(stream, from, before);
  if (left !== undefined && !opened && (verbs || before - from > 3 || isFiniteTag(tagAt(stream, to + 1))))
    pieces.push(left);
  // `…, according to the auditor, which criticised it`: a clause about whom it names.
  const tellsOfSource = pieces.length > 0 && (tagAt(stream, to + 1) & WH_WORD) !== 0;
  // `…, according to him, but others doubt it`: somebody else is about to speak.
  const goesOn = wordAt(stream, to) === ',' && cuts[to] !== to && !tellsOfSource;
  if (goesOn || pieces.length === 0) {
    const start = wordAt(stream, to) === ',' ? to + 1 : to;
    const right = content(stream, start, clauseEnd(stream, start, cuts, false));
    if (right !== undefined) pieces.push(right);
  }
  return pieces;
}
