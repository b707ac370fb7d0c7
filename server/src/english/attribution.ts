/**
 * Finds who says what in a line of prose, after the PARC and PolNeAR schemes: the claim's content, its source, the words that
 * put it forward. Read by verbs, nouns and phrases of saying and by quotation marks; see section 7 of the specification for
 * which words are marked. The article's own voice is left alone.
 */
import { accordingClaims } from './attribution/according.ts';
import { cutsOf } from './attribution/boundaries.ts';
import type { CueKind } from './attribution/cues.ts';
import { nounClaims } from './attribution/noun-cues.ts';
import { type Stream, type StreamsInput, spanOf, streams } from './attribution/stream.ts';
import type { Items } from './attribution/subjects.ts';
import { claimOf, cutBefore, type Found, sayings } from './attribution/verb-cues.ts';
import { verbGroups } from './attribution/verb-groups.ts';
import type { Quotation } from './quotations.ts';
import type { Span } from './spans.ts';

export type ClaimMode = 'direct' | 'indirect' | 'mixed';
export type ClaimType = 'fact' | 'prediction' | 'evaluation' | 'demand' | 'belief';

/** A claim as found: UTF-16 offsets into the line, ends exclusive. */
export interface ClaimFound {
  /** What is claimed, in pieces where source and cue interrupt it. */
  readonly fragments: readonly Span[];
  /** Who claims it; none where nobody is named, as in `it is understood`. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly mode: ClaimMode;
  readonly polarity: '+' | '-';
  readonly type?: ClaimType;
  /** The speaker as named on an earlier line, where this line's quotation goes on without naming one. */
  readonly speaker?: string;
  readonly why: string;
  readonly confidence: number;
}

/** What one line hands to the next: who spoke last, where a quotation may go on. */
export interface Speaking {
  /** The speaker's words in the line where the last quotation stood, or empty. */
  readonly speaker: string;
}

export const NOBODY_SPEAKS: Speaking = { speaker: '' };

export interface ClaimsRead {
  readonly claims: readonly ClaimFound[];
  readonly speaking: Speaking;
}

/** The claims of one line, by start. `speaking` is what the line before handed on. Linear in the line's length. */
export function readClaims(line: StreamsInput, speaking: Speaking): ClaimsRead {
  const found: Found[] = [];
  const cut = streams(line);
  for (const stream of cut) {
    const groups = verbGroups(stream);
    const said = sayings(stream, groups);
    const marked = new Set<number>();
    for (const saying of said) {
      const at = cutBefore(stream, saying);
      if (at > 0) marked.add(at);
    }
    const cuts = cutsOf(stream, marked);
    for (const saying of said) {
      const claim = claimOf(stream, saying, cuts);
      if (claim !== undefined) found.push(claim);
    }
    found.push(...nounClaims(stream, groups, cuts), ...accordingClaims(stream, cuts));
  }
  return joinQuotations(line, cut, found, speaking);
}

interface Draft {
  readonly found: Found | undefined;
  readonly fragments: Span[];
  readonly speaker: string | undefined;
}

/** Gives the quotations that stand alone to who spoke before them, and writes the claims out. */
function joinQuotations(
  line: StreamsInput,
  cut: readonly Stream[],
  found: readonly Found[],
  speaking: Speaking,
): ClaimsRead {
  const taken = new Map<Quotation, Draft>();
  const drafts: Draft[] = [];
  for (const one of found) {
    const draft: Draft = {
      found: one,
      fragments: one.content.map((items) => spanOf(one.stream, items.from, items.to)),
      speaker: undefined,
    };
    drafts.push(draft);
    for (const items of one.content) {
      for (const quotation of quotationsIn(one.stream, items, taken)) taken.set(quotation, draft);
    }
  }

  let last: Draft | undefined;
  let carried = speaking.speaker;
  let spoke = '';
  for (const stream of cut) {
    if (stream.level > 0) continue;
    const alone = stream.quotes.length > 0 && isAlone(stream);
    for (const item of stream.quotes) {
      const quotation = stream.quotation[item]!;
      const draft = taken.get(quotation);
      if (draft !== undefined) {
        last = draft;
      } else if (last !== undefined && alone) {
        last.fragments.push({ start: quotation.start, end: quotation.end });
      } else if (alone) {
        last = {
          found: undefined,
          fragments: [{ start: quotation.start, end: quotation.end }],
          speaker: carried,
        };
        drafts.push(last);
      } else {
        drafts.push({
          found: undefined,
          fragments: [{ start: quotation.start, end: quotation.end }],
          speaker: '',
        });
        continue;
      }
      spoke = speakerOf(line, last);
    }
    if (stream.quotes.length === 0 && stream.at.length > 3) carried = '';
  }
  const marked = outermost(line.quotations);
  const starts = marked.map((one) => one.start);
  const claims = drafts
    .map((draft) => claimFrom(marked, starts, draft))
    .sort(
      (one, other) =>
        one.fragments[0]!.start - other.fragments[0]!.start ||
        other.fragments[0]!.end - one.fragments[0]!.end,
    );
  const blank = line.tokens.length === 0;
  return { claims, speaking: blank ? speaking : spoke === speaking.speaker ? speaking : { speaker: spoke } };
}

