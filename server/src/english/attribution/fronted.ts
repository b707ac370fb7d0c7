/** What stands in front of the subject where a clause begins: `On Monday, after weeks of talks, Hale said`. */
import {
  ADVERB,
  BASE_VERB,
  COORDINATOR,
  DETERMINER,
  ING_VERB,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  PARTICIPLE,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
} from '../grammar/word-classes.ts';
import { isBetweenNumbers } from './clause-start.ts';
import { isTime } from './noun-phrases.ts';
import { type Stream, tagAt, wordAt } from './stream.ts';

/** The first item behind what is put before a subject: `On Tuesday,`, `Last week`, `In a statement`, `Speaking in Kyiv,`. */
export function afterFronted(stream: Stream, start: number, to: number): number {
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
