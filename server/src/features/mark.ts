/**
 * The keys that mark: a selection, or the word at the cursor, is wrapped in a tag of one kind; where it is in one already,
 * that is taken away.
 */
import { type Annotation, type Claim, type DocumentModel, freeIds, takenIds } from '../model/index.ts';
import {
  addHeadItem,
  type Line,
  lineAt,
  lineIndexOf,
  type NewTag,
  type Span,
  startOfLine,
  type Tag,
  type TextEdit,
  type Tree,
  toArticleInLine,
  unwrap,
  wrap,
} from '../syntax/index.ts';
import type { MarkKind } from './mark-kinds.ts';
import { afterEdits, inOrder, type Marked } from './marked.ts';
import { type MarkedTag, markedTag } from './marked-tag.ts';
import { toggleNotes } from './toggle-note.ts';
import { wordAt } from './word-at.ts';

/** Marks or unmarks each selection. Selections that hold no words, or overlap an earlier one, stay as they are. */
export function mark(model: DocumentModel, selections: readonly Span[], kind: MarkKind): Marked {
  if (kind === 'note') return toggleNotes(model.tree, selections);
  const marking: Marking = {
    model,
    kind,
    nextId: freeIds(takenIds(model)),
    named: new Map(),
    naming: [],
    linked: new Set(),
  };
  const edits: TextEdit[] = [];
  const cursors: Cursor[] = [];
  const sorted = selections
    .map((selection, i) => ({ selection, i }))
    .sort((a, b) => a.selection.start - b.selection.start || a.selection.end - b.selection.end);
  let free = 0;
  for (const { selection, i } of sorted) {
    const change = selection.start >= free ? changeFor(marking, selection) : undefined;
    const made = change?.edits.every((edit) => edit.start >= free) ? change : undefined;
    cursors[i] = made ? made.cursor : { kept: selection };
    edits.push(...(made?.edits ?? []));
    free = Math.max(free, selection.end, made?.edits.at(-1)?.end ?? 0);
  }
  const all = inOrder([...marking.naming, ...edits]);
  return { edits: all, selections: cursors.map((cursor) => placeAfter(all, cursor)) };
}

/** What holds for all selections of one press of a key. */
interface Marking {
  readonly model: DocumentModel;
  readonly kind: Exclude<MarkKind, 'note'>;
  readonly nextId: (like: string) => string;
  /** Ids given to claims that had none, so that a piece can name them. */
  readonly named: Map<Claim, string>;
  readonly naming: TextEdit[];
  /** Actors made sources already: with a cursor more in one, it stays so. */
  readonly linked: Set<Tag>;
}

interface Change {
  /** Sorted. */
  readonly edits: readonly TextEdit[];
  readonly cursor: Cursor;
}

/** A place in the text after the edits: so far into what an edit inserts, or what was selected before. */
type Cursor = { readonly edit: TextEdit; readonly within: number } | { readonly kept: Span };

function placeAfter(edits: readonly TextEdit[], cursor: Cursor): Span {
  if ('kept' in cursor) {
    const start = afterEdits(edits, cursor.kept.start, 'before');
    return { start, end: Math.max(start, afterEdits(edits, cursor.kept.end, 'before')) };
  }
  let shift = 0;
  for (const edit of edits) {
    if (edit === cursor.edit) break;
    shift += edit.text.length - (edit.end - edit.start);
  }
  const at = cursor.edit.start + shift + cursor.within;
  return { start: at, end: at };
}

function changeFor(marking: Marking, selection: Span): Change | undefined {
  const { model, kind } = marking;
  const there = markedTag(model, selection, kind === 'source' ? 'actor' : kind);
  if (there && kind === 'source' && there.annotation?.kind === 'actor' && !there.annotation.link)
    return linked(marking, there);
  if (there) return unmarked(model, kind === 'more' ? [there.piece] : there.pieces);
  const selected = selection.start === selection.end ? wordAt(model.tree, selection.start) : selection;
  // A claim holds the hedges, figures and actors that are all of its words, not they the claim.
  const words =
    selected && (kind === 'claim' || kind === 'more') ? withTagsOf(model.tree, selected) : selected;
  const tag = words && newTag(marking, words);
  const wrapped = tag && wrap(model.tree, words, tag);
  if (!wrapped) return undefined;
  // In the head, behind a claim's id, where its type and source are typed; else behind what was marked.
  const opening = wrapped.edits.find((edit) => edit.text.startsWith('{'))!;
  const closing = wrapped.edits.findLast((edit) => edit.text === '}')!;
  const cursor =
    kind === 'claim' ? { edit: opening, within: opening.text.length - 1 } : { edit: closing, within: 1 };
  return { edits: wrapped.edits, cursor };
}

