/** Relative clauses that a verb may stand in, and what they belong to: `the plan, which he says would fail`. */
import {
  isFiniteTag,
  NAME,
  NUMERAL,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { type Items, NOMINAL, namesOffice, phraseBefore, trimmed } from './noun-phrases.ts';
import { followsFinite } from './predicates.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** Tells whether a verb belongs to a relative clause that opens a few words before it. */
export function insideRelative(stream: Stream, verb: number, least: number): boolean {
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
export function antecedent(stream: Stream, item: number): Items | undefined {
  let to = item;
  while (
    to > 0 &&
    (/^(?:[,–—(]|--)/.test(wordAt(stream, to - 1)) || (tagAt(stream, to - 1) & PREPOSITION) !== 0)
  )
    to -= 1;
  // `Sen. Ann Hale, D-Ohio, who`
  const label = partyLabel(stream, to);
  if (label > 0) {
    const member = phraseBefore(stream, label);
    if (member !== undefined) return { from: member.from, to };
  }
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

/** The comma before `D-Ohio` or `R-N.Y.`, a label that ends at `to`; -1 where none does. */
function partyLabel(stream: Stream, to: number): number {
  for (let item = to - 1; item > 0 && item > to - 6; item -= 1) {
    if (wordAt(stream, item) !== ',') continue;
    return /^[dri]$/.test(wordAt(stream, item + 1)) && wordAt(stream, item + 2) === '-' ? item : -1;
  }
  return -1;
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
