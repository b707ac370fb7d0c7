import { compareDates, describeDate, formatDate, type IsoDate, parseDate } from './date.ts';
import {
  compareDurations,
  describeDuration,
  formatDuration,
  type IsoDuration,
  parseDuration,
} from './duration.ts';
import { compareExact, type Exact, formatExact, formatForPeople, parseExact } from './exact.ts';

/** What a literal is about: a number, a date or a duration. */
export type Value =
  | { readonly kind: 'exact'; readonly exact: Exact }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'duration'; readonly duration: IsoDuration };

/**
 * The value a text says, or undefined. Four digits alone are a number, as most are in articles (`{#2025 troops}`);
 * `parseDate` reads them as a year.
 */
export function parseValue(text: string): Value | undefined {
  const exact = parseExact(text);
  if (exact) return { kind: 'exact', exact };
  const date = parseDate(text);
  if (date) return { kind: 'date', date };
  const duration = parseDuration(text);
  return duration && { kind: 'duration', duration };
}

/** The canonical text of a value, as it stands in a literal. */
export function formatValue(value: Value): string {
  switch (value.kind) {
    case 'exact':
      return formatExact(value.exact);
    case 'date':
      return formatDate(value.date);
    case 'duration':
      return formatDuration(value.duration);
  }
}

/** A value as English prints it: `30,000`, `20 February 2025`, `3 months`. */
export function describeValue(value: Value): string {
  switch (value.kind) {
    case 'exact':
      return formatForPeople(value.exact);
    case 'date':
      return describeDate(value.date);
    case 'duration':
      return describeDuration(value.duration);
  }
}

/** The order of two values, undefined where they are of different kinds or their kind does not decide it. */
export function compareValues(a: Value, b: Value): -1 | 0 | 1 | undefined {
  if (a.kind === 'exact' && b.kind === 'exact') return compareExact(a.exact, b.exact);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.date, b.date);
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a.duration, b.duration);
  return undefined;
}
