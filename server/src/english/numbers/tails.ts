import { compareExact, exactFromInteger } from '../../quantity/index.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { readUnitAfter } from './amount-units.ts';
import { readCounted } from './counted.ts';
import {
  isArticleAt,
  isDashAt,
  isNumberAt,
  isWordAt,
  joinsAt,
  type Line,
  pastHyphen,
  wordAt,
  writtenAt,
} from './line.ts';
import { type Bound, modifierBehind } from './modifiers.ts';
import { readRate } from './rates.ts';
import type { ReaderOptions } from './reader-options.ts';
import { wordSet } from './word-set.ts';

const behindHyphen = wordSet('and or to in by on off up plus odd ish fold something somethings');

/** What follows a figure and belongs to it. It grows as it is read. */
interface Tail {
  /** The index of the token after it. */
  to: number;
  unit: AmountUnit | undefined;
  /** The noun counted, where there is no unit. */
  counted: string | undefined;
  per: string | undefined;
  bound: Bound | undefined;
}

/** Reads on from `end`: "or more", "-strong", the noun counted, "per 100,000 people". */
export function readTail(
  line: Line,
  amount: Amount,
  unit: AmountUnit | undefined,
  end: number,
  options: ReaderOptions,
): Readonly<Tail> {
  const tail: Tail = { to: end, unit, counted: undefined, per: undefined, bound: undefined };
  addModifier(line, tail);
  addLateUnit(line, tail, amount, options);
  addNoun(line, tail, amount);
  addModifier(line, tail);
  addRate(line, tail);
  // "$2 a day or less".
  if (tail.per !== undefined) addModifier(line, tail);
  return tail;
}

/** "5 or more", "20+", "ten-odd"; and, once the unit is read, "30 people or fewer". */
function addModifier(line: Line, tail: Tail): void {
  const modifier = tail.bound === undefined ? modifierBehind(line, tail.to) : undefined;
  if (modifier === undefined) return;
  tail.to = modifier.to;
  tail.bound = modifier.bound;
}

/** "20 or so miles", "30+ km": the unit behind the modifier. */
function addLateUnit(line: Line, tail: Tail, amount: Amount, options: ReaderOptions): void {
  if (tail.unit !== undefined || tail.bound === undefined) return;
  const late = readUnitAfter(line, tail.to, !amount.figure.inWords, options);
  if (late === undefined) return;
  tail.to = late.to;
  tail.unit = late.unit;
}

/** "A 40-storey-tall tower", "a ten-carriage-long train". */
const dimensions = wordSet('tall high long wide deep thick strong');

/** "The 16-24 age group": years, which stay outside the figure. */
const ageGroups = wordSet('group bracket range band category');

const one = exactFromInteger(1);

function addNoun(line: Line, tail: Tail, { figure, value }: Amount): void {
  if (tail.unit !== undefined) return;
  if (wordAt(line, tail.to) === 'age' && ageGroups.has(wordAt(line, tail.to + 1)) && !figure.inWords) {
    tail.unit = { name: 'year', kind: 'duration' };
    return;
  }
  // "25 times 4" multiplies.
  if (wordAt(line, tail.to) === 'times' && isNumberAt(line, tail.to + 1)) return;
  const hyphened = pastHyphen(line, tail.to);
  if (wordAt(line, hyphened) === 'strong') {
    tail.to = hyphened + 1;
    return;
  }
  if (figure.isFraction && figure.inWords) return;
  if (hyphened > tail.to) {
    addHyphenedNoun(line, tail, hyphened);
    return;
  }
  const isOne = !figure.isVague && compareExact(value, one) === 0;
  const begin =
    wordAt(line, tail.to) === 'of' && wordAt(line, tail.to - 1) === 'dozen' ? tail.to + 1 : tail.to;
  const counted = readCounted(line, begin, isOne);
  if (counted === undefined) return;
  tail.to = counted.to;
  tail.counted = counted.unit;
}

/** "A 12-member panel", "a two-state solution": the noun in the singular, by its hyphen. */
function addHyphenedNoun(line: Line, tail: Tail, index: number): void {
  if (!isWordAt(line, index) || behindHyphen.has(wordAt(line, index))) return;
  // "A two-thirds-majority-like" goes on; so do names such as "24-Hour-Race".
  const goesOn = isDashAt(line, index + 1) && joinsAt(line, index + 1);
  if (goesOn && !dimensions.has(wordAt(line, index + 2))) return;
  tail.to = index + 1;
  tail.counted = writtenAt(line, index);
}

/** A span of time and a speed are reckoned by nothing further. */
function addRate(line: Line, tail: Tail): void {
  if (tail.unit?.kind === 'duration' && wordAt(line, tail.to) !== 'per' && !isArticleAt(line, tail.to))
    return;
  if (tail.unit?.kind === 'measure' && tail.unit.name.includes(' per ')) return;
  // "180C/350F", "100 km/62 miles": behind a bar stands the same in other units, unless it is a round base.
  const isBar = wordAt(line, tail.to) === '/' && isNumberAt(line, tail.to + 1);
  if (isBar && tail.unit?.kind === 'measure' && !/^10+$/.test(wordAt(line, tail.to + 1))) return;
  const rate = readRate(line, tail.to);
  if (rate === undefined) return;
  tail.to = rate.to;
  tail.per = rate.per;
}
