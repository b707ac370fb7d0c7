import {
  calendarDate,
  compareExact,
  type Exact,
  type NumberLiteral,
  type Value,
} from '../../quantity/index.ts';
import { classesOf } from '../grammar/lexicon.ts';
import {
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import { whyNoFigure } from './acceptance.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { figureIndexFrom } from './amount.ts';
import { readAmountAt } from './amount-units.ts';
import { literalOf } from './dates.ts';
import type { NumberKind } from './finding.ts';
import { readLead } from './leads.ts';
import { isWordAt, type Line, wordAt } from './line.ts';
import { type Bound, modifierFrom } from './modifiers.ts';
import { withSharedScale } from './range-ends.ts';
import { readRange } from './ranges.ts';
import type { ReaderOptions } from './reader-options.ts';
import { type Found, passed, type Reading } from './reading.ts';
import { readTail } from './tails.ts';
import { wordSet } from './word-set.ts';

const conjunctions = wordSet('and but yet');
const fillers = wordSet('also is are still it they must be');

export interface QuantityContext {
  readonly options: ReaderOptions;
  /** No token before this one is taken in: it belongs to an earlier finding. */
  readonly floor: number;
  /** The text is a figure and nothing else, so that "one" and "a dollar" are figures too. */
  readonly isWhole: boolean;
}

/** An amount, or a range of amounts, with all that belongs to it. */
interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  readonly literal: NumberLiteral;
  readonly unit: AmountUnit | undefined;
  readonly counted: string | undefined;
  readonly per: string | undefined;
}

/** Reads the quantity whose figure stands at `at`, with modifiers, unit or noun counted, and rate. */
export function readQuantity(line: Line, at: number, context: QuantityContext): Reading | undefined {
  const quantity = readSingle(line, at, context);
  if (quantity === undefined || 'kind' in quantity) return quantity;
  return foundOf(withOtherBound(line, quantity, context));
}

function readSingle(line: Line, at: number, context: QuantityContext): Quantity | Reading | undefined {
  const { options, floor } = context;
  const first = readAmountAt(line, at, context);
  if (first === undefined || first.figure.ordinal) return undefined;
  const range = readRange(line, first, at, context);
  const amount = range?.last ?? first;
  if (amount.figure.year !== undefined) return yearInWords(amount, amount.figure.year);
  const tail = readTail(line, amount, range?.unit ?? amount.unit, range?.to ?? amount.to, options);
  const lead = readLead(line, range?.from ?? amount.from, amount, tail.unit, floor);
  const bound = lead.bound ?? tail.bound;
  if (!context.isWhole && range === undefined) {
    const around = {
      to: tail.to,
      hasModifier: bound !== undefined,
      hasNoun: tail.counted !== undefined,
      hasRate: tail.per !== undefined,
    };
    const why = whyNoFigure(line, amount, around);
    if (why !== undefined)
      return mayBeOrdinal(line, at, amount) ? undefined : passed(at, amount.figure.to, why);
  }
  return {
    from: lead.from,
    to: tail.to,
    amount,
    literal: range ? rangeLiteral(range.min, range.max) : pointLiteral(amount, bound),
    unit: lead.unit ?? tail.unit,
    counted: tail.counted,
    per: tail.per,
  };
}

/** The article of "a mile" and "a third candidate" is passed by alone: what follows may be a place in a row. */
function mayBeOrdinal(line: Line, at: number, { figure }: Amount): boolean {
  if (figure.isArticle) return true;
  if (!figure.isFraction || !/^an?$/.test(wordAt(line, at)) || !mayBeNoun(line, figure.to)) return false;
  return !/^(?:half|quarter)$/.test(wordAt(line, figure.to - 1));
}

const noNoun = PREPOSITION | COORDINATOR | SUBORDINATOR | DETERMINER | PRONOUN | MODAL | BE | HAVE;

function mayBeNoun(line: Line, at: number): boolean {
  return isWordAt(line, at) && (classesOf(wordAt(line, at)) & noNoun) === 0;
}

function yearInWords({ from, to }: Amount, year: number): Reading | undefined {
  const date = calendarDate(year);
  return date && { from, to, kind: 'date', literal: literalOf(date), confidence: 0.7 };
}

function rangeLiteral(min: Exact, max: Exact): NumberLiteral {
  return { op: 'range', min: exactValue(min), max: exactValue(max) };
}

