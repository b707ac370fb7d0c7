import { isDashAt, joinsAt, type Line, wordAt } from './line.ts';
import { type PhraseRows, phraseRows, phrasesOfRow, rowsByLast } from './phrase-rows.ts';

/** Phrases of one word or several, looked up where they begin or where they end. */
export interface PhraseTable<T> {
  /** By the word that each begins with. */
  readonly byFirst: PhraseIndex<T>;
  /** By the word that each ends with; made when it is first asked for, since few tables are. */
  readonly byLast: PhraseIndex<T>;
}

/** The phrases that share a word. They are cut and sorted, longer before shorter, when a text first holds that word. */
interface PhraseIndex<T> {
  readonly meanings: readonly T[];
  /** By each word, as they stand in its row until a text holds it. */
  readonly phrases: Map<string, string | readonly Phrase<T>[]>;
  has(word: string): boolean;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** A phrase found in a line, as indexes of tokens, the end exclusive. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/**
 * Builds a table. Phrases are in lower case, their tokens parted by spaces as `tokens` cuts them; a hyphen need not be
 * written, since one may stand between any two words of a phrase.
 */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseTable<T> {
  return tableOfRows(phraseRows(entries));
}

/** The same of phrases that are put together already. */
export function tableOfRows<T>({ meanings, rows }: PhraseRows<T>): PhraseTable<T> {
  let byLast: PhraseIndex<T> | undefined;
  return {
    byFirst: indexOf(meanings, rows),
    get byLast() {
      byLast ??= indexOf(meanings, rowsByLast(rows));
      return byLast;
    },
  };
}

function indexOf<T>(
  meanings: readonly T[],
  rows: Iterable<readonly [word: string, phrases: string]>,
): PhraseIndex<T> {
  const phrases = new Map<string, string | readonly Phrase<T>[]>(rows);
  return { meanings, phrases, has: (word) => phrases.has(word) };
}

/** The phrases of a table that begin, or end, with a word: longer before shorter; undefined where none do. */
export function phrasesWith<T>(
  { meanings, phrases }: PhraseIndex<T>,
  word: string,
): readonly Phrase<T>[] | undefined {
  const found = phrases.get(word);
  if (typeof found !== 'string') return found;
  const cut = phrasesOfRow(found).map(([phrase, place]) => ({
    words: phrase.replaceAll(' - ', ' ').split(' '),
    meaning: meanings[place] as T,
  }));
  cut.sort((a, b) => b.words.length - a.words.length);
  phrases.set(word, cut);
  return cut;
}

/** The longest phrase that begins at a token. */
export function phraseFrom<T>(table: PhraseTable<T>, line: Line, at: number): PhraseMatch<T> | undefined {
  const phrases = phrasesWith(table.byFirst, wordAt(line, at));
  if (phrases === undefined) return undefined;
  const begin = isJoiningHyphen(line, at + 1) ? at + 2 : at + 1;
  const second = wordAt(line, begin);
  for (const { words, meaning } of phrases) {
    if (words.length === 1) return { from: at, to: at + 1, meaning };
    if (words[1] !== second) continue;
    let next = begin;
    let matched = 1;
    while (matched < words.length && wordAt(line, next) === words[matched]) {
      matched++;
      next++;
      if (matched < words.length && isJoiningHyphen(line, next)) next++;
    }
    if (matched === words.length) return { from: at, to: next, meaning };
  }
  return undefined;
}

/** The longest phrase that ends with the token before `end` and begins no earlier than `floor`. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  line: Line,
  end: number,
  floor: number,
): PhraseMatch<T> | undefined {
  const phrases = end - 1 < floor ? undefined : phrasesWith(table.byLast, wordAt(line, end - 1));
  if (phrases === undefined) return undefined;
  const begin = isJoiningHyphen(line, end - 2) ? end - 3 : end - 2;
  const second = wordAt(line, begin);
  for (const { words, meaning } of phrases) {
    if (words.length === 1) return { from: end - 1, to: end, meaning };
    if (words[words.length - 2] !== second) continue;
    let previous = begin;
    let left = words.length - 1;
    while (left > 0 && previous >= floor && wordAt(line, previous) === words[left - 1]) {
      left--;
      previous--;
      if (left > 0 && isJoiningHyphen(line, previous)) previous--;
    }
    if (left === 0) return { from: previous + 1, to: end, meaning };
  }
  return undefined;
}

function isJoiningHyphen(line: Line, index: number): boolean {
  return isDashAt(line, index) && joinsAt(line, index) && joinsAt(line, index + 1);
}
