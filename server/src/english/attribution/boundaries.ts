/** Where what somebody says ends: at the sentence's end, or before the next saying. */
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  ING_VERB,
  isFiniteTag,
  MODAL,
  NAME,
  NEGATION,
  NOUN,
  NUMERAL,
  PARTICIPLE,
  PAST_VERB,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { ADJUNCT_PREPOSITIONS, TIMES } from './adjunct-words.ts';
import { takes } from './cues.ts';
import { type Items, phraseAfter, SUBJECT_PRONOUN } from './noun-phrases.ts';
import { clauseFollows, followsFinite, opensPredicate } from './predicates.ts';
import { bitsAt, cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import { ENDS_CLAUSE, IS_COMMA, IS_CUE_NOUN, IS_CUE_VERB, OPENS_ADJUNCT } from './word-bits.ts';

/** Of each item, the next one at or behind it before which a reported clause is cut off; one more entry for the end. */
export type Cuts = Int32Array;

const TELLS = /^(?:speaking|talking|addressing|briefing|answering|testifying|appearing)$/;

const TURNS: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'although', 'though']);

/** Serves all streams, one after another. */
let cutsRead = new Int32Array(512);

/** The cuts of a stream, until those of another are asked for: `marked` tells of items at which a new saying begins, over what joins it to the words before. */
export function cutsOf(stream: Stream, marked: Uint8Array): Cuts {
  const size = stream.size;
  if (cutsRead.length <= size) cutsRead = new Int32Array(2 * size);
  const cuts = cutsRead;
  let next = size;
  cuts[size] = size;
  for (let item = size - 1; item >= 0; item -= 1) {
    const tag = tagAt(stream, item);
    if (marked[item] === 1) next = item;
    // `told them “it is over,” but he did not`
    else if (item > 0 && tagAt(stream, item - 1) === QUOTE && TURNS.has(wordAt(stream, item))) {
      if (clauseFollows(stream, item + 1)) next = item;
    } else if (tag === PUNCTUATION) {
      if ((bitsAt(stream, item) & IS_COMMA) !== 0 && isCutAt(stream, item)) next = item;
    } else if (tag === QUOTE && item > 1 && isCommaOrColon(wordAt(stream, item - 1))) {
      // `said it was, “not OK”`
      if ((tagAt(stream, item - 2) & BE) === 0 || wordAt(stream, item - 1) !== ',') next = item - 1;
    }
    cuts[item] = next;
  }
  return cuts;
}

function isCommaOrColon(word: string): boolean {
  return word === ',' || word === ':';
}

/** Tells whether what stands behind a comma is no longer part of the clause before. */
function isCutAt(stream: Stream, comma: number): boolean {
  const next = wordAt(stream, comma + 1);
  return (
    next === 'according' ||
    ((next === 'a' || next === 'an') && isRemark(stream, comma + 2)) ||
    (TURNS.has(next) && clauseFollows(stream, comma + 2)) ||
    // `said it was over, while speaking in Leeds`
    (next === 'while' &&
      (tagAt(stream, comma + 2) & ING_VERB) !== 0 &&
      TELLS.test(wordAt(stream, comma + 2))) ||
    (next === 'even' && wordAt(stream, comma + 2) === 'as' && clauseFollows(stream, comma + 3)) ||
    ((tagAt(stream, comma + 1) & COORDINATOR) !== 0 && opensVerb(stream, comma + 2))
  );
}

/** `…, a threat that rattled them`: the writer's remark on what was said. */
function isRemark(stream: Stream, from: number): boolean {
  const noun = (tagAt(stream, from) & ADJECTIVE) !== 0 ? from + 1 : from;
  if ((bitsAt(stream, noun) & IS_CUE_NOUN) === 0 || (tagAt(stream, noun) & NOUN) === 0) return false;
  const kind = cuesAt(stream, noun).noun!.uses[0]!.kind;
  const relates = (tagAt(stream, noun + 1) & (THAT | WH_WORD | PARTICIPLE | PAST_VERB)) !== 0;
  return relates && (kind === 'say' || kind === 'intent');
}

/** `…, and switched`: a verb that shares its subject with one further back. */
function opensVerb(stream: Stream, from: number): boolean {
  const item = (tagAt(stream, from) & (ADVERB | NEGATION)) !== 0 ? from + 1 : from;
  return isFiniteTag(tagAt(stream, item));
}

/** Tells whether a clause, or its part, ends at `item`: at a stop, a comma, a dash, a quotation, the stream's end. */
export function isEnd(stream: Stream, item: number): boolean {
  if (item >= stream.size || tagAt(stream, item) === QUOTE) return true;
  // The stop of `Mr.` ends nothing, nor does the colon of `10:17`.
  return (bitsAt(stream, item) & ENDS_CLAUSE) !== 0 && (tagAt(stream, item) & (NAME | NUMERAL)) === 0;
}

