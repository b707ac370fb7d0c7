import { addExact, type Exact, exactFromInteger, multiplyExact } from '../../quantity/index.ts';
import { numberWordAt, readCardinal } from './cardinal.ts';
import { isNumberAt, type Line, pastHyphen, wordAt } from './line.ts';
import { wordSet } from './word-set.ts';

/** Things counted by the dozen, the gross or the score. */
export interface Pack {
  readonly value: Exact;
  /** The index of the token after it. */
  readonly to: number;
  /** "A score of" is seldom meant to the last one. */
  readonly isVague?: true;
  /** How many packs, and what one holds: the ends of "three or four dozen" share it. */
  readonly coefficient?: Exact;
  readonly scale?: Exact;
}

const gross = exactFromInteger(144);
const score = exactFromInteger(20);
const phraseEnds = wordSet('. , ; : ! ? ) and or but of to per lots');
const results = wordSet('points goals runs tries');

/** The number before `at` times the pack that stands there: two dozen, 200 dozens, three gross, three score and ten. */
export function readPacksOf(line: Line, at: number, from: number, count: Exact): Pack | undefined {
  const next = pastHyphen(line, at);
  const entry = numberWordAt(line, next);
  if (entry?.role === 'pack') return timesPack(count, exactFromInteger(entry.size), next + 1);
  if (isGrossAt(line, next)) return timesPack(count, gross, next + 1);
  // Digits before "score" are of a match or a test.
  if (wordAt(line, next) !== 'score' || isNumberAt(line, from)) return undefined;
  return withRest(line, timesPack(count, score, next + 1));
}

function timesPack(coefficient: Exact, scale: Exact, to: number): Pack {
  return { value: multiplyExact(coefficient, scale), to, coefficient, scale };
}

/** "Two gross of pencils", not "two gross errors". */
function isGrossAt(line: Line, at: number): boolean {
  return (
    wordAt(line, at) === 'gross' &&
    (line.tokens[at + 1] === undefined || phraseEnds.has(wordAt(line, at + 1)))
  );
}

/** The ten of "three score and ten", the seven of "four score and seven years". */
function withRest(line: Line, pack: Pack): Pack {
  if (wordAt(line, pack.to) !== 'and') return pack;
  const rest = readCardinal(line, pack.to + 1);
  if (rest === undefined || rest.ordinal || !rest.inWords || rest.scale || rest.fractional) return pack;
  if (rest.value.kind !== 'decimal' || rest.value.coefficient * 10n ** BigInt(rest.value.exponent) >= 20n)
    return pack;
  return { value: addExact(pack.value, rest.value), to: rest.to };
}

/** `a dozen`, `dozen`, `a gross of`, `a score of`. */
export function readOnePack(line: Line, at: number): Pack | undefined {
  const hasArticle = wordAt(line, at) === 'a';
  const from = hasArticle ? at + 1 : at;
  const entry = numberWordAt(line, from);
  if (entry?.role === 'pack')
    return entry.plural ? undefined : { value: exactFromInteger(entry.size), to: from + 1 };
  if (!hasArticle) return undefined;
  if (isGrossAt(line, from)) return { value: gross, to: from + 1 };
  // "A score of 5" and "a score of ten points" are of a match.
  const isCounted =
    wordAt(line, from) === 'score' &&
    wordAt(line, from + 1) === 'of' &&
    !isNumberAt(line, from + 2) &&
    numberWordAt(line, from + 2) === undefined &&
    !results.has(wordAt(line, from + 2));
  return isCounted ? { value: score, to: from + 2, isVague: true } : undefined;
}
