import { addExact, compareExact, type Exact, negateExact, subtractExact } from '../../quantity/index.ts';
import type { Amount, AmountContext, AmountUnit } from './amount.ts';
import { readAmountFrom } from './amount-units.ts';
import { isWordAt, type Line, wordAt } from './line.ts';
import type { ReaderOptions } from './reader-options.ts';

/** Two figures that bound one quantity, as indexes of tokens, the end exclusive. */
export interface AmountRange {
  readonly from: number;
  readonly to: number;
  readonly min: Exact;
  readonly max: Exact;
  /** The end that was written last, whose unit both share. */
  readonly last: Amount;
  readonly unit: AmountUnit | undefined;
}

/** Reads the range that `first` opens in the notation of mathematics: `100 ± 5 kg`, `10 < x < 20`. */
export function readFormula(
  line: Line,
  first: Amount,
  { options, floor }: AmountContext,
): AmountRange | undefined {
  const sign = wordAt(line, first.to);
  const tolerance = pastPlusMinus(line, first.to);
  if (tolerance !== undefined) return readTolerance(line, first, tolerance, options);
  const margin = readMargin(line, first, floor);
  if (margin) return margin;
  return sign === '<' || sign === '>' || sign === '≤' || sign === '≥'
    ? readInequality(line, first, options)
    : undefined;
}

/** The index past `±`, `+/-` or "plus or minus" at `at`. */
function pastPlusMinus(line: Line, at: number): number | undefined {
  const word = wordAt(line, at);
  if (word === '±') return at + 1;
  if (word === '+')
    return wordAt(line, at + 1) === '/' && /^[-−–]$/.test(wordAt(line, at + 2)) ? at + 3 : undefined;
  if (word !== 'plus') return undefined;
  return wordAt(line, at + 1) === 'or' && wordAt(line, at + 2) === 'minus' ? at + 3 : undefined;
}

/** The index of the `±`, `+/-` or "plus or minus" that ends before `end`. */
function startOfPlusMinus(line: Line, end: number): number | undefined {
  if (pastPlusMinus(line, end - 1) === end) return end - 1;
  return pastPlusMinus(line, end - 3) === end ? end - 3 : undefined;
}

/** "A margin of plus or minus three points": all that lies between the two. */
function readMargin(line: Line, first: Amount, floor: number): AmountRange | undefined {
  const from = startOfPlusMinus(line, first.from);
  if (from === undefined || from < floor) return undefined;
  const min = negateExact(first.value);
  return compareExact(min, first.value) < 0
    ? { ...rangeOf(first, first, min, first.value), from }
    : undefined;
}

/** `100 ± 5 kg`, `5 m +/- 0.2 m`. */
function readTolerance(
  line: Line,
  first: Amount,
  at: number,
  options: ReaderOptions,
): AmountRange | undefined {
  const second = readEnd(line, first, at, options);
  if (second === undefined) return undefined;
  const min = subtractExact(first.value, second.value);
  const max = addExact(first.value, second.value);
  return compareExact(min, max) < 0 ? rangeOf(first, second, min, max) : undefined;
}

/** `10 < x < 20`, `20 > x >= 10`: a variable between two signs that point the same way. */
function readInequality(line: Line, first: Amount, options: ReaderOptions): AmountRange | undefined {
  const variable = pastSign(line, first.to);
  if (variable === undefined || !isWordAt(line, variable) || wordAt(line, variable).length > 1)
    return undefined;
  const end = pastSign(line, variable + 1);
  const rises = pointsUp(line, first.to);
  if (end === undefined || pointsUp(line, variable + 1) !== rises) return undefined;
  const second = readEnd(line, first, end, options);
  if (second === undefined) return undefined;
  const [min, max] = rises ? [first.value, second.value] : [second.value, first.value];
  return compareExact(min, max) < 0 ? rangeOf(first, second, min, max) : undefined;
}

function pointsUp(line: Line, at: number): boolean {
  return wordAt(line, at) === '<' || wordAt(line, at) === '≤';
}

function pastSign(line: Line, at: number): number | undefined {
  const sign = wordAt(line, at);
  if (sign === '≤' || sign === '≥') return at + 1;
  if (sign !== '<' && sign !== '>') return undefined;
  return wordAt(line, at + 1) === '=' ? at + 2 : at + 1;
}

function readEnd(line: Line, first: Amount, at: number, options: ReaderOptions): Amount | undefined {
  const second = readAmountFrom(line, at, { options, floor: at });
  const agrees =
    first.unit === undefined || second?.unit === undefined || first.unit.name === second.unit.name;
  return agrees ? second : undefined;
}

function rangeOf(first: Amount, last: Amount, min: Exact, max: Exact): AmountRange {
  const unit = first.unit ?? last.unit;
  return { from: first.from, to: last.to, min, max, last, unit };
}
