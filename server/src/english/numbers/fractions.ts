import {
  divideExact,
  type Exact,
  exactFromInteger,
  multiplyExact,
  parseExact,
} from '../../quantity/index.ts';
import { numberWordAt } from './cardinal.ts';
import { type Denominator, readDenominator } from './denominators.ts';
import { vulgarFractionAt } from './digits.ts';
import { isDashAt, isNumberAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { unitWords } from './unit-names.ts';
import { wordSet } from './word-set.ts';

const ordinalEndings = wordSet('ths th rds rd nds nd');

/** A part of one: 3/4, ¾, two-thirds, a half. */
export interface Fraction {
  readonly value: Exact;
  /** The index of the token after it. */
  readonly to: number;
}

/** Reads a fraction at `at` however it is written; "a third" only where `article` allows it. */
export function readFraction(line: Line, at: number, article = true): Fraction | undefined {
  const vulgar = vulgarFractionAt(line, at);
  if (vulgar) return { value: vulgar, to: at + 1 };
  return readSlashFraction(line, at) ?? readNamedFraction(line, at, article);
}

/** `3/4`, `22/7`, `2/1000`, `3/8ths`, `1 over 21`. Dates and phrases such as 24/7 are recognised before. */
export function readSlashFraction(line: Line, at: number): Fraction | undefined {
  const isBar = joinsAt(line, at + 1) && joinsAt(line, at + 2) && /^[/⁄∕]$/.test(wordAt(line, at + 1));
  if (!isBar) return readSpelledOver(line, at);
  const [above, below] = [wordAt(line, at), wordAt(line, at + 2)];
  if (!/^\d{1,4}$/.test(above) || !/^[1-9]\d{0,5}$/.test(below)) return undefined;
  if (joinsAt(line, at + 3) && /^[/\d]/.test(wordAt(line, at + 3))) return undefined;
  const value = parseExact(`${above}/${below}`);
  const isNamed = joinsAt(line, at + 3) && ordinalEndings.has(wordAt(line, at + 3));
  return value && { value, to: isNamed ? at + 4 : at + 3 };
}

/** `1 over 21`, `one over three`; it ends its phrase, since "20 over 65" may count people. */
function readSpelledOver(line: Line, at: number): Fraction | undefined {
  // No numerator has more than three tokens: "twenty-one".
  const isOver =
    wordAt(line, at + 1) === 'over' || wordAt(line, at + 2) === 'over' || wordAt(line, at + 3) === 'over';
  const above = isOver ? numeratorAt(line, at, false) : undefined;
  if (above === undefined || wordAt(line, above.to) !== 'over') return undefined;
  const below = numeratorAt(line, above.to + 1, false);
  if (below === undefined) return undefined;
  const isWhole = at === 0 && line.tokens[below.to] === undefined;
  if (below.value <= above.value && !isWhole) return undefined;
  if (line.tokens[below.to] !== undefined && !/^[.,;:!?)]$/.test(wordAt(line, below.to))) return undefined;
  const value = divideExact(exactFromInteger(above.value), exactFromInteger(below.value));
  return value && { value, to: below.to };
}

/** `two thirds`, `three-quarters`, `one-fifth`, `a half`, `3 fifths`, `three twenty-fifths`, `five one-hundredths`. */
function readNamedFraction(line: Line, at: number, article: boolean): Fraction | undefined {
  const above = numeratorAt(line, at, article);
  if (above === undefined) return undefined;
  const next = pastHyphen(line, above.to);
  const below = readDenominator(line, next);
  if (below === undefined || isPartOfLongerNumber(line, below)) return undefined;
  const { parts, plural, to } = below;
  // "Two third places" and "five hundredth" are ordinals; a hyphen makes "two-third" a fraction all the same.
  if (above.value > 1 && !plural && next === above.to) return undefined;
  if (above.value === 1 && plural) return undefined;
  if (above.value >= parts) return undefined;
  if (parts === 4 && plural && areQuartersOfYear(line, at, above.value, to)) return undefined;
  // "The one hundredth visitor" has a place in a row.
  if (parts >= 100 && !plural && owners.has(wordAt(line, at - 1)) && wordAt(line, to) !== 'of')
    return undefined;
  // "A twenty-fifth anniversary" has a place in a row.
  if (to > next + 1 && !isNumeral(line, at) && wordAt(line, to) !== 'of') return undefined;
  const value = divideExact(exactFromInteger(above.value), exactFromInteger(parts));
  return value && { value, to };
}

