/** Files of the disk, for the server as a Node process and for the command line. */
import { type Dirent, readFile, realpath, stat } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type FileRead, FOREIGN_FOLDERS, isOfCorpus, type ListingWorkspace } from '../model/index.ts';
import { canonicalUri } from '../model/uri.ts';
import { rootFinder, rootsOf } from './folders.ts';

/** Larger files are no registry, configuration or article that anybody means to be read beside another. */
export const LARGEST_FILE = 64 * 1024 * 1024;

// Those of `node:fs/promises` take twice the time, which tells where a corpus is read.
const [reads, resolves, inspects] = [promisify(readFile), promisify(realpath.native), promisify(stat)];

/**
 * The files below the given folders (URIs). `rootOf` is the innermost of them that holds the file. Links that lead out of the
 * root are not followed.
 */
export function nodeWorkspace(folders: readonly string[]): ListingWorkspace {
  const rootOf = rootFinder(folders);
  const real = new Map<string, Promise<string>>();
  /** Where a root really is, found once. */
  const realRoot = (root: string): Promise<string> => {
    const known = real.get(root) ?? resolves(fileURLToPath(root));
    real.set(root, known);
    // One that is not there yet may come.
    known.catch(() => real.delete(root));
    return known;
  };
  return {
    folders: rootsOf(folders),
    rootOf,
    read: (uri) => readWithin(uri, rootOf(uri), realRoot),
    filesBelow: (top, isIgnored) => filesBelow(top, rootOf(top), isIgnored),
  };
}

async function* filesBelow(
  top: string,
  root: string | undefined,
  isIgnored: (uri: string) => Promise<boolean>,
): AsyncGenerator<string> {
  const pending = root !== undefined && (await leadsStraightTo(top, root)) ? [top] : [];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await entriesOf(folder)) {
      const uri = canonicalUri(`${folder}${encodeURIComponent(entry.name)}`);
      // What is a link is neither: it leads to what is found where it stands, or out of the workspace.
      if (entry.isDirectory() && !FOREIGN_FOLDERS.has(entry.name)) {
        if (!(await isIgnored(`${uri}/`))) pending.push(`${uri}/`);
      } else if (entry.isFile() && isOfCorpus(entry.name) && !(await isIgnored(uri))) {
        yield uri;
      }
    }
  }
}

/** Whether no link is on the way from the root down to the folder. */
async function leadsStraightTo(folder: string, root: string): Promise<boolean> {
  try {
    const [from, to] = [fileURLToPath(root), fileURLToPath(folder)];
    return (await resolves(to)) === resolve(await resolves(from), relative(from, to));
  } catch {
    return false;
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  if (!folder.startsWith('file:')) return [];
  try {
    return await readdir(fileURLToPath(folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

async function readWithin(
  uri: string,
  root: string | undefined,
  realRoot: (root: string) => Promise<string>,
): Promise<FileRead> {
  if (!uri.startsWith('file:')) return { kind: 'missing' };
  try {
    const path = fileURLToPath(uri);
    const real = await resolves(path);
    if (root && !leadsInto(real, await realRoot(root))) {
      return { kind: 'unreadable', message: 'it is a link that leads out of the workspace' };
    }
    const { size, ...kind } = await inspected(real);
    if (!kind.isFile) return { kind: 'unreadable', message: kind.isFolder ? IS_FOLDER : 'it is no file' };
    if (size > LARGEST_FILE)
      return { kind: 'unreadable', message: `it is larger than ${LARGEST_FILE / 1024 / 1024} MB` };
    return { kind: 'file', bytes: await reads(real) };
  } catch (error) {
    return failure(error);
  }
}

/** Only ordinary files are opened: a pipe or a device could keep a reader waiting for ever. */
async function inspected(path: string): Promise<{ size: number; isFile: boolean; isFolder: boolean }> {
  const stats = await inspects(path);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

/** Whether a path lies in a folder, both as they really are. */
function leadsInto(real: string, folder: string): boolean {
  return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function failure(error: unknown): FileRead {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return {
    kind: 'unreadable',
    message: REASONS[code] ?? (error instanceof Error ? error.message : String(error)),
  };
}

const IS_FOLDER = 'it is a folder';

/** Failures of the file system in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: IS_FOLDER,
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
};
