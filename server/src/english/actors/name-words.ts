/** What single words tell about a name they stand in or beside, as bits of one number, so that one look-up a word is enough. */
import { UNKNOWN, type Word } from '../words.ts';
import {
  BODY_HEADS,
  BODY_OR_PLACE,
  CLUB_FIRSTS,
  CLUB_HEADS,
  COMPANY_SUFFIXES,
  NO_BODY_ACRONYMS,
  NO_BODY_WORDS,
  THING_FIRSTS,
  THING_HEADS,
} from './gazetteer/organisations.ts';
import {
  GROUPS,
  KNOWN_SURNAMES,
  NAMES_OF_EITHER,
  NAMES_OF_MEN,
  NAMES_OF_WOMEN,
  ROLES,
  SURE_TITLES,
  TITLES,
  TITLES_OF_MEN,
  TITLES_OF_WOMEN,
} from './gazetteer/people.ts';
import { PLACE_FIRSTS, PLACE_HEADS, PLACES_OF } from './gazetteer/places.ts';

export const GIVEN = 1 << 0;
export const TITLE = 1 << 1;
/** A title that is nothing else. */
export const SURE_TITLE = 1 << 2;
export const ROLE = 1 << 3;
export const GROUP = 1 << 4;
export const BODY_HEAD = 1 << 5;
export const BODY_OR_PLACE_HEAD = 1 << 6;
export const COMPANY = 1 << 7;
export const PLACE_HEAD = 1 << 8;
export const PLACE_OF = 1 << 9;
export const THING_HEAD = 1 << 10;
/** Days, months and feasts. */
export const CALENDAR = 1 << 11;
export const NO_BODY = 1 << 12;
/** Small words inside a person's name: de, van, bin. */
export const PARTICLE = 1 << 13;
/** Stands before a role or a name without being part of it: former, acting, senior. */
export const ROLE_MODIFIER = 1 << 14;

/** Means somebody named before: he, she, we. */
export const SPEAKER_PRONOUN = 1 << 15;

/** A given name or a title of women. */
export const WOMAN = 1 << 22;
/** A given name or a title of men. */
export const MAN = 1 << 23;

/** A surname by which news speaks of one person. */
export const KNOWN_SURNAME = 1 << 24;
/** Names no actor where it stands alone. */
export const NO_ACTOR = 1 << 25;

/** Begins a name of the gazetteer. */
export const KNOWN_FIRST = 1 << 16;

/** A word that is often part of a name though it is an ordinary one too. */
export const NAME_WORD = TITLE | ROLE | GIVEN | BODY_HEAD | COMPANY | ROLE_MODIFIER;

const CALENDAR_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter ramadan eid hanukkah passover diwali thanksgiving halloween new-year';
const PARTICLES =
  'de da di do dos del della van von der den ter la le el al bin bint ibn ben abu y e af av zu st';
const ROLE_MODIFIERS =
  'former ex grand high acting deputy vice assistant associate senior junior chief prime foreign home defence defense finance interior justice environment health education energy transport trade culture first second lead leading top head special general managing executive honorary shadow under parliamentary permanent political military chairman late then current incoming outgoing new lord attorney solicitor police press national regional chancellor-elect interim founding sports culture housing works labour labor social security commanding british-born us-born veteran retired fellow longtime long-time local senior-most crown commerce state treasury agriculture immigration intelligence';

/** Begins the name of a club, a band, a company or a paper: FC, Real, Studio. */
export const CLUB_FIRST = 1 << 17;
/** Ends the name of a club behind a place: City, United. */
export const CLUB_HEAD = 1 << 18;
/** Begins the name of a place: Mount, San. */
export const PLACE_FIRST = 1 << 19;
/** Begins the name of what is no actor: Hurricane, Operation. */
export const THING_FIRST = 1 << 20;

const bits = new Map<string, number>();

function add(list: string, bit: number): void {
  for (const word of list.trim().toLowerCase().split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit);
}

add(NAMES_OF_WOMEN, GIVEN | WOMAN);
add(NAMES_OF_MEN, GIVEN | MAN);
add(NAMES_OF_EITHER, GIVEN);
add(TITLES_OF_WOMEN, WOMAN);
add(TITLES_OF_MEN, MAN);
add(TITLES, TITLE);
add(SURE_TITLES, SURE_TITLE | TITLE);
add(ROLES, ROLE);
add(GROUPS, GROUP);
add(BODY_HEADS, BODY_HEAD);
add(BODY_OR_PLACE, BODY_OR_PLACE_HEAD | BODY_HEAD);
add(CLUB_FIRSTS, CLUB_FIRST);
add(CLUB_HEADS, CLUB_HEAD);
add(PLACE_FIRSTS, PLACE_FIRST);
add(THING_FIRSTS, THING_FIRST);
add(COMPANY_SUFFIXES, COMPANY);
add(PLACE_HEADS, PLACE_HEAD);
add(PLACES_OF, PLACE_OF);
add(THING_HEADS, THING_HEAD);
add(CALENDAR_WORDS, CALENDAR);
add(NO_BODY_ACRONYMS, NO_BODY);
add(NO_BODY_WORDS, NO_ACTOR);
add(KNOWN_SURNAMES, KNOWN_SURNAME);
add(PARTICLES, PARTICLE);
add(ROLE_MODIFIERS, ROLE_MODIFIER);
add('he she we', SPEAKER_PRONOUN);

/**
 * A sieve before the map: most words of a text tell nothing about names, and their length with three of their letters says
 * so for less than a look-up.
 */
const sieve = new Uint8Array(1 << 15);

function sieveKey(lower: string): number {
  const { length } = lower;
  const middle = lower.charCodeAt(length >> 1);
  return (
    ((length << 11) ^ (lower.charCodeAt(0) << 7) ^ (lower.charCodeAt(length - 1) << 3) ^ (middle * 37)) &
    0x7fff
  );
}

for (const word of bits.keys()) sieve[sieveKey(word)] = 1;

/** Lets a word be asked for that is the first of a known name. */
export function addKnownFirst(lower: string): void {
  bits.set(lower, (bits.get(lower) ?? 0) | KNOWN_FIRST);
  sieve[sieveKey(lower)] = 1;
}

/** The bits of a word in lower case; 0 for a word that tells nothing. */
export function nameWord(lower: string): number {
  return sieve[sieveKey(lower)] === 0 ? 0 : (bits.get(lower) ?? 0);
}

/** The same of a word that remembers it. */
export function nameBits(word: Word): number {
  if (word.name === UNKNOWN) word.name = nameWord(word.lower);
  return word.name;
}

/** The bits of a word that stands in small letters; 0 where it means nobody so. */
export function smallWord(word: Word): number {
  return nameBits(word) & (GROUP | ROLE | BODY_HEAD | SPEAKER_PRONOUN | PARTICLE);
}
