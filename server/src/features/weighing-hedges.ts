/** Hedges that weigh on a claim from outside of it, and so are to be linked to it. */
import type { DocumentModel } from '../model/index.ts';
import type { Line, Span } from '../syntax/index.ts';
import { holds, touching } from './tag-nesting.ts';

/** Where a claim stands on a line, in offsets of its article text. */
export interface ClaimPlace {
  readonly id: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** A hedge in one piece that may be linked. */
export interface OuterHedge extends Span {
  readonly type: string | undefined;
}

interface Prose {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * For hedges (sorted by start) the ids of the claims that they weigh on from outside, as far as the words leave no doubt:
 * - said of who speaks: “some critics” say;
 * - the cue and more: “it is understood”, where “is understood” is the cue;
 * - said of a sentence that the claim begins: “Allegedly, she told him to go”.
 */
export function weighing<H extends OuterHedge>(
  hedges: readonly H[],
  { text, sentences }: Prose,
  claims: readonly ClaimPlace[],
): ReadonlyMap<H, readonly string[]> {
  const found = new Map<H, string[]>();
  if (hedges.length === 0 || claims.length === 0) return found;
  const link = (hedge: H, id: string): void => {
    const ids = found.get(hedge);
    if (!ids) found.set(hedge, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  const hedgesAt = touching(hedges);
  for (const { id, source, cue } of claims) {
    for (const span of source) for (const hedge of hedgesAt(span)) if (holds(span, hedge)) link(hedge, id);
    for (const span of cue)
      for (const hedge of hedgesAt(span)) if (holds(hedge, span) && !holds(span, hedge)) link(hedge, id);
  }
  const claimsAt = byStart(claims);
  let sentence = 0;
  for (const hedge of hedges) {
    while (sentence < sentences.length && sentences[sentence]!.end <= hedge.start) sentence++;
    if (found.has(hedge) || !OF_SENTENCES.has(hedge.type)) continue;
    if (sentences[sentence]?.start !== hedge.start || text[hedge.end] !== ',') continue;
    let next = hedge.end + 1;
    while (/\s/u.test(text[next] ?? '')) next++;
    const claim = claimsAt.get(next);
    if (claim) link(hedge, claim.id);
  }
  return found;
}

/** The types whose words are said of a whole sentence: allegedly, perhaps, certainly. */
const OF_SENTENCES: ReadonlySet<string | undefined> = new Set(['evidential', 'epistemic', 'booster']);

/** Claims by where the first of their words stands; of several, the longest. */
function byStart(claims: readonly ClaimPlace[]): ReadonlyMap<number, ClaimPlace> {
  const found = new Map<number, ClaimPlace>();
  const length = new Map<number, number>();
  for (const claim of claims) {
    const { start, end } = around([...claim.content, ...claim.source, ...claim.cue]);
    if (end - start <= (length.get(start) ?? 0)) continue;
    found.set(start, claim);
    length.set(start, end - start);
  }
  return found;
}

function around(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Where the claims with an id that are tagged on a line stand. */
export function taggedClaims(model: DocumentModel, line: Line): readonly ClaimPlace[] {
  const places = new Map<string, { id: string; content: Span[]; source: Span[]; cue: Span[] }>();
  const spanOf = (index: number): Span => {
    const { articleStart, articleEnd } = line.tags[index]!;
    return { start: articleStart, end: articleEnd };
  };
  const put = (id: string | undefined, part: 'content' | 'source' | 'cue', index: number): void => {
    if (id === undefined) return;
    const place = places.get(id) ?? { id, content: [], source: [], cue: [] };
    place[part].push(spanOf(index));
    places.set(id, place);
  };
  for (let index = 0; index < line.tags.length; index++) {
    const annotation = model.annotationAt(line, index);
    if (annotation?.kind === 'claim') put(annotation.id, 'content', index);
    if (annotation?.kind === 'actor')
      for (const { id } of annotation.link?.claims ?? []) put(id, 'source', index);
    if (annotation?.kind === 'cue') for (const { id } of annotation.link.claims) put(id, 'cue', index);
  }
  return [...places.values()];
}
