/** Words that are a noun or a verb in the present: `plans`, `report`, `claims`. */
import {
  afterComma,
  hangsOnPreposition,
  headIsPlural,
  noFiniteSince,
  reduceOne,
  reducePlural,
  standsBehindAs,
  tagBeforeCoordinator,
  verbAhead,
} from './clause-around.ts';
import { isPronounLike, type Place } from './place.ts';
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
  isFiniteTag,
  MAIN_VERB,
  NAME,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
  OPENS_NOUN,
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
import { grammarOf, OPENS_CLAUSE } from './word-grammar.ts';

/** The verb in the present that the word is there; 0 where it is none. */
export function presentHere(place: Place): number {
  const { tokens, index, lower, can, next, previous, touching } = place;
  if ((touching & OPENS_NOUN) !== 0 && !isPronounLike(tokens, index - 1)) return 0;
  // `anything like this`
  if (lower === 'like' && previous === PRONOUN && /thing$/.test(tokens[index - 1]!.lower)) return 0;
  // `what top generals said`
  const isBeforeNoun = (can & ADJECTIVE) !== 0 && (next & PLURAL) !== 0;
  if (isBeforeNoun && tokens[index - 1]!.lower === 'what') return 0;
  if (previous === PRONOUN || previous === WH_WORD) return present(can);
  const nounToo = (can & (NOUN | ADJECTIVE | NAME | PREPOSITION)) !== 0;
  if (isPronounLike(tokens, index - 1)) return nounToo ? behindPronounLike(place) : present(can);
  if ((previous & (BE | HAVE)) !== 0) return nounToo ? 0 : can & MAIN_VERB & -(can & MAIN_VERB);
  if (!nounToo) return plainVerb(place);
  if (lower === 'calls' && callsForOrOn(place)) return PRESENT_VERB;
  if (lower === 'call' && previous === COORDINATOR && callsForOrOn(place)) return BASE_VERB;
  if (previous === COORDINATOR) return behindCoordinator(place);
  // `…, which was leaked, blames the ministry`
  if (previous === PUNCTUATION && (can & PRESENT_VERB) !== 0 && opensArticle(place)) return PRESENT_VERB;
  // `Hale, 34, claims he`, `Hale, who left, claims that`
  if (previous === PUNCTUATION && (can & PRESENT_VERB) !== 0 && closesAside(place)) return PRESENT_VERB;
  // `“…,” reports the BBC`
  if (previous === PUNCTUATION && (can & PRESENT_VERB) !== 0 && opensTurned(place)) return PRESENT_VERB;
  if ((previous & (NOUN | NAME)) === 0) return 0;
  // `the bill unfairly sticks veterans with the cost`: no adverb in -ly stands between two nouns.
  if ((touching & ADVERB) !== 0 && tokens[index - 1]!.lower.endsWith('ly') && !endsClause(place)) {
    const many = (previous & PLURAL) !== 0;
    if ((can & (many ? BASE_VERB : PRESENT_VERB)) !== 0) return many ? BASE_VERB : PRESENT_VERB;
  }
  return ((can & PRESENT_VERB) !== 0 ? behindOne(place) : undefined) ?? behindMany(place);
}

/** Behind the comma that closes an aside about the subject, before a clause; no other verb of the sentence stands before. */
function closesAside({ tokens, from, index, tags, lower, next }: Place): boolean {
  const says = REPORTS.has(lower) || (grammarOf(tokens[index]!.word) & OPENS_CLAUSE) !== 0;
  if (!says || tokens[index - 1]!.lower !== ',' || index - from > 30) return false;
  if (
    (next & (THAT | PRONOUN)) === 0 ||
    (tags[from]! & (NOUN | NAME | DETERMINER | PRONOUN | ADJECTIVE)) === 0
  )
    return false;
  let verbs = 0;
  let commas = 0;
  for (let at = from; at < index; at += 1) {
    const tag = tags[at]!;
    if ((tag & WH_WORD) !== 0) verbs -= 1;
    else if (isFiniteTag(tag) && (at === from || (tags[at - 1]! & AUXILIARY) === 0)) verbs += 1;
    else if (tokens[at]!.lower === ',') commas += 1;
  }
  return verbs <= 0 && commas === 2;
}

