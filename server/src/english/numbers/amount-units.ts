import {
  type Exact,
  exactFromInteger,
  isCurrencyCode,
  multiplyExact,
  negateExact,
} from '../../quantity/index.ts';
import {
  type Amount,
  type AmountContext,
  type AmountUnit,
  amountOf,
  type BareAmount,
  figureIndexFrom,
  readBareAmount,
} from './amount.ts';
import { numberWordAt } from './cardinal.ts';
import { readGluedHours, withSmallerParts } from './compounds.ts';
import { readCounted } from './counted.ts';
import type { Currency } from './currency-names.ts';
import type { Figure } from './figure.ts';
import { asDecimal } from './fractions.ts';
import { readFeetMarks } from './length-marks.ts';
import { isNumberAt, isWordAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { readUnit } from './measure.ts';
import { type CurrencyMatch, currencyAfter, inWholeUnits, readCents } from './money.ts';
import { pastPartOfPoint } from './parts-of-points.ts';
import { phraseFrom } from './phrases.ts';
import type { ReaderOptions } from './reader-options.ts';
import { unitWords } from './unit-names.ts';
import { wordSet } from './word-set.ts';

const weightWords = wordSet('overweight underweight heavier lighter ounces ounce oz');
const ounces = wordSet('ounce ounces oz');
const weighWords = wordSet('weigh weighs weighed weighing weight ounces kilos kilograms grams');
const races = wordSet(
  'hurdles sprints sprint runners sprinters swimmers races race finals final champions champion relays relay butterfly freestyle medallists events',
);
const dimensionSigns = wordSet('x × by');
const oneWords = wordSet('an a one');

/** Reads the amount that begins at `at`: with its sign or currency where it has one, else with its figure. */
export function readAmountFrom(line: Line, at: number, context: AmountContext): Amount | undefined {
  const { options, money = false, withoutAnd = false } = context;
  const amount = readAmountAt(line, figureIndexFrom(line, at), { options, floor: at, money, withoutAnd });
  return amount?.from === at ? amount : undefined;
}

/** Reads the amount whose figure stands at `at`, with what stands before and after the figure. */
export function readAmountAt(line: Line, at: number, context: AmountContext): Amount | undefined {
  const bare = readBareAmount(line, at, context);
  if (bare === undefined) return undefined;
  const { figure, currency } = bare;
  if (figure.ordinal || figure.year !== undefined) return amountOf(at, bare.to, figure, figure.value);
  if (currency)
    return figure.isArticle ? undefined : withCurrencyBefore(line, bare, currency, context.options);
  const amount = withUnitBehind(line, bare, context.options);
  return figure.isArticle && amount.unit === undefined ? undefined : amount;
}

function withUnitBehind(line: Line, bare: BareAmount, options: ReaderOptions): Amount {
  return (
    withGrand(line, bare) ??
    withCurrencyAfter(line, bare, options) ??
    withMillionsOfMoney(line, bare, options) ??
    withUnit(line, bare, options)
  );
}

/** "500m euros", "a 2b-dollar fund": before a currency the letter is a scale, and no metre. */
function withMillionsOfMoney(line: Line, amount: BareAmount, options: ReaderOptions): Amount | undefined {
  const { figure } = amount;
  const power = joinsAt(line, figure.to) ? letterScales.get(writtenAt(line, figure.to)) : undefined;
  if (power === undefined || figure.inWords || figure.scale !== undefined) return undefined;
  return withCurrencyAfter(line, scaledBy(amount, power), options);
}

const million = exactFromInteger(1_000_000);
const letterScales: ReadonlyMap<string, Exact> = new Map([
  ['m', million],
  ['b', exactFromInteger(1_000_000_000)],
]);

/** The amount with the letter behind its digits as its scale. */
function scaledBy(amount: BareAmount, scale: Exact): BareAmount {
  const { figure, value } = amount;
  const to = figure.to + 1;
  const scaled = { ...figure, to, coefficient: figure.value, scale, plain: false };
  return { ...amount, to, value: multiplyExact(value, scale), figure: scaled };
}

/** The currency that the options, else the word itself, say; with the others it may be. Millions of pounds are no weight. */
function moneyUnit(
  currency: Currency,
  { meanings }: ReaderOptions,
  { isScaled = false, leads = false } = {},
): AmountUnit {
  const said = currency.word === undefined ? undefined : meanings.get(currency.word);
  return {
    name: said ?? currency.code,
    kind: said === undefined || isCurrencyCode(said) ? 'money' : 'measure',
    ambiguous: said === undefined ? othersThan(currency, isScaled) : undefined,
    leads,
    inHundredths: currency.parts !== undefined,
  };
}

function othersThan({ others, measure }: Currency, isScaled: boolean): readonly string[] | undefined {
  return measure === undefined || isScaled ? others : [...(others ?? []), measure];
}

function withCurrencyBefore(
  line: Line,
  amount: BareAmount,
  currency: Currency,
  options: ReaderOptions,
): Amount {
  const { figure, from } = amount;
  const value = inWholeUnits(asDecimal(amount.value), currency);
  const unit = moneyUnit(currency, options, { leads: true });
  const cents = figure.scale || figure.isVague ? undefined : readCents(line, figure.to, value, currency);
  if (cents) return amountOf(from, cents.to, figure, cents.value, unit);
  // "$5 million Australian dollars" says itself which dollars they are.
  const repeated = currencyAfter(line, figure.to, false);
  if (repeated === undefined || !mayBeSame(currency, repeated.currency))
    return amountOf(from, figure.to, figure, value, unit);
  const said = moneyUnit(repeated.currency, options, { leads: true });
  return amountOf(from, repeated.to, figure, value, said);
}

function mayBeSame(a: Currency, b: Currency): boolean {
  if (a.parts !== b.parts) return false;
  return a.code === b.code || (a.others ?? []).includes(b.code) || (b.others ?? []).includes(a.code);
}

const thousand = exactFromInteger(1000);

/** "Five grand": thousands of pounds, or of dollars. */
function withGrand(line: Line, amount: BareAmount): Amount | undefined {
  const { figure, from } = amount;
  if (figure.isArticle || wordAt(line, figure.to) !== 'grand' || (figure.plain === false && !figure.inWords))
    return undefined;
  if (
    /^(?:slam|jury|juries|prix|piano|finals?|children|old|coalition|total|tour|canyon)/.test(
      wordAt(line, figure.to + 1),
    )
  ) {
    return undefined;
  }
  const value = multiplyExact(amount.value, thousand);
  const unit = { name: 'GBP', kind: 'money', ambiguous: ['USD', 'AUD'] } as const;
  return amountOf(from, figure.to + 1, figure, value, unit);
}

function withCurrencyAfter(line: Line, amount: BareAmount, options: ReaderOptions): Amount | undefined {
  const { figure, from } = amount;
  const money = currencyAfter(line, unitIndex(line, figure), !figure.inWords);
  // "45 pound-feet" and "30 pounds per square inch" are no money.
  if (money === undefined || (unitPhraseAt(line, figure.to)?.to ?? 0) > money.to) return undefined;
  const { currency, to } = money;
  const unit = moneyUnit(currency, options, { isScaled: figure.scale !== undefined || figure.isVague });
  const whole = asDecimal(amount.value);
  if (currency.measure !== undefined && (unit.kind === 'measure' || isWeight(line, amount, money))) {
    const pound = { name: currency.measure, kind: 'measure' } as const;
    const weight = withSmallerParts(line, amountOf(from, to, figure, whole, pound), pound);
    return unit.kind === 'measure' || weight.unit?.name !== 'pound'
      ? weight
      : { ...weight, unit: { ...pound, ambiguous: [currency.code] } };
  }
  const value = inWholeUnits(whole, currency);
  const cents = figure.scale || amount.negative ? undefined : readCents(line, to, value, currency);
  return amountOf(from, cents?.to ?? to, figure, cents?.value ?? value, unit);
}

function unitPhraseAt(line: Line, at: number): { readonly to: number } | undefined {
  return phraseFrom(unitWords, line, pastHyphen(line, at));
}

/** Sums of money are "of" something too, but of abstract things. */
const moneyIs = wordSet(
  'debts debt savings saving funding funds fund damages damage tax taxes taxpayers taxpayer cash aid investments investment cuts cut loss losses revenues revenue income profits profit spending money business support borrowing assets asset sales compensation grants grant benefits benefit public private new extra additional the their his her its our your my this that it them',
);

/** Whether "pounds" are a weight here: so many pounds of meat, a weight gained or lost. */
function isWeight(line: Line, { from, figure }: BareAmount, { to }: CurrencyMatch): boolean {
  if (figure.scale || figure.isVague) return false;
  if (figure.isFraction) return true;
  if (wordAt(line, to) === 'of') return !moneyIs.has(wordAt(line, to + 1)) && wordAt(line, to + 1) !== '';
  if (weightWords.has(wordAt(line, to))) return true;
  if (wordAt(line, to) === 'in' && wordAt(line, to + 1) === 'weight') return true;
  // "Three pounds, four ounces", "an 8-pound, 5-ounce baby", "2 pounds 3 ounces".
  const begin = wordAt(line, to) === ',' || wordAt(line, to) === 'and' ? to + 1 : to;
  if (isNumberAt(line, begin) || numberWordAt(line, begin) !== undefined) {
    for (let index = begin + 1; index <= begin + 2; index++) if (ounces.has(wordAt(line, index))) return true;
  }
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    if (weighWords.has(wordAt(line, index))) return true;
  }
  return false;
}

