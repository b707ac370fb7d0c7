/**
 * Where the lines of a tree stand: their index, and their start in the file and in the article. Reckoned when first asked
 * for; for a tree that comes of an edit, from what was reckoned for the tree before it.
 */
import { keptWith } from './kept-with.ts';
import type { Line, Tree } from './tree.ts';

/**
 * One entry a line and one more for the end of all. Typing changes the length of one line and leaves the others as they
 * are: so the tables of an earlier tree serve on, with a note by how much all that lies behind one line has moved.
 */
interface Starts {
  readonly file: Uint32Array;
  readonly article: Uint32Array;
  /** Entries behind this one are to be moved. */
  readonly movedBehind: number;
  readonly fileBy: number;
  readonly articleBy: number;
}

const startsOfTree = keptWith<Tree, Starts>();

/** The tables of a tree, perhaps with lines yet to be moved. */
function startsOf(tree: Tree): Starts {
  const known = startsOfTree.get(tree);
  if (known) return known;
  const { lines } = tree;
  const file = new Uint32Array(lines.length + 1);
  const article = new Uint32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) {
    file[i + 1] = file[i]! + lengthOf(lines[i]!);
    article[i + 1] = article[i]! + lines[i]!.articleLength;
  }
  const starts = { file, article, movedBehind: 0, fileBy: 0, articleBy: 0 };
  startsOfTree.set(tree, starts);
  return starts;
}

/** The tables with every line moved. */
function settledStartsOf(tree: Tree): Starts {
  const starts = startsOf(tree);
  if (starts.fileBy === 0 && starts.articleBy === 0) return starts;
  const settled = { ...movedUpTo(starts, tree.lines.length), fileBy: 0, articleBy: 0 };
  startsOfTree.set(tree, settled);
  return settled;
}

/** The same starts, with the entries up to that index moved and those behind it yet to be moved. */
function movedUpTo(starts: Starts, index: number): Starts {
  const { movedBehind, fileBy, articleBy } = starts;
  if (movedBehind === index) return starts;
  if (fileBy === 0 && articleBy === 0) return { ...starts, movedBehind: index };
  const file = starts.file.slice();
  const article = starts.article.slice();
  const sign = index > movedBehind ? 1 : -1;
  for (let i = Math.min(index, movedBehind) + 1; i <= Math.max(index, movedBehind); i++) {
    file[i] = file[i]! + sign * fileBy;
    article[i] = article[i]! + sign * articleBy;
  }
  return { ...starts, file, article, movedBehind: index };
}

/**
 * Hands on to `next` what is known of `tree`, where anything is. `next` is `tree` with `removed` lines from `first` on
 * replaced by `fresh`, and all its other lines are the very nodes of `tree`.
 */
export function handOnPlaces(
  tree: Tree,
  next: Tree,
  first: number,
  removed: number,
  fresh: readonly Line[],
): void {
  const starts = startsOfTree.get(tree);
  if (starts) startsOfTree.set(next, startsAfter(tree, starts, first, removed, fresh));
  const indexes = indexesOfTree.get(tree);
  if (!indexes || fresh.length !== removed || indexes.size > 2 * tree.lines.length + fresh.length) return;
  // The nodes that were replaced stay in the table, and are told by not standing there any more.
  for (let i = 0; i < fresh.length; i++) indexes.set(fresh[i]!, first + i);
  indexesOfTree.set(next, indexes);
}

function startsAfter(
  tree: Tree,
  starts: Starts,
  first: number,
  removed: number,
  fresh: readonly Line[],
): Starts {
  if (removed === 1 && fresh.length === 1) {
    const before = tree.lines[first]!;
    const after = fresh[0]!;
    const moved = movedUpTo(starts, first);
    return {
      ...moved,
      fileBy: moved.fileBy + lengthOf(after) - lengthOf(before),
      articleBy: moved.articleBy + after.articleLength - before.articleLength,
    };
  }
  const settled = settledStartsOf(tree);
  return {
    file: splice(settled.file, first, removed, fresh.map(lengthOf)),
    article: splice(
      settled.article,
      first,
      removed,
      fresh.map((line) => line.articleLength),
    ),
    movedBehind: 0,
    fileBy: 0,
    articleBy: 0,
  };
}

function lengthOf(line: Line): number {
  return line.text.length + line.lineBreak.length;
}

/** The table for lines of which `removed` from `first` on are replaced by others of those lengths. */
function splice(
  starts: Uint32Array,
  first: number,
  removed: number,
  lengths: readonly number[],
): Uint32Array {
  const spliced = new Uint32Array(starts.length - removed + lengths.length);
  spliced.set(starts.subarray(0, first + 1));
  let at = first;
  for (const length of lengths) {
    spliced[at + 1] = spliced[at]! + length;
    at++;
  }
  const from = first + removed;
  const by = spliced[at]! - starts[from]!;
  for (let i = from + 1; i < starts.length; i++) spliced[++at] = starts[i]! + by;
  return spliced;
}

/** Offset in the file at which each line starts; one more entry holds the file's length. UTF-16 units. */
export function lineStarts(tree: Tree): Uint32Array {
  return settledStartsOf(tree).file;
}

/** Offset in the article text at which each line starts; one more entry holds the article's length. UTF-16 units. */
export function articleStarts(tree: Tree): Uint32Array {
  return settledStartsOf(tree).article;
}

/** Offset in the file at which the line of that index starts; at the number of lines, the file's length. */
export function lineStart(tree: Tree, index: number): number {
  const { file, movedBehind, fileBy } = startsOf(tree);
  // An entry yet to be moved may have wrapped round below zero, and wraps back.
  return index > movedBehind ? (file[index]! + fileBy) >>> 0 : file[index]!;
}

/** Index of the line that holds the file offset `offset`; offsets outside the file go to the nearest line. */
export function lineAt(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (lineStart(tree, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const indexesOfTree = keptWith<Tree, Map<Line, number>>();

/** Index of one of the tree's lines, by the identity of its node; -1 for a line of another tree. */
export function lineIndexOf(tree: Tree, line: Line): number {
  let indexes = indexesOfTree.get(tree);
  if (!indexes) {
    indexes = new Map(tree.lines.map((each, index) => [each, index]));
    indexesOfTree.set(tree, indexes);
  }
  const index = indexes.get(line) ?? -1;
  return tree.lines[index] === line ? index : -1;
}

/** File offset at which one of the tree's lines starts. */
export function startOfLine(tree: Tree, line: Line): number {
  return lineStart(tree, lineIndexOf(tree, line));
}

/** The last index whose entry is not above `value`, in ascending `starts` of which the last entry is the end of all. */
export function indexAt(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
