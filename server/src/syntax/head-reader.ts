/** Reads heads, item by item. A wrong item is reported, kept as such, and does not keep the others from being read. */
import { parseLiteral } from '../quantity/index.ts';
import type { Head, HeadItem, Reference } from './head.ts';
import {
  attributeTwice,
  type Fault,
  idOfClaim,
  LINKED_TWICE,
  namedTwice,
  notALiteral,
  notAnId,
  notOfHedge,
  notOfPiece,
  prose,
  quoteUnclosed,
  SECOND_ID,
  sourceTwice,
  textBehindQuote,
} from './head-problem.ts';
import { findWord, unescapeHead, type Word, wordOf } from './head-word.ts';
import type { Span, SyntaxProblem } from './tree.ts';
import {
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  isId,
  isReservedWord,
  looksLikeId,
  STRENGTHS,
  type TagKind,
} from './vocabulary.ts';

/** Reads the heads of one line, one after the other. */
export interface HeadReader {
  readonly text: string;
  /** Where wrong items are reported. */
  readonly problems: SyntaxProblem[];
  /** The word under way. */
  readonly word: Word;
  kind: TagKind;
  /** At the bar of the head under way. */
  end: number;
  /** How many names of what a head may give once are in `GIVEN`. */
  givenCount: number;
  /** The names beyond a few, in a set, lest an endless head take quadratic time. */
  givenBeyond: Set<string> | undefined;
}

const FEW = 16;
const GIVEN: string[] = [];
/** The items of the head under way. It keeps its room from head to head, so that only copies of the right size are made. */
const ITEMS: HeadItem[] = [];
/** A head with more items than this does not keep its room, lest one monstrous head be kept in memory for ever. */
const LONGEST_KEPT = 4096;

/** A reader of the heads in a line's text, which reports to `problems`. */
export function headReader(text: string, problems: SyntaxProblem[]): HeadReader {
  return { text, problems, word: wordOf(text), kind: 'claim', end: 0, givenCount: 0, givenBeyond: undefined };
}

/**
 * Reads the head that stands from `start` up to its bar at `end`.
 * A wrong item is kept as `invalid`, with one problem of the rule `head-invalid`; the others are read as if it were not there.
 */
export function readHead(reader: HeadReader, kind: TagKind, start: number, end: number): Head {
  const { word, problems } = reader;
  reader.kind = kind;
  reader.end = end;
  reader.givenCount = 0;
  reader.givenBeyond = undefined;
  const before = problems.length;
  let count = 0;
  while (findWord(word, count === 0 ? start : word.end, end)) ITEMS[count++] = readWord(reader);
  if (problems.length > before && looksLikeProse(reader, start)) {
    problems.length = before;
    problems.push(prose(kind, reader.text.slice(start, end), start, end));
  }
  const items = count === 1 ? [ITEMS[0]!] : ITEMS.slice(0, count);
  if (count > LONGEST_KEPT) ITEMS.length = 0;
  return { start, end, items };
}

/**
 * More plain words than the tag can take: more likely the article's own, before a bar of its own. Words with a digit do
 * not count, for they may as well be ids.
 */
function looksLikeProse({ kind, word, text, end }: HeadReader, start: number): boolean {
  let plain = 0;
  for (let from = start; findWord(word, from, end); from = word.end) {
    const raw = text.slice(word.start, word.end);
    if (word.valueStart >= 0 || /^[@>]/.test(raw) || isReservedWord(raw) || raw === 'apart') continue;
    if (plain === 0 && kind === 'number' && /^(?:[~<=\-\d]|P\d)/.test(raw)) return false;
    if (!/\d/.test(raw)) plain++;
    if (plain > 1) return true;
  }
  return false;
}

function readWord(reader: HeadReader): HeadItem {
  const { word, text, kind } = reader;
  if (word.valueStart >= 0) {
    const key = text.slice(word.start, word.valueStart - 1);
    if (looksLikeId(key)) return readAttribute(reader, key);
  }
  if (isLink(reader)) return readLink(reader);
  switch (kind) {
    case 'claim':
      return readOfClaim(reader);
    case 'hedge':
      return readOfHedge(reader);
    case 'number':
      return readOfNumber(reader);
    case 'cue':
      return readCueClaims(reader);
    case 'more':
      return readOfPiece(reader);
    case 'actor':
      return readOwnId(reader, wordText(reader));
  }
}

