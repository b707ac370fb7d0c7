/** Which claim of its line a bare `>` means: the nearest that does not enclose it, one of the same sentence before others. */
import { mayHoldEnd } from '../english/sentences.ts';
import type { Line, Span, Tag } from '../syntax/index.ts';
import { headReadings } from './head-reading.ts';
import { lineProse } from './line-prose.ts';

/** Indexes into the line's `tags`: a claim, or a piece of one. Several where they are equally near; none where there is none. */
export type NearestClaims = readonly number[];

/** A stretch of a claim on the line. Pieces of one claim share their `name`. */
interface Stretch extends Span {
  readonly index: number;
  readonly name: string;
}

/** How far a search goes over what encloses a tag or stands in it. Prose never nests so; it keeps the time linear. */
const PATIENCE = 256;

/**
 * For each tag of the line with a bare `>`: the claims it could mean, by index. Other tags have no entry.
 * `isClaimId` tells whether pieces of that id are pieces of a claim.
 */
export function nearestClaims(
  line: Line,
  isClaimId: (id: string) => boolean,
): ReadonlyMap<number, NearestClaims> {
  const heads = headReadings(line);
  const found = new Map<number, NearestClaims>();
  const bare: number[] = [];
  for (let i = 0; i < heads.length; i++) if (heads[i]!.link?.references.length === 0) bare.push(i);
  if (bare.length === 0) return found;
  const stretches = stretchesOf(line, isClaimId);
  const byEnd = [...stretches].sort((a, b) => a.end - b.end);
  const byStart = [...stretches].sort((a, b) => a.start - b.start);
  for (const index of bare) {
    const tag = line.tags[index]!;
    const own = namesAround(line, index, stretches);
    const candidates = [
      ...within(line, index, stretches),
      ...lastBefore(byEnd, tag, own),
      ...firstBehind(byStart, tag, own),
    ];
    found.set(index, choose(line, tag, candidates));
  }
  return found;
}

function stretchesOf(line: Line, isClaimId: (id: string) => boolean): readonly Stretch[] {
  const heads = headReadings(line);
  const stretches: Stretch[] = [];
  line.tags.forEach((tag, index) => {
    const id = heads[index]!.id?.value;
    const isClaim = tag.kind === 'claim' || (tag.kind === 'more' && id !== undefined && isClaimId(id));
    if (isClaim)
      stretches.push({ start: tag.articleStart, end: tag.articleEnd, index, name: id ?? `#${index}` });
  });
  return stretches;
}

/** The names of the claims that enclose the tag, and of the tag itself where it is a claim. */
function namesAround(line: Line, index: number, stretches: readonly Stretch[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = index, steps = 0; i >= 0 && steps < PATIENCE; i = line.tags[i]!.parent, steps++) {
    const stretch = stretchAt(stretches, i);
    if (stretch) names.add(stretch.name);
  }
  return names;
}

