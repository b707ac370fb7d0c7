/**
 * Order in heads: one space between items, none at their ends, and none in an empty head. The article's words, and everything
 * inside quotation marks, stay as they are.
 */
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

/** YAML without white space at the ends of its lines, outside of blocks whose words it could belong to. */
export function formatYaml(text: string, from = 0): readonly TextEdit[] {
  // In block scalars and quoted text over several lines white space can have a meaning.
  if (/[|>][+\-\d]*[ \t]*(?:\r|\n|$)|^[^#\r\n]*"[^"\r\n]*$/m.test(text)) return [];
  return [...text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|\r|$)/g)]
    .filter(({ index }) => text[index - 1] !== ':')
    .map(({ 0: space, index }) => ({ start: from + index, end: from + index + space.length, text: '' }));
}
