/** What stands behind a verb of saying: the clause, quotation or phrase that is said. */
import {
  ADJECTIVE,
  ADVERB,
  COORDINATOR,
  DETERMINER,
  ING_VERB,
  isFiniteTag,
  NAME,
  NEGATION,
  NOUN,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { addressedTo, addresseeEnd, asideEnd, BESIDE_VERB, forWhomEnd, isDayBeside } from './beside-verb.ts';
import { adjunctEnd, type Cuts, clauseEnd, content, isEnd, phraseEnd } from './boundaries.ts';
import { type Frame, takes, useFor } from './cues.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type Items, phraseAfter } from './noun-phrases.ts';
import { clauseFollows } from './predicates.ts';
import type { Saying } from './sayings.ts';
import { cuesAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

/** What is said, and the words that the cue takes in on the way there. */
export interface Complement {
  readonly content: Items;
  /** Who says it, where a passive names them: `was described by officials as`. */
  readonly source: Items | undefined;
  /** The item behind the cue, which may take in `for` or `in a statement`. */
  readonly cueTo: number;
  /** A further piece of the cue, behind the one who is told: `told reporters | on Friday`. */
  readonly adjunct: Items | undefined;
  readonly frame: Frame;
  readonly why: string;
  readonly confidence: number;
}

/** What is said, before it is known what the cue takes in. */
interface Said {
  readonly content: Items;
  readonly frame: Frame;
  readonly why: string;
  readonly confidence: number;
  readonly cueTo: number | undefined;
}

function said(
  items: Items | undefined,
  frame: Frame,
  why: string,
  confidence: number,
  cueTo?: number,
): Said | undefined {
  return items === undefined ? undefined : { content: items, frame, why, confidence, cueTo };
}

function complementFrom(found: Said, source: Items | undefined, cueTo: number, adjunct?: Items): Complement {
  const { frame, why, confidence } = found;
  return { content: found.content, source, cueTo: found.cueTo ?? cueTo, adjunct, frame, why, confidence };
}

/** What a saying has behind it, or undefined where nothing that could be said stands there. */
export function complementOf(stream: Stream, saying: Saying, cuts: Cuts): Complement | undefined {
  const { cue, cueTo, passive } = saying;
  let source: Items | undefined;
  let at = cueTo;
  let to = cueTo;
  if (passive && wordAt(stream, at) === 'by') {
    source = phraseAfter(stream, at + 1, false);
    if (source !== undefined) {
      to = at + 1;
      at = source.to;
    }
  }
  const mustTell = takes(cue, 'm') && !passive;
  const beyond = addressedTo(stream, at);
  if (beyond > at) {
    const said =
      clauseAt(stream, saying, beyond, cuts) ?? clauseAt(stream, saying, adjunctEnd(stream, beyond), cuts);
    // `responding to a call at about noon they found`
    const isLoose = said?.frame === 'z' && (tagAt(stream, beyond) & PREPOSITION) !== 0;
    if (said !== undefined && !isLoose && BESIDE.has(said.frame)) return complementFrom(said, source, to);
  }
  const direct = isDayBeside(stream, at) ? undefined : clauseAt(stream, saying, at, cuts);
  if (direct !== undefined && !(mustTell && (direct.frame === 'z' || direct.frame === 'i'))) {
    return complementFrom(direct, source, to);
  }
  const told = (takes(cue, 'a') || mustTell) && !passive ? addresseeEnd(stream, at) : at;
  const behind = told > at ? clauseAt(stream, saying, told, cuts) : undefined;
  if (behind !== undefined) return complementFrom(behind, source, to);

  const beside = besideVerb(stream, saying, told, to, cuts, source);
  if (beside !== undefined) return beside;
  const opens = saying.group.from === 0;
  const announced = !passive && takes(cue, 'q') ? quotationBehindColon(stream, at, opens) : undefined;
  if (announced !== undefined) return complementFrom(announced, source, to);
  const object = objectAt(stream, saying, at, cuts);
  if (object === undefined)
    return passive && source !== undefined ? sufferedBy(stream, saying, source, to) : undefined;
  if (passive && source === undefined) {
    const split = withoutAgent(stream, object.content);
    if (split !== undefined) {
      const { agent, content, by } = split;
      return { ...complementFrom({ ...object, content }, agent, to), adjunct: { from: by, to: by + 1 } };
    }
  }
  // `was described by officials as`: the cue is parted by who says it.
  const isParted = source !== undefined && object.cueTo !== undefined;
  return isParted
    ? { ...complementFrom(object, source, to), cueTo: to, adjunct: { from: at, to: object.cueTo! } }
    : complementFrom(object, source, to);
}

/** `told staff in an email seen by the paper: “…”`: a colon and a quotation, with no other verb of a clause on the way there. */
function quotationBehindColon(stream: Stream, from: number, overComma: boolean): Said | undefined {
  for (let item = from; item < from + 25 && item < stream.size; item += 1) {
    const tag = tagAt(stream, item);
    // `Countered Hale, “…”`
    const isMark = wordAt(stream, item) === ':' || (overComma && wordAt(stream, item) === ',');
    if (isMark && tagAt(stream, item + 1) === QUOTE)
      return said({ from: item + 1, to: item + 2 }, 'q', 'verb of saying, colon and quotation', 0.8);
    if (
      tag === QUOTE ||
      (isFiniteTag(tag) && tag !== PAST_VERB) ||
      (tag & (SUBORDINATOR | THAT | ING_VERB)) !== 0
    )
      return undefined;
  }
  return undefined;
}

/** `The decision was praised by unions`: the subject is what they praise. */
function sufferedBy(stream: Stream, saying: Saying, source: Items, to: number): Complement | undefined {
  const { subject } = saying.clause;
  if (subject === undefined || saying.shared || !takes(saying.cue, 'n') || !namesSpeaker(stream, source))
    return undefined;
  const found = said(subject, 'n', 'passive verb of saying and “by”', 0.5);
  return found && complementFrom(found, source, to);
}

/** `dismissed as “nonsense” by a spokesman`: who says it stands behind what is said, up to its end. */
function withoutAgent(
  stream: Stream,
  content: Items,
): { readonly content: Items; readonly by: number; readonly agent: Items } | undefined {
  for (let by = content.to - 2; by > content.from; by -= 1) {
    if (wordAt(stream, by) !== 'by') continue;
    const agent = phraseAfter(stream, by + 1, true);
    return agent?.to === content.to && namesSpeaker(stream, agent)
      ? { content: { from: content.from, to: by }, by, agent }
      : undefined;
  }
  return undefined;
}

/** `said in a statement that`, `told LA Weekly on Friday:`, `explains, in a satirical fashion, that`. */
function besideVerb(
  stream: Stream,
  saying: Saying,
  told: number,
  cueTo: number,
  cuts: Cuts,
  source: Items | undefined,
): Complement | undefined {
  const dashes = dashedAsideEnd(stream, told);
  if (dashes > told) {
    const found = clauseAt(stream, saying, dashes, cuts);
    return found !== undefined && BESIDE.has(found.frame) ? complementFrom(found, source, cueTo) : undefined;
  }
  const aside = wordAt(stream, told) === ',';
  const from = aside ? told + 1 : told;
  const end = aside
    ? asideEnd(stream, from)
    : (forWhomEnd(stream, saying, from) ??
      adjunctEnd(stream, from, takes(saying.cue, 'q') && told === cueTo));
  if (end === from || (aside && wordAt(stream, end) !== ',')) return undefined;
  const next = tagAt(stream, end + 1);
  const overComma = aside || (wordAt(stream, end) === ',' && (next === QUOTE || (next & THAT) !== 0));
  // `suggested on Friday, while meeting students, that`
  const over = !aside && wordAt(stream, end) === ',' && !overComma ? asideEnd(stream, end + 1) : end;
  const isOver = over > end + 1 && wordAt(stream, over) === ',' && (tagAt(stream, over + 1) & THAT) !== 0;
  const found = clauseAt(stream, saying, isOver ? over + 1 : overComma ? end + 1 : end, cuts);
  if (found === undefined || !BESIDE.has(found.frame)) return undefined;
  // `comment on claims that`: the noun puts it forward.
  if (
    found.frame === 't' &&
    /^(?:on|about|of|over)$/.test(wordAt(stream, from)) &&
    cuesAt(stream, end - 1).noun !== undefined
  )
    return undefined;
  // A clause without `that` is read only behind a day or an adverb: after `in`, where its subject begins is a guess.
  const isShort = end - told <= 2 || (tagAt(stream, end) & (PRONOUN | DETERMINER)) !== 0;
  if (found.frame === 'z' && (aside || !isShort)) return undefined;
  const inCue = told === cueTo && !aside;
  return complementFrom(found, source, inCue ? end : cueTo, inCue ? undefined : { from, to: end });
}

/** The item behind an aside between dashes that opens at `item` and has `that` behind it; `item` where there is none. */
function dashedAsideEnd(stream: Stream, item: number): number {
  if (tagAt(stream, item) !== PUNCTUATION || !/^[–—]|^--/.test(wordAt(stream, item))) return item;
  for (let at = item + 1; at < item + 16 && at < stream.size; at += 1) {
    const tag = tagAt(stream, at);
    if (tag === QUOTE || isFiniteTag(tag)) return item;
    if (/^[–—]|^--/.test(wordAt(stream, at)))
      return (tagAt(stream, at + 1) & (THAT | WH_WORD)) !== 0 ? at + 1 : item;
  }
  return item;
}

const BESIDE: ReadonlySet<Frame> = new Set<Frame>(['q', 't', 'z', 'w', 'i']);

/** The clause from `at` on, as far as the saying lets it go. */
function clauseFrom(
  stream: Stream,
  { limit }: Saying,
  at: number,
  isInSubject: boolean,
  cuts: Cuts,
): Items | undefined {
  return content(stream, at, Math.min(limit, clauseEnd(stream, at, cuts, isInSubject)));
}

/** The phrase from `from` on that holds `to`, as far as the saying lets it go. */
function phraseFrom(
  stream: Stream,
  { limit }: Saying,
  from: number,
  to: number,
  cuts: Cuts,
): Items | undefined {
  return content(stream, from, Math.min(limit, phraseEnd(stream, to, cuts)));
}

/** `to resign`, `to “do whatever it takes”`. */
function infinitiveFrom(stream: Stream, saying: Saying, at: number, cuts: Cuts): Items | undefined {
  const verb = tagAt(stream, at + 1) === QUOTE ? at + 2 : at;
  return phraseFrom(stream, saying, at, verb, cuts);
}

/** A quotation, a clause, an infinitive or an -ing form at `from`. */
function clauseAt(stream: Stream, saying: Saying, from: number, cuts: Cuts): Said | undefined {
  const { cue, passive } = saying;
  const size = stream.size;
  let at = from;
  while ((tagAt(stream, at) & ADVERB) !== 0 && (tagAt(stream, at + 1) & (THAT | WH_WORD | TO)) !== 0) at += 1;
  const tag = tagAt(stream, at);
  const word = wordAt(stream, at);
  const isInSubject = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0 && !saying.shared;
  // `acknowledged privately that`: the adverb tells of the saying.
  const cueTo = at > from && from === saying.cueTo ? at : undefined;

  if (tag === QUOTE) return said({ from: at, to: at + 1 }, 'q', 'verb of saying and quotation', 0.9);
  if ((word === ',' || word === ':') && tagAt(stream, at + 1) === QUOTE) {
    return said({ from: at + 1, to: at + 2 }, 'q', 'verb of saying and quotation', 0.9);
  }
  if (word === ':' && tag === PUNCTUATION && takes(cue, 'q')) {
    return said(content(stream, at + 1, cuts[Math.min(at + 2, size)]!), 'q', 'verb of saying and colon', 0.8);
  }
  // `a ruling that upheld the law`: it relates.
  const relates = (tag & THAT) !== 0 && saying.group.form === 'ing' && isFiniteTag(tagAt(stream, at + 1));
  if ((tag & THAT) !== 0 && takes(cue, 't') && !relates)
    return said(
      clauseFrom(stream, saying, at, isInSubject, cuts),
      't',
      'verb of saying and “that”',
      0.9,
      cueTo,
    );
  if ((tag & TO) !== 0 && takes(cue, 'l') && isWish(stream, saying))
    return said(phraseFrom(stream, saying, at, at, cuts), 'i', 'wish and “to”', 0.7);
  const infinitive = passive
    ? takes(cue, 'p') ||
      takes(cue, 'o') ||
      takes(cue, 'c') ||
      (takes(cue, 'i') && isImpersonal(stream, saying))
    : takes(cue, 'i');
  // `are supposed to`, `a law intended to`: what somebody has to do or a thing is for is nobody's claim.
  const isDuty = passive && /^(?:suppose|intend)$/.test(cuesAt(stream, saying.group.main).base);
  // `promised not to`
  const isTo = (tag & TO) !== 0 || ((tag & NEGATION) !== 0 && (tagAt(stream, at + 1) & TO) !== 0);
  // `an aide who asked not to be named`: what the writer owes his source.
  const verb = (tag & TO) !== 0 ? at + 1 : at + 2;
  const isTerms = wordAt(stream, verb) === 'be' && /^(?:named|identified)$/.test(wordAt(stream, verb + 1));
  if (isTo && infinitive && !isTerms && !isDuty)
    return useFor(cue, 'i').denies && saysNothing(stream, at)
      ? undefined
      : said(infinitiveFrom(stream, saying, at, cuts), 'i', 'verb of intent and “to”', 0.75, cueTo);
  const asks = (tag & WH_WORD) !== 0 || word === 'if' || word === 'whether';
  if (asks && takes(cue, 'w') && at + 1 < size) {
    // `those who know how to travel have left`
    const isHow = (tagAt(stream, at + 1) & TO) !== 0;
    return said(
      isHow
        ? phraseFrom(stream, saying, at, at + 1, cuts)
        : content(stream, at, clauseEnd(stream, at, cuts, false)),
      'w',
      'verb of saying and question',
      0.75,
      cueTo,
    );
  }
  if ((tag & ING_VERB) !== 0 && takes(cue, 'g'))
    return said(phraseFrom(stream, saying, at, at, cuts), 'g', 'verb of saying and -ing', 0.7);
  // `told investigators “he had never seen it”`
  const bare = tag === PUNCTUATION && /^["“]$/.test(word) ? at + 1 : at;
  const mayBeBare = !passive || isImpersonal(stream, saying) || takes(cue, 'm');
  if (
    takes(cue, 'z') &&
    mayBeBare &&
    !isPutInto(stream, saying, at) &&
    clauseFollows(stream, bare, !takes(cue, 'c') && !takes(cue, 'o'), false)
  ) {
    return said(clauseFrom(stream, saying, at, isInSubject, cuts), 'z', 'verb of saying and clause', 0.8);
  }
  return undefined;
}

/** `adding the measure to a bill lawmakers passed`: a thing added to another, not words. */
function isPutInto(stream: Stream, { group }: Saying, at: number): boolean {
  if (cuesAt(stream, group.main).base !== 'add' || (tagAt(stream, at) & PRONOUN) !== 0) return false;
  for (let item = at + 1; item < at + 12 && !isFiniteTag(tagAt(stream, item)); item += 1)
    if (wordAt(stream, item) === 'to' && (tagAt(stream, item) & TO) === 0) return true;
  return false;
}

/** `would like to`, `'d prefer to`. */
function isWish(stream: Stream, { group }: Saying): boolean {
  return /^(?:would|'d)$/.test(wordAt(stream, group.from));
}

/** `declined to comment`: what was not said is not told. */
function saysNothing(stream: Stream, to: number): boolean {
  const cue = cuesAt(stream, to + 1).verb;
  return NOTHING_SAID.has(wordAt(stream, to + 1)) || (cue !== undefined && takes(cue, 'q'));
}

const NOTHING_SAID: ReadonlySet<string> = new Set(
  'comment respond elaborate speculate say answer discuss speak talk be confirm specify disclose'.split(' '),
);

function isImpersonal(stream: Stream, saying: Saying): boolean {
  const { subject } = saying.clause;
  return subject !== undefined && wordAt(stream, subject.from) === 'it';
}

const OPENS_OBJECT = DETERMINER | POSSESSIVE | NOUN | NAME | ADJECTIVE | PRONOUN | OBJECT_PRONOUN;

/** What a verb with an object or a preposition says: `urged ministers to act`, `described it as`, `denied the claim`, `warned of`. */
function objectAt(stream: Stream, saying: Saying, at: number, cuts: Cuts): Said | undefined {
  const { cue, passive } = saying;
  const word = wordAt(stream, at);
  if (!passive && word === 'for' && takes(cue, 'f')) {
    return said(
      phraseFrom(stream, saying, at + 1, at + 1, cuts),
      'f',
      'verb of demand and “for”',
      0.65,
      at + 1,
    );
  }
  if (!passive && takes(cue, 'b') && (word === 'about' || word === 'of' || word === 'over')) {
    return said(phraseFrom(stream, saying, at, at, cuts), 'b', `verb and “${word}”`, 0.55);
  }
  const isRelative = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0;
  if (word === 'as' && takes(cue, 's') && (passive || isRelative)) {
    return said(
      phraseFrom(stream, saying, at + 1, at + 1, cuts),
      's',
      'described as',
      passive ? 0.6 : 0.7,
      at + 1,
    );
  }
  if (passive)
    return takes(cue, 'x') && isOfOrFor(word)
      ? said(phraseFrom(stream, saying, at, at, cuts), 'x', `verb and “${word}”`, 0.6)
      : undefined;
  // `what she called a “disgrace”`
  const { start, subject } = saying.clause;
  const isWhat =
    isRelative && wordAt(stream, start) === 'what' && subject !== undefined && subject.from > start;
  if (takes(cue, 'd') && isWhat)
    return said(phraseFrom(stream, saying, at, at, cuts), 'd', 'what somebody calls it', 0.6);
  // `calls for cutting taxes`, `ruled out raising them`
  if ((tagAt(stream, at) & ING_VERB) !== 0 && at > saying.group.to && takes(cue, 'n'))
    return said(phraseFrom(stream, saying, at, at, cuts), 'g', 'verb of saying and -ing', 0.65);
  // `dismissed “the idea that we cannot”`
  const isQuoted = tagAt(stream, at) === PUNCTUATION && /^["“]$/.test(wordAt(stream, at));
  if (isQuoted && takes(cue, 'n'))
    return said(phraseFrom(stream, saying, at, at + 1, cuts), 'n', 'verb of saying and its object', 0.5);
  if ((tagAt(stream, at) & OPENS_OBJECT) === 0) return undefined;

  const object = objectEnd(stream, at);
  // `warned residents not to drink it`
  const isNegated = (tagAt(stream, object) & NEGATION) !== 0 && (tagAt(stream, object + 1) & TO) !== 0;
  const next = isNegated ? TO : tagAt(stream, object);
  const nextWord = wordAt(stream, object);
  if ((next & TO) !== 0 && takes(cue, 'c')) {
    return said(phraseFrom(stream, saying, at, object, cuts), 'c', 'verb of wish, somebody and “to”', 0.7);
  }
  if ((next & TO) !== 0 && takes(cue, 'o'))
    return said(phraseFrom(stream, saying, object, object, cuts), 'o', 'verb of demand and “to”', 0.7);
  if (nextWord === 'as' && takes(cue, 's'))
    return said(phraseFrom(stream, saying, at, object + 1, cuts), 's', 'describes as', 0.65);
  const charge = takes(cue, 'x') ? chargeIn(stream, saying, at, object) : -1;
  if (charge >= 0)
    return said(
      phraseFrom(stream, saying, at, charge + 1, cuts),
      'x',
      `verb and “${wordAt(stream, charge)}”`,
      0.6,
    );
  if (takes(cue, 'k')) {
    for (let item = at + 1; item <= object; item += 1)
      if (/^(?:to|with)$/.test(wordAt(stream, item)))
        return said(phraseFrom(stream, saying, at, item + 1, cuts), 'k', 'likens it to', 0.6);
  }
  const isNamed =
    (next & (DETERMINER | ADJECTIVE | NOUN | PARTICIPLE)) !== 0 || nextWord === '"' || nextWord === '“';
  // `called the measure unconstitutional`: the adjective behind the noun is read as part of its phrase.
  const paired = (tagAt(stream, object - 2) & COORDINATOR) !== 0 ? object - 2 : object;
  const isJudged =
    paired > at + 1 &&
    (tagAt(stream, object - 1) & tagAt(stream, paired - 1) & ADJECTIVE) !== 0 &&
    (tagAt(stream, paired - 2) & (NOUN | NAME)) !== 0;
  if (takes(cue, 'd') && object > at && (isNamed || isJudged))
    return said(phraseFrom(stream, saying, at, object, cuts), 'd', 'calls it', 0.55);
  const tells = takes(cue, 'h') && isTold(stream, saying.clause.subject);
  // `announced Tuesday`
  if (object <= at + 1 && BESIDE_VERB.test(word)) return undefined;
  // `want the rules tightened`
  const isDone = takes(cue, 'c') && object > at && (next & (PAST_VERB | PARTICIPLE)) !== 0;
  if (isDone) return said(phraseFrom(stream, saying, at, object + 1, cuts), 'n', 'wish and its object', 0.6);
  // `anyone who wanted them`: who wants a thing says nothing about it.
  if (useFor(cue, 'n').kind === 'intent' && isPronounAlone(stream, at)) return undefined;
  return takes(cue, 'n') || tells
    ? said(phraseFrom(stream, saying, at, at, cuts), 'n', 'verb of saying and its object', 0.5)
    : undefined;
}

function isPronounAlone(stream: Stream, item: number): boolean {
  return /^(?:it|them|him|her|us|me|you)$/.test(wordAt(stream, item)) && isEnd(stream, item + 1);
}

/** Tells whether a subject is a thing that says something: `polls`, `the report`. */
function isTold(stream: Stream, subject: Items | undefined): boolean {
  if (subject === undefined) return false;
  for (let item = subject.from; item < subject.to; item += 1)
    if (cuesAt(stream, item).isSayingThing) return true;
  return false;
}

/** The `of` or `for` of `accused him of`, `blamed the pound for`, from behind the object's first word; -1 where there is none. */
function chargeIn(stream: Stream, { group }: Saying, at: number, object: number): number {
  for (let item = at + 1; item < object; item += 1) if (wordAt(stream, item) === 'for') return item;
  if (isOfOrFor(wordAt(stream, object))) return object;
  // `accused officials of neglect` reads as one phrase.
  const { base } = cuesAt(stream, group.main);
  if (base !== 'accuse' && base !== 'suspect') return -1;
  for (let item = object - 1; item > at; item -= 1) if (wordAt(stream, item) === 'of') return item;
  return -1;
}

function isOfOrFor(word: string): boolean {
  return word === 'of' || word === 'for' || word === 'with';
}

function objectEnd(stream: Stream, at: number): number {
  const tag = tagAt(stream, at);
  if ((tag & (OBJECT_PRONOUN | PRONOUN)) !== 0 && (tag & DETERMINER) === 0) return at + 1;
  return phraseAfter(stream, at, false)?.to ?? at;
}
