/** Edits of a text. */
import type { TextEdit } from './tree.ts';

/** The same edit for a text in which all stands so many units later. */
export function shift(edit: TextEdit, by: number): TextEdit {
  return { start: edit.start + by, end: edit.end + by, text: edit.text };
}

/** The text after edits that are sorted and do not overlap; edits at one place apply in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
