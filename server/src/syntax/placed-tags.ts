/** Writes tags over spans of an article, as formats have them that keep their annotations apart from the text. */
import { articleText, fileSpan, toArticleInLine } from './article.ts';
import { applyEdits, shift } from './edits.ts';
import { articleStarts, indexAt, lineStarts } from './line-places.ts';
import { nestedPieces } from './nesting.ts';
import { parse } from './parse.ts';
import { printAttribute } from './print.ts';
import type { Span, Tree } from './tree.ts';
import type { TagKind } from './vocabulary.ts';
import { delimited, type NewTag, openingsOf, pieceOver } from './wrap.ts';

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

/** What a line gets, its offsets relative to it. */
interface Piece {
  readonly placing: Placing;
  readonly line: number;
  readonly piece: Span;
}

/**
 * Writes the tags into a file without changing its article. Tags nest where their spans do; one that crosses another, or runs
 * over a line break, is written in pieces that read as one span. What no tag can mark to the unit, as white space alone, is
 * left out: whoever must know compares with `fragmentsOf`. The lines on which they come to stand hold no tags before.
 */
export function withTags(text: string, tags: readonly PlacedTag[]): string {
  const tree = parse(text);
  const placings = tags.flatMap((tag) => tag.fragments.map((span, fragment) => ({ tag, span, fragment })));
  placings.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      a.tag.rank - b.tag.rank ||
      a.fragment - b.fragment,
  );
  const pieces = piecesOf(tree, placings);
  const openings = openingsFor(pieces, placings, articleText(tree));
  const byLine = grouped(pieces, ({ line }) => line);
  const starts = lineStarts(tree);
  const edits = [...byLine].flatMap(([index, own]) =>
    delimited(
      tree.lines[index]!,
      own.map((piece) => ({ piece: piece.piece, text: openings.get(piece)! })),
    ).map((edit) => shift(edit, starts[index]!)),
  );
  return applyEdits(text, edits);
}

/** Line by line, on each those outside before those inside. */
function piecesOf(tree: Tree, placings: readonly Placing[]): readonly Piece[] {
  const article = articleText(tree);
  const parts = [...partsByLine(tree, placings)].sort(([a], [b]) => a - b);
  return parts.flatMap(([index, spans]) => {
    const line = tree.lines[index]!;
    const from = articleStarts(tree)[index]!;
    const hasWords = ({ start, end }: Span): boolean => /\S/u.test(article.slice(from + start, from + end));
    return nestedPieces(spans, hasWords).flatMap((span) => {
      const piece = pieceOver(line, span, true);
      return piece ? [{ placing: spans[span.of]!.placing, line: index, piece }] : [];
    });
  });
}

/** What of each placing lies on which line, in article offsets of that line. */
function partsByLine(
  tree: Tree,
  placings: readonly Placing[],
): ReadonlyMap<number, readonly (Span & { readonly placing: Placing })[]> {
  const starts = lineStarts(tree);
  const parts: (Span & { readonly placing: Placing; readonly line: number })[] = [];
  for (const placing of placings) {
    const span = fileSpan(tree, placing.span);
    for (let i = indexAt(starts, span.start); i <= indexAt(starts, span.end); i++) {
      const line = tree.lines[i]!;
      if (line.kind === 'front-matter' || line.vanishes) continue;
      const start = toArticleInLine(line, Math.max(0, span.start - starts[i]!));
      const end = toArticleInLine(line, Math.min(line.text.length, span.end - starts[i]!));
      parts.push({ start, end, placing, line: i });
    }
  }
  return grouped(parts, ({ line }) => line);
}

/** What opens each piece: the first of a tag its head, the others what they continue. */
function openingsFor(
  pieces: readonly Piece[],
  placings: readonly Placing[],
  article: string,
): ReadonlyMap<Piece, string> {
  const byPlacing = grouped(pieces, ({ placing }) => placing);
  const opened = new Set<PlacedTag>();
  const openings = new Map<Piece, string>();
  for (const placing of placings) {
    const own = byPlacing.get(placing) ?? [];
    if (own.length === 0) continue;
    const texts = openingsOf(newTag(placing, !opened.has(placing.tag), article), own.length);
    opened.add(placing.tag);
    for (const [i, piece] of own.entries()) openings.set(piece, texts[i]!);
  }
  return openings;
}

function newTag({ tag, span, fragment }: Placing, isFirst: boolean, article: string): NewTag {
  const { id } = tag;
  if (isFirst) return { kind: tag.kind, items: openingItems(tag), id };
  const before = tag.fragments[fragment - 1];
  const apart = before !== undefined && wouldJoin(article.slice(before.end, span.start));
  return { kind: 'more', items: [id, ...(apart ? ['apart'] : [])], id };
}

/** A tag of several fragments needs its id in the head; it is added where one fragment is written in pieces. */
function openingItems({ kind, id, items, fragments }: PlacedTag): readonly string[] {
  const name = kind === 'claim' ? id : printAttribute('id', id);
  return fragments.length > 1 && !items.includes(name) ? [name, ...items] : items;
}

/** Whether two pieces with this between them would read as one span. */
function wouldJoin(between: string): boolean {
  return between === '' || (/[\r\n]/.test(between) && !/\S/u.test(between));
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const others = groups.get(key);
    if (others) others.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
