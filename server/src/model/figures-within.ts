/**
 * Figures of one article that exclude each other. Worked out from the model, and kept from version to version: the facts of the
 * whole file, by which figures of different files are compared, take long in a long article.
 */
import { keptWith } from '../syntax/index.ts';
import type { Claim, ClaimReference, Figure } from './annotation.ts';
import { targetOf } from './claim-target.ts';
import type { DocumentModel } from './document.ts';
import { claimsOfFigure, type FigureAnywhere, factsOfFigureAnywhere } from './facts.ts';
import { excludedBy, figureOrder, literalOf } from './figure-conflicts.ts';
import { figureKey } from './figure-key.ts';
import { keptOfLines } from './kept-of-lines.ts';
import { canonicalUri } from './uri.ts';

/** A figure that says what it counts. */
export interface Counting {
  readonly figure: Figure;
  readonly facts: FigureAnywhere;
}

/** A figure, and those that exclude it: at least one. */
export interface Excluded extends Counting {
  readonly others: readonly Counting[];
}

/** All figures that others of the file exclude, but for those of which a claim disputes the other. */
export function excludedWithin(model: DocumentModel): readonly Excluded[] {
  const groups = new Map<string, Figure[]>();
  for (const { figure, key } of comparedIn(model)) {
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const disputes = model.references.filter(({ relation }) => relation === 'disputes');
  return [...groups.values()].flatMap((group) =>
    group.length < 2 ? [] : excludedIn(group, disputes, model),
  );
}

/** Figures that say what they count, with the key of those that they are compared with. */
const comparedIn = keptOfLines(({ annotations }) =>
  annotations.flatMap((figure) => {
    const facts = figure.kind === 'number' ? factsOfFigureAnywhere(figure) : undefined;
    return figure.kind === 'number' && facts ? [{ figure, key: figureKey(facts) }] : [];
  }),
);

interface KeptGroup {
  readonly uri: string;
  readonly group: readonly Figure[];
  readonly disputes: readonly ClaimReference[];
  readonly excluded: readonly Excluded[];
}

/** By the first figure of the group. */
const keptGroups = keptWith<Figure, KeptGroup>();

function excludedIn(
  group: readonly Figure[],
  disputes: readonly ClaimReference[],
  { uri }: DocumentModel,
): readonly Excluded[] {
  const kept = keptGroups.get(group[0]!);
  if (kept?.uri === uri && isSameList(kept.group, group) && isSameList(kept.disputes, disputes))
    return kept.excluded;
  const excluded = excludedOf(group, disputes, canonicalUri(uri));
  keptGroups.set(group[0]!, { uri, group, disputes, excluded });
  return excluded;
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

function excludedOf(
  group: readonly Figure[],
  disputes: readonly ClaimReference[],
  uri: string,
): readonly Excluded[] {
  const counting = group.map((figure) => {
    const facts = factsOfFigureAnywhere(figure)!;
    return { figure, facts, literal: facts.literal };
  });
  const order = figureOrder(counting);
  const disputed = disputedIds(disputes, uri);
  return counting.flatMap((one) => {
    const literal = literalOf(one.literal);
    const others = literal
      ? excludedBy(
          literal,
          order,
          (other) =>
            !isDisputed(one.figure, other.figure, disputed) &&
            !isDisputed(other.figure, one.figure, disputed),
        )
      : [];
    return others.length === 0 ? [] : [{ figure: one.figure, facts: one.facts, others }];
  });
}

/** The ids of the claims of this file that each claim disputes. */
function disputedIds(
  disputes: readonly ClaimReference[],
  uri: string,
): ReadonlyMap<unknown, ReadonlySet<string>> {
  const ids = new Map<unknown, Set<string>>();
  for (const { from, id, elsewhere } of disputes) {
    if (elsewhere && targetOf(uri, elsewhere.path) !== uri) continue;
    const its = ids.get(from) ?? new Set();
    ids.set(from, its.add(elsewhere?.id ?? id!));
  }
  return ids;
}

/** Whether a claim of the figure disputes a claim of the other. */
function isDisputed(
  figure: Figure,
  other: Figure,
  disputed: ReadonlyMap<unknown, ReadonlySet<string>>,
): boolean {
  if (disputed.size === 0) return false;
  let others: ReadonlySet<Claim> | undefined;
  for (const claim of claimsOfFigure(figure)) {
    const ids = disputed.get(claim);
    if (!ids) continue;
    others ??= claimsOfFigure(other);
    for (const { id } of others) if (id !== undefined && ids.has(id)) return true;
  }
  return false;
}
