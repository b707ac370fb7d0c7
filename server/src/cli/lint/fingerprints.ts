/**
 * What a finding is known by from one run to the next: its rule, the words at which it stands and the article text of their
 * line. Edits elsewhere in the file leave it alone, and so do annotations added to the same line.
 */
import type { FileFacts } from '../../model/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { articleOfLine, indexAt, type Line, lineStarts, type Span, type Tree } from '../../syntax/index.ts';

/** The marks of all places in the tree at which findings stand, or across files may come to stand. */
export function marksOf(
  tree: Tree,
  findings: readonly Finding[],
  facts: FileFacts,
): Readonly<Record<string, string>> {
  const starts = lineStarts(tree);
  const lines = new Map<number, string>();
  const marks: Record<string, string> = {};
  const add = ({ start, end }: Span): void => {
    const key = placeKey({ start, end });
    if (marks[key] !== undefined) return;
    const index = indexAt(starts, start);
    const line = tree.lines[index];
    if (!line) return;
    let words = lines.get(index);
    if (words === undefined) {
      words = digest(line.kind === 'article' ? wordsOf(line) : line.text);
      lines.set(index, words);
    }
    const from = start - starts[index]!;
    marks[key] = digest(`${words}\n${line.text.slice(from, from + end - start)}`);
  };
  for (const finding of findings) add(finding);
  for (const { place } of facts.references) add(place);
  for (const { place, shared } of facts.figures) if (shared) add(place);
  return marks;
}

/** However the line ends: what is written behind the last line, or a change of all line breaks, leaves its findings alone. */
function wordsOf(line: Line): string {
  if (line.vanishes) return '';
  const text = articleOfLine(line);
  return `${text.slice(0, text.length - line.lineBreak.length)}\n`;
}

export function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Gives each finding of one file, in order, its fingerprint: alike ones are numbered. */
export function fingerprinter(marks: Readonly<Record<string, string>>): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const mark = marks[placeKey(finding)] ?? digest(finding.message);
    const key = `${finding.rule}:${mark}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${mark}:${count}`;
  };
}

/**
 * A short digest of a text, in hexadecimal: two FNV-1a hashes of 32 bits with different beginnings (Fowler, Noll, Vo,
 * http://www.isthe.com/chongo/tech/comp/fnv/). Nobody attacks a fingerprint; it must only be quick and seldom collide.
 */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + i), 0x01000193);
  }
  return (one >>> 0).toString(16).padStart(8, '0') + (other >>> 0).toString(16).padStart(8, '0');
}
