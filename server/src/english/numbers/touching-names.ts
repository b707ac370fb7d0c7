/** Digits that touch the letters of a name: `F-35`, `5G`, `747s`, `beta(1)`, `5-HT`. */
import { isListed } from '../grammar/lexicon.ts';
import { tokenAt } from '../tokens.ts';
import { monthAt } from './calendar.ts';
import { numberWordAt } from './cardinal.ts';
import { readDigits } from './digits.ts';
import { pastChain } from './identifiers.ts';
import {
  isCapitalisedAt,
  isDashAt,
  isNumberAt,
  isWordAt,
  joinsAt,
  type Line,
  pastHyphen,
  wordAt,
  writtenAt,
} from './line.ts';
import { readUnit } from './measure.ts';
import { modifiersBefore } from './modifier-words.ts';
import { currencyAfter } from './money.ts';
import { moneySuffixes, scaleSuffixes } from './number-words.ts';
import { type Passed, passed } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Reads digits at `at` that letters before or behind them make a name, from no token before `floor`. */
export function readTouchingName(line: Line, at: number, floor: number): Passed | undefined {
  if (isSomething(line, at)) return passed(at, at + 3, 'part of a compound');
  return (
    readBracketedName(line, at, floor) ??
    (joinsAt(line, at) ? readJoinedName(line, at, floor) : undefined) ??
    (joinsAt(line, at + 1) && readDigits(line, at)?.to === at + 1
      ? (readSuffixedName(line, at) ?? readHyphenedName(line, at))
      : undefined)
  );
}

/** `beta(1)`, `EC(50)`, `Ca(2+)`, and `401(k)`: brackets that touch what stands before them hold or follow a name. */
function readBracketedName(line: Line, at: number, floor: number): Passed | undefined {
  if (wordAt(line, at - 1) === '(' && joinsAt(line, at) && joinsAt(line, at - 1) && isWordAt(line, at - 2)) {
    const to = /^[+-]$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1;
    return at - 2 >= floor && wordAt(line, to) === ')' ? passed(at - 2, to + 1, 'part of a name') : undefined;
  }
  const isLetter =
    wordAt(line, at + 1) === '(' && wordAt(line, at + 2).length === 1 && isWordAt(line, at + 2);
  if (!isLetter || !joinsAt(line, at + 1) || !joinsAt(line, at + 2)) return undefined;
  return wordAt(line, at + 3) === ')' ? passed(at, at + 4, 'part of a name') : undefined;
}

/** "40-something". */
function isSomething(line: Line, at: number): boolean {
  return isDashAt(line, at + 1) && joinsAt(line, at + 1) && /^somethings?$/.test(wordAt(line, at + 2));
}

/** Words that a hyphen joins to a figure which stays one: mid-1990s, top-10. */
const hyphenPrefixes = wordSet(
  'mid early late low high pre post sub non over under top some plus minus near since until about around by age aged',
);
/** Units before the dash of a range: 2m-3m. */
const unitLetters = wordSet('m bn k tn km kg p s c f');

/** `F-35`, `PM2.5`: digits that a hyphen or a point joins to a word before. */
function readJoinedName(line: Line, at: number, floor: number): Passed | undefined {
  const index = at - 2;
  if (index < floor || !joinsAt(line, at - 1) || !isWordAt(line, index)) return undefined;
  const word = wordAt(line, index);
  // "P5+1".
  if (wordAt(line, at - 1) === '+' && /\d$/.test(word)) return passed(index, at + 1, 'part of a name');
  if (wordAt(line, at - 1) === '.' && /\d$/.test(word)) return passed(index, at + 1, 'part of a name');
  // "BA.5", "JN.1".
  if (wordAt(line, at - 1) === '.' && /^[A-Z]{2,4}$/.test(writtenAt(line, index)) && joinsAt(line, at - 1))
    return passed(index, at + 1, 'part of a name');
  if (!isDashAt(line, at - 1) || hyphenPrefixes.has(word)) return undefined;
  if (unitLetters.has(word) && isNumberAt(line, index - 1) && joinsAt(line, index)) return undefined;
  if (monthAt(line, index) !== undefined || numberWordAt(line, index) !== undefined) return undefined;
  // "A magnitude-6.1 earthquake" is measured.
  const isPlainWord = word.length > 4 && tokenAt(line.tokens, index)?.letterCase === 'lower';
  if (isPlainWord && wordAt(line, at).includes('.')) return undefined;
  if (modifiersBefore.byLast.has(word)) return undefined;
  let to = at + 1;
  while (to < at + 3 && joinsAt(line, to) && (isWordAt(line, to) || isNumberAt(line, to))) to++;
  // "AB-2291/7".
  if (wordAt(line, to) === '/' && joinsAt(line, to) && joinsAt(line, to + 1) && isNumberAt(line, to + 1))
    to += 2;
  // "CVE-2021-44228".
  return passed(index, pastChain(line, to), 'part of a name');
}

