/** Whether a word that can be a verb is one where it stands, and which form of it. */
import { isPronounLike, type Place } from './place.ts';
import { presentHere } from './present-here.ts';
import {
  ADJECTIVE,
  ADVERB,
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
  OPENS_NOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  POSSESSIVE,
  POSSESSIVE_MARK,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
  WH_WORD,
} from './word-classes.ts';
import { grammarOf, IS_DAY, isListedWord } from './word-grammar.ts';

const NOUN_LIKE = NOUN | NAME | NUMERAL;
/** What a verb can be besides, so that it may be none where it stands. */
const NO_VERB = NOUN | ADJECTIVE | NAME | PREPOSITION;

/** The verb that the word is there, or what it is instead where that is certain; 0 where it is no verb. */
export function verbHere(place: Place): number {
  const { can, previous } = place;
  if ((can & BASE_VERB) !== 0) {
    if (previous === TO || previous === MODAL || previous === DO) return BASE_VERB;
    if ((can & PAST_VERB) !== 0 && (can & NOUN) === 0) return pastHere(can, previous);
  }
  if ((can & ING_VERB) !== 0) return ingHere(place);
  const past = (can & (PARTICIPLE | PAST_VERB)) !== 0 ? pastOrParticiple(place) : undefined;
  return past ?? presentHere(place);
}

function ingHere({ tokens, index, can, next, previous, touching }: Place): number {
  if (previous === BE) return ING_VERB;
  const opensNoun = (touching & (DETERMINER | POSSESSIVE | ADJECTIVE | POSSESSIVE_MARK)) !== 0;
  if (opensNoun && !isPronounLike(tokens, index - 1)) return (can & NO_VERB) !== 0 ? 0 : NOUN;
  if ((can & PREPOSITION) !== 0 && (next & (PREPOSITION | TO)) === 0 && (touching & MAIN_VERB) === 0)
    return 0;
  // `at a White House briefing`
  if (
    (can & NOUN) !== 0 &&
    (touching & (NOUN | NAME)) !== 0 &&
    (touching & PLURAL) === 0 &&
    isListedWord(tokens[index]!.word) &&
    (next === 0 ||
      (next & (PUNCTUATION | PREPOSITION | AUXILIARY | COORDINATOR)) !== 0 ||
      (grammarOf(tokens[index + 1]!.word) & IS_DAY) !== 0)
  )
    return 0;
  return (can & ADJECTIVE) !== 0 &&
    isListedWord(tokens[index]!.word) &&
    (next & NOUN) !== 0 &&
    (next & (PLURAL | DETERMINER)) !== 0
    ? 0
    : ING_VERB;
}

/** Undefined where the word may yet be a present: `put`, `set`. */
function pastOrParticiple(place: Place): number | undefined {
  const { tokens, index, from, tags, lower, can, next, previous, touching } = place;
  // `to install armed guards`
  if (touching === BASE_VERB && (can & BASE_VERB) === 0 && (next & NOUN) !== 0 && index - 2 >= from)
    if ((tags[index - 2]! & TO) !== 0) return ADJECTIVE;
  // `launching repeated attacks`
  if (touching === ING_VERB && (can & BASE_VERB) === 0 && (next & PLURAL) !== 0 && index > from)
    return ADJECTIVE;
  // `Said Hale: “…”`
  if (index === from && OPENS_TURNED.has(lower)) return PAST_VERB;
  if ((previous & (HAVE | BE)) !== 0) return (can & PARTICIPLE) !== 0 ? PARTICIPLE : PAST_VERB;
  if ((touching & (DETERMINER | POSSESSIVE | POSSESSIVE_MARK)) !== 0 && (can & BASE_VERB) === 0)
    return pastInPhrase(place);
  // `a visibly shaken Hale`
  if (
    (touching & ADVERB) !== 0 &&
    (previous & (DETERMINER | POSSESSIVE)) !== 0 &&
    (next & (NOUN_LIKE | ADJECTIVE)) !== 0 &&
    !isPronounLike(tokens, index - 2)
  )
    return ADJECTIVE;
  const opensNoun = (previous & OPENS_NOUN) !== 0 && (touching & OPENS_NOUN) !== 0;
  if ((can & NO_VERB) !== 0 && opensNoun && !isPronounLike(tokens, index - 1)) return 0;
  if ((can & ADJECTIVE) !== 0 && (touching & (PREPOSITION | ADJECTIVE)) !== 0) return 0;
  return (can & BASE_VERB) === 0 || (can & NOUN) === 0 ? pastHere(can, previous) : undefined;
}

/** Behind an article, a possessive or its mark: `the announced plan`, `the council's elected members`; but `some announced`. */
function pastInPhrase({ tokens, index, can, next, previous, touching }: Place): number {
  const isSubject =
    touching !== POSSESSIVE_MARK && (touching & DETERMINER) !== 0 && isPronounLike(tokens, index - 1);
  if (isSubject) return pastHere(can, previous);
  if ((can & (ADJECTIVE | NOUN)) !== 0) return 0;
  return (next & (NOUN_LIKE | ADJECTIVE)) !== 0 ? ADJECTIVE : PAST_VERB;
}

/** Verbs that stand before their subject where a sentence begins with them, rather than as participles. */
const OPENS_TURNED: ReadonlySet<string> = new Set(
  'said added wrote countered replied concluded quipped tweeted'.split(' '),
);

/** `announced` after a subject is past; after nothing that could be one, a participle. */
function pastHere(can: number, previous: number): number {
  const past = can & PAST_VERB;
  if ((can & PARTICIPLE) === 0) return past;
  if (past === 0) return PARTICIPLE;
  if ((previous & (NOUN | NAME | PRONOUN | WH_WORD | NUMERAL | COORDINATOR)) !== 0) return PAST_VERB;
  if (previous === 0 || (previous & (BE | HAVE | PREPOSITION | SUBORDINATOR)) !== 0) return PARTICIPLE;
  return PAST_VERB;
}
