/**
 * An article of very many tags is examined in a thread of its own, which may have most of the memory of the machine; V8 would end
 * the whole run where it needs more than a program has by default, and ends this thread alone where it needs more than that.
 */
import { totalmem } from 'node:os';
import { uriOfFile } from '../paths.ts';
import { takingChunks } from './chunks.ts';
import type { Result } from './examined.ts';
import type { WorkerSettings } from './worker-settings.ts';
import { runWorker } from './worker-thread.ts';

/** Of the memory there is. */
const SHARE = 0.6;

/** Examines the file at an absolute path. Never rejects. */
export async function examineApart(
  path: string,
  settings: Omit<WorkerSettings, 'paths' | 'next'>,
): Promise<Result> {
  const { next } = takingChunks(1);
  let result: Result | undefined;
  const failure = await runWorker(
    { ...settings, isApart: true, paths: [path], next },
    async (_, [found]) => {
      result = found;
    },
    { maxOldGenerationSizeMb: Math.floor((memoryHere() * SHARE) / 1e6) },
  );
  return result ?? { kind: 'failed', uri: uriOfFile(path), message: messageOf(failure) };
}

/** In bytes; in a container, what it may take. */
function memoryHere(): number {
  // Zero, or more than there is, where nothing is set.
  const allowed = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return Math.min(totalmem(), allowed);
}

function messageOf(failure: Error | undefined): string {
  const code = failure && 'code' in failure ? failure.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || failure?.message === TOO_LONG)
    return 'its tags, and what is found in them, are more than fits into memory here: split the article';
  return `the check itself failed (${failure?.message ?? 'its thread ended'}): please report it, with the file if you may`;
}

/** What V8 says of a text longer than it can hold: 512 MB. */
const TOO_LONG = 'Invalid string length';
