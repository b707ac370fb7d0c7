/** A stretch of text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether one of the things, asked by index, is so that begin in one of the spans. Both are sorted by start; spans may overlap. */
export function someBeginningIn(
  spans: readonly Span[],
  things: readonly Span[],
  isSo: (index: number) => boolean,
): boolean {
  let next = 0;
  let reach = -1;
  for (let index = 0; index < things.length; index += 1) {
    const { start } = things[index]!;
    for (; next < spans.length && spans[next]!.start <= start; next += 1)
      reach = Math.max(reach, spans[next]!.end);
    if (start < reach && isSo(index)) return true;
    if (start >= reach && next === spans.length) return false;
  }
  return false;
}
