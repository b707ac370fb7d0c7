/**
 * Finds the clause of a verb and its subject, to the left of it, over appositions and relative clauses. No parser: where a
 * clause begins is told by punctuation, small words and other verbs.
 */
import {
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  ING_VERB,
  isFiniteTag,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
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
import { takes } from './cues.ts';
import {
  IN_PHRASE,
  type Items,
  isTime,
  NOMINAL,
  namesOffice,
  phraseBefore,
  trimmed,
} from './noun-phrases.ts';
import { followsFinite, opensPredicate } from './predicates.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause as seen from its verb. */
export interface Clause {
  /** The first item of the clause, behind the word or mark that opens it. */
  readonly start: number;
  readonly subject: Items | undefined;
}

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
  if (
    to < group.from &&
    (tagAt(stream, to - 1) & COORDINATOR) !== 0 &&
    (tagAt(stream, to - 2) & ADVERB) !== 0
  )
    to -= 2;
  from = afterFronted(stream, from, to);
  if (from >= to) return { start, subject: undefined };
  const opening = tagAt(stream, from);
  if ((opening & WH_WORD) !== 0) {
    // `Trump, who said …`: the name before the relative pronoun; in `what he said` a subject follows.
    const inner = trimmed(stream, wordAt(stream, from) === 'whose' ? from : from + 1, to);
    if (inner !== undefined) return { start, subject: inner };
    return { start, subject: antecedent(stream, from) };
  }
  if ((opening & THAT) !== 0) return { start, subject: trimmed(stream, from + 1, to) };
  // `Under the agreement, announced Tuesday`
  if ((opening & PREPOSITION) !== 0 && NEVER_OPENS_SUBJECT.test(wordAt(stream, from)))
    return { start, subject: undefined };
  return { start, subject: trimmed(stream, from, to) };
}

const NEVER_OPENS_SUBJECT = /^(?:under|with|without|despite|during|amid|after|before|in|on|of|by)$/;

/** The noun phrase between a comma or a quotation and a verb, with its apposition; undefined where other words stand between. */
function subjectBehindComma(stream: Stream, group: VerbGroup): Items | undefined {
  let to = group.from;
  while (to > 0 && isSkippable(tagAt(stream, to - 1), wordAt(stream, to - 1))) to -= 1;
  const closed = wordAt(stream, to) === ',' && to < group.from;
  let from = to;
  let commas = closed ? 1 : 0;
  // A verb that a relative pronoun before it takes: `the senator who wrote it`.
  let verb = false;
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
    if (isFiniteTag(tag)) {
      if (verb && !followsFinite(stream, from)) return undefined;
      verb = true;
      continue;
    }
    if (verb && (tag & WH_WORD) !== 0) {
      verb = false;
      continue;
    }
    if ((tag & (SUBORDINATOR | THAT | WH_WORD)) !== 0) return undefined;
    if (tag === PUNCTUATION && !/^[-.’'"“”()]/.test(word)) break;
  }
  if (verb) return undefined;
  if (from === 0 || from === least) return undefined;
  if ((tagAt(stream, from) & COORDINATOR) !== 0) return undefined;
  return trimmed(stream, from, to);
}

function isSkippable(tag: number, word: string): boolean {
  return (tag & (ADVERB | NEGATION)) !== 0 || word === ',' || word === 'both';
}

/** Where the clause of a verb group begins. */
function clauseStart(stream: Stream, group: VerbGroup): number {
  let verbs = 0;
  const least = Math.max(0, group.from - FARTHEST);
  let last = group.from - 1;
  while (last > least && (tagAt(stream, last) & (ADVERB | NEGATION)) !== 0) last -= 1;
  // A comma just before the verb closes an aside (`Gomery, who led the inquiry, said`): nothing in it begins the clause.
  const comma = wordAt(stream, last) === ',';
  let aside = comma && closesAside(stream, last, least);
  const goesOn = comma && !aside;
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
      // `wrongly and stubbornly insisted`
      if (item === group.from - 2 && (tagAt(stream, item - 1) & tagAt(stream, item + 1) & ADVERB) !== 0)
        continue;
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
      // `opposes the cuts, urges a vote`: the noun before the comma is the object of the verb before.
      if (goesOn && !insideRelative(stream, item, least)) return group.from;
      if (!insideRelative(stream, item, least))
        return behindComma(stream, behindGroup(stream, item, group.from), group.from);
      verbs += 1;
    }
  }
  return least;
}

