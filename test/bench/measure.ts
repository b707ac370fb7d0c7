/**
 * Medians of contestants that take turns, so that what disturbs one disturbs all; each in a process of its own, so that
 * none collects another's garbage.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** Fewer rounds than this are no median (`targets.md`). */
const LEAST_ROUNDS = 5;

export interface Contestant {
  readonly child: ChildProcess;
}

/** Starts a process that runs `script`, which must call `answer`. */
export function contestant(script: string, ...options: readonly string[]): Contestant {
  return { child: fork(script, options, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }) };
}

export function dismiss(contestants: readonly Contestant[]): void {
  for (const { child } of contestants) child.disconnect();
}

export interface Turn {
  readonly contestant: Contestant;
  /** The name of one of the works that the contestant answers for. */
  readonly work: string;
}

/** Median milliseconds of each turn over `rounds` rounds, behind `warmUp` rounds that do not count. */
export async function medians(
  turns: readonly Turn[],
  { rounds = 21, warmUp = 10 }: { readonly rounds?: number; readonly warmUp?: number } = {},
): Promise<number[]> {
  if (rounds < LEAST_ROUNDS) throw new RangeError(`${rounds} rounds are too few for a median`);
  const times: number[][] = turns.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [i, turn] of turns.entries()) {
      const time = await ask(turn);
      if (round >= warmUp) times[i]!.push(time);
    }
  }
  return times.map(median);
}

function ask({ contestant: { child }, work }: Turn): Promise<number> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`${work}: ended with code ${code}`));
    child.once('exit', onExit);
    child.once('message', (time) => {
      child.off('exit', onExit);
      resolve(time as number);
    });
    child.send(work);
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What the last work gave: kept, so that no work can be left out for want of use. */
export let kept: unknown;

/**
 * In a contestant's process: answers each name with the milliseconds that its work takes once. A work is made when it is
 * first asked for, outside the time that is measured.
 */
export function answer(works: Readonly<Record<string, () => () => unknown>>): void {
  const made = new Map<string, () => unknown>();
  process.on('message', async (name: string) => {
    const work = made.get(name) ?? works[name]!();
    made.set(name, work);
    const start = performance.now();
    // A work that waits for files is over when they have come.
    const done = work();
    kept = done instanceof Promise ? await done : done;
    process.send!(performance.now() - start);
  });
}