function withUnit(line: Line, amount: BareAmount, options: ReaderOptions): Amount {
  const { figure, from, value } = amount;
  const feet = figure.inWords ? undefined : readFeetMarks(line, figure.to, value);
  if (feet) return amountOf(from, feet.to, figure, asDecimal(feet.value), feet.unit);
  const hours = readGluedHours(line, figure.to, value);
  if (hours)
    return amountOf(from, hours.to, figure, value, { name: 'hour', kind: 'duration' }, hours.duration);
  const point = figure.isFraction ? pastPartOfPoint(line, unitIndex(line, figure), value) : undefined;
  if (point !== undefined)
    return amountOf(from, point, figure, asDecimal(value), { name: 'pp', kind: 'points' });
  const found = readUnit(line, unitIndex(line, figure), !figure.inWords, options.units);
  if (found === undefined) {
    const bare = amountOf(from, amount.to, figure, value);
    return belowZero(line, bare) ?? withSharedDimension(line, bare, options);
  }
  const { unit, to, ambiguous } = found;
  const millions = unit.name === 'metre' ? asMillions(line, amount) : undefined;
  if (millions) return millions;
  const measured = amountOf(from, to, figure, asDecimal(value), unit);
  const below = unit.name.startsWith('degree') ? belowZero(line, measured) : undefined;
  if (below) return below;
  const whole = withSmallerParts(line, measured, unit);
  if (ambiguous === undefined || whole.unit?.name !== unit.name) return whole;
  return { ...whole, unit: { ...unit, ambiguous } };
}

