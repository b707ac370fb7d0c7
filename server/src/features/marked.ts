/** What a key that marks gives back, and where the selections stand once its edits are made. */
import type { Span, TextEdit } from '../syntax/index.ts';

export interface Marked {
  /** File offsets of the text before, sorted, without overlap. Those at one place apply in their order. */
  readonly edits: readonly TextEdit[];
  /** What is selected afterwards, in offsets of the text after the edits: one span for each selection, in their order. */
  readonly selections: readonly Span[];
}

/** Edits sorted by place. Those at one place keep their order; an escape that two of them need is written once. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return sorted.filter((edit, i) => !(edit.text === '\\' && repeats(sorted, i)));
}

/** Whether the same insertion stands before it at the same place. */
function repeats(sorted: readonly TextEdit[], index: number): boolean {
  const { start, end, text } = sorted[index]!;
  for (let i = index - 1; i >= 0 && sorted[i]!.start === start; i--) {
    if (sorted[i]!.end === end && sorted[i]!.text === text) return true;
  }
  return false;
}

/** Where an offset of the text before stands after the edits; where something is inserted, `side` of that. */
export function afterEdits(edits: readonly TextEdit[], offset: number, side: 'before' | 'after'): number {
  let shift = 0;
  for (const edit of edits) {
    const inserts = edit.start === edit.end;
    if (edit.start > offset || (inserts && edit.start === offset && side === 'before')) break;
    if (edit.end > offset) return edit.start + shift + (side === 'after' ? edit.text.length : 0);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}
