import {
  addExact,
  compareExact,
  type Exact,
  exactFromInteger,
  multiplyExact,
  parseExact,
} from '../../quantity/index.ts';
import { readDigits } from './digits.ts';
import { isDashAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { moneySuffixes, type NumberWord, numberWords, scaleSuffixes } from './number-words.ts';
import { wordSet } from './word-set.ts';

const spokenZeros = wordSet('oh o zero nought');

const beforeYears = wordSet('in of since by until year from before after');

/** A whole figure in digits, words or both: 25,000; two hundred and fifty thousand; 1.5 million. */
export interface Cardinal {
  readonly value: Exact;
  /** The index of the token after it. */
  readonly to: number;
  readonly ordinal: boolean;
  /** In digits throughout and without a scale. */
  readonly plain: boolean;
  readonly inWords: boolean;
  /** The figure before its one scale word, and the scale, so that "25-30 million" can share it. */
  readonly coefficient: Exact;
  readonly scale?: Exact;
  /** A year in words: nineteen eighty-four. */
  readonly year?: number;
  /** Decimals or exponents were written. */
  readonly fractional: boolean;
}

/** What the reader must know of the figure's surroundings. */
export interface CardinalContext {
  /** The figure is money, so that "5m" is five million. */
  readonly money?: boolean;
  /** An "and" after it belongs to "between", so that it joins no further part. */
  readonly withoutAnd?: boolean;
}

/** A part of a number below a thousand (or 9,900: "ninety-nine hundred"), or a figure in digits of any size. */
interface Group {
  readonly value: Exact;
  readonly to: number;
  readonly ordinal: boolean;
  readonly inDigits: boolean;
  readonly plain: boolean;
  readonly fractional: boolean;
  readonly year?: number;
  /** It names a hundred, so that it may follow a comma. */
  readonly hundred: boolean;
}

interface Scale {
  readonly power: number;
  readonly to: number;
  readonly ordinal: boolean;
}

const one = exactFromInteger(1);

export function numberWordAt(line: Line, index: number): NumberWord | undefined {
  return line.tokens[index]?.kind === 'word' ? numberWords.get(wordAt(line, index)) : undefined;
}

/** Ten to a power, exactly. */
export function powerOfTen(power: number): Exact {
  return parseExact(`1e${power}`) ?? one;
}

/**
 * Reads the number at `at`, without sign, fraction or unit. "A hundred" begins at the article. Undefined where
 * no number stands there. It looks ahead a bounded number of words, so that a long row of number words costs
 * no more than its length.
 */
export function readCardinal(line: Line, at: number, context: CardinalContext = {}): Cardinal | undefined {
  const first = startOfNumber(line, at, context);
  if (first === undefined) return undefined;
  if (first.ordinal || first.year !== undefined) return finished(first);
  const decimals = first.fractional ? undefined : readPointWords(line, first);
  const parts: { value: Exact; power: number }[] = [];
  let group: Group | undefined = decimals ?? first;
  let to = group.to;
  let ordinal = false;
  let scale: Scale | undefined;
  for (;;) {
    const next = readScale(line, to, context, group);
    if (next === undefined || (parts.length > 0 && group === undefined && !mayFollowScale(parts, next)))
      break;
    let value: Exact = group?.value ?? exactFromInteger(0);
    // "three hundred thousand million": a greater scale multiplies all that stands before it.
    while (parts.length > 0 && (parts.at(-1)?.power ?? 0) < next.power) {
      value = addExact(value, parts.pop()?.value ?? exactFromInteger(0));
    }
    parts.push({ value: multiplyExact(value, powerOfTen(next.power)), power: next.power });
    to = next.to;
    scale = next;
    ordinal = next.ordinal;
    group = undefined;
    if (ordinal || parts.length > 6) break;
    const chain = readScale(line, to, context, undefined);
    if (chain && mayFollowScale(parts, chain)) continue;
    const following: Group | undefined = readFollowingGroup(line, to, next, first, context);
    if (following === undefined) break;
    group = following;
    to = following.to;
    ordinal = following.ordinal;
    if (ordinal) break;
  }
  const sum = parts.reduce((total, part) => addExact(total, part.value), group?.value ?? exactFromInteger(0));
  const shared = parts.length === 1 && group === undefined && scale !== undefined;
  const coefficient = decimals ?? first;
  return {
    value: sum,
    to,
    ordinal,
    plain: parts.length === 0 && first.plain,
    inWords: !first.inDigits,
    coefficient: shared ? coefficient.value : sum,
    ...(shared && scale ? { scale: powerOfTen(scale.power) } : hundredsScale(line, first, parts.length)),
    fractional: coefficient.fractional,
  };
}

/** "Two to three hundred": the hundred of a bare "three hundred" can be shared too. */
function hundredsScale(
  line: Line,
  first: Group,
  scales: number,
): { readonly scale?: Exact; readonly coefficient?: Exact } {
  if (scales > 0 || !first.hundred || numberWordAt(line, first.to - 1)?.role !== 'hundred') return {};
  const hundred = exactFromInteger(100);
  const coefficient = multiplyExact(first.value, powerOfTen(-2));
  return { scale: hundred, coefficient };
}

function finished(group: Group): Cardinal {
  const { value, to, ordinal, fractional, year } = group;
  return {
    value,
    to,
    ordinal,
    plain: false,
    inWords: !group.inDigits,
    coefficient: value,
    fractional,
    ...(year === undefined ? {} : { year }),
  };
}

function startOfNumber(line: Line, at: number, context: CardinalContext): Group | undefined {
  const word = wordAt(line, at);
  const entry = numberWordAt(line, at);
  const isArticle = word === 'a' || word === 'an';
  const lead = isArticle ? numberWordAt(line, pastHyphen(line, at + 1)) : entry;
  if (lead?.role === 'scale' && !lead.plural) {
    // A scale alone, or after "a", is one of it.
    const to = isArticle ? at + 1 : at;
    return { ...bareOne, to };
  }
  if (lead?.role === 'hundred' && !lead.plural) {
    return readHundreds(line, isArticle ? at + 1 : at, 1, context);
  }
  return isArticle ? undefined : readGroup(line, at, context);
}

const bareOne = {
  value: one,
  ordinal: false,
  inDigits: false,
  plain: false,
  fractional: false,
  hundred: false,
} as const;

function readGroup(line: Line, at: number, context: CardinalContext): Group | undefined {
  const figure = readDigits(line, at);
  if (figure) {
    const { value, to, plain, whole } = figure;
    const group = { value, to, ordinal: false, inDigits: true, plain, fractional: !whole, hundred: false };
    const next = pastHyphen(line, to);
    const entry = numberWordAt(line, next);
    if (entry?.role !== 'hundred' || entry.ordinal) return group;
    const size = /^\d{1,2}$/.test(wordAt(line, at)) ? Number(wordAt(line, at)) : undefined;
    if (size !== undefined) return readHundreds(line, next, size, context);
    return { ...group, value: multiplyExact(value, powerOfTen(2)), to: next + 1, plain: false };
  }
  const small = readSmall(line, at);
  if (small === undefined) return undefined;
  if (small.ordinal) return inWords(small);
  const year = readYear(line, at, small);
  if (year) return year;
  const next = pastHyphen(line, small.to);
  if (small.value > 0 && numberWordAt(line, next)?.role === 'hundred')
    return readHundreds(line, next, small.value, context);
  return inWords(readOmittedHundred(line, at, small) ?? small);
}

interface Small {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
  readonly role: 'digit' | 'teen' | 'tens';
}

function inWords({ value, to, ordinal }: Omit<Small, 'role'>, hundred = false): Group {
  return {
    value: exactFromInteger(value),
    to,
    ordinal,
    inDigits: false,
    plain: false,
    fractional: false,
    hundred,
  };
}

/** Zero to ninety-nine in words. */
function readSmall(line: Line, at: number): Small | undefined {
  const entry = numberWordAt(line, at);
  if (entry === undefined || (entry.role !== 'digit' && entry.role !== 'teen' && entry.role !== 'tens')) {
    return undefined;
  }
  const { value, ordinal, role } = entry;
  if (role === 'tens' && !ordinal && entry.fixed === undefined) {
    const next = isDashAt(line, at + 1) && joinsAt(line, at + 1) && joinsAt(line, at + 2) ? at + 2 : at + 1;
    const digit = numberWordAt(line, next);
    // "Twenty, five" are two numbers, and so are "twenty" and the unit in "twenty second-hand cars".
    if (digit?.role === 'digit' && digit.value > 0 && !isAttributive(line, next, digit.ordinal)) {
      return { value: value + digit.value, to: next + 1, ordinal: digit.ordinal, role };
    }
  }
  return { value, to: at + 1, ordinal, role };
}

/** Whether an ordinal opens a compound of its own: second-hand, first-class. */
function isAttributive(line: Line, index: number, ordinal: boolean): boolean {
  return ordinal && isDashAt(line, index + 1) && joinsAt(line, index + 1) && joinsAt(line, index + 2);
}

/** Reads from the word "hundred" at `at`: "hundred", "hundred and five", "hundred twentieth". */
function readHundreds(line: Line, at: number, count: number, context: CardinalContext): Group | undefined {
  const entry = numberWordAt(line, at);
  if (entry?.role !== 'hundred') return undefined;
  const hundreds = { value: count * 100, to: at + 1, ordinal: entry.ordinal };
  if (entry.ordinal) return inWords(hundreds, true);
  const rest = readAfterHundred(line, at + 1, context);
  if (rest === undefined) return inWords(hundreds, true);
  return inWords({ value: hundreds.value + rest.value, to: rest.to, ordinal: rest.ordinal }, true);
}

function readAfterHundred(line: Line, at: number, context: CardinalContext): Omit<Small, 'role'> | undefined {
  let next = pastHyphen(line, at);
  const withAnd = wordAt(line, next) === 'and' || wordAt(line, next) === '&';
  if (withAnd && context.withoutAnd) return undefined;
  if (withAnd) next = pastHyphen(line, next + 1);
  const digits = withAnd && /^[1-9]\d?$/.test(writtenAt(line, next)) ? Number(wordAt(line, next)) : undefined;
  const rest = digits === undefined ? readSmall(line, next) : { value: digits, to: next + 1, ordinal: false };
  if (rest === undefined || rest.value === 0) return undefined;
  // "One hundred and two hundred" are two numbers: the second has a hundred of its own.
  const after = numberWordAt(line, pastHyphen(line, rest.to));
  if (after?.role === 'hundred' || (digits !== undefined && isUnitLike(line, rest.to))) return undefined;
  return rest;
}

/** Whether the figure before is measured by itself: "a hundred and 5%", "9 hundred and 2.5". */
function isUnitLike(line: Line, index: number): boolean {
  return joinsAt(line, index) && !/^[.,;:!?)\]"'”’]$/.test(wordAt(line, index));
}

