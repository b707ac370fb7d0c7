import { type Exact, exactFromInteger } from '../../quantity/index.ts';
import { classesOf } from '../grammar/lexicon.ts';
import {
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  NOUN,
  PAST_VERB,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  THAT,
  TO,
  WH_WORD,
} from '../grammar/word-classes.ts';
import { numberWordAt, readCardinal } from './cardinal.ts';
import { isNounPhraseWord, readCounted } from './counted.ts';
import { readFigure } from './figure.ts';
import { namesWithOrdinals, orderLabels, spansOfTime } from './labels.ts';
import {
  isCapitalisedAt,
  isDashAt,
  isNumberAt,
  isWordAt,
  joinsAt,
  type Line,
  opensSentence,
  wordAt,
  writtenAt,
} from './line.ts';
import { readUnit } from './measure.ts';
import { type Found, passed, type Reading } from './reading.ts';
import { readRoman } from './roman.ts';
import { wordSet } from './word-set.ts';

const earlyOrdinals = wordSet('first second third');
const beforeSecondOfTime = wordSet('one per split each every any last single this just wait');
const beforeSpan = wordSet(
  "the a an this that last next each every per past same one his her their our my its 's",
);

/** Reads the ordinal at `at`: 21st, twenty-first, the third. `isWhole`: there are no words around it to ask. */
export function readOrdinal(line: Line, at: number, isWhole: boolean): Reading | undefined {
  const figure = readFigure(line, at);
  if (!figure?.ordinal) return undefined;
  if (!isWhole) {
    if (isName(line, at, figure.to)) return passed(at, figure.to, 'part of a name');
    if (figure.inWords && figure.to === at + 1 && !isOrdinalHere(line, at)) {
      return passed(at, figure.to, 'no place in a row');
    }
  }
  const early = figure.to === at + 1 && earlyOrdinals.has(wordAt(line, at));
  const century = readUnit(line, figure.to, false);
  const isCentury = century?.unit.name === 'century';
  const isOfCentury = isCentury || sharesCentury(line, figure.to);
  return ordinalOf(
    at,
    isCentury ? century.to : figure.to,
    figure.value,
    early ? 0.6 : 0.85,
    isOfCentury ? 'century' : undefined,
  );
}

const connectors = wordSet('and or to - – /');

/** The 18th of "the 18th and 19th centuries". */
function sharesCentury(line: Line, at: number): boolean {
  if (!connectors.has(wordAt(line, at))) return false;
  const second = readFigure(line, at + 1);
  return second?.ordinal === true && readUnit(line, second.to, false)?.unit.name === 'century';
}

function ordinalOf(from: number, to: number, exact: Exact, confidence: number, unit?: string): Found {
  const literal = { op: 'eq', value: { kind: 'exact', exact } } as const;
  return unit === undefined
    ? { from, to, kind: 'ordinal', literal, confidence }
    : { from, to, kind: 'ordinal', literal, confidence, unit };
}

/** First World War, Fifth Avenue, the 82nd Airborne: capitals on both words, or a body or street behind figures. */
function isName(line: Line, at: number, to: number): boolean {
  if (!isCapitalisedAt(line, to) || wordAt(line, to) === 'i') return false;
  if (isNumberAt(line, at)) return namesWithOrdinals.has(wordAt(line, to));
  return isCapitalisedAt(line, at);
}

/** Words before an ordinal that show it is one. */
const opens = wordSet(
  "the a an my your his her its our their 's this that every each another for in on of by to and or very came finished placed ranked is was be as at",
);

/**
 * First, second and third do other work too: "he first met her", "in a second", "First, we …", "second-hand". A
 * longer row is spared this: "twenty-first" is an ordinal wherever it stands.
 */
