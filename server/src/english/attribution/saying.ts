import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Items } from './noun-phrases.ts';
import type { Stream } from './stream.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A verb that can put a claim forward; all numbers are items of its stream, ends exclusive. */
export interface Saying {
  readonly cue: Cue;
  readonly group: VerbGroup;
  /** The cue's words, which may begin with an earlier verb (`declined to say`) and end in a particle (`pointed out`). */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** Words of the cue that others part from the rest: `was quoted | by the agency | as saying`. */
  readonly lead: Items | undefined;
  readonly clause: Clause;
  /** Whether the subject is that of another verb, whose clause this one shares. */
  readonly shared: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Where what is said ends at the latest: before the clause of the sentence, in `Warning that …, he left`. */
  readonly limit: number;
}

/** A verb group with the cue it makes, before its subject is known. */
export interface Candidate {
  readonly stream: Stream;
  readonly groups: readonly VerbGroup[];
  readonly index: number;
  readonly group: VerbGroup;
  readonly cue: Cue;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly passive: boolean;
  readonly earlier: readonly Saying[];
}

export function sayingFrom(
  candidate: Candidate,
  cueFrom: number,
  clause: Clause,
  shared: boolean,
  passive: boolean,
  negated: boolean,
  limit = candidate.stream.size,
  lead: Items | undefined = undefined,
): Saying {
  const { cue, group, cueTo } = candidate;
  return { cue, group, cueFrom, cueTo, lead, clause, shared, passive, negated, limit };
}