/** "Twenty twenty-five", "nineteen eighty-four", "nineteen oh six", "two thousand" not among them. */
function readYear(line: Line, at: number, century: Small): Group | undefined {
  if (century.value < 10 || century.value > 20) return undefined;
  const next = pastHyphen(line, century.to);
  const isOh = spokenZeros.has(wordAt(line, next));
  const rest = readSmall(line, isOh ? pastHyphen(line, next + 1) : next);
  if (rest === undefined || rest.ordinal || rest.value === 0) return undefined;
  if (isOh ? rest.value > 9 : rest.value < 10) return undefined;
  // "Ten sixty-six" is a year where the words say so, else two numbers.
  if (century.value < 15 && !beforeYears.has(wordAt(line, at - 1))) return undefined;
  // "Twenty ten-pound notes" and "fifteen twenty thousand" count.
  if (isDashAt(line, rest.to) && joinsAt(line, rest.to)) return undefined;
  const after = numberWordAt(line, rest.to);
  if (after !== undefined && (after.role === 'pack' || !after.ordinal)) return undefined;
  const year = century.value * 100 + rest.value;
  return { ...inWords({ value: year, to: rest.to, ordinal: false }), year };
}

/** "Two fifty" and "one twenty-two" leave the hundred unsaid. Three numbers in a row are a list or a code. */
function readOmittedHundred(line: Line, at: number, first: Small): Omit<Small, 'role'> | undefined {
  if (first.role !== 'digit' || first.value === 0) return undefined;
  const rest = numberWordAt(line, first.to)?.role === 'tens' ? readSmall(line, first.to) : undefined;
  if (rest === undefined || rest.ordinal) return undefined;
  const before = numberWordAt(line, at - 1)?.role;
  const after = numberWordAt(line, rest.to)?.role;
  if (before === 'digit' || after === 'digit' || after === 'teen' || after === 'tens') return undefined;
  if (isDashAt(line, rest.to) && joinsAt(line, rest.to)) return undefined;
  return { value: first.value * 100 + rest.value, to: rest.to, ordinal: false };
}

