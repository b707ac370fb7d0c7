import {
  addExact,
  compareExact,
  type Exact,
  exactFromInteger,
  multiplyExact,
  powerOfTen,
} from '../../quantity/index.ts';
import { isAloneAt } from './beside-figures.ts';
import { readDigits } from './digits.ts';
import { isArticleAt, isNumberAt, type Line, pastHyphen, wordAt } from './line.ts';
import {
  type CardinalContext,
  type Group,
  numberWordAt,
  readDecimals,
  readGroup,
  readHundreds,
} from './number-groups.ts';
import { readScale, type Scale } from './scales.ts';
import { wordSet } from './word-set.ts';

export { type CardinalContext, numberWordAt, readDecimals } from './number-groups.ts';

/** A whole figure in digits, words or both: 25,000; two hundred and fifty thousand; 1.5 million. */
export interface Cardinal {
  readonly value: Exact;
  /** The index of the token after it. */
  readonly to: number;
  readonly ordinal: boolean;
  /** In digits throughout and without a scale. */
  readonly plain: boolean;
  readonly inWords: boolean;
  /** The figure before its one scale word, and that scale, so that "25-30 million" can share it. */
  readonly coefficient: Exact;
  readonly scale: Exact | undefined;
  /** A year in words: nineteen eighty-four. */
  readonly year: number | undefined;
  /** Decimals or exponents were written. */
  readonly fractional: boolean;
}

const zero = exactFromInteger(0);
const one = exactFromInteger(1);
const ten = exactFromInteger(10);
const hundred = exactFromInteger(100);

/** So many parts has the longest number that is still read: 1 trillion 1 billion … 1. */
const mostParts = 6;

/**
 * Reads the number at `at`, without sign, fraction or unit. "A hundred" begins at the article. Undefined where
 * no number stands there. It looks ahead a bounded number of words, so that a long row of number words costs
 * no more than its length.
 */
export function readCardinal(
  line: Line,
  at: number,
  context: CardinalContext = inProse,
): Cardinal | undefined {
  if (!isNumberAt(line, at) && numberWordAt(line, at) === undefined && !isArticleAt(line, at))
    return undefined;
  if (context.money || context.withoutAnd) return readAlone(line, at) ?? readParts(line, at, context);
  const { last } = line;
  if (last.cardinalAt !== at) {
    last.cardinal = readAlone(line, at) ?? readParts(line, at, context);
    last.cardinalAt = at;
  }
  return last.cardinal;
}

const inProse: CardinalContext = {};

/** The figure in digits that is over at the next token. */
function readAlone(line: Line, at: number): Cardinal | undefined {
  if (!isNumberAt(line, at) || !isAloneAt(line, at)) return undefined;
  const digits = readDigits(line, at);
  if (digits === undefined) return undefined;
  const { value, to, plain, whole } = digits;
  return {
    value,
    to,
    ordinal: false,
    plain,
    inWords: false,
    coefficient: value,
    scale: undefined,
    year: undefined,
    fractional: !whole,
  };
}

function readParts(line: Line, at: number, context: CardinalContext): Cardinal | undefined {
  const start = readStart(line, at, context);
  if (start === undefined) return undefined;
  if (start.ordinal || start.year !== undefined)
    return cardinalOf(start, start.value, start.to, start.ordinal);
  const first = start.fractional ? start : withDecimals(line, start);
  let scale = readScale(line, first.to, context, first);
  if (scale === undefined) return unscaled(line, first);
  const parts: Part[] = [];
  let group: Group | undefined = first;
  let { to, ordinal } = first;
  while (scale !== undefined && (group !== undefined || multiplies(parts, scale))) {
    parts.push(scaledPart(parts, group, scale));
    to = scale.to;
    ordinal = scale.ordinal;
    group =
      ordinal || multipliesNext(line, to, context, parts)
        ? undefined
        : readNextGroup(line, to, scale, first, context, parts.length > 1);
    if (group) {
      to = group.to;
      ordinal = group.ordinal;
    }
    scale = ordinal || parts.length === mostParts ? undefined : readScale(line, to, context, group);
  }
  const [only] = parts;
  if (parts.length === 1 && group === undefined && only !== undefined) {
    const shared = { coefficient: first.value, scale: powerOfTen(only.power) };
    return cardinalOf(first, only.value, to, ordinal, shared);
  }
  const sum = parts.reduce((total, part) => addExact(total, part.value), group?.value ?? zero);
  return cardinalOf(first, sum, to, ordinal);
}

