/** Splits a text into lines and reads each as a line of the article. */
import { parseLine } from './line.ts';
import { marksOf, nextBrace, nextLineBreak } from './marks.ts';
import type { Line, LineBreak } from './tree.ts';

const NONE: readonly never[] = [];

/** The lines of a text, at least one. Most hold no brace and no backslash, and need no closer look. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const marks = marksOf(text);
  for (let from = 0; ; ) {
    const end = nextLineBreak(marks, from);
    const lineBreak = lineBreakAt(text, end);
    const line = text.slice(from, end);
    const isPlain = nextBrace(marks, from) >= end;
    lines.push(isPlain ? plainLine(line, lineBreak) : parseLine(line, lineBreak, marks, from));
    if (lineBreak === '') return lines;
    from = end + lineBreak.length;
  }
}

function lineBreakAt(text: string, at: number): LineBreak {
  if (at >= text.length) return '';
  if (text.charCodeAt(at) === 10) return '\n';
  return text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r';
}

/** A line of the article that holds no brace and no backslash. */
function plainLine(text: string, lineBreak: LineBreak): Line {
  return {
    kind: 'article',
    text,
    lineBreak,
    tags: NONE,
    notes: NONE,
    removed: NONE,
    problems: NONE,
    vanishes: false,
    articleLength: text.length + lineBreak.length,
  };
}

/** A line of the front matter, its fences included: no article text, and nothing in it is read here. */
export function frontMatterLine(text: string, lineBreak: LineBreak): Line {
  return {
    kind: 'front-matter',
    text,
    lineBreak,
    tags: NONE,
    notes: NONE,
    removed: text.length > 0 ? [0, text.length] : NONE,
    problems: NONE,
    vanishes: true,
    articleLength: 0,
  };
}
