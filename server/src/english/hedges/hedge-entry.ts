/** What a hedge is, and how the lexicon writes one down. */

export type HedgeType =
  | 'epistemic'
  | 'doxastic'
  | 'conditional'
  | 'investigation'
  | 'evidential'
  | 'weasel'
  | 'approximator'
  | 'booster';

export type HedgeStrength = 'certain' | 'probable' | 'possible' | 'unspecified';

/**
 * Words around a hedge, each written as a word pattern (see `word-pattern.ts`); all that are given
 * must be there.
 */
export interface HedgeContext {
  /** Directly before the hedge. */
  readonly before?: string;
  /** Directly after it. */
  readonly after?: string;
  /** Anywhere before it in its sentence, at most `within` tokens away. */
  readonly earlier?: string;
  /** Anywhere after it in its sentence, at most `within` tokens away. */
  readonly later?: string;
  /** Written with a capital, as at the start of a sentence. */
  readonly capital?: true;
  /** How far `earlier` and `later` look; 12 tokens where it is left out. */
  readonly within?: number;
}

/** One hedge with its inflections, in the contexts that make it one. Plain data, so that a corpus can bring its own. */
export interface HedgeEntry {
  /**
   * The forms of the hedge, parted by `|`; `a/b` is either word at one place. `...` stands for up to
   * four words that are not of the hedge.
   */
  readonly words: string;
  readonly type: HedgeType;
  readonly strength: HedgeStrength;
  /** What kind of word it is, in a few words, for the analyst. */
  readonly why: string;
  /** It is a hedge only where one of these holds. */
  readonly only?: readonly HedgeContext[];
  /** It is none where one of these holds. */
  readonly unless?: readonly HedgeContext[];
  /** From 0 to 1: how often the words are a hedge where the contexts hold; 0.9 where it is left out. */
  readonly confidence?: number;
}

/** An entry of our own lexicon, with sentences that show it, the hedge in brackets, and sentences that look like it. */
export interface HedgeExample extends HedgeEntry {
  readonly hedge: readonly string[];
  readonly plain: readonly string[];
}

/** Set words that hold a hedge's word and are none: `as soon as possible`. Nothing in them is read further. */
export interface Lookalike {
  readonly words: string;
  readonly only?: readonly HedgeContext[];
  readonly unless?: readonly HedgeContext[];
  /** A sentence that has the words and no hedge. */
  readonly plain: string;
}