function isRace(line: Line, index: number): boolean {
  return races.has(wordAt(line, index));
}

const lengths = /(?:metre|inch|foot|yard|mile|pixel)$/;

/** The unit of "30 feet" in "20 by 30 feet" is that of 20 too; no more than three dimensions. */
function withSharedDimension(line: Line, amount: Amount, options: ReaderOptions): Amount {
  let { to } = amount;
  for (let dimension = 0; dimension < 2 && dimensionSigns.has(wordAt(line, to)); dimension++) {
    const next = readBareAmount(line, to + 1, { options, floor: to + 1 });
    if (next === undefined || next.figure.ordinal) return amount;
    const measured = readUnit(line, next.to, !next.figure.inWords);
    // "4 × 100 m relay", "2 x 400g tins": so many of them.
    const { unit, to: end = to } = measured ?? {};
    if (unit?.kind === 'measure')
      return lengths.test(unit.name) && !/^relays?$/.test(wordAt(line, end)) ? { ...amount, unit } : amount;
    to = next.to;
  }
  return amount;
}

/** "Ten degrees below zero", "20 below zero". */
function belowZero(line: Line, amount: Amount): Amount | undefined {
  if (wordAt(line, amount.to) !== 'below' || wordAt(line, amount.to + 1) !== 'zero') return undefined;
  return { ...amount, to: amount.to + 2, value: negateExact(amount.value) };
}

/** "3m followers" are millions of them, "3m tall" and "3m" are metres. */
function asMillions(line: Line, amount: BareAmount): Amount | undefined {
  const { from, figure } = amount;
  const isM = writtenAt(line, figure.to) === 'm' && joinsAt(line, figure.to);
  if (!isM || readCounted(line, figure.to + 1, false) === undefined || isRace(line, figure.to + 1))
    return undefined;
  const scaled = scaledBy(amount, million);
  return amountOf(from, scaled.to, scaled.figure, scaled.value);
}

/** The unit alone that stands at `at`, behind a modifier: the miles of "20 or so miles". */
export function readUnitAfter(
  line: Line,
  at: number,
  inDigits: boolean,
  options: ReaderOptions,
): { readonly unit: AmountUnit; readonly to: number } | undefined {
  const money = currencyAfter(line, at, false);
  if (money && money.currency.parts === undefined)
    return { unit: moneyUnit(money.currency, options), to: money.to };
  return readUnit(line, at, inDigits, options.units);
}

/** Words between a figure and its unit that change neither: "five more years", "two full days", "20 million more tonnes". */
const fillers = wordSet(
  'more further extra additional other full whole entire straight consecutive successive solid long short official',
);

function isUnitBehind(line: Line, at: number): boolean {
  if (wordAt(line, at) === 'in' || !isWordAt(line, at)) return false;
  return readUnit(line, at, false) !== undefined || currencyAfter(line, at, false) !== undefined;
}

/** Where the unit of a fraction stands: behind the article of "half an hour", "three quarters of a mile". */
function unitIndex(line: Line, { isFraction, to }: Figure): number {
  if (!isFraction) return fillers.has(wordAt(line, to)) && isUnitBehind(line, to + 1) ? to + 1 : to;
  const begin = wordAt(line, to) === 'of' ? to + 1 : to;
  return oneWords.has(wordAt(line, begin)) ? begin + 1 : to;
}
