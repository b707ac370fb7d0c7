import { type Exact, type IsoDuration, negateExact } from '../../quantity/index.ts';
import { type Currency, currencyLetters, currencySigns } from './currency-names.ts';
import { type Figure, readFigure } from './figure.ts';
import type { NumberKind } from './finding.ts';
import { joinsAt, type Line, wordAt, writtenAt } from './line.ts';
import { currencyBefore } from './money.ts';
import { phraseFrom } from './phrases.ts';
import type { ReaderOptions } from './reader-options.ts';
import { wordSet } from './word-set.ts';

const signWords = wordSet('- − – + . minus negative');
const signs = wordSet('- − – + minus negative');

/** A figure with its sign and its unit, as indexes of tokens, the end exclusive: -5, £2.3bn, 5 ft 10 in. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
  /** In the unit, where there is one. */
  readonly value: Exact;
  readonly unit: AmountUnit | undefined;
  /** A span of time in several units, which no single number says. */
  readonly duration: IsoDuration | undefined;
}

/** An amount of that value; all are made in one form, which is what makes them quick to make and to ask. */
export function amountOf(
  from: number,
  to: number,
  figure: Figure,
  value: Exact,
  unit?: AmountUnit,
  duration?: IsoDuration,
): Amount {
  return { from, to, figure, value, unit, duration };
}

export interface AmountUnit {
  readonly name: string;
  readonly kind: NumberKind;
  readonly ambiguous?: readonly string[] | undefined;
  /** It stands before the figure, so that the end of a range shares it: $20-30. */
  readonly leads?: boolean;
  /** The value is in hundredths of the unit as written: pence, cents. */
  readonly inHundredths?: boolean;
}

/** A figure in its place, before its unit is read. */
export interface BareAmount {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
  readonly value: Exact;
  readonly negative: boolean;
  readonly currency: Currency | undefined;
}

export interface AmountContext {
  readonly options: ReaderOptions;
  /** No token before this one is read: it belongs to an earlier finding. */
  readonly floor: number;
  /** The figure is a sum of money by what stands before, so that "15m" are millions. */
  readonly money?: boolean;
  /** An "and" after the figure belongs to "between". */
  readonly withoutAnd?: boolean;
}

/** Reads the figure at `at` with the sign and the currency before it: -5, minus five, -£5, US$5. */
export function readBareAmount(line: Line, at: number, context: AmountContext): BareAmount | undefined {
  const { from, negative, currency } = startOfAmount(line, at, context.floor);
  const money = currency !== undefined || context.money === true;
  const withoutAnd = context.withoutAnd === true;
  const figure = readFigure(line, at, money || withoutAnd ? { money, withoutAnd } : undefined);
  if (figure === undefined) return undefined;
  const value = negative ? negateExact(figure.value) : figure.value;
  return { from, to: figure.to, figure, value, negative, currency };
}

/**
 * The index of the figure of the amount that begins at `at` with a sign or a currency; `at` itself where the figure
 * comes first.
 */
export function figureIndexFrom(line: Line, at: number): number {
  // A sign, a code, a "$", the full stop of "Rs.": never more than four tokens.
  for (let index = at; index <= at + 4; index++) {
    if (index > at && startOfAmount(line, index, at).from === at) return index;
    if (!mayLead(line, index)) break;
  }
  return at;
}

/** Whether the token may stand before a figure, as its sign or currency. */
function mayLead(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  if (signWords.has(word) || currencySigns.has(word)) return true;
  if (phraseFrom(currencyLetters, line, index) !== undefined) return true;
  return writtenAt(line, index).length <= 3 && currencyBefore(line, index + 1, index) !== undefined;
}

interface AmountStart {
  readonly from: number;
  readonly negative: boolean;
  readonly currency: Currency | undefined;
}

function startAt(from: number, negative: boolean, currency?: Currency): AmountStart {
  return { from, negative, currency };
}

/** Looks back from a figure for a sign, a currency, and a sign before that. */
function startOfAmount(line: Line, at: number, floor: number): AmountStart {
  const near = signBefore(line, at, floor);
  const money = currencyBefore(line, near.from, floor);
  if (money === undefined) return near;
  if (near.negative) return startAt(money.from, true, money.currency);
  const { from, negative } = signBefore(line, money.from, floor);
  return startAt(from, negative, money.currency);
}

function signBefore(line: Line, at: number, floor: number): AmountStart {
  const none = startAt(at, false);
  const index = at - 1;
  if (index < floor) return none;
  const word = wordAt(line, index);
  if (!signs.has(word)) return none;
  // "5 minus 3" and "10 -7" have a figure on both sides: a sum, a range.
  const followsFigure = index > 0 && /\d$|^[)%]$/.test(wordAt(line, index - 1));
  if (word === 'minus' || word === 'negative') {
    // "Plus or minus three".
    if (wordAt(line, index - 1) === 'or' && wordAt(line, index - 2) === 'plus') return none;
    return followsFigure ? none : startAt(index, true);
  }
  if (!joinsAt(line, at)) return none;
  if (word === '+') return joinsAt(line, index) ? none : startAt(index, false);
  if (!/^[-−–]$/.test(word) || (followsFigure && word !== '−')) return none;
  // A hyphen that touches a word before it joins the two.
  if (joinsAt(line, index) && !/^[(£$€["'“‘]$/.test(wordAt(line, index - 1))) return none;
  return startAt(index, true);
}
