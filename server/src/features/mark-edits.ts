/** Writes many new tags on one line at once. */
import {
  delimited,
  type Line,
  nestedPieces,
  openingsOf,
  pieceOver,
  type Span,
  type TagKind,
  type TextEdit,
} from '../syntax/index.ts';

/** A tag to be written, in offsets of the line's article text. */
export interface Mark extends Span {
  readonly kind: TagKind;
  /** Items of its head, as written. */
  readonly items: readonly string[];
  /** Its id where it comes to stand in pieces; of a piece, what it continues. */
  readonly id: string;
}

/** Outer kinds first, where two tags stand on the same words. */
const ORDER: Readonly<Record<TagKind, number>> = { claim: 0, more: 0, cue: 1, actor: 2, number: 3, hedge: 4 };

/**
 * The edits (relative to the line, sorted) that write all marks. They may nest in each other; one that crosses another is
 * written in pieces. None may cross a tag that is there.
 */
export function markEdits(line: Line, marks: readonly Mark[]): readonly TextEdit[] {
  const sorted = [...marks].sort(outerFirst);
  const isWords = (span: Span): boolean => pieceOver(line, span, false) !== undefined;
  const pieces = nestedPieces(sorted, isWords);
  const counts = sorted.map(() => 0);
  for (const { of } of pieces) counts[of]!++;
  const openings = sorted.map((mark, i) => openingsOf(mark, counts[i]!).values());
  return delimited(
    line,
    pieces.map((span) => ({ piece: pieceOver(line, span, false)!, text: openings[span.of]!.next().value! })),
  );
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || ORDER[a.kind] - ORDER[b.kind];
}
