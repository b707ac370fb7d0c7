import { isDashAt, joinsAt, type Line, wordAt } from './line.ts';

/** Phrases of one word or several, looked up where they begin or where they end. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
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
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  for (const [phrase, meaning] of entries) {
    const words = phrase.replaceAll(' - ', ' ').split(' ');
    const entry = { words, meaning };
    addTo(byFirst, words[0] ?? '', entry);
    addTo(byLast, words.at(-1) ?? '', entry);
  }
  for (const table of [byFirst, byLast]) {
    for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }
  return { byFirst, byLast };
}

function addTo<T>(table: Map<string, T[]>, key: string, entry: T): void {
  const list = table.get(key);
  if (list) list.push(entry);
  else table.set(key, [entry]);
}

/** The longest phrase that begins at a token. */
export function phraseFrom<T>(table: PhraseTable<T>, line: Line, at: number): PhraseMatch<T> | undefined {
  const phrases = table.byFirst.get(wordAt(line, at));
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
  const phrases = end - 1 < floor ? undefined : table.byLast.get(wordAt(line, end - 1));
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