const beforeQuarters = wordSet(
  'last past next previous first final consecutive straight recent coming preceding or',
);

/** "The next two quarters", "two quarters of growth": three months each; two parts of four are a half. */
function areQuartersOfYear(line: Line, at: number, above: number, to: number): boolean {
  if (isDashAt(line, to - 2) && joinsAt(line, to - 2)) return false;
  return above === 2 || beforeQuarters.has(wordAt(line, at - 1));
}

function isNumeral(line: Line, at: number): boolean {
  return isNumberAt(line, at) || numberWordAt(line, at) !== undefined;
}

const owners = wordSet("the his her their its our my your 's");

interface Numerator {
  readonly value: number;
  readonly to: number;
}

function numeratorAt(line: Line, at: number, article: boolean): Numerator | undefined {
  const word = wordAt(line, at);
  if (word === 'a' || word === 'an') return article ? { value: 1, to: at + 1 } : undefined;
  if (isNumberAt(line, at)) return /^\d{1,2}$/.test(word) ? { value: Number(word), to: at + 1 } : undefined;
  const entry = numberWordAt(line, at);
  if (entry === undefined || (entry.role !== 'digit' && entry.role !== 'teen' && entry.role !== 'tens')) {
    return undefined;
  }
  if (entry.ordinal || entry.value === 0) return undefined;
  const next = pastHyphen(line, at + 1);
  const digit = entry.role === 'tens' ? numberWordAt(line, next) : undefined;
  if (digit?.role === 'digit' && !digit.ordinal) return { value: entry.value + digit.value, to: next + 1 };
  return { value: entry.value, to: at + 1 };
}

/** "One hundred thousandth" and "a tenth-century church" go on. */
function isPartOfLongerNumber(line: Line, { parts, plural, to }: Denominator): boolean {
  if (parts === 4 && isPartOfUnit(line, to)) return false;
  return !plural && isDashAt(line, to) && joinsAt(line, to) && joinsAt(line, to + 1);
}

/**
 * What is added to a whole number: `½` in "3½", `1/2` in "3 1/2", "and a half", "and three quarters". At `at` stands
 * the token after the whole number.
 */
export function readAddedFraction(line: Line, at: number): Fraction | undefined {
  const vulgar = vulgarFractionAt(line, at);
  if (vulgar) return { value: vulgar, to: at + 1 };
  if (isNumberAt(line, at) && !joinsAt(line, at)) return readSlashFraction(line, at);
  if (isDashAt(line, at) && joinsAt(line, at)) {
    const parted = vulgarFractionAt(line, at + 1)
      ? readFraction(line, at + 1)
      : readSlashFraction(line, at + 1);
    if (parted) return parted;
  }
  const joined = pastHyphen(line, at);
  if (wordAt(line, joined) !== 'and' && wordAt(line, joined) !== '&') return undefined;
  const next = pastHyphen(line, joined + 1);
  // "Two and half million" is said too, and "two-and-a-half-year" goes on behind its half.
  if (wordAt(line, next) === 'half') return { value: half, to: next + 1 };
  const part = pastHyphen(line, next + 1);
  if (joined > at && wordAt(line, next) === 'a' && wordAt(line, part) === 'half')
    return { value: half, to: part + 1 };
  return readFraction(line, next);
}

/** Whether a hyphen joins a unit to the part before: "quarter-inch", "half-point". */
export function isPartOfUnit(line: Line, at: number): boolean {
  if (!isDashAt(line, at) || !joinsAt(line, at) || !joinsAt(line, at + 1)) return false;
  return wordAt(line, at + 1) === 'point' || unitWords.byFirst.has(wordAt(line, at + 1));
}

/** One quarter. */
export const quarter: Exact = parseExact('1/4') ?? { kind: 'fraction', numerator: 1n, denominator: 4n };

/** One half. */
export const half: Exact = parseExact('1/2') ?? { kind: 'fraction', numerator: 1n, denominator: 2n };

/** The fraction as a decimal, where it is a finite one: half a kilometre is 0.5. */
export function asDecimal(value: Exact): Exact {
  return multiplyExact(value, { kind: 'decimal', coefficient: 1n, exponent: 0 });
}
