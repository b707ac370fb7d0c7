/** A claim as it is found, and how it is written out from the items of a stream. */
import type { Quotation } from '../quotations.ts';
import type { Span } from '../spans.ts';
import type { Found } from './claim-found.ts';
import type { CueKind } from './cues.ts';
import { spanOf, spansOf } from './stream.ts';

export type ClaimMode = 'direct' | 'indirect' | 'mixed';
export type ClaimType = 'fact' | 'prediction' | 'evaluation' | 'demand' | 'belief';

/** A claim as found: UTF-16 offsets into the line, ends exclusive. */
export interface ClaimFound {
  /** What is claimed, in pieces where source and cue interrupt it. */
  readonly fragments: readonly Span[];
  /** Who claims it; none where nobody is named beside it, as in `it is understood`. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly mode: ClaimMode;
  readonly polarity: '+' | '-';
  /** What the cue makes of it, where it makes anything. */
  readonly type: ClaimType | undefined;
  /** The speaker as named on an earlier line, where this line's quotation goes on without naming one; else empty. */
  readonly speaker: string;
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const TYPES: Readonly<Record<CueKind, ClaimType | undefined>> = {
  say: undefined,
  fact: 'fact',
  belief: 'belief',
  prediction: 'prediction',
  evaluation: 'evaluation',
  demand: 'demand',
  intent: 'prediction',
};

/** The quotations of a line as far as they tell a claim's mode. */
export interface QuotedSpans {
  /** Those that stand in no other, titles left out, in order. */
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
}

export function quotedSpans(quotations: readonly Quotation[]): QuotedSpans {
  const spans: Span[] = [];
  for (const one of quotations) {
    if (one.kind !== 'title' && one.start >= (spans[spans.length - 1]?.end ?? 0)) spans.push(one);
  }
  return { spans, starts: spans.map((one) => one.start) };
}

/** Writes out a claim; `fragments` are its content, to which quotations may have been added. */
export function claimFrom(found: Found, fragments: readonly Span[], quoted: QuotedSpans): ClaimFound {
  const { stream, source, cue, use, negated } = found;
  const merged = mergeTouching(fragments);
  return {
    fragments: merged,
    source: source === undefined ? [] : [spanOf(stream, source.from, source.to)],
    cue: spansOf(stream, cue),
    mode: modeOf(quoted, merged),
    // What is not said is no denial (`has not said whether`); what is not believed is.
    polarity: use.denies !== (negated && use.kind !== 'say') ? '-' : '+',
    type: TYPES[use.kind],
    speaker: '',
    why: found.why,
    confidence: found.confidence,
  };
}

/** Writes out a quotation beside which nobody is named. */
export function claimOfQuotation(
  fragments: readonly Span[],
  speaker: string,
  quoted: QuotedSpans,
): ClaimFound {
  const merged = mergeTouching(fragments);
  const isKnown = speaker !== '';
  return {
    fragments: merged,
    source: [],
    cue: [],
    mode: modeOf(quoted, merged),
    polarity: '+',
    type: undefined,
    speaker,
    why: isKnown
      ? `quotation that goes on, said by ${speaker}`
      : 'quotation, its speaker not named beside it',
    confidence: isKnown ? 0.7 : 0.4,
  };
}

/** In order, those that touch or overlap joined. */
function mergeTouching(fragments: readonly Span[]): readonly Span[] {
  if (fragments.length === 1) return fragments;
  const merged: Span[] = [];
  for (const one of [...fragments].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && one.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    } else {
      merged.push(one);
    }
  }
  return merged;
}

/** All of the content in quotation marks, none of it, or part. */
function modeOf(quoted: QuotedSpans, fragments: readonly Span[]): ClaimMode {
  const { spans, starts } = quoted;
  if (spans.length === 0) return 'indirect';
  let inside = 0;
  for (const fragment of fragments) {
    const next = firstNotBefore(starts, fragment.start + 1);
    const around = spans[next - 1];
    if (around !== undefined && fragment.end <= around.end) inside += 1;
    else if ((around?.end ?? 0) > fragment.start || (starts[next] ?? Infinity) < fragment.end) return 'mixed';
  }
  return inside === fragments.length ? 'direct' : inside > 0 ? 'mixed' : 'indirect';
}

/** The index of the first number that is not below `least`, in a list that rises. */
export function firstNotBefore(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