/** The word under way, or its end from `from` on, with its escapes undone. */
function wordText({ word, text }: HeadReader, from = word.start, end = word.end): string {
  const raw = text.slice(from, end);
  return word.hasBackslash ? unescapeHead(raw) : raw;
}

function readAttribute(reader: HeadReader, key: string): HeadItem {
  const { word, text, kind } = reader;
  const { start, end, valueStart, quoteEnd } = word;
  if (quoteEnd > end) return refuse(reader, word, quoteUnclosed(key, end));
  if (quoteEnd > 0 && quoteEnd < end) return refuse(reader, word, textBehindQuote(key, quoteEnd));
  const isQuoted = quoteEnd > 0;
  const valueSpan = isQuoted ? { start: valueStart + 1, end: end - 1 } : { start: valueStart, end };
  if (kind === 'more' && key !== 'note') return refuse(reader, word, notOfPiece(key));
  if (kind === 'claim' && key === 'id') return refuse(reader, word, idOfClaim(word, valueSpan));
  if (isRepeated(reader, key)) return refuse(reader, word, attributeTwice(key));
  const raw = text.slice(valueSpan.start, valueSpan.end);
  return {
    kind: 'attribute',
    key,
    keySpan: { start, end: valueStart - 1 },
    value: word.hasBackslash ? unescapeHead(raw, isQuoted) : raw,
    valueSpan,
    start,
    end,
  };
}

const COMMA = 44;
const GREATER = 62;
const AT = 64;

/** `>` before a letter, or alone, is a link; on a number it is otherwise a bound. */
function isLink({ kind, word, text, end }: HeadReader): boolean {
  if (text.charCodeAt(word.start) !== GREATER || kind === 'cue' || kind === 'more') return false;
  if (kind !== 'number') return true;
  if (word.end > word.start + 1) return /^\p{L}/u.test(text.slice(word.start + 1, word.end));
  const next = wordOf(text);
  return !findWord(next, word.end, end) || !/^[-.\d]/.test(text.slice(next.start, next.end));
}

function readLink(reader: HeadReader): HeadItem {
  const { word } = reader;
  const { start, end } = word;
  const references = end > start + 1 ? referencesFrom(reader, start + 1) : [];
  const wrong = references.find((reference) => !isId(reference.id));
  if (wrong) return refuse(reader, word, notAnId(wrong.id, wrong, 'claim'));
  if (isRepeated(reader, '>')) return refuse(reader, word, LINKED_TWICE);
  return { kind: 'link', references, start, end };
}

/** `c1,c2` as references, from `from` to the end of the word. Never empty; an id that is left out is ''. */
function referencesFrom(reader: HeadReader, from: number): Reference[] {
  const { word } = reader;
  let end = commaFrom(reader, from);
  const references = [{ id: wordText(reader, from, end), start: from, end }];
  while (end < word.end) {
    const start = end + 1;
    end = commaFrom(reader, start);
    references.push({ id: wordText(reader, start, end), start, end });
  }
  return references;
}

function commaFrom({ word, text }: HeadReader, from: number): number {
  let at = from;
  while (at < word.end && text.charCodeAt(at) !== COMMA) at++;
  return at;
}

function readOfClaim(reader: HeadReader): HeadItem {
  const text = wordText(reader);
  if (text.charCodeAt(0) === AT) return readSource(reader, text);
  const kind = CLAIM_WORDS.get(text);
  return kind ? readNamed(reader, kind, text) : readOwnId(reader, text);
}

function readOfHedge(reader: HeadReader): HeadItem {
  const text = wordText(reader);
  const kind = HEDGE_WORDS.get(text);
  return kind ? readNamed(reader, kind, text) : refuse(reader, reader.word, notOfHedge(text));
}

type Named = 'type' | 'mode' | 'hedge-type' | 'strength';

function namesOf(...lists: readonly (readonly [Named, readonly string[]])[]): ReadonlyMap<string, Named> {
  return new Map(lists.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));
}

const CLAIM_WORDS = namesOf(['mode', CLAIM_MODES], ['type', CLAIM_TYPES]);
const HEDGE_WORDS = namesOf(['hedge-type', HEDGE_TYPES], ['strength', STRENGTHS]);

