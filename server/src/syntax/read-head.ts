/** Reads heads, item by item. A wrong item is reported, kept as such, and does not keep the others from being read. */
import { parseLiteral } from '../quantity/index.ts';
import { isRepeated } from './given-names.ts';
import type { Head, HeadItem, Reference } from './head.ts';
import {
  attributeTwice,
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
import {
  beginHead,
  code,
  type HeadReader,
  knownWord,
  ownWord,
  refuse,
  slice,
  wordText,
} from './head-reader.ts';
import { findWord, unescapeHead } from './head-word.ts';
import type { KnownWord, Named } from './known-words.ts';
import { isLooseSign, isPlainLiteral } from './plain-literal.ts';
import type { Span } from './tree.ts';
import { isReservedWord, type TagKind } from './vocabulary.ts';

/**
 * Reads the head that stands from `start` up to its bar at `end`.
 * A wrong item is kept as `invalid`, with one problem of the rule `head-invalid`; the others are read as if it were not there.
 */
export function readHead(reader: HeadReader, kind: TagKind, start: number, end: number): Head {
  const { problems } = reader;
  beginHead(reader, kind, start, end);
  const before = problems.length;
  const items = readItems(reader, start);
  if (problems.length > before && looksLikeProse(reader, start)) {
    problems.length = before;
    problems.push(prose(kind, slice(reader, start, end), start, end));
  }
  return { start, end, items };
}

/** Most heads have few items: they need no list that grows. */
function readItems(reader: HeadReader, start: number): HeadItem[] {
  const { word } = reader;
  if (!findWord(word, start)) return [];
  const first = readWord(reader);
  if (!findWord(word, word.end)) return [first];
  const second = readWord(reader);
  if (!findWord(word, word.end)) return [first, second];
  const items = [first, second, readWord(reader)];
  if (!findWord(word, word.end)) return items;
  do items.push(readWord(reader));
  while (findWord(word, word.end));
  // A copy has room for just what it holds.
  return items.slice();
}

/**
 * More plain words than the tag can take: more likely the article's own, before a bar of its own. Words with a digit do
 * not count, for they may as well be ids.
 */
function looksLikeProse(reader: HeadReader, start: number): boolean {
  const { kind, word } = reader;
  let plain = 0;
  for (let from = start; findWord(word, from); from = word.end) {
    const raw = slice(reader, word.start, word.end);
    if (word.valueStart >= 0 || /^[@>]/.test(raw) || isReservedWord(raw) || raw === 'apart') continue;
    if (plain === 0 && kind === 'number' && /^(?:[~<=\-\d]|P\d)/.test(raw)) return false;
    if (!/\d/.test(raw)) plain++;
    if (plain > 1) return true;
  }
  return false;
}

function readWord(reader: HeadReader): HeadItem {
  const { word, kind } = reader;
  if (word.valueStart >= 0) {
    const key = knownWord(reader, word.start, word.valueStart - 1, false);
    if (key.looksLikeId) return readAttribute(reader, key.text);
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
      return readOwnId(reader, ownWord(reader));
  }
}

function readAttribute(reader: HeadReader, key: string): HeadItem {
  const { word, kind } = reader;
  const { start, end, valueStart, quoteEnd } = word;
  if (quoteEnd > end) return refuse(reader, word, quoteUnclosed(key, end));
  if (quoteEnd > 0 && quoteEnd < end) return refuse(reader, word, textBehindQuote(key, quoteEnd));
  const isQuoted = quoteEnd > 0;
  const valueSpan = isQuoted ? { start: valueStart + 1, end: end - 1 } : { start: valueStart, end };
  if (kind === 'more' && key !== 'note') return refuse(reader, word, notOfPiece(key));
  if (kind === 'claim' && key === 'id') return refuse(reader, word, idOfClaim(word, valueSpan));
  if (isRepeated(reader.given, key)) return refuse(reader, word, attributeTwice(key));
  return {
    kind: 'attribute',
    key,
    keySpan: { start, end: valueStart - 1 },
    value: valueText(reader, valueSpan, isQuoted),
    valueSpan,
    start,
    end,
  };
}

function valueText(reader: HeadReader, { start, end }: Span, isQuoted: boolean): string {
  if (!reader.word.hasBackslash) return knownWord(reader, start, end, false).text;
  return unescapeHead(slice(reader, start, end), isQuoted);
}

const COMMA = 44;
const GREATER = 62;
const AT = 64;

/** `>` before a letter, or alone, is a link; on a number it is otherwise a bound. */
function isLink(reader: HeadReader): boolean {
  const { kind, word } = reader;
  if (code(reader, word.start) !== GREATER || kind === 'cue' || kind === 'more') return false;
  if (kind !== 'number') return true;
  if (word.end > word.start + 1) return /^\p{L}/u.test(slice(reader, word.start + 1, word.end));
  const next = { ...word };
  return !findWord(next, word.end) || !/^[-.\d]/.test(slice(reader, next.start, next.end));
}

function readLink(reader: HeadReader): HeadItem {
  const { word } = reader;
  const { start, end } = word;
  const references: Reference[] = [];
  const wrong = end > start + 1 ? readReferences(reader, start + 1, references) : undefined;
  if (wrong) return refuse(reader, word, notAnId(wrong.id, wrong, 'claim'));
  if (reader.hasLink) return refuse(reader, word, LINKED_TWICE);
  reader.hasLink = true;
  return { kind: 'link', references, start, end };
}

/** Reads `c1,c2`, from `from` to the end of the word, into `references`: one at least. Gives the first that is no id. */
function readReferences(reader: HeadReader, from: number, references: Reference[]): Reference | undefined {
  const { word } = reader;
  let wrong: Reference | undefined;
  for (let start = from; start <= word.end; ) {
    const end = commaFrom(reader, start);
    const known = knownWord(reader, start, end);
    const reference = { id: known.text, start, end };
    references.push(reference);
    if (!known.isId) wrong ??= reference;
    start = end + 1;
  }
  return wrong;
}

function commaFrom({ word }: HeadReader, from: number): number {
  const { codes, origin, end } = word;
  let at = from;
  while (at < end && codes[at - origin] !== COMMA) at++;
  return at;
}

function readOfClaim(reader: HeadReader): HeadItem {
  const { word } = reader;
  if (code(reader, word.start) === AT) return readSource(reader);
  const known = ownWord(reader);
  return known.ofClaim ? readNamed(reader, known.ofClaim, known.text) : readOwnId(reader, known);
}

function readOfHedge(reader: HeadReader): HeadItem {
  const { text, ofHedge } = ownWord(reader);
  return ofHedge ? readNamed(reader, ofHedge, text) : refuse(reader, reader.word, notOfHedge(text));
}

/** A claim's mode and type may also be given as attributes of these names; given both ways, they are given twice. */
function readNamed(reader: HeadReader, kind: Named, value: string): HeadItem {
  const { word } = reader;
  if (isRepeated(reader.given, kind)) {
    return refuse(reader, word, namedTwice(kind === 'hedge-type' ? 'type' : kind));
  }
  return { kind, value, start: word.start, end: word.end };
}

function readSource(reader: HeadReader): HeadItem {
  const { word } = reader;
  const { start, end } = word;
  const { text: id, isId } = knownWord(reader, start + 1, end);
  if (!isId) return refuse(reader, word, notAnId(id, { start: start + 1, end }, 'actor'));
  if (isRepeated(reader.sources, id)) return refuse(reader, word, sourceTwice(`@${id}`));
  return { kind: 'source', id, start, end };
}

function readOwnId(reader: HeadReader, { text: id, isId }: KnownWord): HeadItem {
  const { word, kind } = reader;
  if (!isId) return refuse(reader, word, notAnId(id, word, kind));
  if (reader.hasId) return refuse(reader, word, SECOND_ID[kind]);
  reader.hasId = true;
  return { kind: 'id', id, start: word.start, end: word.end };
}

function readOfPiece(reader: HeadReader): HeadItem {
  const { word } = reader;
  const known = ownWord(reader);
  if (known.text !== 'apart') return readOwnId(reader, known);
  if (isRepeated(reader.given, known.text)) return refuse(reader, word, attributeTwice(known.text));
  return { kind: 'apart', start: word.start, end: word.end };
}

/** The ids of a cue's claims, with or without `>` before them; a comma may end a word, as in `c1, c2`. */
function readCueClaims(reader: HeadReader): HeadItem {
  const { word } = reader;
  const { start, end } = word;
  const from = code(reader, start) === GREATER ? start + 1 : start;
  const references: Reference[] = [];
  if (from === end) return { kind: 'link', references, start, end };
  const wrong = readReferences(reader, from, references);
  const last = references.at(-1)!;
  const endsInComma = references.length > 1 && last.id === '';
  if (endsInComma) references.pop();
  if (wrong && !(endsInComma && wrong === last)) {
    return refuse(reader, word, notAnId(wrong.id, wrong, 'claim'));
  }
  return { kind: 'cue-claims', references, start, end };
}

/** The first word is the literal, the others are the unit. */
function readOfNumber(reader: HeadReader): HeadItem {
  const { word } = reader;
  const { start, codes, origin } = word;
  if (isRepeated(reader.given, 'literal'))
    return { kind: 'unit', text: ownWord(reader).text, start, end: word.end };
  let text = wordText(reader, start, word.end);
  const isPlain = isPlainLiteral(codes, start - origin, word.end - origin);
  if (
    isLooseSign(codes, start - origin, word.end - origin) &&
    isValueNext(reader) &&
    findWord(word, word.end)
  )
    text += wordText(reader, word.start, word.end);
  const span = { start, end: word.end };
  if (!isPlain) {
    const result = parseLiteral(text);
    if (!result.ok) return refuse(reader, span, notALiteral(text, result.reason));
  }
  return { kind: 'literal', text, start, end: word.end };
}

function isValueNext(reader: HeadReader): boolean {
  const next = { ...reader.word };
  return findWord(next, next.end) && /^[-.\dP]/.test(slice(reader, next.start, next.end));
}
