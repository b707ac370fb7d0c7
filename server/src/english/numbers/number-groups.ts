import { type Exact, exactFromInteger, multiplyExact, parseExact, powerOfTen } from '../../quantity/index.ts';
import { tokenAt } from '../tokens.ts';
import { type Digits, readDigits } from './digits.ts';
import { isDashAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { type NumberWord, numberWords } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** What the reader must know of the figure's surroundings. */
export interface CardinalContext {
  /** The figure is money, so that "5m" is five million. */
  readonly money?: boolean;
  /** An "and" after it belongs to "between", so that it joins no further part. */
  readonly withoutAnd?: boolean;
}

/** A part of a number below a thousand (or 9,900: "ninety-nine hundred"), or a figure in digits of any size. */
export interface Group {
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

export function numberWordAt(line: Line, index: number): NumberWord | undefined {
  const token = tokenAt(line.tokens, index);
  if (token === undefined || token.kind !== 'word') return undefined;
  const { word } = token;
  if (word.number === undefined) word.number = numberWords.get(word.lower) ?? null;
  return word.number ?? undefined;
}

/** Reads the part of a number at `at`: 25,000; two hundred and fifty; fifteen hundred; twenty-first. */
export function readGroup(line: Line, at: number, context: CardinalContext): Group | undefined {
  const figure = readDecimalComma(line, at, context) ?? readDigits(line, at);
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

/** `€5,50`, `2,5 million`, `3,5 %`: decimals behind a comma, as most of Europe writes them, where nothing else can be meant. */
function readDecimalComma(line: Line, at: number, context: CardinalContext): Digits | undefined {
  if (wordAt(line, at + 1) !== ',' || !joinsAt(line, at + 1) || !joinsAt(line, at + 2)) return undefined;
  const [whole, part] = [wordAt(line, at), wordAt(line, at + 2)];
  if (!/^\d{1,3}$/.test(whole) || !/^\d{1,2}$/.test(part)) return undefined;
  const next = numberWordAt(line, at + 3);
  const isMeasured = next?.role === 'scale' || wordAt(line, at + 3) === '%' || wordAt(line, at + 3) === '€';
  if (!isMeasured && !(context.money && part.length === 2)) return undefined;
  const value = parseExact(`${whole}.${part}`);
  return value && { value, to: at + 3, plain: false, whole: false };
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
export function readHundreds(
  line: Line,
  at: number,
  count: number,
  context: CardinalContext,
): Group | undefined {
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

const spokenZeros = wordSet('oh o zero nought');
const beforeYears = wordSet('in of since by until year from before after');

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