/** A verb of reporting between a quotation that ends in a comma and a name. */
function opensTurned({ tokens, index, next, lower }: Place): boolean {
  if (!REPORTS.has(lower) || (next & (NAME | DETERMINER)) === 0) return false;
  return /^["”]$/.test(tokens[index - 1]?.lower ?? '') && tokens[index - 2]?.lower === ',';
}

function present(can: number): number {
  return (can & PRESENT_VERB) !== 0 ? PRESENT_VERB : (can & BASE_VERB) !== 0 ? BASE_VERB : 0;
}

/** `this shows`, `some say that`; but `some detail`, `these claims`. */
function behindPronounLike({ tokens, index, can, next }: Place): number {
  const form = tokens[index - 1]!.lower === 'this' ? PRESENT_VERB : BASE_VERB;
  const goesOn = DETERMINER | POSSESSIVE | OBJECT_PRONOUN | PRONOUN | THAT | WH_WORD | TO | PREPOSITION;
  return (can & form) !== 0 && (next & goesOn) !== 0 ? present(can) : 0;
}

/** `a budget patch that would`: no plain verb follows one thing. */
function plainVerb({ tokens, index, can, next, touching }: Place): number {
  const isOne = touching === NOUN && (can & (PRESENT_VERB | PAST_VERB)) === 0;
  const says = (grammarOf(tokens[index]!.word) & OPENS_CLAUSE) !== 0;
  const ends = next === PUNCTUATION || (next & (THAT | AUXILIARY)) !== 0;
  return isOne && !says && ends ? NOUN : present(can);
}

/** `Hale calls for a vote`, `urges calm and calls on the army to`; but `faced anger and calls for change`. */
function callsForOrOn(place: Place): boolean {
  const { tokens, index, previous, touching } = place;
  const following = tokens[index + 1]?.lower;
  if (following !== 'for' && following !== 'on') return false;
  if (previous === COORDINATOR) return (tagBeforeCoordinator(place) & NOUN) === 0 || following === 'on';
  const subject = (previous & (NOUN | NAME)) !== 0 && (previous & PLURAL) === 0 && touching === previous;
  return subject && noFiniteSince(place);
}

function behindCoordinator(place: Place): number {
  const { can, next } = place;
  if ((next & PRONOUN) !== 0 && (next & (DETERMINER | ADVERB)) === 0) return present(can);
  // `…, but blames short hours`: it hardly joins two nouns.
  const isTurn = (can & PRESENT_VERB) !== 0 && place.tokens[place.index - 1]!.lower === 'but';
  if (isTurn && (next & (ADJECTIVE | NOUN | NAME)) !== 0 && (next & PREPOSITION) === 0) return PRESENT_VERB;
  // `opposes it and supports the strike`: no article follows a noun.
  if ((can & PRESENT_VERB) !== 0 && (next & (DETERMINER | POSSESSIVE)) !== 0)
    if ((next & (NOUN | ADVERB)) === 0) return PRESENT_VERB;
  const goesOn = DETERMINER | POSSESSIVE | PRONOUN | NAME | TO | THAT | OBJECT_PRONOUN;
  return (tagBeforeCoordinator(place) & MAIN_VERB) !== 0 && (next & goesOn) !== 0 ? present(can) : 0;
}

/** No article follows a noun. */
function opensArticle({ next }: Place): boolean {
  return (next & (DETERMINER | POSSESSIVE)) !== 0 && (next & (NOUN | ADVERB | PRONOUN)) === 0;
}

function opensObject({ next }: Place): boolean {
  return (
    (next & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN | THAT | WH_WORD)) !== 0 ||
    ((next & PRONOUN) !== 0 && (next & (NOUN | ADVERB)) === 0)
  );
}

