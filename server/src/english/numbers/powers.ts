import {
  divideExact,
  type Exact,
  exactFromInteger,
  multiplyExact,
  parseExact,
  powerOfTen,
} from '../../quantity/index.ts';
import type { Digits } from './digits.ts';
import { isDashAt, isNumberAt, joinsAt, type Line, wordAt, writtenAt } from './line.ts';
import { type Power, readPowerInWords } from './powers-in-words.ts';
import { wordSet } from './word-set.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const one = exactFromInteger(1);

/** The figure with the exponent behind its digits: `1e6`, `1E+6`, `10^6`, `2^4`, `10⁶`, and `× 10^6` after a coefficient. */
export function withPowers(line: Line, figure: Digits): Digits {
  const exponential = readExponent(line, figure.to);
  if (exponential) return scaledBy(figure, exponential);
  const power = readPower(line, figure.to);
  const raised = power && raisedTo(figure.value, power.exponent);
  if (power && raised) return { value: raised, to: power.to, plain: false, whole: false };
  const tens = readPowerOfTen(line, figure);
  return tens ? scaledBy(figure, tens) : figure;
}

function scaledBy(figure: Digits, { exponent, to }: Power): Digits {
  return { value: multiplyExact(figure.value, powerOfTen(exponent)), to, plain: false, whole: false };
}

/**
 * The power of a base of few digits, which keeps the result short as well; undefined for a longer base, for a power
 * beyond 99 and for 0 to a negative power.
 */
export function raisedTo(base: Exact, exponent: number): Exact | undefined {
  if (base.kind !== 'decimal' || base.coefficient > 99_999n || Math.abs(exponent) > 99) return undefined;
  if (base.coefficient === 1n) return parseExact(`1e${base.exponent * exponent}`);
  let power = one;
  for (let times = 0; times < Math.abs(exponent); times++) power = multiplyExact(power, base);
  if (exponent >= 0) return power;
  const inverse = divideExact(one, power);
  // A finite decimal is written as one.
  return inverse && multiplyExact(inverse, one);
}

const timesSigns = wordSet('x × · ⋅ * times');

/** `× 10^6`, `x10⁶`, `×10−6`, whose raising of the exponent was lost, `times ten to the power of six`. */
function readPowerOfTen(line: Line, { to: at, whole }: Digits): Power | undefined {
  // "1.2x10^6": behind a letter the digits are part of its word.
  const isGlued = wordAt(line, at) === 'x10';
  const glued = /^x10([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/.exec(wordAt(line, at))?.[1];
  if (glued !== undefined) return { exponent: exponentOf(glued), to: at + 1 };
  if (!isGlued && !(timesSigns.has(wordAt(line, at)) && tens.has(wordAt(line, at + 1)))) return undefined;
  const next = isGlued ? at + 1 : at + 2;
  return (
    readPower(line, next) ??
    (isLostPower(line, next, whole) ? readSigned(line, next) : readPowerInWords(line, next, true))
  );
}

const tens = wordSet('10 ten');

/** A dash may part the ends of a range instead, as in "3 x 10-15 cm"; the minus sign never does. */
function isLostPower(line: Line, at: number, whole: boolean): boolean {
  if (!joinsAt(line, at) || !isDashAt(line, at)) return false;
  return wordAt(line, at) === '−' || !whole || Number(wordAt(line, at + 1)) < 10;
}

/** `e6`, `E+6`, `e-5`, touching the digits before; with a sign also parted from them. */
function readExponent(line: Line, at: number): Power | undefined {
  const word = wordAt(line, at);
  const joined = joinsAt(line, at) ? /^e(\d{1,2})$/.exec(word) : null;
  if (joined) return { exponent: Number(joined[1]), to: at + 1 };
  if (word !== 'e' || !joinsAt(line, at + 1)) return undefined;
  return joinsAt(line, at) || !isNumberAt(line, at + 1) ? readSigned(line, at + 1) : undefined;
}

/** `^6`, `^-6`, `^(6)`, `**6`, `⁶`, `⁻⁶`, touching the base before. */
export function readPower(line: Line, at: number): Power | undefined {
  if (!joinsAt(line, at)) return undefined;
  if (wordAt(line, at) === '^') return readBracketed(line, at + 1);
  if (wordAt(line, at) === '*' && wordAt(line, at + 1) === '*') return readSigned(line, at + 2);
  const negative = wordAt(line, at) === '⁻';
  let to = negative ? at + 1 : at;
  let digits = '';
  while (digits.length < 3 && joinsAt(line, to) && superscripts.includes(wordAt(line, to) || '?')) {
    digits += wordAt(line, to);
    to++;
  }
  if (digits === '' || digits.length > 2) return undefined;
  return { exponent: negative ? -exponentOf(digits) : exponentOf(digits), to };
}

function exponentOf(raised: string): number {
  return Number([...raised].map((digit) => superscripts.indexOf(digit)).join(''));
}

function readBracketed(line: Line, at: number): Power | undefined {
  const closing = { '(': ')', '{': '}' }[wordAt(line, at)];
  if (closing === undefined) return readSigned(line, at);
  const power = readSigned(line, at + 1);
  return power && wordAt(line, power.to) === closing ? { ...power, to: power.to + 1 } : undefined;
}

function readSigned(line: Line, at: number): Power | undefined {
  const isSigned = isDashAt(line, at) || wordAt(line, at) === '+';
  const to = isSigned ? at + 1 : at;
  if (!joinsAt(line, to) || !/^\d{1,2}$/.test(writtenAt(line, to))) return undefined;
  const exponent = Number(writtenAt(line, to));
  return { exponent: isDashAt(line, at) ? -exponent : exponent, to: to + 1 };
}
