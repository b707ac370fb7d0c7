/** What a worker thread does: examines the files that it is sent, and answers with JSON, which leaves no text behind. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { lintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import type { Result } from './examined.ts';
import { isWorkerSettings, type WorkerSettings } from './worker-settings.ts';

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
    const results: Result[] = [];
    for (const path of paths) results.push(await examineFile(path, context));
    parentPort!.postMessage(JSON.stringify(results));
  });
}
