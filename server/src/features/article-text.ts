/** The words of the article alone: copied out of an annotated file, brought into one, and told from all that is written round them. */
import {
  articleText,
  endsInLoneBackslash,
  escapeText,
  innermostTag,
  type Line,
  lineAt,
  lineStart,
  parse,
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
  // What stands there is no article text, and escapes are none.
  if (line.kind === 'front-matter' || isInNote(line, at)) return { start, end, text: article };
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

/**
 * Whether text that was copied elsewhere is to be escaped where it is pasted: `needless` where that changes nothing, or no article
 * text stands there; `possible` for what is annotated already, and `expected` for all other.
 */
export type Escaping = 'needless' | 'possible' | 'expected';

/** How text pasted in the place of a span (file offsets) is to be taken. */
export function escapingOf(tree: Tree, span: Span, text: string): Escaping {
  if (pasteArticle(tree, span, text).text === text) return 'needless';
  const index = lineAt(tree, span.start);
  const line = tree.lines[index]!;
  if (isInRemoved(line, span.start - lineStart(tree, index))) return 'needless';
  const { lines } = parse(text);
  const isAnnotated = lines.some(({ tags, notes }) => tags.length > 0 || notes.length > 0);
  return isAnnotated && lines.every(({ problems }) => problems.length === 0) ? 'possible' : 'expected';
}

function isInNote(line: Line, at: number): boolean {
  return line.notes.some(({ start, end, closed }) => start < at && (closed ? at < end : at <= end));
}

/** Whether the place is inside a delimiter, a head or a note. */
function isInRemoved({ removed }: Line, at: number): boolean {
  for (let i = 0; i < removed.length; i += 2) if (removed[i]! < at && at < removed[i + 1]!) return true;
  return false;
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
