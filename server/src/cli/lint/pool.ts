/** Worker threads that examine files. One that breaks down takes nothing along: its files are examined by the others, or here. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from './examined.ts';
import { packedResult } from './packed-result.ts';
import type { Answer } from './worker.ts';
import { WORKER_ARGUMENT, type WorkerSettings } from './worker-settings.ts';

/** Files that are sent at once: few enough that all workers end at about the same time. */
const CHUNK = 32;
/** A quarter of what V8 would take for what is new and mostly soon gone: for no time that could be measured, less memory a worker. */
const YOUNG_GENERATION_MB = 12;

export interface PoolOptions {
  readonly workers: number;
  readonly settings: WorkerSettings;
  /** Takes in what was found in the file at that index of the paths. */
  readonly take: (index: number, result: Result) => Promise<void>;
}

export async function examineInWorkers(
  indexes: readonly number[],
  paths: readonly string[],
  { workers, settings, take }: PoolOptions,
): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];

  /** One worker's life: a chunk after the other, until there is none or it breaks down. */
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      const worker = new Worker(join(__dirname, 'cli.cjs'), {
        argv: [WORKER_ARGUMENT],
        workerData: settings,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
        // What it prints must not be mixed into a report.
        stdout: true,
        stderr: true,
      });
      let chunk: readonly number[] = [];
      let taking = Promise.resolve();
      const send = (): void => {
        chunk = indexes.slice(next, next + CHUNK);
        next += chunk.length;
        if (chunk.length === 0) void worker.terminate();
        else worker.postMessage(chunk.map((index) => paths[index]!));
      };
      worker.on('message', (answers: readonly Answer[]) => {
        const results = answers.map((answer) => ('rest' in answer ? packedResult(answer) : answer));
        const done = chunk;
        send();
        taking = taking.then(async () => {
          for (const [i, index] of done.entries()) await take(index, results[i]!);
        });
        taking.catch((error: unknown) => failures.push(error));
      });
      // It says so by ending.
      worker.on('error', () => {});
      worker.on('exit', () => taking.then(resolve, resolve));
      send();
    });

  await Promise.all(Array.from({ length: Math.min(workers, Math.ceil(indexes.length / CHUNK)) }, work));
  if (failures.length > 0) throw failures[0];
}
