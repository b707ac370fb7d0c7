/**
 * The meaning of one version of a document: its annotations, joined from their pieces, resolved and linked.
 * Computed once for a version and shared by all that ask. What depends on a line alone is kept with the line.
 */
import { parseLiteral } from '../quantity/index.ts';
import {
  isOneOf,
  type Line,
  RESERVED_ACTORS,
  type Reference,
  referencesIn,
  type Tree,
} from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import { actorsNamedIn, resolveActor } from './actor-names.ts';
import type {
  ActorResolution,
  Annotation,
  Claim,
  ClaimLink,
  ClaimReference,
  ClaimSource,
  Cue,
  Figure,
  Hedge,
  Mention,
  Orphan,
  Piece,
} from './annotation.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { headReadings } from './head-reading.ts';
import { nearestClaims } from './nearest-claim.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsOf } from './words.ts';

export interface DocumentModel {
  readonly uri: string;
  readonly tree: Tree;
  readonly frontMatter: FrontMatter;
  readonly surroundings: Surroundings;
  /** In the order of the text, by where each tag opens. */
  readonly annotations: readonly Annotation[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly hedges: readonly Hedge[];
  readonly figures: readonly Figure[];
  readonly cues: readonly Cue[];
  /** Tags by the id they share one namespace for; several where an id is given twice, the first in front. */
  readonly byId: ReadonlyMap<string, readonly Annotation[]>;
  readonly orphans: readonly Orphan[];
  readonly references: readonly ClaimReference[];
  /** The actor of that id: this file's own, else the registry's. */
  readonly actorById: (id: string) => Actor | undefined;
  /** The annotation to which a tag belongs, by line and index: of a piece, the one that it continues. */
  readonly annotationAt: (lineIndex: number, index: number) => Annotation | undefined;
}

/** An annotation while it is put together: lists grow, links are set. */
type Draft<T> = {
  -readonly [Key in keyof T]: Key extends 'pieces'
    ? T[Key]
    : T[Key] extends readonly (infer E)[]
      ? E[]
      : T[Key];
};
type ClaimDraft = Draft<Claim>;

interface TaggedLine {
  readonly lineIndex: number;
  readonly line: Line;
  /** The annotation of each tag of the line, by index. */
  readonly annotations: (Annotation | undefined)[];
  readonly enclosing: (Claim | undefined)[];
}

/** How far up a piece looks for its own tag around it. */
const DEEPEST = 256;

/** Reads a document. Never fails: what does not resolve is kept as such, for the rules to report. */
export function documentModel(uri: string, tree: Tree, surroundings: Surroundings): DocumentModel {
  const frontMatter = readFrontMatter(tree);
  const assembly = new Assembly(frontMatter, surroundings);
  tree.lines.forEach((line, lineIndex) => {
    if (line.tags.length > 0) assembly.readLine(line, lineIndex);
  });
  assembly.link();
  return {
    uri,
    tree,
    frontMatter,
    surroundings,
    annotations: assembly.annotations,
    claims: assembly.claims,
    mentions: assembly.mentions,
    hedges: assembly.hedges,
    figures: assembly.figures,
    cues: assembly.cues,
    byId: assembly.byId,
    orphans: assembly.orphans,
    references: assembly.references,
    actorById: (id) => assembly.actorById(id),
    annotationAt: (lineIndex, index) => assembly.lines.get(lineIndex)?.annotations[index],
  };
}

/** The work of putting one document together. A class only because so many lists grow side by side. */
class Assembly {
  readonly annotations: Annotation[] = [];
  readonly claims: ClaimDraft[] = [];
  readonly mentions: Draft<Mention>[] = [];
  readonly hedges: Draft<Hedge>[] = [];
  readonly figures: Draft<Figure>[] = [];
  readonly cues: Draft<Cue>[] = [];
  readonly byId = new Map<string, Annotation[]>();
  readonly orphans: Orphan[] = [];
  readonly references: ClaimReference[] = [];
  readonly lines = new Map<number, TaggedLine>();
  private readonly early: { piece: Piece; id: string }[] = [];
  private readonly fileActors: ReadonlyMap<string, Actor>;
  private readonly frontMatter: FrontMatter;
  private readonly surroundings: Surroundings;

  constructor(frontMatter: FrontMatter, surroundings: Surroundings) {
    this.frontMatter = frontMatter;
    this.surroundings = surroundings;
    this.fileActors = new Map(frontMatter.actors.map((actor) => [actor.id, actor]));
  }

  actorById(id: string): Actor | undefined {
    return this.fileActors.get(id) ?? this.surroundings.registry.actors.get(id);
  }

