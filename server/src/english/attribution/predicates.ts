/** Verbs as they show where a clause is: whether one opens it, and whether a clause begins at a word. */
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  COORDINATOR,
  DETERMINER,
  DO,
  ING_VERB,
  isFiniteTag,
  MODAL,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
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
import { SUBJECT_PRONOUN } from './noun-phrases.ts';
import { bitsAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import { OPENS_WITH_VERB } from './word-bits.ts';

const OPENS_SUBJECT =
  NOUN |
  NAME |
  NUMERAL |
  PRONOUN |
  OBJECT_PRONOUN |
  DETERMINER |
  POSSESSIVE |
  POSSESSIVE_MARK |
  ADJECTIVE |
  ING_VERB;

/** Tells whether the word at `item` is a verb with a subject of its own, and no infinitive. */
export function opensPredicate(stream: Stream, item: number): boolean {
  const tag = tagAt(stream, item);
  if (isFiniteTag(tag)) return true;
  if ((tag & BASE_VERB) === 0) return false;
  const before =
    (tagAt(stream, item - 1) & (ADVERB | NEGATION)) !== 0 ? tagAt(stream, item - 2) : tagAt(stream, item - 1);
  return (before & (TO | MODAL | DO | COORDINATOR)) === 0;
}

/** Tells whether a verb goes on the group of the auxiliary just before it. */
export function followsFinite(stream: Stream, item: number): boolean {
  const before = (tagAt(stream, item - 1) & (ADVERB | NEGATION)) !== 0 ? item - 2 : item - 1;
  return isFiniteTag(tagAt(stream, before)) && (tagAt(stream, before) & AUXILIARY) !== 0;
}

/**
 * Tells whether a clause of its own begins at `from`: a subject and, before any mark, a verb. `overInfinitive`: its subject
 * may hold an infinitive (`efforts to reach a deal would fail`). `overComma`: one comma may part subject and verb, as in a list.
 */
export function clauseFollows(
  stream: Stream,
  from: number,
  overInfinitive = true,
  overComma = true,
): boolean {
  const size = stream.size;
  let item = from;
  while (item < size && (tagAt(stream, item) & ADVERB) !== 0) item += 1;
  // `up to 40,000 people`, `about half`, `at least three`
  while (
    item < size &&
    item < from + 3 &&
    (tagAt(stream, item) & (PREPOSITION | ADVERB)) !== 0 &&
    opensAmount(stream, item)
  )
    item += 1;
  const first = tagAt(stream, item);
  if ((first & OPENS_SUBJECT) === 0 && wordAt(stream, item) !== 'there') return false;
  if ((first & OBJECT_PRONOUN) !== 0) return false;
  let commas = 0;
  let listed = false;
  for (; item < size && item < from + 34; item += 1) {
    const tag = tagAt(stream, item);
    const word = wordAt(stream, item);
    if ((tag & COORDINATOR) !== 0) {
      // `the memo, but executives suspect`
      if (word === 'but' && item > from) return false;
      // `its anger with Rome,” and he`: another clause begins.
      if (commas > 0 && SUBJECT_PRONOUN.test(wordAt(stream, item + 1))) return false;
      listed = true;
    }
    if (isFiniteTag(tag) && item > from) {
      // `confirmed the meeting but declined`: the verb is that of the words before.
      if (opensSecondVerb(stream, item)) return false;
      return overComma || commas !== 1 || listed;
    }
    if ((tag & BASE_VERB) !== 0 && (tagAt(stream, item - 1) & (NOUN | PRONOUN | NAME | ADVERB)) !== 0)
      return true;
    // `both sides, “have yet to agree”`
    if (tag === QUOTE) return item > from && (bitsAt(stream, item) & OPENS_WITH_VERB) !== 0;
    if ((tag & (SUBORDINATOR | THAT)) !== 0) return false;
    if ((tag & TO) !== 0 && !overInfinitive) return false;
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

/** Tells whether a coordinator stands just before a verb, so that it has no subject of its own. */
function opensSecondVerb(stream: Stream, item: number): boolean {
  const before = (tagAt(stream, item - 1) & (ADVERB | NEGATION)) !== 0 ? item - 2 : item - 1;
  return (tagAt(stream, before) & COORDINATOR) !== 0;
}

/** Tells whether a preposition stands before a number that it makes a rough one. */
function opensAmount(stream: Stream, item: number): boolean {
  for (let at = item + 1; at < item + 4; at += 1) {
    const tag = tagAt(stream, at);
    if ((tag & NUMERAL) !== 0) return true;
    if ((tag & (PREPOSITION | ADVERB | ADJECTIVE | DETERMINER | PRONOUN)) === 0) return false;
  }
  return false;
}

function relativeThenVerb(stream: Stream, wh: number, end: number): boolean {
  let verbs = 0;
  for (let item = wh + 1; item < end; item += 1) {
    const tag = tagAt(stream, item);
    if (isFiniteTag(tag) && !followsFinite(stream, item)) verbs += 1;
    if (verbs >= 2) return true;
    if (tag === QUOTE || (tag === PUNCTUATION && !/^[,'’"–—£$€¥₹-]/.test(wordAt(stream, item)))) return false;
  }
  return false;
}
