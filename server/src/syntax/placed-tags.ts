/** Writes tags over spans of an article, as formats have them that keep their annotations apart from the text. */
import { articleText, fileSpan } from './article.ts';
import { parse } from './parse.ts';
import { printAttribute } from './print.ts';
import { reparse } from './reparse.ts';
import { type Span, type Tree, textOf } from './tree.ts';
import type { TagKind } from './vocabulary.ts';
import { wrap } from './wrap.ts';

export interface PlacedTag {
  readonly kind: Exclude<TagKind, 'more'>;
  /** The id by which its further pieces name it: the one among the items, or else a free one, written where it is needed. */
  readonly id: string;
  /** Items of the head, as written. */
  readonly items: readonly string[];
  /** UTF-16 offsets of the article text, sorted, apart; not empty. */
  readonly fragments: readonly Span[];
  /** Of tags on the same words, the one of the lower rank stands outside. */
  readonly rank: number;
}

interface Placing {
  readonly tag: PlacedTag;
  readonly span: Span;
  /** Index of the fragment. */
  readonly fragment: number;
}

/**
 * Writes the tags into a file without changing its article. Tags nest where their spans do; one that crosses another, or runs
 * over a line break, is written in pieces that read as one span. What no tag can mark to the unit, as white space alone, is
 * left out: whoever must know compares with `fragmentsOf`.
 */
export function withTags(text: string, tags: readonly PlacedTag[]): string {
  let tree = parse(text);
  const article = articleText(tree);
  const placings = tags.flatMap((tag) => tag.fragments.map((span, fragment) => ({ tag, span, fragment })));
  placings.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      a.tag.rank - b.tag.rank ||
      a.fragment - b.fragment,
  );
  const opened = new Set<PlacedTag>();
  for (const placing of placings) tree = place(tree, placing, article, opened);
  return textOf(tree);
}

function place(tree: Tree, { tag, span, fragment }: Placing, article: string, opened: Set<PlacedTag>): Tree {
  const isFirst = !opened.has(tag);
  const before = tag.fragments[fragment - 1];
  const apart = before !== undefined && wouldJoin(article.slice(before.end, span.start));
  const items = isFirst ? openingItems(tag) : [tag.id, ...(apart ? ['apart'] : [])];
  const wrapped = wrap(tree, fileSpan(tree, span), {
    kind: isFirst ? tag.kind : 'more',
    items,
    id: tag.id,
    exact: true,
  });
  if (!wrapped) return tree;
  opened.add(tag);
  // From the last edit to the first, so that the offsets of those before stay right.
  return wrapped.edits.reduceRight((now, edit) => reparse(now, edit), tree);
}

/** A tag of several fragments needs its id in the head; wrapping adds it where one fragment is written in pieces. */
function openingItems({ kind, id, items, fragments }: PlacedTag): readonly string[] {
  const name = kind === 'claim' ? id : printAttribute('id', id);
  return fragments.length > 1 && !items.includes(name) ? [name, ...items] : items;
}

/** Whether two pieces with this between them would read as one span. */
function wouldJoin(between: string): boolean {
  return between === '' || (/[\r\n]/.test(between) && !/\S/u.test(between));
}
