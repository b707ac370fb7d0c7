import { compareExact, type Exact } from '../../quantity/index.ts';
import { half } from './fractions.ts';
import { type Line, pastHyphen, wordAt } from './line.ts';
import { wordSet } from './word-set.ts';

/** What central banks do to their rates. Our own list. */
const movesOfRates = wordSet(
  'cut cuts rise rises hike hikes increase increases reduction reductions move moves easing tightening lift decrease',
);

/**
 * Reads the `point` of "a quarter-point cut", "a half-point rise" and "a quarter of a point" at `at`, where it is one of
 * percentage; gives the token after it. Quarters are counted of no other points; a half of one can be a score.
 */
export function pastPartOfPoint(line: Line, at: number, part: Exact): number | undefined {
  const point = pastHyphen(line, at);
  if (wordAt(line, point) !== 'point') return undefined;
  const isHalf = compareExact(part, half) === 0;
  return isHalf && !(point > at && movesOfRates.has(wordAt(line, point + 1))) ? undefined : point + 1;
}
