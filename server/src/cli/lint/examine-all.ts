/** Examines all files of a run: from the cache where nothing changed, the rest here or in worker threads. */
import { CommandError } from '../command-error.ts';
import { uriOfFile } from '../paths.ts';
import type { ResultCache } from './cache.ts';
import type { LintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import type { Result } from './examined.ts';
import { wholeNumber } from './flags.ts';
import { packedIfLarge } from './packed-result.ts';
import type { WorkerSettings } from './worker-settings.ts';

export interface ExamineOptions {
  readonly cache?: ResultCache | undefined;
  /** How many workers; 0 for none. */
  readonly workers: number;
  /** From which workers make a context like this one. */
  readonly settings: WorkerSettings;
  /** Hears how many files are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** From so many files on, workers save more time than they take to start. */
const FILES_FOR_WORKERS = 400;
/** The results of more files than these are packed, so that memory holds those of any number. */
const FILES_KEPT_OPEN = 64;
/** More do not help: one thread takes in what they find. */
const MOST_WORKERS = 8;

/** What `--concurrency` asks for: `off`, `auto` (by the size of the corpus and of the machine), or a number. */
export async function workersFor(given: string | undefined, files: number): Promise<number> {
  if (given === 'off') return 0;
  if (given === undefined || given === 'auto') {
    if (files < FILES_FOR_WORKERS) return 0;
    const processors = (await import('node:os')).availableParallelism();
    return processors < 2 ? 0 : Math.min(processors, MOST_WORKERS);
  }
  if (!/^\d+$/.test(given))
    throw new CommandError(`--concurrency takes off, auto or a number; “${given}” is none`);
  return Math.min(wholeNumber('--concurrency', given, 1), Math.max(1, files));
}

/** The results in the order of the paths, which are absolute. */
export async function examineAll(
  paths: readonly string[],
  context: LintContext,
  { cache, workers, settings, onProgress }: ExamineOptions,
): Promise<readonly Result[]> {
  const results = new Array<Result | undefined>(paths.length);
  const open: number[] = [];
  let done = 0;
  const isMany = paths.length > FILES_KEPT_OPEN;
  const finish = (index: number, result: Result): void => {
    results[index] = isMany ? packedIfLarge(result) : result;
    onProgress?.(++done);
  };
  for (const [index, path] of paths.entries()) {
    const known = await cache?.lookUp(path, context);
    if (known) finish(index, known);
    else open.push(index);
  }
  const take = async (index: number, result: Result): Promise<void> => {
    await cache?.put(paths[index]!, result, context);
    finish(index, result);
  };
  if (workers > 0 && open.length > 1) {
    const { examineInWorkers } = await import('./pool.ts');
    await examineInWorkers(open, paths, { workers, settings, take });
  }
  for (const index of open) {
    // Here is done what is left: all without workers, and else what workers that broke down left behind.
    if (results[index] === undefined) await take(index, await examineFile(paths[index]!, context));
  }
  await cache?.save(paths);
  return results.map((result, index) => result ?? missing(paths[index]!));
}

function missing(path: string): Result {
  return { kind: 'failed', uri: uriOfFile(path), message: 'it was not checked' };
}
