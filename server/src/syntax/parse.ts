/** Text to tree, and an edited text to its tree by way of the old one. */
import { frontMatterLine, parseLine, plainLine } from './line.ts';
import { marksOf, nextBrace, nextLineBreak } from './marks.ts';
import type { Line, LineBreak, SyntaxProblem, TextEdit, Tree } from './tree.ts';
import { indexAt, lineStarts } from './tree.ts';

const FENCE = '---';

/**
 * Reads a whole file. Any text gives a tree; what is wrong stands in its problems. `text` is without a byte order mark.
 * Time is linear in the text.
 */
export function parse(text: string): Tree {
  const lines = splitLines(text);
  const frontMatterLines = frontMatterOf(lines);
  for (let i = 0; i < frontMatterLines; i++) lines[i] = frontMatterLine(lines[i]!.text, lines[i]!.lineBreak);
  return treeOf(lines, frontMatterLines);
}

function treeOf(lines: readonly Line[], frontMatterLines: number): Tree {
  const unclosed = lines[0]?.text === FENCE && frontMatterLines === 0;
  return { lines, frontMatterLines, frontMatterProblem: unclosed ? UNCLOSED_FRONT_MATTER : undefined };
}

const UNCLOSED_FRONT_MATTER: SyntaxProblem = {
  rule: 'front-matter-invalid',
  message:
    'The front matter opened here is never closed, so all is read as article: add a line “---” where it ends.',
  start: 0,
  end: FENCE.length,
};

/** How many lines the front matter takes, fences included; 0 where there is none or where it is not closed. */
function frontMatterOf(lines: readonly Line[]): number {
  if (lines[0]?.text !== FENCE) return 0;
  for (let i = 1; i < lines.length; i++) if (lines[i]!.text === FENCE) return i + 1;
  return 0;
}

/** Splits into lines and reads each as article. Most hold no brace and no backslash, and need no closer look. */
function splitLines(text: string): Line[] {
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

/**
 * The tree of the file after one edit, whose offsets are those of the file before it.
 * Only the lines that the edit touches are read; the nodes of the others, and of lines that come out unchanged, are the
 * same as before. The result equals `parse` of the new text.
 */
export function reparse(tree: Tree, edit: TextEdit): Tree {
  const starts = lineStarts(tree);
  let first = indexAt(starts, edit.start);
  let last = indexAt(starts, edit.end);
  const old = tree.lines;
  const head = fullText(old[first]!).slice(0, edit.start - starts[first]!);
  const tail = fullText(old[last]!).slice(edit.end - starts[last]!);
  let text = head + edit.text + tail;
  // A carriage return and a newline may come together, or part, across the edge of the edit.
  if (text.startsWith('\n') && first > 0 && old[first - 1]!.lineBreak === '\r')
    text = fullText(old[--first]!) + text;
  if (last < old.length - 1 && (text === '' || text.endsWith('\r') || !endsInBreak(text)))
    text += fullText(old[++last]!);
  let fresh = splitLines(text);
  // What follows starts a line of its own already: the empty rest behind the last break is not one.
  if (last < old.length - 1) fresh = fresh.slice(0, -1);
  fresh = keepUnchanged(old, first, last, fresh);
  const lines = old.slice(0, first).concat(fresh, old.slice(last + 1));
  return withFrontMatter(tree, lines, first, last, fresh.length);
}

function fullText(line: Line): string {
  return line.text + line.lineBreak;
}

function endsInBreak(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}

/** Puts the old nodes in the place of equal new ones at either end of the replaced stretch. */
function keepUnchanged(old: readonly Line[], first: number, last: number, fresh: Line[]): Line[] {
  let front = 0;
  while (front < fresh.length && first + front <= last && isSame(old[first + front]!, fresh[front]!)) {
    fresh[front] = old[first + front]!;
    front++;
  }
  let back = 0;
  while (fresh.length - 1 - back >= front && last - back >= first + front) {
    const kept = old[last - back]!;
    if (!isSame(kept, fresh[fresh.length - 1 - back]!)) break;
    fresh[fresh.length - 1 - back] = kept;
    back++;
  }
  return fresh;
}

function isSame(a: Line, b: Line): boolean {
  return a.kind === b.kind && a.lineBreak === b.lineBreak && a.text === b.text;
}

/** Finds the front matter anew where the edit could have moved it, and reads again the lines that went in or out of it. */
function withFrontMatter(tree: Tree, lines: Line[], first: number, last: number, count: number): Tree {
  const before = tree.frontMatterLines;
  const opened = lines[0]?.text === FENCE;
  const untouched = first >= Math.max(before, 1);
  const fenceCame =
    opened && before === 0 && lines.slice(first, first + count).some((line) => line.text === FENCE);
  const after = untouched && !fenceCame ? before : opened ? frontMatterOf(lines) : 0;
  const moved = Math.max(after, before > 0 ? before + count - (last - first + 1) : 0, first + count);
  for (let i = 0; i < Math.min(moved, lines.length); i++) {
    const line = lines[i]!;
    if (i < after && line.kind === 'article') lines[i] = frontMatterLine(line.text, line.lineBreak);
    else if (i >= after && line.kind === 'front-matter') lines[i] = parseLine(line.text, line.lineBreak);
  }
  return treeOf(lines, after);
}

/**
 * The tree of `text`, with the nodes of `tree` for the lines that both have at their beginning and at their end.
 * For a file that was read again whole.
 */
export function reparseWhole(tree: Tree, text: string): Tree {
  const next = parse(text);
  const lines = keepUnchanged(tree.lines, 0, tree.lines.length - 1, [...next.lines]);
  return { ...next, lines };
}
