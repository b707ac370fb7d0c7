import { isCurrencyCode } from '../../quantity/index.ts';
import { classesOf } from '../grammar/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  NOUN,
  PAST_VERB,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import { ERA, LABEL, mayBe } from './beside-figures.ts';
import { monthAt } from './calendar.ts';
import { numberWordAt } from './cardinal.ts';
import { isNounPhraseWord, readCounted } from './counted.ts';
import { looseLabels, nameLabels, namesWithNumbers } from './labels.ts';
import {
  isCapitalisedAt,
  isDashAt,
  isNumberAt,
  isUpperAt,
  isWordAt,
  joinsAt,
  type Line,
  opensSentence,
  wordAt,
  writtenAt,
} from './line.ts';
import { readUnit } from './measure.ts';
import { modifiersBefore } from './modifier-words.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { type Passed, passed } from './reading.ts';
import { readTouchingName } from './touching-names.ts';
import { wordSet } from './word-set.ts';

/** Reads digits that are a name or part of one: `F-35`, `Covid-19`, `747s`, `5G`, `Article 5`, `Apollo 11`, `No. 10`. */
export function readNumberedName(line: Line, at: number, floor: number): Passed | undefined {
  if (!isBesideName(line, at) || !/^\d{1,12}(?:\.\d{1,2})?$/.test(wordAt(line, at))) return undefined;
  return (
    readTouchingName(line, at, floor) ??
    readLabel(line, at, floor) ??
    readStandard(line, at) ??
    readModel(line, at, floor) ??
    readVariant(line, at) ??
    readBearer(line, at)
  );
}

/** What bears a number before it: "the 42 bus", "his number is on the 10 shirt". */
const bearers = wordSet('bus tram shirt jersey');

function readBearer(line: Line, at: number): Passed | undefined {
  const isBorne = bearers.has(wordAt(line, at + 1)) && /^(?:the|a|his|her)$/.test(wordAt(line, at - 1));
  return isBorne ? passed(at, at + 1, 'a numbered name') : undefined;
}

/** Words with a capital behind the number of a model: `737 Max`, `787 Dreamliner`. */
const variants = wordSet('max dreamliner pro ultra neo');

function readVariant(line: Line, at: number): Passed | undefined {
  const isVariant = isCapitalisedAt(line, at + 1) && variants.has(wordAt(line, at + 1));
  return isVariant ? passed(at, at + 2, 'part of a name') : undefined;
}

/** Tells at a glance that digits are of no name: nothing touches them, and before them stands neither a label nor a capital. */
function isBesideName(line: Line, at: number): boolean {
  return (
    joinsAt(line, at) ||
    joinsAt(line, at + 1) ||
    isCapitalisedAt(line, at + 1) ||
    mayBe(line, at - 1, LABEL) ||
    isCapitalisedAt(line, at - 1) ||
    wordAt(line, at - 1) === "'s" ||
    bearers.has(wordAt(line, at + 1)) ||
    (wordAt(line, at - 1) === '.' && mayBe(line, at - 2, LABEL))
  );
}

const labelConnectors = wordSet('and to or , - –');
const labelsWithStop = wordSet('no nos p pp art sect para fig eq op vol tel ext');

/** A noun whose number is a name, with the numbers that go on from it: "Articles 5 and 6", "section 5(1)(a)". */
function readLabel(line: Line, at: number, floor: number): Passed | undefined {
  const hasStop = wordAt(line, at - 1) === '.' && joinsAt(line, at - 1);
  const index = hasStop ? at - 2 : at - 1;
  if (index < floor || !mayBe(line, index, LABEL) || !isLabel(line, index, at, hasStop)) return undefined;
  const isPlural = /s$|^pp$/.test(wordAt(line, index));
  let to = hasLetterBehind(line, at, wordAt(line, index)) ? at + 2 : at + 1;
  // So many more numbers at most are taken along.
  while (to < at + 12) {
    if (goesOnAt(line, to)) to += 2;
    else if (joinsAt(line, to) && wordAt(line, to) === ')') to++;
    else if (isPlural && labelConnectors.has(wordAt(line, to)) && isBareNumber(line, to + 1)) to += 2;
    else break;
  }
  return passed(index, to, 'a numbered name');
}

/** The "(1)" and "(a)" of "5(1)(a)", the ":4" and "/6"; but not the second name of "Interstate 195/Interstate 295". */
function goesOnAt(line: Line, at: number): boolean {
  if (!joinsAt(line, at) || !joinsAt(line, at + 1) || !/^[().:/-]$/.test(wordAt(line, at))) return false;
  return wordAt(line, at) === '(' || wordAt(line, at) === ')' || wordAt(line, at + 1).length < 5;
}

function isBareNumber(line: Line, index: number): boolean {
  return isNumberAt(line, index) && readUnit(line, index + 1, true) === undefined;
}

/** "Version 2 million" counts; "version 2.0 first" has a place in a row behind it. */
function isScaleAt(line: Line, index: number): boolean {
  const entry = numberWordAt(line, index);
  return entry !== undefined && !('ordinal' in entry && entry.ordinal);
}

const lettered = wordSet(
  'seat row gate room flat apartment unit suite bay platform berth figure fig table section flight',
);

function hasLetterBehind(line: Line, at: number, label: string): boolean {
  return (
    joinsAt(line, at + 1) &&
    wordAt(line, at + 1).length === 1 &&
    isWordAt(line, at + 1) &&
    lettered.has(label)
  );
}

/** Verbs as well: a hall "seats 180 people", a museum "exhibits 200 works". */
const seating = wordSet('seats exhibits types sizes');

