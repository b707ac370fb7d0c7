/** The forms of hedges as plain data, which a lexicon can be read from in no time. */
import { tokens } from '../tokens.ts';

/**
 * By the word that they begin with, all forms: the place of the entry that has it, and the items that follow, bars between:
 * `3|12 of the|40 to ... extent`.
 */
export type FormRows = readonly (readonly [first: string, forms: string])[];

export interface Form {
  /** The place of its entry. */
  readonly entry: number;
  /** Its items behind the first word. */
  readonly rest: readonly string[];
}

/** The forms of entries by the word that they begin with, in the order of the entries. */
export function formRows(entries: readonly { readonly words: string }[]): FormRows {
  const rows = new Map<string, string>();
  for (const [place, { words }] of entries.entries()) {
    for (const form of words.split('|')) {
      const [start = '', ...items] = form.trim().split(' ');
      // Nothing begins with a gap.
      if (start === '...') continue;
      for (const either of start.split('/')) {
        // One word as written may be several as read: `think-tank`, `anyone's`.
        const [first = '', ...others] = asRead(either).split(' ');
        const row = [place, ...others, ...items].join(' ');
        const before = rows.get(first);
        rows.set(first, before === undefined ? row : `${before}|${row}`);
      }
    }
  }
  return [...rows];
}

/** The forms that begin with a word. */
export function formsOfRow(row: string): readonly Form[] {
  return row.split('|').map((form) => {
    const [place, ...rest] = form.split(' ');
    return { entry: Number(place), rest };
  });
}

/** The words of a form as tokens read them, one space between: `can't` is one, `it's` is two. */
export function asRead(form: string): string {
  // Plain words are nearly all; and a clitic is a word of its own only behind another.
  if (/^'?[a-z]+$/.test(form)) return form;
  return tokens(form)
    .map((token) => token.lower)
    .join(' ');
}
