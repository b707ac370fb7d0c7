/**
 * Finds who a verb is said of: the subject to its left, over appositions and relative clauses, or, turned round, to its right
 * (`said the minister`). No parser: a clause's start is told by punctuation, small words and other verbs.
 */
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MODAL,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import { isFiniteTag, type VerbGroup } from './verb-groups.ts';

/** Items `from`..`to`, the end exclusive. */
export interface Items {
  readonly from: number;
  readonly to: number;
}

/** A clause as seen from its verb. */
export interface Clause {
  /** The first item of the clause, behind the word or mark that opens it. */
  readonly start: number;
  readonly subject: Items | undefined;
}

const NOMINAL = NOUN | NAME | NUMERAL | PRONOUN | OBJECT_PRONOUN;
const IN_PHRASE = NOMINAL | DETERMINER | POSSESSIVE | POSSESSIVE_MARK | ADJECTIVE;
/** How many items a subject is looked for to the left; news sentences are shorter. */
const FARTHEST = 60;

/**
 * The clause of the verb group `groups[index]`, with its subject. `trailing`: nothing that could be said follows the verb,
 * so that it may stand behind what is said, and a comma before it parts the two (`…, officials said`).
 */
export function clauseOf(
  stream: Stream,
  groups: readonly VerbGroup[],
  index: number,
  trailing = false,
): Clause {
  const group = groups[index]!;
  if (trailing) {
    const behind = subjectBehindComma(stream, group);
    if (behind !== undefined) return { start: behind.from, subject: behind };
  }
  const start = clauseStart(stream, group);
  let from = start;
  let to = group.from;
  while (to > from && isSkippable(tagAt(stream, to - 1), wordAt(stream, to - 1))) to -= 1;
  from = afterFronted(stream, from, to);
  if (from >= to) return { start, subject: undefined };
  const opening = tagAt(stream, from);
  if ((opening & WH_WORD) !== 0) {
    // `Trump, who said …`: the name before the relative pronoun; in `what he said` a subject follows.
    const inner = trimmed(stream, from + 1, to);
    if (inner !== undefined) return { start, subject: inner };
    return { start, subject: antecedent(stream, from) };
  }
  if ((opening & THAT) !== 0) return { start, subject: trimmed(stream, from + 1, to) };
  return { start, subject: trimmed(stream, from, to) };
}

