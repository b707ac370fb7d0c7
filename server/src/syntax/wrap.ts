/** Puts a tag round words. The article text stays as it was, and so do the tags that were there. */
import { fromArticleInLine, isEscaped, toArticleInLine } from './article.ts';
import { shift } from './edits.ts';
import { barsIn, escapeAt, isLoneBackslash, wholeCharacters } from './guards.ts';
import { indexAt, lineStarts } from './line-places.ts';
import { printOpening } from './print.ts';
import type { Line, Span, TextEdit, Tree } from './tree.ts';
import type { TagKind } from './vocabulary.ts';

/** What the opening of a new tag, and of its further pieces, shall hold. */
export interface NewTag {
  readonly kind: TagKind;
  /** Items of the head, as written. */
  readonly items: readonly string[];
  /** Written where the words are not in one piece and the items do not name it: as `id=` on tags other than claims. Of a piece, what it continues. */
  readonly id: string;
  /** Whether white space at the ends of the selection stays inside; else it stays outside, as a person means it. */
  readonly exact?: boolean;
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
    for (const piece of piecesIn(line, wholeCharacters(line.text, inLine), tag.exact === true)) {
      pieces.push({ start: piece.start + from, end: piece.end + from });
      for (const edit of guardsIn(line, piece)) guards.push(shift(edit, from));
    }
  }
  if (pieces.length === 0) return undefined;
  return { pieces, edits: mergeEdits(delimiters(pieces, tag), guards) };
}

/** The same for a span of one line; all offsets are relative to it. */
export function wrapInLine(line: Line, selection: Span, tag: NewTag): Wrapped | undefined {
  if (line.kind === 'front-matter' || line.vanishes) return undefined;
  const pieces = piecesIn(line, wholeCharacters(line.text, selection), tag.exact === true);
  if (pieces.length === 0) return undefined;
  const guards = pieces.flatMap((piece) => guardsIn(line, piece));
  return { pieces, edits: mergeEdits(delimiters(pieces, tag), guards) };
}

/** What opens a piece, and where that stands. */
export interface Opening {
  readonly piece: Span;
  readonly text: string;
}

/**
 * The edits (relative to the line, sorted) that open and close pieces of new tags, with what must be escaped for them. The pieces
 * cross nothing; those outside come before those inside.
 */
