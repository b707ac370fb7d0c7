import { classesOf } from '../grammar/lexicon.ts';
import { COORDINATOR, PREPOSITION } from '../grammar/word-classes.ts';
import { isDashAt, isNumberAt, isWordAt, joinsAt, type Line, wordAt, writtenAt } from './line.ts';
import { type PhraseTable, phraseFrom } from './phrases.ts';
import { type Unit, unitSymbols, unitWords } from './unit-names.ts';
import { wordSet } from './word-set.ts';

const shortUnitWords = wordSet('day ton cup amp bit oz lb lbs kg km % °');
const behindInches = wordSet(', ; ) x × by long wide tall high deep thick diameter');

/** A unit beside a figure. */
export interface UnitMatch {
  readonly unit: Unit;
  /** The index of the token after it. */
  readonly to: number;
  readonly ambiguous?: readonly string[];
}

/** Symbols of one letter that stand apart from their digits; the others must touch them. */
const looseLetters = wordSet('m g l L W V K C F J N h s t');
/** Capitals that mean something else in most places: apart from their digits, and with nothing behind that they might count. */
const rareLetters = wordSet('A T');
const noLetters = wordSet('b B Ω');

/** Reads one unit without exponent, product or quotient at `at`: `km`, `kilometres`, `%`. */
export function readSimpleUnit(
  line: Line,
  at: number,
  inDigits: boolean,
  corpusUnits?: PhraseTable<string>,
): UnitMatch | undefined {
  const corpusUnit = corpusUnits && phraseFrom(corpusUnits, line, at);
  if (corpusUnit) return { unit: { name: corpusUnit.meaning, kind: 'measure' }, to: corpusUnit.to };
  const words = phraseFrom(unitWords, line, at);
  const symbol = inDigits || wordAt(line, at).length > 1 ? symbolAt(line, at) : undefined;
  if (symbol && (words === undefined || words.to === at + 1)) return symbol;
  if (words)
    return isUnitWord(line, at, words.to, inDigits) ? { unit: words.meaning, to: words.to } : undefined;
  return inDigits ? readInches(line, at) : undefined;
}

/** Abbreviations need digits before them: "two mo", "ten min" are seldom units; words never do. */
function isUnitWord(line: Line, at: number, to: number, inDigits: boolean): boolean {
  const word = wordAt(line, at);
  if (to - at > 1 || inDigits || word.length > 3) return true;
  return shortUnitWords.has(word);
}

function symbolAt(line: Line, at: number): UnitMatch | undefined {
  const written = writtenAt(line, at);
  const unit = unitSymbols.get(written);
  if (unit === undefined || noLetters.has(written)) return undefined;
  if (written.length === 1 && !mayStandAlone(line, at, written)) return undefined;
  // "5 C. Smith" and "3 V-shaped" are no units, and a word that goes on is none either.
  const goesOn = joinsAt(line, at + 1) && /^[-'’&]$/.test(wordAt(line, at + 1)) && !isNumberAt(line, at + 2);
  if (written.length === 1 && goesOn) return undefined;
  return { unit, to: at + 1 };
}

function mayStandAlone(line: Line, at: number, letter: string): boolean {
  // "Form 10-K".
  if (letter === 'K' && isDashAt(line, at - 1)) return false;
  if (rareLetters.has(letter)) return !joinsAt(line, at) && !countsNoun(line, at + 1);
  // "The 30s" and "747s" are plurals; decimals have none.
  if (letter === 's' && joinsAt(line, at)) return wordAt(line, at - 1).includes('.');
  return joinsAt(line, at) || looseLetters.has(letter);
}

/** Whether a word stands at `at` that the letter before it may belong to: the plural of "3 A grades", not of "a 16 A fuse". */
function countsNoun(line: Line, at: number): boolean {
  return (
    isWordAt(line, at) &&
    /s$/.test(wordAt(line, at)) &&
    (classesOf(wordAt(line, at)) & (PREPOSITION | COORDINATOR)) === 0
  );
}

/** "In" is an inch only where it cannot be the preposition: touching the digits, at the end, or before "long". */
function readInches(line: Line, at: number): UnitMatch | undefined {
  if (wordAt(line, at) !== 'in' && wordAt(line, at) !== 'ins') return undefined;
  const next = wordAt(line, at + 1);
  // "1-in-100".
  if (isDashAt(line, at + 1) && joinsAt(line, at + 1) && isNumberAt(line, at + 2)) return undefined;
  const standsAlone =
    joinsAt(line, at) ||
    wordAt(line, at) === 'ins' ||
    next === '' ||
    behindInches.has(next) ||
    isAbbreviated(line, at);
  return standsAlone ? { unit: { name: 'inch', kind: 'measure' }, to: at + 1 } : undefined;
}

/** "5 ft. 10 in.": with full stops both, or at the end. */
function isAbbreviated(line: Line, at: number): boolean {
  if (wordAt(line, at + 1) !== '.') return false;
  return line.tokens[at + 2] === undefined || (wordAt(line, at - 2) === '.' && wordAt(line, at - 3) === 'ft');
}
