import type { Token } from '../tokens.ts';
import { ADVERB, NEGATION, PUNCTUATION } from './word-classes.ts';
import { grammarOf, IS_PRONOUN_LIKE } from './word-grammar.ts';

/** A sentence that is being tagged from left to right: tokens `from`..`to`, the end exclusive. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** What each word can be, as bits of `word-classes`. */
  readonly classes: Int32Array;
  /** What each is, as far as that is decided. */
  readonly tags: Int32Array;
}

/** A word that several things can be, and what stands beside it. */
export interface Place extends Sentence {
  readonly index: number;
  readonly lower: string;
  readonly can: number;
  /** What the word behind can be; 0 at the end. */
  readonly next: number;
  /** The tag of the nearest word before that is no adverb, negation or quotation mark; 0 where the clause begins. */
  readonly previous: number;
  /** The tag of what stands right before; 0 where the sentence begins. */
  readonly touching: number;
}

export function placeAt({ tokens, from, to, classes, tags }: Sentence, index: number): Place {
  return {
    tokens,
    from,
    to,
    classes,
    tags,
    index,
    lower: tokens[index]!.lower,
    can: classes[index]!,
    next: index + 1 < to ? classes[index + 1]! : 0,
    previous: before(index, from, tags, tokens),
    touching: index > from ? tags[index - 1]! : 0,
  };
}

function before(index: number, from: number, tags: Int32Array, tokens: readonly Token[]): number {
  for (let at = index - 1; at >= from && at > index - 6; at -= 1) {
    const tag = tags[at]!;
    if ((tag & (ADVERB | NEGATION)) !== 0) continue;
    if (tag === PUNCTUATION) {
      if (/^["“”'‘’]/.test(tokens[at]!.lower)) continue;
      return PUNCTUATION;
    }
    return tag;
  }
  return 0;
}

/** `This`, `those`, `some`, `all` as the subject itself, not before a noun. */
export function isPronounLike(tokens: readonly Token[], index: number): boolean {
  return index >= 0 && (grammarOf(tokens[index]!.word) & IS_PRONOUN_LIKE) !== 0;
}
