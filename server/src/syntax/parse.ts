/** Text to tree. */
import { parseLine } from './line.ts';
import { frontMatterLine, splitLines } from './lines.ts';
import type { Line, SyntaxProblem, Tree } from './tree.ts';

const FENCE = '---';

/**
 * Reads a whole file. Any text gives a tree; what is wrong stands in its problems. `text` is without a byte order mark.
 * Time is linear in the text.
 */
export function parse(text: string): Tree {
  return treeOf(splitLines(text), 0);
}

/**
 * The tree of these lines. Those that the front matter takes in are read again, in `lines` itself, and so are those that it
 * gives free, of which there are none from `freed` on.
 */
export function treeOf(lines: Line[], freed: number): Tree {
  const isOpened = lines[0]!.text === FENCE;
  const frontMatterLines = isOpened ? closingFence(lines) + 1 : 0;
  for (let i = 0; i < Math.max(frontMatterLines, freed); i++) {
    const { kind, text, lineBreak } = lines[i]!;
    if (i < frontMatterLines) {
      if (kind === 'article') lines[i] = frontMatterLine(text, lineBreak);
    } else if (kind === 'front-matter') {
      lines[i] = parseLine(text, lineBreak);
    }
  }
  const isUnclosed = isOpened && frontMatterLines === 0;
  return { lines, frontMatterLines, frontMatterProblem: isUnclosed ? UNCLOSED_FRONT_MATTER : undefined };
}

/** Index of the line that closes the front matter, or -1. */
function closingFence(lines: readonly Line[]): number {
  for (let i = 1; i < lines.length; i++) if (isFence(lines[i]!)) return i;
  return -1;
}

/** Whether the line is a fence of front matter, if it stands where one counts. */
export function isFence(line: Line): boolean {
  return line.text === FENCE;
}

const UNCLOSED_FRONT_MATTER: SyntaxProblem = {
  rule: 'front-matter-invalid',
  message:
    'The front matter opened here is never closed, so all is read as article: add a line “---” where it ends.',
  start: 0,
  end: FENCE.length,
};
