import {
  addExact,
  compareExact,
  type Exact,
  exactFromInteger,
  multiplyExact,
  powerOfTen,
} from '../../quantity/index.ts';
import { isAloneAt } from './beside-figures.ts';
import { type CardinalContext, numberWordAt, readCardinal, readDecimals } from './cardinal.ts';
import { half, isPartOfUnit, quarter, readAddedFraction, readFraction } from './fractions.ts';
import { isArticleAt, isNumberAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { scaleSuffixes } from './number-words.ts';
import { readOnePack, readPacksOf } from './packs.ts';
import { raisedTo } from './powers.ts';
import { readPowerInWords } from './powers-in-words.ts';
import { readVagueCount } from './vague-counts.ts';
import { wordSet } from './word-set.ts';

/** A number as prose says it, without its unit: 25,000; -3; two and a half million; two-thirds; dozens of. */
export interface Figure {
  readonly value: Exact;
  /** The index of the token after it. */
  readonly to: number;
  readonly ordinal: boolean;
  /** Digits alone, so that it may be a year, a label or a part of a name. */
  readonly plain: boolean;
  readonly inWords: boolean;
  /** A part of one, such as two-thirds: a ratio unless a unit follows. */
  readonly isFraction: boolean;
  /** The article of "a mile": one, if a unit follows. */
  readonly isArticle: boolean;
  /** A vague count, such as "dozens", whose value only stands for it. */
  readonly isVague: boolean;
  /** The figure before its one scale word, and that scale: the ends of a range may share it. */
  readonly coefficient: Exact;
  readonly scale: Exact | undefined;
  /** A year in words. */
  readonly year: number | undefined;
}

/** Reads the figure at `at`, with no sign before it; undefined where none stands there. */
export function readFigure(line: Line, at: number, context: CardinalContext = inProse): Figure | undefined {
  if (!mayBegin(line, at)) return undefined;
  if (context.money || context.withoutAnd) return readAnyFigure(line, at, context);
  const { last } = line;
  if (last.figureAt !== at) {
    last.figure = readAnyFigure(line, at, context);
    last.figureAt = at;
  }
  return last.figure;
}

const inProse: CardinalContext = {};

function readAnyFigure(line: Line, at: number, context: CardinalContext): Figure | undefined {
  if (isNumberAt(line, at) && isAloneAt(line, at)) {
    const alone = readCardinal(line, at, context);
    if (alone) return figureOf(alone, alone);
  }
  return (
    readVague(line, at) ??
    readHalf(line, at) ??
    readQuarter(line, at) ??
    readPart(line, at) ??
    readOrdinalDigits(line, at) ??
    readWhole(line, at, context) ??
    readPack(line, at) ??
    readPointNumber(line, at) ??
    readArticle(line, at)
  );
}

/** The words at which figures begin, besides digits and number words. */
const openers = wordSet('a an half quarter tens scores point couple few several handful');

/** Tells at a glance that no figure begins at a token: it is asked behind every unit and noun. */
function mayBegin(line: Line, at: number): boolean {
  return isNumberAt(line, at) || numberWordAt(line, at) !== undefined || openers.has(wordAt(line, at));
}

interface Number {
  readonly value: Exact;
  readonly to: number;
}

interface FigureTraits {
  readonly ordinal?: boolean;
  readonly plain?: boolean;
  readonly inWords?: boolean;
  readonly isFraction?: boolean;
  readonly isArticle?: boolean;
  readonly isVague?: boolean;
  readonly coefficient?: Exact;
  readonly scale?: Exact | undefined;
  readonly year?: number | undefined;
}

const noTraits: FigureTraits = {};

/** Built field by field, not spread, since it is the object made most often. */
function figureOf({ value, to }: Number, traits: FigureTraits = noTraits): Figure {
  const { scale, year } = traits;
  return {
    value,
    to,
    ordinal: traits.ordinal ?? false,
    plain: traits.plain ?? false,
    inWords: traits.inWords ?? true,
    isFraction: traits.isFraction ?? false,
    isArticle: traits.isArticle ?? false,
    isVague: traits.isVague ?? false,
    coefficient: traits.coefficient ?? value,
    scale,
    year,
  };
}

function readVague(line: Line, at: number): Figure | undefined {
  const vague = readVagueCount(line, at);
  return vague && figureOf(vague, { isVague: true });
}

/** `21st`, `3rd`, `1,000th`. */
function readOrdinalDigits(line: Line, at: number): Figure | undefined {
  if (!isNumberAt(line, at)) return undefined;
  // A stray space or hyphen before the ending is no matter: "21 st", "21-st".
  const next = pastHyphen(line, at + 1);
  if (!ordinalEndings.has(wordAt(line, next))) return undefined;
  const digits = wordAt(line, at);
  if (!/^[\d,]{1,12}$/.test(digits)) return undefined;
  if (writtenAt(line, next) !== ordinalEnding(digits) || isNumberAt(line, next + 1)) return undefined;
  const number = readCardinal(line, at);
  return number && figureOf({ value: number.value, to: next + 1 }, { ordinal: true, inWords: false });
}

const ordinalEndings = wordSet('st nd rd th');

function ordinalEnding(digits: string): string {
  const last = digits.at(-1);
  if (digits.at(-2) === '1' && digits.length > 1) return 'th';
  return last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th';
}

/** `half a million`, `half-dozen`, `half a kilometre`: the half of what follows; "half" alone is no figure yet. */
function readHalf(line: Line, at: number): Figure | undefined {
  if (wordAt(line, at) !== 'half') return undefined;
  const begin = wordAt(line, at + 1) === 'of' ? at + 2 : pastHyphen(line, at + 1);
  const hasArticle = isArticleAt(line, begin);
  const article = hasArticle ? pastHyphen(line, begin + 1) : pastHyphen(line, at + 1);
  const scaled = readScaleAfterFraction(line, article, half);
  return scaled ?? figureOf({ value: half, to: at + 1 }, { isFraction: true });
}

const beforeQuarter = wordSet(
  'by in for to and or just only than at with of is was within ( , " “ over under about nearly',
);

/** `quarter of a mile`, `quarter-inch`, `quarter-point`, without an article. */
function readQuarter(line: Line, at: number): Figure | undefined {
  if (wordAt(line, at) !== 'quarter') return undefined;
  // "The quarter million people who fled".
  const bare = readScaleAfterFraction(line, at + 1, quarter);
  if (bare) return bare;
  if (isPartOfUnit(line, at + 1)) return figureOf({ value: quarter, to: at + 1 }, { isFraction: true });
  if (wordAt(line, at + 1) !== 'of' || !isArticleAt(line, at + 2)) return undefined;
  const scaled = readScaleAfterFraction(line, at + 3, quarter);
  if (scaled) return scaled;
  // "The third quarter of a game" is one of four.
  if (at > 0 && !beforeQuarter.has(wordAt(line, at - 1))) return undefined;
  return figureOf({ value: quarter, to: at + 1 }, { isFraction: true });
}

/** `two-thirds`, `3/4`, `three quarters of a million`, `½ million`. */
function readPart(line: Line, at: number): Figure | undefined {
  const part = readFraction(line, at);
  if (part === undefined) return undefined;
  const ofScale = wordAt(line, part.to) === 'of' && isArticleAt(line, part.to + 1);
  const scaled = readScaleAfterFraction(line, ofScale ? part.to + 2 : part.to, part.value);
  return scaled ?? figureOf(part, { isFraction: true, inWords: !isNumberAt(line, at) });
}

function readScaleAfterFraction(line: Line, at: number, part: Exact): Figure | undefined {
  const scale = scaleAt(line, at, false);
  return scale && figureOf({ value: multiplyExact(part, scale.value), to: scale.to });
}

/** A scale or a dozen as a factor: after a fraction, which no suffix but a touching one may follow. */
function scaleAt(line: Line, at: number, touching: boolean): Number | undefined {
  const next = pastHyphen(line, at);
  const entry = numberWordAt(line, next);
  if (entry?.role === 'scale' && !entry.ordinal) return { value: powerOfTen(entry.power), to: next + 1 };
  if (entry?.role === 'hundred' && !entry.ordinal) return { value: powerOfTen(2), to: next + 1 };
  if (entry?.role === 'pack') return { value: exactFromInteger(entry.size), to: next + 1 };
  const suffix = touching && joinsAt(line, at) ? scaleSuffixes.get(wordAt(line, at)) : undefined;
  return suffix === undefined ? undefined : { value: powerOfTen(suffix), to: at + 1 };
}

function readWhole(line: Line, at: number, context: CardinalContext): Figure | undefined {
  const number = readCardinal(line, at, context);
  if (number === undefined) return undefined;
  const { value, to, ordinal, plain, inWords, coefficient, scale, year, fractional } = number;
  if (ordinal || year !== undefined) {
    return figureOf(number, { ordinal, inWords, year });
  }
  const added = fractional || context.withoutAnd ? undefined : readAddedFraction(line, to);
  if (added) return readMixed(line, number, added);
  const pack = readPacksOf(line, to, at, value);
  if (pack) return figureOf(pack, { ...pack, isVague: false, inWords });
  const raised = readRaised(line, number);
  if (raised) return figureOf(raised, { inWords });
  const repeated = pastRepetition(line, to, value);
  if (repeated !== to) return figureOf({ value, to: repeated }, { inWords, coefficient: value });
  return figureOf(number, { plain, inWords, coefficient, scale });
}

const ten = exactFromInteger(10);

/** `ten to the sixth`, `2 to the power of 10`, `5 squared`, and `three times ten to the eighth`. */
function readRaised(line: Line, { value, to }: Number): Number | undefined {
  if (wordAt(line, to) === 'times' && wordAt(line, to + 1) === 'ten') {
    const power = readPowerInWords(line, to + 2, true);
    return power && { value: multiplyExact(value, powerOfTen(power.exponent)), to: power.to };
  }
  const power = readPowerInWords(line, to, compareExact(value, ten) === 0);
  const raised = power && raisedTo(value, power.exponent);
  return power && raised && { value: raised, to: power.to };
}

/** "Forty-five (45) days", as contracts write: the same number twice is one. */
function pastRepetition(line: Line, at: number, value: Exact): number {
  if (wordAt(line, at) !== '(') return at;
  const again = readCardinal(line, at + 1);
  if (again === undefined || wordAt(line, again.to) !== ')' || compareExact(again.value, value) !== 0)
    return at;
  return again.to + 1;
}

/** `two and a half`, `3½ million`; in "a million and a half" the half is one of the million. */
function readMixed(
  line: Line,
  whole: { readonly value: Exact; readonly scale: Exact | undefined; readonly inWords: boolean },
  added: Number,
): Figure {
  const { value, scale, inWords } = whole;
  if (scale)
    return figureOf({ value: addExact(value, multiplyExact(added.value, scale)), to: added.to }, { inWords });
  const sum = addExact(value, added.value);
  const factor = scaleAt(line, added.to, true);
  if (factor === undefined) return figureOf({ value: sum, to: added.to }, { inWords });
  const product = multiplyExact(sum, factor.value);
  return figureOf({ value: product, to: factor.to }, { inWords, coefficient: sum, scale: factor.value });
}

function readPack(line: Line, at: number): Figure | undefined {
  const pack = readOnePack(line, at);
  return pack && figureOf(pack, { isVague: pack.isVague ?? false });
}

/** `point five`, `point 77`: decimals with nothing before the point. */
function readPointNumber(line: Line, at: number): Figure | undefined {
  const decimals = readDecimals(line, at);
  if (decimals === undefined) return undefined;
  const factor = scaleAt(line, decimals.to, false);
  if (factor === undefined) return figureOf(decimals);
  return figureOf({ value: multiplyExact(decimals.value, factor.value), to: factor.to });
}

/** "A dollar", "an hour": one of the unit behind it; whoever asks must see that there is one. */
function readArticle(line: Line, at: number): Figure | undefined {
  if (!isArticleAt(line, at)) return undefined;
  return figureOf({ value: exactFromInteger(1), to: at + 1 }, { isArticle: true });
}
