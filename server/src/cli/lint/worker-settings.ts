/** With what a worker thread begins, and what it answers. */
import type { Result } from './examined.ts';
import type { Parcel } from './packed-result.ts';
import type { RuleOverrides } from './rule-overrides.ts';
import type { Wanted } from './wanted.ts';

/** The argument with which a worker thread begins, so that nothing need be loaded to see that a process is none. */
export const WORKER_ARGUMENT = '--examine-in-worker';

/** From which a worker makes its own context. */
export interface WorkerSettings {
  readonly task: 'examine';
  readonly cwd: string;
  readonly folders: readonly string[];
  readonly config: string | null | undefined;
  readonly overrides: RuleOverrides;
  readonly wanted: Wanted;
  /** All files that are to be examined, by whichever thread; see `chunks.ts`. */
  readonly paths: readonly string[];
  readonly next: Int32Array;
  /** Whether the thread was begun for one large file alone. */
  readonly isApart?: boolean;
}

export function isWorkerSettings(data: unknown): data is WorkerSettings {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'examine';
}

/** What was found in one file: packed, unless it is small. */
export type Answer = Parcel | Result;

/** What was found in a chunk of files, of which this is the index of the first. */
export interface ChunkDone {
  readonly first: number;
  readonly answers: readonly Answer[];
}
