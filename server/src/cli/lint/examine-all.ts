/** Examines all files of a run: from the cache where nothing changed, the rest here or in worker threads. */
import { CommandError } from '../command-error.ts';
import { uriOfFile } from '../paths.ts';
import type { ResultCache } from './cache.ts';
import type { LintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import type { Result } from './examined.ts';
import { wholeNumber } from './flags.ts';
import { packedIfLarge, storedResult } from './packed-result.ts';
import type { ResultStore } from './result-store.ts';
import type { WorkerSettings } from './worker-settings.ts';

export interface ExamineOptions {
  readonly cache?: ResultCache | undefined;
  /** How many threads examine files, this one among them. */
  readonly threads: number;
  /** From which the others make a context like this one. */
  readonly settings: Omit<WorkerSettings, 'paths' | 'next'>;
  /** Keeps what was found out of memory, where there is much of it. */
  readonly store?: ResultStore | undefined;
  /** Hears how many files are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Divided by the processors, from so many files on other threads save time: each has to compile for itself what it runs often, for
 * which the one thread has the other processors. Measured with two: no gain at 2,000 files, 1.2 times the speed at 4,000.
 */
const FILES_FOR_THREADS = 4_000;
/** The results of more files than these are packed, so that memory holds those of any number. */
const FILES_KEPT_OPEN = 64;
/** More do not help: one thread takes in what they find. */
const MOST_THREADS = 8;

/** What `--concurrency` asks for, as a number of threads: `off`, `auto` (by the size of the corpus and of the machine), or a number. */
export async function threadsFor(given: string | undefined, files: number): Promise<number> {
  if (given === 'off') return 1;
  if (given === undefined || given === 'auto') {
    const processors = (await import('node:os')).availableParallelism();
    return files < FILES_FOR_THREADS / processors ? 1 : Math.min(processors, MOST_THREADS);
  }
  if (!/^\d+$/.test(given))
    throw new CommandError(`--concurrency takes off, auto or a number; “${given}” is none`);
  return Math.min(wholeNumber('--concurrency', given, 1), Math.max(1, files));
}

/** The results in the order of the paths, which are absolute. */
export async function examineAll(
  paths: readonly string[],
  context: LintContext,
  { cache, store, threads, settings, onProgress }: ExamineOptions,
): Promise<readonly Result[]> {
  const results = new Array<Result | undefined>(paths.length);
  const open: number[] = [];
  let done = 0;
  const isMany = paths.length > FILES_KEPT_OPEN;
  const finish = (index: number, result: Result): Result => {
    const packed = isMany ? packedIfLarge(result, context.cwd, context.wanted) : result;
    const kept = store ? storedResult(packed, store.stored) : packed;
    results[index] = kept;
    onProgress?.(++done);
    return kept;
  };
  for (const [index, path] of paths.entries()) {
    const known = await cache?.lookUp(path, context);
    if (known) finish(index, known);
    else open.push(index);
  }
  const take = async (index: number, result: Result): Promise<void> => {
    const kept = finish(index, result);
    await cache?.put(paths[index]!, kept, context);
  };
  const examine = (path: string): Promise<Result> => examineFile(path, context, settings);
  if (threads > 1 && open.length > 1) {
    const { examineInThreads } = await import('./pool.ts');
    const files = open.map((index) => paths[index]!);
    const takeOpen = (index: number, result: Result): Promise<void> => take(open[index]!, result);
    await examineInThreads(files, { threads, settings, examine, take: takeOpen });
  }
  for (const index of open) {
    // Here is done what is left: all without other threads, and else what those that broke down left behind.
    if (results[index] === undefined) await take(index, await examine(paths[index]!));
  }
  await cache?.save(paths);
  return results.map((result, index) => result ?? missing(paths[index]!));
}

function missing(path: string): Result {
  return { kind: 'failed', uri: uriOfFile(path), message: 'it was not checked' };
}
