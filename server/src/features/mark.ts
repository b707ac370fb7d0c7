/**
 * The keys that mark: a selection, or the word at the cursor, is wrapped in a tag of one kind; where it is in one already,
 * that is taken away.
 */
import { type Annotation, type DocumentModel, freeIds, type Piece, takenIds } from '../model/index.ts';
import {
  articleSlice,
  type Line,
  lineAt,
  lineStarts,
  type NewTag,
  type Span,
  type TagKind,
  type TextEdit,
  unwrap,
  wrap,
} from '../syntax/index.ts';

/** What a key marks: a kind of tag; `source` is an actor linked to the nearest claim; `more` a piece of the claim before it. */
export type MarkKind = TagKind | 'source';

export interface Marked {
  /** File offsets of the text before, sorted, without overlap. Those at one place apply in their order. */
  readonly edits: readonly TextEdit[];
  /** Where each cursor stands afterwards, in offsets of the text after the edits: one for each selection. */
  readonly cursors: readonly number[];
}

/** Marks or unmarks each selection. Selections that hold no words, or overlap an earlier one, stay as they are. */
export function mark(model: DocumentModel, selections: readonly Span[], kind: MarkKind): Marked {
  const nextId = freeIds(takenIds(model));
  const edits: TextEdit[] = [];
  const cursors: Cursor[] = [];
  const inOrder = selections
    .map((selection, i) => ({ selection, i }))
    .sort((a, b) => a.selection.start - b.selection.start);
  let free = -1;
  for (const { selection, i } of inOrder) {
    const change = selection.start >= free ? toggle(model, selection, kind, nextId) : undefined;
    const apart = change?.edits.every((edit) => edit.start >= free);
    cursors[i] = change && apart ? change.cursor : { offset: selection.end };
    if (change && apart) edits.push(...change.edits);
    free = Math.max(selection.end, edits.at(-1)?.end ?? -1);
  }
  edits.sort((a, b) => a.start - b.start);
  return { edits, cursors: cursors.map((cursor) => placeAfter(edits, cursor)) };
}

/** A place in the text after the edits: so far into what an edit inserts, or an offset of the text before. */
type Cursor = { readonly edit: TextEdit; readonly within: number } | { readonly offset: number };

interface Change {
  readonly edits: readonly TextEdit[];
  readonly cursor: Cursor;
}

function placeAfter(edits: readonly TextEdit[], cursor: Cursor): number {
  let shift = 0;
  for (const edit of edits) {
    if ('edit' in cursor ? edit === cursor.edit : edit.end > cursor.offset) break;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return 'edit' in cursor ? cursor.edit.start + shift + cursor.within : cursor.offset + shift;
}

function toggle(
  model: DocumentModel,
  selection: Span,
  kind: MarkKind,
  nextId: (like: string) => string,
): Change | undefined {
  const there = kind === 'more' ? undefined : tagAround(model, selection, kind === 'source' ? 'actor' : kind);
  if (there) return unmark(model, there);
  const words = selection.start === selection.end ? wordAt(model, selection.start) : selection;
  if (!words) return undefined;
  const tag = newTag(model, words, kind, nextId);
  const wrapped = tag && wrap(model.tree, words, tag);
  if (!wrapped) return undefined;
  // In the head, behind a claim's id, where its type and source are typed; else behind what was marked.
  const opening = wrapped.edits.find((edit) => edit.text.startsWith('{'))!;
  const closing = wrapped.edits.findLast((edit) => edit.text === '}')!;
  const cursor =
    kind === 'claim' ? { edit: opening, within: opening.text.length - 1 } : { edit: closing, within: 1 };
  return { edits: wrapped.edits, cursor };
}

function newTag(
  model: DocumentModel,
  words: Span,
  kind: MarkKind,
  nextId: (like: string) => string,
): NewTag | undefined {
  switch (kind) {
    case 'claim': {
      const id = nextId('c1');
      return { kind, items: [id], id };
    }
    case 'source':
      return { kind: 'actor', items: ['>'], id: nextId('a1') };
    case 'more': {
      const before = lastTagBefore(model, words.start);
      return before?.id === undefined ? undefined : { kind, items: [before.id], id: before.id };
    }
    default:
      return { kind, items: [], id: nextId(`${kind[0]}1`) };
  }
}

/** The claim, or other tag with an id, that opens last before the offset and does not hold it. */
function lastTagBefore(model: DocumentModel, offset: number): Annotation | undefined {
  const starts = lineStarts(model.tree);
  let found: Annotation | undefined;
  for (const annotation of model.annotations) {
    const { lineIndex, tag } = annotation.pieces[0];
    if (starts[lineIndex]! + tag.start >= offset) break;
    const holds = starts[lineIndex]! + tag.end > offset;
    if (annotation.id !== undefined && !holds) found = annotation;
  }
  return found;
}

/** The innermost tag of the kind that the selection is in, or that it takes in whole and nothing more. */
function tagAround(model: DocumentModel, selection: Span, kind: TagKind): Annotation | Piece | undefined {
  const starts = lineStarts(model.tree);
  const lineIndex = lineAt(model.tree, selection.start);
  const line = model.tree.lines[lineIndex]!;
  const start = selection.start - starts[lineIndex]!;
  const end = selection.end - starts[lineIndex]!;
  let found: Annotation | undefined;
  line.tags.forEach((tag, index) => {
    const annotation = model.annotationAt(lineIndex, index);
    if (annotation?.kind !== kind || tag.start > start || tag.end < end) return;
    const whole = selection.start === selection.end || isWhole(line, tag, start, end);
    if (whole) found = annotation;
  });
  return found;
}

function isWhole(line: Line, tag: Line['tags'][number], start: number, end: number): boolean {
  const selected = articleSlice(line, start, end).trim();
  return selected === articleSlice(line, tag.contentStart, tag.contentEnd).trim();
}

/** Takes a tag away, with all its pieces. */
function unmark(model: DocumentModel, annotation: Annotation | Piece): Change | undefined {
  const pieces = 'pieces' in annotation ? annotation.pieces : [annotation];
  const edits: TextEdit[] = [];
  for (const piece of pieces) {
    const removed = unwrap(model.tree, piece.lineIndex, piece.tag);
    if (!removed) return undefined;
    edits.push(...removed);
  }
  return { edits, cursor: { edit: edits.at(-1)!, within: 0 } };
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu;

/** The word of the article at a file offset: letters and digits with the marks that stand inside words. */
function wordAt(model: DocumentModel, offset: number): Span | undefined {
  const lineIndex = lineAt(model.tree, offset);
  const line = model.tree.lines[lineIndex]!;
  const start = lineStarts(model.tree)[lineIndex]!;
  if (line.kind === 'front-matter') return undefined;
  for (const match of line.text.matchAll(WORD)) {
    const word = match[0].replace(/[’'.,-]+$/u, '');
    const from = start + match.index;
    if (from > offset) return undefined;
    if (from + word.length >= offset) return { start: from, end: from + word.length };
  }
  return undefined;
}
