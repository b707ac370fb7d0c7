/** Wraps the selected words in a tag, in pieces where they cross another. */
import { mark } from '../mark.ts';
import type { MarkKind } from '../mark-kinds.ts';
import { markedTag } from '../marked-tag.ts';
import { type Action, type ActionMaker, here } from './action.ts';

const OFFERED: readonly (readonly [kind: MarkKind, title: string])[] = [
  ['claim', 'Mark as claim'],
  ['actor', 'Mark as actor'],
  ['source', 'Mark as source of the nearest claim'],
  ['cue', 'Mark as cue'],
  ['hedge', 'Mark as hedge'],
  ['number', 'Mark as number'],
  ['more', 'Mark as a further piece of the claim before'],
];

export const markSelection: ActionMaker = ({ model, selection }) => {
  if (selection.start === selection.end) return [];
  return OFFERED.flatMap(([kind, title]): Action[] => {
    // What is marked so already would be unmarked: that has an action of its own.
    if (markedTag(model, selection, kind === 'source' ? 'actor' : kind === 'note' ? 'more' : kind)) return [];
    const { edits } = mark(model, [selection], kind);
    if (edits.length === 0) return [];
    const pieces = edits.filter(({ text }) => text === '}').length;
    const crossing = pieces > 1 ? ` (in ${pieces} pieces)` : '';
    return [{ title: title + crossing, kind: 'refactor.rewrite', changes: here(edits) }];
  });
};
