/** Reads one line: its tags, escapes, notes and problems, and what of it is article text. One pass, no recursion. */
import { emptyTags, isNotesAlone } from './blank.ts';
import {
  BACKSLASH,
  BAR,
  CLOSE,
  endsInLoneBackslash,
  isAsciiPunctuation,
  isEscapable,
  OPEN,
  PERCENT,
} from './characters.ts';
import type { Head } from './head.ts';
import { newHeadReader, readHeadsOf } from './head-reader.ts';
import {
  barStray,
  braceStray,
  noteUnclosed,
  pieceUnnamed,
  tagEmpty,
  tagUnclosed,
  tagUnknown,
} from './line-problem.ts';
import { type Marks, marksOf, nextMark } from './marks.ts';
import { readHead } from './read-head.ts';
import type { Line, LineBreak, Note, SyntaxProblem, Tag } from './tree.ts';
import { SIGILS, TAG_KINDS, type TagKind } from './vocabulary.ts';

const NONE: readonly never[] = [];

const KIND_OF_SIGIL: readonly (TagKind | undefined)[] = (() => {
  const kinds: (TagKind | undefined)[] = new Array(128).fill(undefined);
  for (const kind of TAG_KINDS) kinds[SIGILS[kind].charCodeAt(0)] = kind;
  return kinds;
})();

type Draft = { -readonly [Key in keyof Tag]: Tag[Key] };

/**
 * What the line under way has given so far. There is one for all lines, and the list of what is removed keeps its room
 * from line to line, so that little is allocated but what the line keeps: copies of just the right size. Lists of objects
 * are made anew for each line: a long-lived list that takes in new objects costs the garbage collector more than it saves.
 */
interface Reading {
  text: string;
  /** Of the text that the line is a part of. */
  marks: Marks;
  /** Where the line starts in that text. */
  offset: number;
  tags: Draft[];
  /** Of this line are the first `removedCount`. */
  readonly removed: number[];
  removedCount: number;
  notes: Note[];
  problems: SyntaxProblem[];
  /** Units of `text` read so far that are not article text. */
  cut: number;
  /** Index of the innermost open tag, or -1. */
  innermost: number;
}

/** Never added to. */
const NO_TAGS: Draft[] = [];

const reading: Reading = {
  text: '',
  marks: marksOf(''),
  offset: 0,
  tags: NO_TAGS,
  removed: [],
  removedCount: 0,
  notes: [],
  problems: [],
  cut: 0,
  innermost: -1,
};

const heads = newHeadReader();

/** If a line makes the list of what is removed longer than this, its room is let go, lest it be kept for ever. */
const LONGEST_KEPT = 4096;

function begin(text: string, marks: Marks, offset: number): void {
  reading.text = text;
  reading.marks = marks;
  reading.offset = offset;
  reading.tags = NO_TAGS;
  reading.removedCount = 0;
  if (reading.notes.length > 0) reading.notes = [];
  if (reading.problems.length > 0) reading.problems = [];
  readHeadsOf(heads, marks.text, offset, reading.problems);
  reading.cut = 0;
  reading.innermost = -1;
}

/**
 * Reads one line of the article. `text` is without its line break; it stands at `offset` in the text whose marks are given.
 * Never fails: what is wrong stands in `problems`.
 */
export function parseLine(text: string, lineBreak: LineBreak, marks = marksOf(text), offset = 0): Line {
  begin(text, marks, offset);
  for (let at = markFrom(0); at < text.length; ) {
    const code = codeAt(at);
    let next = at + 1;
    if (code === OPEN) next = readOpening(at);
    else if (code === CLOSE) closeTag(at);
    else if (code === BACKSLASH) next = readBackslash(at);
    else if (reading.innermost >= 0) reading.problems.push(barStray(at));
    at = markFrom(next);
  }
  endOpenTags();
  return finish(lineBreak);
}

/** Read from the whole text, which is in one piece: a line cut out of it is a reference to it, and slower to read. */
function codeAt(at: number): number {
  return reading.marks.text.charCodeAt(reading.offset + at);
}

/** The next brace, bar or backslash of the line from `from` on, or the line's length. */
function markFrom(from: number): number {
  const { marks, offset, text } = reading;
  return Math.min(nextMark(marks, from + offset) - offset, text.length);
}

function readBackslash(at: number): number {
  if (!isEscapable(codeAt(at + 1))) return at + 1;
  remove(at, at + 1);
  return at + 2;
}

function remove(start: number, end: number): void {
  const { removed, removedCount } = reading;
  reading.cut += end - start;
  if (removedCount > 0 && removed[removedCount - 1] === start) {
    removed[removedCount - 1] = end;
  } else {
    removed[removedCount] = start;
    removed[removedCount + 1] = end;
    reading.removedCount = removedCount + 2;
  }
}

