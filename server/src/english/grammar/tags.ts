import type { Token } from '../tokens.ts';
import { classesHere } from './classes-here.ts';
import { reviseParticiples, reviseSubordinators } from './revise-tags.ts';
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
  NEGATION,
  NOUN,
  NUMERAL,
  OBJECT_PRONOUN,
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
import { grammarOf, IS_PRONOUN_LIKE, isListedWord, OPENS_CLAUSE } from './word-grammar.ts';

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
  for (let index = from; index < to; index += 1) classes[index] = classesHere(tokens, index, from, classes);
  let found = 0;
  let mayJoin = false;
  for (let index = from; index < to; index += 1) {
    const can = classes[index]!;
    let tag = (isDecided(can) ? can : tagOf(tokens, index, from, to, classes, tags)) || PUNCTUATION;
    if (tag === PUNCTUATION && tokens[index]!.lower === '.' && isAbbreviating(tokens, index, from, to, tags))
      tag = NAME;
    tags[index] = tag;
    found |= tag;
    if (tag === PREPOSITION && (can & SUBORDINATOR) !== 0) mayJoin = true;
  }
  if ((found & PAST_VERB) !== 0) reviseParticiples(tokens, from, to, classes, tags);
  if (mayJoin) reviseSubordinators(tokens, from, to, classes, tags);
}

/** `Mr. Hale`, `Gov. Ann Ruiz`: a stop inside a sentence, behind a capital, is part of the name. */
function isAbbreviating(
  tokens: readonly Token[],
  stop: number,
  from: number,
  to: number,
  tags: Int32Array,
): boolean {
  if (stop === from || stop + 1 >= to || (tags[stop - 1]! & NAME) === 0) return false;
  return tokens[stop - 1]!.end === tokens[stop]!.start && tokens[stop + 1]!.kind === 'word';
}

/** Tells whether a word can be one thing only, whatever stands round it. */
function isDecided(can: number): boolean {
  return (can & (THAT | MAIN_VERB | ADJECTIVE)) === 0 && ((can & (can - 1)) === 0 || can === (NOUN | PLURAL));
}

const VERB = MAIN_VERB | AUXILIARY;
const NOUN_LIKE = NOUN | NAME | NUMERAL;

