/**
 * Finds the clause of a verb and its subject, to the left of it, over appositions and relative clauses. No parser: where a
 * clause begins is told by punctuation, small words and other verbs.
 */
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  isFiniteTag,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { clauseStart, FARTHEST, isSkippable } from './clause-start.ts';
import { afterFronted } from './fronted.ts';
import { type Items, isTime, trimmed } from './noun-phrases.ts';
import { followsFinite } from './predicates.ts';
import { antecedent } from './relative-clauses.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause as seen from its verb. */
export interface Clause {
  /** The first item of the clause, behind the word or mark that opens it. */
  readonly start: number;
  readonly subject: Items | undefined;
}

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
    // `who just a day earlier had insisted`: a time is nobody.
    if (inner !== undefined && !isTimeOnly(stream, inner)) return { start, subject: inner };
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

function isTimeOnly(stream: Stream, { from, to }: Items): boolean {
  for (let item = from; item < to; item += 1)
    if (!isTime(stream, item) && (tagAt(stream, item) & (DETERMINER | ADVERB)) === 0) return false;
  return true;
}
