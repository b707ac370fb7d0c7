import { isDashAt, joinsAt, type Line, wordAt } from './line.ts';

/** Phrases of one word or several, looked up where they begin or where they end. */
export interface PhraseTable<T> {
  /** By the word that each begins with. */
  readonly byFirst: ReadonlyMap<string, Phrases<T>>;
  /** By the word that each ends with; made when it is first asked for, since few tables are. */
  readonly byLast: ReadonlyMap<string, Phrases<T>>;
}

/** The phrases that share a word. They are cut and sorted, longer before shorter, when a text first holds that word. */
interface Phrases<T> {
  readonly waiting: (readonly [phrase: string, meaning: T])[];
  readonly ready: Phrase<T>[];
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
  const all = [...entries];
  let byLast: ReadonlyMap<string, Phrases<T>> | undefined;
  return {
    byFirst: grouped(all, (phrase) => {
      const space = phrase.indexOf(' ');
      return space < 0 ? phrase : phrase.slice(0, space);
    }),
    get byLast() {
      byLast ??= grouped(all, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
      return byLast;
    },
  };
}

function grouped<T>(
  entries: readonly (readonly [phrase: string, meaning: T])[],
  wordOf: (phrase: string) => string,
): ReadonlyMap<string, Phrases<T>> {
  const found = new Map<string, Phrases<T>>();
  for (const entry of entries) {
    const word = wordOf(entry[0]);
    const same = found.get(word);
    if (same === undefined) found.set(word, { waiting: [entry], ready: [] });
    else same.waiting.push(entry);
  }
  return found;
}

/** The phrases of a table that begin, or end, with a word: longer before shorter; undefined where none do. */
export function phrasesWith<T>(
  table: ReadonlyMap<string, Phrases<T>>,
  word: string,
): readonly Phrase<T>[] | undefined {
  const found = table.get(word);
  if (found === undefined) return undefined;
  if (found.waiting.length > 0) {
    for (const [phrase, meaning] of found.waiting)
      found.ready.push({ words: phrase.replaceAll(' - ', ' ').split(' '), meaning });
    found.ready.sort((a, b) => b.words.length - a.words.length);
    found.waiting.length = 0;
  }
  return found.ready;
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
