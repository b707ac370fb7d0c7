/** `--watch`: checks again whenever a file changes, until Ctrl+C. */
import { existsSync, type FSWatcher, statSync, watch as watchFolder } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { CommandError } from '../command-error.ts';
import { fileFailure } from '../file-failure.ts';
import { writeError } from '../output.ts';
import { isFolder } from '../paths.ts';
import { type LintFlags, targetsOf } from './flags.ts';

/** Editors write a file in several steps; what comes within this time is one change. */
const QUIET_MS = 100;

export async function watch(
  paths: readonly string[],
  flags: LintFlags,
  run: () => Promise<number>,
): Promise<number> {
  const cwd = process.cwd();
  const named = (paths.length > 0 ? paths : ['.']).map((name) => resolve(cwd, name));
  const written = new Set(targetsOf(flags).map(({ file }) => file && resolve(cwd, file)));
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const follow = follower((path) => {
    const isReturning = named.some((each) => each === path || each.startsWith(path + sep));
    if (written.has(path) || !(isReturning || isOfInterest(path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET_MS);
  });
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    follow(foldersFor(named));
    await run().catch(async (error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      await writeError(`claimdown: ${error.message}\n`);
    });
    if (flags.format === undefined) await writeError('Waiting for changes; Ctrl+C ends it.\n');
    await changed;
  }
}

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder had the name: one that takes its place later is another, of which the watcher knows nothing. */
  readonly inode: number;
  readonly recursive: boolean;
}

/** The folders to watch, each with whether those in it are watched too. */
type Folders = ReadonlyMap<string, boolean>;

/** Gives what sets the folders to be watched, as they stand now. `onChange` hears absolute paths. */
function follower(onChange: (path: string) => void): (folders: Folders) => void {
  const watched = new Map<string, Watched>();
  const leave = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  return (folders) => {
    for (const [folder, { inode, recursive }] of watched)
      if (folders.get(folder) !== recursive || inodeOf(folder) !== inode) leave(folder);
    for (const [folder, recursive] of folders) {
      if (watched.has(folder)) continue;
      try {
        const watcher = watchFolder(folder, { recursive }, (_, name) =>
          onChange(name === null ? folder : join(folder, String(name))),
        );
        // Such as a folder that went while it was looked through: what is there now is watched with the next run.
        watcher.on('error', () => onChange(folder));
        watched.set(folder, { watcher, inode: inodeOf(folder), recursive });
      } catch (error) {
        throw new CommandError(`--watch: ${folder}: ${fileFailure(error)}`);
      }
    }
  };
}

function inodeOf(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? 0;
}

function foldersFor(named: readonly string[]): Folders {
  const folders = new Map<string, boolean>();
  const add = (folder: string, recursive: boolean): void => {
    folders.set(folder, recursive || folders.get(folder) === true);
  };
  for (const path of named) {
    if (isFolder(path)) add(path, true);
    else if (existsSync(path)) add(dirname(path), true);
    else {
      const top = folderOfPattern(path);
      const nearest = nearestFolder(top ?? path);
      add(nearest, nearest === top);
    }
  }
  return folders;
}

/** The folder above the first part of a path that holds a glob's signs; undefined where none does. */
function folderOfPattern(path: string): string | undefined {
  const parts = path.split(sep);
  const first = parts.findIndex((part) => /[*?[{(!]/.test(part));
  return first < 0 ? undefined : parts.slice(0, first).join(sep) || sep;
}

/** The folder itself, or the nearest one above that is there: in it the others will appear. */
function nearestFolder(path: string): string {
  let folder = path;
  while (!isFolder(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function isOfInterest(path: string): boolean {
  const parts = path.split(sep);
  const last = parts.at(-1) ?? '';
  if (parts.includes('.git') || parts.includes('node_modules') || last.endsWith('.tmp')) return false;
  return /\.(?:claim|ya?ml|txt)$/iu.test(last) || last === '.gitignore' || last === '.claimdownignore';
}
