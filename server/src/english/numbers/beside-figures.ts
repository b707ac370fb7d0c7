/**
 * What a word may be beside a figure, found out once for each word and noted on it: behind most figures stands a plain noun, and
 * one look dismisses the readers of units, currencies and modifiers.
 */
import { isCurrencyCode } from '../../quantity/index.ts';
import { UNKNOWN, type Word } from '../words.ts';
import { months } from './calendar.ts';
import { currencyLetters, currencySigns, currencyWords, looseCodes } from './currency-names.ts';
import { looseLabels, nameLabels, namesWithNumbers } from './labels.ts';
import { isNumberAt, joinsAt, type Line } from './line.ts';
import { boundSigns, modifiersBefore, modifiersBehind } from './modifier-words.ts';
import { fractionNames, moneySuffixes, numberWords, scaleSuffixes } from './number-words.ts';
import { gluedExponents, unitSymbols, unitWords } from './unit-names.ts';
import { wordSet } from './word-set.ts';

/** A unit may begin with it. */
export const UNIT = 1;
/** A currency behind a figure may begin with it. */
export const CURRENCY_BEHIND = 2;
/** A currency before a figure may end with it; and the full stop of `Rs.`. */
export const CURRENCY_BEFORE = 4;
/** A modifier behind a figure may begin with it. */
export const MODIFIER_BEHIND = 8;
/** A modifier before a figure may end with it. */
export const MODIFIER_BEFORE = 16;
/** A figure in digits may go on with it: a scale, a fraction, a power, a sign. */
const GOES_ON = 32;
/** A date may go on with it behind its day. */
export const BEHIND_DAY = 64;
/** A label, which makes the figure behind it a name. */
export const LABEL = 128;
/** It says that a year is of an era. */
export const ERA = 256;
/** A ratio may go on with it behind its first figure. */
export const OF_RATIO = 512;

const ofRatios = wordSet('times out in to fold x × : - ‐ ‑ ‒ – — − --');
const eras = wordSet('bc bce b.c. b.c b.c.e. ad ce a.d. a.d');
const behindDays = wordSet('of to and or st nd rd th - ‐ ‑ ‒ – — − --');
const goOn = wordSet(
  's st nd rd th ths rds nds over and & to times point gross score squared cubed cr e x × · ⋅ * ( - ‐ ‑ ‒ – — − --',
);
/** They end a figure that they touch. A comma does so where nothing touches it in turn. */
const endMarks = wordSet('. , ; : ! ? ) ] ” " …');

/** Whether the token at `index` may be that; not so beyond the line's ends. */
export function mayBe({ tokens }: Line, index: number, what: number): boolean {
  if (index < 0 || index >= tokens.length) return false;
  const { word } = tokens[index]!;
  return ((word.beside === UNKNOWN ? learn(word) : word.beside) & what) !== 0;
}

/** Whether the figure in digits at `at` is over at the next token, as nearly all are. */
export function isAloneAt(line: Line, at: number): boolean {
  const next = at + 1;
  if (next >= line.tokens.length) return true;
  if (isNumberAt(line, next) || mayBe(line, next, GOES_ON)) return false;
  if (!joinsAt(line, next)) return true;
  const mark = line.tokens[next]!.lower;
  return endMarks.has(mark) && !(mark === ',' && joinsAt(line, next + 1));
}

function learn(word: Word): number {
  const { lower } = word;
  const isCode = lower.length === 3 && (isCurrencyCode(word.written) || looseCodes.has(word.written));
  const isSign = currencySigns.has(lower);
  word.beside =
    (isUnit(word) ? UNIT : 0) |
    (isSign || isCode || beginsCurrency(lower) ? CURRENCY_BEHIND : 0) |
    (isSign || isCode || lower === '.' || currencyLetters.byLast.has(lower) ? CURRENCY_BEFORE : 0) |
    (boundSigns.has(lower) || modifiersBehind.byFirst.has(lower) ? MODIFIER_BEHIND : 0) |
    (modifiersBefore.byLast.has(lower) ? MODIFIER_BEFORE : 0) |
    (goesOn(word) ? GOES_ON : 0) |
    (behindDays.has(lower) || months.has(lower) ? BEHIND_DAY : 0) |
    (nameLabels.has(lower) || namesWithNumbers.has(lower) || looseLabels.has(lower) ? LABEL : 0) |
    (eras.has(lower) ? ERA : 0) |
    (ofRatios.has(lower) ? OF_RATIO : 0);
  return word.beside;
}

/** `km`, `square`, the `s2` of "m/s2"; "in" may be an inch. */
function isUnit({ lower, written }: Word): boolean {
  if (lower === 'in' || lower === 'ins' || unitWords.byFirst.has(lower) || unitSymbols.has(written))
    return true;
  return gluedExponents.has(written.slice(-1)) && unitSymbols.has(written.slice(0, -1));
}

/** A penny has a letter alone. */
function beginsCurrency(lower: string): boolean {
  return (
    lower === 'p' || lower === 'c' || currencyWords.byFirst.has(lower) || currencyLetters.byFirst.has(lower)
  );
}

/** The letters of scales count with and without capitals: "5 B". */
function goesOn({ lower }: Word): boolean {
  return (
    goOn.has(lower) ||
    numberWords.has(lower) ||
    fractionNames.has(lower) ||
    scaleSuffixes.has(lower) ||
    moneySuffixes.has(lower) ||
    lower.startsWith('x10')
  );
}
