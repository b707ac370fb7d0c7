/** With what a worker thread begins. */
import type { RuleOverrides } from './rule-overrides.ts';

/** From which a worker makes its own context. */
export interface WorkerSettings {
  readonly task: 'examine';
  readonly cwd: string;
  readonly folders: readonly string[];
  readonly config: string | null | undefined;
  readonly overrides: RuleOverrides;
}

export function isWorkerSettings(data: unknown): data is WorkerSettings {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'examine';
}
