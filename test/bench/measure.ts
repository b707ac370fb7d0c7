/** Timing: medians of several rounds, the things compared taking turns, so that what disturbs one disturbs all. */
import { performance } from 'node:perf_hooks';

/** Fewer rounds than this are no median (`targets.md`). */
const LEAST_ROUNDS = 5;

/**
 * Median milliseconds of each of `works`. They are warmed up first, so that all run compiled; then each round runs every
 * one of them once, in turn.
 */
export function medians<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  options: { readonly rounds?: number; readonly warmUp?: number } = {},
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const rounds = Math.max(options.rounds ?? 15, LEAST_ROUNDS);
  for (let i = 0; i < (options.warmUp ?? 5); i++) for (const name of names) kept = works[name]();
  for (let i = 0; i < rounds; i++) {
    for (const name of names) {
      const start = performance.now();
      kept = works[name]();
      times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}

/** What the last work gave: kept, so that no result can be optimised away unseen. */
let kept: unknown;

/** Whether there is a result at all: reading it is what keeps it. */
export function hasResult(): boolean {
  return kept !== undefined;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
