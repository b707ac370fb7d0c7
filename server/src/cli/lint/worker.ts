/** What a worker thread does: examines the files that it is sent, and answers with JSON, which leaves no text behind. */
import { parentPort } from 'node:worker_threads';
import { lintContext } from './context.ts';
import { examineFile } from './examine-file.ts';
import type { Result } from './examined.ts';
import type { WorkerSettings } from './worker-settings.ts';

/** Serves until it is ended. */
export function serve({ cwd, folders, config, overrides }: WorkerSettings): void {
  const context = lintContext(cwd, folders, { ...(config === undefined ? {} : { config }), overrides });
  parentPort!.on('message', async (paths: readonly string[]) => {
    const results: Result[] = [];
    for (const path of paths) results.push(await examineFile(path, context));
    parentPort!.postMessage(JSON.stringify(results));
  });
}