/** Letters that touch digits and are no unit: 5G, 3D, 4x4, 747s, 4chan. */
function readSuffixedName(line: Line, at: number): Passed | undefined {
  if (!isWordAt(line, at + 1)) return undefined;
  const digits = wordAt(line, at);
  const written = writtenAt(line, at + 1);
  const isGeneration =
    written === 'G' || written === 'D' ? /^[2-6]$/.test(digits) : written === 'K' && digits === '4';
  if (isGeneration) return passed(at, at + 2, 'part of a name');
  if (written === 's') return isPlainPlural(digits) ? passed(at, at + 2, 'part of a name') : undefined;
  // "Smith 2003b": the second work of that year.
  if (/^[a-f]$/.test(written) && /^(?:19|20)\d[1-9]$/.test(digits))
    return passed(at, at + 2, 'part of a name');
  if (written === 'p' && resolutions.has(digits)) return passed(at, at + 2, 'part of a name');
  if (!mayTouchDigits(line, at)) return passed(at, at + 2, 'part of a name');
  return undefined;
}

/** `5-HT`, `2-naphthol`: letters, and the names of substances, behind a hyphen; not `50-MW` and `27-nation`. */
function readHyphenedName(line: Line, at: number): Passed | undefined {
  const index = pastHyphen(line, at + 1);
  if (index === at + 1 || !isWordAt(line, index)) return undefined;
  // "18-cv-1234" is a file, "5-to-10" a range.
  const far = pastHyphen(line, index + 1);
  if (far > index + 1 && isNumberAt(line, far) && /^[a-z]{2,3}$/.test(wordAt(line, index)))
    return joiners.has(wordAt(line, index)) ? undefined : passed(at, far + 1, 'part of a code');
  // "7-Eleven".
  const isNumberName = isCapitalisedAt(line, index) && numberWordAt(line, index) !== undefined;
  if (!isNumberName && !isCodeOrSubstance(line, index)) return undefined;
  const isMeasured =
    readUnit(line, index, true) !== undefined || currencyAfter(line, index, true) !== undefined;
  return isMeasured ? undefined : passed(at, index + 1, 'part of a name');
}

const joiners = wordSet('to and or by in');

function isCodeOrSubstance(line: Line, index: number): boolean {
  if (/^[A-Z]{2,4}\d?[A-Z]?$/.test(writtenAt(line, index))) return wordAt(line, index) !== 'mp';
  const word = wordAt(line, index);
  return (
    word.length > 6 &&
    /(?:phenol|ol|yl|amine|azole|idine|oxide|chloride|acid|acetate|enoic|ethane|benzene|inyl|oxy|hydroxy|methyl\w*)$/.test(
      word,
    ) &&
    !isListed(word)
  );
}

/** Rows of a screen: 1080p is no sum of pence. */
const resolutions = wordSet('240 360 480 576 720 1080 1440 2160 4320');

/** 747s and F-16s, not the 1990s, the 30s or 9.58s. */
function isPlainPlural(digits: string): boolean {
  return !/0$|\./.test(digits);
}

/** Words that touch digits and leave them a figure, besides units, currencies, scales and months. */
const touchingWords = wordSet(
  "st nd rd th ths am pm a.m. a.m p.m. p.m ish odd plus fold 's hrs gmt bst utc s x to bc ad bce ce",
);

function mayTouchDigits(line: Line, at: number): boolean {
  const suffix = wordAt(line, at + 1);
  return (
    touchingWords.has(suffix) ||
    /^e\d{1,2}$|^h\d{1,2}m?$/.test(suffix) ||
    scaleSuffixes.has(suffix) ||
    moneySuffixes.has(suffix) ||
    numberWordAt(line, at + 1) !== undefined ||
    monthAt(line, at + 1) !== undefined ||
    readUnit(line, at + 1, true) !== undefined ||
    currencyAfter(line, at + 1, true) !== undefined
  );
}
