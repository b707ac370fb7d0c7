import type { Token } from '../tokens.ts';
import { classesHere } from './classes-here.ts';
import { closesCompound, opensCompound } from './hyphens.ts';
import { type Place, placeAt, type Sentence } from './place.ts';
import { reviseParticiples, reviseSubordinators } from './revise-tags.ts';
import { tagOfThat } from './tag-of-that.ts';
import { tagOfWord } from './tag-of-word.ts';
import { verbHere } from './verb-here.ts';
import {
  ADJECTIVE,
  ADVERB,
  BASE_VERB,
  BE,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MAIN_VERB,
  MODAL,
  NAME,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  OPENS_NOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from './word-classes.ts';

/**
 * Tells of each word of a sentence what it is there. One pass from left to right: a word that can be several things is
 * decided by what stands before it and by the word after it. It is light, and right often enough to
 * find subjects, verbs and where a clause begins; it is no parser.
 *
 * `tags` and `classes` are filled in place for tokens `from`..`to` (exclusive), a sentence.
 */
export function tagSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  classes: Int32Array,
  tags: Int32Array,
): void {
  const sentence: Sentence = { tokens, from, to, classes, tags };
  for (let index = from; index < to; index += 1) classes[index] = classesHere(tokens, index, from, classes);
  let found = 0;
  let mayJoin = false;
  for (let index = from; index < to; index += 1) {
    const can = classes[index]!;
    let tag = (isDecided(can) ? can : tagOf(placeAt(sentence, index))) || PUNCTUATION;
    if (tag === PUNCTUATION) {
      const { lower } = tokens[index]!;
      if (lower === '.' && isAbbreviating(sentence, index)) tag = NAME;
      else if (lower === ':' && isInClock(sentence, index)) tag = NUMERAL;
    }
    tags[index] = tag;
    found |= tag;
    if (tag === PREPOSITION && (can & SUBORDINATOR) !== 0) mayJoin = true;
  }
  if ((found & PAST_VERB) !== 0) reviseParticiples(tokens, from, to, classes, tags);
  if (mayJoin) reviseSubordinators(tokens, from, to, classes, tags);
}

/** Tells whether a word can be one thing only, whatever stands round it. */
function isDecided(can: number): boolean {
  return (can & (THAT | MAIN_VERB | ADJECTIVE)) === 0 && ((can & (can - 1)) === 0 || can === (NOUN | PLURAL));
}

/** `Mr. Hale`, `Gov. Ann Ruiz`: a stop inside a sentence, behind a capital, is part of the name. */
function isAbbreviating({ tokens, from, to, tags }: Sentence, stop: number): boolean {
  if (stop === from || stop + 1 >= to || (tags[stop - 1]! & NAME) === 0) return false;
  return tokens[stop - 1]!.end === tokens[stop]!.start && tokens[stop + 1]!.kind === 'word';
}

/** `10:17 a.m.`: a colon inside a figure. */
function isInClock({ tokens, from, to }: Sentence, colon: number): boolean {
  if (colon === from || colon + 1 >= to) return false;
  const before = tokens[colon - 1]!;
  const after = tokens[colon + 1]!;
  return (
    before.kind === 'number' &&
    after.kind === 'number' &&
    before.end === tokens[colon]!.start &&
    tokens[colon]!.end === after.start
  );
}

const NOUN_LIKE = NOUN | NAME | NUMERAL;

