/** Worker threads that examine files; see `worker.ts` for what they do. */
import { join } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Result } from './examined.ts';
import { receivedResult } from './packed-result.ts';
import { type ChunkDone, WORKER_ARGUMENT, type WorkerSettings } from './worker-settings.ts';

/** A quarter of what V8 would take for what is new and mostly soon gone: for no time that could be measured, less memory a worker. */
const YOUNG_GENERATION_MB = 12;

/**
 * Resolves when no file is left for the thread, or when it broke down: then with why. `take` hears the index of the first of some
 * files, and what was found in each.
 */
export function runWorker(
  settings: WorkerSettings,
  take: (first: number, results: readonly Result[]) => Promise<void>,
  limits: ResourceLimits = {},
): Promise<Error | undefined> {
  const worker = new Worker(join(__dirname, 'cli.cjs'), {
    argv: [WORKER_ARGUMENT],
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB, ...limits },
    // What it prints must not be mixed into a report.
    stdout: true,
    stderr: true,
  });
  let taking = Promise.resolve();
  let failure: Error | undefined;
  worker.on('message', ({ first, answers }: ChunkDone) => {
    const results = answers.map((answer) =>
      'kind' in answer ? answer : receivedResult(answer, settings.cwd),
    );
    taking = taking.then(() => take(first, results));
    // Told where it is waited for.
    taking.catch(() => {});
  });
  worker.on('error', (error) => {
    failure = error;
  });
  return new Promise((resolve, reject) => {
    worker.on('exit', () => void taking.then(() => resolve(failure), reject));
  });
}
