import { isNumberAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { numberWords } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** An exponent, and the index of the token after it. */
export interface Power {
  readonly exponent: number;
  readonly to: number;
}

const negatives = wordSet('minus negative - −');
const lengths = /met(?:er|re)s?$|^inch|^f(?:oo|ee)t$|^yard|^mile/;
const ordinalEndings = wordSet('st nd rd th');

/**
 * Reads `to the power of six`, `to the 6th power`, `squared` and `cubed` behind the figure that ends at `at`; behind a ten
 * also `to the sixth` and `to the minus six`.
 */
export function readPowerInWords(line: Line, at: number, isTen: boolean): Power | undefined {
  const word = wordAt(line, at);
  // "5 squared metres" measure an area.
  if (word === 'squared' || word === 'cubed') {
    return isWordAt(line, at + 1) && lengths.test(wordAt(line, at + 1))
      ? undefined
      : { exponent: word === 'squared' ? 2 : 3, to: at + 1 };
  }
  if (word !== 'to' || wordAt(line, at + 1) !== 'the') return undefined;
  if (wordAt(line, at + 2) === 'power') {
    return readExponent(line, wordAt(line, at + 3) === 'of' ? at + 4 : at + 3);
  }
  const exponent = readExponent(line, at + 2);
  if (exponent === undefined) return undefined;
  if (wordAt(line, exponent.to) === 'power') return { ...exponent, to: exponent.to + 1 };
  // "From 10 to the 6th" runs over days.
  return isTen && wordAt(line, at - 2) !== 'from' ? exponent : undefined;
}

/** One to ninety-nine in digits or words, cardinal or ordinal, with a sign. */
function readExponent(line: Line, at: number): Power | undefined {
  const isNegative = negatives.has(wordAt(line, at));
  const begin = isNegative ? at + 1 : at;
  const number = readSmall(line, begin);
  return number && { exponent: isNegative ? -number.exponent : number.exponent, to: number.to };
}

function readSmall(line: Line, at: number): Power | undefined {
  if (isNumberAt(line, at)) {
    if (!/^\d{1,2}$/.test(wordAt(line, at))) return undefined;
    const isOrdinal = joinsAt(line, at + 1) && ordinalEndings.has(wordAt(line, at + 1));
    return { exponent: Number(wordAt(line, at)), to: isOrdinal ? at + 2 : at + 1 };
  }
  const entry = numberWords.get(wordAt(line, at));
  if (entry === undefined || !('value' in entry)) return undefined;
  const digit =
    entry.role === 'tens' && !entry.ordinal
      ? numberWords.get(wordAt(line, pastHyphen(line, at + 1)))
      : undefined;
  if (digit?.role !== 'digit' || digit.value === 0) return { exponent: entry.value, to: at + 1 };
  return { exponent: entry.value + digit.value, to: pastHyphen(line, at + 1) + 1 };
}
