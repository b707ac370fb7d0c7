/**
 * Edits that put tags round words, take them away, change their heads and split them.
 * Every one of them leaves the article text as it was, and the tags that it does not name.
 */
import {
  articleOfLine,
  articleSlice,
  fromArticleInLine,
  isEscaped,
  isRemoved,
  toArticleInLine,
} from './article.ts';
import { indexAt, lineStarts } from './line-places.ts';
import { needsFrontMatter, printOpening } from './print.ts';
import type { Line, Span, Tag, TextEdit, Tree } from './tree.ts';
import { SIGILS, type TagKind } from './vocabulary.ts';

/** What the opening of a new tag, and of its further pieces, shall hold. */
export interface NewTag {
  readonly kind: TagKind;
  /** Items of the head, as written. */
  readonly items: readonly string[];
  /** Needed where the words are not in one piece; for tags other than claims it is written as `id=`. */
  readonly id: string;
}

export interface Wrapped {
  /** In file offsets, sorted; edits at one place stand in the order in which their texts follow each other. */
  readonly edits: readonly TextEdit[];
  /** The pieces, in file offsets of the text before the edits: what stands between each opening and its closing brace. */
  readonly pieces: readonly Span[];
}

/**
 * Wraps the words of a selection (file offsets) in a tag. White space at its ends stays outside; a selection that runs over
 * a line break, or into or out of another tag, is wrapped in pieces. Undefined where it holds no words of the article.
 */
export function wrap(tree: Tree, selection: Span, tag: NewTag): Wrapped | undefined {
  const starts = lineStarts(tree);
  const first = indexAt(starts, selection.start);
  const last = indexAt(starts, selection.end);
  const pieces: Span[] = [];
  const guards: TextEdit[] = [];
  for (let i = first; i <= last; i++) {
    const line = tree.lines[i]!;
    if (line.kind === 'front-matter' || line.vanishes) continue;
    const from = starts[i]!;
    const inLine = {
      start: Math.max(0, selection.start - from),
      end: Math.min(line.text.length, selection.end - from),
    };
    for (const piece of piecesIn(line, inLine)) {
      pieces.push({ start: piece.start + from, end: piece.end + from });
      for (const edit of guardsIn(line, piece)) guards.push(shift(edit, from));
    }
  }
  if (pieces.length === 0) return undefined;
  return { pieces, edits: mergeEdits(delimiters(pieces, tag), guards) };
}

function delimiters(pieces: readonly Span[], tag: NewTag): TextEdit[] {
  const named = tag.kind === 'claim' || pieces.length === 1 ? tag.items : [`id=${tag.id}`, ...tag.items];
  return pieces.flatMap((piece, i) => [
    {
      start: piece.start,
      end: piece.start,
      text: i === 0 ? printOpening(tag.kind, named) : printOpening('more', [tag.id]),
    },
    { start: piece.end, end: piece.end, text: '}' },
  ]);
}

/** The stretches of a line's selection that a tag can take without crossing another, trimmed of white space. */
function piecesIn(line: Line, selection: Span): Span[] {
  const span = outOfDelimiters(line, selection);
  if (!span) return [];
  // Tags that begin before the selection and end inside it, or begin inside and end behind it, part it.
  const stops: Span[] = [];
  for (const tag of line.tags) {
    if (tag.start >= span.end) break;
    const holdsStart = tag.start < span.start && tag.end > span.start;
    const holdsEnd = tag.start >= span.start && tag.end > span.end;
    if (holdsStart && tag.contentEnd < span.end) stops.push({ start: tag.contentEnd, end: tag.end });
    if (holdsEnd) stops.push({ start: tag.start, end: tag.contentStart });
  }
  stops.sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let from = span.start;
  for (const stop of [...stops, { start: span.end, end: span.end }]) {
    const piece = outOfDelimiters(line, { start: from, end: stop.start });
    if (piece) pieces.push(piece);
    from = stop.end;
  }
  return pieces;
}

/**
 * The span narrowed to its article text without white space at the ends, then widened again over the delimiters of tags
 * that lie wholly within the given span. Undefined where no words are left.
 */