function endsClause({ tokens, index, next }: Place): boolean {
  // `“petty comments” from rivals`
  return next === 0 || (next === PUNCTUATION && !/^["”]$/.test(tokens[index + 1]?.lower ?? ''));
}

/** A verb in -s behind a noun or name; undefined where that does not decide it. */
function behindOne(place: Place): number | undefined {
  const { index, classes, lower, next, previous, touching } = place;
  if (REPORTS.has(lower) && standsBehindAs(place)) return PRESENT_VERB;
  if (!endsClause(place)) {
    // A name that opens a sentence and ends in -s (`Paris claims`) is no plural.
    const singular =
      (previous & PLURAL) === 0 || (touching === previous && (classes[index - 1]! & NAME) !== 0);
    if (!singular) return undefined;
    const goesOn = opensObject(place) || (next & (TO | NAME | NUMERAL | ADVERB)) !== 0;
    // `A survey released Monday finds that`
    const says = (next & (THAT | WH_WORD)) !== 0;
    return goesOn && (noFiniteSince(place) || (says && reduceOne(place))) ? PRESENT_VERB : 0;
  }
  if (LAST_WORDS.has(lower)) return noFiniteSince(place) ? PRESENT_VERB : 0;
  if (LAST_WORDS_BEHIND_COMMA.has(lower)) return afterComma(place) ? PRESENT_VERB : 0;
  return undefined;
}

/** A verb without -s behind a plural, or behind what may be one. */
function behindMany(place: Place): number {
  const { tokens, index, lower, can, next, previous } = place;
  // `in his CBS News interview that`: what hangs on a preposition is no subject.
  const plural =
    (previous & PLURAL) !== 0 ||
    ((previous & NAME) !== 0 && tokens[index - 1]!.lower.endsWith('s') && !hangsOnPreposition(place));
  // `…, campaigners point out, …`
  if (lower === 'point' && plural && tokens[index + 1]?.lower === 'out') return BASE_VERB;
  if (
    (previous & PLURAL) !== 0 &&
    (can & BASE_VERB) !== 0 &&
    endsClause(place) &&
    LAST_WORDS_OF_MANY.has(lower) &&
    !COUNTED_IN_REPORTS.has(tokens[index - 1]!.lower)
  )
    return afterComma(place) ? BASE_VERB : 0;
  // `Voters like Boyd say`: a verb of the clause's own is still to come.
  if (lower === 'like' && verbAhead(place)) return 0;
  if ((can & BASE_VERB) === 0) return 0;
  if (!plural && (can & PAST_VERB) !== 0 && isPastAlike(place)) return PAST_VERB;
  if (plural || headIsPlural(place)) return hasObject(place) ? BASE_VERB : 0;
  return (next & THAT) !== 0 && reducePlural(place) ? BASE_VERB : 0;
}

/** `The bank cut the rate`, `The firm forecast sales of`, `The statement read:`: a past that is written like the noun. */
function isPastAlike(place: Place): boolean {
  const { tokens, index, lower, next } = place;
  const saysSo = lower === 'read' && (next === PUNCTUATION || tokens[index + 1]?.lower === 'in');
  // `hit back`, `cut down`
  const isPhrasal = /^(?:back|out|off|up|down)$/.test(tokens[index + 1]?.lower ?? '');
  const foresees = lower === 'forecast' && (next & (ADJECTIVE | NOUN)) !== 0;
  return (
    (saysSo || foresees || isPhrasal || opensArticle(place) || (next & NUMERAL) !== 0) && noFiniteSince(place)
  );
}

/** Tells whether what follows is what a verb has behind it, in a clause that has no other. */
function hasObject(place: Place): boolean {
  const { tokens, index, to, classes, next } = place;
  const second = index + 2 < to ? classes[index + 2]! : 0;
  // `Voters worry privately that`
  if ((next & ADVERB) !== 0 && (second & THAT) !== 0 && tokens[index + 1]!.lower.endsWith('ly'))
    return noFiniteSince(place, true);
  const infinitive = (next & TO) !== 0 && (second & BASE_VERB) !== 0;
  // `Farmers fear losing their land`: the -ing form has an object of its own.
  const gerund = (next & ING_VERB) !== 0 && (second & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN)) !== 0;
  const clause = (next & THAT) !== 0 || ((next & PRONOUN) !== 0 && (second & AUXILIARY) !== 0);
  const goesOn = opensObject(place) || clause || infinitive || gerund || (next & NAME) !== 0;
  return goesOn && noFiniteSince(place, clause);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** `as the BBC reports on its page` */
const REPORTS = words('reports notes claims states remarks comments tweets disputes doubts');
/** `the post reads.`: the last word of a clause that has no other verb. */
const LAST_WORDS = words(
  'reads notes claims reports states asks answers remarks comments jokes quips writes laughs shows',
);
/** `It would cost billions, the office estimates.` */
const LAST_WORDS_BEHIND_COMMA = words(
  'estimates forecasts projects cautions counters reasons hopes fears stresses',
);
/** `There is no risk, officials stress.` */
const LAST_WORDS_OF_MANY = words(
  'show stress claim report note state caution answer remark comment joke hope fear estimate forecast project counter reason',
);
/** `…, the jobs report.` */
const COUNTED_IN_REPORTS = words('jobs sales earnings news arms crimes');
