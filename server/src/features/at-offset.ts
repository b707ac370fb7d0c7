/** What stands at an offset of a document: the line, the innermost tag round it, and the head item under it. */
import type { Annotation, DocumentModel, Piece } from '../model/index.ts';
import { headReadings } from '../model/index.ts';
import { type HeadItem, indexAt, innermostTag, type Line, lineStarts } from '../syntax/index.ts';

export interface AtOffset {
  readonly lineIndex: number;
  readonly line: Line;
  /** File offset at which the line starts. */
  readonly lineStart: number;
  /** The offset, relative to the line. */
  readonly offset: number;
  /** The innermost tag round the offset, its braces and ends included. */
  readonly piece: Piece | undefined;
  /** The annotation to which that tag belongs; undefined for an orphaned piece. */
  readonly annotation: Annotation | undefined;
  /** The item of that tag's head under the offset. */
  readonly item: HeadItem | undefined;
}

export function atOffset(model: DocumentModel, offset: number): AtOffset {
  const starts = lineStarts(model.tree);
  const lineIndex = indexAt(starts, offset);
  const line = model.tree.lines[lineIndex]!;
  const lineStart = starts[lineIndex]!;
  const inLine = offset - lineStart;
  const index = innermostTag(line, inLine);
  const tag = line.tags[index];
  const at = { lineIndex, line, lineStart, offset: inLine };
  if (!tag) return { ...at, piece: undefined, annotation: undefined, item: undefined };
  const inHead = inLine < tag.contentStart ? tag.head : undefined;
  return {
    ...at,
    piece: { line, index, tag, head: headReadings(line)[index]! },
    annotation: model.annotationAt(line, index),
    item: inHead?.items.find((item) => item.start <= inLine && inLine <= item.end),
  };
}
