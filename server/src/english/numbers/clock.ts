import { numberWordAt } from './cardinal.ts';
import { isCapitalisedAt, isDashAt, isNumberAt, joinsAt, type Line, wordAt } from './line.ts';
import { type Passed, passed } from './reading.ts';
import { wordSet } from './word-set.ts';

const timeConnectors = wordSet('to until till and');
const dayWords = wordSet(
  'on today yesterday tomorrow tonight this monday tuesday wednesday thursday friday saturday sunday',
);

const hourParts = wordSet('half quarter');
const timeZones = wordSet('gmt bst utc cet cest est edt pst pdt cst cdt mst mdt ist jst msk z');
const halvesOfDay = wordSet('am pm a.m. a.m p.m. p.m');

/** `3pm`, `10:30`, `10.30 a.m.`, `1500 GMT`, `6 o'clock`, `9-5pm`: times of day are no quantities. */
export function readClock(line: Line, at: number): Passed | undefined {
  if (isHourOfDay(line, at)) return passed(at, at + 1, 'a clock time');
  if (isMilitary(line, at) || isDeparture(line, at) || isHourOfLeaving(line, at))
    return passed(at, at + 1, 'a clock time');
  if (isWorkingDay(line, at)) return passed(at, at + 3, 'clock times');
  if (!mayBeClock(line, at)) return undefined;
  const end = endOfClock(line, at);
  if (end !== undefined) return passed(at, end, 'a clock time');
  // "9-5pm" and "from 9 to 5.30pm": the first time leaves its half of the day to the second.
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(wordAt(line, at))) return undefined;
  if (!isDashAt(line, at + 1) && !timeConnectors.has(wordAt(line, at + 1))) return undefined;
  const second = isNumberAt(line, at + 2) ? endOfClock(line, at + 2) : undefined;
  if (second === undefined || !halvesOfDay.has(wordAt(line, second - 1))) return undefined;
  return passed(at, second, 'clock times');
}

const partsOfDay = wordSet('tonight tomorrow today');

/** "By 7 tonight", "at 9 this morning". */
function isHourOfDay(line: Line, at: number): boolean {
  if (!beforeTime.has(wordAt(line, at - 1)) || !/^(?:1[0-2]|[1-9])$/.test(wordAt(line, at))) return false;
  const next = wordAt(line, at + 1);
  const inThe = next === 'this' || (next === 'in' && wordAt(line, at + 2) === 'the');
  const part = wordAt(line, next === 'in' ? at + 3 : at + 2);
  return partsOfDay.has(next) || (inThe && /^(?:morning|afternoon|evening)$/.test(part));
}

const beforeTime = wordSet('at by around until till from since before after');

/** "The flight left at 0645": a figure that counts has no zero before it. */
function isMilitary(line: Line, at: number): boolean {
  const figure = wordAt(line, at);
  return figure.length === 4 && beforeTime.has(wordAt(line, at - 1)) && /^0\d[0-5]\d$/.test(figure);
}

/** "The 7.15 to Leeds", "the 17.40 train". */
function isDeparture(line: Line, at: number): boolean {
  if (wordAt(line, at - 1) !== 'the' || !/^(?:1?\d|2[0-3])\.[0-5]\d$/.test(wordAt(line, at))) return false;
  if (/^(?:train|bus|ferry|flight|service)$/.test(wordAt(line, at + 1))) return true;
  return wordAt(line, at + 1) === 'to' && isCapitalisedAt(line, at + 2);
}

/** What is done at a time of day. */
const scheduled = wordSet(
  'leave leaves left leaving depart departs departed arrive arrives arrived start starts started begin begins began begun ' +
    'open opens opened close closes closed opening closing meet meets met meeting dinner lunch breakfast supper kick-off wake woke up',
);
const latestOfLeaving = 4;

