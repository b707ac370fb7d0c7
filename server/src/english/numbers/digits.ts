import { divideExact, type Exact, multiplyExact, parseExact } from '../../quantity/index.ts';
import { isNumberAt, joinsAt, type Line, wordAt, writtenAt } from './line.ts';
import { vulgarFractions } from './number-words.ts';

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

/** A longer run of digits is an account number, a checksum or an accident, and no figure of an article. */
const longestFigure = 40;

const plainForm = /^\d+$/;
const groupedForm = /^\d{1,3}(?:,\d{3})+$/;
const indianForm = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const decimalForm = /^\d*\.\d+$/;
const groupedDecimalForm = /^\d{1,3}(?:,\d{2,3})+\.\d+$/;

/**
 * Reads the figure in digits at `at`: 1234, 1,234.5, 12,34,567, 1 234 567, .77, 1e6, 10^3, 1.5 × 10^6. No sign and no
 * scale word. Undefined for what only looks like one: 192.168.1.1, a checksum.
 */
export function readDigits(line: Line, at: number): Digits | undefined {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > longestFigure) return undefined;
  const text = token.lower;
  if (plainForm.test(text)) {
    return (
      readSpacedGroups(line, at) ??
      readPowers(line, { value: exactOf(text), to: at + 1, plain: true, whole: true })
    );
  }
  if (groupedForm.test(text) || indianForm.test(text)) {
    return { value: exactOf(text.replaceAll(',', '')), to: at + 1, plain: false, whole: true };
  }
  if (decimalForm.test(text) || groupedDecimalForm.test(text)) {
    const value = exactOf(`0${text.replaceAll(',', '')}`);
    return readPowers(line, { value, to: at + 1, plain: false, whole: false });
  }
  return undefined;
}

function exactOf(text: string): Exact {
  const value = parseExact(text);
  if (value === undefined) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

/** `25 000` and `1 234 567`, as the SI and many English editors in Europe print them. */
function readSpacedGroups(line: Line, at: number): Digits | undefined {
  const first = wordAt(line, at);
  if (first.length > 3 || first.startsWith('0')) return undefined;
  let digits = first;
  let to = at + 1;
  while (digits.length <= longestFigure && isGroupAt(line, to)) {
    digits += wordAt(line, to);
    to++;
  }
  // A group that runs on into another word belongs to that: "20 100-metre races", "5 747s".
  if (to === at + 1 || isNumberAt(line, to) || (joinsAt(line, to) && /^[\p{L}-]/u.test(wordAt(line, to)))) {
    return undefined;
  }
  return { value: exactOf(digits), to, plain: false, whole: !digits.includes('.') };
}

function isGroupAt(line: Line, index: number): boolean {
  const [before, token] = [line.tokens[index - 1], line.tokens[index]];
  if (before === undefined || token?.kind !== 'number' || token.start !== before.end + 1) return false;
  return !before.lower.includes('.') && /^\d{3}(?:\.\d+)?$/.test(token.lower);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An exponent after the digits: `1e6`, `1E+6`, `10^6`, `2^4`, `10⁶`, and `× 10^6` after a coefficient. */
function readPowers(line: Line, figure: Digits): Digits {
  const exponential = readExponent(line, figure.to);
  if (exponential) return scaledBy(figure, exponential);
  const power = readPower(line, figure.to);
  const raised = power && raisedTo(figure.value, power.exponent);
  if (power && raised) return { value: raised, to: power.to, plain: false, whole: false };
  if (/^[x×·*]$/.test(wordAt(line, figure.to)) && wordAt(line, figure.to + 1) === '10') {
    const tens = readPower(line, figure.to + 2);
    if (tens) return scaledBy(figure, tens);
  }
  return figure;
}

/** The power of a short base, which keeps the result short as well; undefined for a longer one and for 0 to -1. */
function raisedTo(base: Exact, exponent: number): Exact | undefined {
  if (base.kind !== 'decimal' || base.coefficient > 99_999n) return undefined;
  let power = exactOf('1');
  for (let times = 0; times < Math.abs(exponent); times++) power = multiplyExact(power, base);
  return exponent < 0 ? divideExact(exactOf('1'), power) : power;
}

interface Power {
  readonly exponent: number;
  readonly to: number;
}

function scaledBy(figure: Digits, { exponent, to }: Power): Digits {
  return { value: multiplyExact(figure.value, exactOf(`1e${exponent}`)), to, plain: false, whole: false };
}

/** `e6`, `E+6`, `e-5`, touching the digits before. */
function readExponent(line: Line, at: number): Power | undefined {
  if (!joinsAt(line, at)) return undefined;
  const joined = /^e(\d{1,2})$/.exec(wordAt(line, at));
  if (joined) return { exponent: Number(joined[1]), to: at + 1 };
  if (wordAt(line, at) !== 'e' || !joinsAt(line, at + 1)) return undefined;
  return readSigned(line, at + 1);
}

/** `^6`, `^-6`, `**6`, `⁶`, `⁻⁶`, touching the 10 before. */
function readPower(line: Line, at: number): Power | undefined {
  if (!joinsAt(line, at)) return undefined;
  if (wordAt(line, at) === '^') return readSigned(line, at + 1);
  if (wordAt(line, at) === '*' && wordAt(line, at + 1) === '*') return readSigned(line, at + 2);
  const negative = wordAt(line, at) === '⁻';
  let to = negative ? at + 1 : at;
  let digits = '';
  while (digits.length < 3 && joinsAt(line, to) && superscripts.includes(wordAt(line, to))) {
    digits += superscripts.indexOf(wordAt(line, to));
    to++;
  }
  if (digits === '' || digits.length > 2) return undefined;
  return { exponent: negative ? -Number(digits) : Number(digits), to };
}

function readSigned(line: Line, at: number): Power | undefined {
  const sign = /^[-−+]$/.test(wordAt(line, at)) ? wordAt(line, at) : '';
  const to = sign === '' ? at : at + 1;
  if (!joinsAt(line, to) || !/^\d{1,2}$/.test(writtenAt(line, to))) return undefined;
  const exponent = Number(writtenAt(line, to));
  return { exponent: sign === '' || sign === '+' ? exponent : -exponent, to: to + 1 };
}

/** The value of `½` and its like, or undefined. */
export function vulgarFractionAt(line: Line, index: number): Exact | undefined {
  const parts = vulgarFractions.get(wordAt(line, index));
  return parts && parseExact(`${parts[0]}/${parts[1]}`);
}
