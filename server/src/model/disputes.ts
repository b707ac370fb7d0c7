/** Which claims dispute which. */
import { claimKey, targetOf } from './claim-target.ts';
import type { DocumentModel } from './document.ts';
import {
  type ClaimFacts,
  type FigureFacts,
  type FileFacts,
  type ReferenceFacts,
  referredTo,
} from './facts.ts';
import { canonicalUri } from './uri.ts';

/** Of a file's facts, what its disputes are told by. */
export interface Disputing extends Pick<FileFacts, 'uri'> {
  readonly claims: readonly { readonly id?: ClaimFacts['id'] | undefined }[];
  readonly references: readonly Pick<ReferenceFacts, 'relation' | 'from' | 'path' | 'id'>[];
}

/** The same of a document whose facts nobody has asked for: they take long in a long article. */
export function disputingOf({ uri, claims, references }: DocumentModel): Disputing {
  const disputes = references.filter(({ relation }) => relation === 'disputes');
  const indexes = new Map<unknown, number>(disputes.length === 0 ? [] : claims.map((each, i) => [each, i]));
  return {
    uri: canonicalUri(uri),
    claims,
    references: disputes.map((reference) => ({
      relation: reference.relation,
      from: indexes.get(reference.from) ?? -1,
      ...referredTo(reference),
    })),
  };
}

const disputesOfFile = new WeakMap<Disputing, ReadonlyMap<number, ReadonlySet<string>>>();
const NONE: ReadonlySet<string> = new Set();

/** The keys of the claims that a claim (by its index) of the file disputes. */
export function disputedBy(facts: Disputing, claim: number): ReadonlySet<string> {
  const known = disputesOfFile.get(facts) ?? disputesIn(facts);
  disputesOfFile.set(facts, known);
  return known.get(claim) ?? NONE;
}

function disputesIn(facts: Disputing): ReadonlyMap<number, ReadonlySet<string>> {
  const disputes = new Map<number, Set<string>>();
  for (const { relation, from, path, id } of facts.references) {
    const uri = relation === 'disputes' ? targetOf(facts.uri, path) : undefined;
    if (uri === undefined) continue;
    const there = disputes.get(from) ?? new Set();
    disputes.set(from, there.add(claimKey(uri, id)));
  }
  return disputes;
}

/** A figure with its file. */
export interface FigureOfFile {
  readonly facts: Disputing;
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
