import { readClock } from './clock.ts';
import { readIdentifier } from './identifiers.ts';
import { figurePhrases } from './labels.ts';
import { isCapitalisedAt, joinsAt, type Line, wordAt } from './line.ts';
import { readUnit } from './measure.ts';
import { readNumberedName } from './numbered-names.ts';
import { type Passed, passed } from './reading.ts';
import { readScore } from './scores.ts';
import { wordSet } from './word-set.ts';

/**
 * Recognises digits at `at` that are no quantity, before any other reading of them but dates: clock times, scores, set
 * phrases, telephone numbers and other identifiers, numbers that are names or parts of names.
 */
export function readPassedOver(line: Line, at: number, floor: number): Passed | undefined {
  return (
    readScore(line, at) ??
    readClock(line, at) ??
    readFigurePhrase(line, at) ??
    readGroupOf(line, at) ??
    readPosition(line, at) ??
    readIdentifier(line, at, floor) ??
    readNumberedName(line, at, floor)
  );
}

/** "The Group of 20", of states. */
function readGroupOf(line: Line, at: number): Passed | undefined {
  if (wordAt(line, at - 1) !== 'of' || wordAt(line, at - 2) !== 'group' || !isCapitalisedAt(line, at - 2))
    return undefined;
  return /^(?:7|8|10|20|24|77)$/.test(wordAt(line, at)) ? passed(at - 2, at + 1, 'a set phrase') : undefined;
}

/** `51°30′26″N`: a place on the earth. */
function readPosition(line: Line, at: number): Passed | undefined {
  if (wordAt(line, at + 1) !== '°' || !joinsAt(line, at + 1) || !joinsAt(line, at + 2)) return undefined;
  if (!/^[0-5]?\d(?:\.\d+)?$/.test(wordAt(line, at + 2)) || !/^[′'’]$/.test(wordAt(line, at + 3)))
    return undefined;
  let to = at + 4;
  while (to < at + 8 && joinsAt(line, to) && /^(?:\d+(?:\.\d+)?|[″"”]|[nsew])$/.test(wordAt(line, to))) to++;
  return passed(at, to, 'a position');
}

const beforeDates = wordSet('on dated since until');
/** Day and month, or month and day. */
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$|^(?:0?[1-9]|1[0-2])\/(?:[12]\d|3[01])$/;

/** `24/7`, `9/11`; and `on 3/4`, which a bar alone does not tell from a fraction. */
function readFigurePhrase(line: Line, at: number): Passed | undefined {
  if (wordAt(line, at + 1) !== '/' || !joinsAt(line, at + 1) || !joinsAt(line, at + 2)) return undefined;
  const written = `${wordAt(line, at)}/${wordAt(line, at + 2)}`;
  if (figurePhrases.has(written)) return passed(at, at + 3, 'a set phrase');
  // Above a bar stands the smaller number, but for halves, thirds and odds: 120/80 is a reading of two instruments.
  const isPair = Number(wordAt(line, at)) > Number(wordAt(line, at + 2)) && Number(wordAt(line, at + 2)) > 16;
  // "50/60 Hz" are two figures with one unit.
  const areTens = /^[1-9]0\/(?:[1-9]|[1-9]\d)0$/.test(written) && readUnit(line, at + 3, true) !== undefined;
  if ((isPair || areTens) && /^\d{1,3}$/.test(wordAt(line, at)) && wordAt(line, at + 3) !== '/') {
    return passed(at, at + 3, 'two figures side by side');
  }
  const isDate = beforeDates.has(wordAt(line, at - 1)) && dayAndMonth.test(written);
  return isDate ? passed(at, at + 3, 'a date without a year') : undefined;
}
