import { tokenAt } from '../tokens.ts';
import { readCounted } from './counted.ts';
import { readEuropeanGroups } from './digit-groups.ts';
import { streetWords } from './labels.ts';
import {
  isCapitalisedAt,
  isDashAt,
  isNumberAt,
  isWordAt,
  joinsAt,
  type Line,
  wordAt,
  writtenAt,
} from './line.ts';
import { readUnit } from './measure.ts';
import { type Passed, passed } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Digits that tell one thing from another: addresses of machines and houses, telephone numbers, numbers of a list. */
export function readIdentifier(line: Line, at: number, floor: number): Passed | undefined {
  return (
    readLongRow(line, at) ??
    readBehindCode(line, at) ??
    readSecret(line, at) ??
    readTelephone(line, at, floor) ??
    readListNumber(line, at) ??
    readHouseNumber(line, at)
  );
}

/** A longer row of digits is an account number, a checksum or an accident. */
const longestFigure = 40;

/** Digits too long or with too many points to be a figure; a date with points is left to its reader. */
function readLongRow(line: Line, at: number): Passed | undefined {
  const written = wordAt(line, at);
  if (written.length > longestFigure) return passed(at, at + 1, 'a row of digits too long to be a figure');
  if (
    written.indexOf('.') < written.lastIndexOf('.') &&
    /^\d+(?:\.\d+){2,}$/.test(written) &&
    readEuropeanGroups(line, at) === undefined
  )
    return passed(at, at + 1, 'a version or an address');
  if (wordAt(line, at - 1) === '[' && joinsAt(line, at)) {
    const end = pastFootnotes(line, at);
    if (end !== undefined) return passed(at, end, end === at + 1 ? 'a footnote' : 'footnotes');
  }
  if (wordAt(line, at - 1) === '(' && joinsAt(line, at)) {
    const end = pastCitations(line, at);
    if (end !== undefined) return passed(at, end, end === at + 1 ? 'a footnote' : 'footnotes');
  }
  if (wordAt(line, at + 1) === '/' && joinsAt(line, at + 1) && /^10\.\d{4,9}$/.test(written))
    return passed(at, pastJoined(line, at + 1), 'an address');
  const end = pastChain(line, at + 1);
  // "2023-0045": what goes on with a zero is a file.
  if (end === at + 3 && /^0\d{2,}$/.test(wordAt(line, at + 2)) && /^\d{2,}$/.test(written))
    return passed(at, end, 'a row of figures');
  return end > at + 3 ? passed(at, end, 'a row of figures') : undefined;
}

/** Past the last number of "before (24, 25)" and "et al. (14)": bare numbers in round brackets, of which one alone counts. */
function pastCitations(line: Line, at: number): number | undefined {
  const isOfWork = wordAt(line, at - 2) === '.' && wordAt(line, at - 3) === 'al';
  if (
    !isOfWork &&
    (wordAt(line, at + 1) !== ',' || !isWordAt(line, at - 2) || listed.has(wordAt(line, at - 2)))
  )
    return undefined;
  return pastFootnotes(line, at, ')');
}

/** Words behind which brackets hold what they name. */
const listed = wordSet(
  'numbers integers values scores points coordinates ages sizes counts primes of at point pair vector',
);

/** Past the last number of `[12]`, `[3, 5]` and `[7–9]`; undefined where other words stand in the brackets. */
function pastFootnotes(line: Line, at: number, close = ']'): number | undefined {
  let to = at;
  while (/^\d{1,3}$/.test(wordAt(line, to))) {
    const next = to + 1;
    if (wordAt(line, next) === close) return next;
    if (wordAt(line, next) !== ',' && !isDashAt(line, next)) return undefined;
    to = next + 1;
  }
  return undefined;
}

/** Past all that touches: the rest of a DOI. */
function pastJoined(line: Line, at: number): number {
  let to = at;
  while (joinsAt(line, to) && line.tokens[to] !== undefined) to++;
  // The full stop or bracket behind it is the sentence's.
  while (to > at + 1 && /^[.,;:)\]]$/.test(wordAt(line, to - 1))) to--;
  return to;
}

/** The 24 of "FY2023/24" and the 2 of "B12/2" and "HTTP/2": what follows a bar behind letters with digits or capitals. */
function readBehindCode(line: Line, at: number): Passed | undefined {
  if (wordAt(line, at - 1) !== '/' || !joinsAt(line, at) || !joinsAt(line, at - 1)) return undefined;
  const isCode = isWordAt(line, at - 2) && /\d$|^[A-Z]{2,5}$/.test(writtenAt(line, at - 2));
  return isCode ? passed(at, at + 1, 'part of a code') : undefined;
}

/** Past all figures that dashes join, such as those of an ISBN. */
export function pastChain(line: Line, at: number): number {
  let to = at;
  while (isDashAt(line, to) && joinsAt(line, to) && joinsAt(line, to + 1) && isNumberAt(line, to + 1))
    to += 2;
  return to;
}

const secrets = wordSet('pin code password passcode postcode zipcode passport licence license');
const numbered = wordSet(
  'passport account inmate prisoner phone telephone mobile fax serial registration reference tracking order invoice case policy insurance card id security licence license badge',
);
const copulas = wordSet('is was : = are');