function readOpening(at: number): number {
  const { text, problems } = reading;
  // Behind the last character there is a line break, or no number, with which no comparison holds.
  const next = codeAt(at + 1);
  const kind = next < 128 ? KIND_OF_SIGIL[next] : undefined;
  if (kind) return openTag(at, kind);
  if (next === PERCENT) return readNote(at);
  problems.push(isAsciiPunctuation(next) ? tagUnknown(at, text[at + 1]!) : braceStray(at, '{'));
  return at + 1;
}

function openTag(at: number, kind: TagKind): number {
  const { problems, tags } = reading;
  const bar = barOfHead(at + 2);
  const head = bar < 0 ? undefined : readHead(heads, kind, at + 2, bar);
  const contentStart = bar < 0 ? at + 2 : bar + 1;
  remove(at, contentStart);
  const articleStart = contentStart - reading.cut;
  const tag: Draft = {
    kind,
    start: at,
    end: 0,
    head,
    contentStart,
    contentEnd: 0,
    closed: false,
    articleStart,
    articleEnd: articleStart,
    parent: reading.innermost,
    after: 0,
  };
  reading.innermost = tags.length;
  if (tags.length === 0) reading.tags = [tag];
  else tags.push(tag);
  if (kind === 'more' && !namesTag(head)) problems.push(pieceUnnamed(at, contentStart));
  return contentStart;
}

/** Whether the head of a piece says which tag it continues, or has a problem for it already. */
function namesTag(head: Head | undefined): boolean {
  return head?.items.some((item) => item.kind === 'id' || item.kind === 'invalid') === true;
}

/** The first unescaped bar from `from`, if no unescaped brace comes before it; else -1. */
function barOfHead(from: number): number {
  const { text } = reading;
  for (let at = markFrom(from); at < text.length; at++) {
    const code = codeAt(at);
    if (code === BAR) return at;
    if (code === OPEN || code === CLOSE) return -1;
    if (code === BACKSLASH && isEscapable(codeAt(at + 1))) at++;
  }
  return -1;
}

function closeTag(at: number): void {
  if (reading.innermost < 0) {
    reading.problems.push(braceStray(at, '}'));
    return;
  }
  const tag = reading.tags[reading.innermost]!;
  endTag(tag, at);
  tag.closed = true;
  tag.end = at + 1;
  remove(at, at + 1);
}

function endTag(tag: Draft, at: number): void {
  tag.contentEnd = at;
  tag.end = at;
  tag.articleEnd = at - reading.cut;
  tag.after = reading.tags.length;
  reading.innermost = tag.parent;
}

function endOpenTags(): void {
  const { text, tags, notes, problems } = reading;
  if (reading.innermost < 0) return;
  // A note that is not closed takes in the rest of the line, and a brace written there.
  const note = notes.at(-1);
  const end = note && !note.closed ? note.start : text.length;
  const closing = end === text.length && endsInLoneBackslash(text) ? '\\}' : '}';
  while (reading.innermost >= 0) {
    const tag = tags[reading.innermost]!;
    endTag(tag, text.length);
    problems.push(tagUnclosed(tag.start, end, closing));
  }
}

function readNote(at: number): number {
  const { text, notes, problems } = reading;
  const isData = text[at + 2] === '=';
  const close = text.indexOf('%}', at + 2);
  const closed = close >= 0;
  const textEnd = closed ? close : text.length;
  const end = closed ? close + 2 : text.length;
  const textStart = isData ? at + 3 : at + 2;
  notes.push({ kind: isData ? 'data' : 'remark', start: at, end, textStart, textEnd, closed });
  if (!closed) problems.push(noteUnclosed(at, text));
  remove(at, end);
  return end;
}

function finish(lineBreak: LineBreak): Line {
  const { text, marks, offset, tags, notes, removed, removedCount, problems } = reading;
  const vanishes = tags.length === 0 && notes.length > 0 && isNotesAlone(text, notes);
  for (const tag of emptyTags(marks.text, offset, tags)) problems.push(tagEmpty(tag));
  if (problems.length > 1) problems.sort((a, b) => a.start - b.start);
  const line: Line = {
    kind: 'article',
    text,
    lineBreak,
    // A list that grew has room to grow further; its copy has not.
    tags: tags.length > 1 ? tags.slice() : tags,
    notes: notes.length > 0 ? notes : NONE,
    removed: vanishes ? [0, text.length] : removedCount > 0 ? removed.slice(0, removedCount) : NONE,
    problems: problems.length > 0 ? problems : NONE,
    vanishes,
    articleLength: vanishes ? 0 : text.length - reading.cut + lineBreak.length,
  };
  if (removedCount > LONGEST_KEPT) removed.length = 0;
  return line;
}