/** The tag of the nearest word before `index` that is no adverb, negation or quotation mark; 0 at a clause's start. */
function before(index: number, from: number, tags: Int32Array, tokens: readonly Token[]): number {
  for (let at = index - 1; at >= from && at > index - 6; at -= 1) {
    const tag = tags[at]!;
    if ((tag & (ADVERB | NEGATION)) !== 0) continue;
    if (tag === PUNCTUATION) {
      if (/^["“”'‘’]/.test(tokens[at]!.lower)) continue;
      return PUNCTUATION;
    }
    return tag;
  }
  return 0;
}

function tagOf(
  tokens: readonly Token[],
  index: number,
  from: number,
  to: number,
  classes: Int32Array,
  tags: Int32Array,
): number {
  const can = classes[index]!;
  const lower = tokens[index]!.lower;
  const next = index + 1 < to ? classes[index + 1]! : 0;
  const previous = before(index, from, tags, tokens);
  if ((can & (PREPOSITION | ADVERB)) !== 0 && opensCompound(tokens, index)) return ADJECTIVE;
  const touching = index > from ? tags[index - 1]! : 0;
  if (touching === PUNCTUATION && (can & MAIN_VERB) !== 0 && closesCompound(tokens, index, from, tags))
    return (next & (NOUN_LIKE | ADJECTIVE)) !== 0 || (can & NOUN) === 0 ? ADJECTIVE : NOUN | (can & PLURAL);

  if ((can & POSSESSIVE_MARK) !== 0 && lower === "'")
    return touching === (NOUN | PLURAL) || (touching & NAME) !== 0
      ? apostrophe(tokens, index, next)
      : PUNCTUATION;
  if ((can & POSSESSIVE_MARK) !== 0) {
    if ((touching & (PRONOUN | WH_WORD | THAT)) !== 0)
      return (next & PARTICIPLE) !== 0 && (next & ADJECTIVE) === 0 ? HAVE : BE;
    return POSSESSIVE_MARK;
  }
  if ((can & MODAL) !== 0 && lower === "'d") return (next & BASE_VERB) !== 0 ? MODAL : HAVE;
  if ((can & THAT) !== 0) return tagOfThat(tokens, index, to, previous, classes);
  if ((can & TO) !== 0) {
    if (index > from && tokens[index - 1]!.lower === 'according') return PREPOSITION;
    if (next === PUNCTUATION && opensQuotedVerb(tokens, index + 1, to, classes)) return TO;
    const after =
      (next & ADVERB) !== 0 && (next & (BASE_VERB | NOUN)) === 0 && index + 2 < to
        ? classes[index + 2]!
        : next;
    return (after & (BASE_VERB | BE | HAVE | DO)) !== 0 &&
      (next & (DETERMINER | POSSESSIVE)) === 0 &&
      !isBeForm(tokens, index + 1)
      ? TO
      : PREPOSITION;
  }
  if ((can & POSSESSIVE) !== 0 && lower === 'her')
    return (next & (NOUN_LIKE | ADJECTIVE | ING_VERB)) !== 0 && (next & (PREPOSITION | ADVERB)) === 0
      ? POSSESSIVE
      : OBJECT_PRONOUN;
  if ((can & (BE | MODAL)) !== 0 && (can & NAME) === 0)
    return (can & (BE | MODAL)) | (can & (ING_VERB | PARTICIPLE));
  // `Will the deal hold?`: before its subject, no name.
  if ((can & MODAL) !== 0 && (next & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0) return MODAL;
  if ((can & HAVE) !== 0) return HAVE | (can & ING_VERB);
  if ((can & DO) !== 0) return DO | (can & (ING_VERB | PARTICIPLE));

  const verbs = can & MAIN_VERB;
  if (verbs !== 0) {
    const verb = verbHere(tokens, index, from, to, classes, tags, previous, next);
    if (verb !== 0) return verb;
    const rest = can & ~MAIN_VERB;
    if (rest === 0) {
      if (
        (touching & OPENS_NOUN) !== 0 &&
        (verbs & (BASE_VERB | PRESENT_VERB)) !== 0 &&
        (verbs & (PAST_VERB | ING_VERB)) === 0
      )
        return NOUN;
      return verbs & PAST_VERB ? PAST_VERB : verbs & -verbs;
    }
    return tagOfWord(rest, lower, previous, next);
  }
  return tagOfWord(can, lower, previous, next);
}

/** `in-flight`, `on-site`: a small word joined to the next by a hyphen. */
function opensCompound(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1];
  const next = tokens[index + 2];
  return (
    hyphen?.lower === '-' &&
    hyphen.start === tokens[index]!.end &&
    next !== undefined &&
    next.start === hyphen.end
  );
}

/** `a union-backed plan`, `a short-term deal`: what a hyphen joins to the word before is no verb, unless that only changes its sense. */
function closesCompound(tokens: readonly Token[], index: number, from: number, tags: Int32Array): boolean {
  const first = index - 2;
  if (first < from || tokens[index - 1]!.lower !== '-') return false;
  if (tokens[first]!.end !== tokens[index - 1]!.start || tokens[index - 1]!.end !== tokens[index]!.start)
    return false;
  if (MAKES_VERBS.has(tokens[first]!.lower)) return false;
  return first === from || (tags[first - 1]! & (TO | MODAL | DO | HAVE | PRONOUN)) === 0;
}

/** `re-elected`, `fact-checked` */
const MAKES_VERBS: ReadonlySet<string> = new Set(
  're co pre over de mis out un under fact double cross second hand court sky fast jump force spoon ghost'.split(
    ' ',
  ),
);

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

function isBeForm(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  return (
    word === 'is' || word === 'was' || word === 'are' || word === 'were' || word === 'has' || word === 'had'
  );
}

/** A lone apostrophe after a plural is possessive where it touches and a noun follows. */
function apostrophe(tokens: readonly Token[], index: number, next: number): number {
  const joined = tokens[index - 1]!.end === tokens[index]!.start && tokens[index - 1]!.lower.endsWith('s');
  return joined && (next & (NOUN_LIKE | ADJECTIVE)) !== 0 ? POSSESSIVE_MARK : PUNCTUATION;
}

/** `that` opens a clause, relates, points at a noun or stands for one. */
function tagOfThat(
  tokens: readonly Token[],
  index: number,
  to: number,
  previous: number,
  classes: Int32Array,
): number {
  const next = index + 1 < to ? classes[index + 1]! : 0;
  const after = index + 2 < to ? classes[index + 2]! : 0;
  if (previous === PREPOSITION || previous === TO)
    return (next & (NOUN | ADJECTIVE)) !== 0 ? DETERMINER : PRONOUN;
  if (previous === WH_WORD) return PRONOUN;
  const verbNext = (next & ADVERB) !== 0 && (next & MAIN_VERB) === 0 ? after : next;
  if (
    (previous & (NOUN | NAME | NUMERAL | PRONOUN)) !== 0 &&
    (verbNext & (AUXILIARY | PAST_VERB | PRESENT_VERB | BASE_VERB)) !== 0 &&
    (verbNext & (NOUN | DETERMINER) & ~PLURAL) === 0
  ) {
    return WH_WORD;
  }
  if (
    (previous & NOUN) !== 0 &&
    (verbNext & (PRESENT_VERB | BASE_VERB)) !== 0 &&
    (after & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN)) !== 0
  )
    return WH_WORD;
  if (previous === 0 || previous === PUNCTUATION || previous === COORDINATOR) {
    if ((next & (AUXILIARY | PUNCTUATION)) !== 0) return PRONOUN;
    if (
      (next & NOUN) !== 0 &&
      (next & (PLURAL | BASE_VERB | PRESENT_VERB)) === 0 &&
      (after & (VERB | PREPOSITION)) !== 0
    ) {
      return previous === COORDINATOR ? THAT : DETERMINER;
    }
  }
  if ((previous & VERB) !== 0) {
    // `abandoned that policy,`
    if ((next & NOUN) !== 0 && (next & (PLURAL | MAIN_VERB)) === 0 && (after === 0 || after === PUNCTUATION))
      return DETERMINER;
    // `said that, by then, …`, `wrote that “…”`
    if (next === PUNCTUATION && index + 4 < to && /^[,"“‘']/.test(tokens[index + 1]!.lower)) return THAT;
    if (next === PUNCTUATION || index + 1 >= to) return PRONOUN;
    if ((next & AUXILIARY) !== 0 && (next & DETERMINER) === 0) return PRONOUN;
  }
  return THAT;
}

const OPENS_NOUN = DETERMINER | POSSESSIVE | ADJECTIVE | PREPOSITION | NUMERAL | POSSESSIVE_MARK;

/** The verb that the word at `index` is, or 0 where it is none there. */
function verbHere(
  tokens: readonly Token[],
  index: number,
  from: number,
  to: number,
  classes: Int32Array,
  tags: Int32Array,
  previous: number,
  next: number,
): number {
  const can = classes[index]!;
  const lower = tokens[index]!.lower;
  const nounToo = (can & (NOUN | ADJECTIVE | NAME | PREPOSITION)) !== 0;
  const touching = index > from ? tags[index - 1]! : 0;

  if ((can & BASE_VERB) !== 0) {
    if (previous === TO || previous === MODAL || previous === DO) return BASE_VERB;
    if ((can & PAST_VERB) !== 0 && (can & NOUN) === 0) return pastHere(can, previous);
  }
  if ((can & ING_VERB) !== 0) {
    if (previous === BE) return ING_VERB;
    if (
      (touching & (DETERMINER | POSSESSIVE | ADJECTIVE | POSSESSIVE_MARK)) !== 0 &&
      !isPronounLike(tokens, index - 1)
    ) {
      return nounToo ? 0 : NOUN;
    }
    if ((can & PREPOSITION) !== 0 && (next & (PREPOSITION | TO)) === 0 && (touching & MAIN_VERB) === 0)
      return 0;
    // `at a White House briefing`
    if (
      (can & NOUN) !== 0 &&
      (touching & (NOUN | NAME)) !== 0 &&
      (touching & PLURAL) === 0 &&
      isListedWord(tokens[index]!.word) &&
      (next === 0 || (next & (PUNCTUATION | PREPOSITION | AUXILIARY | COORDINATOR)) !== 0)
    )
      return 0;
    return (can & ADJECTIVE) !== 0 &&
      isListedWord(tokens[index]!.word) &&
      (next & NOUN) !== 0 &&
      (next & (PLURAL | DETERMINER)) !== 0
      ? 0
      : ING_VERB;
  }
  if ((can & (PARTICIPLE | PAST_VERB)) !== 0) {
    // `to install armed guards`
    if (touching === BASE_VERB && (can & BASE_VERB) === 0 && (next & NOUN) !== 0 && index - 2 >= from)
      if ((tags[index - 2]! & TO) !== 0) return ADJECTIVE;
    // `Said Hale: “…”`
    if (index === from && OPENS_TURNED.has(tokens[index]!.lower)) return PAST_VERB;
    if ((previous & (HAVE | BE)) !== 0) return (can & PARTICIPLE) !== 0 ? PARTICIPLE : PAST_VERB;
    if ((touching & (DETERMINER | POSSESSIVE | POSSESSIVE_MARK)) !== 0 && (can & BASE_VERB) === 0) {
      return touching === POSSESSIVE_MARK ||
        (touching & DETERMINER) === 0 ||
        !isPronounLike(tokens, index - 1)
        ? (can & (ADJECTIVE | NOUN)) !== 0
          ? 0
          : (next & (NOUN_LIKE | ADJECTIVE)) !== 0
            ? ADJECTIVE
            : PAST_VERB
        : pastHere(can, previous);
    }
    // `a visibly shaken Hale`
    if (
      (touching & ADVERB) !== 0 &&
      (previous & (DETERMINER | POSSESSIVE)) !== 0 &&
      (next & (NOUN_LIKE | ADJECTIVE)) !== 0 &&
      !isPronounLike(tokens, index - 2)
    )
      return ADJECTIVE;
    if (
      nounToo &&
      (previous & OPENS_NOUN) !== 0 &&
      (touching & OPENS_NOUN) !== 0 &&
      !isPronounLike(tokens, index - 1)
    )
      return 0;
    if ((can & ADJECTIVE) !== 0 && (touching & (PREPOSITION | ADJECTIVE)) !== 0) return 0;
    if ((can & BASE_VERB) === 0 || (can & NOUN) === 0) return pastHere(can, previous);
  }

  // What is left can be a noun or a verb in the present: `plans`, `report`.
  if ((touching & OPENS_NOUN) !== 0 && !isPronounLike(tokens, index - 1)) return 0;
  // `anything like this`
  if (lower === 'like' && previous === PRONOUN && /thing$/.test(tokens[index - 1]!.lower)) return 0;
  if (previous === PRONOUN || previous === WH_WORD) return present(can);
  if (isPronounLike(tokens, index - 1)) {
    // `this shows`, `some say that`; but `some detail`, `these claims`.
    const form = tokens[index - 1]!.lower === 'this' ? PRESENT_VERB : BASE_VERB;
    if (!nounToo) return present(can);
    const opens =
      (next & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN | PRONOUN | THAT | WH_WORD | TO | PREPOSITION)) !== 0;
    return (can & form) !== 0 && opens ? present(can) : 0;
  }
  if ((previous & (BE | HAVE)) !== 0) return nounToo ? 0 : can & MAIN_VERB & -(can & MAIN_VERB);
  if (!nounToo) {
    // `a budget patch that would`: no plain verb follows one thing.
    const isOne = touching === NOUN && (can & (PRESENT_VERB | PAST_VERB)) === 0;
    const says = (grammarOf(tokens[index]!.word) & OPENS_CLAUSE) !== 0;
    return isOne && !says && (next === PUNCTUATION || (next & (THAT | AUXILIARY)) !== 0)
      ? NOUN
      : present(can);
  }
  // `Hale calls for a vote`, `urges calm and calls on the army to`
  if (tokens[index]!.lower === 'calls' && /^(?:for|on)$/.test(tokens[index + 1]?.lower ?? '')) {
    // `faced anger and calls for change`
    const first = previous === COORDINATOR ? tagBeforeCoordinator(index, from, tags) : previous;
    const goesOn = previous === COORDINATOR && ((first & NOUN) === 0 || tokens[index + 1]!.lower === 'on');
    const subject = (first & (NOUN | NAME)) !== 0 && (first & PLURAL) === 0 && touching === previous;
    if (goesOn || (previous !== COORDINATOR && subject && noFiniteSince(tokens, from, index, tags)))
      return PRESENT_VERB;
  }
  if (previous === COORDINATOR) {
    const first = tagBeforeCoordinator(index, from, tags);
    if ((next & PRONOUN) !== 0 && (next & (DETERMINER | ADVERB)) === 0) return present(can);
    // `opposes it and supports the strike`: no article follows a noun.
    if (
      (can & PRESENT_VERB) !== 0 &&
      (next & (DETERMINER | POSSESSIVE)) !== 0 &&
      (next & (NOUN | ADVERB)) === 0
    )
      return PRESENT_VERB;
    return (first & MAIN_VERB) !== 0 &&
      (next & (DETERMINER | POSSESSIVE | PRONOUN | NAME | TO | THAT | OBJECT_PRONOUN)) !== 0
      ? present(can)
      : 0;
  }
  // `…, which was leaked, blames the ministry`: no article follows a noun.
  const opensObjectAtOnce =
    (next & (DETERMINER | POSSESSIVE)) !== 0 && (next & (NOUN | ADVERB | PRONOUN)) === 0;
  if (previous === PUNCTUATION && (can & PRESENT_VERB) !== 0 && opensObjectAtOnce) return PRESENT_VERB;
  const opensObject =
    (next & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN | THAT | WH_WORD)) !== 0 ||
    ((next & PRONOUN) !== 0 && (next & (NOUN | ADVERB)) === 0);
  const subjectBefore = (previous & (NOUN | NAME)) !== 0;
  // A name that opens a sentence and ends in -s (`Paris claims`) is no plural.
  const singular = (previous & PLURAL) === 0 || (touching === previous && (classes[index - 1]! & NAME) !== 0);
  // `as the BBC reports on its page`
  if (
    subjectBefore &&
    (can & PRESENT_VERB) !== 0 &&
    /^(?:reports|notes|claims|states|remarks|comments)$/.test(lower) &&
    standsBehindAs(tokens, from, index, tags)
  )
    return PRESENT_VERB;
  if (subjectBefore && (can & PRESENT_VERB) !== 0 && singular && next !== 0 && next !== PUNCTUATION) {
    if (opensObject || (next & (TO | NAME | NUMERAL)) !== 0 || (next & ADVERB) !== 0)
      return noFiniteSince(tokens, from, index, tags) ? PRESENT_VERB : 0;
    return 0;
  }
  // `the post reads.`: the last word of a clause that has no other verb.
  if (
    subjectBefore &&
    (can & PRESENT_VERB) !== 0 &&
    (next === 0 || next === PUNCTUATION) &&
    LAST_WORDS.has(tokens[index]!.lower)
  ) {
    return noFiniteSince(tokens, from, index, tags) ? PRESENT_VERB : 0;
  }
  // `It would cost billions, the office estimates.`
  if (
    subjectBefore &&
    (can & PRESENT_VERB) !== 0 &&
    (next === 0 || next === PUNCTUATION) &&
    LAST_WORDS_BEHIND_COMMA.has(tokens[index]!.lower)
  ) {
    return afterComma(tokens, from, index, tags) ? PRESENT_VERB : 0;
  }
  // `in his CBS News interview that`: what hangs on a preposition is no subject.
  const plural =
    (previous & PLURAL) !== 0 ||
    ((previous & NAME) !== 0 &&
      tokens[index - 1]!.lower.endsWith('s') &&
      !hangsOnPreposition(index, from, tags));
  // `…, campaigners point out, …`
  if (subjectBefore && tokens[index]!.lower === 'point' && plural && tokens[index + 1]?.lower === 'out')
    return BASE_VERB;
  // `There is no risk, officials stress.`
  if (
    (previous & PLURAL) !== 0 &&
    (can & BASE_VERB) !== 0 &&
    (next === 0 || next === PUNCTUATION) &&
    LAST_WORDS_OF_MANY.has(lower) &&
    !/^(?:jobs|sales|earnings|news|arms|crimes)$/.test(tokens[index - 1]!.lower)
  ) {
    return afterComma(tokens, from, index, tags) ? BASE_VERB : 0;
  }
  // `Voters like Boyd say`: a verb of the clause's own is still to come.
  if (subjectBefore && tokens[index]!.lower === 'like' && verbAhead(index, to, classes)) return 0;
  if (subjectBefore && (can & BASE_VERB) !== 0 && (plural || headIsPlural(tokens, index, from, tags))) {
    const second = index + 2 < to ? classes[index + 2]! : 0;
    const infinitive = (next & TO) !== 0 && (second & BASE_VERB) !== 0;
    // `Farmers fear losing their land`: the -ing form has an object of its own.
    const gerund = (next & ING_VERB) !== 0 && (second & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN)) !== 0;
    const clause = (next & THAT) !== 0 || ((next & PRONOUN) !== 0 && (second & AUXILIARY) !== 0);
    return (opensObject || clause || infinitive || gerund || (next & NAME) !== 0) &&
      noFiniteSince(tokens, from, index, tags, clause)
      ? BASE_VERB
      : 0;
  }
  if (subjectBefore && (can & BASE_VERB) !== 0 && (next & THAT) !== 0)
    return reducePlural(from, index, classes, tags) ? BASE_VERB : 0;
  return 0;
}

