/** Where the words of a span of the old article stand in the new one. */
import type { Span } from '../../syntax/index.ts';
import type { Alignment, Stretch } from './alignment.ts';

/**
 * The spans of the new article that hold what is left of a span of the old one, sorted and apart; none where all of it is
 * gone. Words that took the place of words within the span are taken in; what was added at its ends is not.
 */
export function carriedSpans({ stretches }: Alignment, span: Span, after: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  const length = span.end - span.start;
  for (let i = firstEndingBehind(stretches, span.start); i < stretches.length; i++) {
    const stretch = stretches[i]!;
    if (stretch.before.start >= span.end) break;
    const part = partOf(stretch, span);
    const words = part && trimmed(after, part);
    if (!words) continue;
    const last = spans.at(-1);
    // Far apart, or before what came before, they are no longer one stretch of text.
    const follows = last && words.start >= last.end && words.start - last.end <= Math.max(200, length);
    if (follows) last.end = words.end;
    else spans.push({ ...words });
  }
  return merged(spans);
}

/** What of a stretch's new side belongs to the span; undefined where nothing does. */
function partOf({ kind, before, after }: Stretch, span: Span): Span | undefined {
  if (kind === 'changed') {
    const isInside = before.start >= span.start && before.end <= span.end;
    return isInside && after.end > after.start ? after : undefined;
  }
  const start = Math.max(before.start, span.start);
  const end = Math.min(before.end, span.end);
  if (start >= end) return undefined;
  return { start: after.start + start - before.start, end: after.start + end - before.start };
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (from < to && /\s/u.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : undefined;
}

function merged(spans: readonly { start: number; end: number }[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push(span);
  }
  return result;
}

/** The new offset at which the old one stands, or the end of the nearest words before it that still stand. */
export function carriedOffset({ stretches }: Alignment, offset: number): number {
  for (let i = Math.min(firstEndingBehind(stretches, offset), stretches.length - 1); i >= 0; i--) {
    const { kind, before, after } = stretches[i]!;
    if (kind === 'same' && before.start <= offset)
      return after.start + Math.min(offset, before.end) - before.start;
  }
  return 0;
}

/** Index of the first stretch that ends behind an offset. */
function firstEndingBehind(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.before.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