/** "Two point five", "zero point zero five", "twelve point ninety-nine", "1 point 1": the digits after the point. */
function readPointWords(line: Line, whole: Group): Group | undefined {
  const decimals = readDecimals(line, whole.to);
  return (
    decimals && { ...whole, value: addExact(whole.value, decimals.value), to: decimals.to, fractional: true }
  );
}

/** Reads from the word "point" at `at`; undefined where no digits follow. */
export function readDecimals(
  line: Line,
  at: number,
): { readonly value: Exact; readonly to: number } | undefined {
  if (wordAt(line, at) !== 'point') return undefined;
  let digits = '';
  let to = at + 1;
  while (digits.length < 20) {
    const small = readSmall(line, to);
    if (small && !small.ordinal) {
      digits += small.value;
      to = small.to;
    } else if (/^oh?$/.test(wordAt(line, to))) {
      digits += '0';
      to++;
    } else if (digits === '' && /^\d+$/.test(wordAt(line, to))) {
      digits = wordAt(line, to).slice(0, 20);
      to++;
      break;
    } else {
      break;
    }
  }
  const value = digits === '' ? undefined : parseExact(`0.${digits}`);
  return value && { value, to };
}

/** The scale at `at`: thousand, millions, hundredth; after digits also k, bn and, of money, m. */
function readScale(
  line: Line,
  at: number,
  context: CardinalContext,
  group: Group | undefined,
): Scale | undefined {
  const next = pastHyphen(line, at);
  const entry = numberWordAt(line, next);
  if (entry?.role === 'scale') {
    // "Hundreds of thousands" and "one of the millions" are no products of a number.
    return { power: entry.power, to: next + 1, ordinal: entry.ordinal };
  }
  const word = wordAt(line, at);
  const touching = joinsAt(line, at);
  if (group?.inDigits) {
    const power = scaleSuffixes.get(word);
    if (power !== undefined && (touching || word !== 'k')) return { power, to: at + 1, ordinal: false };
    const written = writtenAt(line, at);
    if (touching && (written === 'M' || written === 'B')) {
      return { power: written === 'M' ? 6 : 9, to: at + 1, ordinal: false };
    }
    const moneyPower = context.money ? moneySuffixes.get(word) : undefined;
    if (moneyPower !== undefined && (touching || written === 'm')) {
      return { power: moneyPower, to: at + 1, ordinal: false };
    }
    return undefined;
  }
  // "Three hundred Cr": crores are abbreviated after words too.
  return group !== undefined && word === 'cr' ? { power: 7, to: at + 1, ordinal: false } : undefined;
}