  /** First pass: the tags of a line, pieces joined to what they continue, and what lies in what. */
  readLine(line: Line, lineIndex: number): void {
    const heads = headReadings(line);
    const annotations: (Annotation | undefined)[] = [];
    const enclosing: (Claim | undefined)[] = [];
    const enclosingCue: (Cue | undefined)[] = [];
    this.lines.set(lineIndex, { lineIndex, line, annotations, enclosing });
    line.tags.forEach((tag, index) => {
      const around = tag.parent < 0 ? undefined : annotations[tag.parent];
      const claim = around?.kind === 'claim' ? around : tag.parent < 0 ? undefined : enclosing[tag.parent];
      const cue = around?.kind === 'cue' ? around : tag.parent < 0 ? undefined : enclosingCue[tag.parent];
      enclosing.push(claim);
      enclosingCue.push(cue);
      const piece: Piece = { lineIndex, line, index, tag, head: heads[index]! };
      if (tag.kind === 'more') annotations.push(this.continueTag(piece, annotations));
      else annotations.push(this.openTag(piece, claim, cue));
    });
  }

  private openTag(piece: Piece, enclosing: Claim | undefined, cue: Cue | undefined): Annotation {
    const annotation = this.newAnnotation(piece, enclosing, cue);
    this.annotations.push(annotation);
    if (annotation.id !== undefined) {
      const same = this.byId.get(annotation.id);
      if (same) same.push(annotation);
      else this.byId.set(annotation.id, [annotation]);
    }
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
        const type = head.hedgeType?.value;
        const strength = head.strength?.value ?? 'unspecified';
        const hedge: Draft<Hedge> = {
          kind: 'hedge',
          id,
          pieces,
          type,
          strength,
          readFromWords: false,
          link: undefined,
          enclosing,
          cue,
        };
        this.hedges.push(hedge);
        return hedge;
      }
      case 'number': {
        const parsed = head.literal ? parseLiteral(head.literal.value) : undefined;
        const literal = parsed?.ok ? parsed.literal : undefined;
        const figure: Draft<Figure> = {
          kind: 'number',
          id,
          pieces,
          literal,
          unit: head.unit?.value,
          link: undefined,
          enclosing,
        };
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

  private continueTag(
    piece: Piece,
    annotations: readonly (Annotation | undefined)[],
  ): Annotation | undefined {
    const id = piece.head.id?.value;
    if (id === undefined) {
      this.orphans.push({ piece, why: 'no-id' });
      return undefined;
    }
    const continued = this.byId.get(id)?.[0];
    if (!continued) {
      this.early.push({ piece, id });
      return undefined;
    }
    for (
      let at = piece.tag.parent, steps = 0;
      at >= 0 && steps < DEEPEST;
      at = piece.line.tags[at]!.parent, steps++
    ) {
      if (annotations[at] === continued) {
        this.orphans.push({ piece, why: 'overlaps' });
        return undefined;
      }
    }
    (continued.pieces as unknown as Piece[]).push(piece);
    return continued;
  }

  /** Second pass, once all ids of the file are known. */
  link(): void {
    for (const { piece, id } of this.early) {
      this.orphans.push({ piece, why: this.byId.has(id) ? 'before-its-tag' : 'unknown' });
    }
    this.orphans.sort((a, b) => a.piece.lineIndex - b.piece.lineIndex || a.piece.index - b.piece.index);
    for (const mention of this.mentions) mention.resolution = this.resolve(mention);
    this.tieLinks();
    for (const claim of this.claims) this.nest(claim);
    for (const annotation of this.annotations) this.readReferences(annotation);
    for (const claim of this.claims) claim.sources = this.sourcesOf(claim);
  }

  private resolve(mention: Mention): ActorResolution {
    const given = mention.pieces[0].head.actor;
    if (given) {
      if (isOneOf(RESERVED_ACTORS, given.value)) return { kind: 'reserved', id: given.value };
      const actor = this.actorById(given.value);
      if (actor) return { kind: 'known', actor, by: 'id' };
      return {
        kind: 'unknown',
        candidates: resolveActor(given.value, this.frontMatter.actors, this.surroundings.registry),
      };
    }
    const words = wordsOf(mention);
    const actors = resolveActor(words, this.frontMatter.actors, this.surroundings.registry);
    if (actors.length === 1) return { kind: 'known', actor: actors[0]!, by: 'name' };
    if (actors.length > 1) return { kind: 'ambiguous', candidates: actors };
    const { frontMatter, surroundings } = this;
    return {
      kind: 'unknown',
      // Looked for only when somebody asks: most unknown names are asked about one at a time.
      get candidates() {
        return actorsNamedIn(words, frontMatter.actors, surroundings.registry);
      },
    };
  }

  private tieLinks(): void {
    const linked = [...this.mentions, ...this.hedges, ...this.figures, ...this.cues, ...this.claims];
    for (const annotation of linked) {
      const link = this.linkOf(annotation as Annotation);
      if (!link) continue;
      annotation.link = link;
      for (const claim of link.claims as ClaimDraft[]) {
        if (annotation.kind === 'cue') claim.cues.push(annotation);
        else if (annotation.kind === 'hedge') claim.hedges.push(annotation);
        else if (annotation.kind === 'number') claim.figures.push(annotation);
      }
    }
    for (const hedge of this.hedges) {
      const claims = new Set(hedge.cue?.link.claims);
      if (hedge.enclosing) claims.add(hedge.enclosing);
      for (const claim of hedge.link?.claims ?? []) claims.delete(claim);
      for (const claim of claims) (claim as ClaimDraft).hedges.push(hedge);
    }
  }

  private linkOf(annotation: Annotation): ClaimLink | undefined {
    const { head, line, lineIndex, index } = annotation.pieces[0];
    if (!head.link) return undefined;
    if (head.link.references.length > 0) return this.listedClaims(head.link.references);
    const nearest = nearestClaims(line, (id) => this.byId.get(id)?.[0]?.kind === 'claim').get(index) ?? [];
    const { annotations } = this.lines.get(lineIndex)!;
    const claims = nearest.flatMap((at) => {
      const claim = annotations[at];
      return claim?.kind === 'claim' ? [claim] : [];
    });
    if (claims.length === 1) return { claims, unknown: [], ambiguous: undefined };
    return { claims: [], unknown: [], ambiguous: { candidates: claims } };
  }

  private listedClaims(references: readonly Reference[]): ClaimLink {
    const claims = new Set<Claim>();
    const unknown: Reference[] = [];
    for (const reference of references) {
      const claim = this.byId.get(reference.id)?.[0];
      if (claim?.kind === 'claim') claims.add(claim);
      else unknown.push(reference);
    }
    return { claims: [...claims], unknown, ambiguous: undefined };
  }

  private nest(claim: ClaimDraft): void {
    if (claim.enclosing) (claim.enclosing as ClaimDraft).nested.push(claim);
  }

  private readReferences(annotation: Annotation): void {
    if (annotation.kind === 'actor') addInside(annotation.enclosing, 'mentions', annotation);
    if (annotation.kind === 'number') addInside(annotation.enclosing, 'figures', annotation);
    const piece = annotation.pieces[0];
    for (const attribute of piece.head.attributes.values()) {
      if (!this.namesTags(annotation.kind, attribute.key)) continue;
      for (const reference of referencesIn(attribute.value, attribute.valueSpan)) {
        const made = this.referenceOf(attribute.key, annotation, piece, reference);
        this.references.push(made);
        if (annotation.kind === 'claim') (annotation as ClaimDraft).references.push(made);
      }
    }
  }

  private namesTags(kind: Annotation['kind'], key: string): boolean {
    if (kind === 'claim' && (key === 'supports' || key === 'disputes' || key === 'because')) return true;
    const attribute = this.surroundings.config.codebook[kind]?.find((entry) => entry.key === key);
    return attribute?.value.kind === 'claims' || attribute?.value.kind === 'reference';
  }

  private referenceOf(
    relation: string,
    from: Annotation,
    piece: Piece,
    reference: Reference,
  ): ClaimReference {
    const hash = reference.id.indexOf('#');
    if (hash > 0) {
      const elsewhere = { path: reference.id.slice(0, hash), id: reference.id.slice(hash + 1) };
      return { relation, from, piece, reference, target: undefined, elsewhere };
    }
    const id = hash === 0 ? reference.id.slice(1) : reference.id;
    return { relation, from, piece, reference, target: this.byId.get(id)?.[0], elsewhere: undefined };
  }

  private sourcesOf(claim: Claim): ClaimSource[] {
    const { head } = claim.pieces[0];
    const others = new Set([
      ...passedOn(head.attributes.get('via')?.value),
      ...passedOn(head.attributes.get('to')?.value),
    ]);
    const sources = new Map<string | Mention, ClaimSource>();
    for (const given of head.sources) {
      if (others.has(given.value)) continue;
      sources.set(given.value, {
        id: given.value,
        actor: this.actorById(given.value),
        given,
        mention: undefined,
      });
    }
    for (const mention of this.linkedMentions.get(claim) ?? []) {
      const { resolution } = mention;
      const actor = resolution.kind === 'known' ? resolution.actor : undefined;
      const id = actor?.id ?? (resolution.kind === 'reserved' ? resolution.id : undefined);
      if (id !== undefined && others.has(id)) continue;
      const known = sources.get(id ?? mention);
      if (!known) sources.set(id ?? mention, { id, actor, given: undefined, mention });
      else if (!known.mention) sources.set(id ?? mention, { ...known, mention });
    }
    return [...sources.values()];
  }

  private get linkedMentions(): ReadonlyMap<Claim, readonly Mention[]> {
    this.mentionsOfClaim ??= mentionsByClaim(this.mentions);
    return this.mentionsOfClaim;
  }

  private mentionsOfClaim: ReadonlyMap<Claim, readonly Mention[]> | undefined;
}

const UNRESOLVED: ActorResolution = { kind: 'unknown', candidates: [] };
const NO_LINK: ClaimLink = { claims: [], unknown: [], ambiguous: undefined };

function mentionsByClaim(mentions: readonly Mention[]): ReadonlyMap<Claim, readonly Mention[]> {
  const map = new Map<Claim, Mention[]>();
  for (const mention of mentions) {
    for (const claim of mention.link?.claims ?? []) {
      const list = map.get(claim);
      if (list) list.push(mention);
      else map.set(claim, [mention]);
    }
  }
  return map;
}

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

/** The actor ids in the value of `via` or `to`, without their `@`. */
export function passedOn(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return value.split(',').map((id) => id.trim().replace(/^@/, ''));
}
