/**
 * Threads that examine files, this one among them. A worker thread that breaks down takes nothing along: whoever asked for its
 * files examines what it left.
 */
import { takingChunks } from './chunks.ts';
import type { Result } from './examined.ts';
import type { WorkerSettings } from './worker-settings.ts';
import { runWorker } from './worker-thread.ts';

export interface PoolOptions {
  /** How many threads there are in all. */
  readonly threads: number;
  readonly settings: Omit<WorkerSettings, 'paths' | 'next'>;
  /** Examines a file in this thread. */
  readonly examine: (path: string) => Promise<Result>;
  /** Takes in what was found in the file at that index of the paths. */
  readonly take: (index: number, result: Result) => Promise<void>;
}

export async function examineInThreads(
  paths: readonly string[],
  { threads, settings, examine, take }: PoolOptions,
): Promise<void> {
  const { next, chunks } = takingChunks(paths.length);
  const workers = Array.from({ length: threads - 1 }, () =>
    runWorker({ ...settings, paths, next }, async (first, results) => {
      for (const [i, result] of results.entries()) await take(first + i, result);
    }),
  );
  for (const { first, end } of chunks()) {
    for (let index = first; index < end; index++) {
      await take(index, await examine(paths[index]!));
      // What workers found is taken in meanwhile, and a signal heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await Promise.all(workers);
}
