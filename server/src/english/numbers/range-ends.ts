import {
  compareExact,
  type Exact,
  exactFromInteger,
  isExactInteger,
  multiplyExact,
  parseExact,
} from '../../quantity/index.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { unitFactor } from './compounds.ts';
import { isWordAt, type Line, wordAt } from './line.ts';

/** What stands between the ends of a range. */
export type RangeJoint = 'dash' | 'to' | 'or';

/** The ends of a range in one unit. */
export interface Ends {
  readonly low: Exact;
  readonly high: Exact;
  readonly unit: AmountUnit | undefined;
}

/** The two ends in one unit; undefined where their units do not compare. */
export function commonEnds(
  line: Line,
  first: Amount,
  second: Amount,
  joint: RangeJoint,
  isOpened: boolean,
): Ends | undefined {
  const high = second.value;
  if (first.unit === undefined) {
    const shared = withSharedScale(first, second, joint);
    const low = second.unit?.inHundredths ? multiplyExact(shared, hundredth) : shared;
    return { low, high, unit: second.unit };
  }
  if (second.unit === undefined) {
    if (isMillions(first, second)) return { low: multiplyExact(first.value, million), high, unit: undefined };
    // "$20-30" and "from 5% to 10" share the unit; in "5 miles to 2 villages" the second figure counts something else.
    const shares = first.unit.leads || (!isWordAt(line, second.to) && (isOpened || joint === 'dash'));
    const low = withSharedScale(first, second, joint);
    return shares
      ? { low, high: first.unit.inHundredths ? multiplyExact(high, hundredth) : high, unit: first.unit }
      : undefined;
  }
  if (first.unit.name === second.unit.name) {
    const low = first.unit.leads ? withSharedScale(first, second, joint) : first.value;
    const unit = first.unit.ambiguous ? second.unit : first.unit;
    return { low, high, unit };
  }
  if (first.unit.kind === 'money' || second.unit.kind === 'money') {
    // "$10 to US$20".
    const agree =
      first.unit.ambiguous?.includes(second.unit.name) || second.unit.ambiguous?.includes(first.unit.name);
    return agree
      ? { low: first.value, high, unit: first.unit.ambiguous ? second.unit : first.unit }
      : undefined;
  }
  const factor = unitFactor(first.unit.name, second.unit.name);
  return factor && { low: multiplyExact(first.value, factor), high, unit: second.unit };
}

const hundredth = parseExact('0.01') ?? exactFromInteger(0);
const hundred = exactFromInteger(100);
const million = exactFromInteger(1_000_000);

/** The "m" of "between 500m and 1bn people" is no metre, as the second end shows. */
function isMillions(first: Amount, second: Amount): boolean {
  const { scale } = second.figure;
  return first.unit?.name === 'metre' && scale !== undefined && compareExact(scale, million) >= 0;
}

/** The first end with the scale that only the second names: 25 in "25-30 million", 2 in "two to three hundred". */
export function withSharedScale(first: Amount, second: Amount, joint: RangeJoint): Exact {
  const { value, figure } = first;
  const { scale, coefficient } = second.figure;
  if (figure.scale !== undefined || figure.isFraction) return value;
  if (scale !== undefined) {
    if (compareExact(value, coefficient) >= 0) return value;
    const scaled = multiplyExact(value, scale);
    // "Five to six hundred thousand": the hundred is shared as well.
    const inHundreds = multiplyExact(value, hundred);
    const sharesHundred =
      second.figure.inWords &&
      compareExact(value, exactFromInteger(10)) < 0 &&
      compareExact(coefficient, hundred) > 0 &&
      compareExact(inHundreds, coefficient) < 0;
    return sharesHundred ? multiplyExact(scaled, hundred) : scaled;
  }
  return joint === 'dash' ? withSharedThousands(first, second) : value;
}

/** "20-30,000": the thousands of the second end are those of the first, if that gives ends of like size. */
function withSharedThousands({ value, figure }: Amount, second: Amount): Exact {
  const thousand = exactFromInteger(1000);
  const high = second.value;
  if (!figure.plain || second.figure.plain || !isExactInteger(high)) return value;
  if (high.kind !== 'decimal' || high.exponent < 3) return value;
  const scaled = multiplyExact(value, thousand);
  const isLike =
    compareExact(scaled, high) < 0 && compareExact(multiplyExact(scaled, exactFromInteger(10)), high) >= 0;
  return isLike ? scaled : value;
}

const longestAside = 8;

/** "Between 250 euros (£173) and 600 euros": past brackets at `at` that say the first end in other money. */
export function pastAside(line: Line, at: number): number {
  if (wordAt(line, at) !== '(') return at;
  for (let index = at + 1; index < at + longestAside; index++) {
    if (wordAt(line, index) === ')') return index + 1;
  }
  return at;
}
