import { type Exact, exactFromInteger, multiplyExact, powerOfTen } from '../../quantity/index.ts';
import { numberWordAt } from './cardinal.ts';
import { isNumberAt, joinsAt, type Line, wordAt } from './line.ts';
import { type NumberWord, vagueCounts } from './number-words.ts';
import { wordSet } from './word-set.ts';

const needOf = wordSet('tens scores');

/** A count that names no number, with the number that stands for it. */
export interface VagueCount {
  readonly value: Exact;
  /** The index of the token after it, past an "of". */
  readonly to: number;
}

/**
 * Reads `dozens of`, `hundreds`, `tens of thousands of`, `scores of`, `a couple of hundred`, `a few`, `several
 * million`, `a handful of` at `at`. The values are those of `vagueCounts`; "hundreds" stands for its order of
 * magnitude, and so does "tens of thousands" (10,000).
 */
export function readVagueCount(line: Line, at: number): VagueCount | undefined {
  return readOrderOfMagnitude(line, at) ?? readFew(line, at) ?? readPluralDigits(line, at);
}

function readOrderOfMagnitude(line: Line, at: number): VagueCount | undefined {
  const first = pluralScaleAt(line, at);
  if (first === undefined) return undefined;
  let value = first;
  let to = at + 1;
  // "Hundreds of thousands", "tens of millions", "hundreds of thousands of millions" no further.
  if (wordAt(line, to) === 'of' || wordAt(line, to) === 'and') {
    const second = pluralScaleAt(line, to + 1);
    if (second && wordAt(line, to) === 'of') {
      value = multiplyExact(value, second);
      to += 2;
    } else if (second && wordAt(line, to - 1) === wordAt(line, to + 1)) {
      // "Thousands and thousands".
      to += 2;
    }
  }
  // "Tens" and "scores" count only what they are tens and scores of.
  if (to === at + 1 && needOf.has(wordAt(line, at)) && wordAt(line, to) !== 'of') return undefined;
  return { value, to: wordAt(line, to) === 'of' ? to + 1 : to };
}

/** `10s of thousands`, `100s of people`. */
function readPluralDigits(line: Line, at: number): VagueCount | undefined {
  if (!isNumberAt(line, at) || !isPluralOfTens(line, at)) return undefined;
  const first = powerOfTen(wordAt(line, at).length - 1);
  const second = pluralScaleAt(line, at + 3);
  if (second === undefined) return { value: first, to: at + 3 };
  return { value: multiplyExact(first, second), to: wordAt(line, at + 4) === 'of' ? at + 5 : at + 4 };
}

/** Whether `10s of` and its like stand at `at`. */
export function isPluralOfTens(line: Line, at: number): boolean {
  return (
    wordAt(line, at + 2) === 'of' &&
    joinsAt(line, at + 1) &&
    /^10{1,6}$/.test(wordAt(line, at)) &&
    /^'?s$/.test(wordAt(line, at + 1))
  );
}

function pluralScaleAt(line: Line, at: number): Exact | undefined {
  const word = wordAt(line, at);
  if (word === 'tens') return powerOfTen(1);
  if (word === 'scores') return exactFromInteger(20);
  const entry = numberWordAt(line, at);
  return entry && isPlural(entry) ? sizeOf(entry) : undefined;
}

function isPlural(entry: NumberWord): boolean {
  return 'plural' in entry && entry.plural;
}

function sizeOf(entry: NumberWord): Exact | undefined {
  switch (entry.role) {
    case 'hundred':
      return powerOfTen(2);
    case 'scale':
      return powerOfTen(entry.power);
    case 'pack':
      return exactFromInteger(entry.size);
    default:
      return undefined;
  }
}

function readFew(line: Line, at: number): VagueCount | undefined {
  const article = wordAt(line, at) === 'a';
  const word = wordAt(line, article ? at + 1 : at);
  const count = vagueCounts.get(word);
  if (count === undefined || article === (word === 'several')) return undefined;
  let to = article ? at + 2 : at + 1;
  if (word !== 'several' && wordAt(line, to) === 'of') to++;
  const value = exactFromInteger(count);
  const entry = numberWordAt(line, to);
  const size = entry === undefined ? undefined : sizeOf(entry);
  if (size === undefined) return { value, to };
  // "Several hundred thousand", "a few dozen million".
  const next = numberWordAt(line, to + 1);
  const scale = next?.role === 'scale' && !next.ordinal ? powerOfTen(next.power) : undefined;
  const product = multiplyExact(value, scale === undefined ? size : multiplyExact(size, scale));
  const after = scale === undefined ? to + 1 : to + 2;
  return { value: product, to: wordAt(line, after) === 'of' ? after + 1 : after };
}