/** "The PIN is 4821", "passcode: 0815". */
function readSecret(line: Line, at: number): Passed | undefined {
  if (wordAt(line, at).length < 3 || !copulas.has(wordAt(line, at - 1))) return undefined;
  const label = wordAt(line, at - 2);
  const isNumber = label === 'number' && numbered.has(wordAt(line, at - 3));
  if (!isNumber && !secrets.has(label)) return undefined;
  return /^\d{3,12}$/.test(wordAt(line, at)) ? passed(at, at + 1, 'a code') : undefined;
}

const callWords = wordSet('call calls called calling dial dialled dialed dialling ring phone text');
const behindTelephone = wordSet('. , ; : ! ? ) " ” ’ or and for in if to immediately now today');

/** Without its area, if it is not called: `555-1234`. */
const fewestDigits = 7;

/** `+44 20 7946 0958`, `020 7946 0958`, `(555) 123-4567`, `555-1234`, `1-800-555-0199`, `call 999`. */
function readTelephone(line: Line, at: number, floor: number): Passed | undefined {
  const first = wordAt(line, at);
  const before = wordAt(line, at - 1);
  if (isTextedTo(line, at)) return passed(at, at + 1, 'a telephone number');
  const isShort = first.length < fewestDigits && pastGroupSeparator(line, at + 1) === undefined;
  if ((isShort && !callWords.has(before)) || !/^\d{1,11}$/.test(first)) return undefined;
  const isInternational = before === '+' && joinsAt(line, at) && at - 1 >= floor;
  const groups = [first];
  let to = at + 1;
  while (groups.length < 7) {
    const next = pastGroupSeparator(line, to);
    if (next === undefined || !/^\d{2,8}$/.test(wordAt(line, next))) break;
    groups.push(wordAt(line, next));
    to = next + 1;
  }
  const isCalled = groups.length === 1 && first.length >= 3 && callWords.has(before) && endsPhrase(line, to);
  if (!isCalled && !isTelephone(line, at, groups, isInternational)) return undefined;
  return passed(isInternational || before === '(' ? at - 1 : at, to, 'a telephone number');
}

/** "Text HELP to 60777". */
function isTextedTo(line: Line, at: number): boolean {
  if (wordAt(line, at).length < 5 || wordAt(line, at - 1) !== 'to' || !/^\d{5,6}$/.test(wordAt(line, at)))
    return false;
  for (let index = at - 2; index >= Math.max(0, at - 4); index--) {
    if (/^text(?:ing|ed)?$/.test(wordAt(line, index))) return true;
  }
  return false;
}

function isTelephone(line: Line, at: number, groups: readonly string[], isInternational: boolean): boolean {
  const digits = groups.reduce((sum, group) => sum + group.length, 0);
  const [first = '', second] = groups;
  if (digits < fewestDigits) return false;
  if (isInternational) return true;
  if (first.startsWith('0')) return second === undefined ? digits >= 10 : first.length > 1;
  if (second === undefined) return false;
  const sizes = groups.map((group) => group.length).join('-');
  return sizes === '3-3-4' || sizes === '1-3-3-4' || (sizes === '3-4' && isLocalCall(line, at));
}

/** `555-1234`, unless the figures are round or count something, as the ends of a range do. */
function isLocalCall(line: Line, at: number): boolean {
  if (!isDashAt(line, at + 1) || wordAt(line, at + 2).endsWith('00')) return false;
  return readUnit(line, at + 3, true) === undefined && readCounted(line, at + 3, false) === undefined;
}

function pastGroupSeparator(line: Line, at: number): number | undefined {
  const [before, token] = [tokenAt(line.tokens, at - 1), line.tokens[at]];
  if (before === undefined || token === undefined) return undefined;
  if (token.kind === 'number') return token.start <= before.end + 1 ? at : undefined;
  const isBracket = token.lower === ')' || token.lower === '(';
  const isPoint = /^[-‑.]$/.test(token.lower) && joinsAt(line, at) && joinsAt(line, at + 1);
  return (isBracket || isPoint) && isNumberAt(line, at + 1) ? at + 1 : undefined;
}

function endsPhrase(line: Line, index: number): boolean {
  return line.tokens[index] === undefined || behindTelephone.has(wordAt(line, index));
}

/** `1. `, `2) ` and `(3) ` before the words of a line. */
function readListNumber(line: Line, at: number): Passed | undefined {
  const isFirst = at === 0 || (at === 1 && wordAt(line, 0) === '(');
  if (!isFirst || !/^\d{1,3}$/.test(wordAt(line, at))) return undefined;
  const mark = wordAt(line, at + 1);
  if ((mark !== '.' && mark !== ')') || !joinsAt(line, at + 1)) return undefined;
  const isFollowed = isWordAt(line, at + 2) && !joinsAt(line, at + 2);
  return isFollowed ? passed(at, at + 2, 'a number in a list') : undefined;
}

/** `10 Downing Street`, `1600 Pennsylvania Avenue NW`. */
function readHouseNumber(line: Line, at: number): Passed | undefined {
  // "221b Baker Street".
  const isLettered = joinsAt(line, at + 1) && wordAt(line, at + 1).length === 1;
  const name = isLettered ? at + 2 : at + 1;
  if (!isCapitalisedAt(line, name) || !/^\d{1,4}$/.test(wordAt(line, at))) return undefined;
  for (let index = name + 1; index < name + 3 && isCapitalisedAt(line, index); index++) {
    if (streetWords.has(wordAt(line, index))) return passed(at, index + 1, 'a house number');
  }
  return undefined;
}
