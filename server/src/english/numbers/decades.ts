import { calendarDate, exactFromInteger } from '../../quantity/index.ts';
import { rangeOf } from './dates.ts';
import { isDashAt, isNumberAt, isWordAt, joinsAt, type Line, wordAt } from './line.ts';
import type { Found } from './reading.ts';
import { isPluralOfTens } from './vague-counts.ts';
import { wordSet } from './word-set.ts';

/** Decades by name. The noughties count from 2000, a hundred years after 1900. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['noughties', 100],
]);

/** What "early", "mid" and "late" take of ten: the first four, the middle three and the last three; our choice. */
const partsOfTen: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['early', [0, 3]],
  ['low', [0, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['late', [7, 9]],
  ['high', [7, 9]],
  ['upper', [7, 9]],
  ['lower', [0, 3]],
]);

const levels = wordSet('low high lower upper');
const possessives = wordSet('their his her my your our its');
const heatWords = wordSet(
  'degrees temperatures temperature highs high lows low thermometer celsius fahrenheit warm cold',
);

/**
 * Reads `1990s`, `the '90s`, `mid-1990s`, `the late eighties` as the years they hold, `in their 30s` as an age, and
 * `temperatures in the low 20s` as a count.
 */
export function readDecade(line: Line, at: number, floor: number): Found | undefined {
  const decade = decadeAt(line, at);
  if (decade === undefined) return undefined;
  const part = partBefore(line, decade.from, floor);
  const from = part?.from ?? decade.from;
  const [first, last] = part?.years ?? [0, 9];
  const { base, to } = decade;
  if (base >= 1000) return yearsOf(from, to, base, first, last);
  if (isOfAge(line, from)) return tensOf(from, to, base + first, base + last, true);
  // "In the low 20s" are no years, which are early and late.
  if (speaksOfHeat(line, from) || part?.isLevel) return tensOf(from, to, base + first, base + last, false);
  if (
    wordAt(line, from - 1) !== 'the' &&
    !decade.isMarked &&
    !followsDecade(line, from) &&
    !standsForYears(line, decade, part !== undefined)
  )
    return undefined;
  // Of speech, the nineties are the last past ones; the twenties are now those of this century.
  return yearsOf(from, to, (base < 30 ? 2000 : 1900) + base, first, last);
}

/** "80s pop", "early 90s" and "mid-60s", in digits; "10s of thousands" and "in the 20s" count. */
function standsForYears(line: Line, { from, to, base }: Decade, isPart: boolean): boolean {
  return isNumberAt(line, from) && base >= 50 && (isPart || isWordAt(line, to));
}

const connectors = new Set(['and', 'or', 'to', ',', '&', 'through']);

/** The second of "the 80s and 90s", "the sixties and seventies". */
function followsDecade(line: Line, at: number): boolean {
  if (!connectors.has(wordAt(line, at - 1))) return false;
  if (decadeWords.has(wordAt(line, at - 2))) return true;
  return /^'?s$/.test(wordAt(line, at - 2)) && /^\d+0$/.test(wordAt(line, at - 3)) && joinsAt(line, at - 2);
}

interface Decade {
  readonly from: number;
  readonly to: number;
  /** 1990, or 90 where the century is left out. */
  readonly base: number;
  /** An apostrophe stands for the century. */
  readonly isMarked: boolean;
}

function decadeAt(line: Line, at: number): Decade | undefined {
  const word = wordAt(line, at);
  if (!isNumberAt(line, at)) {
    const base = decadeWords.get(word);
    return base === undefined ? undefined : { from: at, to: at + 1, base, isMarked: false };
  }
  const plural = wordAt(line, at + 1);
  if ((plural !== 's' && plural !== "'s") || !joinsAt(line, at + 1) || isPluralOfTens(line, at))
    return undefined;
  if (!/^(?:(?:1\d|20)\d0|[1-9]0)$/.test(word)) return undefined;
  const isMarked = word.length === 2 && joinsAt(line, at) && /^['‘]$/.test(wordAt(line, at - 1));
  // "2010's best film" belongs to one year; a century is written so only with the article.
  if (plural === "'s" && word.length === 4 && wordAt(line, at - 1) !== 'the') return undefined;
  return { from: isMarked ? at - 1 : at, to: at + 2, base: Number(word), isMarked };
}

function partBefore(
  line: Line,
  at: number,
  floor: number,
):
  | { readonly from: number; readonly years: readonly [number, number]; readonly isLevel: boolean }
  | undefined {
  const from = isDashAt(line, at - 1) && joinsAt(line, at) ? at - 2 : at - 1;
  const years = from < floor ? undefined : partsOfTen.get(wordAt(line, from));
  return years && { from, years, isLevel: levels.has(wordAt(line, from)) };
}

/** "In his 30s", "people in their 20s and 30s": a possessive stands close before. */
function isOfAge(line: Line, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    if (possessives.has(wordAt(line, index))) return true;
  }
  return false;
}

/** "Temperatures will be in the low 20s": degrees, not years. */
function speaksOfHeat(line: Line, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    if (heatWords.has(wordAt(line, index))) return true;
  }
  return false;
}

/** The years of a decade; those of a century where the tens are none either, as in "the 1800s". */
function yearsOf(from: number, to: number, base: number, first: number, last: number): Found | undefined {
  const isCentury = base % 100 === 0 && base < 2000;
  const [start, end] = isCentury
    ? [calendarDate(base + first * 10), calendarDate(base + last * 10 + 9)]
    : [calendarDate(base + first), calendarDate(base + last)];
  return start && end && { from, to, kind: 'date', literal: rangeOf(start, end), confidence: 0.85 };
}

function tensOf(from: number, to: number, first: number, last: number, isAge: boolean): Found {
  const literal = {
    op: 'range',
    min: { kind: 'exact', exact: exactFromInteger(first) },
    max: { kind: 'exact', exact: exactFromInteger(last) },
  } as const;
  if (isAge) return { from, to, kind: 'duration', literal, unit: 'year', confidence: 0.8 };
  return { from, to, kind: 'count', literal, confidence: 0.6 };
}
