/** What stands right before or behind an item: adverbs, a comma, the end of the sentence. */
import { ADVERB } from '../grammar/word-classes.ts';
import { adjunctEnd, isEnd } from './boundaries.ts';
import { bitsAt, QUOTE, type Stream, tagAt, wordAt } from './stream.ts';
import { IS_COMMA, MAY_CLOSE, OPENS_WITH_VERB } from './word-bits.ts';

/** Behind a comma these belong to the verb, where others (`however`) stand by themselves. */
const OF_TIME =
  /^(?:once|also|later|then|still|now|never|already|long|previously|earlier|recently|repeatedly)$/;

/** The first item of a verb group with the adverbs before it: `also said`. */
export function withAdverbs(stream: Stream, group: number): number {
  let from = group;
  while (
    from > 0 &&
    (tagAt(stream, from - 1) & ADVERB) !== 0 &&
    (wordAt(stream, from - 2) !== ',' || OF_TIME.test(wordAt(stream, from - 1)))
  )
    from -= 1;
  return from;
}

/** The item before `from` that is no adverb. */
export function skipAdverbsBack(stream: Stream, from: number): number {
  let item = from - 1;
  while (item >= 0 && (tagAt(stream, item) & ADVERB) !== 0) item -= 1;
  return item;
}

/** Tells whether a comma stands at `item`, or just inside the quotation mark there (`against us,” said`). */
export function isComma(stream: Stream, item: number): boolean {
  const bits = bitsAt(stream, item);
  if ((bits & IS_COMMA) !== 0) return true;
  if ((bits & MAY_CLOSE) === 0) return false;
  // `‘it is done,’” he said`
  const inner = (bitsAt(stream, item - 1) & MAY_CLOSE) !== 0 ? item - 2 : item - 1;
  return (bitsAt(stream, inner) & IS_COMMA) !== 0;
}

/** Tells whether nothing that could be said stands behind `from`: only days and the like, then the end. */
export function endsBehind(stream: Stream, from: number): boolean {
  const end = adjunctEnd(stream, from);
  const word = wordAt(stream, end);
  if ((word === ',' || word === ':') && tagAt(stream, end + 1) === QUOTE) return false;
  return isEnd(stream, end);
}

/** Tells whether a quotation goes on the clause round it: `Voters, she said, “have had enough”`. */
export function goesOn(stream: Stream, item: number): boolean {
  return (bitsAt(stream, item) & OPENS_WITH_VERB) !== 0;
}