/** The number that one part is, as most are. */
function unscaled(line: Line, part: Group): Cardinal {
  const { value, to, ordinal } = part;
  if (numberWordAt(line, to - 1)?.role !== 'hundred')
    return cardinalOf(part, value, to, ordinal, undefined, true);
  // "Two to three hundred": the hundred can be shared too.
  const coefficient = multiplyExact(value, powerOfTen(-2));
  return cardinalOf(part, value, to, ordinal, { coefficient, scale: hundred });
}

function cardinalOf(
  { inDigits, plain, fractional, year }: Group,
  value: Exact,
  to: number,
  ordinal: boolean,
  shared?: { readonly coefficient: Exact; readonly scale: Exact },
  isAlone = false,
): Cardinal {
  return {
    value,
    to,
    ordinal,
    plain: plain && isAlone,
    inWords: !inDigits,
    coefficient: shared?.coefficient ?? value,
    scale: shared?.scale,
    year,
    fractional,
  };
}

/** The first part of a number: "a hundred and five", "thousand" alone, or a group as anywhere in it. */
function readStart(line: Line, at: number, context: CardinalContext): Group | undefined {
  const isArticle = isArticleAt(line, at);
  const next = isArticle ? pastHyphen(line, at + 1) : at;
  const entry = numberWordAt(line, next);
  if (entry?.role === 'scale' && !entry.plural) return { ...bareOne, to: isArticle ? at + 1 : at };
  if (entry?.role === 'hundred' && !entry.plural) return readHundreds(line, next, 1, context);
  return isArticle ? undefined : readGroup(line, at, context);
}

/** The one that a scale alone counts. */
const bareOne = {
  value: one,
  ordinal: false,
  inDigits: false,
  plain: false,
  fractional: false,
  hundred: false,
} as const;

/** "Two point five", "zero point zero five", "1 point 1": the digits behind the point. */
function withDecimals(line: Line, whole: Group): Group {
  const decimals = readDecimals(line, whole.to);
  if (decimals === undefined) return whole;
  return { ...whole, value: addExact(whole.value, decimals.value), to: decimals.to, fractional: true };
}

/** A part of a number with its scale: the two million of "two million five hundred". */
interface Part {
  readonly value: Exact;
  readonly power: number;
}

/** The group times its scale; a greater scale multiplies all that stands before it: "three hundred thousand million". */
function scaledPart(parts: Part[], group: Group | undefined, { power }: Scale): Part {
  let value = group?.value ?? parts.pop()?.value ?? zero;
  while (parts.length > 0 && parts.at(-1)!.power < power) value = addExact(value, parts.pop()?.value ?? zero);
  return { value: multiplyExact(value, powerOfTen(power)), power };
}

/** "Thousand million" and "million million" multiply; "thousand thousand" is a slip. */
function multiplies(parts: readonly Part[], next: Scale): boolean {
  const last = parts.at(-1)?.power ?? 0;
  return last < next.power || (last === next.power && last >= 6);
}

function multipliesNext(line: Line, at: number, context: CardinalContext, parts: readonly Part[]): boolean {
  const next = readScale(line, at, context, undefined);
  return next !== undefined && multiplies(parts, next);
}

/** The next, smaller group after a scale: "five thousand | two hundred", "two million | and fifty". */
function readNextGroup(
  line: Line,
  at: number,
  last: Scale,
  first: Group,
  context: CardinalContext,
  isLong: boolean,
): Group | undefined {
  if (first.fractional) return undefined;
  const withComma = wordAt(line, at) === ',';
  let next = withComma ? at + 1 : pastHyphen(line, at);
  const withAnd = wordAt(line, next) === 'and' || wordAt(line, next) === '&';
  if (withAnd && context.withoutAnd) return undefined;
  if (withAnd) next = pastHyphen(line, next + 1);
  const group = readGroup(line, next, context);
  if (group === undefined || group.year !== undefined || group.fractional) return undefined;
  if (compareExact(group.value, powerOfTen(last.power)) >= 0) return undefined;
  const scale = readScale(line, group.to, context, group);
  if (scale === undefined) {
    // "A million, fifty of them" are two numbers, and so are "five thousand 3 per cent notes".
    const isJoined = !withComma || group.hundred || isLong || closesThousands(line, group);
    return group.inDigits || !isJoined ? undefined : group;
  }
  if (scale.power < last.power) return group;
  // "Three thousand two hundred million" multiplies the whole.
  return !withComma && !withAnd && last.power === 3 && group.hundred ? group : undefined;
}

const goesOn = wordSet('of and or , were was are is had have');

/** The end of "eighty-seven thousand, forty-six people"; a digit alone is likelier another number. */
function closesThousands(line: Line, { value, to, ordinal }: Group): boolean {
  return !ordinal && compareExact(value, ten) >= 0 && !goesOn.has(wordAt(line, to));
}
