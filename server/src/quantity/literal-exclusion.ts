import { type DateInterval, dateInterval, inUtc } from './date.ts';
import { compareTotals, type DurationTotals, durationTotals } from './duration.ts';
import { compareExact, type Exact, exactFromInteger, multiplyExact, parseExact } from './exact.ts';
import { isRangeEmpty, type NumberLiteral } from './literal.ts';
import type { Value } from './value.ts';

/** What one value of a literal covers: a single point for a number, a stretch for a date or what is approximate. */
interface Extent<T> {
  readonly start: T;
  readonly end: T;
  /** Whether the end itself is left out, as it is for a date. */
  readonly endOpen: boolean;
}

/** All the values that satisfy a literal; without a bound on one side they run on without end. */
interface Span<T> {
  readonly lower?: Bound<T>;
  readonly upper?: Bound<T>;
}

interface Bound<T> {
  readonly at: T;
  /** Whether the bound itself is left out. */
  readonly open: boolean;
}

/** Undefined for a value of another kind. */
type ExtentOf<T> = (value: Value, approximate: boolean) => Extent<T> | undefined;
type Order<T> = (a: T, b: T) => -1 | 0 | 1 | undefined;

/**
 * How far "about" leads from its figure before two figures exclude each other: a tenth to either side. A choice of
 * this project, on the lenient side, since a false conflict costs more trust than a missed one.
 */
const nineTenths = parseExact('0.9') ?? exactFromInteger(1);
const elevenTenths = parseExact('1.1') ?? exactFromInteger(1);

/**
 * Whether no value satisfies both literals. An approximate number or duration reaches a tenth of its value to
 * either side and excludes nothing within. A date is as long as its precision: `2025-02` and `2025-02-20` do not
 * exclude each other. Undefined where the two do not compare: different kinds, months against days, approximate
 * dates, and a range that ends before it starts, which says nothing.
 */
export function literalsExclude(a: NumberLiteral, b: NumberLiteral): boolean | undefined {
  if (isRangeEmpty(a) || isRangeEmpty(b)) return undefined;
  const values = [...valuesOf(a), ...valuesOf(b)];
  switch (values[0]?.kind) {
    case 'exact':
      return exclude(a, b, extentOfNumber, compareExact);
    case 'duration':
      return exclude(a, b, extentOfDuration, compareTotals);
    case 'date': {
      const anyZoned = values.some((value) => value.kind === 'date' && dateInterval(value.date).zoned);
      return exclude(a, b, anyZoned ? extentOfDateInUtc : extentOfDate, compareSeconds);
    }
    case undefined:
      return undefined;
  }
}

function valuesOf(literal: NumberLiteral): readonly Value[] {
  return literal.op === 'range' ? [literal.min, literal.max] : [literal.value];
}

function exclude<T>(
  a: NumberLiteral,
  b: NumberLiteral,
  extentOf: ExtentOf<T>,
  order: Order<T>,
): boolean | undefined {
  const [left, right] = [spanOf(a, extentOf), spanOf(b, extentOf)];
  if (left === undefined || right === undefined) return undefined;
  const leftFirst = endsBefore(left, right, order);
  const rightFirst = endsBefore(right, left, order);
  if (leftFirst || rightFirst) return true;
  return leftFirst === undefined || rightFirst === undefined ? undefined : false;
}

/** Whether the first span ends before the second starts; undefined where the bounds do not compare. */
function endsBefore<T>({ upper }: Span<T>, { lower }: Span<T>, order: Order<T>): boolean | undefined {
  if (upper === undefined || lower === undefined) return false;
  const comparison = order(upper.at, lower.at);
  if (comparison === 0) return upper.open || lower.open;
  return comparison && comparison < 0;
}

function spanOf<T>(literal: NumberLiteral, extentOf: ExtentOf<T>): Span<T> | undefined {
  if (literal.op === 'range') {
    const [min, max] = [extentOf(literal.min, false), extentOf(literal.max, false)];
    return min && max && { lower: { at: min.start, open: false }, upper: { at: max.end, open: max.endOpen } };
  }
  const extent = extentOf(literal.value, literal.op === 'approx');
  if (extent === undefined) return undefined;
  const { start, end, endOpen } = extent;
  switch (literal.op) {
    case 'eq':
    case 'approx':
      return { lower: { at: start, open: false }, upper: { at: end, open: endOpen } };
    case 'lt':
      return { upper: { at: start, open: true } };
    case 'le':
      return { upper: { at: end, open: endOpen } };
    case 'gt':
      // What follows a stretch that leaves its end out begins with that end.
      return { lower: { at: end, open: !endOpen } };
    case 'ge':
      return { lower: { at: start, open: false } };
  }
}

function extentOfNumber(value: Value, approximate: boolean): Extent<Exact> | undefined {
  if (value.kind !== 'exact') return undefined;
  const { exact } = value;
  if (!approximate) return { start: exact, end: exact, endOpen: false };
  const [nearer, farther] = [multiplyExact(exact, nineTenths), multiplyExact(exact, elevenTenths)];
  const isNegative = compareExact(exact, exactFromInteger(0)) < 0;
  return { start: isNegative ? farther : nearer, end: isNegative ? nearer : farther, endOpen: false };
}

function extentOfDuration(value: Value, approximate: boolean): Extent<DurationTotals> | undefined {
  if (value.kind !== 'duration') return undefined;
  const totals = durationTotals(value.duration);
  if (!approximate) return { start: totals, end: totals, endOpen: false };
  return { start: scaled(totals, nineTenths), end: scaled(totals, elevenTenths), endOpen: false };
}

function scaled({ months, seconds }: DurationTotals, factor: Exact): DurationTotals {
  return { months: multiplyExact(months, factor), seconds: multiplyExact(seconds, factor) };
}

function extentOfDate(value: Value, approximate: boolean): Extent<number> | undefined {
  // A tenth of a date means nothing, and how near "about February" is, nobody has said.
  if (value.kind !== 'date' || approximate) return undefined;
  return extentOfInterval(dateInterval(value.date));
}

function extentOfDateInUtc(value: Value, approximate: boolean): Extent<number> | undefined {
  if (value.kind !== 'date' || approximate) return undefined;
  return extentOfInterval(inUtc(dateInterval(value.date)));
}

function extentOfInterval({ start, end }: DateInterval): Extent<number> {
  return { start, end, endOpen: true };
}

function compareSeconds(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
