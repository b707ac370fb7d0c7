/** The words of the article alone: copied out of an annotated file, brought into one, and told from all that is written round them. */
import {
  articleText,
  endsInLoneBackslash,
  escapeText,
  innermostTag,
  lineAt,
  lineStart,
  type Span,
  type TextEdit,
  type Tree,
  toArticle,
} from '../syntax/index.ts';

/** The article text of each span, in their order; of a span that is empty, none. File offsets. */
export function articleOf(tree: Tree, spans: readonly Span[]): readonly string[] {
  const article = articleText(tree);
  return spans.map(({ start, end }) => article.slice(toArticle(tree, start), toArticle(tree, end)));
}

/** The edit that puts article text in the place of a span, escaped so that it reads back as just that. File offsets. */
export function pasteArticle(tree: Tree, { start, end }: Span, article: string): TextEdit {
  const startLine = lineAt(tree, start);
  const line = tree.lines[startLine]!;
  const at = start - lineStart(tree, startLine);
  const endLine = lineAt(tree, end);
  const next = tree.lines[endLine]!.text[end - lineStart(tree, endLine)] ?? '';
  const tag = line.tags[innermostTag(line, at)];
  const inTag = tag !== undefined && tag.start < at && at <= tag.contentEnd;
  const text = escapeText(article, inTag ? 'inside' : 'outside', next);
  // A backslash before the place means itself as long as nothing follows that it would escape.
  const guard =
    text !== '' && endsInLoneBackslash(line.text.slice(0, at)) && /^[\\{}|]/.test(text) ? '\\' : '';
  return { start, end, text: guard + text };
}

/** Delimiters, heads and notes in some lines of the article, front matter left out. File offsets, in their order. */
export function markupIn(tree: Tree, lines: Iterable<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const index of lines) {
    const line = tree.lines[index];
    if (line?.kind !== 'article') continue;
    const from = lineStart(tree, index);
    for (let i = 0; i < line.removed.length; i += 2)
      spans.push({ start: from + line.removed[i]!, end: from + line.removed[i + 1]! });
  }
  return spans;
}
