/** What can be folded away: the front matter, and runs of lines that hold notes alone. */
import type { Line, Tree } from '../syntax/index.ts';

export interface Fold {
  /** Line indexes, both included. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'front-matter' | 'notes';
}

export function folding(tree: Tree): readonly Fold[] {
  const folds: Fold[] = [];
  if (tree.frontMatterLines > 1)
    folds.push({ startLine: 0, endLine: tree.frontMatterLines - 1, kind: 'front-matter' });
  let start = -1;
  for (let i = tree.frontMatterLines; i <= tree.lines.length; i++) {
    const inRun = i < tree.lines.length && isNotes(tree.lines[i]!);
    if (inRun && start < 0) start = i;
    if (!inRun && start >= 0) {
      if (i - 1 > start) folds.push({ startLine: start, endLine: i - 1, kind: 'notes' });
      start = -1;
    }
  }
  return folds;
}

function isNotes(line: Line): boolean {
  return line.vanishes && line.notes.length > 0;
}
