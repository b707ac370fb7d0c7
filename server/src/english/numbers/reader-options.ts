import { currencyLetters, currencySigns, currencyWords } from './currency-names.ts';
import type { NumberOptions } from './finding.ts';
import { type PhraseTable, phrasesWith, phraseTable } from './phrases.ts';

/** What the reader was told of the text, ready to be asked at each figure. */
export interface ReaderOptions {
  readonly published?: string;
  /** Codes or units by the word for a currency. */
  readonly meanings: ReadonlyMap<string, string>;
  /** The corpus's own units by their words, in the singular and the plural. */
  readonly units?: PhraseTable<string>;
  readonly without: ReadonlySet<string>;
}

const compiled = new WeakMap<NumberOptions, ReaderOptions>();

/** Compiles options, once for each object: a caller reads many lines with the same. */
export function readerOptions(options: NumberOptions): ReaderOptions {
  const known = compiled.get(options);
  if (known) return known;
  const fresh = compile(options);
  compiled.set(options, fresh);
  return fresh;
}

const none: ReadonlySet<string> = new Set();

/** The reader's, where nothing is told of the text. */
export const noOptions: NumberOptions = {};

function compile({ published, meanings, without }: NumberOptions): ReaderOptions {
  const currencies = new Map<string, string>();
  const units = new Map<string, string>();
  for (const [written, meaning] of meanings ?? []) {
    const words = written.toLowerCase().trim().split(/\s+/u).join(' ');
    const currency = wordOfCurrency(words);
    if (currency !== undefined) currencies.set(currency, meaning);
    else if (words !== '')
      for (const form of [words, `${words}s`]) if (!units.has(form)) units.set(form, meaning);
  }
  return {
    ...(published === undefined ? {} : { published }),
    meanings: currencies,
    ...(units.size > 0 ? { units: phraseTable(units) } : {}),
    without: without ?? none,
  };
}

/** The word for an ambiguous currency: `dollar` for `$`, `dollars` and `cents`; `''` for one that is not ambiguous. */
function wordOfCurrency(words: string): string | undefined {
  const [first = ''] = words.split(' ');
  const sign = currencySigns.get(words);
  if (sign) return sign.word ?? '';
  for (const table of [currencyWords, currencyLetters]) {
    const phrase = phrasesWith(table.byFirst, first)?.find((entry) => entry.words.join(' ') === words);
    if (phrase) return phrase.meaning.word ?? '';
  }
  return undefined;
}
