/** What stands behind a verb of saying: the clause, quotation or phrase that is said. */
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  ING_VERB,
  NAME,
  NOUN,
  OBJECT_PRONOUN,
  PARTICIPLE,
  POSSESSIVE,
  PRONOUN,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { adjunctEnd, type Cuts, clauseEnd, content, phraseEnd } from './boundaries.ts';
import { type Frame, takes } from './cues.ts';
import { type Items, phraseAfter } from './noun-phrases.ts';
import { clauseFollows } from './predicates.ts';
import type { Saying } from './sayings.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

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
  const direct = isDayBeside(stream, at) ? undefined : clauseAt(stream, saying, at, cuts);
  if (direct !== undefined && !(mustTell && (direct.frame === 'z' || direct.frame === 'i'))) {
    return complementFrom(direct, source, to);
  }
  const told = (takes(cue, 'a') || mustTell) && !passive ? addresseeEnd(stream, at) : at;
  const behind = told > at ? clauseAt(stream, saying, told, cuts) : undefined;
  if (behind !== undefined) return complementFrom(behind, source, to);

  const beside = besideVerb(stream, saying, told, to, cuts, source);
  if (beside !== undefined) return beside;
  const object = objectAt(stream, saying, at, cuts);
  if (object === undefined) return undefined;
  // `was described by officials as`: the cue is parted by who says it.
  const isParted = source !== undefined && object.cueTo !== undefined;
  return isParted
    ? { ...complementFrom(object, source, to), cueTo: to, adjunct: { from: at, to: object.cueTo! } }
    : complementFrom(object, source, to);
}

/** `said Thursday it had`, `said Thursday that`: a day that is not itself what is spoken of. */
function isDayBeside(stream: Stream, item: number): boolean {
  if (!/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/.test(wordAt(stream, item)))
    return false;
  const next = tagAt(stream, item + 1);
  return (next & (PRONOUN | DETERMINER | POSSESSIVE | NAME | THAT)) !== 0 && clauseFollows(stream, item + 1);
}

/** The item behind the one who is told, from `from` on. */
export function addresseeEnd(stream: Stream, from: number): number {
  const tag = tagAt(stream, from);
  if ((tag & (OBJECT_PRONOUN | PRONOUN)) !== 0) return from + 1;
  if ((tag & (DETERMINER | POSSESSIVE | NOUN | NAME | ADJECTIVE)) === 0) return from;
  return phraseAfter(stream, from, false)?.to ?? from;
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
  const aside = wordAt(stream, told) === ',';
  const from = aside ? told + 1 : told;
  const end = adjunctEnd(stream, from);
  if (end === from || (aside && wordAt(stream, end) !== ',')) return undefined;
  const next = tagAt(stream, end + 1);
  const overComma = aside || (wordAt(stream, end) === ',' && (next === QUOTE || (next & THAT) !== 0));
  const found = clauseAt(stream, saying, overComma ? end + 1 : end, cuts);
  if (found === undefined || !BESIDE.has(found.frame)) return undefined;
  // A clause without `that` is read only behind a day or an adverb: after `in`, where its subject begins is a guess.
  const isShort = end - told <= 2 || (tagAt(stream, end) & (PRONOUN | DETERMINER)) !== 0;
  if (found.frame === 'z' && (aside || !isShort)) return undefined;
  const inCue = told === cueTo && !aside;
  return complementFrom(found, source, inCue ? end : cueTo, inCue ? undefined : { from, to: end });
}

const BESIDE: ReadonlySet<Frame> = new Set<Frame>(['q', 't', 'z', 'w']);

/** A quotation, a clause, an infinitive or an -ing form at `from`. */
function clauseAt(stream: Stream, saying: Saying, from: number, cuts: Cuts): Said | undefined {
  const { cue, limit, passive } = saying;
  const size = stream.at.length;
  let at = from;
  while ((tagAt(stream, at) & ADVERB) !== 0 && (tagAt(stream, at + 1) & (THAT | WH_WORD)) !== 0) at += 1;
  const tag = tagAt(stream, at);
  const word = wordAt(stream, at);
  const isInSubject = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0 && !saying.shared;
  const clause = (): Items | undefined =>
    content(stream, at, Math.min(limit, clauseEnd(stream, at, cuts, isInSubject)));
  const phrase = (): Items | undefined => content(stream, at, phraseEnd(stream, at, cuts));

  if (tag === QUOTE) return said({ from: at, to: at + 1 }, 'q', 'verb of saying and quotation', 0.9);
  if ((word === ',' || word === ':') && tagAt(stream, at + 1) === QUOTE) {
    return said({ from: at + 1, to: at + 2 }, 'q', 'verb of saying and quotation', 0.9);
  }
  if (word === ':' && takes(cue, 'q')) {
    return said(content(stream, at + 1, cuts[Math.min(at + 2, size)]!), 'q', 'verb of saying and colon', 0.8);
  }
  if ((tag & THAT) !== 0 && takes(cue, 't')) return said(clause(), 't', 'verb of saying and “that”', 0.9);
  const infinitive = takes(cue, 'i') || (passive && (takes(cue, 'p') || takes(cue, 'o') || takes(cue, 'c')));
  if ((tag & TO) !== 0 && infinitive) return said(phrase(), 'i', 'verb of intent and “to”', 0.75);
  const asks = (tag & WH_WORD) !== 0 || word === 'if' || word === 'whether';
  if (asks && takes(cue, 'w') && at + 1 < size) {
    return said(
      content(stream, at, clauseEnd(stream, at, cuts, false)),
      'w',
      'verb of saying and question',
      0.75,
    );
  }
  if ((tag & ING_VERB) !== 0 && takes(cue, 'g')) return said(phrase(), 'g', 'verb of saying and -ing', 0.7);
  const mayBeBare = !passive || isImpersonal(stream, saying) || takes(cue, 'm');
  if (takes(cue, 'z') && mayBeBare && clauseFollows(stream, at, !takes(cue, 'c') && !takes(cue, 'o'))) {
    return said(clause(), 'z', 'verb of saying and clause', 0.8);
  }
  return undefined;
}

