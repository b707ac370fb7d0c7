/**
 * Noun phrases and clauses as seen from one end, without a parser: told by articles, prepositions, punctuation and verbs.
 */
import {
  ADJECTIVE,
  ADVERB,
  COORDINATOR,
  DETERMINER,
  ING_VERB,
  isFiniteTag,
  NAME,
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
import { clauseFollows } from './predicates.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** Items `from`..`to`, the end exclusive. */
export interface Items {
  readonly from: number;
  readonly to: number;
}

export const NOMINAL = NOUN | NAME | NUMERAL | PRONOUN | OBJECT_PRONOUN;
/** What a noun phrase is made of. */
export const IN_PHRASE = NOMINAL | DETERMINER | POSSESSIVE | POSSESSIVE_MARK | ADJECTIVE;

/** `a teacher whose house was swept away`: an adverb that belongs to the participle before it. */
function isPartOfVerb(stream: Stream, item: number): boolean {
  return (
    (tagAt(stream, item - 1) & PARTICIPLE) !== 0 &&
    /^(?:away|down|off|out|up|back|over)$/.test(wordAt(stream, item))
  );
}

/** Cuts commas and adverbs from the ends, and a relative clause behind a comma; undefined where no noun or pronoun is left. */
export function trimmed(stream: Stream, from: number, to: number): Items | undefined {
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
    !/^(?:["”)]|ago)$/.test(wordAt(stream, last - 1)) &&
    !isAbbreviated(stream, last - 1) &&
    !isPartOfVerb(stream, last - 1)
  )
    last -= 1;
  // `hours after the court ruled`
  if (last - first > 2 && isTime(stream, first) && /^(?:after|before)$/.test(wordAt(stream, first + 1)))
    first += 2;
  // `the firm no longer expects`
  if (last - first > 2 && wordAt(stream, last - 1) === 'longer' && wordAt(stream, last - 2) === 'no')
    last -= 2;
  for (let item = first + 1; item < last; item += 1) {
    if (tagAt(stream, item) !== PUNCTUATION) continue;
    const word = wordAt(stream, item);
    if ((word === ',' && opensAside(stream, item + 1)) || /^(?:[–—]|--)/.test(word)) {
      last = item;
      break;
    }
  }
  // `The president on Friday said`, `the company Friday said`.
  if (
    last - first > 1 &&
    DAY.test(wordAt(stream, last - 1)) &&
    (tagAt(stream, last - 2) & PARTICIPLE) === 0
  ) {
    last -= wordAt(stream, last - 2) === 'on' && last - first > 2 ? 2 : 1;
  }
  // `The measure in part opposes`
  if (
    last - first > 2 &&
    wordAt(stream, last - 2) === 'in' &&
    /^(?:part|turn|response|return|general|effect|fact)$/.test(wordAt(stream, last - 1))
  )
    last -= 2;
  // `a charge he denies`: the subject is the pronoun, and what stands before it is what it is about.
  if (
    last - first > 1 &&
    SUBJECT_PRONOUN.test(wordAt(stream, last - 1)) &&
    (tagAt(stream, last - 2) & (COORDINATOR | PREPOSITION | DETERMINER)) === 0
  )
    first = last - 1;
  // `the first time Hale had admitted`
  for (let item = first; item + 1 < last; item += 1)
    if (
      (tagAt(stream, item + 1) & NOMINAL) !== 0 &&
      (tagAt(stream, item) & (NOUN | PRONOUN)) !== 0 &&
      OPENS_BARE_RELATIVE.has(wordAt(stream, item)) &&
      ((tagAt(stream, item + 1) & NAME) !== 0 || wordAt(stream, item).endsWith('thing'))
    )
      first = item + 1;
  for (let item = first; item < last; item += 1) {
    if ((tagAt(stream, item) & NOMINAL) !== 0)
      return { from: reducedRelative(stream, first, last), to: last };
    if ((tagAt(stream, item) & DETERMINER) !== 0 && item === last - 1) return { from: first, to: last };
  }
  return undefined;
}

/** `Meridian Corp. said`: a stop inside a sentence is that of the abbreviated name before it. */
function isAbbreviated(stream: Stream, item: number): boolean {
  return (
    item + 1 < stream.size && wordAt(stream, item) === '.' && (tagAt(stream, item - 1) & (NAME | NOUN)) !== 0
  );
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Tells whether what stands behind a comma is no apposition: `, who led it`, `, in an interview`, `, speaking in Leeds`. */
function opensAside(stream: Stream, item: number): boolean {
  const tag = tagAt(stream, item);
  if ((tag & (WH_WORD | SUBORDINATOR)) !== 0) return true;
  const next = tagAt(stream, item + 1);
  // `Voters, it seems, think`
  if (wordAt(stream, item) === 'it' && /^(?:seem|appear)s?$/.test(wordAt(stream, item + 1))) return true;
  // `, from the university` and `, of Leeds` belong to the name; `, in an interview` does not.
  // `Dunn, for her part, said`
  if (wordAt(stream, item) === 'for' && wordAt(stream, item + 2) === 'part') return true;
  // `Hale, at the time, said`
  if (wordAt(stream, item) === 'at' && wordAt(stream, item + 2) === 'time') return true;
  if ((tag & PREPOSITION) !== 0)
    return /^(?:in|during|after|via)$/.test(wordAt(stream, item)) && (next & (DETERMINER | POSSESSIVE)) !== 0;
  if ((tag & ING_VERB) !== 0) return true;
  return (tag & (PARTICIPLE | PAST_VERB)) !== 0 && (next & (PREPOSITION | SUBORDINATOR | WH_WORD)) !== 0;
}

/** Nouns that a clause follows without a relative pronoun, so that the name behind them is its subject. */
const OPENS_BARE_RELATIVE: ReadonlySet<string> = new Set(
  'time day way reason moment thing year week month place something anything everything nothing'.split(' '),
);

/** Pronouns that are subjects and nothing else. */
export const SUBJECT_PRONOUN = /^(?:i|he|she|we|they|you|it)$/;

/** `a claim the company denies`: where an article follows a noun at once, another noun phrase begins, which is the subject. */
function reducedRelative(stream: Stream, from: number, to: number): number {
  for (let item = to - 1; item > from; item -= 1) {
    if (wordAt(stream, item) === ',') return from;
    const opens = (tagAt(stream, item) & (DETERMINER | POSSESSIVE)) !== 0;
    // `told VOA the army had left`: no article follows a name.
    const isBehindName = item === from + 1 && (tagAt(stream, from) & NAME) !== 0;
    if (opens)
      return ((tagAt(stream, item - 1) & NOUN) !== 0 || isBehindName) && !isTime(stream, item - 1)
        ? item
        : from;
  }
  return from;
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
  'yesterday today tonight tomorrow earlier later last next this monday tuesday wednesday thursday friday saturday sunday week weeks month months year years day days night morning afternoon evening weekend ago hour hours minutes moments decades january february march april may june july august september october november december early late'.split(
    ' ',
  ),
);

/** Tells whether a word tells a time, or a number before one does. */
export function isTime(stream: Stream, item: number): boolean {
  return (
    TIME_WORDS.has(wordAt(stream, item)) ||
    ((tagAt(stream, item) & NUMERAL) !== 0 &&
      (TIME_WORDS.has(wordAt(stream, item + 1)) || TIME_WORDS.has(wordAt(stream, item - 1))))
  );
}

const STOPS_PHRASE = SUBORDINATOR | THAT | TO | WH_WORD;

/**
 * The noun phrase that begins at `from`, as the subject behind its verb (`said Ambassador Mohib`), with `of` phrases and an
 * apposition; undefined where none begins there.
 */
export function phraseAfter(stream: Stream, from: number, withApposition: boolean): Items | undefined {
  let item = from;
  const size = stream.size;
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
    } else if (head && (tag & PREPOSITION) !== 0 && /^(?:of|for|at|from|with|to|in|on)$/.test(word)) {
      // `said Ann Ruiz from the union`
      const isFrom = withApposition && word === 'from' && (tagAt(stream, item - 1) & NAME) !== 0;
      const isPart =
        isFrom || namesOffice(stream, item) || /^(?:familiar|close)$/.test(wordAt(stream, item - 1));
      if (!isPart && /^(?:in|on|from|at|with|to)$/.test(word)) break;
      if (/^(?:of|for)$/.test(word) && (tagAt(stream, item + 1) & (IN_PHRASE | ING_VERB)) === 0) break;
    } else if (head && (tag & COORDINATOR) !== 0 && (tagAt(stream, item + 1) & IN_PHRASE) !== 0) {
      if (clauseFollows(stream, item + 1)) break;
    } else if (head && word === ',' && withApposition) {
      const end = appositionAfter(stream, item);
      if (end < 0) break;
      item = end;
      continue;
    } else if (head && withApposition && (tag & WH_WORD) !== 0 && (tagAt(stream, item - 1) & NOUN) !== 0) {
      // `said a man who saw it`: the clause that tells which one, where it ends the sentence or its part.
      const end = relativeEnd(stream, item);
      return end < 0 ? trimmed(stream, from, item) : { from, to: end };
    } else if ((tag & STOPS_PHRASE) !== 0 || tag === QUOTE || (tag & ADVERB) === 0) {
      break;
    } else if (head) {
      break;
    }
    item += 1;
  }
  return head ? trimmed(stream, from, item) : undefined;
}

/** The end of the relative clause that opens at `item`: the next comma or stop; -1 where it holds another clause. */
function relativeEnd(stream: Stream, item: number): number {
  const size = stream.size;
  for (let at = item + 1; at < size && at < item + 25; at += 1) {
    const tag = tagAt(stream, at);
    if (tag === QUOTE || (tag & (THAT | SUBORDINATOR)) !== 0) return -1;
    if (tag === PUNCTUATION && !/^[-"“”'’$]/.test(wordAt(stream, at))) return at;
  }
  return size < item + 25 ? size : -1;
}

function closingMark(stream: Stream, open: number): number {
  for (let item = open + 1; item < open + 10; item += 1) if (/^["”]$/.test(wordAt(stream, item))) return item;
  return -1;
}

const OCCASION =
  /^(?:statement|interview|letter|email|tweet|post|report|speech|briefing|conference|hearing|meeting|memo)$/;

/** `spokesman at the ministry`, `ambassador to London`, `director in Kyiv`: the place of an office belongs to the person. */
export function namesOffice(stream: Stream, preposition: number): boolean {
  return (
    (tagAt(stream, preposition - 1) & NOUN) !== 0 &&
    !isTime(stream, preposition - 1) &&
    (tagAt(stream, preposition + 1) & (NAME | DETERMINER)) !== 0 &&
    !isTime(stream, preposition + 1) &&
    !OCCASION.test(wordAt(stream, preposition + 2)) &&
    !OCCASION.test(wordAt(stream, preposition + 3))
  );
}

/** The item behind an apposition that a comma opens: a noun phrase without a verb, up to the next comma or the end. -1 where none does. */
function appositionAfter(stream: Stream, comma: number): number {
  const size = stream.size;
  // `Linda Boyd, 61, of Altoona`
  const isAged = (tagAt(stream, comma - 1) & NUMERAL) !== 0 && (tagAt(stream, comma + 2) & NAME) !== 0;
  const at = isAged && /^(?:of|from)$/.test(wordAt(stream, comma + 1)) ? comma + 1 : comma;
  const first = tagAt(stream, at + 1);
  if (
    (first & (DETERMINER | NAME | NOUN | POSSESSIVE | ADJECTIVE | NUMERAL)) === 0 ||
    (first & PRONOUN) !== 0
  )
    return -1;
  for (let item = at + 1; item < size && item < comma + 25; item += 1) {
    const tag = tagAt(stream, item);
    if (tag === QUOTE) return item;
    if (tag === PUNCTUATION) {
      if (/^[-"“”']/.test(wordAt(stream, item))) continue;
      return item;
    }
    if ((tag & WH_WORD) !== 0 && item > comma + 1 && (tagAt(stream, item - 1) & NOMINAL) !== 0)
      return relativeEnd(stream, item);
    if (isFiniteTag(tag) || (tag & (SUBORDINATOR | THAT | WH_WORD)) !== 0) return -1;
  }
  return size <= comma + 25 ? size : -1;
}
