/** A phrase that is said, as the object of a verb: `denied the charge`, `accused Hale of lying`. */
import {
  ADJECTIVE,
  COORDINATOR,
  DETERMINER,
  ING_VERB,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  POSSESSIVE,
  PRONOUN,
  PUNCTUATION,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { BESIDE_VERB } from './beside-verb.ts';
import { type Cuts, isEnd } from './boundaries.ts';
import { phraseFrom } from './clause-said.ts';
import { type Said, said } from './complement.ts';
import { takes, useFor } from './cues.ts';
import { type Items, phraseAfter } from './noun-phrases.ts';
import type { Saying } from './saying.ts';
import { cuesAt, type Stream, tagAt, wordAt } from './stream.ts';

const OPENS_OBJECT = DETERMINER | POSSESSIVE | NOUN | NAME | NUMERAL | ADJECTIVE | PRONOUN | OBJECT_PRONOUN;

const OPENS_TOPIC = /^(?:about|of|over|against)$/;

/** What a verb with an object or a preposition says: `urged ministers to act`, `described it as`, `denied the claim`, `warned of`. */
export function objectAt(stream: Stream, saying: Saying, at: number, cuts: Cuts): Said | undefined {
  const { cue, passive } = saying;
  const word = wordAt(stream, at);
  // `asked for anonymity`: what the writer owes his source.
  if (word === 'for' && wordAt(stream, at + 1) === 'anonymity') return undefined;
  if (!passive && word === 'for' && takes(cue, 'f')) {
    return said(
      phraseFrom(stream, saying, at + 1, at + 1, cuts),
      'f',
      'verb of demand and “for”',
      0.65,
      at + 1,
    );
  }
  if (!passive && takes(cue, 'b') && OPENS_TOPIC.test(word)) {
    return said(phraseFrom(stream, saying, at, at, cuts), 'b', `verb and “${word}”`, 0.55);
  }
  // `confessed to killing`
  const isDeed = word === 'to' && (tagAt(stream, at + 1) & ING_VERB) !== 0;
  if (!passive && isDeed && /^(?:confess|admit)$/.test(cuesAt(stream, saying.group.main).base))
    return said(phraseFrom(stream, saying, at, at + 1, cuts), 'g', 'verb of saying and -ing', 0.7);
  const isRelative = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0;
  if (word === 'as' && takes(cue, 's') && (passive || isRelative)) {
    return said(
      phraseFrom(stream, saying, at + 1, at + 1, cuts),
      's',
      'described as',
      passive ? 0.6 : 0.7,
      at + 1,
    );
  }
  if (passive)
    return takes(cue, 'x') && isOfOrFor(word)
      ? said(phraseFrom(stream, saying, at, at, cuts), 'x', `verb and “${word}”`, 0.6)
      : undefined;
  // `what she called a “disgrace”`
  const { start, subject } = saying.clause;
  const isWhat =
    isRelative && wordAt(stream, start) === 'what' && subject !== undefined && subject.from > start;
  if (takes(cue, 'd') && isWhat)
    return said(phraseFrom(stream, saying, at, at, cuts), 'd', 'what somebody calls it', 0.6);
  // `calls for cutting taxes`, `ruled out raising them`
  if ((tagAt(stream, at) & ING_VERB) !== 0 && at > saying.group.to && takes(cue, 'n'))
    return said(phraseFrom(stream, saying, at, at, cuts), 'g', 'verb of saying and -ing', 0.65);
  // `dismissed “the idea that we cannot”`
  const isQuoted = tagAt(stream, at) === PUNCTUATION && /^["“]$/.test(wordAt(stream, at));
  if (isQuoted && takes(cue, 'n'))
    return said(phraseFrom(stream, saying, at, at + 1, cuts), 'n', 'verb of saying and its object', 0.5);
  // `citing 200 visitors`: a count is no source.
  if ((tagAt(stream, at) & NUMERAL) !== 0 && takes(cue, 'e')) return undefined;
  // `proposes $300 million`
  const isSum = /^[£$€¥₹]$/.test(word) && (tagAt(stream, at + 1) & NUMERAL) !== 0;
  if (isSum && takes(cue, 'n'))
    return said(phraseFrom(stream, saying, at, at + 1, cuts), 'n', 'verb of saying and its object', 0.5);
  if ((tagAt(stream, at) & OPENS_OBJECT) === 0) return undefined;

  const object = namedEnd(stream, objectEnd(stream, at));
  // `warned residents not to drink it`
  const isNegated = (tagAt(stream, object) & NEGATION) !== 0 && (tagAt(stream, object + 1) & TO) !== 0;
  const next = isNegated ? TO : tagAt(stream, object);
  const nextWord = wordAt(stream, object);
  if ((next & TO) !== 0 && takes(cue, 'c')) {
    return said(phraseFrom(stream, saying, at, object, cuts), 'c', 'verb of wish, somebody and “to”', 0.7);
  }
  if ((next & TO) !== 0 && takes(cue, 'o'))
    return said(phraseFrom(stream, saying, object, object, cuts), 'o', 'verb of demand and “to”', 0.7);
  if (nextWord === 'as' && takes(cue, 's'))
    return said(phraseFrom(stream, saying, at, object + 1, cuts), 's', 'describes as', 0.65);
  const charge = takes(cue, 'x') ? chargeIn(stream, saying, at, object) : -1;
  if (charge >= 0)
    return said(
      phraseFrom(stream, saying, at, charge + 1, cuts),
      'x',
      `verb and “${wordAt(stream, charge)}”`,
      0.6,
    );
  if (takes(cue, 'k')) {
    for (let item = at + 1; item <= object; item += 1)
      if (/^(?:to|with)$/.test(wordAt(stream, item)))
        return said(phraseFrom(stream, saying, at, item + 1, cuts), 'k', 'likens it to', 0.6);
  }
  const isNamed =
    (next & (DETERMINER | ADJECTIVE | NOUN | PARTICIPLE)) !== 0 || nextWord === '"' || nextWord === '“';
  // `called the measure unconstitutional`: the adjective behind the noun is read as part of its phrase.
  const paired = (tagAt(stream, object - 2) & COORDINATOR) !== 0 ? object - 2 : object;
  const isJudged =
    paired > at + 1 &&
    (tagAt(stream, object - 1) & tagAt(stream, paired - 1) & ADJECTIVE) !== 0 &&
    (tagAt(stream, paired - 2) & (NOUN | NAME)) !== 0;
  if (takes(cue, 'd') && object > at && (isNamed || isJudged))
    return said(phraseFrom(stream, saying, at, object, cuts), 'd', 'calls it', 0.55);
  const tells = takes(cue, 'h') && isTold(stream, saying.clause.subject);
  // `announced Tuesday`
  if (object <= at + 1 && BESIDE_VERB.test(word)) return undefined;
  // `want the rules tightened`
  const isDone = takes(cue, 'c') && object > at && (next & (PAST_VERB | PARTICIPLE)) !== 0;
  if (isDone) return said(phraseFrom(stream, saying, at, object + 1, cuts), 'n', 'wish and its object', 0.6);
  // `anyone who wanted them`: who wants a thing says nothing about it.
  if (useFor(cue, 'n').kind === 'intent' && isPronounAlone(stream, at)) return undefined;
  return takes(cue, 'n') || tells
    ? said(phraseFrom(stream, saying, at, at, cuts), 'n', 'verb of saying and its object', 0.5)
    : undefined;
}

function isPronounAlone(stream: Stream, item: number): boolean {
  return /^(?:it|them|him|her|us|me|you)$/.test(wordAt(stream, item)) && isEnd(stream, item + 1);
}

/** Tells whether a subject is a thing that says something: `polls`, `the report`. */
function isTold(stream: Stream, subject: Items | undefined): boolean {
  if (subject === undefined) return false;
  for (let item = subject.from; item < subject.to; item += 1)
    if (cuesAt(stream, item).isSayingThing) return true;
  return false;
}

/** The `of` or `for` of `accused him of`, `blamed the pound for`, from behind the object's first word; -1 where there is none. */
function chargeIn(stream: Stream, { group }: Saying, at: number, object: number): number {
  for (let item = at + 1; item < object; item += 1) if (wordAt(stream, item) === 'for') return item;
  if (isOfOrFor(wordAt(stream, object))) return object;
  // `accused officials of neglect` reads as one phrase.
  const { base } = cuesAt(stream, group.main);
  if (base !== 'accuse' && base !== 'suspect') return -1;
  for (let item = object - 1; item > at; item -= 1) if (wordAt(stream, item) === 'of') return item;
  return -1;
}

function isOfOrFor(word: string): boolean {
  return word === 'of' || word === 'for' || word === 'with';
}

/** `branded all briefing against ministers as`, `called attacks on them “vile”`: the end of the phrase with which an object goes on, before `as` or a quotation mark. */
function namedEnd(stream: Stream, object: number): number {
  if (!/^(?:against|on|about|by|over|into)$/.test(wordAt(stream, object))) return object;
  const end = objectEnd(stream, object + 1);
  return end > object + 1 && /^(?:as|["“])$/.test(wordAt(stream, end)) ? end : object;
}

function objectEnd(stream: Stream, at: number): number {
  const tag = tagAt(stream, at);
  if ((tag & (OBJECT_PRONOUN | PRONOUN)) !== 0 && (tag & DETERMINER) === 0) return at + 1;
  return phraseAfter(stream, at, false)?.to ?? at;
}
