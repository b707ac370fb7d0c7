import type { NumberLiteral } from '../../quantity/index.ts';
import type { NumberKind } from './finding.ts';

/** What a reader found in a line, as indexes of tokens, the end exclusive. */
export type Reading = Found | Passed;

/** A figure. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: NumberKind;
  readonly literal: NumberLiteral;
  readonly unit?: string;
  readonly per?: string;
  readonly confidence: number;
  readonly ambiguous?: readonly string[];
}

/** Digits or number words that are no quantity. */
export interface Passed {
  readonly from: number;
  readonly to: number;
  readonly kind: 'none';
  /** What they are instead: `a clock time`. */
  readonly why: string;
}

export function passed(from: number, to: number, why: string): Passed {
  return { from, to, kind: 'none', why };
}
