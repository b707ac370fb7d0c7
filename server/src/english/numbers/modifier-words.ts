/** The words that change a figure, looked up where they stand before or behind it. */
import { type Bound, intensifierPhrases, phrasesBefore, phrasesBehind } from './modifier-words.table.ts';
import { type PhraseTable, tableOfRows } from './phrases.ts';

export type { Bound } from './modifier-words.table.ts';

/** Modifiers that stand before a figure. */
export const modifiersBefore: PhraseTable<Bound> = tableOfRows(phrasesBefore);

/** Modifiers that stand behind a figure or its unit. */
export const modifiersBehind: PhraseTable<Bound> = tableOfRows(phrasesBehind);

/** They make a bound closer or wider and change nothing else: "just over", "far fewer than". */
export const intensifiers: PhraseTable<true> = tableOfRows(intensifierPhrases);

/** What "no" or "not" makes of a bound: "no more than" is at most. */
export const negatedBounds: Readonly<Record<Bound, Bound | undefined>> = {
  gt: 'le',
  lt: 'ge',
  ge: 'lt',
  le: 'gt',
  approx: undefined,
};

/** What a sign behind a figure makes of it: `5 < x`. */
export const boundSigns: ReadonlyMap<string, { readonly strict: Bound; readonly orEqual: Bound }> = new Map([
  ['<', { strict: 'gt', orEqual: 'ge' }],
  ['>', { strict: 'lt', orEqual: 'le' }],
  ['≤', { strict: 'ge', orEqual: 'ge' }],
  ['≥', { strict: 'le', orEqual: 'le' }],
]);