function isOrdinalHere(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  const [previous, next] = [wordAt(line, at - 1), wordAt(line, at + 1)];
  if (joinsAt(line, at) && isDashAt(line, at - 1) && numberWordAt(line, at - 2) === undefined) return false;
  if (isDashAt(line, at + 1) && joinsAt(line, at + 1)) {
    return /(?:est|most|year|place|placed|seeded|ranked|grader|graders|tier|century|month|week|minute|floor|quarter|half|degree|generation|round|term|best|worst|day|ranked|choice)$/.test(
      wordAt(line, at + 2),
    );
  }
  if (!earlyOrdinals.has(word)) return true;
  if (isOrdinalWord(line, next === ',' ? at + 2 : at + 1)) return true;
  // "The first second" is a time, "first, second, third" are places.
  if (isOrdinalWord(line, previous === ',' ? at - 2 : at - 1)) return word !== 'second' || previous === ',';
  if (next === ',' && opensSentence(line, at)) return false;
  const classes = classesOf(next);
  const beforeNoun = isNounPhraseWord(line, at + 1) && (classes & NOUN) !== 0;
  if (word === 'second') {
    if (beforeSecondOfTime.has(previous) || isNumberAt(line, at - 1)) return false;
    if (previous === 'a' || previous === 'an') return beforeNoun || mayOpenNounPhrase(line, at + 1);
  }
  if (word === 'first' && (classes & PAST_VERB) !== 0 && previous !== 'the') return false;
  return opens.has(previous) || beforeNoun || numberWordAt(line, at - 2) !== undefined;
}

/** What goes on behind a second of time: "a second ago", "a second before he left". */
const behindTime = wordSet(
  'ago later earlier longer more less away apart faster slower early late behind ahead passed',
);
const noNoun =
  PREPOSITION | COORDINATOR | SUBORDINATOR | DETERMINER | PRONOUN | MODAL | BE | HAVE | TO | THAT | WH_WORD;

/** "A second term", "a second operatic role": whatever word may stand in the phrase. */
function mayOpenNounPhrase(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  return isWordAt(line, index) && !behindTime.has(word) && (classesOf(word) & noNoun) === 0;
}

function isOrdinalWord(line: Line, index: number): boolean {
  const entry = numberWordAt(line, index);
  return entry !== undefined && 'ordinal' in entry && entry.ordinal;
}

/** Reads `Chapter IV`, `Phase 2`, `round three` at the label: a place in a row. */
export function readLabelledOrder(line: Line, at: number): Found | undefined {
  const label = wordAt(line, at);
  if (!orderLabels.has(label)) return undefined;
  const next = at + 1;
  // "Grade C", "Part D" and "Act M" are letters; nobody counts so far.
  const isLetter = /^[CDLM]$/.test(writtenAt(line, next));
  const roman = joinsAt(line, next) || isLetter ? undefined : readRoman(writtenAt(line, next));
  if (roman !== undefined) {
    // "Part I played" is a pronoun.
    if (roman === 1 && !isCapitalisedAt(line, at)) return undefined;
    return ordinalOf(at, next + 1, exactFromInteger(roman), 0.8);
  }
  if (label === 'chapter' && isBankruptcy(line, at)) return undefined;
  const number = readCardinal(line, next);
  if (number === undefined || number.ordinal || number.scale || number.fractional || joinsAt(line, next))
    return undefined;
  if (number.year !== undefined || /^(?:1[5-9]|20)\d\d$/.test(wordAt(line, next))) return undefined;
  if (readUnit(line, number.to, !number.inWords) !== undefined) return undefined;
  if (joinsAt(line, number.to) && /^[%–-]$/.test(wordAt(line, number.to))) return undefined;
  const counts = readCounted(line, number.to, false) !== undefined;
  if (spansOfTime.has(label) && (counts || !standsAlone(line, at))) return undefined;
  return ordinalOf(at, number.to, number.value, 0.6);
}

const ofBankruptcy = wordSet(
  'bankruptcy protection filing petition case proceedings reorganization reorganisation creditor creditors plan',
);
const furthest = 6;

/** The chapters of the American code of bankruptcy: "Chapter 11 protection", "filed for Chapter 7". */
function isBankruptcy(line: Line, at: number): boolean {
  if (!/^(?:7|9|1[1235])$/.test(wordAt(line, at + 1))) return false;
  for (let index = Math.max(0, at - furthest); index < at + furthest; index++) {
    if (
      index !== at &&
      (ofBankruptcy.has(wordAt(line, index)) || /^fil(?:ed|es|e|ing)$/.test(wordAt(line, index)))
    )
      return true;
  }
  return false;
}

/** "In week 3" is the third week; "last week 3 were killed" counts. */
function standsAlone(line: Line, at: number): boolean {
  return !beforeSpan.has(wordAt(line, at - 1));
}
