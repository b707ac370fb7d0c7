import { addExact, type Exact, exactFromInteger, multiplyExact } from '../../quantity/index.ts';
import { readFigure } from './figure.ts';
import { isNumberAt, joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
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

/** What else some units may be: the size differs between countries or trades. */
const otherUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['ton', ['short ton', 'long ton', 'tonne']],
  ['gallon', ['imperial gallon', 'US gallon']],
  ['pint', ['imperial pint', 'US pint']],
]);

/** Symbols of one letter that stand apart from their digits; the others must touch them. */
const looseLetters: ReadonlySet<string> = new Set(['m', 'g', 'l', 'L', 'W', 'V', 'K', 'C', 'F', 'J', 'N']);
const noLetters: ReadonlySet<string> = new Set(['A', 'b', 'B', 'Ω']);

/**
 * The unit after the figure that ends at `at`: `km`, ` kilometres`, `-mile`, `miles per hour`, `%`. `corpusUnits` are
 * the words that a corpus adds.
 */
export function readUnit(
  line: Line,
  at: number,
  inDigits: boolean,
  corpusUnits?: PhraseTable<string>,
): UnitMatch | undefined {
  const found = readSimpleUnit(line, pastHyphen(line, at), inDigits, corpusUnits);
  if (found === undefined) return undefined;
  const { unit, to } = found;
  const rate = unit.kind === 'measure' ? readRate(line, to) : undefined;
  if (rate) return { unit: { name: `${unit.name} per ${rate.unit.name}`, kind: 'measure' }, to: rate.to };
  const ambiguous = otherUnits.get(unit.name);
  return ambiguous ? { unit, to, ambiguous } : found;
}

function readSimpleUnit(
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
  if (written.length === 1 && !joinsAt(line, at) && !looseLetters.has(written)) return undefined;
  // "The 30s" and "747s" are plurals; decimals have none.
  if (written === 's' && !wordAt(line, at - 1).includes('.')) return undefined;
  // "5 C. Smith" and "3 V-shaped" are no units, and a word that goes on is none either.
  const goesOn = joinsAt(line, at + 1) && /^[-'’&]$/.test(wordAt(line, at + 1)) && !isNumberAt(line, at + 2);
  if (written.length === 1 && goesOn) return undefined;
  return { unit, to: at + 1 };
}

/** "In" is an inch only where it cannot be the preposition: touching the digits, at the end, or before "long". */
function readInches(line: Line, at: number): UnitMatch | undefined {
  if (wordAt(line, at) !== 'in' && wordAt(line, at) !== 'ins') return undefined;
  const next = wordAt(line, at + 1);
  const standsAlone =
    joinsAt(line, at) || wordAt(line, at) === 'ins' || next === '' || behindInches.has(next);
  return standsAlone ? { unit: { name: 'inch', kind: 'measure' }, to: at + 1 } : undefined;
}

/** `per hour`, `/h`, `an hour`, `per square metre` after a unit of measure. */
function readRate(line: Line, at: number): UnitMatch | undefined {
  const word = wordAt(line, at);
  if (word === '/' && joinsAt(line, at) && joinsAt(line, at + 1)) {
    if (wordAt(line, at + 1) === 's') return { unit: second, to: at + 2 };
    if (wordAt(line, at + 1) === 's2' || wordAt(line, at + 1) === 's²') {
      return { unit: { name: 'square second', kind: 'measure' }, to: at + 2 };
    }
    return readSimpleUnit(line, at + 1, true);
  }
  if (word === 'per') return readSimpleUnit(line, at + 1, false);
  if (word !== 'a' && word !== 'an') return undefined;
  const unit = readSimpleUnit(line, at + 1, false);
  return unit?.unit.kind === 'duration' ? unit : undefined;
}

const second: Unit = { name: 'second', kind: 'duration' };

/** A length in feet and inches. */
export interface MarkedLength {
  readonly value: Exact;
  readonly unit: Unit;
  /** The index of the token after it. */
  readonly to: number;
}

/** `5'10"`, `6′`, `5′10″`: feet and inches by their marks, at the figure. Straight marks need both or the end. */
export function readFeetMarks(line: Line, at: number, feet: Exact): MarkedLength | undefined {
  const mark = writtenAt(line, at);
  if (!joinsAt(line, at) || !/^['’′″"”]$/.test(mark)) return undefined;
  if (mark === '″') return { value: feet, unit: inch, to: at + 1 };
  if (mark === '"' || mark === '”') return undefined;
  const inches = readFigure(line, at + 1);
  const after = inches && writtenAt(line, inches.to);
  const isClosed = after !== undefined && /^["”″]$|^''$/.test(after);
  if (inches && isClosed && !inches.inWords && !inches.ordinal) {
    const value = addExact(multiplyExact(feet, exactFromInteger(12)), inches.value);
    return { value, unit: inch, to: inches.to + 1 };
  }
  const isMeant = mark === '′' || (mark === "'" && endsLength.has(wordAt(line, at + 1)));
  return isMeant ? { value: feet, unit: foot, to: at + 1 } : undefined;
}

/** What follows a length whose straight mark alone would be a quotation mark. */
const endsLength = wordSet('tall long wide high deep x by and');

const inch: Unit = { name: 'inch', kind: 'measure' };
const foot: Unit = { name: 'foot', kind: 'measure' };
