import { type TokenKind, UNKNOWN, type Word } from '../words.ts';
import { months } from './calendar.ts';
import { currencyWords } from './currency-names.ts';
import { decadeWords } from './decades.ts';
import { orderLabels } from './labels.ts';
import { isNumberAt, type Line } from './line.ts';
import { fractionNames, numberWords, vagueCounts } from './number-words.ts';
import { quarterWords } from './quarters.ts';
import { foldWords } from './ratios.ts';
import { wordsInPhrases } from './set-phrases.ts';
import { unitSymbols, unitWords } from './unit-names.ts';

/** What may begin at a token, as bits of one number. */
export const PHRASE = 1;
export const AGE_GROUP = 2;
export const MONTH = 4;
export const LABEL = 8;
/** A number word, an article before one, or digits. */
export const FIGURE = 16;
const ARTICLE = 32;
/** A figure that may be a part of a year, a decade, or so many times as much. */
export const QUARTER = 256;
export const DECADE = 512;
export const FOLD = 1024;
const BEGINS = PHRASE | AGE_GROUP | MONTH | LABEL | FIGURE | ARTICLE | QUARTER | DECADE | FOLD;
/** It counts, or is counted, behind an article: "a hundred", "a third", "a couple", "a mile", "a $5bn deal". */
const COUNTED = 64;
const NUMBER_WORD = 128;

/** All lists that have words at which a reading may begin, and what may begin at each of theirs. */
const lists: readonly { readonly words: { has(word: string): boolean }; readonly triggers: number }[] = [
  { words: wordsInPhrases, triggers: PHRASE },
  { words: months, triggers: MONTH },
  { words: orderLabels, triggers: LABEL },
  { words: numberWords, triggers: FIGURE | NUMBER_WORD | COUNTED },
  { words: vagueCounts, triggers: FIGURE | COUNTED },
  { words: decadeWords, triggers: FIGURE | DECADE },
  { words: foldWords, triggers: FIGURE | FOLD },
  { words: quarterWords, triggers: FIGURE | QUARTER },
  { words: fractionNames, triggers: COUNTED },
  { words: unitWords.byFirst, triggers: COUNTED },
  { words: currencyWords.byFirst, triggers: COUNTED },
  { words: unitSymbols, triggers: COUNTED },
];

/** What words may begin that stand in none of these lists, or besides. */
const others: ReadonlyMap<string, number> = new Map([
  ['over', AGE_GROUP],
  ['under', AGE_GROUP],
  ['half', FIGURE],
  ['quarter', FIGURE],
  ['tens', FIGURE],
  ['scores', FIGURE],
  ['point', FIGURE],
  ['a', ARTICLE],
  ['an', ARTICLE],
  // Packs that are counted only behind an article or a number.
  ['gross', COUNTED],
  // "A full percentage point".
  ['full', COUNTED],
  ['score', COUNTED],
]);

/**
 * What may begin at a word. The one look at each word of a text is here; everything else is asked only where it says yes. The
 * lists are not put together beforehand: a text holds few of their words.
 */
function triggersOf(word: string): number {
  let found = others.get(word) ?? 0;
  for (const { words, triggers } of lists) if (words.has(word)) found |= triggers;
  return found;
}

function learnTriggers(word: Word, kind: TokenKind): number {
  const found = triggersOf(word.lower);
  if (kind === 'number') word.triggers = FIGURE | DECADE;
  else word.triggers = kind === 'word' ? found : found & ~BEGINS;
  return word.triggers;
}

/** What the token tells the reader of numbers; 0 beyond the line's end. */
function told({ tokens }: Line, at: number): number {
  if (at >= tokens.length) return 0;
  const { word, kind } = tokens[at]!;
  return word.triggers === UNKNOWN ? learnTriggers(word, kind) : word.triggers;
}

/** What may begin at a token; 0 where nothing may. */
export function triggersAt(line: Line, at: number): number {
  const found = told(line, at) & BEGINS;
  if (found === 0) return 0;
  // Articles and labels stand everywhere: the next word is asked as well.
  if (found === LABEL) return isOrderAfterLabel(line, at + 1) ? LABEL : 0;
  const isCounted = (found & ARTICLE) !== 0 && (told(line, at + 1) & COUNTED) !== 0;
  return isCounted ? found | FIGURE : found & ~ARTICLE;
}

function isOrderAfterLabel(line: Line, index: number): boolean {
  const letterCase = line.tokens[index]?.letterCase;
  if (letterCase === 'upper' || letterCase === 'capitalised') return true;
  return isNumberAt(line, index) || (told(line, index) & NUMBER_WORD) !== 0;
}
