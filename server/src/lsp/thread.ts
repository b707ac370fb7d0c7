/**
 * The language server as a thread of a Node process: the bundle for browsers, which stands beside this one, with the files of
 * the disk and the thread's own way to its parent.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { nodePlatform } from './node-platform.ts';
import type { WorkerHost } from './worker-host.ts';

if (parentPort) {
  const host: WorkerHost = { port: parentPort, platform: nodePlatform() };
  Object.assign(globalThis, { claimdownHost: host });
  const bundle = join(__dirname, 'server.web.js');
  runInThisContext(readFileSync(bundle, 'utf8'), { filename: bundle });
}
