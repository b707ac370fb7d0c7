import { type Exact, exactFromInteger, parseExact } from '../../quantity/index.ts';
import { isCapitalisedAt, isDashAt, isWordAt, joinsAt, type Line, wordAt } from './line.ts';
import { readUnit } from './measure.ts';
import { currencyAfter } from './money.ts';
import type { Found } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Reads `under-18s` and `over-65s` at their first word: people of an age, by its bound. */
export function readAgeGroup(line: Line, at: number): Found | undefined {
  const word = wordAt(line, at);
  if (word !== 'under' && word !== 'over') return undefined;
  const figure = isDashAt(line, at + 1) && joinsAt(line, at + 1) ? at + 2 : at + 1;
  const inWords = figure === at + 2 ? pluralAges.get(wordAt(line, figure)) : undefined;
  if (inWords !== undefined) return groupOf(word, at, figure + 1, exactFromInteger(inWords));
  const isHyphened = figure === at + 2;
  if (isHyphened && isGroupOfPeople(line, figure)) {
    const exact = parseExact(wordAt(line, figure));
    return exact && groupOf(word, at, figure + 1, exact);
  }
  if (
    !/^[1-9]\d?$/.test(wordAt(line, figure)) ||
    !joinsAt(line, figure + 1) ||
    wordAt(line, figure + 1) !== 's'
  ) {
    return undefined;
  }
  const exact = parseExact(wordAt(line, figure));
  return exact && groupOf(word, at, figure + 2, exact);
}

/** `under-fives`, `over-sixties`. */
const pluralAges: ReadonlyMap<string, number> = new Map([
  ...['fives', 'sixes', 'sevens', 'eights', 'nines', 'tens', 'elevens', 'twelves'].map(
    (word, index) => [word, index + 5] as const,
  ),
  ...['thirteens', 'fourteens', 'fifteens', 'sixteens', 'seventeens', 'eighteens', 'nineteens'].map(
    (word, index) => [word, index + 13] as const,
  ),
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, index) => [word, 20 + 10 * index] as const,
  ),
]);

/** "An under-18 team", "the Under-21 side": a noun behind it, or nothing, and no unit. */
function isGroupOfPeople(line: Line, figure: number): boolean {
  const isNamed = isCapitalisedAt(line, figure - 2) && isWordAt(line, figure + 1);
  if (
    isNamed &&
    readUnit(line, figure + 1, true) === undefined &&
    currencyAfter(line, figure + 1, true) === undefined
  )
    return /^[1-9]\d$/.test(wordAt(line, figure)) && !joinsAt(line, figure + 1);
  if (!/^[1-9]\d$/.test(wordAt(line, figure)) || joinsAt(line, figure + 1)) return false;
  return groupsOfPeople.has(wordAt(line, figure + 1));
}

const groupsOfPeople = wordSet(
  'team teams side sides squad international internationals level player players football cricket rugby league world ' +
    'championship championships cup age group groups population category coach captain match game tournament',
);

function groupOf(word: string, from: number, to: number, exact: Exact): Found {
  const literal = { op: word === 'under' ? 'lt' : 'gt', value: { kind: 'exact', exact } } as const;
  return { from, to, kind: 'duration', literal, unit: 'year', confidence: 0.85 };
}
