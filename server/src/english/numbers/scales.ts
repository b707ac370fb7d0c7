import { joinsAt, type Line, pastHyphen, wordAt, writtenAt } from './line.ts';
import { type CardinalContext, type Group, numberWordAt } from './number-groups.ts';
import { moneySuffixes, scaleSuffixes } from './number-words.ts';

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
    const power = scaleSuffixes.get(word);
    if (power !== undefined && (touching || word !== 'k')) return { power, to: at + 1, ordinal: false };
    const written = writtenAt(line, at);
    if (touching && (written === 'M' || written === 'B')) {
      return { power: written === 'M' ? 6 : 9, to: at + 1, ordinal: false };
    }
    const moneyPower = context.money ? moneySuffixes.get(word) : undefined;
    if (moneyPower !== undefined && (touching || written === 'm')) {
      return { power: moneyPower, to: at + 1, ordinal: false };
    }
    return undefined;
  }
  // "Three hundred Cr": crores are abbreviated after words too.
  return group !== undefined && word === 'cr' ? { power: 7, to: at + 1, ordinal: false } : undefined;
}
