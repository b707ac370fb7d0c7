/** What whoever starts the server's bundle may lay ready for it: without it, it is in a browser's worker. */
import type { Platform } from './server.ts';

export interface WorkerHost {
  /** Where messages come from and go to: what a worker's own scope is in a browser. */
  readonly port: unknown;
  readonly platform: Platform;
}

export function workerHost(): WorkerHost | undefined {
  return (globalThis as { claimdownHost?: WorkerHost }).claimdownHost;
}
