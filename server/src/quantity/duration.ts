import {
  addExact,
  compareExact,
  type Exact,
  exactFromInteger,
  formatExact,
  formatForPeople,
  isExactInteger,
  multiplyExact,
  parseExact,
} from './exact.ts';

/**
 * Durations by ISO 8601: `P3M`, `P1Y6M`, `P2W`, `PT36H`, `PT1.5S`. Weeks may stand beside other parts (ISO 8601-2),
 * and only the last part may have decimals.
 */
export interface IsoDuration {
  /** From the longest unit to the shortest, each unit once, never empty. */
  readonly parts: readonly DurationPart[];
}

export interface DurationPart {
  readonly amount: Exact;
  readonly unit: DurationUnit;
}

export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** What a duration comes to. Months have no fixed number of seconds, so the two are never added up. */
export interface DurationTotals {
  readonly months: Exact;
  readonly seconds: Exact;
}

interface UnitEntry {
  readonly unit: DurationUnit;
  readonly letter: string;
  readonly total: keyof DurationTotals;
  readonly size: number;
}

const dateUnits: readonly UnitEntry[] = [
  { unit: 'year', letter: 'Y', total: 'months', size: 12 },
  { unit: 'month', letter: 'M', total: 'months', size: 1 },
  { unit: 'week', letter: 'W', total: 'seconds', size: 604_800 },
  { unit: 'day', letter: 'D', total: 'seconds', size: 86_400 },
];
const timeUnits: readonly UnitEntry[] = [
  { unit: 'hour', letter: 'H', total: 'seconds', size: 3_600 },
  { unit: 'minute', letter: 'M', total: 'seconds', size: 60 },
  { unit: 'second', letter: 'S', total: 'seconds', size: 1 },
];
const entries = new Map([...dateUnits, ...timeUnits].map((entry) => [entry.unit, entry]));

/** Twenty digits count the age of the universe in nanoseconds; more would force an exponent on the amount. */
const longestAmount = 20;
const longestText = 200;

/** The duration a text says, or undefined where it says none. */
export function parseDuration(text: string): IsoDuration | undefined {
  if (!text.startsWith('P') || text.length > longestText) return undefined;
  const timeMark = text.indexOf('T');
  const dateParts = readParts(timeMark < 0 ? text.slice(1) : text.slice(1, timeMark), dateUnits);
  const timeParts = timeMark < 0 ? [] : readParts(text.slice(timeMark + 1), timeUnits);
  if (dateParts === undefined || timeParts === undefined) return undefined;
  if (timeMark >= 0 && timeParts.length === 0) return undefined;
  const parts = [...dateParts, ...timeParts];
  const onlyLastHasDecimals = parts.slice(0, -1).every(({ amount }) => isExactInteger(amount));
  return parts.length > 0 && onlyLastHasDecimals ? { parts } : undefined;
}

function readParts(text: string, units: readonly UnitEntry[]): DurationPart[] | undefined {
  const partForm = /(\d+(?:\.\d+)?)([A-Z])/y;
  const parts: DurationPart[] = [];
  let next = 0;
  while (partForm.lastIndex < text.length) {
    const [, digits = '', letter] = partForm.exec(text) ?? [];
    const index = units.findIndex((entry, at) => at >= next && entry.letter === letter);
    const entry = units[index];
    const amount = digits.length <= longestAmount ? parseExact(digits) : undefined;
    if (entry === undefined || amount === undefined) return undefined;
    parts.push({ amount, unit: entry.unit });
    next = index + 1;
  }
  return parts;
}

/** The ISO 8601 text of a duration; `parseDuration` reads it back. */
export function formatDuration({ parts }: IsoDuration): string {
  const write = (units: readonly UnitEntry[]) =>
    units.flatMap(({ unit, letter }) =>
      parts.filter((part) => part.unit === unit).map(({ amount }) => formatExact(amount) + letter),
    );
  const time = write(timeUnits);
  return `P${write(dateUnits).join('')}${time.length > 0 ? `T${time.join('')}` : ''}`;
}

/** A duration as English prints it: `3 months`, `1 year, 6 months`. */
export function describeDuration({ parts }: IsoDuration): string {
  const one = exactFromInteger(1);
  return parts
    .map(
      ({ amount, unit }) => `${formatForPeople(amount)} ${unit}${compareExact(amount, one) === 0 ? '' : 's'}`,
    )
    .join(', ');
}

/**
 * -1, 0 or 1 where months and seconds agree on the order (`P1M` is shorter than `P1M1D`), else undefined (`P1M`
 * and `P30D`: that depends on the month).
 */
export function compareDurations(a: IsoDuration, b: IsoDuration): -1 | 0 | 1 | undefined {
  return compareTotals(durationTotals(a), durationTotals(b));
}

/** The order of two totals, by the same law as `compareDurations`. */
export function compareTotals(a: DurationTotals, b: DurationTotals): -1 | 0 | 1 | undefined {
  const months = compareExact(a.months, b.months);
  const seconds = compareExact(a.seconds, b.seconds);
  if (months === seconds || seconds === 0) return months;
  return months === 0 ? seconds : undefined;
}

/** The months (of years and months) and the seconds (of weeks down to seconds) in a duration. */
export function durationTotals({ parts }: IsoDuration): DurationTotals {
  const sumOf = (total: keyof DurationTotals) =>
    parts.reduce((sum, { amount, unit }) => {
      const entry = entries.get(unit);
      if (entry?.total !== total) return sum;
      return addExact(sum, multiplyExact(amount, exactFromInteger(entry.size)));
    }, exactFromInteger(0));
  return { months: sumOf('months'), seconds: sumOf('seconds') };
}