/**
 * Tells whether a plural with a participle after it stands a few words before `index` (`results published this week show that`),
 * and tags that participle, which was read as the past.
 */
function reducePlural(from: number, index: number, classes: Int32Array, tags: Int32Array): boolean {
  for (let at = index - 1; at > from && at > index - 10; at -= 1) {
    const tag = tags[at]!;
    if ((tag & (PAST_VERB | PARTICIPLE)) !== 0) {
      if ((classes[at]! & PARTICIPLE) === 0 || (tags[at - 1]! & PLURAL) === 0) return false;
      tags[at] = PARTICIPLE;
      return true;
    }
    if (tag === PUNCTUATION || (tag & (VERB | COORDINATOR | SUBORDINATOR | THAT | WH_WORD)) !== 0)
      return false;
  }
  return false;
}

/** Verbs that stand before their subject where a sentence begins with them, rather than as participles. */
const OPENS_TURNED: ReadonlySet<string> = new Set(
  'said added wrote countered replied concluded quipped tweeted'.split(' '),
);

const LAST_WORDS: ReadonlySet<string> = new Set(
  'reads notes claims reports states asks answers remarks comments jokes quips writes laughs shows'.split(
    ' ',
  ),
);

const LAST_WORDS_BEHIND_COMMA: ReadonlySet<string> = new Set(
  'estimates forecasts projects cautions counters reasons hopes fears stresses'.split(' '),
);

