/** The word of the article at a place: what a double click in the editor would select. */
import languageConfiguration from '../../../syntaxes/language-configuration.json' with { type: 'json' };
import { isRemoved, lineAt, lineStarts, type Span, type Tree } from '../syntax/index.ts';

const { pattern, flags } = languageConfiguration.wordPattern;
const WORD = new RegExp(pattern, `g${flags}`);

/** The word that holds the file offset, or ends there; undefined in front matter, heads and notes, and where there is none. */
export function wordAt(tree: Tree, offset: number): Span | undefined {
  const lineIndex = lineAt(tree, offset);
  const line = tree.lines[lineIndex]!;
  if (line.kind === 'front-matter') return undefined;
  const start = lineStarts(tree)[lineIndex]!;
  let ending: Span | undefined;
  for (const match of line.text.matchAll(WORD)) {
    const word = { start: start + match.index, end: start + match.index + match[0].length };
    if (word.start > offset) break;
    if (word.end < offset || isRemoved(line, match.index)) continue;
    if (word.end > offset) return word;
    ending = word;
  }
  return ending;
}
