/**
 * Puts lines together into annotations: pieces joined, links tied, actors resolved. Lines that are tied to each other by ids
 * are put together in one go; a line that stands alone, by itself, so that it can be kept.
 */
import { type Line, type Reference, referencesIn } from '../syntax/index.ts';
import type {
  Annotation,
  Claim,
  ClaimLink,
  ClaimReference,
  Cue,
  Figure,
  Mention,
  Orphan,
  Piece,
} from './annotation.ts';
import { mentionsByClaim, sourcesOf } from './claim-sources.ts';
import type { ClaimDraft, Draft } from './draft.ts';
import { headReadings } from './head-reading.ts';
import { FigureDraft, HedgeDraft } from './late-annotations.ts';
import { resolveMention, UNRESOLVED } from './mention-resolution.ts';
import { nearestClaims } from './nearest-claim.ts';
import type { Resolver } from './resolver.ts';

/** The annotations that open on one line, in the order of their braces. */
export interface LineAnnotations {
  readonly line: Line;
  readonly annotations: readonly Annotation[];
  /** The annotation of each tag of the line, by index; a piece's is the one that it continues. */
  readonly byTag: readonly (Annotation | undefined)[];
  readonly orphans: readonly Orphan[];
  readonly references: readonly ClaimReference[];
}

/** How far up a piece looks for its own tag around it. */
const DEEPEST = 256;

/**
 * Puts together the annotations of some lines, in the order of the text: the whole of all that they are tied to by ids.
 * Never fails: what does not resolve is kept as such, for the rules to report.
 */
export function assemble(lines: readonly Line[], resolver: Resolver): readonly LineAnnotations[] {
  return new Assembly(resolver).run(lines);
}

interface LineDraft {
  readonly line: Line;
  readonly annotations: Annotation[];
  readonly byTag: (Annotation | undefined)[];
  readonly orphans: Orphan[];
  readonly references: ClaimReference[];
}

/** The work of putting lines together. A class only because so many lists grow side by side. */
class Assembly {
  private readonly drafts = new Map<Line, LineDraft>();
  private readonly claims: ClaimDraft[] = [];
  private readonly mentions: Draft<Mention>[] = [];
  private readonly hedges: HedgeDraft[] = [];
  private readonly figures: FigureDraft[] = [];
  private readonly cues: Draft<Cue>[] = [];
  private readonly byId = new Map<string, Annotation>();
  private readonly early: { piece: Piece; id: string }[] = [];
  private readonly resolver: Resolver;

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  run(lines: readonly Line[]): readonly LineAnnotations[] {
    for (const line of lines) this.readLine(line);
    this.link();
    return [...this.drafts.values()];
  }

  /** First pass: the tags of a line, pieces joined to what they continue, and what lies in what. */
  private readLine(line: Line): void {
    const heads = headReadings(line);
    const draft: LineDraft = { line, annotations: [], byTag: [], orphans: [], references: [] };
    const enclosing: (Claim | undefined)[] = [];
    const enclosingCue: (Cue | undefined)[] = [];
    this.drafts.set(line, draft);
    line.tags.forEach((tag, index) => {
      const around = tag.parent < 0 ? undefined : draft.byTag[tag.parent];
      const claim = around?.kind === 'claim' ? around : tag.parent < 0 ? undefined : enclosing[tag.parent];
      const cue = around?.kind === 'cue' ? around : tag.parent < 0 ? undefined : enclosingCue[tag.parent];
      enclosing.push(claim);
      enclosingCue.push(cue);
      const piece: Piece = { line, index, tag, head: heads[index]! };
      draft.byTag.push(
        tag.kind === 'more' ? this.continueTag(piece, draft) : this.openTag(piece, draft, claim, cue),
      );
    });
  }

  private openTag(
    piece: Piece,
    draft: LineDraft,
    enclosing: Claim | undefined,
    cue: Cue | undefined,
  ): Annotation {
    const annotation = this.newAnnotation(piece, enclosing, cue);
    draft.annotations.push(annotation);
    // The first tag with an id has it; a later one is a duplicate, and out of reach.
    if (annotation.id !== undefined && !this.byId.has(annotation.id))
      this.byId.set(annotation.id, annotation);
    return annotation;
  }

  private newAnnotation(piece: Piece, enclosing: Claim | undefined, cue: Cue | undefined): Annotation {
    const { tag, head } = piece;
    const id = head.id?.value;
    const pieces: [Piece] = [piece];
    switch (tag.kind) {
      case 'actor': {
        const mention: Draft<Mention> = {
          kind: 'actor',
          id,
          pieces,
          resolution: UNRESOLVED,
          link: undefined,
          enclosing,
        };
        this.mentions.push(mention);
        return mention;
      }
      case 'hedge': {
        const hedge = new HedgeDraft(piece, enclosing, cue, this.resolver);
        this.hedges.push(hedge);
        return hedge;
      }
      case 'number': {
        const figure = new FigureDraft(piece, enclosing, this.resolver);
        this.figures.push(figure);
        return figure;
      }
      case 'cue': {
        const words: Draft<Cue> = { kind: 'cue', id, pieces, link: NO_LINK };
        this.cues.push(words);
        return words;
      }
      default: {
        const claim: ClaimDraft = {
          kind: 'claim',
          id,
          pieces,
          sources: [],
          cues: [],
          hedges: [],
          figures: [],
          mentions: [],
          nested: [],
          enclosing,
          references: [],
          link: undefined,
        };
        this.claims.push(claim);
        return claim;
      }
    }
  }

