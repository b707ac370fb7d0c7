import { calendarDate } from '../../quantity/index.ts';
import { isLetterAt } from '../characters.ts';
import { ERA, mayBe } from './beside-figures.ts';
import { monthAt } from './calendar.ts';
import { numberWordAt } from './cardinal.ts';
import { readCounted } from './counted.ts';
import { comparesDates, isUntilAtLeast, literalOf, rangeOf } from './dates.ts';
import {
  isCapitalisedAt,
  isDashAt,
  isNumberAt,
  isUpperAt,
  isWordAt,
  joinsAt,
  type Line,
  wordAt,
} from './line.ts';
import { readUnit } from './measure.ts';
import { modifierBefore } from './modifiers.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { readRate } from './rates.ts';
import { type Found, passed, type Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Words before four digits that make them a year, whatever follows. */
const strongBeforeYears = wordSet(
  'in since until till during circa year years fiscal financial fy early mid spring summer autumn fall winter ' +
    'christmas easter throughout dated vintage copyright ©',
);
/** After these they are a year unless a noun behind them is counted: "of 2010", "of 2000 people". */
const weakBeforeYears = wordSet(
  'of for about around between from to by and or before after through late born into',
);
/** "The 2024 elections" are of that year, "2000 troops" are many troops. */
const beforeNamedYears = wordSet("the its his her their our my 's this that last next");

/** What is compared from year to year: "below 2010 levels". */
const ofYears = wordSet(
  'sales profits revenues earnings results levels prices figures elections rates standards targets rules budgets models winners champions finalists olympics riots ' +
    'protests attacks floods talks accords championships graduates inductees nominees',
);

/** Reads a year or a span of years at `at`: in 2024, 79 AD, 2019-20, from 2010 to 2015, 2024-03. */
export function readYears(line: Line, at: number, floor: number): Reading | undefined {
  const short = wordAt(line, at).length === 2 ? readShortYear(line, at, floor) : undefined;
  if (short) return short;
  const inEra = mayBe(line, at + 1, ERA) || mayBe(line, at - 1, ERA) ? readEra(line, at) : undefined;
  if (inEra) return inEra;
  const year = yearAt(line, at);
  if (year === undefined) return undefined;
  const span = readSpan(line, at, year, floor);
  if (span) return span;
  if (!isYearHere(line, at, year, floor)) return undefined;
  const date = calendarDate(year);
  return date && found(at, at + 1, literalOf(date), 0.85);
}

const beforeShortYears = wordSet(
  'of in since until summer spring winter autumn fall class from back by season',
);

/** `the summer of '69`: an apostrophe stands for the century, that of the past hundred years or so. */
function readShortYear(line: Line, at: number, floor: number): Found | undefined {
  const mark = at - 1;
  if (mark < floor || !joinsAt(line, at) || joinsAt(line, mark) || !/^['’‘]$/.test(wordAt(line, mark)))
    return undefined;
  if (!/^\d\d$/.test(wordAt(line, at)) || (joinsAt(line, at + 1) && isWordAt(line, at + 1))) return undefined;
  const isListed =
    /^(?:,|and|or)$/.test(wordAt(line, mark - 1)) && /^(?:19|20)?\d\d$/.test(wordAt(line, mark - 2));
  if (!isListed && !beforeShortYears.has(wordAt(line, mark - 1)) && monthAt(line, mark - 1) === undefined)
    return undefined;
  const short = Number(wordAt(line, at));
  const date = calendarDate((short < 30 ? 2000 : 1900) + short);
  return date && found(mark, at + 1, literalOf(date), 0.8);
}

function found(from: number, to: number, literal: Found['literal'], confidence: number): Found {
  return { from, to, kind: 'date', literal, confidence };
}

/** The year that four digits name, from 1000 to 2199, whatever stands around them. */
export function yearAt(line: Line, at: number): number | undefined {
  if (!isNumberAt(line, at)) return undefined;
  const digits = wordAt(line, at);
  return digits.length === 4 && /^(?:1\d|20|21)\d\d$/.test(digits) ? Number(digits) : undefined;
}

const beforeOurEra = wordSet('bc bce b.c. b.c b.c.e.');
const ofOurEra = wordSet('ad ce a.d. a.d');

/** `AD 79`, `500 CE`; years before our era have no ISO date of four digits and are passed over. */
function readEra(line: Line, at: number): Reading | undefined {
  const after = wordAt(line, at + 1);
  if (!beforeOurEra.has(after) && !ofOurEra.has(after) && !ofOurEra.has(wordAt(line, at - 1)))
    return undefined;
  const year = /^\d{1,4}$/.test(wordAt(line, at)) ? Number(wordAt(line, at)) : undefined;
  if (year === undefined) return undefined;
  if (beforeOurEra.has(after)) return passed(at, at + 2, 'a year before our era');
  const isBefore = ofOurEra.has(wordAt(line, at - 1)) && isUpperAt(line, at - 1);
  if (!isBefore && !(ofOurEra.has(after) && isUpperAt(line, at + 1))) return undefined;
  const date = calendarDate(year);
  return date && found(isBefore ? at - 1 : at, isBefore ? at + 1 : at + 2, literalOf(date), 0.9);
}

/** Whether four digits are a year where they stand: by the word before, and by what they would count otherwise. */
function isYearHere(line: Line, at: number, year: number, floor: number): boolean {
  if (isMeasured(line, at, at + 1, floor)) return false;
  if (joinsAt(line, at) && /^[-–$£€#./+]$/.test(wordAt(line, at - 1)) && !isPrefixed(line, at)) return false;
  if (joinsAt(line, at + 1)) {
    const next = wordAt(line, at + 1);
    if (/^[%°/×]$/.test(next) || isLetterAt(next, 0)) return false;
  }
  if (wordAt(line, at + 1) === ':' && joinsAt(line, at + 2)) return false;
  // "1920 × 1080 pixels".
  if (/^[×x]$/.test(wordAt(line, at + 1)) && isNumberAt(line, at + 2)) return false;
  // "More than 2000" and "2000 a month" are no years, "no later than 2025" is one.
  const modifier = modifierBefore(line, at, floor);
  const isBounded = modifier && modifier.bound !== 'approx' && !comparesDates(line, modifier.to);
  if (isBounded && !isUntilAtLeast(line, modifier.from)) return false;
  if (readRate(line, at + 1) !== undefined || isFirstOfCounted(line, at)) return false;
  if (isFirstOfOtherNumbers(line, at)) return false;
  const previous = wordAt(line, at - 1);
  if (isPrefixed(line, at) || strongBeforeYears.has(previous) || monthAt(line, at - 1) !== undefined)
    return true;
  if (
    previous === 'as' &&
    whenWords.has(wordAt(line, at - 2)) &&
    readCounted(line, at + 1, false) === undefined
  )
    return true;
  // "In the first three months of 2023 exports fell".
  if (previous === 'of' && partsOfYears.has(wordAt(line, at - 2))) return true;
  const isRecent = year >= 1900 && year < 2100;
  if (readCounted(line, at + 1, false)) {
    // "Tokyo 2020 Olympics" is a name of that year.
    if (isRecent && isCapitalisedAt(line, at - 1) && isCapitalisedAt(line, at + 1)) return true;
    // "The 1889 Home Nations".
    if (year >= 1700 && year < 2100 && previous === 'the' && isCapitalisedAt(line, at + 1)) return true;
    return (
      isRecent &&
      (beforeNamedYears.has(previous) ||
        ofYears.has(wordAt(line, at + 1)) ||
        (isConnector(previous) && yearAt(line, at - 2) !== undefined))
    );
  }
  // "The 2000 and 2003 results".
  if (isRecent && isConnector(wordAt(line, at + 1)) && yearAt(line, at + 2) !== undefined) return true;
  // "From 1000 to 2000" is likelier a range of numbers.
  if (!isRecent && year % 100 === 0) return modifier !== undefined || (year > 2000 && endsSpan.has(previous));
  return weakBeforeYears.has(previous) || (isRecent && (year % 100 !== 0 || standsAlone(line, at)));
}

/** "Seas will have risen a metre by 2100": before round years to come. */
const endsSpan = wordSet('by before after beyond through');

/** "As early as 1890", "as far back as 1890". */
const whenWords = wordSet('early late recently back recent');

const partsOfYears = wordSet(
  'months weeks days quarter quarters half end start beginning middle summer spring winter autumn',
);

/** Whether a unit, a currency or a scale belongs to the digits from `at` up to `end`. */
function isMeasured(line: Line, at: number, end: number, floor: number): boolean {
  return (
    currencyBefore(line, at, floor) !== undefined ||
    currencyAfter(line, end, true) !== undefined ||
    readUnit(line, end, true) !== undefined ||
    numberWordAt(line, end) !== undefined
  );
}

function standsAlone(line: Line, at: number): boolean {
  return at === 0 || line.tokens[at + 1] === undefined || /^[.,;:)]$/.test(wordAt(line, at + 1));
}

const yearPrefixes = wordSet('pre post mid early late non since until');

/** "Pre-2014" and "mid-2024" hold years, "F-2000" none. */
function isPrefixed(line: Line, at: number): boolean {
  return isDashAt(line, at - 1) && joinsAt(line, at) && yearPrefixes.has(wordAt(line, at - 2));
}

const yearConnectors = wordSet('to until till through');

function isConnector(word: string): boolean {
  return word === 'and' || word === 'or' || word === ',';
}

/** The first figure of "between 1990 and 2000 people", which count people both. */
function isFirstOfCounted(line: Line, at: number): boolean {
  if (wordAt(line, at - 1) !== 'between' || wordAt(line, at + 1) !== 'and') return false;
  return yearAt(line, at + 2) !== undefined && readCounted(line, at + 3, false) !== undefined;
}

/** "Between 2000 and 3000", "from 2000 to 2500": the second figure is no year. */
function isFirstOfOtherNumbers(line: Line, at: number): boolean {
  const connector = { between: 'and', from: 'to' }[wordAt(line, at - 1)];
  if (connector === undefined || wordAt(line, at + 1) !== connector) return false;
  return /^\d{4,}$/.test(wordAt(line, at + 2)) && yearAt(line, at + 2) === undefined;
}

/** `2019-20`, `2019–2020`, `2019/20`, `2010 to 2015`, `between 2010 and 2015`, and `2024-03`, which is a month. */
function readSpan(line: Line, at: number, first: number, floor: number): Found | undefined {
  const connector = wordAt(line, at + 1);
  const before = at - 1 >= floor ? wordAt(line, at - 1) : '';
  const opening = before === 'between' || before === 'from' ? before : '';
  const isJoined = joinsAt(line, at + 1) && joinsAt(line, at + 2);
  const isBar = (connector === '/' && isJoined) || (isDashAt(line, at + 1) && connector !== '—');
  const isWord = yearConnectors.has(connector) || (connector === 'and' && opening === 'between');
  if ((!isBar && !isWord) || isMeasured(line, at, at + 3, floor)) return undefined;
  const counts =
    opening !== 'from' &&
    before !== 'the' &&
    before !== 'in' &&
    readCounted(line, at + 3, false) !== undefined;
  if (counts) return undefined;
  const last = secondYear(line, at + 2, first, isBar && isJoined);
  if (last !== undefined && areRound(first, last) && !strongBeforeYears.has(before) && before !== '(')
    return undefined;
  const start = calendarDate(first);
  const end = last === undefined ? undefined : calendarDate(last);
  if (start && end) return found(opening === '' ? at : at - 1, at + 3, rangeOf(start, end), 0.85);
  const month = connector === '-' && isJoined ? monthOf(line, at + 2, first) : undefined;
  return month && found(at, at + 3, month, 0.8);
}

/** 1000-2000 are numbers rather than years, 1900-2000 years. */
function areRound(first: number, last: number): boolean {
  return first < 1900 && first % 100 === 0 && last % 100 === 0;
}

function secondYear(line: Line, at: number, first: number, isShort: boolean): number | undefined {
  const full = yearAt(line, at);
  if (full !== undefined) return full > first ? full : undefined;
  // "1998/9".
  const goesOn = joinsAt(line, at + 1) && !/^[.,;:!?)”’"]$/.test(wordAt(line, at + 1));
  if (isShort && /^\d$/.test(wordAt(line, at)) && !goesOn && first >= 1900) {
    const last = first - (first % 10) + Number(wordAt(line, at));
    return last === first + 1 ? last : undefined;
  }
  if (
    !isShort ||
    !/^\d\d$/.test(wordAt(line, at)) ||
    (joinsAt(line, at + 1) && /^[-/]$/.test(wordAt(line, at + 1)))
  ) {
    return undefined;
  }
  const short = Number(wordAt(line, at));
  const century = first - (first % 100);
  const last = short === 0 && first % 100 === 99 ? century + 100 : century + short;
  return last > first ? last : undefined;
}

function monthOf(line: Line, at: number, year: number): Found['literal'] | undefined {
  const date = /^(?:0[1-9]|1[0-2])$/.test(wordAt(line, at))
    ? calendarDate(year, Number(wordAt(line, at)))
    : undefined;
  return date && literalOf(date);
}
