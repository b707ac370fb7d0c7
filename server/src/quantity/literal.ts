import { parseDate } from './date.ts';
import { formatExact, isExactInteger } from './exact.ts';
import { faultOfLiteral } from './literal-fault.ts';
import { compareValues, describeValue, formatValue, parseValue, type Value } from './value.ts';

/** A number as it stands in the head of a number tag: a value, an approximate one, a bound, or a range. */
export type NumberLiteral = PointLiteral | RangeLiteral;

export interface PointLiteral {
  readonly op: 'eq' | 'approx' | 'lt' | 'le' | 'gt' | 'ge';
  readonly value: Value;
}

/** Both ends belong to the range, and both are of one kind. */
export interface RangeLiteral {
  readonly op: 'range';
  readonly min: Value;
  readonly max: Value;
}

/** A literal, or the reason, in an analyst's words, why a text is none and what to write instead. */
export type LiteralResult =
  | { readonly ok: true; readonly literal: NumberLiteral }
  | { readonly ok: false; readonly reason: string };

/** The longer signs first, so that `<=` is not read as `<`. */
const signs = [
  ['<=', 'le'],
  ['>=', 'ge'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['~', 'approx'],
] as const;

const signOf = { eq: '', approx: '~', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

const wordsForNumbers = {
  eq: '',
  approx: 'about ',
  lt: 'under ',
  le: 'at most ',
  gt: 'over ',
  ge: 'at least ',
} as const;

const wordsForDates = {
  eq: '',
  approx: 'about ',
  lt: 'before ',
  le: 'not after ',
  gt: 'after ',
  ge: 'not before ',
} as const;

/**
 * Reads one head item as a literal: `30000`, `~30000`, `<30000`, `25000..30000`, `2025-02..2025-06`, `P3M`, `1/5`.
 * White space is not trimmed, since it ends a head item. Whether a leading `>` opens a bound or a link is for the
 * caller to decide. In a range with a date at one end, four digits at the other are a year.
 */
export function parseLiteral(text: string): LiteralResult {
  const literal = text.includes('..') ? readRange(text) : readPoint(text);
  return literal ? { ok: true, literal } : { ok: false, reason: faultOfLiteral(text) };
}

function readPoint(text: string): PointLiteral | undefined {
  const [sign, op] = signs.find(([sign]) => text.startsWith(sign)) ?? (['', 'eq'] as const);
  const value = parseValue(text.slice(sign.length));
  return value && { op, value };
}

function readRange(text: string): RangeLiteral | undefined {
  const dots = text.indexOf('..');
  const [first, second] = [text.slice(0, dots), text.slice(dots + 2)];
  const min = parseValue(first);
  const max = parseValue(second);
  if (min === undefined || max === undefined) return undefined;
  if (min.kind === max.kind) return { op: 'range', min, max };
  const [from, to] = [parseDate(first), parseDate(second)];
  return from && to && { op: 'range', min: { kind: 'date', date: from }, max: { kind: 'date', date: to } };
}

/**
 * The canonical text of a literal. `parseLiteral` reads it back, but for a date that is a year alone, which it
 * reads as a number: `withYearsAsDates` mends that where the tag is known to be about dates.
 */
export function formatLiteral(literal: NumberLiteral): string {
  return literal.op === 'range'
    ? `${formatValue(literal.min)}..${formatValue(literal.max)}`
    : signOf[literal.op] + formatValue(literal.value);
}

/** The literal with whole numbers from 0 to 9999 taken for years, as a tag with `kind=date` means them. */
export function withYearsAsDates(literal: NumberLiteral): NumberLiteral {
  if (literal.op !== 'range') return { op: literal.op, value: yearAsDate(literal.value) };
  return { op: 'range', min: yearAsDate(literal.min), max: yearAsDate(literal.max) };
}

function yearAsDate(value: Value): Value {
  if (value.kind !== 'exact' || !isExactInteger(value.exact)) return value;
  const date = parseDate(formatExact(value.exact).padStart(4, '0'));
  return date ? { kind: 'date', date } : value;
}

/** Whether a range ends before it starts. False for all other literals, and where the ends do not compare. */
export function isRangeEmpty(literal: NumberLiteral): boolean {
  return literal.op === 'range' && compareValues(literal.min, literal.max) === 1;
}

/** A literal in words, for a hover: `about 30,000`, `25,000 to 30,000`, `at least 5`, `before February 2025`. */
export function describeLiteral(literal: NumberLiteral): string {
  if (literal.op === 'range') return `${describeValue(literal.min)} to ${describeValue(literal.max)}`;
  const words = literal.value.kind === 'date' ? wordsForDates : wordsForNumbers;
  return words[literal.op] + describeValue(literal.value);
}
