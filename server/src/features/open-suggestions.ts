/** What the software would mark on a line and nobody has marked yet. */
import type { DocumentModel } from '../model/index.ts';
import type { Line, Span } from '../syntax/index.ts';
import { type Suggestion, type SuggestionKind, spansOf, suggestionsOfLine } from './suggestions.ts';
import { crossesTag, holds, sharing, touching } from './tag-nesting.ts';

export interface OpenOptions {
  readonly kinds: ReadonlySet<SuggestionKind>;
  /** From 0 to 1: what is less sure is left out. */
  readonly minConfidence: number;
  /**
   * Whether a tag that is there may be given a link: a mention that is marked already becomes the source of a new claim.
   * Where it may not, such claims are left out.
   */
  readonly mayLink: boolean;
}

/**
 * Suggestions for one line, in offsets of its article text, sorted by start, the longer first. Nothing that is tagged already
 * is suggested again, and no suggestion would cross a tag.
 */
export function openSuggestions(
  model: DocumentModel,
  line: Line,
  { kinds, minConfidence, mayLink }: OpenOptions,
): readonly Suggestion[] {
  if (line.kind === 'front-matter' || line.vanishes) return [];
  const reading = model.reading(line);
  const has = (kind: SuggestionKind) => kinds.has(kind);
  // Only what is asked for is read; a hedge that is a figure’s modifier is told by the figures.
  const found = suggestionsOfLine({
    numbers: has('number') || has('hedge') ? reading.numbers : [],
    hedges: has('hedge') ? reading.hedges : [],
    actors: has('actor') ? reading.actors : [],
    claims: has('claim') ? reading.claims : [],
  }).filter(({ kind, confidence }) => has(kind) && confidence >= minConfidence);
  if (found.length === 0 || line.tags.length === 0) return found;
  const isTaken = taken(model, line, mayLink);
  return found.filter(
    (suggestion) => !isTaken(suggestion) && !spansOf(suggestion).some((span) => crossesTag(line, span)),
  );
}

/**
 * Who speaks in the claims among suggestions for a line: the mentions in their sources, however sure, whether actors are
 * wanted or not. A claim brings its source along.
 */
export function speakersOf(
  model: DocumentModel,
  line: Line,
  suggestions: readonly Suggestion[],
  mayLink: boolean,
): readonly Suggestion[] {
  const sources = suggestions.flatMap((each) => (each.kind === 'claim' ? each.source : []));
  if (sources.length === 0) return [];
  const actors = openSuggestions(model, line, { kinds: new Set(['actor']), minConfidence: 0, mayLink });
  const actorsAt = touching(actors);
  const known = new Set(suggestions);
  const found = new Set<Suggestion>();
  for (const span of sources)
    for (const actor of actorsAt(span)) if (holds(span, actor) && !known.has(actor)) found.add(actor);
  return [...found];
}

/** Tells whether the words of a suggestion, or a part of them, stand in a tag for the like. */
function taken(model: DocumentModel, line: Line, mayLink: boolean): (suggestion: Suggestion) => boolean {
  const inTags = (...of: readonly string[]): ((span: Span) => boolean) =>
    sharing(
      line.tags.flatMap(({ articleStart, articleEnd }, index) => {
        const kind = model.annotationAt(line, index)?.kind ?? 'claim';
        return of.includes(kind) ? [{ start: articleStart, end: articleEnd }] : [];
      }),
    );
  const inClaim = inTags('claim');
  const inActor = inTags('actor');
  const inHedge = inTags('hedge', 'number');
  const inNumber = inTags('number', 'hedge');
  const inCue = inTags('cue');
  return (suggestion) => {
    switch (suggestion.kind) {
      case 'number':
        return inNumber(suggestion);
      case 'hedge':
        return inHedge(suggestion);
      case 'actor':
        return inActor(suggestion);
      case 'claim': {
        const { fragments, source, cue } = suggestion;
        return (
          [...fragments, ...cue].some((span) => inClaim(span) || inCue(span)) ||
          source.some((span) => inCue(span) || (inActor(span) && !mayLink))
        );
      }
    }
  };
}
