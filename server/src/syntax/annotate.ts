/** Takes tags away, changes their heads and splits them. The article text stays as it was, and so do all other tags. */
import { articleOfLine, articleSlice, isEscaped, isRemoved } from './article.ts';
import { shift } from './edits.ts';
import { barsIn, escapeAt, isLiteral, isLoneBackslash, partsPair } from './guards.ts';
import { lineStarts } from './line-places.ts';
import { needsFrontMatter, printOpening } from './print.ts';
import type { Line, Tag, TextEdit, Tree } from './tree.ts';
import { SIGILS, type TagKind } from './vocabulary.ts';

/** The edits that take a tag's delimiters and head away and leave its content. Offsets are relative to the line. */
export function unwrapInLine(line: Line, tag: Tag): readonly TextEdit[] {
  const places = new Set<number>();
  if (isLiteral(line, tag.start - 1)) places.add(tag.start - 1);
  if (tag.closed && isLiteral(line, tag.contentEnd - 1)) places.add(tag.contentEnd - 1);
  // Without this tag's braces a bar of the enclosing tag could come to end a head.
  const parent = line.tags[tag.parent];
  if (parent && !parent.head)
    for (const bar of barsIn(line, parent.contentStart, parent.contentEnd)) places.add(bar);
  const edits = [...places].map(escapeAt);
  edits.push({ start: tag.start, end: tag.contentStart, text: '' });
  if (tag.closed) edits.push({ start: tag.contentEnd, end: tag.end, text: '' });
  return edits.sort((a, b) => a.start - b.start);
}

/**
 * The edits that take a tag away (file offsets). Undefined where the line would then hold notes alone and vanish with white
 * space that is the article's, or where it would be empty, and a lone carriage return before it and its own newline one break.
 */
export function unwrap(tree: Tree, lineIndex: number, tag: Tag): readonly TextEdit[] | undefined {
  const line = tree.lines[lineIndex]!;
  if (line.tags.length === 1 && line.notes.length > 0 && wouldVanish(line)) return undefined;
  const delimiters = tag.contentStart - tag.start + (tag.end - tag.contentEnd);
  const isBetweenReturns = line.lineBreak === '\n' && tree.lines[lineIndex - 1]?.lineBreak === '\r';
  if (isBetweenReturns && line.text.length === delimiters) return undefined;
  const from = lineStarts(tree)[lineIndex]!;
  const edits = unwrapInLine(line, tag).map((edit) => shift(edit, from));
  // A line that comes out as a fence would open front matter, or close it: empty front matter before all keeps it article.
  const opens = lineIndex === 0 || tree.frontMatterProblem !== undefined;
  const bare = opens && line.tags.length === 1 && needsFrontMatter(articleOfLine(line));
  return bare ? [{ start: 0, end: 0, text: '---\n---\n' }, ...edits] : edits;
}

function wouldVanish(line: Line): boolean {
  return /^[ \t]*$/.test(articleSlice(line, 0, line.text.length));
}

/** The edit that gives a tag the head items `items`, as written; none takes the head away. Relative to the line. */
export function setHead(line: Line, tag: Tag, items: readonly string[]): TextEdit {
  const head = items.join(' ');
  // An empty head stays where a bar in the content would otherwise end one.
  const needsBar = head !== '' || barsIn(line, tag.contentStart, tag.contentEnd).length > 0;
  return { start: tag.start + 2, end: tag.contentStart, text: needsBar ? `${head}|` : '' };
}

/** The edit that adds one item, as written, at the end of a tag's head, or gives it a head. Relative to the line. */
export function addHeadItem(line: Line, tag: Tag, item: string): TextEdit {
  if (!tag.head) return { start: tag.contentStart, end: tag.contentStart, text: `${item}|` };
  const { end, start } = tag.head;
  const space = end > start && !/\s/u.test(line.text[end - 1]!) ? ' ' : '';
  return { start: end, end, text: space + item };
}

/** The edit that changes what kind a tag is. Relative to the line. */
export function changeKind(tag: Tag, kind: TagKind): TextEdit {
  return { start: tag.start + 1, end: tag.start + 2, text: SIGILS[kind] };
}

/**
 * The edits that part a tag in two pieces at an offset of its content (file offsets), or undefined where the place lies in a
 * tag within it, in a delimiter, or at an end. A place between the halves of a surrogate pair is the one before it. `id` is the tag's own id, or the one it shall get.
 */
export function split(
  tree: Tree,
  lineIndex: number,
  tag: Tag,
  offset: number,
  id: string,
): readonly TextEdit[] | undefined {
  const line = tree.lines[lineIndex]!;
  const from = lineStarts(tree)[lineIndex]!;
  const at = partsPair(line.text, offset - from) ? offset - from - 1 : offset - from;
  const index = line.tags.indexOf(tag);
  if (at <= tag.contentStart || at >= tag.contentEnd || isInside(line, index, at)) return undefined;
  const hasId = tag.head?.items.some(
    (item) => item.kind === 'id' || (item.kind === 'attribute' && item.key === 'id'),
  );
  const naming = hasId && tag.kind !== 'actor' ? [] : nameEdits(line, tag, id);
  const guard = isLoneBackslash(line, at - 1) ? '\\' : '';
  const parting = [
    ...naming,
    { start: at, end: at, text: `${guard}}${printOpening('more', [id, 'apart'])}` },
  ];
  return parting.map((edit) => shift(edit, from));
}

function nameEdits(line: Line, tag: Tag, id: string): TextEdit[] {
  const known = tag.head?.items.some((item) => item.kind === 'attribute' && item.key === 'id');
  if (tag.kind === 'more' || known) return [];
  return [addHeadItem(line, tag, tag.kind === 'claim' ? id : `id=${id}`)];
}

/** Whether the offset lies within a tag inside the one of that index, or within something cut out. */
function isInside(line: Line, index: number, at: number): boolean {
  const tag = line.tags[index]!;
  for (let i = index + 1; i < tag.after; i++) {
    const child = line.tags[i]!;
    if (child.start < at && at < child.end) return true;
  }
  return isEscaped(line, at) || (isRemoved(line, at) && isRemoved(line, at - 1));
}
