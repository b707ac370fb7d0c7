/** The article text of a file, and offsets from the one to the other. All offsets are UTF-16 units unless a name says otherwise. */
import { keptWith } from './kept-with.ts';
import { articleStarts, indexAt, lineStarts } from './line-places.ts';
import type { Line, Span, Tree } from './tree.ts';

/** The article text of one line, its line break included. */
export function articleOfLine(line: Line): string {
  if (line.vanishes) return '';
  return articleSlice(line, 0, line.text.length) + line.lineBreak;
}

/** The article text between two offsets in the line's text. */
export function articleSlice(line: Line, start: number, end: number): string {
  const { removed, text } = line;
  if (removed.length === 0) return text.slice(start, end);
  let result = '';
  let from = start;
  for (let i = firstRemovedFrom(removed, start); i < removed.length && removed[i]! < end; i += 2) {
    if (removed[i]! > from) result += text.slice(from, removed[i]);
    from = Math.max(from, removed[i + 1]!);
  }
  return from < end ? result + text.slice(from, end) : result;
}

/** The whole article: the file without front matter, delimiters, heads and notes, escapes undone. */
export function articleText(tree: Tree): string {
  let text = '';
  for (const line of tree.lines) text += articleOfLine(line);
  return text;
}

/** Whether the unit at `offset` of the line's text is no article text. */
export function isRemoved(line: Line, offset: number): boolean {
  const at = firstRemovedFrom(line.removed, offset);
  return at < line.removed.length && line.removed[at]! <= offset;
}

/** Whether the unit at `offset` of the line's text is escaped by the backslash before it. */
export function isEscaped(line: Line, offset: number): boolean {
  // Delimiters, heads and notes end in other characters, so a backslash that was cut out is one that escapes.
  return line.text[offset - 1] === '\\' && isRemoved(line, offset - 1) && !isRemoved(line, offset);
}

/** Index in `removed` of the first span that ends behind `offset`. */
function firstRemovedFrom(removed: readonly number[], offset: number): number {
  let low = 0;
  let high = removed.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (removed[middle * 2 + 1]! > offset) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}

const cutsOfLine = keptWith<Line, Uint32Array>();

/** Units cut out before each removed span of the line, and in all. */
function cutsOf(line: Line): Uint32Array {
  const known = cutsOfLine.get(line);
  if (known) return known;
  const { removed } = line;
  const before = new Uint32Array(removed.length / 2 + 1);
  for (let i = 0; i < removed.length; i += 2) {
    before[i / 2 + 1] = before[i / 2]! + removed[i + 1]! - removed[i]!;
  }
  cutsOfLine.set(line, before);
  return before;
}

/** From an offset in the line's text to one in its article text; inside a delimiter, head or note: where that was cut out. */
export function toArticleInLine(line: Line, offset: number): number {
  const { removed } = line;
  if (removed.length === 0) return offset;
  const at = firstRemovedFrom(removed, offset);
  const cut = cutsOf(line)[at / 2]!;
  return at < removed.length && removed[at]! < offset ? removed[at]! - cut : offset - cut;
}

/**
 * From an offset in the line's article text to one in its text. Where something was cut out at that place, `side` says
 * which end of it is meant: `after` it, as for the start of a span, or `before` it, as for the end of one.
 */
export function fromArticleInLine(line: Line, offset: number, side: 'before' | 'after'): number {
  const { removed } = line;
  if (removed.length === 0) return offset;
  const cuts = cutsOf(line);
  // The removed spans that lie before the place: those whose start, in article units, is below it (or at it, for `after`).
  let low = 0;
  let high = removed.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = removed[middle * 2]! - cuts[middle]!;
    if (place < offset || (side === 'after' && place === offset)) low = middle + 1;
    else high = middle;
  }
  return offset + cuts[low]!;
}

/** From a file offset to one in the article text. */
export function toArticle(tree: Tree, offset: number): number {
  const starts = lineStarts(tree);
  const index = indexAt(starts, offset);
  const line = tree.lines[index]!;
  const inLine = Math.max(0, offset - starts[index]!);
  const start = articleStarts(tree)[index]!;
  if (line.vanishes) return start;
  const inText = Math.min(inLine, line.text.length);
  return start + toArticleInLine(line, inText) + Math.min(inLine - inText, line.lineBreak.length);
}

/** From an offset in the article text to one in the file; `side` as for {@link fromArticleInLine}. */
export function fromArticle(tree: Tree, offset: number, side: 'before' | 'after'): number {
  const starts = articleStarts(tree);
  // At the joint of two lines the end of a span belongs to the line of the unit before it; lines that vanish have none.
  const index = indexAt(starts, side === 'before' && offset > 0 ? offset - 1 : offset);
  const line = tree.lines[index]!;
  const inLine = offset - starts[index]!;
  const start = lineStarts(tree)[index]!;
  if (line.vanishes) return start;
  const textLength = line.articleLength - line.lineBreak.length;
  if (inLine > textLength) return start + line.text.length + (inLine - textLength);
  return start + fromArticleInLine(line, inLine, side);
}

/** A span of the article text as one of the file, from before its first word to behind its last. */
export function fileSpan(tree: Tree, span: Span): Span {
  const start = fromArticle(tree, span.start, 'after');
  return { start, end: Math.max(start, fromArticle(tree, span.end, 'before')) };
}

/** Converts between UTF-16 offsets and code points of one text, in both directions, in logarithmic time. */
export interface CodePoints {
  /** How many code points stand before the UTF-16 offset. */
  readonly fromUtf16: (offset: number) => number;
  /** The UTF-16 offset before which that many code points stand. */
  readonly toUtf16: (codePoint: number) => number;
}

/** Code points of `text`; an unpaired surrogate counts as one, as it does in `for … of`. */
export function codePoints(text: string): CodePoints {
  // Offsets of the second halves of surrogate pairs: rare, so a sorted list of them is the whole map.
  const seconds: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) seconds.push(++i);
    }
  }
  const below = (holds: (index: number) => boolean): number => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    fromUtf16: (offset) => offset - below((i) => seconds[i]! < offset),
    toUtf16: (codePoint) => codePoint + below((i) => seconds[i]! - i <= codePoint),
  };
}
