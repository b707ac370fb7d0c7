/** Suggestions as JSON, for pipes and distributed engines. The contract stands in the command line's reference; it is stable. */
import { literalParts, type Suggestion } from '../features/suggestions.ts';
import { codePoints, type Span } from '../syntax/index.ts';
import { type NamedBefore, namedBefore } from './named-before.ts';

type ClaimSuggestion = Extract<Suggestion, { readonly kind: 'claim' }>;

export type OffsetUnit = 'utf16' | 'codepoint';

/** One annotation of the answer. Offsets count `unit`s of `text`, ends exclusive. */
function annotationOf(
  text: string,
  suggestion: Suggestion,
  place: (offset: number) => number,
  named: NamedBefore,
): object {
  const { kind, why } = suggestion;
  const confidence = Math.round(suggestion.confidence * 100) / 100;
  const span = {
    start: place(suggestion.start),
    end: place(suggestion.end),
    text: text.slice(suggestion.start, suggestion.end),
  };
  switch (suggestion.kind) {
    case 'number': {
      const { finding } = suggestion;
      const unit = finding.unit === undefined ? {} : { unit: finding.unit };
      const per = finding.per === undefined ? {} : { per: finding.per };
      return {
        kind,
        ...span,
        numberKind: finding.kind,
        ...literalParts(finding.literal),
        ...unit,
        ...per,
        why,
        confidence,
      };
    }
    case 'hedge': {
      const { type, strength } = suggestion.finding;
      return { kind, ...span, type, strength, why, confidence };
    }
    case 'actor': {
      const { type, ids } = suggestion.finding;
      return { kind, ...span, ...(ids.length === 1 ? { actor: ids[0] } : {}), type, why, confidence };
    }
    case 'claim': {
      const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [place(start), place(end)]);
      const { mode, polarity, type } = suggestion.finding;
      const { fragments, cue } = suggestion;
      const source = sourceOf(suggestion, named);
      return {
        kind,
        fragments: pairs(fragments),
        source: pairs(source),
        cue: pairs(cue),
        mode,
        polarity,
        ...(type ? { type } : {}),
        why,
        confidence,
      };
    }
  }
}

/** All annotations of a text, sorted by start: of a claim, that of its first fragment. */
export function annotationsOf(
  text: string,
  suggestions: readonly Suggestion[],
  unit: OffsetUnit,
): readonly object[] {
  const points = unit === 'codepoint' ? codePoints(text) : undefined;
  const place = (offset: number): number => points?.fromUtf16(offset) ?? offset;
  const sorted = suggestions.map((suggestion) => ({ suggestion, start: firstOf(suggestion) }));
  sorted.sort((a, b) => a.start - b.start);
  const named = namedBefore(text);
  return sorted.map(({ suggestion }) => {
    if (suggestion.kind === 'claim') named.note(suggestion.source);
    return annotationOf(text, suggestion, place, named);
  });
}

function firstOf(suggestion: Suggestion): number {
  return suggestion.kind === 'claim'
    ? (suggestion.fragments[0]?.start ?? suggestion.start)
    : suggestion.start;
}

/** Who says it: beside the words, or for a quotation that goes on in a new paragraph where its speaker was last named before. */
function sourceOf({ source, finding, fragments }: ClaimSuggestion, named: NamedBefore): readonly Span[] {
  const [first] = fragments;
  if (source.length > 0 || finding.speaker === '' || !first) return source;
  const last = named.lastBefore(finding.speaker, first.start);
  return last ? [last] : source;
}
