/**
 * Programs the tests start, each the head of a process group of its own, so that ending it ends all that it
 * started in turn. None outlives this process, whether it ends by itself, by Ctrl+C or by an error.
 */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a program may take to end when asked to, in milliseconds. */
const patience = 5000;

const running = new Set<ChildProcess>();
const cleanups = new Set<() => void>();

let ending = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, async () => {
    // Asked twice, it ends at once.
    if (!ending) {
      ending = true;
      await stopAll();
    }
    process.exit(code);
  });
}
process.on('exit', () => {
  for (const child of running) kill(child, 'SIGKILL');
  for (const cleanup of cleanups) cleanup();
});

/** Starts a program. Ends with this process at the latest. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  if (ending) throw new Error('The run was interrupted.');
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a program and all that it started: politely first, then by force. */
export async function stop(child: ChildProcess): Promise<void> {
  kill(child, 'SIGTERM');
  for (const end = Date.now() + patience; isAlive(child) && Date.now() < end; ) await delay(20);
  kill(child, 'SIGKILL');
  running.delete(child);
}

/** Ends all programs that still run. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
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
  // Of an interrupted program there is nothing to say; this process is about to end too.
  if (ending) return new Promise(() => {});
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

function kill(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') {
    const args = ['/pid', String(child.pid), '/T', '/F'];
    return child.exitCode === null && spawnSync('taskkill', args, { stdio: 'ignore' }).status === 0;
  }
  try {
    return process.kill(-child.pid, signal);
  } catch {
    // The group has already gone.
    return false;
  }
}

/** Whether the program, or where there are process groups anything that it started, still runs. */
function isAlive(child: ChildProcess): boolean {
  return process.platform === 'win32' ? child.exitCode === null : kill(child, 0);
}
