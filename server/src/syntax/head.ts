/** The head of a tag: what stands between its sigil and its first bar, item by item, a span for each. */
import type { Span } from './tree.ts';

/** One id in a list such as `>c1,c2`. */
export interface Reference extends Span {
  readonly id: string;
}

export type HeadItem = Span &
  (
    | { readonly kind: 'id'; readonly id: string }
    | { readonly kind: 'type' | 'mode' | 'hedge-type' | 'strength'; readonly value: string }
    | { readonly kind: 'source'; readonly id: string }
    /** `>c1,c2`, or a bare `>` where `references` is empty. */
    | { readonly kind: 'link'; readonly references: readonly Reference[] }
    /** The ids that a cue names without a `>`. */
    | { readonly kind: 'cue-claims'; readonly references: readonly Reference[] }
    | { readonly kind: 'literal'; readonly text: string }
    | { readonly kind: 'unit'; readonly text: string }
    | { readonly kind: 'apart' }
    | {
        readonly kind: 'attribute';
        readonly key: string;
        readonly keySpan: Span;
        /** Escapes undone. */
        readonly value: string;
        /** Inside the quotes, where there are any. */
        readonly valueSpan: Span;
      }
    | { readonly kind: 'invalid'; readonly text: string }
  );

export interface Head extends Span {
  readonly items: readonly HeadItem[];
}

/**
 * The references in the value of an attribute that names claims or tags: several are separated by commas.
 * `span` is that of the value, and the offsets are in the same text; where escapes make the value shorter than its span,
 * each reference has the whole of it.
 */
export function referencesIn(value: string, span: Span): readonly Reference[] {
  const isExact = value.length === span.end - span.start;
  let start = span.start;
  return value.split(',').map((part) => {
    const from = start + (part.length - part.trimStart().length);
    start += part.length + 1;
    const id = part.trim();
    return isExact ? { id, start: from, end: from + id.length } : { id, start: span.start, end: span.end };
  });
}
