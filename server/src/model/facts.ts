/**
 * What a corpus must know of one file: small, plain and JSON-serialisable, so that indexes keep it, caches and worker threads
 * carry it, and shards of a corpus can be merged from it. Rules that look across files see nothing else.
 */

import { formatLiteral } from '../quantity/index.ts';
import { keptWith, lineIndexOf, lineStarts, type Span } from '../syntax/index.ts';
import type { Annotation, Claim, Figure, Piece } from './annotation.ts';
import type { LineAnnotations } from './assembly.ts';
import { namedByAttribute } from './attribute-targets.ts';
import type { Config } from './config.ts';
import { certaintyOf, figureReading, typeOf } from './derive.ts';
import { type DocumentModel, passedOn } from './document.ts';
import { quantityKey } from './figure-key.ts';
import { type Suppression, suppressions } from './suppressions.ts';
import { canonicalUri } from './uri.ts';
import { fileSpanOf, firstWordsOf, inFile } from './words.ts';

/** A stretch of one line of the file: UTF-16 offsets in the file, and where its line is, so that no text is needed to place it. */
export interface Place extends Span {
  /** Index of the line. */
  readonly line: number;
  /** Offset of `start` in that line. */
  readonly character: number;
}

export interface ClaimFacts {
  readonly id?: string;
  /** The id, or the whole tag where there is none. */
  readonly place: Place;
  /** The first words, at most {@link WORDS_KEPT} units. */
  readonly words: string;
  /** Ids of its sources; unresolved mentions are left out. */
  readonly sources: readonly string[];
  /** Whether a source is named: an actor that is not `unnamed`. */
  readonly named: boolean;
  readonly type?: string;
  readonly certainty: string;
}

export interface ReferenceFacts {
  readonly relation: string;
  /** Index of the claim in `claims` that refers; -1 where another kind of tag does. */
  readonly from: number;
  readonly place: Place;
  /** The other file, as written in the reference; undefined within the file. */
  readonly path?: string;
  readonly id: string;
}

export interface FigureFacts {
  /** The first words. */
  readonly words: string;
  readonly place: Place;
  readonly of: string;
  /** As in heads; read from the words where the head is silent. */
  readonly literal: string;
  readonly unit?: string;
  readonly per?: string;
  readonly asof?: string;
  readonly kind?: string;
  /** Indexes, in `claims`, of the claims that it belongs to. */
  readonly claims: readonly number[];
  /** Whether the configuration compares it across the corpus: `of` is among its `quantities`. */
  readonly shared?: true;
}

export interface FileFacts {
  readonly uri: string;
  /** The registries that hold for the file, by their URIs. */
  readonly registries: readonly string[];
  readonly title?: string;
  /** The raw article, as the front matter names it. */
  readonly source?: string;
  readonly claims: readonly ClaimFacts[];
  /** Ids of tags other than claims. */
  readonly otherIds: readonly string[];
  readonly references: readonly ReferenceFacts[];
  /** Figures that say what they count (`of`). */
  readonly figures: readonly FigureFacts[];
  /** How often each actor is named, by id, also by ids that no registry has. The file's own actors are not among them. */
  readonly actors: Readonly<Record<string, number>>;
  /** Ids of actors whom an ambiguous name may mean. */
  readonly perhaps: readonly string[];
  /** Ids of actors that the file's front matter gives. */
  readonly ownActors: readonly string[];
  readonly suppressions: readonly Suppression[];
}

/** Words of claims and figures are cut to so many UTF-16 units: enough to know them again by. */
const WORDS_KEPT = 120;

const factsOfModel = keptWith<DocumentModel, FileFacts>();

/** The facts of a document, kept with its model. Their strings may share memory with the document's text: see `packed-facts.ts`. */
export function factsOf(model: DocumentModel): FileFacts {
  const known = factsOfModel.get(model) ?? gather(model);
  factsOfModel.set(model, known);
  return known;
}

const figuresOfModel = keptWith<DocumentModel, readonly FigureFacts[]>();

/** The part of the facts that figures are compared by. */
export function figuresOf(model: DocumentModel): readonly FigureFacts[] {
  const known = figuresOfModel.get(model);
  if (known) return known;
  const indexes = new Map<Annotation, number>(model.claims.map((claim, index) => [claim, index]));
  const shared = new Set(model.surroundings.config.quantities.map(quantityKey));
  const figures = model.figures.flatMap((figure) => figureFacts(model, figure, indexes, shared));
  figuresOfModel.set(model, figures);
  return figures;
}

