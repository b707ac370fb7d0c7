/**
 * Programs the tests start, each the head of a process group of its own, so that ending it ends all that it
 * started in turn. None outlives this process, whether it ends by itself, by Ctrl+C or by an error.
 */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
const cleanups = new Set<() => void>();

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => process.exit(code));
}
process.on('exit', () => {
  for (const child of running) kill(child, 'SIGKILL');
  for (const cleanup of cleanups) cleanup();
});

/** Starts a program. Ends with this process at the latest. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a program and all that it started: politely first, by force five seconds later. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, 'exit');
  kill(child, 'SIGTERM');
  const force = setTimeout(() => kill(child, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
  // What the program started may still run although the program itself has gone.
  kill(child, 'SIGKILL');
  running.delete(child);
}

/**
 * Runs a program to its end; its output goes where this process's goes unless `options` say otherwise.
 * Gives its exit code, or 1 where a signal ended it. Rejects when it cannot be started.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = start(command, args, { stdio: 'inherit', ...options });
  const [code] = (await once(child, 'exit')) as [number | null];
  running.delete(child);
  return code ?? 1;
}

/** Has something done when this process ends, however it ends. The function must not be asynchronous. */
export function atExit(cleanup: () => void): { readonly done: () => void } {
  cleanups.add(cleanup);
  return {
    done() {
      if (cleanups.delete(cleanup)) cleanup();
    },
  };
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has already gone.
  }
}