/** "Thousand million" and "million million" multiply; "thousand thousand" is a slip. */
function mayFollowScale(parts: readonly { readonly power: number }[], next: Scale): boolean {
  const last = parts.at(-1)?.power ?? 0;
  return last < next.power || (last === next.power && last >= 6);
}

/** The next, smaller part after a scale: "five thousand | two hundred", "two million | and fifty". */
function readFollowingGroup(
  line: Line,
  at: number,
  last: Scale,
  first: Group,
  context: CardinalContext,
): Group | undefined {
  if (first.fractional) return undefined;
  const comma = wordAt(line, at) === ',';
  let next = comma ? at + 1 : pastHyphen(line, at);
  const withAnd = wordAt(line, next) === 'and' || wordAt(line, next) === '&';
  if (withAnd && context.withoutAnd) return undefined;
  if (withAnd) next = pastHyphen(line, next + 1);
  const group = readGroup(line, next, context);
  if (group === undefined || group.year !== undefined || group.fractional) return undefined;
  if (compareExact(group.value, powerOfTen(last.power)) >= 0) return undefined;
  const scale = readScale(line, group.to, context, group);
  if (scale !== undefined) {
    if (scale.power < last.power) return group;
    // "Three thousand two hundred million" multiplies the whole.
    return !comma && !withAnd && last.power === 3 && group.hundred ? group : undefined;
  }
  if (group.inDigits) return undefined;
  // "A million, fifty of them" are two numbers, and so are "two million, one of which".
  if (comma && !group.hundred) return undefined;
  return group;
}