/** The quotations among some items that nobody has been given yet. */
function* quotationsIn(
  stream: Stream,
  items: Items,
  taken: ReadonlyMap<Quotation, Draft>,
): Iterable<Quotation> {
  const { quotes } = stream;
  for (let at = firstNotBefore(quotes, items.from); at < quotes.length && quotes[at]! < items.to; at += 1) {
    const quotation = stream.quotation[quotes[at]!]!;
    // Whoever took one of them, reading from the left, took those behind it as well.
    if (taken.has(quotation)) return;
    yield quotation;
  }
}

/** The index of the first number that is not below `least`, in a list that rises. */
function firstNotBefore(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether a stream is a quotation and nothing else but stops. */
function isAlone(stream: Stream): boolean {
  return stream.at.every(
    (token, item) => stream.quotation[item] !== undefined || stream.tokens[token]!.kind !== 'word',
  );
}

function speakerOf(line: StreamsInput, draft: Draft): string {
  if (draft.found === undefined) return draft.speaker ?? '';
  const { source, stream } = draft.found;
  if (source === undefined) return '';
  const span = spanOf(stream, source.from, source.to);
  return line.text.slice(span.start, span.end).slice(0, 200);
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

function claimFrom(marked: readonly Span[], starts: readonly number[], draft: Draft): ClaimFound {
  const { found } = draft;
  const fragments = mergeTouching([...draft.fragments].sort((one, other) => one.start - other.start));
  const mode = modeOf(marked, starts, fragments);
  if (found === undefined) {
    const known = draft.speaker !== undefined && draft.speaker !== '';
    return {
      fragments,
      source: [],
      cue: [],
      mode,
      polarity: '+',
      ...(known ? { speaker: draft.speaker! } : {}),
      why: known
        ? 'quotation that goes on from the line before'
        : 'quotation, its speaker not named beside it',
      confidence: known ? 0.7 : 0.4,
    };
  }
  const { stream, source, cue, use } = found;
  const type = TYPES[use.kind];
  const span = (items: Items): Span => spanOf(stream, items.from, items.to);
  return {
    fragments,
    source: source === undefined ? [] : [span(source)],
    cue: cue.map(span),
    mode,
    polarity: use.denies !== (found.negated && use.kind !== 'say') ? '-' : '+',
    ...(type === undefined ? {} : { type }),
    why: found.why,
    confidence: found.confidence,
  };
}

function mergeTouching(fragments: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const one of fragments) {
    const last = merged[merged.length - 1];
    if (last !== undefined && one.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else merged.push(one);
  }
  return merged;
}

/** All of the content in quotation marks, none of it, or part. `marked` are the outermost quotations, in order. */
function modeOf(marked: readonly Span[], starts: readonly number[], fragments: readonly Span[]): ClaimMode {
  let quoted = 0;
  for (const fragment of fragments) {
    const next = firstNotBefore(starts, fragment.start + 1);
    const around = marked[next - 1];
    if (around !== undefined && fragment.end <= around.end) quoted += 1;
    else if (
      (around !== undefined && fragment.start < around.end) ||
      (marked[next]?.start ?? Infinity) < fragment.end
    )
      return 'mixed';
  }
  return quoted === fragments.length ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
}

/** The quotations that stand in no other, titles left out. */
function outermost(quotations: readonly Quotation[]): readonly Span[] {
  const found: Span[] = [];
  for (const one of quotations) {
    if (one.kind !== 'title' && one.start >= (found[found.length - 1]?.end ?? 0)) found.push(one);
  }
  return found;
}
