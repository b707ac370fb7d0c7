/**
 * Hedges and figures: what their heads leave out is read from the words, item by item, and only when somebody asks. Classes only
 * because a long article has thousands: they share what works their parts out.
 */
import type { NumberFinding } from '../english/numbers/index.ts';
import { type NumberLiteral, parseLiteral } from '../quantity/index.ts';
import type { HedgeType, Strength } from '../syntax/index.ts';
import type { Claim, ClaimLink, Cue, Figure, Hedge, Piece } from './annotation.ts';
import type { Resolver } from './resolver.ts';
import { wordsOf } from './words.ts';

export class HedgeDraft implements Hedge {
  readonly kind = 'hedge';
  readonly id: string | undefined;
  readonly pieces: [Piece];
  link: ClaimLink | undefined = undefined;
  readonly enclosing: Claim | undefined;
  readonly cue: Cue | undefined;
  private readonly resolver: Resolver;
  /** Null until somebody asks. */
  private words: Hedge['inWords'] | null = null;

  constructor(piece: Piece, enclosing: Claim | undefined, cue: Cue | undefined, resolver: Resolver) {
    this.id = piece.head.id?.value;
    this.pieces = [piece];
    this.enclosing = enclosing;
    this.cue = cue;
    this.resolver = resolver;
  }

  get inWords(): Hedge['inWords'] {
    if (this.words === null) this.words = this.resolver.hedgeOf(wordsOf(this));
    return this.words;
  }

  get type(): HedgeType | undefined {
    return this.pieces[0].head.hedgeType?.value ?? this.inWords?.type;
  }

  get strength(): Strength {
    return this.pieces[0].head.strength?.value ?? this.inWords?.strength ?? 'unspecified';
  }

  get readFromWords(): boolean {
    const { head } = this.pieces[0];
    return !(head.hedgeType && head.strength) && this.inWords !== undefined;
  }
}

export class FigureDraft implements Figure {
  readonly kind = 'number';
  readonly id: string | undefined;
  readonly pieces: [Piece];
  readonly literal: NumberLiteral | undefined;
  readonly unit: string | undefined;
  link: ClaimLink | undefined = undefined;
  readonly enclosing: Claim | undefined;
  private readonly resolver: Resolver;
  /** Null until somebody asks. */
  private words: NumberFinding | undefined | null = null;

  constructor(piece: Piece, enclosing: Claim | undefined, resolver: Resolver) {
    const { head } = piece;
    const parsed = head.literal ? parseLiteral(head.literal.value) : undefined;
    this.id = head.id?.value;
    this.pieces = [piece];
    this.literal = parsed?.ok ? parsed.literal : undefined;
    this.unit = head.unit?.value;
    this.enclosing = enclosing;
    this.resolver = resolver;
  }

  get inWords(): NumberFinding | undefined {
    if (this.words === null) this.words = this.resolver.numberOf(wordsOf(this));
    return this.words;
  }
}
