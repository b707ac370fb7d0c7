/** The files of the disk as the command line sees them: each within the git root above it, else within the current folder. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileRead, Workspace } from '../model/index.ts';
import { isWithin } from '../model/uri.ts';
import { type DiskFileReader, diskFileReader } from './disk-file.ts';
import { pathOfUri, uriOfFolder } from './paths.ts';

export interface DiskWorkspace extends Workspace, Pick<DiskFileReader, 'peek'> {}

/** `folders` are the roots of files above which there is no git root: the current folder, and after it others that were named. */
export function disk(folders: readonly string[]): DiskWorkspace {
  const fallbacks = folders.map(uriOfFolder);
  const gitRootAbove = gitRootFinder();
  const files = diskFileReader();
  const roots = new Map<string, string | undefined>();

  /** Asked for each file several times, so kept by folder. */
  const rootOf = (uri: string): string | undefined => {
    // A folder belongs to the root of the folder that it lies in, so the closing slash does not count.
    const parent = uri.slice(0, uri.lastIndexOf('/', uri.length - 2) + 1);
    if (!roots.has(parent)) roots.set(parent, rootOfFolder(parent));
    return roots.get(parent);
  };

  const rootOfFolder = (folder: string): string | undefined => {
    const path = pathOfUri(folder);
    const gitRoot = path === undefined ? undefined : gitRootAbove(path);
    return gitRoot === undefined
      ? fallbacks.find((fallback) => isWithin(folder, fallback))
      : uriOfFolder(gitRoot);
  };

  const rootPaths = new Map<string, string | undefined>();
  const rootPath = (root: string): string | undefined => {
    if (!rootPaths.has(root)) rootPaths.set(root, pathOfUri(root));
    return rootPaths.get(root);
  };

  const read = (uri: string): FileRead => {
    const path = pathOfUri(uri);
    const root = rootOf(uri);
    return path === undefined
      ? { kind: 'missing' }
      : files.read(path, root === undefined ? undefined : rootPath(root));
  };
  return { rootOf, read: async (uri) => read(uri), peek: files.peek };
}

/** Gives the nearest folder above, or the folder itself, in which `.git` stands: a folder, or in work trees and submodules a file. */
function gitRootFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const isRoot = existsSync(join(folder, '.git'));
    const root = isRoot ? folder : parent === folder ? undefined : find(parent);
    known.set(folder, root);
    return root;
  };
  return find;
}
