/** With what a worker thread begins. */
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
}

export function isWorkerSettings(data: unknown): data is WorkerSettings {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'examine';
}
