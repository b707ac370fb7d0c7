/** The tag in which a selection stands already: what a key takes away instead of marking once more. */
import { type Annotation, type DocumentModel, headReadings, type Piece } from '../model/index.ts';
import {
  articleStarts,
  articleText,
  type Line,
  lineAt,
  lineIndexOf,
  type Span,
  startOfLine,
  type TagKind,
  type Tree,
  toArticle,
} from '../syntax/index.ts';

export interface MarkedTag {
  /** The tag in which the selection stands. */
  readonly piece: Piece;
  /** What it belongs to; undefined for a piece that continues nothing. */
  readonly annotation: Annotation | undefined;
  /** All pieces of that, in the order of the text. */
  readonly pieces: readonly [Piece, ...Piece[]];
}

/**
 * The innermost tag of that kind round a cursor, or the one whose words are just those selected, white space at the ends
 * aside. The words of several pieces count as one stretch where nothing but white space parts them.
 */
export function markedTag(model: DocumentModel, selection: Span, kind: TagKind): MarkedTag | undefined {
  const found =
    selection.start === selection.end
      ? tagsAround(model, selection.start, kind)
      : tagsOver(model, selection, kind);
  return found.at(-1);
}

function tagsAround(model: DocumentModel, offset: number, kind: TagKind): readonly MarkedTag[] {
  const line = model.tree.lines[lineAt(model.tree, offset)]!;
  const inLine = offset - startOfLine(model.tree, line);
  return tagsOfLine(model, line, kind).filter(
    ({ piece: { tag } }) => tag.start <= inLine && inLine <= tag.end,
  );
}

function tagsOver(model: DocumentModel, selection: Span, kind: TagKind): readonly MarkedTag[] {
  const { tree } = model;
  const article = articleText(tree);
  const words = trimmed(article, {
    start: toArticle(tree, selection.start),
    end: toArticle(tree, selection.end),
  });
  if (words.start >= words.end) return [];
  const isWords = (span: Span): boolean => {
    const { start, end } = trimmed(article, span);
    return start === words.start && end === words.end;
  };
  return tagsOfLine(model, tree.lines[lineAt(tree, selection.start)]!, kind).filter(
    ({ piece, pieces }) =>
      isWords(wordsOf(tree, piece)) ||
      (piece.tag === pieces[0].tag && isWords(joinedWords(tree, article, pieces))),
  );
}

/** The tags of that kind on a line, with all their pieces, outermost first. */
function tagsOfLine(model: DocumentModel, line: Line, kind: TagKind): MarkedTag[] {
  const heads = headReadings(line);
  return line.tags.flatMap((tag, index) => {
    const annotation = model.annotationAt(line, index);
    if (tag.kind !== kind && annotation?.kind !== kind) return [];
    const piece = { line, index, tag, head: heads[index]! };
    return [{ piece, annotation, pieces: annotation?.pieces ?? [piece] }];
  });
}

/** Where a piece's words stand in the article. */
function wordsOf(tree: Tree, { line, tag }: Piece): Span {
  const start = articleStarts(tree)[lineIndexOf(tree, line)]!;
  return { start: start + tag.articleStart, end: start + tag.articleEnd };
}

/** From the first piece on, as far as nothing but white space parts the pieces. */
function joinedWords(tree: Tree, article: string, [first, ...rest]: MarkedTag['pieces']): Span {
  const { start, end } = wordsOf(tree, first);
  let joinedEnd = end;
  for (const piece of rest) {
    const next = wordsOf(tree, piece);
    if (article.slice(joinedEnd, next.start).trim() !== '') break;
    joinedEnd = next.end;
  }
  return { start, end: joinedEnd };
}

/** The span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === '') from++;
  while (to > from && text[to - 1]!.trim() === '') to--;
  return { start: from, end: to };
}