const LAST_WORDS_OF_MANY: ReadonlySet<string> = new Set(
  'stress claim report note state caution answer remark comment joke hope fear estimate forecast project counter reason'.split(
    ' ',
  ),
);

/** Tells whether nothing but a name stands between `as` and `index`. */
function standsBehindAs(tokens: readonly Token[], from: number, index: number, tags: Int32Array): boolean {
  for (let at = index - 1; at >= from && at > index - 8; at -= 1) {
    if (tokens[at]!.lower === 'as') return at < index - 1;
    if ((tags[at]! & (NAME | NOUN | POSSESSIVE_MARK | DETERMINER | ADJECTIVE)) === 0) return false;
  }
  return false;
}

/** Tells whether a comma stands a few words before `index`, with nothing but the words of a noun phrase between. */
function afterComma(tokens: readonly Token[], from: number, index: number, tags: Int32Array): boolean {
  for (let at = index - 1; at >= from && at > index - 12; at -= 1) {
    if (tags[at] === PUNCTUATION) return /^[,"”]$/.test(tokens[at]!.lower);
    if ((tags[at]! & (NOUN_LIKE | ADJECTIVE | DETERMINER | POSSESSIVE | POSSESSIVE_MARK | PREPOSITION)) === 0)
      return false;
  }
  return false;
}

/** `Critics of the plan worry`: tells whether the noun phrase before `index` hangs on a plural by a preposition. */
function headIsPlural(tokens: readonly Token[], index: number, from: number, tags: Int32Array): boolean {
  const inPhrase = NOUN | NAME | ADJECTIVE | DETERMINER | POSSESSIVE | POSSESSIVE_MARK;
  let at = index - 1;
  while (at > from && at > index - 8 && (tags[at]! & inPhrase) !== 0) at -= 1;
  // `some in the industry worry`
  return (
    at > from && tags[at] === PREPOSITION && ((tags[at - 1]! & PLURAL) !== 0 || isPronounLike(tokens, at - 1))
  );
}

/** Tells whether the noun phrase before `index` has a preposition before it, behind a verb. */
function hangsOnPreposition(index: number, from: number, tags: Int32Array): boolean {
  const inPhrase = NOUN | NAME | ADJECTIVE | DETERMINER | POSSESSIVE | POSSESSIVE_MARK;
  let at = index - 1;
  while (at > from && at > index - 8 && (tags[at]! & inPhrase) !== 0) at -= 1;
  return at > from && tags[at] === PREPOSITION && (tags[at - 1]! & MAIN_VERB) !== 0;
}

/** Tells whether a verb follows the noun phrase behind `index`. */
function verbAhead(index: number, to: number, classes: Int32Array): boolean {
  for (let at = index + 1; at < to && at < index + 7; at += 1) {
    const can = classes[at]!;
    if ((can & NOUN_LIKE) === 0 && (can & (AUXILIARY | MAIN_VERB) & ~ING_VERB) !== 0) return at > index + 1;
    if ((can & (NOUN_LIKE | ADJECTIVE | DETERMINER | POSSESSIVE | POSSESSIVE_MARK | COORDINATOR)) === 0)
      return false;
  }
  return false;
}

/** `This`, `those`, `some`, `all` as the subject itself, not before a noun. */
function isPronounLike(tokens: readonly Token[], index: number): boolean {
  return index >= 0 && (grammarOf(tokens[index]!.word) & IS_PRONOUN_LIKE) !== 0;
}

function present(can: number): number {
  return (can & PRESENT_VERB) !== 0 ? PRESENT_VERB : (can & BASE_VERB) !== 0 ? BASE_VERB : 0;
}

/** `announced` after a subject is past; after nothing that could be one, a participle. */
function pastHere(can: number, previous: number): number {
  const past = can & PAST_VERB;
  if ((can & PARTICIPLE) === 0) return past;
  if (past === 0) return PARTICIPLE;
  if ((previous & (NOUN | NAME | PRONOUN | WH_WORD | NUMERAL | COORDINATOR)) !== 0) return PAST_VERB;
  if ((previous & (BE | HAVE)) !== 0) return PARTICIPLE;
  return previous === PUNCTUATION
    ? PAST_VERB
    : previous === 0 || (previous & (PREPOSITION | SUBORDINATOR)) !== 0
      ? PARTICIPLE
      : PAST_VERB;
}

function tagBeforeCoordinator(index: number, from: number, tags: Int32Array): number {
  for (let at = index - 1; at >= from && at > index - 5; at -= 1) {
    if (tags[at] === COORDINATOR) return at > from ? tags[at - 1]! : 0;
  }
  return 0;
}

/** Tells whether no verb of a clause stands between the clause's start, seen from `index`, and `index`. Looks back a few words only. */
function noFiniteSince(
  tokens: readonly Token[],
  from: number,
  index: number,
  tags: Int32Array,
  overRelative = false,
): boolean {
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
    if ((tag & (SUBORDINATOR | THAT | WH_WORD | COORDINATOR)) !== 0 || tag === PUNCTUATION) return true;
  }
  return true;
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

/** Decides among what is left once it is no verb. */
function tagOfWord(can: number, lower: string, previous: number, next: number): number {
  if ((can & COORDINATOR) !== 0) return COORDINATOR;
  // `Green said`: a name that is an adjective as well, before its verb.
  if (
    (can & NAME) !== 0 &&
    (can & (ADJECTIVE | ADVERB)) === ADJECTIVE &&
    previous === 0 &&
    (next & (AUXILIARY | PAST_VERB | PRESENT_VERB)) !== 0 &&
    (next & (NOUN | ADJECTIVE | NAME)) === 0
  )
    return NAME;
  // `put it more bluntly`
  if ((can & ADVERB) !== 0 && next === ADVERB && (can & PRONOUN) !== 0) return ADVERB;
  if ((can & PRONOUN) !== 0 && (can & (DETERMINER | NUMERAL | ADJECTIVE)) !== 0) {
    const head =
      (next & (NOUN | NAME | ADJECTIVE | NUMERAL)) !== 0 && (next & (PREPOSITION | AUXILIARY)) === 0;
    return head ? can & DETERMINER || can & NUMERAL || ADJECTIVE : PRONOUN;
  }
  if ((can & WH_WORD) !== 0) return WH_WORD;
  if ((can & SUBORDINATOR) !== 0 && (can & PREPOSITION) !== 0) {
    const clause = (next & (PRONOUN | SUBORDINATOR)) !== 0 && (next & DETERMINER) === 0;
    return lower === 'because' ? SUBORDINATOR : clause ? SUBORDINATOR : PREPOSITION;
  }
  if (lower === 'once' && (previous & (NOUN | NAME | PRONOUN | AUXILIARY)) !== 0) return ADVERB;
  if ((can & SUBORDINATOR) !== 0) return SUBORDINATOR;
  if ((can & PREPOSITION) !== 0) {
    // `asked about that finding`; but `pointed out that`.
    if ((can & ADVERB) === 0 || (lower === 'about' && (next & THAT) !== 0)) return PREPOSITION;
    return (next &
      (NOUN |
        NAME |
        NUMERAL |
        DETERMINER |
        POSSESSIVE |
        OBJECT_PRONOUN |
        PRONOUN |
        ADJECTIVE |
        ING_VERB |
        WH_WORD)) !==
      0
      ? PREPOSITION
      : ADVERB;
  }
  if ((can & PRONOUN) !== 0) return PRONOUN;
  if ((can & DETERMINER) !== 0) return DETERMINER;
  if ((can & NAME) !== 0 && (can & NOUN) === 0 && (can & (ADVERB | ADJECTIVE)) === 0) return NAME;
  if (
    (can & ADJECTIVE) !== 0 &&
    (can & ADVERB) !== 0 &&
    (previous & (DETERMINER | POSSESSIVE)) !== 0 &&
    (next & (NOUN | ING_VERB | ADJECTIVE)) !== 0
  )
    return ADJECTIVE;
  // `A third was less hopeful`
  if ((can & ADJECTIVE) !== 0 && (next & AUXILIARY) !== 0 && standsForNoun(previous, next)) return NOUN;
  if ((can & ADJECTIVE) !== 0 && (can & ADVERB) !== 0)
    return (next & (NOUN | NAME | ADJECTIVE)) !== 0 &&
      (next & MAIN_VERB & ~(BASE_VERB | PRESENT_VERB | ING_VERB)) === 0
      ? ADJECTIVE
      : ADVERB;
  if ((can & ADJECTIVE) !== 0 && (can & NOUN) !== 0)
    return (next & (NOUN | NAME)) !== 0 || (previous & BE) !== 0 ? ADJECTIVE : NOUN | (can & PLURAL);
  if ((can & ADVERB) !== 0) return ADVERB;
  if ((can & ADJECTIVE) !== 0) return standsForNoun(previous, next) ? NOUN : ADJECTIVE;
  if ((can & NOUN) !== 0) return NOUN | (can & PLURAL);
  return can & NUMERAL ? NUMERAL : NAME;
}