function pointLiteral({ value, duration, figure }: Amount, bound: Bound | undefined): NumberLiteral {
  const op = bound ?? (figure.isVague ? 'approx' : 'eq');
  return { op, value: duration ? { kind: 'duration', duration } : exactValue(value) };
}

function exactValue(exact: Exact): Value {
  return { kind: 'exact', exact };
}

/** "More than 5 but less than 10", "at least 20 and no more than 30": two bounds of one quantity are a range. */
function withOtherBound(line: Line, first: Quantity, context: QuantityContext): Quantity {
  const { literal } = first;
  if (literal.op === 'eq' || literal.op === 'approx' || literal.op === 'range') return first;
  const comma = wordAt(line, first.to) === ',';
  let next = comma ? first.to + 1 : first.to;
  if (conjunctions.has(wordAt(line, next))) next++;
  else if (!comma && wordAt(line, next) !== 'nor') return first;
  next = pastFillers(line, next, first.from);
  const modifier = modifierFrom(line, next);
  if (
    modifier === undefined ||
    isUpper(modifier.bound) === isUpper(literal.op) ||
    modifier.bound === 'approx'
  )
    return first;
  const figureAt = figureIndexFrom(line, modifier.to);
  const second = readSingle(line, figureAt, { ...context, floor: next });
  if (second === undefined || 'kind' in second || second.literal.op === 'range') return first;
  const [a, b] = [literal.value, second.literal.value];
  if (a.kind !== 'exact' || b.kind !== 'exact' || !sameUnits(first, second)) return first;
  // "At least 1.5 but no more than 2 million": the second bound tells the scale of both.
  const shared =
    first.unit || first.counted !== undefined ? a.exact : withSharedScale(first.amount, second.amount, 'to');
  const [min, max] = isUpper(literal.op) ? [b.exact, a.exact] : [shared, b.exact];
  if (compareExact(min, max) >= 0) return first;
  return {
    from: first.from,
    to: second.to,
    amount: second.amount,
    literal: rangeLiteral(min, max),
    unit: second.unit ?? first.unit,
    counted: second.counted ?? first.counted,
    per: second.per ?? first.per,
  };
}

/** "X > 5 and x < 10", "more than 20 and it is less than 30": the second bound may name again what is bounded. */
function pastFillers(line: Line, at: number, from: number): number {
  let next = at;
  while (next < at + 3 && (fillers.has(wordAt(line, next)) || isRepeated(line, next, from))) next++;
  return next;
}

function isRepeated(line: Line, at: number, from: number): boolean {
  return (
    isWordAt(line, at) &&
    (wordAt(line, at) === wordAt(line, from - 1) || wordAt(line, at) === wordAt(line, from - 2))
  );
}

function isUpper(op: Bound | NumberLiteral['op']): boolean {
  return op === 'lt' || op === 'le';
}

function sameUnits(first: Quantity, second: Quantity): boolean {
  if (first.unit === undefined)
    return first.counted === undefined || first.counted === second.counted || second.counted === undefined;
  if (second.unit === undefined) return first.unit.leads === true || second.counted === undefined;
  return first.unit.name === second.unit.name;
}

function foundOf({ from, to, amount, literal, unit, counted, per }: Quantity): Found {
  const isCompound = literal.op !== 'range' && literal.value.kind === 'duration';
  const name = isCompound ? undefined : (unit?.name ?? counted);
  const kind = kindOf(amount, unit);
  const confidence = confidenceOf(amount, isCompound || name !== undefined);
  const found: { -readonly [Key in keyof Found]: Found[Key] } =
    name === undefined
      ? { from, to, kind, literal, confidence }
      : { from, to, kind, literal, confidence, unit: name };
  if (per !== undefined) found.per = per;
  if (unit?.ambiguous) found.ambiguous = unit.ambiguous;
  return found;
}

function kindOf({ figure }: Amount, unit: AmountUnit | undefined): NumberKind {
  if (unit) return unit.kind;
  return figure.isFraction ? 'ratio' : 'count';
}

/** By judgement: digits with a unit are surest, vague counts least. */
function confidenceOf({ figure }: Amount, hasUnit: boolean): number {
  if (figure.isVague) return 0.4;
  const base = figure.inWords ? 0.85 : 0.9;
  return hasUnit ? base + 0.08 : base - 0.15;
}
