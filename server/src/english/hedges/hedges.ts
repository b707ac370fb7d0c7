/** Finds the hedges of one line, in one pass over its tokens. */
import { type Span, someBeginningIn } from '../spans.ts';
import { type Token, touches } from '../tokens.ts';
import type { Word } from '../words.ts';
import type { HedgeEntry, HedgeStrength, HedgeType } from './hedge-entry.ts';
import {
  type Branch,
  beginningWith,
  grown,
  type HedgeLexicon,
  isInContext,
  type Leaf,
} from './hedge-lexicon.ts';
import { opensAfter } from './word-kinds.ts';

/** A hedge found: UTF-16 offsets into the line, the end exclusive. */
export interface HedgeFinding extends Span {
  /** Its pieces, where words stand inside it that are not of it; otherwise just the span itself. */
  readonly fragments: readonly Span[];
  readonly type: HedgeType;
  readonly strength: HedgeStrength;
  /** What kind of word it is, in a few words. */
  readonly why: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly entry: HedgeEntry;
}

/** Words of the lexicon that stand at a place: the last token, and the tokens between which a gap lies. */
interface Candidate {
  readonly leaves: readonly Leaf[];
  readonly last: number;
  readonly gapFrom: number;
  readonly gapTo: number;
}

const WIDEST_GAP = 4;
const CERTAINTY = 0.9;

/**
 * The hedges among the tokens of one line, by start, none overlapping: at each place the longest
 * words whose contexts hold. Linear in the number of tokens.
 */
export function hedges(tokens: readonly Token[], lexicon: HedgeLexicon): readonly HedgeFinding[] {
  const found: HedgeFinding[] = [];
  let inTitleCase: boolean | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const start = beginningAt(tokens, index, lexicon);
    if (start === undefined) continue;
    if (isCapitalInside(tokens, index)) {
      inTitleCase ??= isTitleCase(tokens);
      if (!inTitleCase) continue;
    }
    const chosen = longest(candidates(start, tokens, index), tokens, index);
    if (chosen === undefined) continue;
    if (chosen.leaf.entry !== undefined) {
      found.push(finding(chosen.leaf.entry, tokens, index, chosen.candidate));
    }
    index = chosen.candidate.last;
  }
  return found;
}

/**
 * Whether a hedge may begin in one of the spans of a line, which are sorted by start. False is certain, and is told without a
 * look at what stands around the words.
 */
export function mayHoldHedges(
  tokens: readonly Token[],
  lexicon: HedgeLexicon,
  spans: readonly Span[],
): boolean {
  return someBeginningIn(spans, tokens, (at) => beginningAt(tokens, at, lexicon) !== undefined);
}

/** What of the lexicon begins with the token, if the next one does not rule it out. */
function beginningAt(tokens: readonly Token[], index: number, lexicon: HedgeLexicon): Branch | undefined {
  const token = tokens[index]!;
  const { word } = token;
  const start = word.lexicon === lexicon ? word.hedge : learnHedge(word, lexicon);
  if (start === undefined || token.kind !== 'word') return undefined;
  return mayGoOn(grown(start), tokens[index + 1]) ? start : undefined;
}

function learnHedge(word: Word, lexicon: HedgeLexicon): Branch | undefined {
  word.lexicon = lexicon;
  word.hedge = beginningWith(lexicon, word.lower);
  return word.hedge;
}

/** Tells at a glance that a word which only opens longer ones, as `it` does, is followed by none of theirs. */
function mayGoOn(start: Branch, next: Token | undefined): boolean {
  return (
    start.leaves.length > 0 || start.gap !== undefined || (next !== undefined && start.next.has(next.lower))
  );
}

/** All words of the lexicon that stand at `index`, shorter before longer. */
export function candidates(start: Branch, tokens: readonly Token[], index: number): readonly Candidate[] {
  const found: Candidate[] = [];
  walk(start, tokens, index, -1, -1, found);
  return found;
}

/** Follows the tree from the token at `index`; a gap is tried at each width, and only once. */
function walk(
  start: Branch,
  tokens: readonly Token[],
  index: number,
  gapFrom: number,
  gapTo: number,
  found: Candidate[],
): void {
  let at: Branch | undefined = start;
  for (let last = index; at !== undefined; last += 1) {
    grown(at);
    if (at.leaves.length > 0) found.push({ leaves: at.leaves, last, gapFrom, gapTo });
    if (at.gap !== undefined && gapFrom < 0) {
      for (let to = last + 1; to <= last + 1 + WIDEST_GAP && isWord(tokens[to]); to += 1) {
        const onward = grown(at.gap).next.get((tokens[to] as Token).lower);
        if (onward !== undefined) walk(onward, tokens, to, last + 1, to, found);
      }
    }
    const next = tokens[last + 1];
    at = next === undefined ? undefined : at.next.get(next.lower);
  }
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function longest(
  found: readonly Candidate[],
  tokens: readonly Token[],
  first: number,
): { readonly leaf: Leaf; readonly candidate: Candidate } | undefined {
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const candidate = found[at] as Candidate;
    if (isInCompound(tokens, first, candidate.last)) continue;
    const leaf = candidate.leaves.find((one) => isInContext(one, tokens, first, candidate.last));
    if (leaf !== undefined) return { leaf, candidate };
  }
  return undefined;
}

/** Part of a compound is no hedge: `would-be`, `self-doubt`. */
function isInCompound(tokens: readonly Token[], first: number, last: number): boolean {
  const isHyphen = (index: number): boolean => tokens[index]?.lower === '-';
  return (isHyphen(first - 1) && touches(tokens, first)) || (isHyphen(last + 1) && touches(tokens, last + 1));
}

/** A capital inside a sentence makes a name: the month May, “Perhaps” as a title. */
function isCapitalInside(tokens: readonly Token[], index: number): boolean {
  return (tokens[index] as Token).letterCase === 'capitalised' && !opensAfter(tokens[index - 1]);
}

/** Tells whether a line is a headline in which most words have capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let small = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    if (token.letterCase === 'lower') small += 1;
    else capital += 1;
  }
  return capital > 3 && capital > 4 * small;
}

function finding(
  entry: HedgeEntry,
  tokens: readonly Token[],
  first: number,
  candidate: Candidate,
): HedgeFinding {
  const { last, gapFrom, gapTo } = candidate;
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  const isBroken = gapFrom >= 0 && gapFrom < gapTo;
  return {
    start,
    end,
    fragments: isBroken
      ? [
          { start, end: (tokens[gapFrom - 1] as Token).end },
          { start: (tokens[gapTo] as Token).start, end },
        ]
      : [{ start, end }],
    type: entry.type,
    strength: entry.strength,
    why: entry.why,
    confidence: entry.confidence ?? CERTAINTY,
    entry,
  };
}
