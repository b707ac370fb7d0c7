/** Reads the words of a hedge that somebody marked: what type and how strong the lexicon holds them to be. */
import { tokens as cut, type Token } from '../tokens.ts';
import type { HedgeEntry, HedgeStrength, HedgeType } from './hedge-entry.ts';
import { beginningWith, type HedgeLexicon, isInContext, type Leaf } from './hedge-lexicon.ts';
import { candidates } from './hedges.ts';

export interface HedgeReading {
  readonly type: HedgeType;
  readonly strength: HedgeStrength;
}

/**
 * The type and strength of a marked hedge's words, or undefined where the lexicon knows none of them.
 * The annotator has said that it is a hedge, so an entry is taken even where its contexts are not in
 * the words; of several in them (`is widely thought likely`) the longest, of equally long ones the first.
 */
export function hedgeOf(words: string, lexicon: HedgeLexicon): HedgeReading | undefined {
  const tokens = cut(words);
  let longest = 0;
  let reading: HedgeReading | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const start = beginningWith(lexicon, (tokens[index] as Token).lower);
    if (start === undefined) continue;
    let lookalike = -1;
    for (const { leaves, last } of candidates(start, tokens, index)) {
      const entry = entryOf(leaves, tokens, index, last);
      if (entry === undefined) {
        lookalike = last;
      } else if (last + 1 - index > longest) {
        longest = last + 1 - index;
        reading = { type: entry.type, strength: entry.strength };
      }
    }
    index = Math.max(index, lookalike);
  }
  return reading;
}

/** Of entries with the same words the one whose contexts hold, else the one that asks for none, else the first. */
function entryOf(
  leaves: readonly Leaf[],
  tokens: readonly Token[],
  first: number,
  last: number,
): HedgeEntry | undefined {
  const leaf =
    leaves.find((one) => isInContext(one, tokens, first, last)) ??
    leaves.find((one) => one.only.length === 0) ??
    leaves[0];
  return leaf?.entry;
}
