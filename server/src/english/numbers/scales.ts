import { joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { type CardinalContext, type Group, numberWordAt } from './number-groups.ts';
import { moneySuffixes, scaleSuffixes } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** A scale word, or the suffix for one, behind a part of a number. */
export interface Scale {
  readonly power: number;
  readonly to: number;
  readonly ordinal: boolean;
}

/** The scale at `at`: thousand, millions, hundredth; after digits also k, bn and, of money, m. */
export function readScale(
  line: Line,
  at: number,
  context: CardinalContext,
  group: Group | undefined,
): Scale | undefined {
  const next = pastHyphen(line, at);
  const entry = numberWordAt(line, next);
  if (entry?.role === 'scale') {
    // "Hundreds of thousands" and "one of the millions" are no products of a number.
    return { power: entry.power, to: next + 1, ordinal: entry.ordinal };
  }
  const word = wordAt(line, at);
  const touching = joinsAt(line, at);
  if (group?.inDigits) {
    const written = writtenAt(line, at);
    const power = suffixPower(word, written, context);
    if (power === undefined) return undefined;
    return touching || mayStandApart(line, at, written) ? { power, to: at + 1, ordinal: false } : undefined;
  }
  // "Three hundred Cr": crores are abbreviated after words too.
  return group !== undefined && word === 'cr' ? { power: 7, to: at + 1, ordinal: false } : undefined;
}

/** Capitals are a scale of anything: metres and bits have small letters. */
const capitals: ReadonlyMap<string, number> = new Map([
  ['M', 6],
  ['MM', 6],
  ['B', 9],
]);

function suffixPower(word: string, written: string, { money }: CardinalContext): number | undefined {
  return scaleSuffixes.get(word) ?? capitals.get(written) ?? (money ? moneySuffixes.get(word) : undefined);
}

const races = wordSet('run race runs races');

/** "1.5 M", "10 k"; but not "300 K", which are kelvins, a "10 k run" over kilometres, "5 B-sides" and "$5 t". */
function mayStandApart(line: Line, at: number, written: string): boolean {
  if (written.length > 1) return true;
  if (written === 'K' || written === 'b' || written === 't') return false;
  if (joinsAt(line, at + 1) && /^[-–'’&/^]$/.test(wordAt(line, at + 1))) return false;
  return !races.has(wordAt(line, at + 1));
}
