/** What must be escaped, and what must not be parted, lest an edit next to it give it another meaning. */
import { isEscaped, isRemoved } from './article.ts';
import type { Line, Span, TextEdit } from './tree.ts';

/** The edit that escapes what stands there. */
export function escapeAt(offset: number): TextEdit {
  return { start: offset, end: offset, text: '\\' };
}

/** Whether a backslash stands there that escapes nothing and is not escaped: a brace behind it would be. */
export function isLoneBackslash(line: Line, offset: number): boolean {
  return line.text[offset] === '\\' && !isRemoved(line, offset) && !isEscaped(line, offset);
}

/** Unescaped bars in a stretch of the line's text that are text of the article. */
export function barsIn(line: Line, start: number, end: number): number[] {
  const bars: number[] = [];
  // Sought in the stretch alone: a search that ran on behind it, from many short stretches, would be quadratic.
  const text = line.text.slice(start, end);
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
    if (!isRemoved(line, start + at) && !isEscaped(line, start + at)) bars.push(start + at);
  }
  return bars;
}

/** Whether a brace stands there that opens and closes nothing: it is text, until an edit beside it gives it something to open. */
export function isLiteral(line: Line, offset: number): boolean {
  return line.problems.some(
    (problem) =>
      problem.start === offset && (problem.rule === 'brace-stray' || problem.rule === 'tag-unknown'),
  );
}

/** The span widened so that neither end parts a surrogate pair. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: partsPair(text, start) ? start - 1 : start, end: partsPair(text, end) ? end + 1 : end };
}

/** Whether the offset lies between the two halves of a surrogate pair. */
export function partsPair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
