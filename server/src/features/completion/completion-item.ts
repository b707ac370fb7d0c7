/** One thing that may be written at the cursor. */
import type { Span, TextEdit } from '../../syntax/index.ts';

export type CompletionKind =
  | 'sigil'
  | 'claim'
  | 'actor'
  | 'tag'
  | 'word'
  | 'attribute'
  | 'value'
  | 'unit'
  | 'file'
  | 'key';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. What takes work to say is left to `explain`. */
  readonly documentation?: string;
  /** What is worked out for `documentation` once the item is looked at: the claim or actor of that id. */
  readonly explain?: { readonly kind: 'claim' | 'actor'; readonly id: string };
  /** What is typed is compared with this; the label where it is left out. */
  readonly filterText?: string;
  /** In file offsets; takes the place of the word typed, and of nothing else. */
  readonly edit: TextEdit;
  /** What is selected afterwards, in `edit.text`; an empty span is the cursor. Behind the text where it is left out. */
  readonly selection?: Span;
  /** Whether more can be chosen right behind it, so that the editor may ask again. */
  readonly goesOn?: boolean;
}

export interface Completions {
  /** In the order to show. */
  readonly items: readonly CompletionItem[];
  /** False where there are more than are given: to be asked anew as more is typed. */
  readonly isComplete: boolean;
}

export const NO_COMPLETIONS: Completions = { items: [], isComplete: true };

/** No editor's list is read further than this. */
export const MOST_ITEMS = 200;

/** Whether the letters of `typed` stand in `text` in that order, case aside: the way in which editors choose among items. */
export function matches(typed: string, text: string): boolean {
  let at = 0;
  const folded = text.toLowerCase();
  for (const letter of typed.toLowerCase()) {
    at = folded.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What to write at a place: `from` is relative to the line; the item ends its word unless it goes on. */
export type Write = (from: number, text: string) => Pick<CompletionItem, 'edit' | 'selection'>;
