/** Probability words and the ranges that their scale gives them. */
import { type ProbabilityRange, probabilityOf } from '../english/hedges/probability-scales.ts';
import { isOneOf, PROBABILITY_SCALES } from '../syntax/index.ts';
import type { Hedge } from './annotation.ts';
import type { Config, ProbabilityScale } from './config.ts';
import { wordsOf } from './words.ts';

export type { ProbabilityRange };

/** The scale that a hedge names; undefined where it names none. */
export function scaleOf(hedge: Hedge): ProbabilityScale | undefined {
  const scale = hedge.pieces[0].head.attributes.get('scale')?.value;
  return scale !== undefined && isOneOf(PROBABILITY_SCALES, scale) ? scale : undefined;
}

/** A hedge's words on its scale, or on that of its configuration; undefined where there is none, or it does not have them. */
export function bandOf(
  hedge: Hedge,
  { scale: common }: Config,
): { readonly scale: ProbabilityScale; readonly band: ProbabilityRange } | undefined {
  const scale = scaleOf(hedge) ?? common;
  const band = scale && probabilityOf(wordsOf(hedge), scale);
  return band && { scale, band };
}

/** The range that the head gives (`p=0.55..0.8`); undefined where it gives none, or none that can be read. */
export function probabilityGiven(hedge: Hedge): ProbabilityRange | undefined {
  const ends = hedge.pieces[0].head.attributes.get('p')?.value.split('..').map(Number) ?? [];
  const [min, max = min] = ends;
  return min === undefined || max === undefined || !(min >= 0 && max <= 1) ? undefined : { min, max };
}
