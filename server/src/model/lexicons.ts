/** The word lists that a document is read by: ours, with what its configuration adds and takes out. */
import { baseLexicon } from '../english/hedges/base-lexicon.ts';
import type { HedgeLexicon } from '../english/hedges/hedge-lexicon.ts';
import type { NumberOptions } from '../english/numbers/index.ts';
import type { Config } from './config.ts';

const kept = new WeakMap<Config['hedges'], HedgeLexicon>();

/** The hedges of a configuration, compiled once: it takes some milliseconds, and only those who read hedges need it. */
export function hedgeLexicon({ hedges }: Config): HedgeLexicon {
  const known = kept.get(hedges);
  if (known) return known;
  const lexicon = baseLexicon({
    add: hedges.add.map((entry) => ({ ...entry, why: 'word of this corpus' })),
    remove: hedges.remove,
  });
  kept.set(hedges, lexicon);
  return lexicon;
}

/** What figures of an article mean: by its configuration, and by the date on which it appeared. */
export function numberOptions({ numbers }: Config, published: string | undefined): NumberOptions {
  const meanings = new Map(
    numbers.add.flatMap(({ words, unit }) => (unit === undefined ? [] : [[words, unit] as const])),
  );
  return {
    ...(published === undefined ? {} : { published }),
    meanings,
    without: new Set(numbers.remove.map((words) => words.toLowerCase())),
  };
}

/** Whether rules and word lists for English apply to a text of this language (BCP 47). */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/iu.test(language);
}