/** The noun phrase between a comma or a quotation and a verb, with its apposition; undefined where other words stand between. */
function subjectBehindComma(stream: Stream, group: VerbGroup): Items | undefined {
  let to = group.from;
  while (to > 0 && isSkippable(tagAt(stream, to - 1), wordAt(stream, to - 1))) to -= 1;
  const closed = wordAt(stream, to) === ',' && to < group.from;
  let from = to;
  let commas = closed ? 1 : 0;
  const least = Math.max(0, group.from - FARTHEST);
  for (; from > least; from -= 1) {
    const tag = tagAt(stream, from - 1);
    const word = wordAt(stream, from - 1);
    if (tag === QUOTE) break;
    if (word === ',' || (/^["”’]$/.test(word) && wordAt(stream, from - 2) === ',')) {
      if (commas === 0 || commas === 2) break;
      commas += 1;
      continue;
    }
    if (isFiniteTag(tag) || (tag & (SUBORDINATOR | THAT | WH_WORD)) !== 0) return undefined;
    if (tag === PUNCTUATION && !/^[-.’'"“”()]/.test(word)) break;
  }
  if (from === 0 || from === least) return undefined;
  if ((tagAt(stream, from) & COORDINATOR) !== 0) return undefined;
  return trimmed(stream, from, to);
}

function isSkippable(tag: number, word: string): boolean {
  return (tag & (ADVERB | NEGATION)) !== 0 || word === ',' || word === 'both';
}

/** Cuts commas and adverbs from the ends, and a relative clause behind a comma; undefined where no noun or pronoun is left. */
function trimmed(stream: Stream, from: number, to: number): Items | undefined {
  let first = from;
  let last = to;
  while (
    first < last &&
    ((tagAt(stream, first) & (ADVERB | COORDINATOR | PUNCTUATION | SUBORDINATOR)) !== 0 ||
      tagAt(stream, first) === QUOTE)
  )
    first += 1;
  while (
    last > first &&
    (tagAt(stream, last - 1) & (ADVERB | PUNCTUATION | PREPOSITION)) !== 0 &&
    !/^["”)]$/.test(wordAt(stream, last - 1))
  )
    last -= 1;
  for (let item = first; item < last; item += 1) {
    if (wordAt(stream, item) === ',' && (tagAt(stream, item + 1) & (WH_WORD | SUBORDINATOR)) !== 0) {
      last = item;
      break;
    }
  }
  // `a charge he denies`: the subject is the pronoun, and what stands before it is what it is about.
  if (
    last - first > 1 &&
    SUBJECT_PRONOUN.test(wordAt(stream, last - 1)) &&
    (tagAt(stream, last - 2) & (NOUN | NAME | PRONOUN)) !== 0
  )
    first = last - 1;
  for (let item = first; item < last; item += 1) {
    if ((tagAt(stream, item) & NOMINAL) !== 0)
      return { from: reducedRelative(stream, first, last), to: last };
    if ((tagAt(stream, item) & DETERMINER) !== 0 && item === last - 1) return { from: first, to: last };
  }
  return undefined;
}

const SUBJECT_PRONOUN = /^(?:i|he|she|we|they|you|it)$/;

/** `a claim the company denies`: where an article follows a noun at once, another noun phrase begins, which is the subject. */
function reducedRelative(stream: Stream, from: number, to: number): number {
  for (let item = to - 1; item > from; item -= 1) {
    if (wordAt(stream, item) === ',') return from;
    const opens = (tagAt(stream, item) & (DETERMINER | POSSESSIVE)) !== 0;
    if (opens) return (tagAt(stream, item - 1) & NOUN) !== 0 && !isTime(stream, item - 1) ? item : from;
  }
  return from;
}

/** Where the clause of a verb group begins. */
function clauseStart(stream: Stream, group: VerbGroup): number {
  let verbs = 0;
  const least = Math.max(0, group.from - FARTHEST);
  let last = group.from - 1;
  while (last > least && (tagAt(stream, last) & (ADVERB | NEGATION)) !== 0) last -= 1;
  // A comma just before the verb closes an aside (`Gomery, who led the inquiry, said`): nothing in it begins the clause.
  let aside = wordAt(stream, last) === ',';
  for (let item = aside ? last - 1 : group.from - 1; item >= least; item -= 1) {
    const tag = tagAt(stream, item);
    const word = wordAt(stream, item);
    if (tag === QUOTE) return item + 1;
    if (aside) {
      if (word === ',') aside = false;
      continue;
    }
    if (word === ')' || word === ']') {
      item = openingBracket(stream, item, least);
      continue;
    }
    if (tag === PUNCTUATION && /^[;:–—([!?…"“‘]|^\.\.|^--/.test(word)) {
      if (/^[–—]|^--/.test(word)) {
        const pair = pairedDash(stream, item, least);
        if (pair >= 0) {
          item = pair;
          continue;
        }
      }
      if (!/^["“‘]/.test(word) || verbs > 0) return item + 1;
      continue;
    }
    if ((tag & COORDINATOR) !== 0) {
      if (onlySkippable(stream, item + 1, group.from)) return item + 1;
      if (joinsClauses(stream, item, least, group)) return item + 1;
      continue;
    }
    if ((tag & (SUBORDINATOR | THAT)) !== 0 && verbs === 0) return (tag & THAT) !== 0 ? item : item + 1;
    if ((tag & WH_WORD) !== 0) {
      if (verbs === 0) return item;
      verbs -= 1;
      continue;
    }
    if (opensPredicate(stream, item) && !followsFinite(stream, item)) {
      if (!insideRelative(stream, item, least)) return behindGroup(stream, item, group.from);
      verbs += 1;
    }
  }
  return least;
}

/** Tells whether the word at `item` is a verb with a subject of its own, and no infinitive. */
export function opensPredicate(stream: Stream, item: number): boolean {
  const tag = tagAt(stream, item);
  if (isFiniteTag(tag)) return true;
  if ((tag & BASE_VERB) === 0) return false;
  const before =
    (tagAt(stream, item - 1) & (ADVERB | NEGATION)) !== 0 ? tagAt(stream, item - 2) : tagAt(stream, item - 1);
  return (before & (TO | MODAL | DO | COORDINATOR)) === 0;
}

/** The item behind the rest of a verb group that begins at `item`. */
function behindGroup(stream: Stream, item: number, end: number): number {
  let behind = item + 1;
  while (
    behind < end &&
    (tagAt(stream, behind) & (ADVERB | NEGATION | PARTICIPLE | BASE_VERB | BE | HAVE)) !== 0
  )
    behind += 1;
  return behind;
}

function onlySkippable(stream: Stream, from: number, to: number): boolean {
  for (let item = from; item < to; item += 1) {
    if (!isSkippable(tagAt(stream, item), wordAt(stream, item))) return false;
  }
  return true;
}

function openingBracket(stream: Stream, closing: number, least: number): number {
  for (let item = closing - 1; item >= least; item -= 1) {
    if (/^[([]$/.test(wordAt(stream, item))) return item;
  }
  return closing;
}

/** The other dash of a pair round an aside, to the left; -1 where there is none near. */
function pairedDash(stream: Stream, dash: number, least: number): number {
  for (let item = dash - 1; item >= least && item > dash - 25; item -= 1) {
    if (/^[–—]|^--/.test(wordAt(stream, item))) return item;
    if (tagAt(stream, item) === QUOTE) return -1;
  }
  return -1;
}

/** Tells whether a coordinator joins two clauses rather than two nouns of one subject: a verb stands before it, and no relative pronoun before that. */
function joinsClauses(stream: Stream, coordinator: number, least: number, group: VerbGroup): boolean {
  if (!startsSubject(stream, coordinator + 1, group.from)) return false;
  if ((tagAt(stream, coordinator - 1) & NUMERAL) !== 0 && (tagAt(stream, coordinator + 1) & NUMERAL) !== 0)
    return false;
  if (wordAt(stream, coordinator) === 'but') return true;
  for (let item = coordinator - 1; item >= least && item > coordinator - 30; item -= 1) {
    const tag = tagAt(stream, item);
    if (tag === QUOTE) return true;
    if (opensPredicate(stream, item)) return true;
    if ((tag & (SUBORDINATOR | THAT)) !== 0) return false;
    if (tag === PUNCTUATION && /^[;:–—]/.test(wordAt(stream, item))) return false;
  }
  return false;
}

function startsSubject(stream: Stream, from: number, to: number): boolean {
  for (let item = from; item < to; item += 1) {
    const tag = tagAt(stream, item);
    if ((tag & (IN_PHRASE | PREPOSITION | SUBORDINATOR)) !== 0) return true;
    if ((tag & ADVERB) === 0 && tag !== PUNCTUATION) return false;
  }
  return false;
}

/** Tells whether a verb belongs to a relative clause that opens a few words before it. */
function insideRelative(stream: Stream, verb: number, least: number): boolean {
  for (let item = verb - 1; item >= least && item > verb - 14; item -= 1) {
    const tag = tagAt(stream, item);
    if ((tag & WH_WORD) !== 0)
      return item > 0 && (tagAt(stream, item - 1) & (NOMINAL | PREPOSITION | PUNCTUATION)) !== 0;
    if (isFiniteTag(tag) && !followsFinite(stream, item)) return false;
    if (tag === QUOTE || (tag & (SUBORDINATOR | THAT)) !== 0) return false;
    if (tag === PUNCTUATION && wordAt(stream, item) !== ',') return false;
  }
  return false;
}

/** The noun phrase that a relative pronoun at `item` stands for. */
function antecedent(stream: Stream, item: number): Items | undefined {
  let to = item;
  while (to > 0 && (wordAt(stream, to - 1) === ',' || (tagAt(stream, to - 1) & PREPOSITION) !== 0)) to -= 1;
  return phraseBefore(stream, to);
}

/** The noun phrase that ends at `to`, with `of` phrases. */
export function phraseBefore(stream: Stream, to: number): Items | undefined {
  let from = to;
  while (from > 0 && from > to - 25) {
    const tag = tagAt(stream, from - 1);
    const word = wordAt(stream, from - 1);
    if ((tag & IN_PHRASE) !== 0 || word === '-' || (word === '.' && wordAt(stream, from - 2).length <= 3))
      from -= 1;
    else if (
      /^(?:of|for|at|from|to|in)$/.test(word) &&
      from < to &&
      (tagAt(stream, from - 2) & (NOUN | NAME)) !== 0 &&
      (tagAt(stream, from) & (IN_PHRASE | POSSESSIVE)) !== 0
    )
      from -= 1;
    else break;
    if (
      (tag & (DETERMINER | POSSESSIVE)) !== 0 &&
      !/^(?:of|for|at|from|to|in)$/.test(wordAt(stream, from - 1)) &&
      wordAt(stream, from - 1) !== "'s"
    )
      break;
  }
  return trimmed(stream, from, to);
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'yesterday today tonight tomorrow earlier later last next this monday tuesday wednesday thursday friday saturday sunday week weeks month months year years day days night morning afternoon evening weekend ago january february march april may june july august september october november december early late'.split(
    ' ',
  ),
);

function isTime(stream: Stream, item: number): boolean {
  return (
    TIME_WORDS.has(wordAt(stream, item)) ||
    ((tagAt(stream, item) & NUMERAL) !== 0 &&
      (TIME_WORDS.has(wordAt(stream, item + 1)) || TIME_WORDS.has(wordAt(stream, item - 1))))
  );
}

/** The first item behind what is put before a subject: `On Tuesday,`, `Last week`, `In a statement`, `Speaking in Kyiv,`. */
function afterFronted(stream: Stream, start: number, to: number): number {
  let from = start;
  for (let turn = 0; turn < 4; turn += 1) {
    while (
      from < to &&
      ((tagAt(stream, from) & (ADVERB | COORDINATOR)) !== 0 || tagAt(stream, from) === PUNCTUATION)
    )
      from += 1;
    if (from >= to) return from;
    const tag = tagAt(stream, from);
    const word = wordAt(stream, from);
    const fronted = (tag & (PREPOSITION | SUBORDINATOR | ING_VERB | PARTICIPLE | BASE_VERB | TO)) !== 0;
    const time = isTime(stream, from) && !(word === 'this' && !isTime(stream, from + 1));
    if (!fronted && !time) return from;
    const comma = commaAfter(stream, from, to);
    if (comma >= 0 && comma < to - 1) {
      from = comma + 1;
      continue;
    }
    if (time && !fronted) {
      let item = from;
      while (item < to && isTime(stream, item)) item += 1;
      if (item >= to) return from;
      if ((tagAt(stream, item) & (NOUN | NAME | PRONOUN | DETERMINER | POSSESSIVE)) === 0) return from;
      from = item;
      continue;
    }
    if ((tag & PREPOSITION) === 0) return from;
    const next = secondPhrase(stream, from + 1, to);
    if (next < 0) return from;
    from = next;
  }
  return from;
}

function commaAfter(stream: Stream, from: number, to: number): number {
  for (let item = from; item < to; item += 1) {
    if (
      wordAt(stream, item) === ',' &&
      !((tagAt(stream, item - 1) & NUMERAL) !== 0 && (tagAt(stream, item + 1) & NUMERAL) !== 0)
    )
      return item;
  }
  return -1;
}

/** Where, behind a preposition's phrase without a comma, the subject begins: `In a statement | the company`. */
function secondPhrase(stream: Stream, from: number, to: number): number {
  let head = false;
  for (let item = from; item < to; item += 1) {
    const tag = tagAt(stream, item);
    const previous = tagAt(stream, item - 1);
    if (
      head &&
      (tag & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0 &&
      (previous & (PREPOSITION | COORDINATOR | POSSESSIVE_MARK)) === 0
    )
      return item;
    if (
      head &&
      (tag & NAME) !== 0 &&
      (isTime(stream, item - 1) || previous === NOUN) &&
      !isTime(stream, item)
    )
      return item;
    if ((tag & (NOUN | NAME | NUMERAL)) !== 0) head = true;
  }
  return -1;
}

const STOPS_PHRASE = SUBORDINATOR | THAT | TO | WH_WORD;

/**
 * The noun phrase that begins at `from`, as the subject behind its verb (`said Ambassador Mohib`), with `of` phrases and an
 * apposition; undefined where none begins there.
 */
export function phraseAfter(stream: Stream, from: number, withApposition: boolean): Items | undefined {
  let item = from;
  const size = stream.at.length;
  let head = false;
  while (item < size && item < from + 40) {
    const tag = tagAt(stream, item);
    const word = wordAt(stream, item);
    if ((tag & IN_PHRASE) !== 0) {
      // A second article after the head begins another phrase.
      if (
        head &&
        (tag & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0 &&
        (tagAt(stream, item - 1) & (PREPOSITION | COORDINATOR)) === 0 &&
        word !== "'s"
      )
        break;
      if ((tag & NOMINAL) !== 0) head = true;
    } else if (
      (tag & (PARTICIPLE | PAST_VERB)) !== 0 &&
      head &&
      (tagAt(stream, item + 1) & NOUN) !== 0 &&
      (tagAt(stream, item - 1) & NAME) !== 0
    ) {
      // `SaskTel unlimited data customer Lindsay Gay`: a participle before the noun of the phrase.
    } else if (/^["“]$/.test(word) && (tagAt(stream, item - 1) & POSSESSIVE_MARK) !== 0) {
      // `CNN's “State of the Union”`: a title in quotation marks.
      const close = closingMark(stream, item);
      if (close < 0) break;
      item = close;
    } else if (word === '-' || word === '.' || word === '&') {
      if (word === '.' && (item + 1 >= size || wordAt(stream, item - 1).length > 3)) break;
    } else if (head && /^(?:of|for|at|from|with|to|in|on)$/.test(word) && (tag & PREPOSITION) !== 0) {
      if (/^(?:in|on|from|at|with|to)$/.test(word) && !namesOffice(stream, item)) break;
      if (/^(?:of|for)$/.test(word) && (tagAt(stream, item + 1) & (IN_PHRASE | ING_VERB)) === 0) break;
    } else if (head && (tag & COORDINATOR) !== 0 && (tagAt(stream, item + 1) & IN_PHRASE) !== 0) {
      if (clauseFollows(stream, item + 1)) break;
    } else if (head && word === ',' && withApposition) {
      const end = appositionAfter(stream, item);
      if (end < 0) break;
      item = end;
      continue;
    } else if ((tag & STOPS_PHRASE) !== 0 || tag === QUOTE || (tag & ADVERB) === 0) {
      break;
    } else if (head) {
      break;
    }
    item += 1;
  }
  return head ? trimmed(stream, from, item) : undefined;
}

function closingMark(stream: Stream, open: number): number {
  for (let item = open + 1; item < open + 10; item += 1) if (/^["”]$/.test(wordAt(stream, item))) return item;
  return -1;
}

/** `spokesman at the ministry`, `ambassador to London`, `director in Kyiv`: the place of an office belongs to the person. */
function namesOffice(stream: Stream, preposition: number): boolean {
  return (
    (tagAt(stream, preposition - 1) & NOUN) !== 0 &&
    !isTime(stream, preposition - 1) &&
    (tagAt(stream, preposition + 1) & (NAME | DETERMINER)) !== 0 &&
    !isTime(stream, preposition + 1) &&
    !/^(?:statement|interview|letter|email|tweet|post|report|speech)$/.test(wordAt(stream, preposition + 2))
  );
}

/** The item behind an apposition that a comma opens: a noun phrase without a verb, up to the next comma or the end. -1 where none does. */
function appositionAfter(stream: Stream, comma: number): number {
  const size = stream.at.length;
  const first = tagAt(stream, comma + 1);
  if (
    (first & (DETERMINER | NAME | NOUN | POSSESSIVE | ADJECTIVE | NUMERAL)) === 0 ||
    (first & PRONOUN) !== 0
  )
    return -1;
  for (let item = comma + 1; item < size && item < comma + 25; item += 1) {
    const tag = tagAt(stream, item);
    if (tag === QUOTE) return item;
    if (tag === PUNCTUATION) {
      if (/^[-"“”']/.test(wordAt(stream, item))) continue;
      return item;
    }
    if (isFiniteTag(tag) || (tag & (SUBORDINATOR | THAT | WH_WORD)) !== 0) return -1;
  }
  return size <= comma + 25 ? size : -1;
}

/** Tells whether a clause of its own begins at `from`: a subject and, before any mark, a verb. */
export function clauseFollows(stream: Stream, from: number): boolean {
  const size = stream.at.length;
  let item = from;
  while (item < size && (tagAt(stream, item) & ADVERB) !== 0) item += 1;
  const first = tagAt(stream, item);
  if ((first & (IN_PHRASE | ING_VERB)) === 0 && wordAt(stream, item) !== 'there') return false;
  if ((first & OBJECT_PRONOUN) !== 0) return false;
  let commas = 0;
  for (; item < size && item < from + 34; item += 1) {
    const tag = tagAt(stream, item);
    const word = wordAt(stream, item);
    if (isFiniteTag(tag) && item > from) return true;
    if ((tag & BASE_VERB) !== 0 && (tagAt(stream, item - 1) & (NOUN | PRONOUN | NAME | ADVERB)) !== 0)
      return true;
    if (tag === QUOTE || (tag & (SUBORDINATOR | THAT | TO)) !== 0) return false;
    if ((tag & WH_WORD) !== 0) {
      // `the man who says he saw it left`: its verb is not the clause's own, one more must come.
      return relativeThenVerb(stream, item, Math.min(size, from + 34));
    }
    if (tag === PUNCTUATION && !/^[-"“”'’)(]/.test(word)) {
      if (word !== ',' || commas >= 2) return false;
      commas += 1;
    }
  }
  return false;
}

function followsFinite(stream: Stream, item: number): boolean {
  const before = (tagAt(stream, item - 1) & (ADVERB | NEGATION)) !== 0 ? item - 2 : item - 1;
  return isFiniteTag(tagAt(stream, before));
}

function relativeThenVerb(stream: Stream, wh: number, end: number): boolean {
  let verbs = 0;
  for (let item = wh + 1; item < end; item += 1) {
    const tag = tagAt(stream, item);
    if (isFiniteTag(tag) && !followsFinite(stream, item)) verbs += 1;
    if (verbs >= 2) return true;
    if (tag === QUOTE || (tag === PUNCTUATION && !/^[,'’"–—-]/.test(wordAt(stream, item)))) return false;
  }
  return false;
}