/** Asks what a word can be in the order in which the answers are certain. */
function tagOf(place: Place): number {
  const { lower, can, next, touching } = place;
  if ((can & (PREPOSITION | ADVERB)) !== 0 && opensCompound(place)) return ADJECTIVE;
  if (touching === PUNCTUATION && (can & MAIN_VERB) !== 0 && closesCompound(place))
    return (next & (NOUN_LIKE | ADJECTIVE)) !== 0 || (can & NOUN) === 0 ? ADJECTIVE : NOUN | (can & PLURAL);
  if ((can & POSSESSIVE_MARK) !== 0) return lower === "'" ? tagOfApostrophe(place) : tagOfClitic(place);
  if ((can & MODAL) !== 0 && lower === "'d") return (next & BASE_VERB) !== 0 ? MODAL : HAVE;
  if ((can & THAT) !== 0) return tagOfThat(place);
  if ((can & TO) !== 0) return opensInfinitive(place) ? TO : PREPOSITION;
  if ((can & POSSESSIVE) !== 0 && lower === 'her')
    return (next & (NOUN_LIKE | ADJECTIVE | ING_VERB)) !== 0 && (next & (PREPOSITION | ADVERB)) === 0
      ? POSSESSIVE
      : OBJECT_PRONOUN;
  if ((can & (BE | MODAL)) !== 0 && (can & NAME) === 0) return can & (BE | MODAL | ING_VERB | PARTICIPLE);
  // `Will the deal hold?`: before its subject, no name.
  if ((can & MODAL) !== 0 && (next & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0) return MODAL;
  if ((can & HAVE) !== 0) return HAVE | (can & ING_VERB);
  if ((can & DO) !== 0) return DO | (can & (ING_VERB | PARTICIPLE));
  const verb = (can & MAIN_VERB) !== 0 ? verbHere(place) : 0;
  if (verb !== 0) return verb;
  const rest = can & ~MAIN_VERB;
  return rest !== 0 ? tagOfWord(place, rest) : tagOfVerbAlone(place);
}

/** A lone apostrophe after a plural is possessive where it touches and a noun follows. */
function tagOfApostrophe({ tokens, index, next, touching }: Place): number {
  if (touching !== (NOUN | PLURAL) && (touching & NAME) === 0) return PUNCTUATION;
  const joined = tokens[index - 1]!.end === tokens[index]!.start && tokens[index - 1]!.lower.endsWith('s');
  return joined && (next & (NOUN_LIKE | ADJECTIVE)) !== 0 ? POSSESSIVE_MARK : PUNCTUATION;
}

/** `he's gone`, `it's late`, `Hale's plan` */
function tagOfClitic({ next, touching }: Place): number {
  if ((touching & (PRONOUN | WH_WORD | THAT)) === 0) return POSSESSIVE_MARK;
  return (next & PARTICIPLE) !== 0 && (next & ADJECTIVE) === 0 ? HAVE : BE;
}

function opensInfinitive({ tokens, index, from, to, classes, next }: Place): boolean {
  if (index > from && tokens[index - 1]!.lower === 'according') return false;
  if (next === PUNCTUATION && opensQuotedVerb(tokens, index + 1, to, classes)) return true;
  const isAdverb = (next & ADVERB) !== 0 && (next & (BASE_VERB | NOUN)) === 0;
  const after = isAdverb && index + 2 < to ? classes[index + 2]! : next;
  return (
    (after & (BASE_VERB | BE | HAVE | DO)) !== 0 &&
    (next & (DETERMINER | POSSESSIVE)) === 0 &&
    !isFiniteForm(tokens[index + 1]?.lower)
  );
}

/** `vowed to “fight on”`: a mark that opens, and a verb as it stands behind `to`; of a word that is a noun too, the next one tells. */
function opensQuotedVerb(tokens: readonly Token[], mark: number, to: number, classes: Int32Array): boolean {
  // `“re-evaluate”`
  const verb = tokens[mark + 2]?.lower === '-' ? mark + 3 : mark + 1;
  if (verb + 1 >= to || !/^["“‘']$/.test(tokens[mark]!.lower)) return false;
  const can = classes[verb]!;
  if ((can & (BASE_VERB | DO | HAVE)) === 0) return false;
  return (can & (NOUN | ADJECTIVE)) === 0 || (classes[verb + 1]! & BEHIND_VERB) !== 0;
}

const BEHIND_VERB =
  DETERMINER | POSSESSIVE | PRONOUN | OBJECT_PRONOUN | PREPOSITION | TO | ADVERB | WH_WORD | ING_VERB;

function isFiniteForm(lower: string | undefined): boolean {
  return lower !== undefined && FINITE_FORMS.has(lower);
}

const FINITE_FORMS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'has', 'had']);

/** A word that is a verb and nothing else to the lists, where none can stand. */
function tagOfVerbAlone({ can, touching }: Place): number {
  const verbs = can & MAIN_VERB;
  const isPresent = (verbs & (BASE_VERB | PRESENT_VERB)) !== 0 && (verbs & (PAST_VERB | ING_VERB)) === 0;
  if ((touching & OPENS_NOUN) !== 0 && isPresent) return NOUN;
  return verbs & PAST_VERB ? PAST_VERB : verbs & -verbs;
}
