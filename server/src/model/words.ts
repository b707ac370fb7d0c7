/** The words that an annotation marks, read from its pieces joined, and where they stand in the article. */
import {
  articleSlice,
  articleStarts,
  keptWith,
  lineIndexOf,
  type Span,
  startOfLine,
  type Tree,
} from '../syntax/index.ts';
import type { Annotation, Piece } from './annotation.ts';

const wordsOfAnnotation = keptWith<Annotation, string>();

/** The article text of one piece. */
export function wordsOfPiece({ line, tag }: Piece): string {
  return articleSlice(line, tag.contentStart, tag.contentEnd);
}

/** The article text of all pieces: those that touch run on, others are parted by a space. */
export function wordsOf(annotation: Annotation): string {
  const known = wordsOfAnnotation.get(annotation);
  if (known !== undefined) return known;
  const { words } = wordsWithin(annotation, Number.POSITIVE_INFINITY);
  wordsOfAnnotation.set(annotation, words);
  return words;
}

/** The same with each white space one space, cut behind `most` units, and no character in two. */
export function firstWordsOf(annotation: Annotation, most: number): string {
  // Of tags that are not closed, each has the rest of its line.
  for (let units = 4 * (most + 1); ; units *= 2) {
    const { words, isAll } = wordsWithin(annotation, units);
    const joined = words.replace(/\s+/gu, ' ').trim();
    if (joined.length > most) return joined.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
    if (isAll) return joined;
  }
}

/** The words up to the end of the first piece that has more than so many units in its line, where it is cut. */
function wordsWithin(
  { pieces }: Annotation,
  units: number,
): { readonly words: string; readonly isAll: boolean } {
  let words = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const { line, tag } = piece;
    const touching = last?.line === line && last.tag.articleEnd === tag.articleStart;
    if (last && !touching) words += ' ';
    const end = Math.min(tag.contentEnd, tag.contentStart + units);
    words += articleSlice(line, tag.contentStart, end);
    if (end < tag.contentEnd) return { words, isAll: false };
    last = piece;
  }
  return { words, isAll: true };
}

/** The span of a piece in the file, braces included. */
export function fileSpanOf(tree: Tree, { line, tag }: Piece): Span {
  const start = startOfLine(tree, line);
  return { start: start + tag.start, end: start + tag.end };
}

/** A span relative to a piece's line as one of the file. */
export function inFile(tree: Tree, { line }: Piece, span: Span): Span {
  const start = startOfLine(tree, line);
  return { start: start + span.start, end: start + span.end };
}

/**
 * The spans of an annotation in the article text. Pieces that touch, or are parted only by white space with a line break,
 * are one span, unless the later one says `apart`.
 */
export function fragmentsOf(tree: Tree, annotation: Annotation): readonly Span[] {
  const starts = articleStarts(tree);
  const fragments: { start: number; end: number }[] = [];
  let before: Piece | undefined;
  for (const piece of annotation.pieces) {
    const from = starts[lineIndexOf(tree, piece.line)]!;
    const span = { start: from + piece.tag.articleStart, end: from + piece.tag.articleEnd };
    const last = fragments.at(-1);
    if (last && before && !piece.head.apart && joins(tree, before, piece)) last.end = span.end;
    else fragments.push(span);
    before = piece;
  }
  return fragments;
}

function joins(tree: Tree, first: Piece, second: Piece): boolean {
  if (first.line === second.line) return first.tag.articleEnd === second.tag.articleStart;
  const rest = articleSlice(first.line, first.tag.contentEnd, first.line.text.length);
  const lead = articleSlice(second.line, 0, second.tag.contentStart);
  if (/\S/u.test(rest) || /\S/u.test(lead)) return false;
  const end = lineIndexOf(tree, second.line);
  for (let i = lineIndexOf(tree, first.line) + 1; i < end; i++) {
    const line = tree.lines[i]!;
    if (/\S/u.test(articleSlice(line, 0, line.text.length))) return false;
  }
  return true;
}