function stretchAt(stretches: readonly Stretch[], index: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = stretches[middle]!.index;
    if (at === index) return stretches[middle];
    if (at < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The outermost claims inside the tag: they touch it. */
function within(line: Line, index: number, stretches: readonly Stretch[]): readonly Stretch[] {
  const { after } = line.tags[index]!;
  const inside: Stretch[] = [];
  for (let i = index + 1, steps = 0; i < after && steps < PATIENCE; steps++) {
    const stretch = stretchAt(stretches, i);
    if (stretch) {
      inside.push(stretch);
      if (inside.length > 1) break;
      i = line.tags[i]!.after;
    } else {
      i++;
    }
  }
  return inside;
}

function lastBefore(byEnd: readonly Stretch[], tag: Tag, own: ReadonlySet<string>): readonly Stretch[] {
  let i = countUpTo(byEnd, (stretch) => stretch.end <= tag.articleStart) - 1;
  const found: Stretch[] = [];
  for (let steps = 0; i >= 0 && steps < PATIENCE; i--, steps++) {
    const stretch = byEnd[i]!;
    if (found[0] && stretch.end < found[0].end) break;
    if (!own.has(stretch.name) && stretch.start <= tag.articleStart) found.push(stretch);
  }
  return found;
}

function firstBehind(byStart: readonly Stretch[], tag: Tag, own: ReadonlySet<string>): readonly Stretch[] {
  let i = countUpTo(byStart, (stretch) => stretch.start < tag.articleEnd);
  const found: Stretch[] = [];
  for (let steps = 0; i < byStart.length && steps < PATIENCE; i++, steps++) {
    const stretch = byStart[i]!;
    if (found[0] && stretch.start > found[0].start) break;
    if (!own.has(stretch.name)) found.push(stretch);
  }
  return found;
}

/** How many of the first spans it holds for, where it holds for none behind one for which it does not. */
function countUpTo<S extends Span>(stretches: readonly S[], holds: (stretch: S) => boolean): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(stretches[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function choose(line: Line, tag: Tag, candidates: readonly Stretch[]): NearestClaims {
  if (candidates.length < 2) return candidates.map((stretch) => stretch.index);
  const { text } = lineProse(line);
  const nearest = nearestOf(candidates, tag);
  // What is nearest of all is so in its sentence too, and mostly needs no sentence to tell.
  if (nearest.every((stretch) => isSurelyInSentence(text, tag, stretch))) return eachOnce(nearest);
  const sentence = sentenceOf(line, tag);
  const same = candidates.filter((stretch) => stretch.start < sentence.end && stretch.end > sentence.start);
  return eachOnce(same.length > 0 ? nearestOf(same, tag) : nearest);
}

function nearestOf(stretches: readonly Stretch[], tag: Tag): readonly Stretch[] {
  const least = Math.min(...stretches.map((stretch) => gap(stretch, tag)));
  return stretches.filter((stretch) => gap(stretch, tag) === least);
}

/** One stretch of each claim, by index. */
function eachOnce(stretches: readonly Stretch[]): NearestClaims {
  const byName = new Map<string, number>();
  for (const { name, index } of stretches) if (!byName.has(name)) byName.set(name, index);
  return [...byName.values()].sort((a, b) => a - b);
}

/** Whether a claim reaches into the sentence of the tag, as far as that can be told without cutting the line into words. */
function isSurelyInSentence(text: string, tag: Tag, { start, end }: Stretch): boolean {
  const isBefore = end <= tag.articleStart;
  if (!isBefore && start < tag.articleEnd) return false;
  const from = lastLetter(text, isBefore ? { start, end } : { start: tag.articleStart, end: tag.articleEnd });
  const to = firstLetter(text, isBefore ? { start: tag.articleStart, end: tag.articleEnd } : { start, end });
  return from >= 0 && to >= 0 && !mayHoldEnd(text.slice(from, to));
}

const LETTER = /[a-z\d]/i;

/** The offset of the first ASCII letter or digit of the span, or -1. */
function firstLetter(text: string, { start, end }: Span): number {
  for (let i = start; i < end; i++) if (LETTER.test(text[i]!)) return i;
  return -1;
}

/** The offset of the last one, or -1. */
function lastLetter(text: string, { start, end }: Span): number {
  for (let i = end - 1; i >= start; i--) if (LETTER.test(text[i]!)) return i;
  return -1;
}

/** The sentence in which the tag begins, to the end of the one in which it ends. */
function sentenceOf(line: Line, tag: Tag): Span {
  const { sentences, text } = lineProse(line);
  const first = sentences[countUpTo(sentences, (sentence) => sentence.start <= tag.articleStart) - 1];
  const last = sentences[countUpTo(sentences, (sentence) => sentence.end < tag.articleEnd)];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}

/** Units of article text between a claim and the tag; 0 where they touch or one lies in the other. */
function gap(stretch: Stretch, tag: Tag): number {
  return Math.max(0, stretch.start - tag.articleEnd, tag.articleStart - stretch.end);
}
