/** What stands between a verb of saying and what is said: who is told, a day or manner, an aside. */
import {
  ADJECTIVE,
  DETERMINER,
  NAME,
  NOUN,
  OBJECT_PRONOUN,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  THAT,
  TO,
} from '../grammar/word-classes.ts';
import { TIMES } from './adjunct-words.ts';
import { adjunctEnd } from './boundaries.ts';
import { takes } from './cues.ts';
import { phraseAfter } from './noun-phrases.ts';
import { clauseFollows } from './predicates.ts';
import type { Saying } from './saying.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** Days and manners that stand behind a verb of saying. */
export const BESIDE_VERB =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|privately|publicly|openly|repeatedly|bluntly)$/;

/** `said Thursday it had`, `said privately they had`: a day or manner that is not itself what is spoken of. */
export function isDayBeside(stream: Stream, item: number): boolean {
  // `said last month she was ready`
  const isSpan = /^(?:last|this)$/.test(wordAt(stream, item)) && TIMES.has(wordAt(stream, item + 1));
  if (isSpan && clauseFollows(stream, item + 2)) return true;
  if (!BESIDE_VERB.test(wordAt(stream, item))) return false;
  const next = tagAt(stream, item + 1);
  return (
    (next & (PRONOUN | DETERMINER | POSSESSIVE | NAME | THAT | TO)) !== 0 &&
    (next === TO || clauseFollows(stream, item + 1))
  );
}

/** The item behind `to` and those who are told: `confirmed to the paper that`; `from` where nobody is named so. */
export function addressedTo(stream: Stream, from: number): number {
  // `agreed with her that`
  if (wordAt(stream, from) === 'with' && /^(?:agree|concur)/.test(wordAt(stream, from - 1))) {
    const end = addresseeEnd(stream, from + 1);
    return (tagAt(stream, end) & THAT) !== 0 ? end : from;
  }
  if (wordAt(stream, from) !== 'to' || (tagAt(stream, from) & TO) !== 0) return from;
  const end = addresseeEnd(stream, from + 1);
  return end > from + 1 ? end : from;
}

/** The item behind the one who is told, from `from` on. */
export function addresseeEnd(stream: Stream, from: number): number {
  const tag = tagAt(stream, from);
  if ((tag & (OBJECT_PRONOUN | PRONOUN)) !== 0) return from + 1;
  if ((tag & (DETERMINER | POSSESSIVE | NOUN | NAME | ADJECTIVE)) === 0) return from;
  // `told reporters Washington was worried`
  const isMany = (tag & PLURAL) !== 0 && (tagAt(stream, from + 1) & NAME) !== 0;
  if (isMany && clauseFollows(stream, from + 1)) return from + 1;
  return phraseAfter(stream, from, false)?.to ?? from;
}

/** `wrote for the majority that`: behind a verb that does not demand anything, the end of the phrase before `that`. */
export function forWhomEnd(stream: Stream, { cue }: Saying, from: number): number | undefined {
  if (wordAt(stream, from) !== 'for' || takes(cue, 'f')) return undefined;
  const whom = phraseAfter(stream, from + 1, false);
  return whom !== undefined && (tagAt(stream, whom.to) & THAT) !== 0 ? whom.to : undefined;
}

/** The comma that closes an aside, from `from` on, where `that` or a quotation follows it; else the end of an adjunct. */
export function asideEnd(stream: Stream, from: number): number {
  for (let item = from; item < from + 16 && item < stream.size; item += 1) {
    const tag = tagAt(stream, item);
    if (tag === QUOTE || (tag & THAT) !== 0) break;
    if (wordAt(stream, item) !== ',') continue;
    const next = tagAt(stream, item + 1);
    if (next === QUOTE || (next & (THAT | TO)) !== 0) return item;
  }
  return adjunctEnd(stream, from);
}
