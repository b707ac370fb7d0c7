/** Takes a reference out of a circle of claims that rest on each other. */
import type { DocumentModel } from '../../model/index.ts';
import { type HeadItem, referencesIn, type Span, setHead, type TextEdit } from '../../syntax/index.ts';
import { atOffset } from '../at-offset.ts';
import { type ActionMaker, here } from './action.ts';

export const removeReference: ActionMaker = ({ model, findings }) =>
  findings.flatMap((finding) => {
    const edit = finding.rule === 'claim-cycle' ? withoutReference(model, finding) : undefined;
    if (!edit) return [];
    const kind = 'quickfix' as const;
    return [{ title: 'Take this reference out', kind, finding, isPreferred: false, changes: here([edit]) }];
  });

function withoutReference(model: DocumentModel, { start }: Span): TextEdit | undefined {
  const { piece, item, lineStart, offset } = atOffset(model, start);
  if (!piece?.tag.head || item?.kind !== 'attribute') return undefined;
  const references = referencesIn(item.value, item.valueSpan);
  const at = references.findIndex((reference) => reference.start === offset);
  if (at < 0) return undefined;
  const shift = (edit: TextEdit): TextEdit => ({
    ...edit,
    start: edit.start + lineStart,
    end: edit.end + lineStart,
  });
  const next = references[at + 1];
  const before = references[at - 1];
  if (next) return shift({ start: references[at]!.start, end: next.start, text: '' });
  if (before) return shift({ start: before.end, end: references[at]!.end, text: '' });
  const { items } = piece.tag.head;
  if (items.length === 1) return shift(setHead(piece.line, piece.tag, []));
  return shift(withoutItem(items, items.indexOf(item)));
}

/** An item with the white space that parts it from its neighbour. */
function withoutItem(items: readonly HeadItem[], index: number): TextEdit {
  const item = items[index]!;
  const before = items[index - 1];
  return before
    ? { start: before.end, end: item.end, text: '' }
    : { start: item.start, end: items[index + 1]!.start, text: '' };
}
