/** From what is named on the command line to the files to check. */
import { statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { failureCode, fileFailure } from '../file-failure.ts';
import { isArticle } from '../paths.ts';
import { type LintContext, shownPath } from './context.ts';
import { type Folders, foldersOf } from './folders.ts';
import type { FileError } from './report.ts';

export interface FoundFiles {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[];
  /** What was named and is not there, and folders that could not be read. */
  readonly errors: readonly FileError[];
}

/**
 * Finds the files that these paths and globs name. A file named by its own path is checked even if it is ignored; of folders
 * and globs, what ends in `.claim` and is not ignored. Links are not followed on the way down.
 */
export async function findFiles(named: readonly string[], context: LintContext): Promise<FoundFiles> {
  const files = new Set<string>();
  const errors = new Map<string, FileError>();
  const fail = (path: string, message: string): void => {
    errors.set(`${path}\n${message}`, { path, message });
  };
  const folders = foldersOf(context, (path, message) => fail(shownPath(context, path), message));
  for (const name of named) {
    const failures = errors.size;
    const found = await filesNamed(name, context, folders);
    if (typeof found !== 'string') for (const file of found) files.add(file);
    // Where a folder could not be read, that nothing was found in it says nothing more.
    else if (errors.size === failures) fail(name, found);
  }
  return { files: [...files].sort(), errors: [...errors.values()] };
}

/** The files that one argument names, or what is wrong with it. */
async function filesNamed(
  name: string,
  context: LintContext,
  folders: Folders,
): Promise<readonly string[] | string> {
  if (name === '') return 'an empty argument names no file';
  const path = resolve(context.cwd, name);
  try {
    const found = statSync(path);
    if (found.isDirectory()) return await filesInFolder(path, folders);
    if (!found.isFile()) return 'it is neither a file nor a folder';
    return isLintable(path) ? [path] : NOT_LINTABLE;
  } catch (error) {
    if (!MISSING.has(failureCode(error))) return `it cannot be read: ${fileFailure(error)}`;
  }
  return filesMatching(name, context, folders);
}

async function filesInFolder(path: string, folders: Folders): Promise<readonly string[] | string> {
  if (await folders.leadsOut(path)) {
    return 'it is a link that leads out of the project: nothing there is read';
  }
  const files = await folders.filesBelow(path);
  return files.length > 0 ? files : 'there is no .claim file in this folder that is not ignored';
}

/** The library that reads globs is loaded only where somebody wrote one. */
async function filesMatching(
  name: string,
  { cwd }: LintContext,
  folders: Folders,
): Promise<readonly string[] | string> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '/' ? name : name.replaceAll(sep, '/');
  if (!isDynamicPattern(pattern)) return 'there is no such file or folder';
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: folders.fileSystem,
  });
  const files = paths.map((path) => resolve(path)).filter(isArticle);
  return files.length > 0 ? files : 'no .claim file that is not ignored matches this pattern';
}

const MISSING = new Set(['ENOENT', 'ENOTDIR']);

const NOT_LINTABLE =
  'it is no .claim file, so it is not checked (“claimdown new” makes a .claim file from a raw article)';

function isLintable(path: string): boolean {
  return isArticle(path) || basename(path) === 'claimdown.yaml' || basename(path) === 'actors.yaml';
}
