import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exactFromInteger,
  formatExact,
  type IsoDuration,
  isExactInteger,
  multiplyExact,
  parseDuration,
} from '../../quantity/index.ts';
import type { Amount } from './amount.ts';
import { readFigure } from './figure.ts';
import { asDecimal, readAddedFraction } from './fractions.ts';
import { isWordAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { readUnit, type UnitMatch } from './measure.ts';
import type { Unit } from './unit-names.ts';
import { wordSet } from './word-set.ts';

const partWords = wordSet('an a half one three');
const halvesAndQuarters = wordSet('half quarters quarter');
const behindBarePart = wordSet('tall long high wide deep and but or with');

/** A part of a quantity given in several units: the "10 in" of "5 ft 10 in". */
interface Part {
  readonly value: Exact;
  readonly unit: Unit;
  /** The index of the token after it. */
  readonly to: number;
}

/** Units that are counted down in smaller ones, and how many of the smaller make one. */
const smallerUnits: ReadonlyMap<string, readonly (readonly [name: string, count: number])[]> = new Map([
  [
    'mile',
    [
      ['furlong', 8],
      ['yard', 1760],
      ['foot', 5280],
    ],
  ],
  [
    'yard',
    [
      ['foot', 3],
      ['inch', 36],
    ],
  ],
  ['foot', [['inch', 12]]],
  ['stone', [['pound', 14]]],
  ['pound', [['ounce', 16]]],
  ['kilometre', [['metre', 1000]]],
  [
    'metre',
    [
      ['centimetre', 100],
      ['millimetre', 1000],
    ],
  ],
  ['centimetre', [['millimetre', 10]]],
  ['kilogram', [['gram', 1000]]],
  ['gram', [['milligram', 1000]]],
  ['tonne', [['kilogram', 1000]]],
  [
    'gallon',
    [
      ['quart', 4],
      ['pint', 8],
    ],
  ],
  ['litre', [['millilitre', 1000]]],
  ['degree', [['arcminute', 60]]],
  ['gigawatt', [['megawatt', 1000]]],
  ['megawatt', [['kilowatt', 1000]]],
  ['year', [['month', 12]]],
  ['week', [['day', 7]]],
  ['day', [['hour', 24]]],
  [
    'hour',
    [
      ['minute', 60],
      ['second', 3600],
    ],
  ],
  ['minute', [['second', 60]]],
]);

/** How many of the unit `to` make one `from`, where one counts the other: for a range from 500 m to 2 km. */
export function unitFactor(from: string, to: string): Exact | undefined {
  if (from === to) return exactFromInteger(1);
  const down = smallerUnits.get(from)?.find(([name]) => name === to);
  if (down) return exactFromInteger(down[1]);
  const up = smallerUnits.get(to)?.find(([name]) => name === from);
  return up && divideExact(exactFromInteger(1), exactFromInteger(up[1]));
}

/** ISO 8601 designators, from the longest unit to the shortest. */
const durationLetters: ReadonlyMap<string, string> = new Map([
  ['year', 'Y'],
  ['month', 'M'],
  ['week', 'W'],
  ['day', 'D'],
  ['hour', 'TH'],
  ['minute', 'TM'],
  ['second', 'TS'],
]);
const durationNames = [...durationLetters.keys()];

/** The longest quantity has a part for each unit of time. */
const mostParts = durationNames.length;

/**
 * Adds to a measured amount what follows in smaller units: "5 ft | 10 in" is 70 inches, "2 hours | 30 minutes" a
 * duration of ISO 8601; and the half of "two miles | and a half".
 */
export function withSmallerParts(line: Line, amount: Amount, unit: Unit): Amount {
  const parts: Part[] = [{ value: amount.value, unit, to: amount.to }];
  let last: Part = { value: amount.value, unit, to: amount.to };
  while (parts.length < mostParts && isExactInteger(last.value)) {
    const next = readSmallerPart(line, last.to, last.unit);
    if (next === undefined) break;
    parts.push(next);
    last = next;
  }
  if (parts.length === 1) return withFractionBehind(line, amount);
  if (unit.kind === 'duration') {
    const duration = durationOf(parts);
    return duration ? { ...amount, to: last.to, duration } : amount;
  }
  const inLast = parts.map((part) =>
    multiplyExact(part.value, unitFactor(part.unit.name, last.unit.name) ?? exactFromInteger(1)),
  );
  return { ...amount, to: last.to, value: inLast.reduce(addExact), unit: last.unit };
}

/** "And a half" behind the unit: "two miles and a half", "a year and a half". */
function withFractionBehind(line: Line, amount: Amount): Amount {
  const { to, value, figure } = amount;
  if (figure.isFraction || wordAt(line, to) !== 'and' || !partWords.has(wordAt(line, to + 1))) {
    return amount;
  }
  const added = readAddedFraction(line, to);
  // "Three days and a third party" adds no third.
  if (added === undefined || !halvesAndQuarters.has(wordAt(line, added.to - 1))) return amount;
  return { ...amount, to: added.to, value: asDecimal(addExact(value, added.value)) };
}

function readSmallerPart(line: Line, at: number, unit: Unit): Part | undefined {
  const smaller = smallerNames(unit);
  if (smaller.length === 0) return undefined;
  const begin = pastHyphen(line, at);
  let next = wordAt(line, at) === ',' || endsAbbreviation(line, at) ? at + 1 : begin;
  if (wordAt(line, next) === 'and') next = pastHyphen(line, next + 1);
  const figure = readFigure(line, next);
  if (figure === undefined || (figure.isArticle && wordAt(line, next - 1) !== 'and')) return undefined;
  if (figure.ordinal || figure.isVague || figure.year !== undefined) return undefined;
  const found = readUnit(line, figure.to, !figure.inWords) ?? readPounds(line, figure.to, unit);
  if (found === undefined)
    return next === begin && !figure.isFraction ? readBarePart(line, figure, unit, begin > at) : undefined;
  const name = nameBelow(unit.name, found.unit.name);
  if (!smaller.includes(name) || isTooMany(line, at, figure.value, unit.name, name)) return undefined;
  return { value: asDecimal(figure.value), unit: { name, kind: unit.kind }, to: found.to };
}

/** "A four-day, 32-hour week": behind a comma no part is as long as the whole's unit. */
function isTooMany(line: Line, at: number, value: Exact, larger: string, smaller: string): boolean {
  const factor = wordAt(line, at) === ',' ? unitFactor(larger, smaller) : undefined;
  return factor !== undefined && compareExact(value, factor) >= 0;
}

/** The pounds of "nine stone four pounds" are no money. */
function readPounds(line: Line, at: number, { name }: Unit): UnitMatch | undefined {
  const isPound = name === 'stone' && /^pounds?$/.test(wordAt(line, at));
  return isPound ? { unit: { name: 'pound', kind: 'measure' }, to: at + 1 } : undefined;
}

/** The full stop of "5 ft. 10 in.". */
function endsAbbreviation(line: Line, at: number): boolean {
  return wordAt(line, at) === '.' && joinsAt(line, at) && abbreviations.has(wordAt(line, at - 1));
}

const abbreviations = wordSet('ft yd st lb lbs hr hrs min mins');

/** Behind degrees a minute is one of arc, and behind hours "m" a minute of time. */
function nameBelow(larger: string, name: string): string {
  if (larger === 'degree' && name === 'minute') return 'arcminute';
  return larger === 'hour' && name === 'metre' ? 'minute' : name;
}

function smallerNames({ name, kind }: Unit): readonly string[] {
  if (kind !== 'duration') return smallerUnits.get(name)?.map(([smaller]) => smaller) ?? [];
  const place = durationNames.indexOf(name);
  return place < 0 ? [] : durationNames.slice(place + 1);
}

const bareParts: ReadonlyMap<string, readonly [unit: string, below: number]> = new Map([
  ['foot', ['inch', 12]],
  ['metre', ['centimetre', 100]],
  ['stone', ['pound', 14]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** "Six feet two", "11 stone 6", "1 hour 30": the smaller unit goes without saying before the end of the phrase, and by a hyphen. */
function readBarePart(
  line: Line,
  { value, to }: { readonly value: Exact; readonly to: number },
  unit: Unit,
  hyphened: boolean,
): Part | undefined {
  const [name, below] = bareParts.get(unit.name) ?? [];
  if (name === undefined || below === undefined || !isExactInteger(value)) return undefined;
  if (Number(formatExact(value)) >= below) return undefined;
  if (!hyphened && isWordAt(line, to) && !behindBarePart.has(wordAt(line, to))) return undefined;
  if (joinsAt(line, to) && !/^[.,;:!?)"”’]$/.test(wordAt(line, to))) return undefined;
  return { value, unit: { name, kind: unit.kind }, to };
}

/** `3h20m`, `2h30`: hours and minutes in one word behind the digits. */
export function readGluedHours(
  line: Line,
  at: number,
  hours: Exact,
): { readonly duration: IsoDuration; readonly to: number } | undefined {
  const minutes = joinsAt(line, at) ? /^h([0-5]\d)m?$/.exec(wordAt(line, at))?.[1] : undefined;
  const duration =
    minutes === undefined ? undefined : parseDuration(`PT${formatExact(hours)}H${Number(minutes)}M`);
  return duration && { duration, to: at + 1 };
}

function durationOf(parts: readonly Part[]): IsoDuration | undefined {
  let text = 'P';
  for (const { value, unit } of parts) {
    const letter = durationLetters.get(unit.name) ?? '';
    if (letter.startsWith('T') && !text.includes('T')) text += 'T';
    text += formatExact(value) + letter.slice(-1);
  }
  return parseDuration(text);
}
