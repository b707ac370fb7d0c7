/**
 * What a word can be, as bits of one number, so that a word that can be several things (`plans`, `to`, `that`)
 * carries them together until `tags` decides.
 */

export const DETERMINER = 1 << 0;
export const POSSESSIVE = 1 << 1;
/** A pronoun that can be a subject: he, they, who, everyone. */
export const PRONOUN = 1 << 2;
/** A pronoun that cannot: him, them, himself. */
export const OBJECT_PRONOUN = 1 << 3;
export const PREPOSITION = 1 << 4;
export const COORDINATOR = 1 << 5;
/** Opens a dependent clause: because, although, while. */
export const SUBORDINATOR = 1 << 6;
/** Asks or relates: who, which, what, how, whether. */
export const WH_WORD = 1 << 7;
/** The `to` of an infinitive. */
export const TO = 1 << 8;
export const MODAL = 1 << 9;
export const BE = 1 << 10;
export const HAVE = 1 << 11;
export const DO = 1 << 12;
export const NEGATION = 1 << 13;
export const ADVERB = 1 << 14;
export const ADJECTIVE = 1 << 15;
export const NOUN = 1 << 16;
export const NAME = 1 << 17;
export const NUMERAL = 1 << 18;
/** A verb as it stands after `to`, and in the present without -s. */
export const BASE_VERB = 1 << 19;
export const PRESENT_VERB = 1 << 20;
export const PAST_VERB = 1 << 21;
export const PARTICIPLE = 1 << 22;
export const ING_VERB = 1 << 23;
export const PUNCTUATION = 1 << 24;
/** The word `that`, until it is known what it does; afterwards the one that opens a clause. */
export const THAT = 1 << 25;
/** 's after a noun. */
export const POSSESSIVE_MARK = 1 << 26;
/** A noun in the plural, on top of `NOUN`. */
export const PLURAL = 1 << 27;

/** The form of a verb that can be the verb of a clause by itself. */
export const FINITE = PRESENT_VERB | PAST_VERB | MODAL;
export const MAIN_VERB = BASE_VERB | PRESENT_VERB | PAST_VERB | PARTICIPLE | ING_VERB;
export const AUXILIARY = MODAL | BE | HAVE | DO;
/** Behind these, what can be a noun is hardly a verb. */
export const OPENS_NOUN = DETERMINER | POSSESSIVE | ADJECTIVE | PREPOSITION | NUMERAL | POSSESSIVE_MARK;

/** Tells whether an item is a verb that makes a clause, as seen by its tag alone, and not part of a longer one. */
export function isFiniteTag(tag: number): boolean {
  return (
    (tag & (MODAL | BE | HAVE | DO | PRESENT_VERB | PAST_VERB)) !== 0 &&
    (tag & (ING_VERB | PARTICIPLE | BASE_VERB)) === 0
  );
}
