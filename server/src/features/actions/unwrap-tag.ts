/** Takes a tag away and leaves its words; parts it in two. */
import { freeIds, takenIds } from '../../model/index.ts';
import { lineIndexOf, split } from '../../syntax/index.ts';
import { atOffset } from '../at-offset.ts';
import { mark } from '../mark.ts';
import { type Action, type ActionMaker, here } from './action.ts';

const NAMES = {
  claim: 'claim',
  actor: 'actor',
  hedge: 'hedge',
  number: 'number',
  cue: 'cue',
  more: 'piece',
} as const;

/** The innermost tag round the cursor, or round the start of the selection. */
export const unwrapTag: ActionMaker = ({ model, selection }) => {
  const { piece } = atOffset(model, selection.start);
  if (!piece) return [];
  const { kind } = piece.tag;
  const cursor = { start: selection.start, end: selection.start };
  const { edits } = mark(model, [cursor], kind);
  if (edits.length === 0) return [];
  const what = kind === 'claim' ? 'claim, and keep its words' : `${NAMES[kind]}, and keep its words`;
  return [{ title: `Take away this ${what}`, kind: 'refactor.rewrite', changes: here(edits) }];
};

/** Two pieces of the tag round the cursor, which parts them. */
export const splitTag: ActionMaker = ({ model, selection }) => {
  if (selection.start !== selection.end) return [];
  const { piece, annotation, offset } = atOffset(model, selection.start);
  if (!piece || !annotation || offset <= piece.tag.contentStart || offset >= piece.tag.contentEnd) return [];
  const { tag } = piece;
  if (tag.kind !== 'claim' && tag.kind !== 'more') return [];
  const id = annotation.id ?? freeIds(takenIds(model))('c1');
  const edits = split(model.tree, lineIndexOf(model.tree, piece.line), tag, selection.start, id);
  if (!edits) return [];
  const action: Action = {
    title: `Part this ${NAMES[tag.kind]} in two pieces here`,
    kind: 'refactor.rewrite',
    changes: here(edits),
  };
  return [action];
};
