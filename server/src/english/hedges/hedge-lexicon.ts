/** Compiles entries into a tree of words for each that they begin with, so that a text is searched for all of them in one pass. */
import type { Token } from '../tokens.ts';
import type { HedgeContext, HedgeEntry, Lookalike } from './hedge-entry.ts';
import { asRead, type FormRows, formRows, formsOfRow } from './hedge-forms.ts';
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
  readonly lookalikes: readonly Lookalike[];
  /** One for each entry and lookalike, in that order, made when it is first met. */
  readonly leaves: Leaf[];
  /** By the first word: the tree, or the forms of which it will be made when a text holds the word. */
  readonly trees: Map<string, Branch | string>;
}

const FURTHEST = 12;

/**
 * Compiles a lexicon with a corpus's changes. What is added comes first, so that it wins over what
 * there is for the same words.
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
  return lexiconOf(entries, lookalikes, formRows([...entries, ...lookalikes]));
}

/** The lexicon of which these are the forms. */
export function lexiconOf(
  entries: readonly HedgeEntry[],
  lookalikes: readonly Lookalike[],
  forms: FormRows,
): HedgeLexicon {
  return { entries, lookalikes, leaves: [], trees: new Map<string, Branch | string>(forms) };
}

/** The tree of all that begins with a word in lower case; undefined where nothing does. */
export function beginningWith(lexicon: HedgeLexicon, word: string): Branch | undefined {
  const found = lexicon.trees.get(word);
  if (typeof found !== 'string') return found;
  const tree = branch();
  for (const { entry, rest } of formsOfRow(found)) extend(tree, rest, 0, leafAt(lexicon, entry));
  lexicon.trees.set(word, tree);
  return tree;
}

function leafAt({ entries, lookalikes, leaves }: HedgeLexicon, place: number): Leaf {
  const entry = entries[place];
  leaves[place] ??= leafOf(entry ?? lookalikes[place - entries.length]!, entry);
  return leaves[place];
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
