/**
 * Several files in one text, with markers in them: what features over a corpus are tested by.
 *
 *     === article.claim
 *     {!c1 @an‸na|It rains}.
 *     === actors.yaml
 *     anna:
 *       name: Anna Berg
 *
 * A line `=== path` opens each file; what follows is its text, to the line break before the next such line. `‸` is a cursor,
 * `⟦words⟧` a selection.
 */
import type { Span } from '../../../server/src/syntax/index.ts';
import { readSelections } from './selections.ts';

export interface Marked extends Span {
  /** The file in which it stands. */
  readonly path: string;
}

export interface Files {
  /** Texts without markers, by path, in order. */
  readonly files: Readonly<Record<string, string>>;
  /** In the order of the text. Offsets are those of the file. */
  readonly marks: readonly Marked[];
}

const OPENING = /^=== (.+)\r?\n/gm;

export function readFiles(written: string): Files {
  const files: Record<string, string> = {};
  const marks: Marked[] = [];
  const openings = [...written.matchAll(OPENING)];
  openings.forEach(({ index, 0: opening, 1: path }, i) => {
    const content = written.slice(index + opening.length, openings[i + 1]?.index);
    const { text, selections } = readSelections(content);
    files[path!] = text;
    for (const selection of selections) marks.push({ ...selection, path: path! });
  });
  return { files, marks };
}

/** The one mark of a text that has one. */
export function readOneMark(written: string): Files & { readonly mark: Marked } {
  const read = readFiles(written);
  const [mark, ...others] = read.marks;
  if (!mark || others.length > 0) throw new Error(`One mark is wanted in: ${written}`);
  return { ...read, mark };
}

export function writeFiles(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, text]) => `=== ${path}\n${text}`)
    .join('');
}
