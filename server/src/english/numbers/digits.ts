import {
  divideExact,
  type Exact,
  exactFromInteger,
  multiplyExact,
  parseExact,
  powerOfTen,
} from '../../quantity/index.ts';
import type { Word } from '../words.ts';
import { readEuropeanGroups, readPartedGroups } from './digit-groups.ts';
import { isNumberAt, type Line, wordAt } from './line.ts';
import { vulgarFractions } from './number-words.ts';
import { withPowers } from './powers.ts';

/** A figure in digits. */
export interface Digits {
  readonly value: Exact;
  /** The index of the token after it. */
  readonly to: number;
  /** Only digits, without separators: what a year, a telephone number or a label looks like. */
  readonly plain: boolean;
  /** A whole number as written, decimals and exponents aside. */
  readonly whole: boolean;
}

/** A figure in digits as one token writes it, whatever stands behind. */
export type OwnDigits = Omit<Digits, 'to'>;

/** A longer run of digits is an account number, a checksum or an accident, and no figure of an article. */
export const longestFigure = 40;

const plainForm = /^\d+$/;
const groupedForm = /^\d{1,3}(?:,\d{3})+$/;
const indianForm = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const decimalForm = /^\d*\.\d+$/;
const groupedDecimalForm = /^\d{1,3}(?:,\d{2,3})+\.\d+$/;

/**
 * Reads the figure in digits at `at`: 1234, 1,234.5, 12,34,567, 1 234 567, 1'234'567, 1.234.567,8, .77, 1e6, 10^3,
 * 1.5 × 10^6. No sign and no scale word. Undefined for what only looks like one: 192.168.1.1, a checksum.
 */
export function readDigits(line: Line, at: number): Digits | undefined {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > longestFigure) return undefined;
  const own = ownDigits(token.word);
  if (own === null) return groupsOf(readEuropeanGroups(line, at));
  // "1.234,56": a comma with two digits behind the groups.
  if (wordAt(line, at + 1) === ',' && /^\d{1,2}$/.test(wordAt(line, at + 2)) && !own.whole) {
    const european = groupsOf(readEuropeanGroups(line, at));
    if (european) return european;
  }
  const { value, plain, whole } = own;
  const digits = { value, to: at + 1, plain, whole };
  if (plain) return groupsOf(readPartedGroups(line, at)) ?? withPowers(line, digits);
  return whole ? digits : withPowers(line, digits);
}

/** The figure that one token writes by itself, found out once: it is asked for by many readers. */
function ownDigits(word: Word): OwnDigits | null {
  if (word.digits === undefined) word.digits = learnDigits(word.lower);
  return word.digits;
}

function learnDigits(text: string): OwnDigits | null {
  if (plainForm.test(text)) return { value: exactOf(text), plain: true, whole: true };
  if (groupedForm.test(text) || indianForm.test(text))
    return { value: exactOf(text.replaceAll(',', '')), plain: false, whole: true };
  if (decimalForm.test(text) || groupedDecimalForm.test(text))
    return { value: exactOf(`0${text.replaceAll(',', '')}`), plain: false, whole: false };
  return null;
}

function groupsOf(groups: { readonly digits: string; readonly to: number } | undefined): Digits | undefined {
  if (groups === undefined || groups.digits.length > longestFigure) return undefined;
  const { digits, to } = groups;
  return { value: exactOf(digits), to, plain: false, whole: !digits.includes('.') };
}

/** Whole numbers up to so many digits are safe in a double. */
const safeDigits = 15;

function exactOf(text: string): Exact {
  const point = text.indexOf('.');
  if (text.length <= safeDigits) {
    if (point < 0) return exactFromInteger(Number(text));
    const digits = Number(text.slice(0, point) + text.slice(point + 1));
    return multiplyExact(exactFromInteger(digits), powerOfTen(point + 1 - text.length));
  }
  const value = parseExact(text);
  if (value === undefined) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

/** The value of `½` and its like, or undefined. */
export function vulgarFractionAt(line: Line, index: number): Exact | undefined {
  const parts = isNumberAt(line, index) ? vulgarFractions.get(wordAt(line, index)) : undefined;
  return parts && divideExact(exactFromInteger(parts[0]), exactFromInteger(parts[1]));
}
