/**
 * Word patterns, in which the lexicon says what stands around a hedge: `of|and`, `to #verb`,
 * `as * as`. Items stand one after the other; `|` parts whole alternatives and `/` the words that may
 * stand at one place; `#kind` is a kind of word from `word-kinds.ts`, `*` any one word, and `?` behind
 * an item makes it optional.
 */
import type { Token } from '../tokens.ts';
import { isStop, WORD_KINDS, type WordKind } from './word-kinds.ts';

interface Item {
  readonly is: WordKind;
  readonly optional: boolean;
}

/** A pattern made ready: single words in a set, all else as sequences. */
export interface WordPattern {
  readonly single: ReadonlySet<string>;
  readonly sequences: readonly (readonly Item[])[];
}

/** Makes a pattern ready. Throws a RangeError where it names a kind of word that there is not. */
export function wordPattern(written: string): WordPattern {
  const single = new Set<string>();
  const sequences: Item[][] = [];
  for (const alternative of written.split('|')) {
    const items = alternative.trim().split(' ');
    const only = items[0] as string;
    if (items.length === 1 && /^([^#*?]+|\?)$/.test(only))
      for (const word of only.split('/')) single.add(word);
    else sequences.push(items.map(itemOf));
  }
  return { single, sequences };
}

function itemOf(written: string): Item {
  const optional = written.length > 1 && written.endsWith('?');
  const kinds = (optional ? written.slice(0, -1) : written).split('/').map(kindOf);
  const [only, ...others] = kinds as [WordKind, ...WordKind[]];
  return { is: others.length === 0 ? only : (token) => kinds.some((is) => is(token)), optional };
}

function kindOf(written: string): WordKind {
  if (written === '*') return (token) => token?.kind === 'word' || token?.kind === 'number';
  if (!written.startsWith('#')) return (token) => token?.lower === written;
  const kind = WORD_KINDS[written.slice(1)];
  if (kind === undefined) throw new RangeError(`there is no kind of word called “${written}”`);
  return kind;
}

/** Tells whether the pattern stands in `tokens` from `index` on. */
export function standsFrom(pattern: WordPattern, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token !== undefined && pattern.single.has(token.lower)) return true;
  for (const items of pattern.sequences) if (follows(items, tokens, index, 1)) return true;
  return false;
}

/** Tells whether the pattern stands in `tokens` up to and with `index`. */
export function standsTo(pattern: WordPattern, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token !== undefined && pattern.single.has(token.lower)) return true;
  for (const items of pattern.sequences) if (follows(items, tokens, index, -1)) return true;
  return false;
}

/**
 * Walks a sequence from `index` in one direction. An optional item is passed over where the token is
 * not of its kind, or where taking it leaves the next item without a token of its own.
 */
function follows(items: readonly Item[], tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  let at = index;
  for (let count = 0; count < items.length; count += 1) {
    const item = items[step === 1 ? count : items.length - 1 - count] as Item;
    const isIt = item.is(tokens[at]);
    if (!isIt && !item.optional) return false;
    if (!isIt) continue;
    const next = items[step === 1 ? count + 1 : items.length - 2 - count];
    if (item.optional && next !== undefined && !next.is(tokens[at + step]) && next.is(tokens[at])) continue;
    at += step;
  }
  return true;
}

/** Tells whether the pattern stands anywhere in the `within` tokens before `index`, in the same sentence. */
export function standsEarlier(
  pattern: WordPattern,
  tokens: readonly Token[],
  index: number,
  within: number,
): boolean {
  for (let at = index - 1; at >= 0 && at >= index - within; at -= 1) {
    if (isStop(tokens[at] as Token)) return false;
    if (standsFrom(pattern, tokens, at)) return true;
  }
  return false;
}

/** Tells whether the pattern stands anywhere in the `within` tokens from `index` on, in the same sentence, its stop included. */
export function standsLater(
  pattern: WordPattern,
  tokens: readonly Token[],
  index: number,
  within: number,
): boolean {
  for (let at = index; at < tokens.length && at < index + within; at += 1) {
    if (standsFrom(pattern, tokens, at)) return true;
    if (isStop(tokens[at] as Token)) return false;
  }
  return false;
}
