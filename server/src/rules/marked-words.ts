/** Which words of a line stand in tags already, and the fix that marks those that do not. */
import type { Annotation, Fix } from '../model/index.ts';
import { fromArticleInLine, type Line, type Span, type TagKind, wrapInLine } from '../syntax/index.ts';
import type { AnnotatedLine } from './rule.ts';

/** The spans, in the line's article text, of the tags of these kinds and of their further pieces, by their start. */
export function spansOf(
  { line, annotations }: Pick<AnnotatedLine, 'line' | 'annotations'>,
  ...kinds: readonly Annotation['kind'][]
): readonly Span[] {
  const spans: Span[] = [];
  line.tags.forEach(({ articleStart, articleEnd }, index) => {
    const kind = annotations.byTag[index]?.kind;
    if (kind && kinds.includes(kind)) spans.push({ start: articleStart, end: articleEnd });
  });
  return spans;
}

/**
 * Tells for spans, asked in order of their start, whether one of `sorted` overlaps them. Tags nest, so an outer one may reach
 * farther than those behind it.
 */
export function overlapping(sorted: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (; next < sorted.length && sorted[next]!.start < end; next++)
      reach = Math.max(reach, sorted[next]!.end);
    return reach > start;
  };
}

/** What of `sorted` none of the marked spans overlaps, by start. Both are sorted by start; spans of either may overlap. */
export function unmarkedIn(sorted: readonly Span[], marked: readonly Span[]): readonly Span[] {
  const unmarked: Span[] = [];
  let reach = -1;
  let next = 0;
  for (const { start, end } of sorted) {
    reach = Math.max(reach, start);
    for (; reach < end && next < marked.length && marked[next]!.start < end; next++) {
      const mark = marked[next]!;
      if (mark.start > reach) unmarked.push({ start: reach, end: mark.start });
      reach = Math.max(reach, mark.end);
    }
    if (reach >= end) continue;
    unmarked.push({ start: reach, end });
    reach = end;
  }
  return unmarked;
}

/** Tells for spans, asked in order of their start, whether one of `sorted` holds them whole. */
export function holding(sorted: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (; next < sorted.length && sorted[next]!.start <= start; next++)
      reach = Math.max(reach, sorted[next]!.end);
    return reach >= end;
  };
}

/** A span of the line's article text as one of its text. */
export function inText(line: Line, { start, end }: Span): Span {
  const from = fromArticleInLine(line, start, 'after');
  return { start: from, end: Math.max(from, fromArticleInLine(line, end, 'before')) };
}

/** The fix that marks a span of the line's text; none where the words would have to be parted. */
export function markFix(
  line: Line,
  span: Span,
  kind: TagKind,
  items: readonly string[],
  title: string,
): readonly Fix[] {
  const wrapped = wrapInLine(line, span, { kind, items, id: '' });
  return wrapped?.pieces.length === 1 ? [{ title, safe: false, edits: wrapped.edits }] : [];
}
