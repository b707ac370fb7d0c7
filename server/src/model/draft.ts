/** Annotations while they are put together. */
import type { Claim } from './annotation.ts';

/** Lists grow, links are set. */
export type Draft<T> = {
  -readonly [Key in keyof T]: Key extends 'pieces'
    ? T[Key]
    : T[Key] extends readonly (infer E)[]
      ? E[]
      : T[Key];
};

export type ClaimDraft = Draft<Claim>;