  private continueTag(piece: Piece, draft: LineDraft): Annotation | undefined {
    const id = piece.head.id?.value;
    if (id === undefined) {
      draft.orphans.push({ piece, why: 'no-id' });
      return undefined;
    }
    const continued = this.byId.get(id);
    if (!continued) {
      this.early.push({ piece, id });
      return undefined;
    }
    const { tags } = piece.line;
    for (let at = piece.tag.parent, steps = 0; at >= 0 && steps < DEEPEST; at = tags[at]!.parent, steps++) {
      if (draft.byTag[at] === continued) {
        draft.orphans.push({ piece, why: 'overlaps' });
        return undefined;
      }
    }
    (continued.pieces as unknown as Piece[]).push(piece);
    return continued;
  }

  /** Second pass, once all ids are known. */
  private link(): void {
    for (const { piece, id } of this.early) {
      const why = this.byId.has(id) ? 'before-its-tag' : 'unknown';
      this.drafts.get(piece.line)!.orphans.push({ piece, why });
    }
    for (const mention of this.mentions) mention.resolution = resolveMention(mention, this.resolver);
    this.tieLinks();
    for (const { annotations, references, orphans } of this.drafts.values()) {
      for (const annotation of annotations) this.readReferences(annotation, references);
      orphans.sort((a, b) => a.piece.index - b.piece.index);
    }
    this.readSources();
  }

  private tieLinks(): void {
    for (const annotation of [...this.mentions, ...this.figures, ...this.cues, ...this.claims]) {
      const link = this.linkOf(annotation);
      if (!link) continue;
      annotation.link = link;
      for (const claim of link.claims as ClaimDraft[]) {
        if (annotation.kind === 'cue') claim.cues.push(annotation);
        else if (annotation.kind === 'number') claim.figures.push(annotation);
      }
    }
    // Behind the cues, whose links they share; in the order of the text, in which the first of equals decides.
    for (const hedge of this.hedges) {
      hedge.link = this.linkOf(hedge);
      const claims = new Set<Claim>(hedge.link?.claims);
      for (const claim of hedge.cue?.link.claims ?? []) claims.add(claim);
      if (hedge.enclosing) claims.add(hedge.enclosing);
      for (const claim of claims) (claim as ClaimDraft).hedges.push(hedge);
    }
  }

  private linkOf(annotation: Annotation): ClaimLink | undefined {
    const { head, line, index } = annotation.pieces[0];
    if (!head.link) return undefined;
    if (head.link.references.length > 0) return this.listedClaims(head.link.references);
    const nearest = this.nearestOn(line).get(index) ?? [];
    const { byTag } = this.drafts.get(line)!;
    const claims = nearest.flatMap((at) => {
      const claim = byTag[at];
      return claim?.kind === 'claim' ? [claim] : [];
    });
    if (claims.length === 1) return { claims, unknown: [], ambiguous: undefined };
    return { claims: [], unknown: [], ambiguous: { candidates: claims } };
  }

  private readonly nearest = new Map<Line, ReadonlyMap<number, readonly number[]>>();

  private nearestOn(line: Line): ReadonlyMap<number, readonly number[]> {
    const known = this.nearest.get(line);
    if (known) return known;
    const found = nearestClaims(line, (id) => this.byId.get(id)?.kind === 'claim');
    this.nearest.set(line, found);
    return found;
  }

  private listedClaims(references: readonly Reference[]): ClaimLink {
    const claims = new Set<Claim>();
    const unknown: Reference[] = [];
    for (const reference of references) {
      const claim = this.byId.get(reference.id);
      if (claim?.kind === 'claim') claims.add(claim);
      else unknown.push(reference);
    }
    return { claims: [...claims], unknown, ambiguous: undefined };
  }

  private readReferences(annotation: Annotation, references: ClaimReference[]): void {
    if (annotation.kind === 'actor') addInside(annotation.enclosing, 'mentions', annotation);
    if (annotation.kind === 'number') addInside(annotation.enclosing, 'figures', annotation);
    if (annotation.kind === 'claim' && annotation.enclosing)
      (annotation.enclosing as ClaimDraft).nested.push(annotation);
    const piece = annotation.pieces[0];
    for (const attribute of piece.head.attributes.values()) {
      if (!this.resolver.namesTags(annotation.kind, attribute.key)) continue;
      for (const reference of referencesIn(attribute.value, attribute.valueSpan)) {
        const made = referenceOf(attribute.key, annotation, piece, reference);
        references.push(made);
        if (annotation.kind === 'claim') (annotation as ClaimDraft).references.push(made);
      }
    }
  }

  private readSources(): void {
    const linked = mentionsByClaim(this.mentions);
    for (const claim of this.claims) claim.sources = sourcesOf(claim, linked.get(claim) ?? [], this.resolver);
  }
}

function referenceOf(relation: string, from: Annotation, piece: Piece, reference: Reference): ClaimReference {
  const hash = reference.id.indexOf('#');
  if (hash > 0) {
    const elsewhere = { path: reference.id.slice(0, hash), id: reference.id.slice(hash + 1) };
    return { relation, from, piece, reference, id: undefined, elsewhere };
  }
  return { relation, from, piece, reference, id: reference.id.slice(hash + 1), elsewhere: undefined };
}

const NO_LINK: ClaimLink = { claims: [], unknown: [], ambiguous: undefined };

function addInside(
  claim: Claim | undefined,
  list: 'mentions' | 'figures',
  annotation: Mention | Figure,
): void {
  if (!claim) return;
  // A figure that is linked to the claim around it stands in its list already.
  if (list === 'figures' && annotation.link?.claims.includes(claim)) return;
  (claim as unknown as Record<typeof list, (Mention | Figure)[]>)[list].push(annotation);
}
