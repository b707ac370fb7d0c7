/**
 * Finds the characters that mean something, ahead of where a text is being read. Each sort is sought by `indexOf`, which
 * looks at many characters at once, and only when the one found before was passed: all searches together are linear.
 */
export interface Marks {
  readonly text: string;
  /** Where the next character of each sort stands, or the text's length; out of date where that was passed. */
  newline: number;
  carriageReturn: number;
  open: number;
  close: number;
  bar: number;
  backslash: number;
}

const NEWLINE = 10;

/** The marks of a text that is about to be read from its beginning. */
export function marksOf(text: string): Marks {
  return { text, newline: -1, carriageReturn: -1, open: -1, close: -1, bar: -1, backslash: -1 };
}

function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The first line break from `from` on, or the text's length. `from` never goes back from call to call. */
export function nextLineBreak(marks: Marks, from: number): number {
  if (marks.newline < from) {
    // Every other line of an article is empty.
    marks.newline = marks.text.charCodeAt(from) === NEWLINE ? from : find(marks.text, '\n', from);
  }
  if (marks.carriageReturn < from) marks.carriageReturn = find(marks.text, '\r', from);
  return Math.min(marks.newline, marks.carriageReturn);
}

/** The first brace or backslash from `from` on, or the text's length. `from` never goes back from call to call. */
export function nextBrace(marks: Marks, from: number): number {
  if (marks.open < from) marks.open = find(marks.text, '{', from);
  if (marks.close < from) marks.close = find(marks.text, '}', from);
  if (marks.backslash < from) marks.backslash = find(marks.text, '\\', from);
  return Math.min(marks.open, marks.close, marks.backslash);
}

/** The first brace, backslash or bar from `from` on, or the text's length. `from` never goes back from call to call. */
export function nextMark(marks: Marks, from: number): number {
  if (marks.bar < from) marks.bar = find(marks.text, '|', from);
  return Math.min(nextBrace(marks, from), marks.bar);
}
