/** What the words beside a name say about whom or what it names. */
import { classesOf, classesOfWord, verbOf } from '../grammar/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BASE_VERB,
  DETERMINER,
  ING_VERB,
  NEGATION,
  NOUN,
  PARTICIPLE,
  PAST_VERB,
  PREPOSITION,
  PRESENT_VERB,
  SUBORDINATOR,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { isListedWord } from '../grammar/word-grammar.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import { BODY_HEAD, GROUP, nameBits, nameWord, PLACE_HEAD, ROLE, THING_HEAD } from './name-words.ts';

/** Tells whether the verb of a clause follows at once, so that the name is its subject. */
export function isSubject(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.letterCase !== 'lower') return false;
  const classes = classesOfWord(next.word);
  return (
    (classes & (AUXILIARY | PRESENT_VERB | PAST_VERB)) !== 0 &&
    (classes & (PREPOSITION | ADJECTIVE | NOUN)) === 0 &&
    next.lower !== "'s"
  );
}

/** Tells whether a verb for what somebody does follows: not `is` or `may` alone, of which anything can be the subject. */
export function doesSomething(tokens: readonly Token[], to: number): boolean {
  let at = to;
  let next = tokens[at];
  if (next === undefined || next.letterCase !== 'lower' || next.lower === "'s") return false;
  let classes = classesOfWord(next.word);
  if ((classes & ADVERB) !== 0 && (classes & (PREPOSITION | AUXILIARY)) === 0 && next.lower.length > 3) {
    at += 1;
    next = tokens[at];
    if (next?.letterCase !== 'lower') return false;
    classes = classesOfWord(next.word);
  }
  if ((classes & AUXILIARY) !== 0) {
    const verb = classesOf(tokens[at + 1]?.lower ?? '');
    const behind = (verb & (NEGATION | ADVERB)) === 0 ? verb : classesOf(tokens[at + 2]?.lower ?? '');
    return (behind & (ING_VERB | PARTICIPLE)) !== 0 || (next.lower === 'did' && (behind & BASE_VERB) !== 0);
  }
  if ((classes & (NOUN | PREPOSITION)) !== 0) return false;
  // Behind a name, a word in -ed that no list knows is a verb rather than an adjective.
  if ((classes & ADJECTIVE) !== 0 && (isListedWord(next.word) || (classes & PAST_VERB) === 0)) return false;
  return (classes & (PAST_VERB | PRESENT_VERB)) !== 0;
}

/** The longest list of names that is looked through, in tokens. */
const LONGEST_LIST = 10;

/** The end of a list of names that goes on at `to`: behind `Malaysia and Indonesia`. */
export function listEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  for (let at = to; at < to + LONGEST_LIST; at += 1) {
    const token = tokens[at];
    if (isCapital(token)) end = at + 1;
    else if (token?.lower !== 'and' && token?.lower !== ',' && token?.lower !== 'the') break;
  }
  return end;
}

/** The start of a list of names that goes up to `from`. */
export function listStart(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let at = from - 1; at >= 0 && at > from - LONGEST_LIST; at -= 1) {
    const token = tokens[at]!;
    if (isCapital(token) || token.lower === 'the' || token.lower === 'both') start = at;
    else if (token.lower !== 'and' && token.lower !== ',') break;
  }
  return start;
}

/** Words before a lone name that say it is somebody's: `vote for Trump`, `by Pixar`. */
const BEFORE_SOMEBODY: ReadonlySet<string> = new Set(
  'by with against between than and or for of about to named called versus vs alongside'.split(' '),
);

/** Verbs of which somebody is the object: `joined Ferrari`, `succeeded Jobs`. */
const DONE_TO_SOMEBODY: ReadonlySet<string> = new Set(
  'say tell ask write add fine sue join rejoin lead found co-found buy acquire accuse blame criticise criticize urge meet marry divorce beat defeat succeed replace appoint elect thank praise arrest hire sack dismiss endorse nominate persuade convince interview invite represent advise teach train coach remind inform assure congratulate own manage chair sponsor oppose kill shoot assassinate rescue murder befriend oust overthrow pardon convict sentence praise mock outbid outscore eliminate overtake captain'.split(
    ' ',
  ),
);

/** Tells whether the word before the token `from` says that a name there is somebody's. */
export function standsForSomebody(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.letterCase !== 'lower') return false;
  return BEFORE_SOMEBODY.has(before.lower) || isDoneToSomebody(before.lower);
}

/** Tells whether the word is the verb of a deed that is done to somebody. */
export function isDoneToSomebody(lower: string): boolean {
  const verb = verbOf(lower);
  return verb !== undefined && DONE_TO_SOMEBODY.has(verb);
}

/** What the words round a name say it is. */
export type Said = 'person' | 'organisation' | 'place' | 'thing';

