/**
 * Threads that examine files, this one among them. A worker thread that breaks down takes nothing along: whoever asked for its
 * files examines what it left.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { takingChunks } from './chunks.ts';
import type { Result } from './examined.ts';
import { receivedResult } from './packed-result.ts';
import { type ChunkDone, WORKER_ARGUMENT, type WorkerSettings } from './worker-settings.ts';

/** A quarter of what V8 would take for what is new and mostly soon gone: for no time that could be measured, less memory a worker. */
const YOUNG_GENERATION_MB = 12;

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
  const workers = Array.from({ length: threads - 1 }, () => {
    const worker = new Worker(join(__dirname, 'cli.cjs'), {
      argv: [WORKER_ARGUMENT],
      workerData: { ...settings, paths, next } satisfies WorkerSettings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      // What it prints must not be mixed into a report.
      stdout: true,
      stderr: true,
    });
    let taking = Promise.resolve();
    worker.on('message', ({ first, answers }: ChunkDone) => {
      const results = answers.map((answer) =>
        'kind' in answer ? answer : receivedResult(answer, settings.cwd),
      );
      taking = taking.then(async () => {
        for (const [i, result] of results.entries()) await take(first + i, result);
      });
      // Told where it is waited for.
      taking.catch(() => {});
    });
    // It says so by ending.
    worker.on('error', () => {});
    return new Promise<void>((resolve, reject) => {
      worker.on('exit', () => void taking.then(resolve, reject));
    });
  });
  for (const { first, end } of chunks()) {
    for (let index = first; index < end; index++) {
      await take(index, await examine(paths[index]!));
      // What workers found is taken in meanwhile, and a signal heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await Promise.all(workers);
}
