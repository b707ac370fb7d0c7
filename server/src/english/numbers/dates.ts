import { calendarDate, type IsoDate, type NumberLiteral, parseDate } from '../../quantity/index.ts';
import { isLetterAt } from '../characters.ts';
import { BEHIND_DAY, mayBe } from './beside-figures.ts';
import { monthAt, nearestYear, pastMonth } from './calendar.ts';
import { readCardinal } from './cardinal.ts';
import { isDashAt, isNumberAt, joinsAt, type Line, wordAt } from './line.ts';
import { modifierBefore } from './modifiers.ts';
import type { ReaderOptions } from './reader-options.ts';
import { type Found, passed, type Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

const laterOrEarlier = wordSet('later earlier');
const openings = wordSet('between from');
const dateConnectors = wordSet('to until till through');
const ordinalEndings = wordSet('st nd rd th');
const dayConnectors = wordSet('to and or');

/** Day, month and year as far as they are written, and the index of the token after them. */
interface WrittenDate {
  readonly to: number;
  readonly day: number | undefined;
  readonly lastDay: number | undefined;
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * Reads a date with a month at `at`: 20 February 2025, Feb. 20, the 20th of February, 20-25 February, February 2025,
 * 2025-02-20, 20/02/2025. A date without a year is given the one nearest to `published`, else passed over.
 */
export function readDate(line: Line, at: number, options: ReaderOptions, floor: number): Reading | undefined {
  return readNumericDate(line, at) ?? readNamedDates(line, at, options, floor);
}

function readNamedDates(line: Line, at: number, options: ReaderOptions, floor: number): Reading | undefined {
  const first = readDayFirst(line, at) ?? readMonthFirst(line, at);
  if (first === undefined) return readMonths(line, at, floor);
  const opening = at - 1 >= floor && openings.has(wordAt(line, at - 1)) ? wordAt(line, at - 1) : '';
  const second = readSecondDate(line, first.to, opening);
  const from = second && opening !== '' ? at - 1 : at;
  const year = first.year ?? second?.year ?? nearestYear(first.month, first.day, options.published);
  const to = second?.to ?? first.to;
  if (year === undefined) return passed(from, to, 'a date without a year');
  const start = calendarDate(year, first.month, first.day);
  const end = second
    ? calendarDate(second.year ?? year, second.month, second.day)
    : first.lastDay === undefined
      ? undefined
      : calendarDate(year, first.month, first.lastDay);
  if (start === undefined) return passed(from, to, 'a date that no calendar has');
  const confidence = first.year !== undefined || second?.year !== undefined ? 0.95 : 0.7;
  return found(from, to, end ? rangeOf(start, end) : literalOf(start), confidence);
}

/** `May to June 2018`, `between March and May 2019`: months that share the year of the second. */
function readMonths(line: Line, at: number, floor: number): Found | undefined {
  const month = monthAt(line, at);
  if (month === undefined) return undefined;
  const opening = at - 1 >= floor && openings.has(wordAt(line, at - 1)) ? wordAt(line, at - 1) : '';
  const second = readSecondDate(line, pastMonth(line, at), opening);
  if (second?.year === undefined || second.day !== undefined) return undefined;
  // "November to February 2019" began the year before.
  const start = calendarDate(month > second.month ? second.year - 1 : second.year, month);
  const end = calendarDate(second.year, second.month);
  return start && end && found(opening === '' ? at : at - 1, second.to, rangeOf(start, end), 0.9);
}

function found(from: number, to: number, literal: NumberLiteral, confidence: number): Found {
  return { from, to, kind: 'date', literal, confidence };
}

export function literalOf(date: IsoDate): NumberLiteral {
  return { op: 'eq', value: { kind: 'date', date } };
}

export function rangeOf(min: IsoDate, max: IsoDate): NumberLiteral {
  return { op: 'range', min: { kind: 'date', date: min }, max: { kind: 'date', date: max } };
}

/** `20 February 2025`, `20th of February`, `the fifth of November`, `20-25 February`. */
function readDayFirst(line: Line, at: number): WrittenDate | undefined {
  if (isNumberAt(line, at) && !mayBe(line, at + 1, BEHIND_DAY)) return undefined;
  const first = readDay(line, at);
  if (first === undefined) return undefined;
  const second = readLastDay(line, first.to);
  const next = second?.to ?? first.to;
  const monthIndex =
    wordAt(line, next) === 'of' ? next + 1 : joinsAt(line, next) && isDashAt(line, next) ? next + 1 : next;
  const month = monthAt(line, monthIndex);
  if (month === undefined) return undefined;
  return withYear(line, pastMonth(line, monthIndex), month, first.day, second?.day);
}

/** `February 20, 2025`, `Feb. 20th`, `February 20-25`, `February 2025`. */
function readMonthFirst(line: Line, at: number): WrittenDate | undefined {
  const month = monthAt(line, at);
  if (month === undefined) return undefined;
  const next = wordAt(line, pastMonth(line, at)) === 'the' ? pastMonth(line, at) + 1 : pastMonth(line, at);
  const year = readYearNumber(
    line,
    wordAt(line, next) === ',' || wordAt(line, next) === 'of' ? next + 1 : next,
  );
  if (year) return { to: year.to, day: undefined, lastDay: undefined, month, year: year.year };
  const first = readDay(line, next);
  if (first === undefined) return undefined;
  const second = readLastDay(line, first.to);
  return withYear(line, second?.to ?? first.to, month, first.day, second?.day);
}

/** The second of two dates: `20 February – 5 March 2025`. */
function readSecondDate(line: Line, at: number, opening: string): WrittenDate | undefined {
  const isAnd = wordAt(line, at) === 'and' && opening === 'between';
  if (!isAnd && !isDashAt(line, at) && !dateConnectors.has(wordAt(line, at))) return undefined;
  return readDayFirst(line, at + 1) ?? readMonthFirst(line, at + 1);
}

/** The date of that month and day, to another day where that comes later, with the year that follows at `at`. */
function withYear(line: Line, at: number, month: number, day: number, last: number | undefined): WrittenDate {
  const comma = /^[,-]$/.test(wordAt(line, at)) ? at + 1 : at;
  const year = readYearNumber(line, wordAt(line, comma) === 'of' ? comma + 1 : comma);
  const lastDay = last !== undefined && last > day ? last : undefined;
  return { to: year?.to ?? at, day, lastDay, month, year: year?.year };
}

interface Day {
  readonly day: number;
  readonly to: number;
}

function readDay(line: Line, at: number): Day | undefined {
  if (isNumberAt(line, at)) {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(wordAt(line, at))) return undefined;
    const day = Number(wordAt(line, at));
    const isOrdinal = joinsAt(line, at + 1) && ordinalEndings.has(wordAt(line, at + 1));
    return { day, to: isOrdinal ? at + 2 : at + 1 };
  }
  const ordinal = readCardinal(line, at);
  if (!ordinal?.ordinal || ordinal.value.kind !== 'decimal') return undefined;
  const day = Number(ordinal.value.coefficient) * 10 ** ordinal.value.exponent;
  return day >= 1 && day <= 31 ? { day, to: ordinal.to } : undefined;
}

function readLastDay(line: Line, at: number): Day | undefined {
  return isDashAt(line, at) || dayConnectors.has(wordAt(line, at)) ? readDay(line, at + 1) : undefined;
}

/** Four digits that are a year; a unit, a comma group or a further figure behind them makes them none. */
function readYearNumber(line: Line, at: number): { readonly year: number; readonly to: number } | undefined {
  if (!isNumberAt(line, at) || !/^(?:1\d|20|21)\d\d$/.test(wordAt(line, at))) return undefined;
  if (joinsAt(line, at + 1)) {
    const next = wordAt(line, at + 1);
    if (/^[%:°\d]/.test(next) || isLetterAt(next, 0)) return undefined;
  }
  return { year: Number(wordAt(line, at)), to: at + 1 };
}

/** `2025-02-20`, `2025/02/20`, `20/02/2025`, `20.02.2025`, `20-02-25`. */
function readNumericDate(line: Line, at: number): Found | undefined {
  const parts = numericParts(line, at);
  if (parts === undefined) return undefined;
  const timed = readTime(line, at, parts.to);
  if (timed) return timed;
  const [first, second, third] = parts.numbers;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (first.length === 4) {
    const date = calendarDate(Number(first), Number(second), Number(third));
    return date && found(at, parts.to, literalOf(date), 0.95);
  }
  if (third.length !== 4 && !(third.length === 2 && parts.separator === '/')) return undefined;
  const year = third.length === 4 ? Number(third) : Number(third) + (Number(third) < 70 ? 2000 : 1900);
  const dayFirst = calendarDate(year, Number(second), Number(first));
  const monthFirst = calendarDate(year, Number(first), Number(second));
  const date = dayFirst ?? monthFirst;
  if (date === undefined) return undefined;
  // 20/02 can be read one way only; 03/04 both ways, of which the British stands.
  const isAmbiguous = dayFirst !== undefined && monthFirst !== undefined && first !== second;
  return found(at, parts.to, literalOf(date), isAmbiguous ? 0.6 : 0.95);
}

/** The time of day behind an ISO date: `2022-02-24T04:00Z`. */
function readTime(line: Line, at: number, to: number): Found | undefined {
  if (!joinsAt(line, to) || !/^t\d\d$/.test(wordAt(line, to))) return undefined;
  let end = to + 1;
  while (end < to + 8 && joinsAt(line, end) && /^(?:[:+-]|\d\d|z)$/.test(wordAt(line, end))) end++;
  const [first, last] = [line.tokens[at], line.tokens[end - 1]];
  const date = first && last && parseDate(line.text.slice(first.start, last.end));
  return date && found(at, end, literalOf(date), 0.95);
}

interface NumericParts {
  readonly numbers: readonly string[];
  readonly separator: string;
  readonly to: number;
}

function numericParts(line: Line, at: number): NumericParts | undefined {
  if (!isNumberAt(line, at)) return undefined;
  const first = wordAt(line, at);
  if (first.indexOf('.') < first.lastIndexOf('.')) {
    const dotted = first.split('.');
    if (dotted.length === 3) {
      return dotted.every((part) => /^\d{1,4}$/.test(part))
        ? { numbers: dotted, separator: '.', to: at + 1 }
        : undefined;
    }
  }
  if (!joinsAt(line, at + 1)) return undefined;
  const separator = wordAt(line, at + 1);
  if (!/^[-‑/]$/.test(separator) || wordAt(line, at + 3) !== separator) return undefined;
  for (let index = at + 1; index <= at + 4; index++) if (!joinsAt(line, index)) return undefined;
  const numbers = [first, wordAt(line, at + 2), wordAt(line, at + 4)];
  if (!numbers.every((number) => /^\d{1,4}$/.test(number))) return undefined;
  if (joinsAt(line, at + 5) && wordAt(line, at + 5) === separator) return undefined;
  return { numbers, separator, to: at + 5 };
}

/**
 * The date with the modifier before it: "around 1850", "no later than 2025". "Before", "since" and "by" place what is
 * told, and are left to the sentence.
 */
export function withDateModifier(line: Line, date: Found, floor: number): Found {
  if (date.kind !== 'date' || date.literal.op !== 'eq') return date;
  const modifier = modifierBefore(line, date.from, floor);
  if (modifier === undefined) return date;
  if (
    modifier.bound !== 'approx' &&
    !comparesDates(line, modifier.to) &&
    !isUntilAtLeast(line, modifier.from)
  )
    return date;
  return { ...date, from: modifier.from, literal: { op: modifier.bound, value: date.literal.value } };
}

const beforeBound = new Set(['until', 'till', 'since', 'through', 'from', 'by']);

/** Whether a modifier from a token on bounds a date: "until at least 2008". */
export function isUntilAtLeast(line: Line, from: number): boolean {
  return beforeBound.has(wordAt(line, from - 1)) && wordAt(line, from) === 'at';
}

/** Whether the modifier that ends before a token is "later than" or "earlier than". */
export function comparesDates(line: Line, to: number): boolean {
  return wordAt(line, to - 1) === 'than' && laterOrEarlier.has(wordAt(line, to - 2));
}