/** Nouns for what is no actor, which no name ends in but which stand before one or define it: `the album`, `the yacht`. */
const WORKS: ReadonlySet<string> = new Set(
  'song single film movie book novel novella play show episode poem opera musical symphony sonata concerto painting sculpture album ep series sitcom documentary game videogame sequel prequel trilogy franchise anthem hymn ballad track genre ship yacht destroyer cruiser frigate submarine vessel boat ferry liner trawler aircraft airliner bomber comet asteroid planet galaxy constellation horse racehorse stallion mare dog cat breed species genus subspecies spacecraft probe satellite rover rocket software browser app application language dialect festival holiday religion disease drug vaccine mineral enzyme protein gene locomotive motorcycle smartphone console processor myth format protocol typeface programme program project system technology method theory concept product service website magazine journal mission operation initiative word term phrase nickname surname forename'.split(
    ' ',
  ),
);
const LOCALITIES: ReadonlySet<string> = new Set(
  'village town city hamlet suburb municipality commune borough county district province region prefecture island islet peninsula river stream lake mountain hill valley parish settlement neighbourhood neighborhood township port resort capital bridge road street highway stadium airport castle cathedral building skyscraper tower park crater'.split(
    ' ',
  ),
);
/** Nouns for bodies that are no part of their names. */
const BODIES: ReadonlySet<string> = new Set(
  'band group company firm manufacturer maker retailer supermarket chain publisher label club team franchise newspaper tabloid broadcaster channel airline carrier bank insurer charity think-tank thinktank organisation organization association party union university college startup start-up conglomerate subsidiary brand consultancy developer operator supplier regulator watchdog agency studio orchestra choir quartet duo trio ensemble supergroup militia gang cartel faction sect order side outfit nonprofit non-profit ngo consortium distributor brewery brewer automaker carmaker duo'.split(
    ' ',
  ),
);

/** Whom a story is about. */
const FIGURES: ReadonlySet<string> = new Set(
  'character protagonist villain superhero hero heroine member'.split(' '),
);

function nounSays(lower: string): Said | undefined {
  if (FIGURES.has(lower)) return 'person';
  if (WORKS.has(lower)) return 'thing';
  if (LOCALITIES.has(lower)) return 'place';
  if (BODIES.has(lower)) return 'organisation';
  const bits = nameWord(lower);
  if ((bits & ROLE) !== 0) return 'person';
  if ((bits & (BODY_HEAD | GROUP)) !== 0) return 'organisation';
  if ((bits & PLACE_HEAD) !== 0) return 'place';
  return (bits & THING_HEAD) !== 0 ? 'thing' : undefined;
}

