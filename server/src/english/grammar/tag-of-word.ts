import type { Place } from './place.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  ING_VERB,
  MAIN_VERB,
  NAME,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from './word-classes.ts';

/** Decides among what a word can be (`can`) once it is no verb. */
export function tagOfWord({ lower, previous, next }: Place, can: number): number {
  if ((can & COORDINATOR) !== 0) return COORDINATOR;
  if (opensAsName(can, previous, next)) return NAME;
  // `put it more bluntly`
  if ((can & ADVERB) !== 0 && next === ADVERB && (can & PRONOUN) !== 0) return ADVERB;
  if ((can & PRONOUN) !== 0 && (can & (DETERMINER | NUMERAL | ADJECTIVE)) !== 0) {
    const head =
      (next & (NOUN | NAME | ADJECTIVE | NUMERAL)) !== 0 && (next & (PREPOSITION | AUXILIARY)) === 0;
    return head ? can & DETERMINER || can & NUMERAL || ADJECTIVE : PRONOUN;
  }
  if ((can & WH_WORD) !== 0) return WH_WORD;
  // `has since denied it`
  if (lower === 'since' && (previous & HAVE) !== 0) return ADVERB;
  if ((can & SUBORDINATOR) !== 0 && (can & PREPOSITION) !== 0) {
    const clause = (next & (PRONOUN | SUBORDINATOR)) !== 0 && (next & DETERMINER) === 0;
    return lower === 'because' || clause ? SUBORDINATOR : PREPOSITION;
  }
  // `Hale, who left, once said`
  if (lower === 'once' && (next & PAST_VERB) !== 0 && (next & (NOUN | PRONOUN)) === 0) return ADVERB;
  if (lower === 'once' && (previous & (NOUN | NAME | PRONOUN | AUXILIARY)) !== 0) return ADVERB;
  // `has so far refused`
  if (lower === 'so' && (next & ADVERB) !== 0 && (next & (PRONOUN | DETERMINER | PREPOSITION)) === 0)
    return ADVERB;
  if ((can & SUBORDINATOR) !== 0) return SUBORDINATOR;
  if ((can & PREPOSITION) !== 0) {
    // `asked about that finding`; but `pointed out that`.
    if ((can & ADVERB) === 0 || (lower === 'about' && (next & THAT) !== 0)) return PREPOSITION;
    return (next & BEHIND_PREPOSITION) !== 0 ? PREPOSITION : ADVERB;
  }
  if ((can & PRONOUN) !== 0) return PRONOUN;
  if ((can & DETERMINER) !== 0) return DETERMINER;
  if ((can & NAME) !== 0 && (can & NOUN) === 0 && (can & (ADVERB | ADJECTIVE)) === 0) return NAME;
  if ((can & ADJECTIVE) !== 0) return tagOfAdjective(can, previous, next);
  if ((can & ADVERB) !== 0) return ADVERB;
  if ((can & NOUN) !== 0) return NOUN | (can & PLURAL);
  return can & NUMERAL ? NUMERAL : NAME;
}

const BEHIND_PREPOSITION =
  NOUN | NAME | NUMERAL | DETERMINER | POSSESSIVE | OBJECT_PRONOUN | PRONOUN | ADJECTIVE | ING_VERB | WH_WORD;

/** `Green said`: a name that is an adjective as well, before its verb. */
function opensAsName(can: number, previous: number, next: number): boolean {
  return (
    (can & NAME) !== 0 &&
    (can & (ADJECTIVE | ADVERB)) === ADJECTIVE &&
    previous === 0 &&
    (next & (AUXILIARY | PAST_VERB | PRESENT_VERB)) !== 0 &&
    (next & (NOUN | ADJECTIVE | NAME)) === 0
  );
}

/** What can be an adjective, and an adverb or a noun as well. */
function tagOfAdjective(can: number, previous: number, next: number): number {
  if ((can & ADVERB) !== 0 && (previous & (DETERMINER | POSSESSIVE)) !== 0)
    if ((next & (NOUN | ING_VERB | ADJECTIVE)) !== 0) return ADJECTIVE;
  // `A third was less hopeful`
  if ((next & AUXILIARY) !== 0 && standsForNoun(previous, next)) return NOUN;
  if ((can & ADVERB) !== 0)
    return (next & (NOUN | NAME | ADJECTIVE)) !== 0 &&
      (next & MAIN_VERB & ~(BASE_VERB | PRESENT_VERB | ING_VERB)) === 0
      ? ADJECTIVE
      : ADVERB;
  if ((can & NOUN) !== 0)
    return (next & (NOUN | NAME)) !== 0 || (previous & BE) !== 0 ? ADJECTIVE : NOUN | (can & PLURAL);
  return standsForNoun(previous, next) ? NOUN : ADJECTIVE;
}

/** `the public`, `the poor`: an adjective behind an article, with no noun after it. */
function standsForNoun(previous: number, next: number): boolean {
  if ((previous & (DETERMINER | POSSESSIVE)) === 0) return false;
  const goesOn = NOUN | NAME | ADJECTIVE | NUMERAL | ING_VERB | PARTICIPLE | COORDINATOR | ADVERB;
  return (
    next === 0 ||
    ((next & (TO | PREPOSITION | PUNCTUATION | AUXILIARY | PAST_VERB | PRESENT_VERB)) !== 0 &&
      (next & goesOn) === 0)
  );
}
