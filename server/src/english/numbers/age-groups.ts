import { parseExact } from '../../quantity/index.ts';
import { isDashAt, joinsAt, type Line, wordAt } from './line.ts';
import type { Found } from './reading.ts';

/** Reads `under-18s` and `over-65s` at their first word: people of an age, by its bound. */
export function readAgeGroup(line: Line, at: number): Found | undefined {
  const word = wordAt(line, at);
  if (word !== 'under' && word !== 'over') return undefined;
  const figure = isDashAt(line, at + 1) && joinsAt(line, at + 1) ? at + 2 : at + 1;
  if (
    !/^[1-9]\d?$/.test(wordAt(line, figure)) ||
    !joinsAt(line, figure + 1) ||
    wordAt(line, figure + 1) !== 's'
  ) {
    return undefined;
  }
  const exact = parseExact(wordAt(line, figure));
  if (exact === undefined) return undefined;
  const literal = { op: word === 'under' ? 'lt' : 'gt', value: { kind: 'exact', exact } } as const;
  return { from: at, to: figure + 2, kind: 'duration', literal, unit: 'year', confidence: 0.85 };
}
