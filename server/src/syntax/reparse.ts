/** An edited text to its tree by way of the old one. */
import { handOnPlaces, lineAt, lineStart } from './line-places.ts';
import { splitLines } from './lines.ts';
import { isFence, parse, treeOf } from './parse.ts';
import type { Line, TextEdit, Tree } from './tree.ts';

/**
 * The tree of the file after one edit, whose offsets are those of the file before it.
 * Only the lines that the edit touches are read; the nodes of the others, and of lines that come out unchanged, are the
 * same as before. The result equals `parse` of the new text.
 */
export function reparse(tree: Tree, edit: TextEdit): Tree {
  const old = tree.lines;
  let first = lineAt(tree, edit.start);
  let last = lineAt(tree, edit.end);
  const head = textBefore(old[first]!, edit.start - lineStart(tree, first));
  const tail = textBehind(old[last]!, edit.end - lineStart(tree, last));
  let text = head + edit.text + tail;
  // A carriage return and a newline may come together, or part, across the edge of the edit.
  if (text.startsWith('\n') && first > 0 && old[first - 1]!.lineBreak === '\r') {
    text = fullText(old[--first]!) + text;
  }
  if (last < old.length - 1 && (text === '' || text.endsWith('\r') || !endsInBreak(text))) {
    text += fullText(old[++last]!);
  }
  const fresh = splitLines(text);
  // What follows starts a line of its own already: the empty rest behind the last break is not one.
  if (last < old.length - 1) fresh.pop();
  keepUnchanged(old, first, last, fresh);
  const lines = replaceLines(old, first, last, fresh);
  if (movesFrontMatter(tree, first, fresh)) return treeOf(lines, lines.length);
  const next = { ...tree, lines };
  handOnPlaces(tree, next, first, last - first + 1, fresh);
  return next;
}

function replaceLines(old: readonly Line[], first: number, last: number, fresh: readonly Line[]): Line[] {
  if (fresh.length !== last - first + 1) return old.slice(0, first).concat(fresh, old.slice(last + 1));
  const lines = old.slice();
  for (let i = 0; i < fresh.length; i++) lines[first + i] = fresh[i]!;
  return lines;
}

/** Whether the front matter may have come, gone, grown or shrunk, or been written in. */
function movesFrontMatter(tree: Tree, first: number, fresh: readonly Line[]): boolean {
  if (first < Math.max(tree.frontMatterLines, 1)) return true;
  return tree.frontMatterProblem !== undefined && fresh.some(isFence);
}

/** The text of the line and its break up to an offset in them. */
function textBefore({ text, lineBreak }: Line, offset: number): string {
  return offset <= text.length ? text.slice(0, offset) : text + lineBreak.slice(0, offset - text.length);
}

/** The text of the line and its break from an offset in them. */
function textBehind({ text, lineBreak }: Line, offset: number): string {
  return offset <= text.length ? text.slice(offset) + lineBreak : lineBreak.slice(offset - text.length);
}

function fullText(line: Line): string {
  return line.text + line.lineBreak;
}

function endsInBreak(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}

/** Puts the old nodes in the place of equal new ones at either end of the replaced stretch. */
function keepUnchanged(old: readonly Line[], first: number, last: number, fresh: Line[]): void {
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
}

function isSame(a: Line, b: Line): boolean {
  return a.kind === b.kind && a.lineBreak === b.lineBreak && a.text === b.text;
}

/**
 * The tree of `text`, with the nodes of `tree` for the lines that both have at their beginning and at their end.
 * For a file that was read again whole.
 */
export function reparseWhole(tree: Tree, text: string): Tree {
  const next = parse(text);
  const lines = [...next.lines];
  keepUnchanged(tree.lines, 0, tree.lines.length - 1, lines);
  return { ...next, lines };
}
