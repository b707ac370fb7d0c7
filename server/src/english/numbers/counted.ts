import { classesOf, isListed } from '../grammar/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING_VERB,
  MODAL,
  NEGATION,
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
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { UNKNOWN, type Word } from '../words.ts';
import { isCapitalisedAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { numberWords } from './number-words.ts';

/** What a figure counts: the tokens of the noun phrase, the end exclusive, and its words without "more" and "other". */
export interface Counted {
  readonly to: number;
  readonly unit: string;
}

/** Plurals without -s, and nouns that are counted without one. Our own list. */
const plurals: ReadonlySet<string> = new Set(
  (
    'people men women children personnel staff police troops cattle sheep fish deer salmon aircraft spacecraft hovercraft ' +
    'crew series species feet teeth mice geese lice oxen dice data media criteria phenomena bacteria alumni fungi nuclei ' +
    'stimuli cacti syllabi analyses crises theses hypotheses bases diagnoses oases parentheses lives wives knives wolves ' +
    'halves leaves loaves shelves thieves selves calves policemen policewomen servicemen servicewomen firefighters ' +
    'gunmen fishermen businessmen businesswomen congressmen spokesmen chairmen craftsmen sportsmen footmen horsemen ' +
    'frenchmen englishmen irishmen grandchildren schoolchildren stepchildren folk poultry youth clergy gross ' +
    'infantry cavalry artillery militia offspring swine shrimp trout cod tuna bison moose elk squid reindeer ' +
    'jobless homeless dead wounded injured missing unemployed poor elderly ' +
    'segments centres centers rockets ferries barges gates ducks drains rigs scams slots stacks wires transplants tutors ' +
    'substitutes supplements encounters convicts converts graduates interns patches pumps plugs punches queues sacks sprints ' +
    'strands straps clips coats levies massacres malfunctions hacks refunds relays remakes reshuffles shuttles spotlights ' +
    'highlights lodges trumpets torpedoes whistles likes clicks loops notches ornaments partitions rails stitches treks ' +
    'retweets upgrades overhauls recalls overlaps assists rebounds ' +
    'larvae algae vertebrae antennae nebulae strata spectra genera taxa errata memoranda millennia foci radii loci ' +
    'million square bits pence'
  ).split(' '),
);

const singularsInMen: ReadonlySet<string> = new Set('specimen regimen abdomen cyclamen bitumen'.split(' '));

/** Adverbs in -s that would pass for plurals behind a figure. */
const noPlurals: ReadonlySet<string> = new Set(
  'indoors outdoors overseas upstairs downstairs backwards forwards downwards upwards inwards outwards afterwards towards nowadays'.split(
    ' ',
  ),
);

/** Adjectives used as nouns: "12 dead", "40 wounded" count, but only where no noun follows. */
const people: ReadonlySet<string> = new Set(
  (
    'dead wounded injured missing unemployed jobless homeless ' +
    'french british irish dutch chinese japanese swiss vietnamese portuguese lebanese taiwanese'
  ).split(' '),
);

/** They stand between figure and noun and are no part of what is counted. */
const fillers: ReadonlySet<string> = new Set(
  'more other further additional extra different separate such'.split(' '),
);

const noNoun =
  DETERMINER |
  POSSESSIVE |
  PRONOUN |
  OBJECT_PRONOUN |
  PREPOSITION |
  COORDINATOR |
  SUBORDINATOR |
  WH_WORD |
  TO |
  THAT |
  MODAL |
  BE |
  HAVE |
  DO |
  NEGATION;

/** So many words may stand between a figure and its noun: "25,000 highly trained British troops". */
const mostModifiers = 4;
const mostPlurals = 2;

/**
 * The noun counted by a figure that ends at `at`: `personnel`, `British and European troops` no further than a
 * conjunction. A plural ends it; without one in reach there is none, but for the singular after one.
 */
export function readCounted(line: Line, at: number, isOne: boolean): Counted | undefined {
  const { last } = line;
  if (isOne) return readPhrase(line, at, true);
  if (last.countedAt !== at) {
    last.counted = readPhrase(line, at, false);
    last.countedAt = at;
  }
  return last.counted;
}

function readPhrase(line: Line, at: number, isOne: boolean): Counted | undefined {
  let begin = at;
  while ((roleAt(line, begin) & IS_FILLER) !== 0 && isNounPhraseWord(line, begin + 1)) begin++;
  const end = isOne ? endOfSingular(line, begin) : endOfPlural(line, begin);
  if (end === undefined) return undefined;
  const first = line.tokens[begin];
  const last = line.tokens[end - 1];
  if (first === undefined || last === undefined) return undefined;
  if (end === begin + 1) return { to: end, unit: first.word.written };
  return { to: end, unit: line.text.slice(first.start, last.end).replace(/\s+/gu, ' ') };
}

function endOfPlural(line: Line, begin: number): number | undefined {
  let index = begin;
  for (let words = 0; words <= mostModifiers; words++) {
    if (!isNounPhraseWord(line, index) || (joinsAt(line, index) && index === begin)) return undefined;
    if (isPluralAt(line, index)) {
      // "British infantry regiments": each plural but the last modifies the next.
      const furthest = index + mostPlurals;
      while (index < furthest && modifiesNext(line, index)) index++;
      return index + 1;
    }
    index = pastHyphen(line, index + 1);
  }
  return undefined;
}

/** Plurals that often stand before the noun they modify, though that may be a verb as well: "sports runs". Our own list. */
const attributivePlurals: ReadonlySet<string> = new Set(
  'sports sales arms savings goods customs sanctions drugs systems operations communications rights games antiques women men infantry cavalry artillery militia police staff crew troops data media cattle sheep poultry aircraft youth'.split(
    ' ',
  ),
);

/** "Sports cars" and "sales managers": a plural may modify another. "12 chapters runs" goes on with its verb. */
function modifiesNext(line: Line, index: number): boolean {
  const next = index + 1;
  const word = wordAt(line, next);
  if (!isNounPhraseWord(line, next) || !isPluralAt(line, next) || isVerbLike(word)) return false;
  // "Five million people unemployed".
  if ((roleAt(line, next) & IS_PEOPLE) !== 0) return false;
  return (classesOf(word) & PRESENT_VERB) === 0 || attributivePlurals.has(wordAt(line, index));
}

function endOfSingular(line: Line, begin: number): number | undefined {
  let index = begin;
  for (let words = 0; words <= 2; words++) {
    if (!isNounPhraseWord(line, index) || isPluralAt(line, index)) return undefined;
    const classes = classesOf(wordAt(line, index));
    const hyphen = pastHyphen(line, index + 1);
    // `one Greek official`: a name before a noun is no noun yet.
    if (isCapitalisedAt(line, index) && isSmallNoun(line, index + 1)) {
      index += 1;
      continue;
    }
    if (hyphen === index + 1 && (classes & NOUN) !== 0 && !isVerbLike(wordAt(line, index))) {
      // "One rate hike", "one widespread population": a noun that cannot be the verb goes on.
      return words < 2 && isSmallNoun(line, index + 1) && !mayBeFinite(line, index + 1)
        ? index + 2
        : index + 1;
    }
    if ((classes & (NOUN | ADJECTIVE)) === 0) return undefined;
    index = hyphen;
  }
  return undefined;
}

/** Verbs whose past is written as their noun is: "one man quit". */
const pastAsNoun: ReadonlySet<string> = new Set(
  'cut hit set put let cost shed spread quit burst split shut hurt thrust beat bet bid cast read'.split(' '),
);

function mayBeFinite(line: Line, index: number): boolean {
  if (pastAsNoun.has(wordAt(line, index))) return true;
  return (classesOf(wordAt(line, index)) & (PRESENT_VERB | PAST_VERB | PARTICIPLE | ING_VERB | ADVERB)) !== 0;
}

/** `official`, `MP`: a noun in the singular that is no name. */
function isSmallNoun(line: Line, index: number): boolean {
  const classes = classesOf(wordAt(line, index));
  const letterCase = line.tokens[index]?.letterCase;
  return (
    (letterCase === 'lower' || letterCase === 'upper') &&
    isNounPhraseWord(line, index) &&
    (classes & NOUN) !== 0 &&
    !isPluralAt(line, index) &&
    !isVerbLike(wordAt(line, index))
  );
}

/** It can stand in the noun phrase after a figure. */
const IN_PHRASE = 1;
/** A plural, which ends that phrase. */
const IS_PLURAL = 2;
/** One of `people`. */
const IS_PEOPLE = 4;
/** One of `fillers`. */
const IS_FILLER = 8;

/** What the word at `index` is in a noun phrase; 0 beyond the line's ends. */
function roleAt({ tokens }: Line, index: number): number {
  if (index < 0 || index >= tokens.length) return 0;
  const { word } = tokens[index]!;
  return word.counted === UNKNOWN ? learnRole(word) : word.counted;
}

function learnRole(word: Word): number {
  const { lower } = word;
  word.counted =
    (isOfNounPhrase(word) ? IN_PHRASE : 0) |
    (isPlural(word) ? IS_PLURAL : 0) |
    (people.has(lower) ? IS_PEOPLE : 0) |
    (fillers.has(lower) ? IS_FILLER : 0);
  return word.counted;
}

function isOfNounPhrase({ lower }: Word): boolean {
  if (plurals.has(lower)) return true;
  const classes = classesOf(lower);
  if ((classes & noNoun) !== 0 && (classes & (ADJECTIVE | NOUN)) === 0) return false;
  if ((classes & (DETERMINER | PREPOSITION | SUBORDINATOR | COORDINATOR | NUMERAL)) !== 0) return false;
  if (numberWords.has(lower)) return false;
  return (classes & (NOUN | ADJECTIVE | ING_VERB | PARTICIPLE | ADVERB)) !== 0;
}

function isPlural({ lower, letterCase }: Word): boolean {
  if (plurals.has(lower)) return true;
  // "Crewmen", "tribeswomen".
  if (lower.endsWith('men') && lower.length > 6 && !isListed(lower) && !singularsInMen.has(lower))
    return true;
  const classes = classesOf(lower);
  if ((classes & NOUN) === 0 || lower.length < 3 || noPlurals.has(lower)) return false;
  if ((classes & PLURAL) !== 0) return true;
  // A name in -s after a figure ("2 James Smith") is no plural, but a people is: "30 Britons".
  const isName = letterCase !== 'lower' && letterCase !== 'none';
  return !isListed(lower) && /[^su'.]s$/.test(lower) && !isName;
}

/** Whether the token can stand in the noun phrase after a figure. */
export function isNounPhraseWord(line: Line, index: number): boolean {
  return isWordAt(line, index) && (roleAt(line, index) & IN_PHRASE) !== 0;
}

function isPluralAt(line: Line, index: number): boolean {
  const role = roleAt(line, index);
  return (role & IS_PEOPLE) !== 0 ? !isNounPhraseWord(line, index + 1) : (role & IS_PLURAL) !== 0;
}

/** A word of the verb list that is a noun as well: `reports`, `plans`, `hit`. */
function isVerbLike(word: string): boolean {
  const classes = classesOf(word);
  return isListed(word) && (classes & NOUN) === 0;
}
