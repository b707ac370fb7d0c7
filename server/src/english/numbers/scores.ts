import { tokenAt } from '../tokens.ts';
import { pastChain } from './identifiers.ts';
import { afterScore, scoreWords } from './labels.ts';
import { isDashAt, joinsAt, type Line, wordAt } from './line.ts';
import { readUnit } from './measure.ts';
import { currencyAfter } from './money.ts';
import { hasOdds, ratioWords } from './ratios.ts';
import { type Passed, passed } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Reads `3-1`, `won 2–4`, `lost 20 to 23`, `John 3:16`: two figures that belong to a match, a vote or a book. */
export function readScore(line: Line, at: number): Passed | undefined {
  const joined = joinsAt(line, at + 1) && joinsAt(line, at + 2);
  if (joined && wordAt(line, at + 1) === ':') return readVerse(line, at);
  return joined && isDashAt(line, at + 1) ? readResult(line, at) : undefined;
}

/** Two small figures with a dash, in the words of sport or of votes, or not rising as a range does. */
function readResult(line: Line, at: number): Passed | undefined {
  const [first, second] = [wordAt(line, at), wordAt(line, at + 2)];
  if (!/^\d{1,3}$/.test(first) || !/^\d{1,3}$/.test(second)) return undefined;
  // "5-3-" goes on to a word, and figures with a unit are measured.
  if (joinsAt(line, at + 3) && (isDashAt(line, at + 3) || wordAt(line, at + 3) === '/')) return undefined;
  if (readUnit(line, at + 3, true) || currencyAfter(line, at + 3, true)) return undefined;
  if (hasOdds(line, at)) return undefined;
  const rises = Number(first) < Number(second);
  return !rises || hasScoreWord(line, at) || standsAmongScores(line, at)
    ? passed(at, at + 3, 'a score')
    : undefined;
}

function hasScoreWord(line: Line, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (scoreWords.has(wordAt(line, index))) return true;
  }
  return afterScore.has(wordAt(line, at + 3));
}

/** `6-1, 3-6, 6-4`: a pair in a row of them, of which the one before or behind does not rise. */
function standsAmongScores(line: Line, at: number): boolean {
  return (
    (wordAt(line, at - 1) === ',' && isFallingPair(line, at - 4)) ||
    (wordAt(line, at + 3) === ',' && isFallingPair(line, at + 4))
  );
}

function isFallingPair(line: Line, at: number): boolean {
  if (at < 0 || !isDashAt(line, at + 1) || !joinsAt(line, at + 1) || !joinsAt(line, at + 2)) return false;
  const [first, second] = [wordAt(line, at), wordAt(line, at + 2)];
  return /^\d{1,3}$/.test(first) && /^\d{1,3}$/.test(second) && Number(first) >= Number(second);
}

/** Words with a capital at the head of a sentence, behind which a time of day stands. */
const beforeClock = wordSet('at by from until till since before after around about to on the was is');

/** `Proverbs 3:5-7`: chapter and verse behind a name. */
function readVerse(line: Line, at: number): Passed | undefined {
  const before = tokenAt(line.tokens, at - 1);
  if (before?.letterCase !== 'capitalised' || joinsAt(line, at)) return undefined;
  if (
    !/^\d{1,3}$/.test(wordAt(line, at + 2)) ||
    ratioWords.has(before.lower) ||
    beforeClock.has(before.lower)
  ) {
    return undefined;
  }
  return passed(at, pastChain(line, at + 3), 'a verse');
}
