import { compareExact, exactFromInteger } from '../../quantity/index.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { readCounted } from './counted.ts';
import { isCapitalisedAt, isDashAt, isNumberAt, isWordAt, joinsAt, type Line, wordAt } from './line.ts';
import { type Bound, modifierBefore } from './modifiers.ts';
import { phraseBefore, phraseTable } from './phrases.ts';
import { wordSet } from './word-set.ts';

/** What stands before a figure and belongs to it. */
export interface Lead {
  /** The index of its first token; that of the figure where there is none. */
  readonly from: number;
  readonly bound: Bound | undefined;
  /** The years of "aged 45". */
  readonly unit: AmountUnit | undefined;
}

/** Words that make the bare figure behind them an age. */
const ageWords = phraseTable<true>([
  ['aged', true],
  ['age', true],
  ['ages', true],
  ['age of', true],
  ['ages of', true],
  ['the age of', true],
  ['the ages of', true],
  ['age :', true],
  ...['aged', 'age', 'ages'].flatMap((word) =>
    ['just', 'only', 'precisely', 'exactly'].map((filler) => [`${word} ${filler}`, true] as const),
  ),
]);

/** What is done over a span of time takes all of it, no longer. */
const spreading = wordSet(
  'spread phased paid repaid invested spent staggered extended distributed averaged delivered built made held taken cut reduced over fell rose grew',
);

const years: AmountUnit = { name: 'year', kind: 'duration' };

/**
 * Reads back from `begin`: modifiers ("no more than"), "aged", "under the age of". `unit` is what stands behind the
 * figure.
 */
export function readLead(
  line: Line,
  begin: number,
  amount: Amount,
  unit: AmountUnit | undefined,
  floor: number,
): Lead {
  const near = readModifier(line, beforeMark(line, begin, amount), amount, unit, floor);
  if (near.from === begin - 1 && near.bound === undefined)
    return { from: begin, bound: undefined, unit: undefined };
  const age =
    unit === undefined || unit.name === 'year' ? phraseBefore(ageWords, line, near.from, floor) : undefined;
  if (age && isAge(amount)) {
    const far = near.bound === undefined ? readModifier(line, age.from, amount, unit, floor) : undefined;
    return { from: far?.from ?? age.from, bound: near.bound ?? far?.bound, unit: years };
  }
  if (unit === undefined && near.bound === undefined && isAgeInApposition(line, begin, amount)) {
    return { from: begin, bound: undefined, unit: years };
  }
  return near;
}

const marks = wordSet('mark threshold barrier ceiling level limit target line');

/** Past the article of "below the 5% threshold" and "over the £1bn mark", whose bound stands before it. */
function beforeMark(line: Line, begin: number, { to }: Amount): number {
  if (wordAt(line, begin - 1) !== 'the') return begin;
  // "Above the $47 a barrel mark".
  const behind = /^(?:an?|per)$/.test(wordAt(line, to)) ? to + 2 : to;
  return marks.has(wordAt(line, behind)) ? begin - 1 : begin;
}

function readModifier(
  line: Line,
  begin: number,
  amount: Amount,
  unit: AmountUnit | undefined,
  floor: number,
): Lead {
  const modifier = modifierBefore(line, begin, floor);
  if (modifier === undefined) return { from: begin, bound: undefined, unit: undefined };
  // "£5bn over three years" is spread over them: behind another figure, or "paid", "over" is no bound.
  const isOver = wordAt(line, modifier.from) === 'over' && modifier.to - modifier.from === 1;
  const isSpread = (modifier.from === floor && floor > 0) || spreading.has(wordAt(line, modifier.from - 1));
  if (isOver && ((isSpread && unit?.kind === 'duration') || (unit === undefined && isFew(line, amount))))
    return { from: begin, bound: undefined, unit: undefined };
  return { from: modifier.from, bound: modifier.bound, unit: undefined };
}

/** A small number in words, behind which things are counted: a dispute "over two crashes" is about them. */
function isFew(line: Line, { figure, value }: Amount): boolean {
  if (!figure.inWords || figure.isFraction || figure.isVague || figure.scale !== undefined) return false;
  const isOne = compareExact(value, one) === 0;
  return compareExact(value, ten) < 0 && readCounted(line, figure.to, isOne) !== undefined;
}

const one = exactFromInteger(1);
const ten = exactFromInteger(10);

function isAge({ figure, value }: Amount): boolean {
  if (figure.isFraction || figure.scale !== undefined || value.kind !== 'decimal') return false;
  return Number(value.coefficient) * 10 ** value.exponent < 130;
}

const persons = wordSet(
  'boy girl man woman son daughter brother sister father mother husband wife child teenager student pupil nephew niece ' +
    'cousin grandson granddaughter grandfather grandmother girlfriend boyfriend baby',
);

/** "John Smith, 45, said": two figures or three between commas behind a name. */
function isAgeInApposition(line: Line, at: number, amount: Amount): boolean {
  if (!amount.figure.plain || !/^[1-9]\d?$|^1[01]\d$/.test(wordAt(line, at))) return false;
  // "Warren Leblanc, 17 - who was jailed": a dash with spaces ends it too.
  const isDash = isDashAt(line, amount.to) && !joinsAt(line, amount.to) && !isNumberAt(line, amount.to + 1);
  if (wordAt(line, at - 1) !== ',' || !(isDash || /^[,.]$/.test(wordAt(line, amount.to)))) return false;
  if (wordAt(line, amount.to) === '.' && line.tokens[amount.to + 1] !== undefined) return false;
  if (persons.has(wordAt(line, at - 2))) return true;
  // "Group A, 3, Group B, 5": one figure behind a name is no age.
  if (wordAt(line, at).length === 1) return false;
  return (
    isWordAt(line, at - 2) &&
    isCapitalisedAt(line, at - 2) &&
    line.tokens[at - 2]?.letterCase === 'capitalised'
  );
}
