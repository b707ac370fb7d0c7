import { compareExact, exactFromInteger } from '../../quantity/index.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { readUnitAfter } from './amount-units.ts';
import { readCounted } from './counted.ts';
import { isDashAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { type Bound, modifierBehind } from './modifiers.ts';
import { readRate } from './rates.ts';
import type { ReaderOptions } from './reader-options.ts';
import { wordSet } from './word-set.ts';

const behindHyphen = wordSet('and or to in by on off up plus odd ish fold something somethings');

/** What follows a figure and belongs to it. */
export interface Tail {
  /** The index of the token after it. */
  readonly to: number;
  readonly unit?: AmountUnit;
  /** The noun counted, where there is no unit. */
  readonly counted?: string;
  readonly per?: string;
  readonly bound?: Bound;
}

/** Reads on from `end`: "or more", "-strong", the noun counted, "per 100,000 people". */
export function readTail(
  line: Line,
  amount: Amount,
  unit: AmountUnit | undefined,
  end: number,
  options: ReaderOptions,
): Tail {
  const begin: Tail = unit ? { to: end, unit } : { to: end };
  const modified = withModifier(line, begin);
  const named = withNoun(line, withLateUnit(line, modified, amount, options), amount);
  return withRate(line, withModifier(line, named));
}

/** "5 or more", "20+", "ten-odd"; and, once the unit is read, "30 people or fewer". */
function withModifier(line: Line, tail: Tail): Tail {
  const modifier = tail.bound === undefined ? modifierBehind(line, tail.to) : undefined;
  return modifier ? { ...tail, to: modifier.to, bound: modifier.bound } : tail;
}

/** "20 or so miles", "30+ km": the unit behind the modifier. */
function withLateUnit(line: Line, tail: Tail, amount: Amount, options: ReaderOptions): Tail {
  if (tail.unit !== undefined || tail.bound === undefined) return tail;
  const late = readUnitAfter(line, tail.to, !amount.figure.inWords, options);
  return late ? { ...tail, ...late } : tail;
}

const one = exactFromInteger(1);

function withNoun(line: Line, tail: Tail, { figure, value }: Amount): Tail {
  if (tail.unit !== undefined) return tail;
  const hyphened = pastHyphen(line, tail.to);
  if (wordAt(line, hyphened) === 'strong') return { ...tail, to: hyphened + 1 };
  if (figure.isFraction && figure.inWords) return tail;
  if (hyphened > tail.to) return withHyphenedNoun(line, tail, hyphened);
  const isOne = !figure.isVague && compareExact(value, one) === 0;
  const begin =
    wordAt(line, tail.to) === 'of' && wordAt(line, tail.to - 1) === 'dozen' ? tail.to + 1 : tail.to;
  const counted = readCounted(line, begin, isOne);
  return counted ? { ...tail, to: counted.to, counted: counted.unit } : tail;
}

/** "A 12-member panel", "a two-state solution": the noun in the singular, by its hyphen. */
function withHyphenedNoun(line: Line, tail: Tail, index: number): Tail {
  if (!isWordAt(line, index) || behindHyphen.has(wordAt(line, index))) return tail;
  // "A two-thirds-majority-like" goes on; so do names such as "24-Hour-Race".
  if (isDashAt(line, index + 1) && joinsAt(line, index + 1)) return tail;
  return { ...tail, to: index + 1, counted: writtenAt(line, index) };
}

/** A span of time and a speed are reckoned by nothing further. */
function withRate(line: Line, tail: Tail): Tail {
  if (
    tail.unit?.kind === 'duration' &&
    wordAt(line, tail.to) !== 'per' &&
    !/^an?$/.test(wordAt(line, tail.to))
  )
    return tail;
  if (tail.unit?.kind === 'measure' && tail.unit.name.includes(' per ')) return tail;
  const rate = readRate(line, tail.to);
  return rate ? { ...tail, to: rate.to, per: rate.per } : tail;
}
