/** By what the words and ids of annotations are resolved. */
import type { NumberFinding } from '../english/numbers/index.ts';
import type { HedgeType, Strength } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import type { Annotation } from './annotation.ts';

/** What annotations are resolved against. While it stays the same object, what was put together with it can be kept. */
export interface Resolver {
  readonly actorById: (id: string) => Actor | undefined;
  readonly actorsByName: (words: string) => readonly Actor[];
  readonly actorsNamedIn: (words: string) => readonly Actor[];
  /** Type and strength of a hedge by its words; undefined where they are in no lexicon, or in another language. */
  readonly hedgeOf: (words: string) => { readonly type: HedgeType; readonly strength: Strength } | undefined;
  /** The figure that words say; undefined where they say none that can be read, or in another language. */
  readonly numberOf: (words: string) => NumberFinding | undefined;
  /** Whether the values of this attribute name tags. */
  readonly namesTags: (kind: Annotation['kind'], key: string) => boolean;
}