/** Tells whether the comma at `item` closes an aside: words between commas without a verb of their own, but in a relative clause. */
function closesAside(stream: Stream, item: number, least: number): boolean {
  let verbs = false;
  for (let at = item - 1; at >= least; at -= 1) {
    const tag = tagAt(stream, at);
    if (tag === QUOTE) return false;
    if ((tag & (WH_WORD | THAT)) !== 0) verbs = false;
    else if (wordAt(stream, at) === ',' && !isBetweenNumbers(stream, at)) {
      // `…, and with a laugh, called`
      const first = /^["”]$/.test(wordAt(stream, at + 1)) ? at + 2 : at + 1;
      // `Voters, it seems, think`
      const isShort = item - at <= 4 && (tagAt(stream, first) & PRONOUN) !== 0;
      return (!verbs || isShort) && (tagAt(stream, first) & COORDINATOR) === 0;
    }
    // `, often referred to as the hawk,`: without a noun before it, a participle.
    else if (isFiniteTag(tag) && (tag !== PAST_VERB || (tagAt(stream, at - 1) & NOMINAL) !== 0)) verbs = true;
  }
  return false;
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

/**
 * `Asked whether he would accept the result, Hale said`: of what stands between an earlier verb and this one's subject, the
 * first comma is where the subject begins. Of two, both close an aside of the object's.
 */
function behindComma(stream: Stream, from: number, to: number): number {
  let first = -1;
  let last = -1;
  let commas = 0;
  for (let item = from; item < to; item += 1) {
    if (wordAt(stream, item) !== ',' || isBetweenNumbers(stream, item)) continue;
    if (first < 0) first = item;
    // `about Alan Bates, a former postmaster, in January, the government said`: what is put before the subject is closed, too.
    if (last >= 0 && (tagAt(stream, last + 1) & PREPOSITION) !== 0) first = item;
    last = item;
    commas += 1;
  }
  // The one that closes the subject's apposition is not counted.
  if (commas > 0 && wordAt(stream, to - 1) === ',') commas -= 1;
  if (first < 0 || commas === 0 || first + 1 >= to) return from;
  return startsSubject(stream, first + 1, to) ? first + 1 : from;
}

function isBetweenNumbers(stream: Stream, comma: number): boolean {
  return (tagAt(stream, comma - 1) & NUMERAL) !== 0 && (tagAt(stream, comma + 1) & NUMERAL) !== 0;
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
  // `said it and the Food and Drug Administration would`: two subjects of the clause that is said.
  if (onlyNamesSinceSaying(stream, coordinator, least)) return false;
  for (let item = coordinator - 1; item >= least && item > coordinator - 30; item -= 1) {
    const tag = tagAt(stream, item);
    if (tag === QUOTE) return true;
    if (opensPredicate(stream, item)) return true;
    if ((tag & (SUBORDINATOR | THAT)) !== 0) return false;
    if (tag === PUNCTUATION && /^[;:–—]/.test(wordAt(stream, item))) return false;
  }
  return false;
}

/** Tells whether nothing but nouns stands between a verb that takes a bare clause, and no noun, and `coordinator`. */
function onlyNamesSinceSaying(stream: Stream, coordinator: number, least: number): boolean {
  let item = coordinator - 1;
  while (item >= least && (tagAt(stream, item) & (IN_PHRASE | COORDINATOR)) !== 0) item -= 1;
  if (item === coordinator - 1 || item < least || !isFiniteTag(tagAt(stream, item))) return false;
  const { verb } = cuesAt(stream, item);
  return verb !== undefined && takes(verb, 'z') && !takes(verb, 'n');
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
  while (
    to > 0 &&
    (/^(?:[,–—(]|--)/.test(wordAt(stream, to - 1)) || (tagAt(stream, to - 1) & PREPOSITION) !== 0)
  )
    to -= 1;
  const aged = wordAt(stream, to - 2) === ',' && (tagAt(stream, to - 1) & NUMERAL) !== 0;
  const whole = phraseBefore(stream, aged ? to - 2 : to);
  if (whole === undefined) return undefined;
  // `The actor, 61, who denies`
  if (aged) return { from: whole.from, to };
  // `criticism from unions, which said`: of what came from somebody, the somebody speaks.
  for (let at = to - 1; at > whole.from; at -= 1)
    if (
      /^(?:from|to|in)$/.test(wordAt(stream, at)) &&
      (!namesOffice(stream, at) || isSaidBy(stream, at)) &&
      !isWhereabouts(stream, at, item)
    )
      return trimmed(stream, at + 1, to);
  return whole;
}

/** `an analyst at Citi in New York, who`: behind a name, `in` says where somebody is, and `who` is no place. */
function isWhereabouts(stream: Stream, preposition: number, relative: number): boolean {
  return (
    wordAt(stream, preposition) === 'in' &&
    wordAt(stream, relative) === 'who' &&
    (tagAt(stream, preposition - 1) & NAME) !== 0
  );
}

/** `criticism from Hungary` */
function isSaidBy(stream: Stream, preposition: number): boolean {
  return wordAt(stream, preposition) === 'from' && cuesAt(stream, preposition - 1).noun !== undefined;
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
    // `While not citing the letter, he`
    const isNegated = (tag & NEGATION) !== 0 && (tagAt(stream, from + 1) & (ING_VERB | PARTICIPLE)) !== 0;
    const fronted =
      isNegated || (tag & (PREPOSITION | SUBORDINATOR | ING_VERB | PARTICIPLE | BASE_VERB | TO)) !== 0;
    // `The next year, …`
    const dated = (tag & DETERMINER) !== 0 && isTime(stream, from + 1) && isTime(stream, from + 2);
    const time = (isTime(stream, from) && !(word === 'this' && !isTime(stream, from + 1))) || dated;
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
    if (wordAt(stream, item) === ',' && !isBetweenNumbers(stream, item)) return item;
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
