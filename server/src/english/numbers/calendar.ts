import { parseDate } from '../../quantity/index.ts';
import { tokenAt } from '../tokens.ts';
import { type Line, wordAt } from './line.ts';
import { wordSet } from './word-set.ts';

const wordlikeMonths = wordSet('may march mar jun dec sep jan');

/** Months by name and by the abbreviations of English, with their number. */
export const months: ReadonlyMap<string, number> = new Map(
  (
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|' +
    'november nov|december dec'
  )
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Whether the token is a month; `may` and `march` are words too, and need their capital. */
export function monthAt(line: Line, index: number): number | undefined {
  const token = tokenAt(line.tokens, index);
  if (token?.kind !== 'word') return undefined;
  const month = months.get(token.lower);
  if (month === undefined) return undefined;
  return token.letterCase === 'lower' && wordlikeMonths.has(token.lower) ? undefined : month;
}

/** The index past a month's name and the full stop of its abbreviation. */
export function pastMonth(line: Line, index: number): number {
  const isShort = wordAt(line, index).length <= 4 && wordAt(line, index + 1) === '.';
  return isShort && line.tokens[index + 1]?.start === line.tokens[index]?.end ? index + 2 : index + 1;
}

/**
 * The year of a date that names none: the one that brings it nearest to the day of publication, as news means it.
 * Undefined where that day is not known.
 */
export function nearestYear(
  month: number,
  day: number | undefined,
  published: string | undefined,
): number | undefined {
  const known = published === undefined ? undefined : parseDate(published.slice(0, 10));
  if (known?.month === undefined) return known?.year;
  const distance = (month - known.month) * 31 + ((day ?? 15) - (known.day ?? 15));
  if (distance > 183) return known.year - 1;
  return distance < -183 ? known.year + 1 : known.year;
}
