/**
 * Wraps lines in notes, each in its own, and takes such notes away again. In front matter the same key makes comments of YAML.
 * A blank line gets a note above it instead of round it: wrapped, it would be gone from the article.
 */
import { indexAt, type Line, lineStarts, type Span, type TextEdit, type Tree } from '../syntax/index.ts';
import { afterEdits, type Marked } from './marked.ts';

/** Toggles the notes of all lines that the selections touch: where each holds a note alone they go, else each gets one. */
export function toggleNotes(tree: Tree, selections: readonly Span[]): Marked {
  const starts = lineStarts(tree);
  const touched = [...new Set(selections.flatMap((selection) => linesTouched(starts, selection)))]
    .sort((a, b) => a - b)
    .map((index) => ({ line: tree.lines[index]!, index, start: starts[index]! }))
    .filter(({ line, index }) => line.kind === 'article' || !isFence(tree, index));
  const worded = touched.filter(({ line }) => !isBlank(line));
  if (worded.length === 0) return emptyNote(touched[0], selections);
  const allNotes = worded.every(({ line }) => isNote(line));
  const edits = worded.flatMap(({ line, start }) =>
    (allNotes ? uncovered(line) : covered(line)).map((edit) => ({
      ...edit,
      start: edit.start + start,
      end: edit.end + start,
    })),
  );
  const after = selections.map(({ start, end }) =>
    start === end
      ? caret(edits, start)
      : { start: afterEdits(edits, start, 'before'), end: afterEdits(edits, end, 'after') },
  );
  return { edits, selections: after };
}

/** A cursor keeps to the words: behind the opening, before the closing. */
function caret(edits: readonly TextEdit[], offset: number): Span {
  const side = edits.some((edit) => edit.start === offset && /^(?:\{%|#)/.test(edit.text))
    ? 'after'
    : 'before';
  const at = afterEdits(edits, offset, side);
  return { start: at, end: at };
}

/** Indexes of the lines; one at whose very start a longer selection ends is not touched. */
function linesTouched(starts: Uint32Array, { start, end }: Span): number[] {
  const first = indexAt(starts, start);
  const last = indexAt(starts, end > start ? end - 1 : end);
  return Array.from({ length: Math.max(first, last) - first + 1 }, (_, i) => first + i);
}

function isFence(tree: Tree, index: number): boolean {
  return index === 0 || index === tree.frontMatterLines - 1;
}

function isBlank(line: Line): boolean {
  return !/[^ \t]/.test(line.text);
}

/** Whether the line holds one note and nothing else; in front matter, a comment. */
function isNote(line: Line): boolean {
  if (line.kind === 'front-matter') return /^[ \t]*#/.test(line.text);
  return line.vanishes && line.notes.length === 1 && line.notes[0]!.kind === 'remark';
}

/** The edits that wrap a line. A note ends at its first `%}`, so the ones of notes inside get a space more. */
function covered(line: Line): TextEdit[] {
  const start = line.text.search(/[^ \t]/);
  if (line.kind === 'front-matter') return [insertion(start, '# ')];
  let end = line.text.length;
  while (isSpace(line.text[end - 1])) end--;
  const inside = endingsIn(line.text, start, end).map((at) => insertion(at, ' '));
  return [insertion(start, '{% '), ...inside, insertion(end, ' %}')];
}

/** The edits that take a line's note away, and the spaces that {@link covered} gave to notes inside. */
function uncovered(line: Line): TextEdit[] {
  if (line.kind === 'front-matter') {
    const at = line.text.indexOf('#');
    return [removal(at, isSpace(line.text[at + 1]) ? at + 2 : at + 1)];
  }
  const note = line.notes[0]!;
  const contentStart = note.textStart + (line.text[note.textStart] === ' ' ? 1 : 0);
  const spaced = note.closed && note.textEnd > contentStart && line.text[note.textEnd - 1] === ' ';
  const contentEnd = note.textEnd - (spaced ? 1 : 0);
  const inside = endingsIn(line.text, contentStart, contentEnd)
    .filter((at) => line.text[at] === ' ')
    .map((at) => removal(at, at + 1));
  return [removal(note.start, contentStart), ...inside, removal(contentEnd, note.end)].filter(
    (edit) => edit.end > edit.start,
  );
}

/** Where behind a `%`, maybe some spaces, and then a brace would end a note: the offset behind each such `%`. */
function endingsIn(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('%', start); at >= 0 && at < end; at = text.indexOf('%', at + 1)) {
    let next = at + 1;
    while (next < end && text[next] === ' ') next++;
    if (next < end && text[next] === '}') places.push(at + 1);
  }
  return places;
}

/** An empty note on a line of its own, with the cursor where its words go. */
function emptyNote(
  at: { readonly line: Line; readonly start: number } | undefined,
  selections: readonly Span[],
): Marked {
  if (!at || at.line.kind === 'front-matter') return { edits: [], selections };
  const text = `{%  %}${at.line.lineBreak || '\n'}`;
  const cursor = at.start + 3;
  const after = selections.map(() => ({ start: cursor, end: cursor }));
  return { edits: [{ start: at.start, end: at.start, text }], selections: after };
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function removal(start: number, end: number): TextEdit {
  return { start, end, text: '' };
}
