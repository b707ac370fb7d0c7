import { calendarDate } from '../../quantity/index.ts';
import { rangeOf } from './dates.ts';
import { type Line, wordAt } from './line.ts';
import type { Found } from './reading.ts';
import { wordSet } from './word-set.ts';
import { yearAt } from './years.ts';

/** A part of a year, in months. */
interface PartOfYear {
  readonly place: number;
  readonly length: 3 | 6;
}

const shortNames: ReadonlyMap<string, PartOfYear> = new Map([
  ['q1', { place: 1, length: 3 }],
  ['q2', { place: 2, length: 3 }],
  ['q3', { place: 3, length: 3 }],
  ['q4', { place: 4, length: 3 }],
  ['h1', { place: 1, length: 6 }],
  ['h2', { place: 2, length: 6 }],
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
  const short = shortNames.get(wordAt(line, at));
  const part = short ?? readNamed(line, at);
  if (part === undefined) return undefined;
  const next = short ? at + 1 : at + 2;
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
  if (name === 'quarter') return { place, length: 3 };
  return place <= 2 ? { place, length: 6 } : undefined;
}
