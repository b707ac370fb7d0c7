/** What can be folded away: the front matter and its entries, and runs of lines that hold notes alone. */
import { readYaml } from '../model/yaml.ts';
import { type Line, lineStarts, type Tree } from '../syntax/index.ts';
import { foldsOfYaml } from './yaml-structure.ts';

export interface Fold {
  /** Line indexes, both included. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'front-matter' | 'notes' | 'entry';
}

export function folding(tree: Tree): readonly Fold[] {
  const folds: Fold[] = [];
  if (tree.frontMatterLines > 1)
    folds.push(
      { startLine: 0, endLine: tree.frontMatterLines - 1, kind: 'front-matter' },
      ...foldsInFrontMatter(tree),
    );
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

function foldsInFrontMatter(tree: Tree): readonly Fold[] {
  const starts = lineStarts(tree);
  const text = tree.lines
    .slice(1, tree.frontMatterLines - 1)
    .map((line) => line.text + line.lineBreak)
    .join('');
  const { root, comments } = readYaml(text, starts[1]!);
  return foldsOfYaml(root, comments, starts);
}

/** The same of a registry or configuration. */
export function foldingOfYaml(text: string, starts: Uint32Array): readonly Fold[] {
  const { root, comments } = readYaml(text);
  return foldsOfYaml(root, comments, starts);
}

function isNotes(line: Line): boolean {
  return line.vanishes && line.notes.length > 0;
}
