import type { Place } from './place.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  COORDINATOR,
  DETERMINER,
  MAIN_VERB,
  NAME,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  PUNCTUATION,
  THAT,
  TO,
  WH_WORD,
} from './word-classes.ts';

const VERB = MAIN_VERB | AUXILIARY;

/** `that` opens a clause, relates, points at a noun or stands for one. */
export function tagOfThat(place: Place): number {
  const { tokens, index, to, classes, next, previous } = place;
  const after = index + 2 < to ? classes[index + 2]! : 0;
  if (previous === PREPOSITION || previous === TO)
    return (next & (NOUN | ADJECTIVE)) !== 0 ? DETERMINER : PRONOUN;
  if (previous === WH_WORD) return PRONOUN;
  // `said in June that there were`: no adverb.
  const isThere = tokens[index + 1]?.lower === 'there';
  if (!isThere && relates(previous, next, after)) return WH_WORD;
  if (previous === 0 || previous === PUNCTUATION || previous === COORDINATOR) {
    if ((next & (AUXILIARY | PUNCTUATION)) !== 0) return PRONOUN;
    const isNoun = (next & NOUN) !== 0 && (next & (PLURAL | BASE_VERB | PRESENT_VERB)) === 0;
    if (isNoun && (after & (VERB | PREPOSITION)) !== 0) return previous === COORDINATOR ? THAT : DETERMINER;
  }
  return (previous & VERB) !== 0 ? tagBehindVerb(place, after) : THAT;
}

/** `the plan that would`, `a law that keeps the peace` */
function relates(previous: number, next: number, after: number): boolean {
  const verbNext = (next & ADVERB) !== 0 && (next & MAIN_VERB) === 0 ? after : next;
  if (
    (previous & (NOUN | NAME | NUMERAL | PRONOUN)) !== 0 &&
    (verbNext & (AUXILIARY | PAST_VERB | PRESENT_VERB | BASE_VERB)) !== 0 &&
    (verbNext & (NOUN | DETERMINER) & ~PLURAL) === 0
  )
    return true;
  return (
    (previous & NOUN) !== 0 &&
    (verbNext & (PRESENT_VERB | BASE_VERB)) !== 0 &&
    (after & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN)) !== 0
  );
}

function tagBehindVerb({ tokens, index, to, next }: Place, after: number): number {
  // `abandoned that policy,`
  if ((next & NOUN) !== 0 && (next & (PLURAL | MAIN_VERB)) === 0 && (after === 0 || after === PUNCTUATION))
    return DETERMINER;
  // `said that, by then, …`, `wrote that “…”`
  if (next === PUNCTUATION && index + 4 < to && /^[,"“‘']/.test(tokens[index + 1]!.lower)) return THAT;
  if (next === PUNCTUATION || index + 1 >= to) return PRONOUN;
  return (next & AUXILIARY) !== 0 && (next & DETERMINER) === 0 ? PRONOUN : THAT;
}
