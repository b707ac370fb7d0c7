import {
  compareExact,
  divideExact,
  type Exact,
  exactFromInteger,
  isExactInteger,
} from '../../quantity/index.ts';
import { isLetterAt } from '../characters.ts';
import { mayBe, OF_RATIO } from './beside-figures.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { isNounPhraseWord, readCounted } from './counted.ts';
import { readDigits } from './digits.ts';
import { isCapitalisedAt, isNumberAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { readUnit } from './measure.ts';
import { modifierBefore } from './modifiers.ts';
import type { Found } from './reading.ts';
import { wordSet } from './word-set.ts';

const everyWords = wordSet('every each a');

/** A ratio of two figures, as indexes of tokens, the end exclusive. */
interface Ratio {
  readonly from: number;
  readonly to: number;
  readonly value: Exact;
}

/**
 * Reads `one in five`, `3 out of four`, `one in every ten` (a part of a whole) and `three to one`, `4:1`, `odds of 5 to
 * 2`, `10-to-1` (one to another) at `at`, with the modifier before it and what it is a part of.
 */
export function readRatio(line: Line, at: number, floor: number): Found | undefined {
  const number = readCardinal(line, at);
  if (number === undefined || number.ordinal || number.year !== undefined) return undefined;
  if (!mayBe(line, number.to, OF_RATIO) && wordAt(line, at) !== 'one') return undefined;
  const ratio =
    readPartOfWhole(line, at, number) ??
    readOneToAnother(line, at, number) ??
    readColon(line, at) ??
    readTimes(line, at, number);
  if (ratio === undefined) return undefined;
  const lead = modifierBefore(line, ratio.from, floor);
  // "3 to 1 odds" counts no odds.
  const counted = strongRatioWords.has(wordAt(line, ratio.to))
    ? undefined
    : readCounted(line, ratio.to, false);
  const literal = { op: lead?.bound ?? 'eq', value: { kind: 'exact', exact: ratio.value } } as const;
  const from = lead?.from ?? ratio.from;
  return counted === undefined
    ? { from, to: ratio.to, kind: 'ratio', literal, confidence: 0.85 }
    : { from, to: counted.to, kind: 'ratio', literal, confidence: 0.85, unit: counted.unit };
}

function readPartOfWhole(line: Line, at: number, part: Cardinal): Ratio | undefined {
  // "Nine times out of ten".
  const isTimes = wordAt(line, part.to) === 'times' && wordAt(line, part.to + 1) === 'out';
  const next = isTimes ? part.to + 1 : pastHyphen(line, part.to);
  const isOutOf = wordAt(line, next) === 'out' && wordAt(line, next + 1) === 'of';
  if (!isOutOf && wordAt(line, next) !== 'in') return readOneNounIn(line, at, part);
  let begin = isOutOf ? next + 2 : pastHyphen(line, next + 1);
  if (everyWords.has(wordAt(line, begin))) begin = wordAt(line, begin) === 'a' ? begin : begin + 1;
  const whole = readCardinal(line, begin);
  if (whole === undefined || whole.ordinal || whole.year !== undefined || whole.fractional) return undefined;
  if (compareExact(part.value, whole.value) >= 0) return undefined;
  if (!isOutOf) {
    // "Three in 2019" and "five in ten days" happened then; "one in 10 Downing Street" lives there.
    if (whole.plain && /^(?:1[5-9]|20)\d\d$/.test(wordAt(line, begin))) return undefined;
    const isHyphened = next > part.to;
    if (!isHyphened && readUnit(line, whole.to, !whole.inWords)?.unit.kind === 'duration') return undefined;
    if (joinsAt(line, whole.to) && !/^[-.,;:!?)"”’]$/.test(wordAt(line, whole.to))) return undefined;
  }
  const value = divideExact(part.value, whole.value);
  return value && { from: at, to: whole.to, value };
}

/** "One patient in three", "one child in every five". */
function readOneNounIn(line: Line, at: number, { value, to }: Cardinal): Ratio | undefined {
  if (wordAt(line, at) !== 'one' || wordAt(line, to + 1) !== 'in' || !isNounPhraseWord(line, to))
    return undefined;
  const isEvery = wordAt(line, to + 2) === 'every';
  const whole = readCardinal(line, isEvery ? to + 3 : to + 2);
  if (whole === undefined || whole.ordinal || whole.year !== undefined || whole.fractional) return undefined;
  if (compareExact(value, whole.value) >= 0 || (whole.plain && /^\d{4}$/.test(wordAt(line, to + 2))))
    return undefined;
  const isCounted = readCounted(line, whole.to, false) ?? readUnit(line, whole.to, true);
  const ratio = divideExact(value, whole.value);
  return isCounted || isCapitalisedAt(line, whole.to) || ratio === undefined
    ? undefined
    : { from: at, to: whole.to, value: ratio };
}

/** Words near a pair that tell it is a ratio, though the smaller figure comes first. */
export const ratioWords = wordSet(
  'odds ratio ratios proportion chance chances outnumber outnumbers outnumbered outnumbering favourite scale',
);

function readOneToAnother(line: Line, at: number, first: Cardinal): Ratio | undefined {
  const next = pastHyphen(line, first.to);
  // "Odds of 100-1".
  const isDash = next > first.to && isNumberAt(line, next) && hasOdds(line, at);
  if (!isDash && wordAt(line, next) !== 'to') return undefined;
  const second = readCardinal(line, isDash ? next : pastHyphen(line, next + 1));
  if (second === undefined || second.ordinal || second.scale || second.year !== undefined) return undefined;
  const order = compareExact(first.value, second.value);
  const ofOne = order > 0 && compareExact(second.value, exactFromInteger(1)) === 0;
  // "A hazard ratio of 0.61–0.89", "an odds ratio of 1.2 to 3.4": decimals are the ends of an interval.
  if (!ofOne && (first.fractional || second.fractional)) return undefined;
  if (!ofOne && (first.scale || order === 0 || !hasRatioWord(line, at, second.to))) return undefined;
  const value = divideExact(first.value, second.value);
  return value && { from: at, to: second.to, value };
}

/** Words that tell so from afar: "the ratio of men to women is 3 to 2". */
const strongRatioWords = wordSet('odds ratio ratios');
const farthest = 8;

const bettors = wordSet('bookmaker bookmakers bookies bookmaking bet bets backed priced quoted tipped');
const behindOdds = wordSet(
  'outsider outsiders shot favourite favourites favorite favorites underdog underdogs',
);

/** Whether odds or a ratio are spoken of close before, or behind the pair. */
export function hasOdds(line: Line, from: number): boolean {
  if (behindOdds.has(wordAt(line, from + 3))) return true;
  for (let index = Math.max(0, from - farthest); index < from; index++) {
    if (strongRatioWords.has(wordAt(line, index)) || bettors.has(wordAt(line, index))) return true;
  }
  return false;
}

function hasRatioWord(line: Line, from: number, to: number): boolean {
  if (isRated(line, from)) return false;
  if (hasOdds(line, from)) return true;
  for (let index = Math.max(0, from - 4); index < from; index++) {
    if (ratioWords.has(wordAt(line, index))) return true;
  }
  return ratioWords.has(wordAt(line, to));
}

/** "On a scale of 1 to 10" and "from 1 to 10" run over all that lies between. */
function isRated(line: Line, from: number): boolean {
  const before = wordAt(line, from - 1);
  return (
    before === 'from' ||
    (before === 'of' && wordAt(line, from - 2) === 'scale' && wordAt(line, from - 4) === 'on')
  );
}

/** `4:1`, `16:9`, `1:100`; two digits behind the colon are minutes unless the words say otherwise. */
function readColon(line: Line, at: number): Ratio | undefined {
  if (wordAt(line, at + 1) !== ':' || !joinsAt(line, at + 1) || !joinsAt(line, at + 2)) return undefined;
  const [above, below] = [wordAt(line, at), wordAt(line, at + 2)];
  if (!/^\d{1,4}$/.test(above) || !isNumberAt(line, at + 2)) return undefined;
  const whole = readDigits(line, at + 2);
  if (!whole?.whole || !isExactInteger(whole.value)) return undefined;
  if (joinsAt(line, whole.to)) {
    const next = wordAt(line, whole.to);
    if (/^[:\d]/.test(next) || isLetterAt(next, 0)) return undefined;
  }
  if (
    whole.to === at + 3 &&
    below.length === 2 &&
    Number(above) < 24 &&
    Number(below) < 60 &&
    !hasRatioWord(line, at, at + 3)
  ) {
    return undefined;
  }
  const value = divideExact(exactFromInteger(Number(above)), whole.value);
  return value && { from: at, to: whole.to, value };
}

/** `twofold`, `ten-fold`, `2x`: so many times as much. */
function readTimes(line: Line, at: number, number: Cardinal): Ratio | undefined {
  const next = pastHyphen(line, number.to);
  const isFold = wordAt(line, next) === 'fold' && joinsAt(line, next);
  const isTimes =
    joinsAt(line, number.to) && /^[x×]$/.test(wordAt(line, number.to)) && !isNumberAt(line, number.to + 1);
  return isFold || isTimes ? { from: at, to: next + 1, value: number.value } : undefined;
}

export const foldWords: ReadonlyMap<string, number> = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);

/** One word that is a ratio: `tenfold`, "more than tenfold". */
export function readFold(line: Line, at: number, floor: number): Found | undefined {
  const times = foldWords.get(wordAt(line, at));
  if (times === undefined) return undefined;
  const lead = modifierBefore(line, at, floor);
  const literal = {
    op: lead?.bound ?? 'eq',
    value: { kind: 'exact', exact: exactFromInteger(times) },
  } as const;
  return { from: lead?.from ?? at, to: at + 1, kind: 'ratio', literal, confidence: 0.8 };
}
