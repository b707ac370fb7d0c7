/** Where the clause of the sentence begins, behind one that opens it: `While she said so, he left`. */
import { PREPOSITION, SUBORDINATOR, WH_WORD } from '../grammar/word-classes.ts';
import { clauseFollows, opensPredicate } from './predicates.ts';
import { bitsAt, type Stream, tagAt, wordAt } from './stream.ts';
import { IS_COMMA, MAY_CLOSE } from './word-bits.ts';

/** `While she said so, he left`: the comma that ends the clause which opens the sentence; -1 where it opens with none. */
export function openingClauseEnd(stream: Stream): number {
  const first = tagAt(stream, 0);
  if ((first & (SUBORDINATOR | PREPOSITION | WH_WORD)) === 0) return -1;
  if (first !== SUBORDINATOR && !/^(?:after|as|before|since|when)$/.test(wordAt(stream, 0))) return -1;
  let item = 1;
  while (item < stream.size && item < 30 && !opensPredicate(stream, item)) item += 1;
  return mainClauseAfter(stream, item + 1);
}

/** The comma behind which the clause of the sentence begins, from `from` on; -1 where none does. */
export function mainClauseAfter(stream: Stream, from: number): number {
  for (let item = from; item < stream.size && item < from + 60; item += 1) {
    if ((bitsAt(stream, item) & IS_COMMA) === 0) continue;
    const closed = (bitsAt(stream, item + 1) & MAY_CLOSE) !== 0 ? 1 : 0;
    if (clauseFollows(stream, item + 1 + closed)) return item + closed;
  }
  return -1;
}
