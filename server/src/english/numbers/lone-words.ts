import { exactFromInteger } from '../../quantity/index.ts';
import { isWordAt, type Line, wordAt } from './line.ts';
import type { Found } from './reading.ts';
import { wordSet } from './word-set.ts';

const articles = wordSet('an a the');

/** Words that say a number only where they were marked as one: in prose they do so too seldom to tell. */
const loneWords: ReadonlyMap<string, readonly [value: number, op: 'eq' | 'approx']> = new Map([
  ['nil', [0, 'eq']],
  ['none', [0, 'eq']],
  ['single', [1, 'eq']],
  ['once', [1, 'eq']],
  ['twice', [2, 'eq']],
  ['thrice', [3, 'eq']],
  ['pair', [2, 'eq']],
  ['both', [2, 'eq']],
  ['double', [2, 'eq']],
  ['triple', [3, 'eq']],
  ['couple', [2, 'approx']],
  ['few', [3, 'approx']],
]);

/** Reads a line that is such a word, with or without its article, and nothing else. */
export function readLoneWord(line: Line): Found | undefined {
  const article = articles.has(wordAt(line, 0)) ? 1 : 0;
  const [value, op] = loneWords.get(wordAt(line, article)) ?? [];
  if (value === undefined || op === undefined) return undefined;
  const to = wordAt(line, article + 1) === 'of' ? article + 2 : article + 1;
  if (isWordAt(line, to) || line.tokens[to] !== undefined) return undefined;
  const literal = { op, value: { kind: 'exact', exact: exactFromInteger(value) } } as const;
  return { from: 0, to: article + 1, kind: 'count', literal, confidence: op === 'eq' ? 0.7 : 0.4 };
}