/** What the noun in small letters before a name says it is: `the rock band Queen`, `the film Jaws`, `the village of Bourn`. */
export function saidBefore(tokens: readonly Token[], from: number): Said | undefined {
  let at = from - 1;
  // `its team, the Buckeyes`, `the film “Jaws”`
  if (tokens[at]?.lower === 'the' && tokens[at - 1]?.lower === ',') at -= 2;
  else if (tokens[at]?.kind === 'punctuation' && /^["“‘',]$/.test(tokens[at]!.lower)) at -= 1;
  const before = tokens[at];
  if (before?.letterCase !== 'lower') return undefined;
  if (before.lower === 'of') {
    const noun = tokens[at - 1];
    return noun?.letterCase === 'lower' && LOCALITIES.has(noun.lower) ? 'place' : undefined;
  }
  if (WORKS.has(before.lower)) return 'thing';
  if (LOCALITIES.has(before.lower)) return 'place';
  if (BODIES.has(before.lower)) return 'organisation';
  return (nameBits(before.word) & ROLE) !== 0 ? 'person' : undefined;
}

/** What is done to works, products, buildings, laws and species rather than to people. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set(
  'released published written recorded composed performed directed filmed distributed premiered adapted translated aired staged painted carved developed used sold manufactured designed built constructed erected demolished completed opened scrapped sunk ratified enacted passed repealed fought invented patented cultivated spoken set celebrated located situated annexed discovered played worn eaten'.split(
    ' ',
  ),
);
const DONE_TO_BODIES: ReadonlySet<string> = new Set(
  'founded established incorporated merged disbanded dissolved nationalised nationalized privatised privatized headquartered based relegated formed fined owned'.split(
    ' ',
  ),
);
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'born educated raised elected jailed imprisoned married buried executed assassinated murdered wounded convicted knighted sworn ordained baptised baptized deported exiled appointed crowned'.split(
    ' ',
  ),
);

/** What a passive behind a name says it is: `was born`, `was founded`, `was first performed`. */
export function saidByPassive(tokens: readonly Token[], to: number): Said | undefined {
  let at = to;
  if (!/^(?:is|was|are|were|has|have|had)$/.test(tokens[at]?.lower ?? '')) return undefined;
  if (tokens[at + 1]?.lower === 'been') at += 1;
  if ((classesOf(tokens[at + 1]?.lower ?? '') & ADVERB) !== 0) at += 1;
  const done = tokens[at + 1]?.lower ?? '';
  if (DONE_TO_THINGS.has(done)) return 'thing';
  if (DONE_TO_BODIES.has(done)) return 'organisation';
  return DONE_TO_PEOPLE.has(done) ? 'person' : undefined;
}

/** How many words behind `is a` the noun that says what somebody is may stand. */
const LONGEST_DEFINITION = 10;

/**
 * What a definition behind a name says it is: `(born 5 May 1950)`, `is a village in Kent`, `was an American lawyer`. Looks no
 * further than a bracket and the noun phrase behind `is a`.
 */
export function definedAs(tokens: readonly Token[], to: number): Said | undefined {
  let at = to;
  if (tokens[at]?.lower === '(') {
    if (/^(?:born|b|née|nee|died)$/.test(tokens[at + 1]?.lower ?? '')) return 'person';
    while (at < to + 30 && at < tokens.length && tokens[at]!.lower !== ')') at += 1;
    at += 1;
  }
  // `is a village`, `, a union,`
  const opener = tokens[at]?.lower ?? '';
  const isApposed = opener === ',';
  if (!isApposed && !/^(?:is|was|are|were)$/.test(opener)) return undefined;
  const article = tokens[at + 1]?.lower;
  const isDefinition =
    article === 'a' || article === 'an' || (article === 'one' && tokens[at + 2]?.lower === 'of');
  if (!isDefinition && !(isApposed && article === 'the')) return undefined;
  let said: Said | undefined;
  const end = Math.min(tokens.length, at + 2 + LONGEST_DEFINITION);
  for (let word = at + 2; word < end; word += 1) {
    const token = tokens[word]!;
    if (token.kind === 'punctuation' && token.lower !== '-' && (isApposed || token.lower !== ',')) break;
    if (token.letterCase !== 'lower') continue;
    const classes = classesOfWord(token.word);
    if (said !== undefined && (classes & (PREPOSITION | WH_WORD | SUBORDINATOR | DETERMINER)) !== 0) break;
    said = nounSays(token.lower) ?? said;
  }
  return said;
}

const MOTION: ReadonlySet<string> = new Set(
  'move go travel return come send fly flee walk drive sail emigrate immigrate migrate relocate march ride swim run commute deport extradite ship deliver transfer evacuate bring take fall'.split(
    ' ',
  ),
);
const WAYS: ReadonlySet<string> = new Set(
  'visit trip journey road route way train flight return ferry bus pilgrimage expedition voyage tour north south east west northeast northwest southeast southwest close next visits trips flights back them him her us me home'.split(
    ' ',
  ),
);

/** Tells whether `to` before a name leads to a place: `moved to`, `a visit to`, `north to`. */
export function leadsTo(tokens: readonly Token[], to: number): boolean {
  const before = tokens[to - 1]?.lower;
  if (before === undefined) return false;
  if (WAYS.has(before)) {
    // `moved her to`, but not `gave it to`: behind a pronoun, the verb decides.
    if (!/^(?:them|him|her|us|me)$/.test(before)) return true;
    return MOTION.has(verbOf(tokens[to - 2]?.lower ?? '') ?? '');
  }
  return MOTION.has(verbOf(before) ?? '');
}

/** Verbs of which a place is the object. */
const TO_PLACES: ReadonlySet<string> = new Set(
  'enter visit leave reach tour inhabit cross flee exit occupy invade colonise colonize'.split(' '),
);

export function isDoneToPlaces(lower: string): boolean {
  const verb = verbOf(lower);
  return verb !== undefined && TO_PLACES.has(verb);
}

/** Directions before `of`, and nouns of which a place is the owner: `north of`, `the outskirts of`. */
export const PART_OF_PLACE: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest outskirts coast centre center outside part parts bank shore shores suburb suburbs map border borders people residents inhabitants mayor bishop archbishop duke earl battle siege university port streets skies city town village island county state province region kilometres kilometers miles km'.split(
    ' ',
  ),
);

/** Tells whether a possessive opens what somebody does, says or is: `Malaysia's prime minister`, `the UK's commitment`. */
export function ownsDeed(tokens: readonly Token[], owner: number): boolean {
  const next = tokens[owner + 1];
  if (next === undefined) return false;
  if (isCapital(next)) return true;
  const bits = nameBits(next.word);
  if ((bits & (ROLE | GROUP)) !== 0) return true;
  if (/(?:tion|ment|sion|al)$/.test(next.lower) && next.lower.length > 6) return true;
  return (nameWord(tokens[owner + 2]?.lower ?? '') & (ROLE | GROUP)) !== 0;
}

/** Tells whether an age stands in commas behind a name: `Ann Hall, 45,`. */
export function isOfAge(tokens: readonly Token[], to: number): boolean {
  const age = tokens[to + 1];
  return (
    tokens[to]?.lower === ',' &&
    age?.kind === 'number' &&
    age.lower.length <= 3 &&
    /^[,.]$/.test(tokens[to + 2]?.lower ?? '')
  );
}