/** The content from `from` to `end`, without the commas, stops and joining words at its ends; undefined where nothing is left. */
export function content(stream: Stream, from: number, end: number): Items | undefined {
  let first = from;
  let last = end;
  while (
    first < last &&
    tagAt(stream, first) === PUNCTUATION &&
    !/^["“‘'([$£€¥₹~@#]|^…/.test(wordAt(stream, first))
  )
    first += 1;
  while (
    last > first &&
    tagAt(stream, last - 1) === PUNCTUATION &&
    !/^["”’')\]?!…]/.test(wordAt(stream, last - 1))
  )
    last -= 1;
  while (last > first && (tagAt(stream, last - 1) & COORDINATOR) !== 0) last -= 1;
  while (last > first && /^[,;:–—-]$/.test(wordAt(stream, last - 1))) last -= 1;
  return last > first ? { from: first, to: last } : undefined;
}

/** The end of a clause that begins at `from`: `that the talks had failed`. `inSubject`: it belongs to the subject of a verb still to come. */
export function clauseEnd(stream: Stream, from: number, cuts: Cuts, inSubject: boolean): number {
  let end = cuts[Math.min(from + 1, stream.size)]!;
  // `that the officials, “…”`: a quotation that brings the clause's own verb is part of it.
  if (tagAt(stream, end + 1) === QUOTE && !hasVerb(stream, from, end))
    end = cuts[Math.min(end + 2, stream.size)]!;
  if (!inSubject) return end;
  let verbs = 0;
  for (let item = from; item < end && item < from + 60; item += 1) {
    const tag = tagAt(stream, item);
    if (isFiniteTag(tag)) {
      if (followsFinite(stream, item) || followsTo(stream, item)) continue;
      // `he believes it would fail`: the second verb is that of the clause which the first one takes.
      if (takesClause(stream, item)) continue;
      verbs += 1;
      if (verbs >= 2 && (tagAt(stream, item - 1) & (COORDINATOR | WH_WORD | THAT | SUBORDINATOR)) === 0)
        return item;
    } else if ((tag & (COORDINATOR | WH_WORD | THAT | SUBORDINATOR)) !== 0) verbs = Math.max(0, verbs - 1);
    else if (
      tag === PUNCTUATION &&
      wordAt(stream, item) === ',' &&
      verbs > 0 &&
      (isFiniteTag(tagAt(stream, item + 1)) || clauseFollows(stream, item + 1))
    )
      return item;
  }
  return end;
}

function takesClause(stream: Stream, item: number): boolean {
  if ((bitsAt(stream, item) & IS_CUE_VERB) === 0) return false;
  const { verb } = cuesAt(stream, item);
  return verb !== undefined && takes(verb, 'z') && clauseFollows(stream, item + 1, false, false);
}

function hasVerb(stream: Stream, from: number, to: number): boolean {
  for (let item = from; item < to && item < from + 80; item += 1)
    if (isFiniteTag(tagAt(stream, item))) return true;
  return to > from + 80;
}

/** No phrase is longer: a bound on the work that a hostile text can ask for. */
const LONGEST_PHRASE = 120;

/** `to do`, `to “do`: the verb of an infinitive. */
function followsTo(stream: Stream, verb: number): boolean {
  const to = /^["“‘']$/.test(wordAt(stream, verb - 1)) ? verb - 2 : verb - 1;
  return (tagAt(stream, to) & TO) !== 0;
}

/** The end of a phrase with `to`, an -ing form or a noun phrase, from `from` on: no further verb of the sentence's own is in it. */
export function phraseEnd(stream: Stream, from: number, cuts: Cuts): number {
  const end = Math.min(cuts[Math.min(from + 1, stream.size)]!, from + LONGEST_PHRASE);
  let relative = 0;
  for (let item = from; item < end; item += 1) {
    const tag = tagAt(stream, item);
    const word = wordAt(stream, item);
    if ((tag & (WH_WORD | THAT)) !== 0) relative += 1;
    // `to show the plan would work`
    else if ((tag & (BASE_VERB | ING_VERB)) !== 0 && opensBareClause(stream, item)) relative += 1;
    else if ((tag & SUBORDINATOR) !== 0 && item > from) {
      // `urged them to do so`
      if (word === 'so' && isEnd(stream, item + 1)) continue;
      if (!/^(?:than|as|if|whether|unless|until)$/.test(word)) return item;
      relative += 1;
    } else if (tag === QUOTE && item > from && wordAt(stream, item - 1) === ',') return item - 1;
    else if (isFiniteTag(tag) && item > from && !followsFinite(stream, item) && !followsTo(stream, item)) {
      // `to prove he is innocent`, `cuts they would have to make`
      const before = /^["“]$/.test(wordAt(stream, item - 2)) ? item - 3 : item - 2;
      const isOwn =
        SUBJECT_PRONOUN.test(wordAt(stream, item - 1)) &&
        (tagAt(stream, before) & (NOUN | BASE_VERB | ING_VERB | ADJECTIVE)) !== 0;
      // `the pact worry it will fail`: the pronoun's clause is said by a verb of the sentence's own.
      if (isOwn && tagAt(stream, before) === BASE_VERB && opensPredicate(stream, before)) return before;
      if (isOwn || isBareRelative(stream, item, from)) continue;
      if (relative === 0) return item;
      relative -= 1;
    } else if (tag === PUNCTUATION) {
      // A comma before a closing mark is quoted with the words: `called it “false,”`.
      if (word === ',') {
        if (!goesOnAfterComma(stream, item) && !closesName(stream, item, from))
          return /^["”’]$/.test(wordAt(stream, item + 1)) ? item + 2 : item;
      } else if (/^(?:[:–—(]$|--)/.test(word)) return item;
      else if (word === ';' && clauseFollows(stream, item + 1)) return item;
    } else if ((tag & COORDINATOR) !== 0 && item > from && relative === 0) {
      const next =
        (tagAt(stream, item + 1) & (ADVERB | NEGATION)) !== 0
          ? tagAt(stream, item + 2)
          : tagAt(stream, item + 1);
      if (isFiniteTag(next)) return wordAt(stream, item - 1) === ',' ? item - 1 : item;
      if (clauseFollows(stream, item + 1)) return item;
    }
  }
  return end;
}

/** `rules the last government had devised`: an article straight behind a noun opens a clause that tells of it. */
function isBareRelative(stream: Stream, verb: number, from: number): boolean {
  let item = verb - 1;
  while (item > from && item > verb - 6 && (tagAt(stream, item) & (NOUN | NAME | ADJECTIVE)) !== 0) item -= 1;
  const opens = (tagAt(stream, item) & DETERMINER) !== 0 && item < verb - 1 && item > from + 1;
  return opens && (tagAt(stream, item - 1) & NOUN) !== 0 && (tagAt(stream, verb) & (HAVE | MODAL)) !== 0;
}

/** Tells whether a verb of saying, not finite itself, has a clause behind it without `that`; one that opens with a pronoun is told by that. */
function opensBareClause(stream: Stream, item: number): boolean {
  if ((bitsAt(stream, item) & IS_CUE_VERB) === 0 || SUBJECT_PRONOUN.test(wordAt(stream, item + 1)))
    return false;
  const { verb } = cuesAt(stream, item);
  return verb !== undefined && takes(verb, 'z') && clauseFollows(stream, item + 1, false, false);
}

/** `backs the candidate, Ann Hale, over the mayor`: a comma behind a name that stands beside a noun, with a phrase to come. */
function closesName(stream: Stream, comma: number, from: number): boolean {
  const next = tagAt(stream, comma + 1);
  if ((next & PREPOSITION) === 0 || TIMES.has(wordAt(stream, comma + 2))) return false;
  let item = comma - 1;
  while (item > from && (tagAt(stream, item) & NAME) !== 0) item -= 1;
  return (
    item < comma - 1 && item > from && wordAt(stream, item) === ',' && (tagAt(stream, item - 1) & NOUN) !== 0
  );
}

/** Tells whether a comma at `item` is one of a list or of an aside, so that the phrase goes on. */
function goesOnAfterComma(stream: Stream, item: number): boolean {
  const next = tagAt(stream, item + 1);
  if ((next & COORDINATOR) !== 0) {
    const after = tagAt(stream, item + 2);
    return (
      !isFiniteTag(after) &&
      (after &
        (NOUN |
          NAME |
          ADJECTIVE |
          DETERMINER |
          POSSESSIVE |
          BASE_VERB |
          TO |
          NUMERAL |
          ING_VERB |
          PREPOSITION)) !==
        0 &&
      !clauseFollows(stream, item + 2)
    );
  }
  if ((next & (NOUN | NAME | ADJECTIVE | BASE_VERB | NUMERAL)) === 0) return false;
  // In a list another comma or `and` follows soon.
  for (let at = item + 2; at < item + 9; at += 1) {
    const tag = tagAt(stream, at);
    if (wordAt(stream, at) === ',' || (tag & COORDINATOR) !== 0) return true;
    if (isFiniteTag(tag) || (tag & (WH_WORD | SUBORDINATOR | THAT)) !== 0 || tag === QUOTE) return false;
  }
  return false;
}

/** The end of what stands beside a verb of saying (`in a statement`, `on Tuesday`, `last week`), from `from` on; `from` where nothing does. */
export function adjunctEnd(stream: Stream, from: number, ofSomebody = false): number {
  let item = from;
  // `said of the governor`
  if (ofSomebody && (wordAt(stream, item) === 'of' || wordAt(stream, item) === 'about'))
    item = phraseAfter(stream, item + 1, false)?.to ?? item;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = oneAdjunct(stream, item);
    if (next === item) return item;
    item = next;
  }
  return item;
}

function isLength(stream: Stream, item: number): boolean {
  return /^(?:years|decades|months|weeks|days|hours|centuries|generations)$/.test(wordAt(stream, item));
}

function oneAdjunct(stream: Stream, from: number): number {
  const tag = tagAt(stream, from);
  if ((bitsAt(stream, from) & OPENS_ADJUNCT) === 0 && (tag & (NUMERAL | ADVERB)) === 0) return from;
  const word = wordAt(stream, from);
  if (TIMES.has(word) && word !== 'this' && word !== 'last' && word !== 'may') return from + 1;
  if ((word === 'this' || word === 'last') && TIMES.has(wordAt(stream, from + 1))) return from + 2;
  if (
    (tag & NUMERAL) !== 0 &&
    (TIMES.has(wordAt(stream, from + 1)) ||
      wordAt(stream, from - 1) === ',' ||
      TIMES.has(wordAt(stream, from - 1)))
  )
    return from + 1;
  // `told a news conference ahead of the match`
  if (word === 'ahead' && wordAt(stream, from + 1) === 'of')
    return phraseAfter(stream, from + 2, false)?.to ?? from;
  const beforeTitle = ADJUNCT_PREPOSITIONS.has(word) && /^["“‘]$/.test(wordAt(stream, from + 1));
  if (!beforeTitle && (tag & ADVERB) !== 0 && (tagAt(stream, from + 1) & (ADJECTIVE | PARTICIPLE)) === 0)
    return from + 1;
  // `known for decades`, `said for years`
  // `for the first time`
  // `reported late Tuesday`
  if (/^(?:late|early)$/.test(word) && TIMES.has(wordAt(stream, from + 1))) return from + 2;
  const forOnce = word === 'for' && wordAt(stream, from + 3) === 'time' && wordAt(stream, from + 1) === 'the';
  if (forOnce) return from + 4;
  const forTime = word === 'for' && (isLength(stream, from + 1) || isLength(stream, from + 2));
  if ((!ADJUNCT_PREPOSITIONS.has(word) && !forTime) || (tag & (PREPOSITION | ADVERB)) === 0) return from;
  let item = from + 1;
  const size = stream.size;
  for (; item < size && item < from + 14; item += 1) {
    const inner = tagAt(stream, item);
    const text = wordAt(stream, item);
    // `said on Friday the war was over`: an article straight behind a name or noun opens what is said.
    if (
      item > from + 1 &&
      (inner & (DETERMINER | POSSESSIVE)) !== 0 &&
      (tagAt(stream, item - 1) & (NOUN | NAME)) !== 0 &&
      clauseFollows(stream, item)
    )
      break;
    if (
      (inner & (NOUN | NAME | ADJECTIVE | DETERMINER | POSSESSIVE | NUMERAL)) !== 0 ||
      text === "'s" ||
      text === '-' ||
      text === 'of'
    )
      continue;
    if (/^["“‘]$/.test(text)) {
      // `said on "Fox & Friends"`
      let close = item + 1;
      while (close < size && close < item + 9 && !/^["”’]$/.test(wordAt(stream, close))) close += 1;
      if (close < size && close < item + 9) {
        item = close;
        continue;
      }
      break;
    }
    // `said in a report released on Thursday`
    const isReduced =
      item > from + 1 &&
      (tagAt(stream, item - 1) & NOUN) !== 0 &&
      ((inner & PARTICIPLE) !== 0 ||
        (inner === PAST_VERB &&
          (cuesAt(stream, item - 1).isSayingThing || wordAt(stream, item + 1) === 'by'))) &&
      (tagAt(stream, item + 1) & (PREPOSITION | NAME | ADVERB | ADJECTIVE)) !== 0;
    if (isReduced) continue;
    if ((inner & ING_VERB) !== 0 && item === from + 1) return from;
    if (
      (inner & (PREPOSITION | COORDINATOR)) !== 0 &&
      (tagAt(stream, item + 1) & (DETERMINER | NAME | NOUN | POSSESSIVE | NUMERAL | ADJECTIVE)) !== 0 &&
      !clauseFollows(stream, item + 1)
    )
      continue;
    break;
  }
  return item > from + 1 ? item : from;
}