function gather(model: DocumentModel): FileFacts {
  const indexes = new Map<Annotation, number>(model.claims.map((claim, index) => [claim, index]));
  const { registry } = model.surroundings;
  return {
    uri: canonicalUri(model.uri),
    registries: registry.files.map((file) => file.uri),
    ...(model.frontMatter.title ? { title: model.frontMatter.title.value } : {}),
    ...(model.frontMatter.source ? { source: model.frontMatter.source.value } : {}),
    claims: model.claims.map((claim) => claimFacts(model, claim)),
    otherIds: otherIdsOf(model),
    references: model.references.map(({ relation, from, piece, reference, elsewhere }) => ({
      relation,
      from: indexes.get(from) ?? -1,
      place: placeOf(model, piece, reference),
      ...(elsewhere ? { path: elsewhere.path } : {}),
      id: elsewhere?.id ?? reference.id.replace(/^#/, ''),
    })),
    figures: figuresOf(model),
    actors: actorsOf(model),
    perhaps: actorsPerhapsNamed(model),
    ownActors: model.frontMatter.actors.map((actor) => actor.id),
    suppressions: suppressions(model.tree),
  };
}

function otherIdsOf({ byId }: DocumentModel): string[] {
  const ids: string[] = [];
  for (const [id, [first]] of byId) if (first?.kind !== 'claim') ids.push(id);
  return ids;
}

/** What is known of a claim wherever it stands. */
type ClaimAnywhere = Omit<ClaimFacts, 'place'>;

const factsOfClaim = keptWith<Claim, ClaimAnywhere>();

function claimFacts(model: DocumentModel, claim: Claim): ClaimFacts {
  const known = factsOfClaim.get(claim) ?? claimAnywhere(claim);
  factsOfClaim.set(claim, known);
  const piece = claim.pieces[0];
  return { ...known, place: placeOf(model, piece, piece.head.id?.span ?? piece.tag) };
}

function claimAnywhere(claim: Claim): ClaimAnywhere {
  const type = typeOf(claim);
  return {
    ...(claim.id === undefined ? {} : { id: claim.id }),
    words: firstWordsOf(claim, WORDS_KEPT),
    sources: claim.sources.flatMap((source) => (source.id === undefined ? [] : [source.id])),
    named: claim.sources.some((source) => source.id !== 'unnamed' && source.actor?.type !== 'unnamed'),
    ...(type ? { type } : {}),
    certainty: certaintyOf(claim).strength,
  };
}

/** What is known of a figure wherever it stands. */
export type FigureAnywhere = Omit<FigureFacts, 'place' | 'claims' | 'shared'>;

/** Null where the figure does not say what it counts, or has no value. */
const factsOfFigure = keptWith<Figure, FigureAnywhere | null>();

/** The same object for a figure each time; undefined where it does not say what it counts, or has no value. */
export function factsOfFigureAnywhere(figure: Figure): FigureAnywhere | undefined {
  const known = factsOfFigure.get(figure);
  if (known !== undefined) return known ?? undefined;
  const fresh = figureAnywhere(figure);
  factsOfFigure.set(figure, fresh);
  return fresh ?? undefined;
}

function figureAnywhere(figure: Figure): FigureAnywhere | null {
  const { attributes } = figure.pieces[0].head;
  const of = attributes.get('of')?.value;
  const read = of === undefined ? undefined : figureReading(figure);
  if (of === undefined || !read) return null;
  const [per, asof, kind] = ['per', 'asof', 'kind'].map((key) => attributes.get(key)?.value);
  return {
    words: firstWordsOf(figure, WORDS_KEPT),
    of,
    literal: formatLiteral(read.literal),
    ...(read.unit ? { unit: read.unit } : {}),
    ...(per === undefined ? {} : { per }),
    ...(asof === undefined ? {} : { asof }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The claims that a figure belongs to. */
export function claimsOfFigure({ enclosing, link }: Figure): ReadonlySet<Claim> {
  return new Set([...(enclosing ? [enclosing] : []), ...(link?.claims ?? [])]);
}

function figureFacts(
  model: DocumentModel,
  figure: Figure,
  indexes: ReadonlyMap<Annotation, number>,
  shared: ReadonlySet<string>,
): FigureFacts[] {
  const known = factsOfFigureAnywhere(figure);
  if (!known) return [];
  const piece = figure.pieces[0];
  return [
    {
      ...known,
      place: placeOf(model, piece, piece.tag),
      claims: [...claimsOfFigure(figure)].flatMap((claim) => indexes.get(claim) ?? []),
      ...(shared.has(quantityKey(known.of)) ? { shared: true } : {}),
    },
  ];
}

function actorsOf(model: DocumentModel): Record<string, number> {
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  const own = new Set(model.frontMatter.actors.map((actor) => actor.id));
  const add = (id: string): void => {
    if (!own.has(id)) counts[id] = (counts[id] ?? 0) + 1;
  };
  for (const annotations of model.annotated)
    for (const id of actorsOn(annotations, model.surroundings.config)) add(id);
  for (const { memberOf } of model.frontMatter.actors) for (const id of memberOf) add(id);
  return counts;
}

const actorsOnLine = keptWith<LineAnnotations, readonly string[]>();

/** The ids of actors that the annotations of a line name, each as often as they do. */
function actorsOn(line: LineAnnotations, config: Config): readonly string[] {
  const known = actorsOnLine.get(line);
  if (known) return known;
  const ids: string[] = [];
  for (const annotation of line.annotations) {
    const { actor, sources, attributes } = annotation.pieces[0].head;
    if (annotation.kind === 'actor') {
      const { resolution } = annotation;
      if (resolution.kind === 'known') ids.push(resolution.actor.id);
      else if (actor && resolution.kind !== 'reserved') ids.push(actor.value);
    }
    for (const source of sources) ids.push(source.value);
    for (const { key, value } of attributes.values())
      if (namedByAttribute(annotation.kind, key, config) === 'actors') ids.push(...passedOn(value));
  }
  actorsOnLine.set(line, ids);
  return ids;
}

function actorsPerhapsNamed(model: DocumentModel): string[] {
  const ids = new Set<string>();
  for (const { resolution } of model.mentions) {
    if (resolution.kind !== 'ambiguous') continue;
    for (const actor of resolution.candidates) if (actor.place.uri !== undefined) ids.add(actor.id);
  }
  return [...ids];
}

function placeOf(model: DocumentModel, piece: Piece, span: Span): Place {
  const { start, end } = span === piece.tag ? fileSpanOf(model.tree, piece) : inFile(model.tree, piece, span);
  const line = lineIndexOf(model.tree, piece.line);
  return { start, end, line, character: start - lineStarts(model.tree)[line]! };
}
