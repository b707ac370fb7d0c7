import { addExact, compareExact, type Exact, exactFromInteger, multiplyExact } from '../../quantity/index.ts';
import { type Figure, readFigure } from './figure.ts';
import { isNumberAt, joinsAt, type Line, wordAt, writtenAt } from './line.ts';
import type { Unit } from './unit-names.ts';
import { wordSet } from './word-set.ts';

/** A length in feet and inches. */
export interface MarkedLength {
  readonly value: Exact;
  readonly unit: Unit;
  /** The index of the token after it. */
  readonly to: number;
}

/** `5'10"`, `6′`, `5′10″`, `55"`: feet and inches by their marks, at the figure. A straight foot mark needs inches or the end. */
export function readFeetMarks(line: Line, at: number, feet: Exact): MarkedLength | undefined {
  const mark = writtenAt(line, at);
  if (!joinsAt(line, at) || !/^['’′″"”]$/.test(mark)) return undefined;
  if (mark === '″') return { value: feet, unit: inch, to: at + 1 };
  if (mark === '"') return closesNothing(line, at) ? { value: feet, unit: inch, to: at + 1 } : undefined;
  if (mark === '”') return undefined;
  const inches = readFigure(line, at + 1);
  const after = inches && writtenAt(line, inches.to);
  const isClosed = after !== undefined && /^["”″]$|^''$/.test(after);
  if (inches && isClosed && !inches.inWords && !inches.ordinal) {
    const value = addExact(multiplyExact(feet, exactFromInteger(12)), inches.value);
    return { value, unit: inch, to: inches.to + 1 };
  }
  // "5'10 tall": the second mark is left out.
  if (inches && !isClosed && joinsAt(line, at + 1) && areInches(inches)) {
    const value = addExact(multiplyExact(feet, exactFromInteger(12)), inches.value);
    return { value, unit: inch, to: inches.to };
  }
  const isMeant =
    mark === '′' || (mark === "'" && (endsLength.has(wordAt(line, at + 1)) || followsLength(line, at)));
  return isMeant ? { value: feet, unit: foot, to: at + 1 } : undefined;
}

function areInches({ plain, value }: Figure): boolean {
  return plain && compareExact(value, exactFromInteger(12)) < 0;
}

/** The second of "10' x 20'". */
function followsLength(line: Line, at: number): boolean {
  return /^(?:x|×|by)$/.test(wordAt(line, at - 2)) && /^['’]$/.test(wordAt(line, at - 3));
}

/** So far back an opening quotation mark is looked for. */
const farthestQuote = 80;

/** Whether a straight mark cannot close a quotation, since none that it could close was opened. */
function closesNothing(line: Line, at: number): boolean {
  let isOpen = false;
  for (let index = Math.max(0, at - farthestQuote); index < at; index++) {
    const isMark = line.text.charCodeAt(line.tokens[index]?.start ?? 0) === 0x22;
    // Behind a figure, where none is open, it is an inch as well.
    if (isMark && (isOpen || !isNumberAt(line, index - 1) || !joinsAt(line, index))) isOpen = !isOpen;
  }
  return !isOpen && at <= farthestQuote && wordAt(line, at + 1) !== '"';
}

/** What follows a length whose straight mark alone would be a quotation mark. */
const endsLength = wordSet('tall long wide high deep x by and');

const inch: Unit = { name: 'inch', kind: 'measure' };
const foot: Unit = { name: 'foot', kind: 'measure' };
