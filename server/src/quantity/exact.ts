/**
 * Exact decimals and fractions. A figure in an article is compared to the digit, so nothing here ever passes
 * through binary floating point.
 *
 * A decimal keeps its coefficient apart from its power of ten, so that `1e999` costs no more than `1`; a fraction
 * stays a fraction, so that an analyst's `1/5` is written back as `1/5`. Equal values may therefore differ in
 * form (`1/5` and `0.2`): ask `compareExact`, never `===`.
 */
export type Exact = Decimal | Fraction;

/** `coefficient` × 10^`exponent`; the coefficient has no trailing zero, and zero has exponent 0. */
export interface Decimal {
  readonly kind: 'decimal';
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** In lowest terms, the denominator above 1, the sign on the numerator. A whole number is always a decimal. */
export interface Fraction {
  readonly kind: 'fraction';
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The most digits a literal may have; a longer one is an accident or an attack, and no figure of an article. */
export const maximumDigits = 1000;
/** The largest power of ten, up or down, at which the first digit of a literal may stand. */
export const maximumExponent = 999;
/** Up to so many digits a decimal is written out; beyond, with an exponent. */
const longestPlainDecimal = 30;

const decimalForm = /^(-?)(\d+(?:_\d+)*)(?:\.(\d+(?:_\d+)*))?(?:[eE]([+-]?\d+))?$/;
const fractionForm = /^(-?)(\d+(?:_\d+)*)\/(\d+(?:_\d+)*)$/;
/** Every digit may have an underscore after it; the rest is for signs, point, bar and exponent. */
const longestText = 2 * maximumDigits + 20;

/**
 * The value of a decimal (`-1_000.5e6`) or fraction (`1/5`), or undefined where the text is neither, divides by
 * zero, has more than 1,000 digits or lies beyond 10^±999.
 */
export function parseExact(text: string): Exact | undefined {
  if (text.length > longestText) return undefined;
  const decimalMatch = decimalForm.exec(text);
  if (decimalMatch) {
    const [, sign, whole = '', part = '', exponent = '0'] = decimalMatch;
    return parseDecimal(sign === '-', withoutUnderscores(whole), withoutUnderscores(part), Number(exponent));
  }
  const fractionMatch = fractionForm.exec(text);
  if (fractionMatch) {
    const [, sign, above = '', below = ''] = fractionMatch;
    return parseFraction(sign === '-', withoutUnderscores(above), withoutUnderscores(below));
  }
  return undefined;
}

function parseDecimal(negative: boolean, whole: string, part: string, exponent: number): Exact | undefined {
  const digits = whole + part;
  if (digits.length > maximumDigits || Math.abs(exponent) > maximumExponent) return undefined;
  const coefficient = BigInt(digits);
  const value = decimal(negative ? -coefficient : coefficient, exponent - part.length);
  return Math.abs(magnitude(value)) > maximumExponent ? undefined : value;
}

function parseFraction(negative: boolean, above: string, below: string): Exact | undefined {
  if (above.length + below.length > maximumDigits) return undefined;
  const denominator = BigInt(below);
  if (denominator === 0n) return undefined;
  const numerator = BigInt(above);
  return fraction(negative ? -numerator : numerator, denominator);
}

function withoutUnderscores(digits: string): string {
  return digits.includes('_') ? digits.replaceAll('_', '') : digits;
}

/**
 * The canonical literal of a value: a plain decimal (`30000`, `-0.25`), with an exponent beyond 30 digits
 * (`1e40`), or a fraction in lowest terms. `parseExact` reads it back to the same value, as long as that is within
 * the limits of a literal; arithmetic may lead out of them.
 */
export function formatExact(value: Exact): string {
  if (value.kind === 'fraction') return `${value.numerator}/${value.denominator}`;
  const { coefficient, exponent } = value;
  if (exponent === 0 && coefficient <= largestSafe && coefficient >= -largestSafe) return `${coefficient}`;
  const sign = coefficient < 0n ? '-' : '';
  const digits = absolute(coefficient).toString();
  if (exponent >= 0 && digits.length + exponent <= longestPlainDecimal) {
    return sign + digits + '0'.repeat(exponent);
  }
  if (exponent < 0 && Math.max(digits.length, 1 - exponent) <= longestPlainDecimal) {
    const padded = digits.padStart(1 - exponent, '0');
    return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
  }
  const rest = digits.length > 1 ? `.${digits.slice(1)}` : '';
  return `${sign}${digits.slice(0, 1)}${rest}e${exponent + digits.length - 1}`;
}

/** A value as an English text prints it: `30,000`, `-1,234.5`, `1/5`. Not for reading back. */
export function formatForPeople(value: Exact): string {
  const text = formatExact(value);
  if (value.kind === 'fraction' || text.length <= 3 || text.includes('e')) return text;
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  const start = text.startsWith('-') ? 1 : 0;
  let at = start + ((end - start - 1) % 3) + 1;
  let grouped = text.slice(0, at);
  for (; at < end; at += 3) grouped += `,${text.slice(at, at + 3)}`;
  return point < 0 ? grouped : grouped + text.slice(point);
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`: a total order on values, whatever their form. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  if (a.kind === 'decimal' && b.kind === 'decimal') {
    if (a.exponent === b.exponent) return order(a.coefficient, b.coefficient);
    const sign = signOf(a.coefficient);
    if (sign !== signOf(b.coefficient)) return signOf(a.coefficient) < signOf(b.coefficient) ? -1 : 1;
    const difference = magnitude(a) - magnitude(b);
    // Far apart, the powers of ten decide alone, and no long integer is built.
    if (difference !== 0) return difference < 0 === sign > 0 ? -1 : 1;
    const exponent = Math.min(a.exponent, b.exponent);
    return signOf(scaled(a, exponent) - scaled(b, exponent));
  }
  const [left, right] = [asRatio(a), asRatio(b)];
  return signOf(left.numerator * right.denominator - right.numerator * left.denominator);
}

function order(a: bigint, b: bigint): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The exact sum; a decimal where one of the two is a decimal and the sum can be written as one. */
export function addExact(a: Exact, b: Exact): Exact {
  if (a.kind === 'decimal' && b.kind === 'decimal') {
    const exponent = Math.min(a.exponent, b.exponent);
    return decimal(scaled(a, exponent) + scaled(b, exponent), exponent);
  }
  const [left, right] = [asRatio(a), asRatio(b)];
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  return inFormOf(a, b, fraction(numerator, left.denominator * right.denominator));
}

/** The exact difference, in the form that `addExact` would give it. */
export function subtractExact(a: Exact, b: Exact): Exact {
  return addExact(a, negateExact(b));
}

/** The exact product; a decimal where one of the two is a decimal and the product can be written as one. */
export function multiplyExact(a: Exact, b: Exact): Exact {
  if (a.kind === 'decimal' && b.kind === 'decimal') {
    return decimal(a.coefficient * b.coefficient, a.exponent + b.exponent);
  }
  const [left, right] = [asRatio(a), asRatio(b)];
  const product = fraction(left.numerator * right.numerator, left.denominator * right.denominator);
  return inFormOf(a, b, product);
}

/** The exact quotient as a fraction (1 by 5 is `1/5`) unless it is whole; undefined where `b` is zero. */
export function divideExact(a: Exact, b: Exact): Exact | undefined {
  const [left, right] = [asRatio(a), asRatio(b)];
  if (right.numerator === 0n) return undefined;
  return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Whole numbers from 0, made when first asked for: most figures are small, or years. */
const wholeNumbers: (Decimal | undefined)[] = new Array<Decimal | undefined>(2200).fill(undefined);

/** A whole number as a value. Throws a RangeError for a `number` with a fractional part, NaN or an infinity. */
export function exactFromInteger(integer: bigint | number): Exact {
  if (typeof integer === 'bigint' || !(integer >= 0 && integer < wholeNumbers.length))
    return decimal(BigInt(integer), 0);
  const known = wholeNumbers[integer];
  if (known !== undefined) return known;
  const made = decimal(BigInt(integer), 0);
  wholeNumbers[integer] = made;
  return made;
}

/** Ten to a power, which may be negative. */
export function powerOfTen(power: number): Decimal {
  return { kind: 'decimal', coefficient: 1n, exponent: power };
}

export function isExactInteger(value: Exact): boolean {
  return value.kind === 'decimal' && value.exponent >= 0;
}

function decimal(coefficient: bigint, exponent: number): Decimal {
  if (coefficient === 0n) return { kind: 'decimal', coefficient: 0n, exponent: 0 };
  if (coefficient <= largestSafe && coefficient >= -largestSafe) return smallDecimal(coefficient, exponent);
  if (coefficient % 10n !== 0n) return { kind: 'decimal', coefficient, exponent };
  const digits = coefficient.toString();
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return {
    kind: 'decimal',
    coefficient: BigInt(digits.slice(0, end)),
    exponent: exponent + digits.length - end,
  };
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** As `decimal`, for what a double holds exactly: its arithmetic is the quicker one. */
function smallDecimal(coefficient: bigint, exponent: number): Decimal {
  let rest = Number(coefficient);
  if (rest % 10 !== 0) return { kind: 'decimal', coefficient, exponent };
  let zeros = 0;
  for (; rest % 10 === 0; zeros += 1) rest /= 10;
  return { kind: 'decimal', coefficient: BigInt(rest), exponent: exponent + zeros };
}

function fraction(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  const lowest = denominator / divisor;
  if (lowest === 1n) return decimal(numerator / divisor, 0);
  return { kind: 'fraction', numerator: numerator / divisor, denominator: lowest };
}

/** One and a half is `1.5`, not `3/2`; but a third more than one can only be `4/3`. */
function inFormOf(a: Exact, b: Exact, result: Exact): Exact {
  if (result.kind === 'decimal' || (a.kind === 'fraction' && b.kind === 'fraction')) return result;
  const [twos, afterTwos] = factorOut(2n, result.denominator);
  const [fives, rest] = factorOut(5n, afterTwos);
  if (rest !== 1n) return result;
  const places = Math.max(twos, fives);
  return decimal((result.numerator * 10n ** BigInt(places)) / result.denominator, -places);
}

function factorOut(factor: bigint, integer: bigint): readonly [count: number, rest: bigint] {
  let count = 0;
  let rest = integer;
  while (rest % factor === 0n) {
    rest /= factor;
    count++;
  }
  return [count, rest];
}

function asRatio(value: Exact): { readonly numerator: bigint; readonly denominator: bigint } {
  if (value.kind === 'fraction') return value;
  const power = 10n ** BigInt(Math.abs(value.exponent));
  return value.exponent < 0
    ? { numerator: value.coefficient, denominator: power }
    : { numerator: value.coefficient * power, denominator: 1n };
}

/** The coefficient that the value has at a lower exponent. */
function scaled(value: Decimal, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}

/** The power of ten of the first digit; 0 for zero. */
function magnitude(value: Decimal): number {
  // Nearly all that are compared have one digit.
  if (value.coefficient < 10n && value.coefficient > -10n) return value.exponent;
  return value.exponent + absolute(value.coefficient).toString().length - 1;
}

/** The value with the other sign, in the same form. */
export function negateExact(value: Exact): Exact {
  return value.kind === 'decimal'
    ? { ...value, coefficient: -value.coefficient }
    : { ...value, numerator: -value.numerator };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [absolute(a), absolute(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function absolute(integer: bigint): bigint {
  return integer < 0n ? -integer : integer;
}

function signOf(integer: bigint): -1 | 0 | 1 {
  if (integer === 0n) return 0;
  return integer < 0n ? -1 : 1;
}
