/** What a few words before or behind a word tell about the clause that it stands in. None looks farther than a dozen words. */
import { isPronounLike, type Place } from './place.ts';
import {
  ADJECTIVE,
  AUXILIARY,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MAIN_VERB,
  MODAL,
  NAME,
  NOUN,
  NUMERAL,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRESENT_VERB,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  WH_WORD,
} from './word-classes.ts';
import { grammarOf, OPENS_CLAUSE } from './word-grammar.ts';

const NOUN_LIKE = NOUN | NAME | NUMERAL;
const IN_PHRASE = NOUN | NAME | ADJECTIVE | DETERMINER | POSSESSIVE | POSSESSIVE_MARK;

/** The tag of what a coordinator joins to this word: `opposes it and supports`. 0 where there is none. */
export function tagBeforeCoordinator({ index, from, tags }: Place): number {
  for (let at = index - 1; at >= from && at > index - 5; at -= 1) {
    if (tags[at] === COORDINATOR) return at > from ? tags[at - 1]! : 0;
  }
  return 0;
}

/** Tells whether no verb of the clause stands between the clause's start and this word. */
export function noFiniteSince({ tokens, from, index, tags }: Place, overRelative = false): boolean {
  for (let at = index - 1; at >= from && at > index - 12; at -= 1) {
    const tag = tags[at]!;
    if (
      (tag & (PRESENT_VERB | PAST_VERB | BASE_VERB)) !== 0 &&
      at < index - 1 &&
      (grammarOf(tokens[at]!.word) & OPENS_CLAUSE) !== 0
    )
      return true;
    // `those who oppose the plan worry`
    if ((tag & (PRESENT_VERB | PAST_VERB | MODAL | BE | HAVE | DO | BASE_VERB)) !== 0)
      return overRelative && at > from && (tags[at - 1]! & WH_WORD) !== 0;
    if ((tag & (SUBORDINATOR | THAT | WH_WORD | COORDINATOR)) !== 0) return true;
    // `the anti-war protests`: a hyphen parts no clauses.
    if (tag === PUNCTUATION && tokens[at]!.lower !== '-') return true;
  }
  return true;
}

/** Tells whether nothing but a name stands between `as` and this word: `as the BBC reports`. */
export function standsBehindAs({ tokens, from, index, tags }: Place): boolean {
  for (let at = index - 1; at >= from && at > index - 8; at -= 1) {
    if (tokens[at]!.lower === 'as') return at < index - 1;
    if ((tags[at]! & (NAME | NOUN | POSSESSIVE_MARK | DETERMINER | ADJECTIVE)) === 0) return false;
  }
  return false;
}

/** Tells whether nothing but the words of a noun phrase stand between a comma and this word. */
export function afterComma({ tokens, from, index, tags }: Place): boolean {
  for (let at = index - 1; at >= from && at > index - 12; at -= 1) {
    if (tags[at] === PUNCTUATION) return /^[,"”]$/.test(tokens[at]!.lower);
    if ((tags[at]! & (NOUN_LIKE | IN_PHRASE | PREPOSITION)) === 0) return false;
  }
  return false;
}

/** `Critics of the plan worry`, `some in the industry worry`: the noun phrase before hangs on a plural by a preposition. */
export function headIsPlural(place: Place): boolean {
  const { tokens, from, tags } = place;
  const at = beforePhrase(place);
  if (at <= from || tags[at] !== PREPOSITION) return false;
  return (tags[at - 1]! & PLURAL) !== 0 || isPronounLike(tokens, at - 1);
}

/** Tells whether the noun phrase before has a preposition before it, behind a verb. */
export function hangsOnPreposition(place: Place): boolean {
  const { from, tags } = place;
  const at = beforePhrase(place);
  return at > from && tags[at] === PREPOSITION && (tags[at - 1]! & MAIN_VERB) !== 0;
}

/** The place of the word before the noun phrase that ends before this word. */
function beforePhrase({ index, from, tags }: Place): number {
  let at = index - 1;
  while (at > from && at > index - 8 && (tags[at]! & IN_PHRASE) !== 0) at -= 1;
  return at;
}

/** Tells whether a verb follows the noun phrase behind this word. */
export function verbAhead({ index, to, classes }: Place): boolean {
  for (let at = index + 1; at < to && at < index + 7; at += 1) {
    const can = classes[at]!;
    if ((can & NOUN_LIKE) === 0 && (can & (AUXILIARY | MAIN_VERB) & ~ING_VERB) !== 0) return at > index + 1;
    if ((can & (NOUN_LIKE | IN_PHRASE | COORDINATOR)) === 0) return false;
  }
  return false;
}

/**
 * Tells whether a plural with a participle after it stands before this word (`results published this week show that`), and tags
 * that participle, which was read as the past.
 */
export function reducePlural(place: Place): boolean {
  return reduceNoun(place, PLURAL);
}

/** The same of one: `a survey released Monday finds that`. */
export function reduceOne(place: Place): boolean {
  return reduceNoun(place, NOUN);
}

function reduceNoun({ index, from, classes, tags }: Place, noun: number): boolean {
  const ends = MAIN_VERB | AUXILIARY | COORDINATOR | SUBORDINATOR | THAT | WH_WORD;
  for (let at = index - 1; at > from && at > index - 10; at -= 1) {
    const tag = tags[at]!;
    if ((tag & (PAST_VERB | PARTICIPLE)) !== 0) {
      if ((classes[at]! & PARTICIPLE) === 0 || (tags[at - 1]! & noun) === 0) return false;
      tags[at] = PARTICIPLE;
      return true;
    }
    if (tag === PUNCTUATION || (tag & ends) !== 0) return false;
  }
  return false;
}
