import { calendarDate, formatExact } from '../../quantity/index.ts';
import { readCardinal } from './cardinal.ts';
import { rangeOf } from './dates.ts';
import { type Line, wordAt } from './line.ts';
import type { Found } from './reading.ts';
import { wordSet } from './word-set.ts';
import { yearAt } from './years.ts';

/** A part of a year, in months. */
interface PartOfYear {
  readonly place: number;
  readonly length: number;
  /** How many words name it. */
  readonly words: number;
}

const shortNames: ReadonlyMap<string, PartOfYear> = new Map([
  ['q1', { place: 1, length: 3, words: 1 }],
  ['q2', { place: 2, length: 3, words: 1 }],
  ['q3', { place: 3, length: 3, words: 1 }],
  ['q4', { place: 4, length: 3, words: 1 }],
  ['h1', { place: 1, length: 6, words: 1 }],
  ['h2', { place: 2, length: 6, words: 1 }],
]);

const places: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** The words at which a part of a year may begin. */
export const quarterWords: ReadonlySet<string> = new Set([...shortNames.keys(), ...places.keys()]);

const beforeYear = wordSet('of in ,');

/** Reads `Q3 2024`, `the third quarter of 2024`, `the first half of 2024` as its months, first to last. */
export function readQuarter(line: Line, at: number): Found | undefined {
  const part = shortNames.get(wordAt(line, at)) ?? readNamed(line, at) ?? readMonths(line, at);
  if (part === undefined) return undefined;
  const next = at + part.words;
  const yearIndex = beforeYear.has(wordAt(line, next)) ? next + 1 : next;
  const year = yearAt(line, yearIndex);
  if (year === undefined) return undefined;
  const start = calendarDate(year, (part.place - 1) * part.length + 1);
  const end = calendarDate(year, part.place * part.length);
  return (
    start &&
    end && { from: at, to: yearIndex + 1, kind: 'date', literal: rangeOf(start, end), confidence: 0.9 }
  );
}

function readNamed(line: Line, at: number): PartOfYear | undefined {
  const place = places.get(wordAt(line, at));
  const name = wordAt(line, at + 1);
  if (place === undefined || (name !== 'quarter' && name !== 'half')) return undefined;
  if (name === 'quarter') return { place, length: 3, words: 2 };
  return place <= 2 ? { place, length: 6, words: 2 } : undefined;
}

/** The `first nine months` of a year. */
function readMonths(line: Line, at: number): PartOfYear | undefined {
  if (wordAt(line, at) !== 'first' || wordAt(line, at + 2) !== 'months') return undefined;
  const count = readCardinal(line, at + 1);
  if (count === undefined || count.to !== at + 2 || count.fractional) return undefined;
  const length = Number(formatExact(count.value));
  return length > 1 && length < 12 ? { place: 1, length, words: 3 } : undefined;
}
