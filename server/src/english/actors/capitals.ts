/** Which words have a capital, and in which lines that tells little. */
import { classesOfWord } from '../grammar/lexicon.ts';
import { COORDINATOR, DETERMINER, PREPOSITION, TO } from '../grammar/word-classes.ts';
import type { Token } from '../tokens.ts';

export function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.letterCase !== 'lower' &&
    token.letterCase !== 'none' &&
    token.lower !== 'i'
  );
}

/**
 * Tells whether a line is written like a headline, most words with a capital: then capitals tell little.
 * Looks at the first forty words; a line that ends in a full stop is a sentence, however many names it holds.
 */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens[tokens.length - 1]!.lower === '.') return false;
  const end = Math.min(tokens.length, 40);
  let words = 0;
  let capitals = 0;
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.letterCase !== 'lower') capitals += 1;
  }
  if (capitals < 4 || capitals * 2 < words) return false;
  let small = 0;
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index]!;
    const isSmall =
      token.letterCase === 'lower' &&
      (classesOfWord(token.word) & (PREPOSITION | DETERMINER | COORDINATOR | TO)) !== 0;
    if (isSmall) small += 1;
  }
  return words - small >= 5 && capitals / (words - small) > 0.75;
}
