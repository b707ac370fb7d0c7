/** What is decided anew once a sentence is tagged: participles taken for past verbs, and subordinators taken for prepositions. */
import type { Token } from '../tokens.ts';
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MODAL,
  NAME,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRESENT_VERB,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from './word-classes.ts';
import { grammarOf, IS_DAY, IS_VERB_FORM, KEEPS_OBJECT, NEEDS_OBJECT, OPENS_CLAUSE } from './word-grammar.ts';

const IN_SUBJECT = DETERMINER | POSSESSIVE | POSSESSIVE_MARK | ADJECTIVE | NOUN | NAME | NUMERAL;

/**
 * Turns a preposition into the word that opens a clause where a subject and its verb follow: `fell after the retailer warned`.
 * Behind a subject that still waits for its verb (`the mayor after the meeting said`) it is left alone.
 */
export function reviseSubordinators(
  tokens: readonly Token[],
  from: number,
  to: number,
  classes: Int32Array,
  tags: Int32Array,
): void {
  let verbs = false;
  for (let index = from; index < to; index += 1) {
    const tag = tags[index]!;
    if ((tag & (PRESENT_VERB | PAST_VERB | MODAL | BE | HAVE | DO)) !== 0) verbs = true;
    if (tag !== PREPOSITION || (classes[index]! & SUBORDINATOR) === 0) continue;
    // `sites such as Gawker`
    if (index > from && tokens[index - 1]!.lower === 'such') continue;
    if (!verbs && index > from && tags[index - 1] !== PUNCTUATION && (tags[index - 1]! & COORDINATOR) === 0)
      continue;
    let at = index + 1;
    // `as the head of the army said`
    while (at < to && at < index + 9 && ((tags[at]! & IN_SUBJECT) !== 0 || isOfNoun(at, index, tags)))
      at += 1;
    if (at === index + 1 || at >= to || (tags[index + 1]! & NUMERAL) !== 0) continue;
    if (
      (tags[at]! & (PRESENT_VERB | PAST_VERB | MODAL | BE | HAVE | DO)) !== 0 &&
      (tags[at]! & (ING_VERB | PARTICIPLE)) === 0
    )
      tags[index] = SUBORDINATOR;
  }
}

/**
 * Turns the past of a clause that has another verb into a participle: `the crowd gathered on a field cheered`,
 * `he told the crowd gathered on a field`.
 */
