/**
 * Where in a head a cursor stands, also in one that is still being typed and has no bar yet.
 *
 * Without a bar, what is typed is content to the syntax. It is taken for a head in the making only as far as no prose would
 * read like it, so that nothing is offered in the midst of somebody's words.
 */
import type { DocumentModel } from '../../model/index.ts';
import { newHeadReader, readHeadsOf } from '../../syntax/head-reader.ts';
import { findWord, newWord, readWords } from '../../syntax/head-word.ts';
import {
  type HeadItem,
  indexAt,
  innermostTag,
  isRemoved,
  type Line,
  lineStarts,
  type Span,
  type Tag,
} from '../../syntax/index.ts';
import { readHead } from '../../syntax/read-head.ts';

export interface HeadPlace {
  readonly line: Line;
  readonly lineIndex: number;
  /** File offset at which the line starts; all other offsets here are relative to the line. */
  readonly lineStart: number;
  readonly cursor: number;
  readonly tag: Tag;
  /** Index of the tag in the line's `tags`. */
  readonly index: number;
  /** Whether a bar ends it; else it is a head in the making. */
  readonly hasBar: boolean;
  /** Whether what stands before the word may be the article's own words. Only in mentions of actors without a head. */
  readonly inWords: boolean;
  /** The word in which the cursor stands; empty where it stands between words. In the making, it ends at the cursor. */
  readonly word: Span;
  /** The part of that word before the cursor. */
  readonly typed: string;
  /** The items of the head beside that word; the first `before` of them stand before it. */
  readonly others: readonly HeadItem[];
  readonly before: number;
}

/** The place in a head at a file offset; undefined where the offset is in no head, and in no head in the making. */
export function headPlace(model: DocumentModel, offset: number): HeadPlace | undefined {
  const starts = lineStarts(model.tree);
  const lineIndex = indexAt(starts, offset);
  const line = model.tree.lines[lineIndex]!;
  const lineStart = starts[lineIndex]!;
  const cursor = Math.min(offset - lineStart, line.text.length);
  const index = tagAround(line, cursor);
  const tag = line.tags[index];
  if (!tag) return undefined;
  const start = tag.start + 2;
  const hasBar = tag.head !== undefined;
  if (tag.head ? cursor > tag.head.end : !isPlain(line, start, cursor)) return undefined;
  const end = tag.head?.end ?? cursor;
  const word = wordAtCursor(line.text, start, cursor, end);
  const { kind } = tag;
  const reader = newHeadReader();
  readHeadsOf(reader, line.text, 0, []);
  const front = readHead(reader, kind, start, word.start).items;
  const back = readHead(reader, kind, word.end, end).items;
  const inWords = !hasBar && !front.every((item) => isNoProse(item, model));
  if (inWords && kind !== 'actor') return undefined;
  return {
    line,
    lineIndex,
    lineStart,
    cursor,
    tag,
    index,
    hasBar,
    inWords,
    word,
    typed: line.text.slice(word.start, cursor),
    others: [...front, ...back],
    before: front.length,
  };
}

/** The innermost tag between whose sigil and closing brace the cursor stands, or -1. */
function tagAround(line: Line, cursor: number): number {
  let index = innermostTag(line, cursor);
  while (index >= 0) {
    const tag = line.tags[index]!;
    if (cursor >= tag.start + 2 && (cursor < tag.end || !tag.closed)) return index;
    index = tag.parent;
  }
  return index;
}

/** How long a head in the making may be: longer ones are prose, and need not be read at each keystroke. */
const LONGEST = 200;

/** Whether nothing but plain text stands there: no tag, note, escape or stray sign. */
function isPlain(line: Line, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  for (let at = start; at < end; at++)
    if (isRemoved(line, at) || '{}|'.includes(line.text[at]!)) return false;
  return true;
}

function wordAtCursor(text: string, start: number, cursor: number, end: number): Span {
  const word = newWord();
  readWords(word, text, 0, start, end);
  for (let from = start; findWord(word, from) && word.start <= cursor; from = word.end)
    if (cursor <= word.end) return { start: word.start, end: word.end };
  return { start: cursor, end: cursor };
}

/** Whether a complete item is one that no prose would read like: a plain word may be the article's. */
function isNoProse(item: HeadItem, model: DocumentModel): boolean {
  switch (item.kind) {
    case 'id':
      return isKnownId(item.id, model);
    case 'cue-claims':
      return item.references.every(({ id }) => isKnownId(id, model));
    case 'invalid':
    case 'unit':
      return false;
    default:
      return true;
  }
}

function isKnownId(id: string, model: DocumentModel): boolean {
  return /\d/.test(id) || model.byId.has(id) || model.actorById(id) !== undefined;
}