/** The words of a selection with the tags round just those words, as far as these are no claims. */
function withTagsOf(tree: Tree, words: Span): Span {
  const line = tree.lines[lineAt(tree, words.start)]!;
  const from = startOfLine(tree, line);
  const start = toArticleInLine(line, words.start - from);
  const end = toArticleInLine(line, Math.min(words.end - from, line.text.length));
  let span = words;
  for (const tag of line.tags.toReversed()) {
    if (tag.articleStart !== start || tag.articleEnd !== end) continue;
    if (tag.kind === 'claim' || tag.kind === 'more') break;
    span = { start: from + tag.start, end: Math.max(words.end, from + tag.end) };
  }
  return span;
}

function newTag(marking: Marking, words: Span): NewTag | undefined {
  const { model, kind, nextId } = marking;
  switch (kind) {
    case 'claim': {
      const id = nextId('c1');
      return { kind, items: [id], id };
    }
    case 'source':
      return { kind: 'actor', items: ['>'], id: nextId('a1') };
    case 'more': {
      const before = lastBefore(model, words.start);
      const id = before && (before.id ?? idFor(marking, before));
      return id === undefined ? undefined : { kind, items: [id], id };
    }
    default:
      return { kind, items: [], id: nextId(`${kind[0]}1`) };
  }
}

/** The claim, or other tag with an id, that opens last before the offset and does not hold it. */
function lastBefore(model: DocumentModel, offset: number): Claim | (Annotation & { id: string }) | undefined {
  let found: Claim | (Annotation & { id: string }) | undefined;
  for (const annotation of model.annotations) {
    const { line, tag } = annotation.pieces[0];
    const start = startOfLine(model.tree, line);
    if (start + tag.start >= offset) break;
    if (start + tag.end > offset) continue;
    if (annotation.kind === 'claim' || hasId(annotation)) found = annotation;
  }
  return found;
}

function hasId(annotation: Annotation): annotation is Annotation & { id: string } {
  return annotation.id !== undefined;
}

/** The id that a claim without one gets, since a piece must name it. */
function idFor({ model, named, naming, nextId }: Marking, annotation: Annotation): string | undefined {
  if (annotation.kind !== 'claim') return undefined;
  const known = named.get(annotation);
  if (known !== undefined) return known;
  const id = nextId('c1');
  const { line, tag } = annotation.pieces[0];
  naming.push(inFile(model, line, addHeadItem(line, tag, id)));
  named.set(annotation, id);
  return id;
}

/** Makes a mention of an actor the source of the nearest claim. */
function linked(marking: Marking, { pieces: [first], piece }: MarkedTag): Change | undefined {
  const { model } = marking;
  if (marking.linked.has(first.tag)) return undefined;
  marking.linked.add(first.tag);
  const edit = inFile(model, first.line, addHeadItem(first.line, first.tag, '>'));
  return { edits: [edit], cursor: { kept: behind(model, piece.line, piece.tag) } };
}

function behind(model: DocumentModel, line: Line, tag: Tag): Span {
  const end = startOfLine(model.tree, line) + tag.end;
  return { start: end, end };
}

/** Takes tags away and leaves the cursor behind their words. */
function unmarked(model: DocumentModel, pieces: MarkedTag['pieces']): Change | undefined {
  const edits: TextEdit[] = [];
  for (const { line, tag } of pieces) {
    const removed = unwrap(model.tree, lineIndexOf(model.tree, line), tag);
    if (!removed) return undefined;
    edits.push(...removed);
  }
  edits.sort((a, b) => a.start - b.start);
  const last = edits.findLast((edit) => edit.text === '')!;
  return { edits, cursor: { edit: last, within: 0 } };
}

function inFile(model: DocumentModel, line: Line, edit: TextEdit): TextEdit {
  const start = startOfLine(model.tree, line);
  return { start: edit.start + start, end: edit.end + start, text: edit.text };
}
