/**
 * Order in heads: one space between items, none at their ends, and none in an empty head; and in YAML. The article's words, and
 * everything inside quotation marks, stay as they are.
 */
import { layoutYaml } from '../model/yaml-layout.ts';
import { type Line, lineStarts, type Span, type TextEdit, type Tree } from '../syntax/index.ts';

/** The edits that put the heads of a span of the file in order, sorted; of the whole file without one. */
export function formatHeads(tree: Tree, span?: Span): readonly TextEdit[] {
  const starts = lineStarts(tree);
  const edits: TextEdit[] = [];
  for (const [index, line] of tree.lines.entries()) {
    const from = starts[index]!;
    if (span && (from > span.end || from + line.text.length < span.start)) continue;
    for (const edit of formatLine(line)) {
      const moved = { start: edit.start + from, end: edit.end + from, text: edit.text };
      if (!span || (moved.start >= span.start && moved.end <= span.end)) edits.push(moved);
    }
  }
  return edits;
}

/** Offsets are relative to the line. A head in which anything is wrong is left for its author. */
function formatLine(line: Line): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { head } of line.tags) {
    if (!head || head.items.length === 0 || head.items.some(({ kind }) => kind === 'invalid')) continue;
    let from = head.start;
    for (const [index, item] of head.items.entries()) {
      putSpace(line, from, item.start, index === 0 ? '' : ' ', edits);
      from = item.end;
    }
    putSpace(line, from, head.end, '', edits);
  }
  return edits;
}

function putSpace({ text }: Line, start: number, end: number, space: string, edits: TextEdit[]): void {
  const there = text.slice(start, end);
  if (there !== space && !/\S/u.test(there)) edits.push({ start, end, text: space });
}

/**
 * The edits that put YAML in order, sorted; of the entries that a span touches, where one is given. `base` is added to the
 * offsets of what is given back. In YAML with mistakes only white space at the ends of lines is taken away.
 */
export function formatYaml(text: string, base = 0, span?: Span): readonly TextEdit[] {
  const edits = layoutYaml(text, span) ?? withoutTrailingSpace(text, span);
  return edits.map((edit) => ({ start: base + edit.start, end: base + edit.end, text: edit.text }));
}

/** Outside of blocks whose words the white space could belong to. */
function withoutTrailingSpace(text: string, span: Span | undefined): readonly TextEdit[] {
  // In block scalars and quoted text over several lines white space can have a meaning.
  if (/[|>][+\-\d]*[ \t]*(?:\r|\n|$)|^[^#\r\n]*"[^"\r\n]*$/m.test(text)) return [];
  return [...text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|\r|$)/g)]
    .filter(({ index }) => text[index - 1] !== ':')
    .map(({ 0: space, index }) => ({ start: index, end: index + space.length, text: '' }))
    .filter(({ start, end }) => !span || (start >= span.start && end <= span.end));
}

/** The edits that put front matter in order, between its fences; of the entries that a span of the file touches. Sorted. */
export function formatFrontMatter(tree: Tree, span?: Span): readonly TextEdit[] {
  const last = tree.frontMatterLines - 1;
  if (last < 2) return [];
  const starts = lineStarts(tree);
  const base = starts[1]!;
  const end = starts[last]!;
  if (span && (span.end < base || span.start >= end)) return [];
  const text = tree.lines
    .slice(1, last)
    .map((line) => line.text + line.lineBreak)
    .join('');
  const within = span && {
    start: Math.max(0, span.start - base),
    end: Math.min(text.length, Math.max(0, span.end - base)),
  };
  return formatYaml(text, base, within);
}
