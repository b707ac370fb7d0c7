/** What the software finds in prose, as annotations to accept: the same for the editor, for files and for streams. */
import type { ActorMention, Names } from '../english/actors.ts';
import type { ClaimFound } from '../english/attribution.ts';
import type { HedgeLexicon } from '../english/hedges/hedge-lexicon.ts';
import type { HedgeFinding } from '../english/hedges/hedges.ts';
import type { NumberFinding, NumberOptions } from '../english/numbers/index.ts';
import { type LineRead, readLines } from '../english/reader.ts';
import { formatValue, type NumberLiteral } from '../quantity/index.ts';
import type { Span } from '../syntax/index.ts';

export type SuggestionKind = 'number' | 'hedge' | 'actor' | 'claim';

export const SUGGESTION_KINDS: readonly SuggestionKind[] = ['number', 'hedge', 'actor', 'claim'];

interface SuggestionBase {
  /** On what grounds, in a few words. */
  readonly why: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Offsets are UTF-16 units of the text read, ends exclusive. */
export type Suggestion = SuggestionBase &
  (
    | (Span & { readonly kind: 'number'; readonly finding: NumberFinding })
    | (Span & { readonly kind: 'hedge'; readonly finding: HedgeFinding })
    | (Span & { readonly kind: 'actor'; readonly finding: ActorMention })
    | (Span & {
        readonly kind: 'claim';
        readonly fragments: readonly Span[];
        readonly source: readonly Span[];
        readonly cue: readonly Span[];
        readonly finding: ClaimFound;
      })
  );

export interface SuggestOptions {
  readonly kinds: ReadonlySet<SuggestionKind>;
  readonly lexicon: HedgeLexicon;
  readonly names?: Names;
  readonly numbers?: NumberOptions;
  readonly minConfidence?: number;
}

/** Suggestions for a whole article, sorted by start, the longer first. Linear in the text. */
export function suggestionsIn(article: string, options: SuggestOptions): readonly Suggestion[] {
  const starts: number[] = [];
  const lines: string[] = [];
  let from = 0;
  while (from <= article.length) {
    const end = endOfLine(article, from);
    starts.push(from);
    lines.push(article.slice(from, end));
    from = end + (article.startsWith('\r\n', end) ? 2 : 1);
  }
  const found: Suggestion[] = [];
  for (const [index, read] of readLines(lines, options).entries()) {
    for (const suggestion of suggestionsOfLine(read)) found.push(moved(suggestion, starts[index]!));
  }
  const least = options.minConfidence ?? 0;
  return found.filter(({ confidence }) => confidence >= least);
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

/** Suggestions of one line, in its own offsets. An approximator before a figure is the figure's modifier, and no hedge beside it. */
export function suggestionsOfLine({ numbers, hedges, actors, claims }: LineRead): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const finding of numbers)
    found.push({ kind: 'number', ...spanOf(finding), finding, ...grounds(finding) });
  let figure = 0;
  for (const finding of joinedWeasels(hedges)) {
    while (figure < numbers.length && numbers[figure]!.end <= finding.start) figure++;
    const inFigure =
      finding.type === 'approximator' && (numbers[figure]?.start ?? Number.POSITIVE_INFINITY) < finding.end;
    if (!inFigure) found.push({ kind: 'hedge', ...spanOf(finding), finding, ...grounds(finding) });
  }
  const crossesFigure = crossing(numbers);
  for (const finding of actors) {
    // One of two readings that cross is wrong, and figures are the surer.
    if (crossesFigure(finding)) continue;
    found.push({ kind: 'actor', ...spanOf(finding), finding, ...grounds(finding) });
  }
  for (const finding of claims) {
    const { fragments, source, cue } = finding;
    // Who spoke, and of what we cannot tell.
    if (fragments.length === 0) continue;
    const all = [...fragments, ...source, ...cue];
    const start = Math.min(...all.map((span) => span.start));
    const end = Math.max(...all.map((span) => span.end));
    found.push({ kind: 'claim', start, end, fragments, source, cue, finding, ...grounds(finding) });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** “Some” and “critics say” are one: some critics say. */
function joinedWeasels(hedges: readonly HedgeFinding[]): readonly HedgeFinding[] {
  const joined: HedgeFinding[] = [];
  for (const hedge of hedges) {
    const before = joined.at(-1);
    const isOne =
      before?.type === 'weasel' &&
      hedge.type === 'weasel' &&
      before.end + 1 === hedge.start &&
      before.fragments.length === 1 &&
      hedge.fragments.length === 1;
    if (!isOne) joined.push(hedge);
    else {
      const { start, confidence } = before;
      const span = { start, end: hedge.end };
      joined[joined.length - 1] = {
        ...hedge,
        ...span,
        fragments: [span],
        confidence: Math.max(confidence, hedge.confidence),
      };
    }
  }
  return joined;
}

/** Tells of spans, asked in order of their start, whether they cross one of the given, which are sorted and apart. */
function crossing(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    for (let i = next; i < spans.length && spans[i]!.start < end; i++) {
      const span = spans[i]!;
      if ((span.start < start && span.end < end) || (start < span.start && end < span.end)) return true;
    }
    return false;
  };
}

/** The words that a suggestion would mark: of a claim its content, source and cue. */
export function spansOf(suggestion: Suggestion): readonly Span[] {
  if (suggestion.kind === 'claim') return [...suggestion.fragments, ...suggestion.source, ...suggestion.cue];
  return suggestion.kind === 'hedge' ? suggestion.finding.fragments : [suggestion];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function grounds({ why, confidence }: SuggestionBase): SuggestionBase {
  return { why, confidence };
}

function moved(suggestion: Suggestion, by: number): Suggestion {
  if (by === 0) return suggestion;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  if (suggestion.kind !== 'claim') return { ...suggestion, ...move(suggestion) };
  const { fragments, source, cue } = suggestion;
  return {
    ...suggestion,
    ...move(suggestion),
    fragments: fragments.map(move),
    source: source.map(move),
    cue: cue.map(move),
  };
}

/** The value of a literal as the parts that other programs read: one value, or two ends. */
export function literalParts(literal: NumberLiteral): {
  op: string;
  value?: string;
  min?: string;
  max?: string;
} {
  if (literal.op === 'range')
    return { op: 'range', min: formatValue(literal.min), max: formatValue(literal.max) };
  return { op: literal.op, value: formatValue(literal.value) };
}
