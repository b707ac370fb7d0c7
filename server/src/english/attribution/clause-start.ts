/** Where the clause of a verb begins, seen from the verb. */
import {
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  HAVE,
  ING_VERB,
  isFiniteTag,
  NEGATION,
  NUMERAL,
  PARTICIPLE,
  PAST_VERB,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { takes } from './cues.ts';
import { IN_PHRASE, NOMINAL } from './noun-phrases.ts';
import { followsFinite, opensPredicate } from './predicates.ts';
import { insideRelative } from './relative-clauses.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How many items a subject is looked for to the left; news sentences are shorter. */
export const FARTHEST = 60;

export function isSkippable(tag: number, word: string): boolean {
  return (tag & (ADVERB | NEGATION)) !== 0 || word === ',' || word === 'both';
}

/** Where the clause of a verb group begins. */
export function clauseStart(stream: Stream, group: VerbGroup): number {
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
    // `…, saying the party had refused`
    if ((tag & ING_VERB) !== 0 && verbs === 0 && item < group.from - 1 && saysClause(stream, item))
      return item + 1;
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

/** Tells whether a form in -ing behind a comma puts the clause behind it forward. */
function saysClause(stream: Stream, item: number): boolean {
  if (wordAt(stream, item - 1) !== ',') return false;
  const { verb } = cuesAt(stream, item);
  return verb !== undefined && takes(verb, 'z') && takes(verb, 'q');
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

export function isBetweenNumbers(stream: Stream, comma: number): boolean {
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
