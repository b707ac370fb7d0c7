/** Who signs a quotation behind a dash: `“We need more help.” — Ann Hale, The Herald`. */
import { isFiniteTag, NAME, PRONOUN } from '../grammar/word-classes.ts';
import type { Items } from './noun-phrases.ts';
import { type Stream, tagAt, wordAt } from './stream.ts';

/** No name with its office and paper is longer. */
const LONGEST_NAME = 14;

/** The name of a stream that is a dash and a name and nothing more; undefined for any other. */
export function signature(stream: Stream): Items | undefined {
  const { size } = stream;
  if (size < 3 || size > LONGEST_NAME + 1 || stream.quotes.length > 0) return undefined;
  if (!/^[–—]|^--/.test(wordAt(stream, 0)) || (tagAt(stream, 1) & NAME) === 0) return undefined;
  for (let item = 1; item < size; item += 1)
    if (isFiniteTag(tagAt(stream, item)) || tagAt(stream, item) === PRONOUN) return undefined;
  return { from: 1, to: wordAt(stream, size - 1) === '.' ? size - 1 : size };
}