/** A claim's mode and type may also be given as attributes of these names; given both ways, they are given twice. */
function readNamed(reader: HeadReader, kind: Named, value: string): HeadItem {
  const { word } = reader;
  if (isRepeated(reader, kind)) {
    return refuse(reader, word, namedTwice(kind === 'hedge-type' ? 'type' : kind));
  }
  return { kind, value, start: word.start, end: word.end };
}

/** `text` is the id with its `@`. */
function readSource(reader: HeadReader, text: string): HeadItem {
  const { word } = reader;
  const { start, end } = word;
  const id = text.slice(1);
  if (!isId(id)) return refuse(reader, word, notAnId(id, { start: start + 1, end }, 'actor'));
  if (isRepeated(reader, text)) return refuse(reader, word, sourceTwice(text));
  return { kind: 'source', id, start, end };
}

function readOwnId(reader: HeadReader, id: string): HeadItem {
  const { word, kind } = reader;
  if (!isId(id)) return refuse(reader, word, notAnId(id, word, kind));
  if (isRepeated(reader, '')) return refuse(reader, word, SECOND_ID[kind]);
  return { kind: 'id', id, start: word.start, end: word.end };
}

function readOfPiece(reader: HeadReader): HeadItem {
  const { word } = reader;
  const text = wordText(reader);
  if (text !== 'apart') return readOwnId(reader, text);
  if (isRepeated(reader, text)) return refuse(reader, word, attributeTwice(text));
  return { kind: 'apart', start: word.start, end: word.end };
}

/** The ids of a cue's claims, with or without `>` before them; a comma may end a word, as in `c1, c2`. */
function readCueClaims(reader: HeadReader): HeadItem {
  const { word, text } = reader;
  const { start, end } = word;
  const from = text.charCodeAt(start) === GREATER ? start + 1 : start;
  if (from === end) return { kind: 'link', references: [], start, end };
  const references = referencesFrom(reader, from);
  if (references.length > 1 && references.at(-1)!.id === '') references.pop();
  const wrong = references.find((reference) => !isId(reference.id));
  if (wrong) return refuse(reader, word, notAnId(wrong.id, wrong, 'claim'));
  return { kind: 'cue-claims', references, start, end };
}

/** The sign of a bound, or a tilde, may stand apart from its value: `> 30000`. */
const LOOSE_SIGN = /^(?:[<>]=?|~)$/;

/** Whole numbers, bounds of them and ranges are what most literals are, known for such at a tenth of the time. */
const PLAIN_LITERAL = /^(?:(?:[<>]=?|~)?\d{1,15}|\d{1,15}\.\.\d{1,15})$/;

/** The first word is the literal, the others are the unit. */
function readOfNumber(reader: HeadReader): HeadItem {
  const { word, end } = reader;
  const { start } = word;
  let text = wordText(reader);
  if (isRepeated(reader, 'literal')) return { kind: 'unit', text, start, end: word.end };
  if (LOOSE_SIGN.test(text) && isValueNext(reader) && findWord(word, word.end, end)) text += wordText(reader);
  const span = { start, end: word.end };
  if (!PLAIN_LITERAL.test(text)) {
    const result = parseLiteral(text);
    if (!result.ok) return refuse(reader, span, notALiteral(text, result.reason));
  }
  return { kind: 'literal', text, start, end: word.end };
}

function isValueNext({ word, text, end }: HeadReader): boolean {
  const next = wordOf(text);
  return findWord(next, word.end, end) && /^[-.\dP]/.test(text.slice(next.start, next.end));
}

/** Keeps a wrong item as `invalid`, and reports it. */
function refuse({ text, problems }: HeadReader, { start, end }: Span, { message, fix }: Fault): HeadItem {
  const problem = { rule: 'head-invalid', message, start, end } as const;
  problems.push(fix ? { ...problem, fix } : problem);
  return { kind: 'invalid', text: text.slice(start, end), start, end };
}

/** Whether what may be given once was given before in this head; if not, it is given now. */
function isRepeated(reader: HeadReader, name: string): boolean {
  for (let i = 0; i < reader.givenCount; i++) if (GIVEN[i] === name) return true;
  if (reader.givenBeyond?.has(name)) return true;
  if (reader.givenCount < FEW) {
    GIVEN[reader.givenCount++] = name;
  } else {
    reader.givenBeyond ??= new Set();
    reader.givenBeyond.add(name);
  }
  return false;
}
