/** Circles among claims that rest on each other, over all files: strongly connected components by Tarjan's algorithm (1972), as a loop. */
import { claimKey } from './claim-target.ts';
import type { Corpus, Ground } from './corpus.ts';

/** Tells for two claims, by their keys, whether each leads back to the other. */
export type InOneCircle = (one: string, other: string) => boolean;

const circlesOf = new WeakMap<Corpus, { readonly version: number; readonly inOne: InOneCircle }>();

/** The circles of the corpus, worked out anew only when who rests on whom has changed. */
export function claimCircles(corpus: Corpus): InOneCircle {
  const version = corpus.groundsVersion();
  const known = circlesOf.get(corpus);
  if (known?.version === version) return known.inOne;
  const component = components(graphOf(corpus));
  const inOne: InOneCircle = (one, other) => {
    const its = component.get(one);
    return its !== undefined && its === component.get(other);
  };
  circlesOf.set(corpus, { version, inOne });
  return inOne;
}

function graphOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const [uri, grounds] of corpus.grounds()) {
    for (const ground of grounds) {
      const from = claimKey(uri, ground.from);
      const to = goalOf(ground);
      const there = graph.get(from);
      if (there) there.push(to);
      else graph.set(from, [to]);
    }
  }
  return graph;
}

/** The claim to which a reference leads. */
export function goalOf({ uri, id }: Ground): string {
  return claimKey(uri, id);
}

const NOWHERE: readonly string[] = [];

/** For each node, the number of its strongly connected component. */
function components(graph: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const waiting: string[] = [];
  let count = 0;
  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const path: { readonly node: string; next: number }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      low.set(node, order.get(node)!);
      waiting.push(node);
      path.push({ node, next: 0 });
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { node } = step;
      const goal = (graph.get(node) ?? NOWHERE)[step.next++];
      if (goal !== undefined) {
        if (!order.has(goal)) enter(goal);
        // One whose component is closed already lies on no circle with this one.
        else if (!found.has(goal)) low.set(node, Math.min(low.get(node)!, order.get(goal)!));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low.set(parent.node, Math.min(low.get(parent.node)!, low.get(node)!));
      if (low.get(node) !== order.get(node)) continue;
      for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
        found.set(member, count);
        if (member === node) break;
      }
      count++;
    }
  }
  return found;
}