function isImpersonal(stream: Stream, saying: Saying): boolean {
  const { subject } = saying.clause;
  return subject !== undefined && wordAt(stream, subject.from) === 'it';
}

const OPENS_OBJECT = DETERMINER | POSSESSIVE | NOUN | NAME | ADJECTIVE | PRONOUN | OBJECT_PRONOUN;

/** What a verb with an object or a preposition says: `urged ministers to act`, `described it as`, `denied the claim`, `warned of`. */
function objectAt(stream: Stream, saying: Saying, at: number, cuts: Cuts): Said | undefined {
  const { cue, passive } = saying;
  const word = wordAt(stream, at);
  /** The phrase from `from` that holds `to`. */
  const phrase = (from: number, to = from): Items | undefined =>
    content(stream, from, phraseEnd(stream, to, cuts));

  if (!passive && word === 'for' && takes(cue, 'f')) {
    return said(phrase(at + 1), 'f', 'verb of demand and “for”', 0.65, at + 1);
  }
  if (!passive && takes(cue, 'b') && (word === 'about' || word === 'of' || word === 'over')) {
    return said(phrase(at), 'b', `verb and “${word}”`, 0.55);
  }
  const isRelative = (tagAt(stream, saying.clause.start) & WH_WORD) !== 0;
  if (word === 'as' && takes(cue, 's') && (passive || isRelative)) {
    return said(phrase(at + 1), 's', 'described as', passive ? 0.6 : 0.7, at + 1);
  }
  if (passive)
    return takes(cue, 'x') && isOfOrFor(word) ? said(phrase(at), 'x', `verb and “${word}”`, 0.6) : undefined;
  if ((tagAt(stream, at) & OPENS_OBJECT) === 0) return undefined;

  const object = objectEnd(stream, at);
  const next = tagAt(stream, object);
  const nextWord = wordAt(stream, object);
  if ((next & TO) !== 0 && takes(cue, 'c')) {
    return said(phrase(at, object), 'c', 'verb of wish, somebody and “to”', 0.7);
  }
  if ((next & TO) !== 0 && takes(cue, 'o')) return said(phrase(object), 'o', 'verb of demand and “to”', 0.7);
  if (nextWord === 'as' && takes(cue, 's')) return said(phrase(at, object + 1), 's', 'describes as', 0.65);
  if (isOfOrFor(nextWord) && takes(cue, 'x'))
    return said(phrase(at, object + 1), 'x', `verb and “${nextWord}”`, 0.6);
  const isNamed =
    (next & (DETERMINER | ADJECTIVE | NOUN | PARTICIPLE)) !== 0 || nextWord === '"' || nextWord === '“';
  // `called the measure unconstitutional`: the adjective behind the noun is read as part of its phrase.
  const isJudged =
    object > at + 1 &&
    (tagAt(stream, object - 1) & ADJECTIVE) !== 0 &&
    (tagAt(stream, object - 2) & (NOUN | NAME)) !== 0;
  if (takes(cue, 'd') && object > at && (isNamed || isJudged))
    return said(phrase(at, object), 'd', 'calls it', 0.55);
  return takes(cue, 'n') ? said(phrase(at), 'n', 'verb of saying and its object', 0.5) : undefined;
}

function isOfOrFor(word: string): boolean {
  return word === 'of' || word === 'for' || word === 'with';
}

function objectEnd(stream: Stream, at: number): number {
  const tag = tagAt(stream, at);
  if ((tag & (OBJECT_PRONOUN | PRONOUN)) !== 0 && (tag & DETERMINER) === 0) return at + 1;
  return phraseAfter(stream, at, false)?.to ?? at;
}
