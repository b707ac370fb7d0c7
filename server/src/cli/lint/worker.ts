/** What a worker thread does: examines the files that it is sent, and hands over what it found packed, so that nobody copies it. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { lintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import type { Result } from './examined.ts';
import { type Parcel, parcelOf } from './packed-result.ts';
import { isWorkerSettings, type WorkerSettings } from './worker-settings.ts';

/** For each file what was found in it. */
export type Answer = Parcel | Result;

/** Whoever writes the argument of workers on the command line gets `otherwise`. */
export function serveIfWorker(otherwise: () => Promise<void>): void {
  if (!isMainThread && isWorkerSettings(workerData)) serve(workerData);
  else void otherwise();
}

/** Serves until it is ended. */
function serve({ cwd, folders, config, overrides, wanted }: WorkerSettings): void {
  const context = lintContext(cwd, folders, {
    ...(config === undefined ? {} : { config }),
    overrides,
    wanted,
  });
  parentPort!.on('message', async (paths: readonly string[]) => {
    const results: Answer[] = [];
    const bytes: ArrayBuffer[] = [];
    for (const path of paths) {
      const result = await examineFile(path, context);
      const parcel = parcelOf(result);
      results.push(parcel ?? result);
      if (parcel)
        for (const each of [parcel.facts.bytes, parcel.rest]) bytes.push(each.buffer as ArrayBuffer);
    }
    parentPort!.postMessage(results, bytes);
  });
}
