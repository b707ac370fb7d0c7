/** What a document holds once its tags are read for their meaning: claims, mentions of actors, hedges, numbers and cues. */
import type { NumberFinding } from '../english/numbers/index.ts';
import type { NumberLiteral } from '../quantity/index.ts';
import type { ClaimMode, HedgeType, Line, Reference, Strength, Tag, TagKind } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import type { Given, HeadReading } from './head-reading.ts';

/** One tag in its place: a whole annotation, or a piece of one. */
export interface Piece {
  /** Its place in the document is a question to the tree (`lineIndexOf`), so that the piece serves wherever the line stands. */
  readonly line: Line;
  /** Index of the tag in the line's `tags`. */
  readonly index: number;
  readonly tag: Tag;
  readonly head: HeadReading;
}

interface AnnotationBase {
  readonly kind: Exclude<TagKind, 'more'>;
  readonly id: string | undefined;
  /** The tag itself, then its further pieces, in the order of the text. */
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** How a tag is tied to claims by `>`. */
export interface ClaimLink {
  /** The claims meant, in the order of the head; for a bare `>` the nearest one. */
  readonly claims: readonly Claim[];
  /** Listed ids that no claim of the file has. */
  readonly unknown: readonly Reference[];
  /** A bare `>` that means no claim, or one of several equally near. */
  readonly ambiguous: { readonly candidates: readonly Claim[] } | undefined;
}

export type ActorResolution =
  | { readonly kind: 'known'; readonly actor: Actor; readonly by: 'id' | 'name' }
  /** One of the ids with a meaning of their own: `author`, `unnamed`. */
  | { readonly kind: 'reserved'; readonly id: string }
  | { readonly kind: 'unknown'; readonly candidates: readonly Actor[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Actor[] };

/** An actor's name, or another mention of it, in the article. */
export interface Mention extends AnnotationBase {
  readonly kind: 'actor';
  readonly resolution: ActorResolution;
  readonly link: ClaimLink | undefined;
  readonly enclosing: Claim | undefined;
}

export interface Hedge extends AnnotationBase {
  readonly kind: 'hedge';
  readonly type: HedgeType | undefined;
  readonly strength: Strength;
  /** Whether type or strength were read from the words, since the head leaves them out. */
  readonly readFromWords: boolean;
  /** What the words say, whatever the head does; undefined where they are in no lexicon, or in another language. */
  readonly inWords: { readonly type: HedgeType; readonly strength: Strength } | undefined;
  readonly link: ClaimLink | undefined;
  /** The innermost claim around it. */
  readonly enclosing: Claim | undefined;
  /** The innermost cue around it. */
  readonly cue: Cue | undefined;
}

/** A figure. */
export interface Figure extends AnnotationBase {
  readonly kind: 'number';
  /** From the head; undefined where it gives none. */
  readonly literal: NumberLiteral | undefined;
  readonly unit: string | undefined;
  /** What the words say, whatever the head does; undefined where they cannot be read. */
  readonly inWords: NumberFinding | undefined;
  readonly link: ClaimLink | undefined;
  readonly enclosing: Claim | undefined;
}

/** The words that put a claim forward. */
export interface Cue extends AnnotationBase {
  readonly kind: 'cue';
  readonly link: ClaimLink;
}

/** Whose claim it is: an `@actor` of its head, or a mention linked to it. */
export interface ClaimSource {
  /** Id of the actor; undefined where a linked mention is not resolved. */
  readonly id: string | undefined;
  readonly actor: Actor | undefined;
  readonly given: Given | undefined;
  readonly mention: Mention | undefined;
}

export interface Claim extends AnnotationBase {
  readonly kind: 'claim';
  readonly sources: readonly ClaimSource[];
  readonly cues: readonly Cue[];
  /** Hedges that weigh on it: in it, in its cues, or linked to it; not those of claims nested in it. */
  readonly hedges: readonly Hedge[];
  /** Figures in it or linked to it; not those of claims nested in it. */
  readonly figures: readonly Figure[];
  /** Mentions in it; not those of claims nested in it. */
  readonly mentions: readonly Mention[];
  /** Claims directly nested in it. */
  readonly nested: readonly Claim[];
  readonly enclosing: Claim | undefined;
  readonly references: readonly ClaimReference[];
  /** What links it to other claims by `>`, where it has such a link. */
  readonly link: ClaimLink | undefined;
}

export type ClaimRelation = 'supports' | 'disputes' | 'because' | (string & {});

/** A reference from an attribute of any tag to a claim, or to any tag where a codebook says so. */
export interface ClaimReference {
  readonly relation: ClaimRelation;
  readonly from: Annotation;
  readonly piece: Piece;
  /** As written; its span is relative to the line. */
  readonly reference: Reference;
  /** The id it names in this file; undefined where it names another file. */
  readonly id: string | undefined;
  /** The other file it names (as written, percent-encoded) and the id there. */
  readonly elsewhere: { readonly path: string; readonly id: string } | undefined;
}

export type Annotation = Claim | Mention | Hedge | Figure | Cue;

/** A `+` that continues nothing. */
export interface Orphan {
  readonly piece: Piece;
  readonly why: 'no-id' | 'unknown' | 'before-its-tag' | 'overlaps';
}

export interface Certainty {
  readonly strength: Strength;
  /** The hedge that lowers it; undefined where the claim has none that decides. */
  readonly because: Hedge | undefined;
}

export interface ModeReading {
  readonly mode: ClaimMode;
  /** Whether the head says so, or the quotation marks. */
  readonly given: boolean;
}