/** "We leave at 6.", "the train left at 17.45.": the end of the phrase, and a verb of what has its time. */
function isHourOfLeaving(line: Line, at: number): boolean {
  if (
    wordAt(line, at - 1) !== 'at' ||
    !/^(?:1[0-2]|[1-9])$|^(?:1?\d|2[0-3])\.[0-5][05]$/.test(wordAt(line, at))
  )
    return false;
  if (!/^(?:|[.;!?)”"]|and|but|sharp)$/.test(wordAt(line, at + 1))) return false;
  for (let index = at - 2; index >= Math.max(0, at - latestOfLeaving); index--) {
    if (scheduled.has(wordAt(line, index))) return true;
  }
  return false;
}

/** "He works 9 to 5." */
function isWorkingDay(line: Line, at: number): boolean {
  if (wordAt(line, at) !== '9' || wordAt(line, at + 2) !== '5') return false;
  const isJoined = wordAt(line, at + 1) === 'to' || isDashAt(line, at + 1);
  return isJoined && /^work(?:s|ed|ing)?$/.test(wordAt(line, at - 1));
}

/** What follows the figure of a time of day, and of the first of two. */
const behindTime = new Set([
  ...halvesOfDay,
  ...timeZones,
  ...timeConnectors,
  ...dayWords,
  ...[':', "o'clock", 'o', 'hrs', 'hours'],
]);

/** Tells at a glance that a figure is no time of day. */
function mayBeClock(line: Line, at: number): boolean {
  return isDashAt(line, at + 1) || behindTime.has(wordAt(line, at + 1));
}

function endOfClock(line: Line, at: number): number | undefined {
  const figure = wordAt(line, at);
  if (/^\d{1,2}(?:\.\d\d)?$/.test(figure) && halvesOfDay.has(wordAt(line, at + 1)))
    return pastZone(line, at + 2);
  if (/^(?:[01]?\d|2[0-4])$/.test(figure)) {
    const oClock = pastOClock(line, at + 1);
    if (oClock !== undefined) return oClock;
    const minutes = pastMinutes(line, at + 1);
    if (minutes !== undefined) {
      return pastZone(line, halvesOfDay.has(wordAt(line, minutes)) ? minutes + 1 : minutes);
    }
  }
  const isFourDigits = /^(?:[01]\d|2[0-3])[0-5]\d$/.test(figure);
  if (isFourDigits && (timeZones.has(wordAt(line, at + 1)) || wordAt(line, at + 1) === 'hrs')) return at + 2;
  // "0600 hours"; a span of hours has no leading zero.
  if (isFourDigits && figure.startsWith('0') && wordAt(line, at + 1) === 'hours') return at + 2;
  const isPointed = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(figure);
  const isNamed =
    timeZones.has(wordAt(line, at + 1)) || (wordAt(line, at - 1) === 'at' && isDayAt(line, at + 1));
  return isPointed && isNamed ? pastZone(line, at + 1) : undefined;
}

function pastOClock(line: Line, at: number): number | undefined {
  if (wordAt(line, at) === "o'clock") return at + 1;
  const isSplit =
    wordAt(line, at) === 'o' && wordAt(line, at + 1) === "'" && wordAt(line, at + 2) === 'clock';
  return isSplit ? at + 3 : undefined;
}

/** `:30`, `:30:15`. */
function pastMinutes(line: Line, at: number): number | undefined {
  let to = at;
  while (wordAt(line, to) === ':' && joinsAt(line, to) && joinsAt(line, to + 1) && to < at + 4) {
    if (!/^[0-5]\d(?:\.\d+)?$/.test(wordAt(line, to + 1))) break;
    to += 2;
  }
  return to > at ? to : undefined;
}

function isDayAt(line: Line, index: number): boolean {
  return dayWords.has(wordAt(line, index));
}

function pastZone(line: Line, index: number): number {
  return timeZones.has(wordAt(line, index)) ? index + 1 : index;
}

/** `seven o'clock`, `ten past six`, `a quarter to five`, `half past two`, `five thirty am`. */
export function readClockInWords(line: Line, at: number): Passed | undefined {
  const first = wordAt(line, at) === 'a' ? at + 1 : at;
  const isPart = hourParts.has(wordAt(line, first));
  if (!isPart && !isHourAt(line, first)) return undefined;
  const oClock = isPart ? undefined : pastOClock(line, first + 1);
  if (oClock !== undefined) return passed(at, oClock, 'a clock time');
  if (!isPart && halvesOfDay.has(wordAt(line, first + 1))) return passed(at, first + 2, 'a clock time');
  const past = /^minutes?$/.test(wordAt(line, first + 1)) ? first + 2 : first + 1;
  const isPast =
    wordAt(line, past) === 'past' || (wordAt(line, first) === 'quarter' && wordAt(line, past) === 'to');
  if (!isPast || !(isHourAt(line, past + 1) || /^(?:1[0-2]|[1-9])$/.test(wordAt(line, past + 1))))
    return undefined;
  return passed(at, pastOClock(line, past + 2) ?? past + 2, 'a clock time');
}

function isHourAt(line: Line, index: number): boolean {
  const entry = numberWordAt(line, index);
  if (entry === undefined || !('value' in entry) || entry.ordinal) return false;
  return entry.value >= 1 && entry.value <= 29;
}
