/** Spans that cross, parted into pieces that nest, as tags have to. */
import type { Span } from './tree.ts';

export interface NestedPiece extends Span {
  /** Index of the span of which it is a piece. */
  readonly of: number;
}

interface Open {
  readonly end: number;
  /** What goes on behind its end, begun within. */
  readonly rests: Rest[];
}

/** A span from where it is to be written on. */
interface Rest {
  readonly end: number;
  readonly of: number;
}

/**
 * The pieces, each outside before what lies in it. The spans are sorted by their start. What begins at one place lies inside what
 * reaches farther from there, and of those that reach as far inside the earlier ones. A piece that `isKept` denies is left out, and
 * parts nothing. Time is linear in the pieces.
 */
export function nestedPieces(
  spans: readonly Span[],
  isKept: (span: Span) => boolean,
): readonly NestedPiece[] {
  const pieces: NestedPiece[] = [];
  const open: Open[] = [];
  const put = (start: number, { end, of }: Rest): void => {
    const around = open.at(-1);
    if (around && end > around.end) around.rests.push({ end, of });
    const piece = { start, end: Math.min(end, around?.end ?? end), of };
    if (!isKept(piece)) return;
    pieces.push(piece);
    open.push({ end: piece.end, rests: [] });
  };
  let next = 0;
  while (next < spans.length || open.length > 0) {
    const at = Math.min(
      open.at(-1)?.end ?? Number.POSITIVE_INFINITY,
      spans[next]?.start ?? Number.POSITIVE_INFINITY,
    );
    const begun: Rest[] = [];
    while (open.at(-1)?.end === at) begun.push(...open.pop()!.rests);
    for (; spans[next]?.start === at; next++) begun.push({ end: spans[next]!.end, of: next });
    begun.sort((a, b) => b.end - a.end || a.of - b.of);
    for (const rest of begun) put(at, rest);
  }
  return pieces;
}
