/** `--watch`: checks again whenever a file changes, until Ctrl+C. */
import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { CommandError } from '../command-error.ts';
import { fileFailure } from '../file-failure.ts';
import { writeError } from '../output.ts';
import { isFolder } from '../paths.ts';
import type { LintFlags } from './flags.ts';

/** Editors write a file in several steps; what comes within this time is one change. */
const QUIET_MS = 100;

export async function watch(
  paths: readonly string[],
  flags: LintFlags,
  run: () => Promise<number>,
): Promise<number> {
  const cwd = process.cwd();
  const named = (paths.length > 0 ? paths : ['.']).map((name) => resolve(cwd, name));
  const folders = new Set(named.map((path) => (isFolder(path) ? path : dirname(path))));
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const onChange = (_: string, name: string | Buffer | null): void => {
    if (name !== null && !isOfInterest(String(name))) return;
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET_MS);
  };
  const watchers: FSWatcher[] = [];
  try {
    for (const folder of folders) watchers.push(watchFolder(folder, { recursive: true }, onChange));
  } catch (error) {
    throw new CommandError(`--watch: ${fileFailure(error)}`);
  }
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await run().catch(async (error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      await writeError(`claimdown: ${error.message}\n`);
    });
    if (flags.format === undefined) await writeError('Waiting for changes; Ctrl+C ends it.\n');
    await changed;
  }
}

function isOfInterest(name: string): boolean {
  const parts = name.split(sep);
  const last = parts.at(-1) ?? '';
  if (parts.includes('.git') || parts.includes('node_modules') || last.endsWith('.tmp')) return false;
  return /\.(?:claim|ya?ml|txt)$/iu.test(last) || last === '.gitignore' || last === '.claimdownignore';
}