const beforeNouns = wordSet('the a an this that by of per each every');

/** "No 10" and "Channel 4" are names; "the company 30 years ago" and "said no 10 times" are not. */
function isLabel(line: Line, index: number, at: number, hasStop: boolean): boolean {
  const label = wordAt(line, index);
  // "US 31" is a highway; "in the US 31 people died" counts.
  if (label === 'us')
    return (
      writtenAt(line, index) === 'US' &&
      wordAt(line, index - 1) !== 'the' &&
      !readCounted(line, at + 1, false)
    );
  const isName = nameLabels.has(label) || (namesWithNumbers.has(label) && isCapitalisedAt(line, index));
  if ((!isName && !looseLabels.has(label)) || (hasStop && !labelsWithStop.has(label))) return false;
  // "Seat 14C" and "flat 3B" have a letter, no unit.
  if (hasLetterBehind(line, at, label)) return true;
  if (readUnit(line, at + 1, true) || currencyAfter(line, at + 1, true)) return false;
  if (isScaleAt(line, at + 1)) return false;
  // "In the room 30 people waited": behind an article the noun is no label of a number that counts.
  const isPhrase = beforeNouns.has(wordAt(line, index - 1)) && !isCapitalisedAt(line, index);
  if (isName && (isPhrase || seating.has(label)) && readCounted(line, at + 1, false)) return false;
  // "The number 7 shirt".
  if (label === 'number' && isPhrase && isNounPhraseWord(line, at + 1) && !readCounted(line, at + 1, false))
    return true;
  if (isName || hasStop || (isCapitalisedAt(line, index) && !opensSentence(line, index))) return true;
  if (label === 'no' || label === 'p')
    return isCapitalisedAt(line, index) && readCounted(line, at + 1, false) === undefined;
  return !isPhrase && readCounted(line, at + 1, false) === undefined;
}

/** What behind a bare number shows that it counts or goes on. */
const behindFigure = wordSet('% + or and out in of more st nd rd th k bn m tn x');

/** "Standard & Poor's 500". */
function readStandard(line: Line, at: number): Passed | undefined {
  const isPoors = wordAt(line, at - 1) === "'s" && wordAt(line, at - 2) === 'poor';
  return isPoors && !joinsAt(line, at) ? passed(at - 2, at + 1, 'part of a name') : undefined;
}

/** The first half of "Leeds 2, Hull 1", and the minute of "(Horvath 45)". */
function isResult(line: Line, at: number): boolean {
  if (wordAt(line, at - 2) === '(' && wordAt(line, at + 1) === ')' && /^\d{1,2}$/.test(wordAt(line, at)))
    return true;
  return (
    /^\d{1,2}$/.test(wordAt(line, at)) &&
    wordAt(line, at + 1) === ',' &&
    isCapitalisedAt(line, at + 2) &&
    /^\d{1,2}$/.test(wordAt(line, at + 3)) &&
    !isWordAt(line, at + 4)
  );
}

const noNoun = DETERMINER | PREPOSITION | SUBORDINATOR | COORDINATOR | PRONOUN | ADVERB | ADJECTIVE;

/** "Haircut 100 reformed", "Tower 42 is tall": a noun with a bare number, at the head of its sentence, and then the verb. */
function isSubject(line: Line, at: number): boolean {
  const noun = classesOf(wordAt(line, at - 1));
  // "RFC 2616" has capitals alone.
  const digits = isUpperAt(line, at - 1) ? /^\d{1,5}$/ : /^\d{1,3}$/;
  if (!digits.test(wordAt(line, at)) || (noun & noNoun) !== 0 || (noun & PLURAL) !== 0) return false;
  const verb = classesOf(wordAt(line, at + 1));
  return (
    (verb & (BE | HAVE | MODAL)) !== 0 ||
    ((verb & (PAST_VERB | NOUN)) === PAST_VERB && !joinsAt(line, at + 1))
  );
}

/** A name in mid-sentence with a bare number behind it: Apollo 11, Gaza 2; but "in Kyiv 12 people". */
function readModel(line: Line, at: number, floor: number): Passed | undefined {
  const index = at - 1;
  if (index < floor || !isWordAt(line, index) || joinsAt(line, at) || !isCapitalisedAt(line, index))
    return undefined;
  if (!/^\d{1,5}$|^\d\.\d{1,2}$/.test(wordAt(line, at)) || /^(?:1\d|20)\d\d$/.test(wordAt(line, at)))
    return undefined;
  if (opensSentence(line, index) && !isResult(line, at) && !isSubject(line, at)) return undefined;
  if (monthAt(line, index) !== undefined) return undefined;
  if (numberWordAt(line, index) !== undefined || modifiersBefore.byLast.has(wordAt(line, index)))
    return undefined;
  // Letters may be a currency with its sum.
  if (isCurrencyCode(writtenAt(line, index)) || currencyBefore(line, at, floor)) return undefined;
  if (isDashAt(line, at + 1) || isScaleAt(line, at + 1)) return undefined;
  // "Kyiv 12 to 15" goes on, "Team 10 to win" does not.
  const isTo = wordAt(line, at + 1) === 'to';
  if (isTo ? isNumberAt(line, at + 2) || numberWordAt(line, at + 2) : behindFigure.has(wordAt(line, at + 1)))
    return undefined;
  if (mayBe(line, index, ERA)) return undefined;
  if (readUnit(line, at + 1, true) || currencyAfter(line, at + 1, true)) return undefined;
  return readCounted(line, at + 1, false) ? undefined : passed(index, at + 1, 'part of a name');
}
