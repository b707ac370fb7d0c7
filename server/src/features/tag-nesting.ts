/** Where words of a line stand among its tags. All spans are in the line's article text. */
import type { Line, Span, Tag } from '../syntax/index.ts';

/** Whether a tag round the span would cross one that is there: begin inside it and end outside, or the other way round. */
export function crossesTag({ tags }: Line, { start, end }: Span): boolean {
  const atStart = innermostAt(tags, start);
  const atEnd = innermostAt(tags, end);
  return (
    (atStart !== undefined && atStart.articleEnd < end) || (atEnd !== undefined && atEnd.articleStart > start)
  );
}

/** The innermost tag with words on both sides of the offset. */
function innermostAt(tags: readonly Tag[], offset: number): Tag | undefined {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tags[middle]!.articleStart < offset) low = middle + 1;
    else high = middle;
  }
  let tag = tags[low - 1];
  while (tag && tag.articleEnd <= offset) tag = tags[tag.parent];
  return tag;
}

/** Tells of any span whether it shares words with one of the given, which are sorted by their start. */
export function sharing(spans: readonly Span[]): (span: Span) => boolean {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return ({ start, end }) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (joined[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < joined.length && joined[low]!.start < end;
  };
}

/** Whether all of one span stands in another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Gives those of the spans, which are sorted by their start, that share words with any other, in their order. */
export function touching<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  // How far the spans up to each one reach: it never falls, so that the first to reach a place can be sought.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (reach[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    const found: S[] = [];
    for (let i = low; i < spans.length && spans[i]!.start < end; i++)
      if (spans[i]!.end > start) found.push(spans[i]!);
    return found;
  };
}
