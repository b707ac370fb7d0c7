import { dateFault } from './date.ts';
import { exactFromInteger, formatForPeople, maximumDigits } from './exact.ts';
import { parseValue } from './value.ts';

const longestQuotation = 40;

/**
 * Why a text that is no literal is none, and what to write instead. The likeliest slip is named: a comma, a dash
 * for a range, a unit run together with its number.
 */
export function faultOfLiteral(text: string): string {
  if (text === '') return 'the literal is empty: write a number such as 30000';
  if (/\s/u.test(text)) return `a literal holds no white space: write ${quoted(text.replace(/\s+/gu, ''))}`;
  if (text.includes('..')) return faultOfRange(text);
  const sign = /^[~<>]=?/.exec(text)?.[0] ?? '';
  const value = text.slice(sign.length);
  if (sign === '~=') return `about is written with ~ alone: write ${quoted(`~${value}`)}`;
  if (value === '') return `a value is missing after ${sign}: write ${sign}30000`;
  return faultOfSign(text) ?? faultOfValue(value);
}

function faultOfRange(text: string): string {
  const dots = text.indexOf('..');
  const [first, second] = [text.slice(0, dots), text.slice(dots + 2)];
  if (/^[~<>=≤≥≈]/u.test(text)) {
    return 'a range takes no sign before it: write both ends, such as 25000..30000';
  }
  if (second.startsWith('.')) {
    return `a range has two dots: write ${quoted(`${first}..${second.replace(/^\.+/, '')}`)}`;
  }
  if (first === '' && second === '') return 'a range needs both its ends: write 25000..30000';
  if (first === '') return `a range needs both its ends: write the start, or ${quoted(`<=${second}`)}`;
  if (second === '') return `a range needs both its ends: write the end, or ${quoted(`>=${first}`)}`;
  const [isFirst, isSecond] = [parseValue(first) !== undefined, parseValue(second) !== undefined];
  if (isFirst && isSecond) {
    return 'both ends of a range are of one kind: two numbers, two dates or two durations';
  }
  return faultOfValue(isFirst ? second : first);
}

/** Signs that people write and the language spells otherwise. */
const otherSigns: readonly (readonly [written: string, meant: string])[] = [
  ['=<', '<='],
  ['=>', '>='],
  ['=', ''],
  ['≤', '<='],
  ['⩽', '<='],
  ['≥', '>='],
  ['⩾', '>='],
  ['≈', '~'],
  ['∼', '~'],
  ['+', ''],
];

function faultOfSign(text: string): string | undefined {
  if (/^[~<>]=?[~<>=]/.test(text)) return 'a literal takes one sign: one of ~ < <= > >=';
  const [written, meant] = otherSigns.find(([written]) => text.startsWith(written)) ?? [];
  if (written === undefined) return undefined;
  return `${written} is no sign of a literal: write ${quoted(meant + text.slice(written.length))}`;
}

function faultOfValue(text: string): string {
  const dateReason = dateFault(text);
  if (dateReason !== undefined) return `${quoted(text)} is no date: ${dateReason}`;
  if (/^[\d,]+(?:\.\d+)?$/.test(text) && text.includes(',')) return faultOfComma(text);
  if (/^[−–—]/u.test(text)) return `the minus sign is a hyphen: write ${quoted(`-${text.slice(1)}`)}`;
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)) return 'a date is written year first: write 2025-02-20';
  if (/^\d{4}-\d$/.test(text)) return faultOfDateForm(text);
  const dash = /^([\d_.]+)([-–—−])([\d_.]+)$/u.exec(text);
  if (dash) return `a range is written with two dots: write ${quoted(`${dash[1]}..${dash[3]}`)}`;
  if (/^-?\d[\d_]*\/[0_]+$/.test(text)) return 'a fraction over 0 has no value: write another denominator';
  if (/^-?[\d_.]+\/-?[\d_.]+$/.test(text) && /[.]|\/-/.test(text)) {
    return 'a fraction is one whole number over another: write 3/20';
  }
  if (/^-?\.\d/.test(text)) {
    return `a digit stands before the point: write ${quoted(text.replace('.', '0.'))}`;
  }
  if (/^-?\d[\d_]*\.$/.test(text)) {
    return `a digit stands after the point: write ${quoted(text.slice(0, -1))}`;
  }
  if (/^-?\d[\d_]*(?:[./][\d_]+)?(?:[eE][+-]?\d+)?$/.test(text)) return faultOfDigits(text);
  if (/^P[\d.A-Z]*$/.test(text)) {
    return `${quoted(text)} is no ISO 8601 duration: write P3M for three months, PT36H for 36 hours`;
  }
  if (/^\d{4}-\d/.test(text)) return faultOfDateForm(text);
  if (/^\p{Sc}/u.test(text)) {
    return 'a currency stands after the number, as its ISO 4217 code: write 30000 USD';
  }
  const unit = /^(-?\d[\d_.]*)([\p{L}\p{Sc}%°].*)$/su.exec(text);
  if (unit) {
    const [, figures = '', rest = ''] = unit;
    return `a unit stands after a space, and a number is written in full: write ${quoted(`${figures} ${rest}`)}, or 30000 for 30k`;
  }
  return `${quoted(text)} is no number: write it in figures, such as 30000 or 1.5e6`;
}

function faultOfDateForm(text: string): string {
  return `${quoted(text)} is no ISO 8601 date: write 2025-02 or 2025-02-20`;
}

function faultOfComma(text: string): string {
  const groups = text.split('.')[0]?.split(',') ?? [];
  const isGrouped = groups.slice(1).every((group) => group.length === 3);
  if (isGrouped && groups[0] !== '') {
    const plain = quoted(text.replaceAll(',', ''));
    return `a comma is no part of a literal: write ${plain} or ${quoted(text.replaceAll(',', '_'))}`;
  }
  if (groups.length === 2 && !text.includes('.') && groups.every((group) => group !== '')) {
    return `decimals stand after a point: write ${quoted(text.replace(',', '.'))}`;
  }
  return 'a comma is no part of a literal: write 30000 or 30_000';
}

/** Digits in the right form are refused for their underscores, or for their size. */
function faultOfDigits(text: string): string {
  if (/_(?!\d)|(?<!\d)_/.test(text)) {
    return `_ stands between two digits only: write ${quoted(text.replaceAll('_', ''))}`;
  }
  const most = formatForPeople(exactFromInteger(maximumDigits));
  return `the number is too large or too small: a literal has at most ${most} digits and lies within 1e-999 and 1e999`;
}

/** The text as it can be shown in a message: cut where it is long, never within a surrogate pair. */
function quoted(text: string): string {
  if (text.length <= longestQuotation) return text;
  return `${[...text.slice(0, longestQuotation + 1)].slice(0, -1).join('')}…`;
}
