/** Compiles entries into one tree of words, so that a text is searched for all of them in one pass. */
import { tokens as cut, type Token } from '../tokens.ts';
import type { HedgeContext, HedgeEntry, Lookalike } from './hedge-entry.ts';
import {
  standsEarlier,
  standsFrom,
  standsLater,
  standsTo,
  type WordPattern,
  wordPattern,
} from './word-pattern.ts';

/** What a corpus adds to a lexicon and takes out of it. */
export interface LexiconChanges {
  readonly add?: readonly HedgeEntry[];
  /** Any form of an entry takes the whole entry out, inflections and all. */
  readonly remove?: readonly string[];
}

interface ReadyContext {
  readonly before: WordPattern | undefined;
  readonly after: WordPattern | undefined;
  readonly earlier: WordPattern | undefined;
  readonly later: WordPattern | undefined;
  readonly capital: boolean;
  readonly within: number;
}

/** An entry as the tree of words holds it; without `entry` it is a lookalike. */
export interface Leaf {
  readonly entry: HedgeEntry | undefined;
  readonly only: readonly HedgeContext[];
  readonly unless: readonly HedgeContext[];
  /** The contexts made ready, when the words are first met: a text meets few of all there are. */
  ready: { readonly only: readonly ReadyContext[]; readonly unless: readonly ReadyContext[] } | undefined;
}

/** The rest of a form that goes on from a branch: its items from `from` on. */
interface Pending {
  readonly items: readonly string[];
  readonly from: number;
  readonly leaf: Leaf;
}

/**
 * A step in the tree of words: what has been read when it is reached, and what may come next. It is
 * grown when it is first reached, so that a lexicon is ready at once however large it is.
 */
export interface Branch {
  readonly leaves: Leaf[];
  readonly pending: Pending[];
  readonly next: Map<string, Branch>;
  /** What may come after up to four words that are not of the hedge. */
  gap: Branch | undefined;
}

/** A lexicon, compiled. */
export interface HedgeLexicon {
  readonly entries: readonly HedgeEntry[];
  readonly root: Branch;
}

const FURTHEST = 12;

/**
 * Compiles a lexicon with a corpus's changes. What is added comes first, so that it wins over what
 * there is for the same words. Throws a RangeError where a context names a kind of word there is not.
 */
export function buildLexicon(
  base: readonly HedgeEntry[],
  changes: LexiconChanges = {},
  lookalikes: readonly Lookalike[] = [],
): HedgeLexicon {
  const removed = new Set((changes.remove ?? []).map(asRead));
  const kept = base.filter(
    (entry) => removed.size === 0 || !formsOf(entry.words).some((form) => removed.has(form)),
  );
  const entries = [...(changes.add ?? []), ...kept];
  const root = branch();
  for (const entry of entries) plant(root, entry.words, leafOf(entry, entry));
  for (const lookalike of lookalikes) plant(root, lookalike.words, leafOf(lookalike, undefined));
  return { entries, root: grown(root) };
}

function branch(): Branch {
  return { leaves: [], pending: [], next: new Map(), gap: undefined };
}

/** Grows a branch by the step that waits at it, and gives it back. */
export function grown(at: Branch): Branch {
  if (at.pending.length === 0) return at;
  for (const { items, from, leaf } of at.pending) {
    const item = items[from] as string;
    if (item === '...') {
      at.gap ??= branch();
      extend(at.gap, items, from + 1, leaf);
    } else {
      for (const either of item.split('/')) growOver(at, asRead(either), items, from + 1, leaf);
    }
  }
  at.pending.length = 0;
  return at;
}

/** Grows over one word as written, which may be several as read: `think-tank`, `anyone's`. */
function growOver(at: Branch, word: string, items: readonly string[], from: number, leaf: Leaf): void {
  const [first = '', ...others] = word.split(' ');
  let next = at.next.get(first);
  if (next === undefined) {
    next = branch();
    at.next.set(first, next);
  }
  if (others.length === 0) extend(next, items, from, leaf);
  else extend(next, [...others, ...items.slice(from)], 0, leaf);
}

function extend(at: Branch, items: readonly string[], from: number, leaf: Leaf): void {
  if (from === items.length) at.leaves.push(leaf);
  else at.pending.push({ items, from, leaf });
}

function leafOf(written: Pick<HedgeEntry, 'only' | 'unless'>, entry: HedgeEntry | undefined): Leaf {
  return { entry, only: written.only ?? [], unless: written.unless ?? [], ready: undefined };
}

function ready(context: HedgeContext): ReadyContext {
  const of = (written: string | undefined): WordPattern | undefined =>
    written === undefined ? undefined : wordPattern(written);
  return {
    before: of(context.before),
    after: of(context.after),
    earlier: of(context.earlier),
    later: of(context.later),
    capital: context.capital ?? false,
    within: context.within ?? FURTHEST,
  };
}

/** The words of a form as tokens read them, one space between: `can't` is one, `it's` is two. */
function asRead(form: string): string {
  // Plain words are nearly all; and a clitic is a word of its own only behind another.
  if (/^'?[a-z]+$/.test(form)) return form;
  return cut(form)
    .map((token) => token.lower)
    .join(' ');
}

/** Every way to write an entry's words out. */
function formsOf(words: string): readonly string[] {
  return words.split('|').flatMap((pattern) => {
    let forms = [''];
    for (const item of pattern.trim().split(' ')) {
      const either = item.split('/').map((one) => (one === '...' ? one : asRead(one)));
      forms = forms.flatMap((form) => either.map((one) => (form === '' ? one : `${form} ${one}`)));
    }
    return forms;
  });
}

function plant(root: Branch, words: string, leaf: Leaf): void {
  for (const form of words.split('|')) extend(root, form.trim().split(' '), 0, leaf);
}

/** Tells whether the contexts of a leaf let tokens `first`..`last` (both included) be what it says. */
export function isInContext(leaf: Leaf, tokens: readonly Token[], first: number, last: number): boolean {
  leaf.ready ??= { only: leaf.only.map(ready), unless: leaf.unless.map(ready) };
  for (const context of leaf.ready.unless) if (holds(context, tokens, first, last)) return false;
  if (leaf.ready.only.length === 0) return true;
  for (const context of leaf.ready.only) if (holds(context, tokens, first, last)) return true;
  return false;
}

function holds(context: ReadyContext, tokens: readonly Token[], first: number, last: number): boolean {
  const { before, after, earlier, later, capital, within } = context;
  if (capital && tokens[first]?.letterCase === 'lower') return false;
  if (before !== undefined && !standsTo(before, tokens, first - 1)) return false;
  if (after !== undefined && !standsFrom(after, tokens, last + 1)) return false;
  if (earlier !== undefined && !standsEarlier(earlier, tokens, first, within)) return false;
  return later === undefined || standsLater(later, tokens, last + 1, within);
}
