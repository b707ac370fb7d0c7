import { numberWordAt } from './cardinal.ts';
import { isDashAt, joinsAt, type Line, pastHyphen, wordAt } from './line.ts';
import { fractionNames } from './number-words.ts';

/** Into how many parts a fraction divides: the thirds of "two thirds". */
export interface Denominator {
  readonly parts: number;
  readonly plural: boolean;
  /** The index of the token after it. */
  readonly to: number;
}

/** Reads `thirds`, `twenty-fifths`, `one-hundredths`, `ten-thousandth` at `at`. */
export function readDenominator(line: Line, at: number): Denominator | undefined {
  const single = fractionNames.get(wordAt(line, at));
  if (single) return { parts: single.parts, plural: single.plural, to: at + 1 };
  const first = numberWordAt(line, at);
  if (first === undefined || first.role === 'pack' || first.ordinal) return undefined;
  const next = pastHyphen(line, at + 1);
  const isHyphened = next > at + 1;
  switch (first.role) {
    case 'tens': {
      const digit = digitOf(line, next);
      if (digit === undefined || first.fixed || (!isHyphened && !digit.plural)) return undefined;
      return { parts: first.value + digit.parts, plural: digit.plural, to: next + 1 };
    }
    case 'digit':
      return first.value === 1 && isHyphened ? scaled(line, next, 1) : undefined;
    case 'teen':
      return first.value === 10 && isHyphened ? scaled(line, next, 10) : undefined;
    case 'hundred':
      return isHyphened ? scaled(line, next, 100) : undefined;
    default:
      return undefined;
  }
}

/** The fifths of "twenty-fifths", and the seconds of "thirty-seconds" and "one thirty-second of". */
function digitOf(line: Line, at: number): { readonly parts: number; readonly plural: boolean } | undefined {
  const word = wordAt(line, at);
  if (word === 'second' && wordAt(line, at + 1) === 'of') return { parts: 2, plural: false };
  if (word === 'firsts' || word === 'seconds') return { parts: word === 'firsts' ? 1 : 2, plural: true };
  const name = fractionNames.get(word);
  return name && name.parts > 2 && name.parts < 10 && !word.startsWith('quarter') ? name : undefined;
}

/** The hundredths and thousandths of "one-hundredths" and "ten-thousandths". */
function scaled(line: Line, at: number, times: number): Denominator | undefined {
  const name = fractionNames.get(wordAt(line, at));
  if (name === undefined || name.parts < 100 || (isDashAt(line, at + 1) && joinsAt(line, at + 1)))
    return undefined;
  return { parts: times * name.parts, plural: name.plural, to: at + 1 };
}