export function delimited(line: Line, openings: readonly Opening[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const guards = new Map<number, TextEdit>();
  let guarded = -1;
  for (const { piece, text } of openings) {
    edits.push(
      { start: piece.start, end: piece.start, text },
      { start: piece.end, end: piece.end, text: '}' },
    );
    // What stands inside another has its bars escaped with those of the other.
    const isInside = piece.end <= guarded;
    const places = isInside ? guardsAtEnds(line, piece) : guardsIn(line, piece);
    for (const guard of places) guards.set(guard.start, guard);
    guarded = Math.max(guarded, piece.end);
  }
  return mergeEdits(edits, [...guards.values()]);
}

/**
 * Where a tag over these article offsets of the line opens and closes in it, tags within them taken in. White space at the ends
 * stays outside unless `exact`; undefined where there is nothing else.
 */
export function pieceOver(line: Line, { start, end }: Span, exact: boolean): Span | undefined {
  const span = {
    start: fromArticleInLine(line, start, 'after'),
    end: fromArticleInLine(line, end, 'before'),
  };
  if (span.end <= span.start) return undefined;
  return outOfDelimiters(line, wholeCharacters(line.text, span), { start: exact, end: exact });
}

function delimiters(pieces: readonly Span[], tag: NewTag): TextEdit[] {
  const texts = openingsOf(tag, pieces.length);
  return pieces.flatMap(({ start, end }, i) => [
    { start, end: start, text: texts[i]! },
    { start: end, end, text: '}' },
  ]);
}

/** What opens each of the pieces in which a tag is written. */
export function openingsOf(tag: NewTag, pieces: number): readonly string[] {
  const named = tag.kind === 'more' || pieces === 1 ? tag.items : namedItems(tag);
  const more = printOpening('more', [tag.id]);
  return Array.from({ length: pieces }, (_, i) => (i === 0 ? printOpening(tag.kind, named) : more));
}

/** The items of a tag in several pieces, its id among them. */
function namedItems({ kind, id, items }: NewTag): readonly string[] {
  const name = kind === 'claim' ? id : `id=${id}`;
  return items.includes(name) ? items : [name, ...items];
}

/** The stretches of a line's selection that a tag can take without crossing another, trimmed of white space unless `exact`. */
function piecesIn(line: Line, selection: Span, exact: boolean): Span[] {
  const span = outOfDelimiters(line, selection, { start: exact, end: exact });
  if (!span) return [];
  // Tags that begin before the selection and end inside it, or begin inside and end behind it, part it.
  const stops: Span[] = [];
  for (const tag of line.tags) {
    if (tag.start >= span.end) break;
    const holdsStart = tag.start < span.start && tag.end > span.start;
    // What is not closed would be closed by the brace behind the selection.
    const holdsEnd = tag.start >= span.start && (tag.end > span.end || !tag.closed);
    if (holdsStart && tag.contentEnd < span.end) stops.push({ start: tag.contentEnd, end: tag.end });
    if (holdsEnd) stops.push({ start: tag.start, end: tag.contentStart });
  }
  stops.sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let from = span.start;
  for (const stop of [...stops, { start: span.end, end: span.end }]) {
    const keep = { start: exact || from > span.start, end: exact || stop.start < span.end };
    const piece = outOfDelimiters(line, { start: from, end: stop.start }, keep);
    if (piece) pieces.push(piece);
    from = stop.end;
  }
  return pieces;
}

/**
 * The span narrowed to its article text without white space at the ends, then widened again over tags that lie wholly
 * within the given span and of which an end is in the words: no tag is crossed. Undefined where no words are left.
 * White space that `keep` names stays inside: at the joint of two pieces it lets them touch, and so be one span.
 */
function outOfDelimiters(
  line: Line,
  span: Span,
  keep: { readonly start: boolean; readonly end: boolean } = { start: false, end: false },
): Span | undefined {
  const from = toArticleInLine(line, Math.max(0, span.start));
  const to = toArticleInLine(line, Math.min(line.text.length, span.end));
  let start = from;
  let end = to;
  const charAt = (offset: number): string => line.text[fromArticleInLine(line, offset, 'after')] ?? '';
  while (start < end && /\s/u.test(charAt(start))) start++;
  while (start < end && /\s/u.test(charAt(end - 1))) end--;
  if (start >= end) return undefined;
  if (keep.start) start = from;
  if (keep.end) end = to;
  const words = {
    start: fromArticleInLine(line, start, 'after'),
    end: fromArticleInLine(line, end, 'before'),
  };
  // An escape belongs to its character: the backslash before the first one is inside.
  if (isEscaped(line, words.start)) words.start--;
  return widen(line, words, span);
}

function widen(line: Line, words: Span, limit: Span): Span {
  const { tags } = line;
  let { start, end } = words;
  // From the last to the first, so that what lies within a tag is taken in before the tag itself is looked at.
  for (let i = firstFrom(tags, limit.end) - 1; i >= 0 && tags[i]!.start >= limit.start; i--) {
    const tag = tags[i]!;
    if (!tag.closed || tag.end > limit.end || tag.articleStart === tag.articleEnd) continue;
    if (tag.contentStart <= start && start < tag.contentEnd && tag.contentEnd <= end) {
      start = tag.start;
      end = Math.max(end, tag.end);
    } else if (tag.start >= start && tag.start < end && end <= tag.contentEnd) {
      end = tag.end;
    }
  }
  return { start, end };
}

/** Escapes that words need once they stand inside a tag, and that a lone backslash needs before a brace. */
function guardsIn(line: Line, piece: Span): TextEdit[] {
  const places = new Set<number>();
  if (isLoneBackslash(line, piece.start - 1)) places.add(piece.start - 1);
  for (const bar of barsIn(line, piece.start, piece.end)) places.add(bar);
  for (const brace of strayBracesIn(line, piece)) places.add(brace);
  if (isLoneBackslash(line, piece.end - 1)) places.add(piece.end - 1);
  return [...places].map(escapeAt);
}

function guardsAtEnds(line: Line, { start, end }: Span): TextEdit[] {
  return [start - 1, end - 1].filter((offset) => isLoneBackslash(line, offset)).map(escapeAt);
}

/** Closing braces in a stretch of the line that close nothing, but would close a tag put round them. */
function strayBracesIn({ problems, text }: Line, { start, end }: Span): number[] {
  const braces: number[] = [];
  for (let i = firstFrom(problems, start); i < problems.length && problems[i]!.start < end; i++) {
    const problem = problems[i]!;
    if (problem.rule === 'brace-stray' && text[problem.start] === '}') braces.push(problem.start);
  }
  return braces;
}

/** Index of the first of them, which are sorted, that starts at `offset` or later. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts edits by place; at one place a closing brace comes first, then what opens, then an escape of what follows. */
function mergeEdits(delimiters: readonly TextEdit[], guards: readonly TextEdit[]): TextEdit[] {
  const rank = (edit: TextEdit): number => (edit.text === '}' ? 0 : edit.text === '\\' ? 2 : 1);
  return [...delimiters, ...guards].sort((a, b) => a.start - b.start || rank(a) - rank(b));
}