function outOfDelimiters(line: Line, span: Span): Span | undefined {
  let start = toArticleInLine(line, Math.max(0, span.start));
  let end = toArticleInLine(line, Math.min(line.text.length, span.end));
  const charAt = (offset: number): string => line.text[fromArticleInLine(line, offset, 'after')] ?? '';
  while (start < end && /\s/u.test(charAt(start))) start++;
  while (start < end && /\s/u.test(charAt(end - 1))) end--;
  if (start >= end) return undefined;
  const words = {
    start: fromArticleInLine(line, start, 'after'),
    end: fromArticleInLine(line, end, 'before'),
  };
  // An escape belongs to its character: the backslash before the first one is inside.
  if (isEscaped(line, words.start)) words.start--;
  return widen(line, words, span);
}

function widen(line: Line, words: Span, limit: Span): Span {
  let { start, end } = words;
  let changed = true;
  while (changed) {
    changed = false;
    for (const tag of line.tags) {
      if (tag.start < limit.start || tag.end > limit.end || tag.articleStart === tag.articleEnd) continue;
      if (tag.contentStart === start && tag.contentEnd <= end && tag.end <= limit.end) {
        start = tag.start;
        end = Math.max(end, tag.end);
        changed = true;
      } else if (tag.contentEnd === end && tag.start >= start && tag.closed) {
        end = tag.end;
        changed = true;
      }
    }
  }
  return { start, end };
}

/** Escapes that words need once they stand inside a tag, and that a lone backslash needs before a brace. */
function guardsIn(line: Line, piece: Span): TextEdit[] {
  const places = new Set<number>();
  if (isLoneBackslash(line, piece.start - 1)) places.add(piece.start - 1);
  for (const bar of barsIn(line, piece.start, piece.end)) places.add(bar);
  for (const problem of line.problems) {
    const at = problem.start;
    if (problem.rule === 'brace-stray' && line.text[at] === '}' && at >= piece.start && at < piece.end)
      places.add(at);
  }
  if (isLoneBackslash(line, piece.end - 1)) places.add(piece.end - 1);
  return [...places].map(escapeAt);
}

function escapeAt(offset: number): TextEdit {
  return { start: offset, end: offset, text: '\\' };
}

/** Whether a backslash stands there that escapes nothing and is not escaped: a brace behind it would be. */
function isLoneBackslash(line: Line, offset: number): boolean {
  return line.text[offset] === '\\' && !isRemoved(line, offset) && !isEscaped(line, offset);
}

/** The edits that take a tag's delimiters and head away and leave its content. Offsets are relative to the line. */
export function unwrapInLine(line: Line, tag: Tag): readonly TextEdit[] {
  const places = new Set<number>();
  if (isLiteral(line, tag.start - 1)) places.add(tag.start - 1);
  if (tag.closed && isLiteral(line, tag.contentEnd - 1)) places.add(tag.contentEnd - 1);
  // Without this tag's braces a bar of the enclosing tag could come to end a head.
  const parent = line.tags[tag.parent];
  if (parent && !parent.head)
    for (const bar of barsIn(line, parent.contentStart, parent.contentEnd)) places.add(bar);
  const edits = [...places].map(escapeAt);
  edits.push({ start: tag.start, end: tag.contentStart, text: '' });
  if (tag.closed) edits.push({ start: tag.contentEnd, end: tag.end, text: '' });
  return edits.sort((a, b) => a.start - b.start);
}

/** Unescaped bars in a stretch of the line's text that are text of the article. */
function barsIn(line: Line, start: number, end: number): number[] {
  const bars: number[] = [];
  for (let at = line.text.indexOf('|', start); at >= 0 && at < end; at = line.text.indexOf('|', at + 1)) {
    if (!isRemoved(line, at) && !isEscaped(line, at)) bars.push(at);
  }
  return bars;
}

function isLiteral(line: Line, offset: number): boolean {
  return line.problems.some(
    (problem) =>
      problem.start === offset && (problem.rule === 'brace-stray' || problem.rule === 'tag-unknown'),
  );
}

/**
 * The edits that take a tag away (file offsets), or undefined where the line would then hold notes alone and vanish with
 * white space that is the article's.
 */
