/** From what is named on the command line to the files to check. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { failureCode, fileFailure, isNameUnreadable, NAME_UNREADABLE } from '../file-failure.ts';
import { isArticle, isFolder } from '../paths.ts';
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
export async function findFiles(
  named: readonly string[],
  context: LintContext,
  { literal = false, forceExclude = false, errorOnUnmatched = true }: FindOptions = {},
): Promise<FoundFiles> {
  const files = new Set<string>();
  const errors = new Map<string, FileError>();
  const fail = (path: string, message: string): void => {
    errors.set(`${path}\n${message}`, { path, message });
  };
  const folders = foldersOf(context, (path, message) => fail(shownPath(context, path), message));
  for (const name of named) {
    const failures = errors.size;
    // Lists come from other programs, which name files of all kinds.
    if (literal && name !== '' && !isLintable(name) && !isFolder(resolve(context.cwd, name))) {
      if (isQuoted(name) && !existsSync(resolve(context.cwd, name))) fail(name, QUOTED);
      continue;
    }
    const found = await filesNamed(name, context, folders, literal);
    if (typeof found !== 'string') {
      for (const file of found) if (!forceExclude || !(await folders.isLeftOut(file))) files.add(file);
    } else if (found === NOT_THERE || found.startsWith(NOTHING)) {
      if (errorOnUnmatched) unmatched(found);
    } else unmatched(found);
    function unmatched(message: string): void {
      // Where a folder could not be read, that nothing was found in it says nothing more.
      if (errors.size === failures) fail(name, message);
    }
  }
  return { files: [...files].sort(), errors: [...errors.values()] };
}

/** The files that one argument names, or what is wrong with it. */
async function filesNamed(
  name: string,
  context: LintContext,
  folders: Folders,
  literal: boolean,
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
    if (isNameUnreadable(name)) return `it cannot be read: ${NAME_UNREADABLE}`;
  }
  if (literal) return NOT_THERE;
  if (name === '-') return `${NOT_THERE}: to check an article from stdin, give --stdin`;
  const found = await filesMatching(name, context, folders);
  return typeof found === 'string' && name.startsWith('!') ? NOT_LEFT_OUT : found;
}

async function filesInFolder(path: string, folders: Folders): Promise<readonly string[] | string> {
  if (await folders.leadsOut(path)) {
    return 'it is a link that leads out of the project: nothing there is read';
  }
  const files = await folders.filesBelow(path);
  return files.length > 0 ? files : `${NOTHING} in this folder that is not ignored`;
}

/** The library that reads globs is loaded only where somebody wrote one. */
async function filesMatching(
  name: string,
  { cwd }: LintContext,
  folders: Folders,
): Promise<readonly string[] | string> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '/' ? name : name.replaceAll(sep, '/');
  if (!isDynamicPattern(pattern)) return NOT_THERE;
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: folders.fileSystem,
  });
  const files = paths.map((path) => resolve(path)).filter(isArticle);
  return files.length > 0 ? files : `${NOTHING} that is not ignored and matches this pattern`;
}

export interface FindOptions {
  /** Whether the names are paths and no globs, and those of other files are passed over. */
  readonly literal?: boolean;
  /** Whether what is ignored is left out even where it is named by its own path. */
  readonly forceExclude?: boolean;
  /** Whether it is an error that nothing is found under a name. */
  readonly errorOnUnmatched?: boolean;
}

const NOT_THERE = 'there is no such file or folder';
const NOTHING = 'there is no .claim file';

const NOT_LEFT_OUT =
  'a pattern says here what is checked: to leave files out, give --exclude, or name them in .claimdownignore, or under “ignore” in claimdown.yaml';

/** What a program passes over in silence, nobody checks: so these are told. */
const QUOTED =
  'the name stands in quotes and escapes, as git writes names beyond ASCII: list names with “git … -z”, and give --null';

function isQuoted(name: string): boolean {
  return name.startsWith('"') && name.endsWith('"') && isLintable(name.slice(1, -1));
}

const MISSING = new Set(['ENOENT', 'ENOTDIR']);

const NOT_LINTABLE =
  'it is no .claim file, so it is not checked (“claimdown new” makes a .claim file from a raw article)';

function isLintable(path: string): boolean {
  return isArticle(path) || basename(path) === 'claimdown.yaml' || basename(path) === 'actors.yaml';
}
