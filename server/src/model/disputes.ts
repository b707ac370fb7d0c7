/** Which claims dispute which. */
import { claimKey, targetOf } from './claim-target.ts';
import type { FigureFacts, FileFacts } from './facts.ts';

const disputesOfFile = new WeakMap<FileFacts, ReadonlyMap<number, ReadonlySet<string>>>();
const NONE: ReadonlySet<string> = new Set();

/** The keys of the claims that a claim (by its index) of the file disputes. */
export function disputedBy(facts: FileFacts, claim: number): ReadonlySet<string> {
  const known = disputesOfFile.get(facts) ?? disputesIn(facts);
  disputesOfFile.set(facts, known);
  return known.get(claim) ?? NONE;
}

function disputesIn(facts: FileFacts): ReadonlyMap<number, ReadonlySet<string>> {
  const disputes = new Map<number, Set<string>>();
  for (const { relation, from, path, id } of facts.references) {
    const uri = relation === 'disputes' ? targetOf(facts.uri, path) : undefined;
    if (uri === undefined) continue;
    const there = disputes.get(from) ?? new Set();
    disputes.set(from, there.add(claimKey(uri, id)));
  }
  return disputes;
}

/** A figure with the facts of its file. */
export interface FigureOfFile {
  readonly facts: FileFacts;
  readonly figure: FigureFacts;
}

/** Whether a claim of one figure disputes a claim of the other. */
export function areDisputed(one: FigureOfFile, other: FigureOfFile): boolean {
  return disputes(one, other) || disputes(other, one);
}

function disputes(one: FigureOfFile, other: FigureOfFile): boolean {
  for (const claim of one.figure.claims) {
    const disputed = disputedBy(one.facts, claim);
    if (disputed.size === 0) continue;
    for (const target of other.figure.claims) {
      const id = other.facts.claims[target]?.id;
      if (id !== undefined && disputed.has(claimKey(other.facts.uri, id))) return true;
    }
  }
  return false;
}