export function unwrap(tree: Tree, lineIndex: number, tag: Tag): readonly TextEdit[] | undefined {
  const line = tree.lines[lineIndex]!;
  if (line.tags.length === 1 && line.notes.length > 0 && wouldVanish(line)) return undefined;
  const from = lineStarts(tree)[lineIndex]!;
  const edits = unwrapInLine(line, tag).map((edit) => shift(edit, from));
  // A line that comes out as a fence would open front matter, or close it: empty front matter before all keeps it article.
  const opens = lineIndex === 0 || tree.frontMatterProblem !== undefined;
  const bare = opens && line.tags.length === 1 && needsFrontMatter(articleOfLine(line));
  return bare ? [{ start: 0, end: 0, text: '---\n---\n' }, ...edits] : edits;
}

function wouldVanish(line: Line): boolean {
  return /^[ \t]*$/.test(articleSlice(line, 0, line.text.length));
}

/** The edit that gives a tag the head items `items`, as written; none takes the head away. Relative to the line. */
export function setHead(line: Line, tag: Tag, items: readonly string[]): TextEdit {
  const head = items.join(' ');
  // An empty head stays where a bar in the content would otherwise end one.
  const needsBar = head !== '' || barsIn(line, tag.contentStart, tag.contentEnd).length > 0;
  return { start: tag.start + 2, end: tag.contentStart, text: needsBar ? `${head}|` : '' };
}

/** The edit that adds one item, as written, at the end of a tag's head, or gives it a head. Relative to the line. */
export function addHeadItem(line: Line, tag: Tag, item: string): TextEdit {
  if (!tag.head) return { start: tag.contentStart, end: tag.contentStart, text: `${item}|` };
  const { end, start } = tag.head;
  const space = end > start && !/\s/u.test(line.text[end - 1]!) ? ' ' : '';
  return { start: end, end, text: space + item };
}

/** The edit that changes what kind a tag is. Relative to the line. */
export function changeKind(tag: Tag, kind: TagKind): TextEdit {
  return { start: tag.start + 1, end: tag.start + 2, text: SIGILS[kind] };
}

/**
 * The edits that part a tag in two pieces at an offset of its content (file offsets), or undefined where the place lies in a
 * tag within it, in a delimiter, or at an end. `id` is the tag's own id, or the one it shall get.
 */
export function split(
  tree: Tree,
  lineIndex: number,
  tag: Tag,
  offset: number,
  id: string,
): readonly TextEdit[] | undefined {
  const line = tree.lines[lineIndex]!;
  const from = lineStarts(tree)[lineIndex]!;
  const at = offset - from;
  const index = line.tags.indexOf(tag);
  if (at <= tag.contentStart || at >= tag.contentEnd || isInside(line, index, at)) return undefined;
  const hasId = tag.head?.items.some(
    (item) => item.kind === 'id' || (item.kind === 'attribute' && item.key === 'id'),
  );
  const naming = hasId && tag.kind !== 'actor' ? [] : nameEdits(line, tag, id);
  const guard = isLoneBackslash(line, at - 1) ? '\\' : '';
  const parting = [
    ...naming,
    { start: at, end: at, text: `${guard}}${printOpening('more', [id, 'apart'])}` },
  ];
  return parting.map((edit) => shift(edit, from));
}

function nameEdits(line: Line, tag: Tag, id: string): TextEdit[] {
  const known = tag.head?.items.some((item) => item.kind === 'attribute' && item.key === 'id');
  if (tag.kind === 'more' || known) return [];
  return [addHeadItem(line, tag, tag.kind === 'claim' ? id : `id=${id}`)];
}

/** Whether the offset lies within a tag inside the one of that index, or within something cut out. */
function isInside(line: Line, index: number, at: number): boolean {
  const tag = line.tags[index]!;
  for (let i = index + 1; i < tag.after; i++) {
    const child = line.tags[i]!;
    if (child.start < at && at < child.end) return true;
  }
  return isEscaped(line, at) || (isRemoved(line, at) && isRemoved(line, at - 1));
}

function shift(edit: TextEdit, by: number): TextEdit {
  return { start: edit.start + by, end: edit.end + by, text: edit.text };
}

/** Sorts edits by place; at one place a closing brace comes first, then what opens, then an escape of what follows. */
function mergeEdits(delimiters: readonly TextEdit[], guards: readonly TextEdit[]): TextEdit[] {
  const rank = (edit: TextEdit): number => (edit.text === '}' ? 0 : edit.text === '\\' ? 2 : 1);
  return [...delimiters, ...guards].sort((a, b) => a.start - b.start || rank(a) - rank(b));
}

/** The text after edits that are sorted and do not overlap; edits at one place apply in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
