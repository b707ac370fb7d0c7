/** Where the lines of YAML end: at `\n`, with or without a `\r` before it. */

/** Offset of the `\n` that ends the line, or the text’s length. */
export function lineFeed(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Offset behind what stands on the line, before its `\r\n` or `\n`. */
export function lineEnd(text: string, from: number): number {
  const end = lineFeed(text, from);
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}