export function reviseParticiples(
  tokens: readonly Token[],
  from: number,
  to: number,
  classes: Int32Array,
  tags: Int32Array,
): void {
  let earlier = -1;
  for (let index = from; index < to; index += 1) {
    const tag = tags[index]!;
    // `The results published this week, revealed …`: across one comma, only where the verb follows it at once.
    const verbAtOnce =
      tag === PUNCTUATION && tokens[index]!.lower === ',' && index + 1 < to && tags[index + 1] === PAST_VERB;
    const isMark = earlier >= 0 && tag === PUNCTUATION && /^["“”]$/.test(tokens[index]!.lower);
    if (
      (tag === PUNCTUATION && !verbAtOnce && !isMark) ||
      (tag & (COORDINATOR | SUBORDINATOR | THAT | WH_WORD)) !== 0
    )
      earlier = -1;
    if ((tag & (PRESENT_VERB | PAST_VERB | MODAL | BE | HAVE | DO)) === 0) continue;
    const ambiguous = tag === PAST_VERB && (classes[index]! & PARTICIPLE) !== 0;
    // `those questioned in the poll say`
    if (
      ambiguous &&
      index > from &&
      tokens[index - 1]!.lower === 'those' &&
      (tags[index + 1]! & (PREPOSITION | BASE_VERB)) !== 0
    ) {
      tags[index] = PARTICIPLE;
      continue;
    }
    // `called it “a party” plagued by doubt`
    const isBehindMark = ambiguous && index > from + 1 && tags[index - 1] === PUNCTUATION;
    const last = isBehindMark && /^["”]$/.test(tokens[index - 1]!.lower) ? index - 2 : index - 1;
    const afterNoun = last >= from && (tags[last]! & (NOUN | NAME)) !== 0;
    if (ambiguous && afterNoun && index + 1 < to && tags[index + 1] === PREPOSITION) {
      // `a person briefed on the talks`: it has no object, so that it is no past.
      if ((grammarOf(tokens[index]!.word) & NEEDS_OBJECT) !== 0) {
        tags[index] = PARTICIPLE;
        continue;
      }
    }
    if (
      ambiguous &&
      afterNoun &&
      earlier >= 0 &&
      !hasObject(tokens, index, to, tags) &&
      !opensWithName(index, earlier, classes, tags)
    ) {
      const verb = grammarOf(tokens[earlier]!.word);
      if ((verb & (IS_VERB_FORM | OPENS_CLAUSE)) === IS_VERB_FORM || isInAdjunct(earlier, index, tags)) {
        tags[index] = PARTICIPLE;
        continue;
      }
    }
    // `those surveyed said`
    if (
      earlier > from &&
      earlier === index - 1 &&
      tokens[earlier - 1]!.lower === 'those' &&
      tags[earlier] === PAST_VERB
    )
      tags[earlier] = PARTICIPLE;
    if (
      earlier >= 0 &&
      earlier < index - 1 &&
      tags[earlier] === PAST_VERB &&
      canBeReduced(tokens, earlier, index, from, classes, tags)
    ) {
      tags[earlier] = PARTICIPLE;
    }
    earlier = index;
  }
}

function isOfNoun(preposition: number, opening: number, tags: Int32Array): boolean {
  return (
    tags[preposition] === PREPOSITION &&
    preposition > opening + 1 &&
    (tags[preposition - 1]! & NOUN) !== 0 &&
    (tags[preposition + 1]! & (DETERMINER | NAME)) !== 0
  );
}

/** `said in a video produced by the union`: between the verbs stands one phrase, and a preposition before it. */
function isInAdjunct(earlier: number, index: number, tags: Int32Array): boolean {
  if (tags[earlier + 1] !== PREPOSITION || index - earlier > 9) return false;
  for (let at = earlier + 2; at < index; at += 1) if ((tags[at]! & IN_SUBJECT) === 0) return false;
  return earlier + 2 < index;
}

/** `came as Hale lashed out`: a clause of its own, from a word that can open one to a name just before the verb. */
function opensWithName(index: number, earlier: number, classes: Int32Array, tags: Int32Array): boolean {
  if ((tags[index - 1]! & NAME) === 0) return false;
  let at = index - 1;
  while (at > earlier && at > index - 9 && (tags[at]! & IN_SUBJECT) !== 0) at -= 1;
  return at > earlier && (classes[at]! & SUBORDINATOR) !== 0;
}

/** Tells whether an object or a clause follows a past verb at once, so that it is no participle: `after the firm warned profits would fall`. */
function hasObject(tokens: readonly Token[], index: number, to: number, tags: Int32Array): boolean {
  if (index + 1 >= to || isDay(tokens[index + 1]!)) return false;
  const next = tags[index + 1]!;
  const opens = DETERMINER | POSSESSIVE | OBJECT_PRONOUN | NOUN | NAME | THAT;
  return (next & opens) !== 0 && (grammarOf(tokens[index]!.word) & KEEPS_OBJECT) === 0;
}

function isDay(token: Token): boolean {
  return (grammarOf(token.word) & IS_DAY) !== 0;
}

/** Tells whether the past verb at `earlier` can be the participle after a noun, the verb at `index` being its clause's own. */
function canBeReduced(
  tokens: readonly Token[],
  earlier: number,
  index: number,
  from: number,
  classes: Int32Array,
  tags: Int32Array,
): boolean {
  if (
    (classes[earlier]! & PARTICIPLE) === 0 ||
    earlier === from ||
    (tags[earlier - 1]! & (NOUN | NAME)) === 0
  )
    return false;
  const follows = tags[earlier + 1]!;
  // `Hale said in a letter she sent`; but `a man said to be ill`.
  if (tokens[earlier]!.lower === 'said' && (follows & TO) === 0) return false;
  const atTime = isDay(tokens[earlier + 1]!);
  if ((follows & (PREPOSITION | ADVERB | TO)) === 0 && !atTime) return false;
  // `feared as many as 30 were trapped`: the preposition belongs to the number.
  const amount =
    ((tags[earlier + 2]! | tags[earlier + 3]! | tags[earlier + 4]!) & NUMERAL) !== 0 && earlier + 4 < index;
  if (((follows & PREPOSITION) === 0 || amount) && (grammarOf(tokens[earlier]!.word) & OPENS_CLAUSE) !== 0)
    return false;
  return (tags[index - 1]! & (NOUN | NAME | NUMERAL | ADVERB | OBJECT_PRONOUN | PUNCTUATION)) !== 0;
}
