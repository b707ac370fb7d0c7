/** Files of the disk, for the server as a Node process and for the command line. */
import { close, constants, type Dirent, fstat, open, read, realpath, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FileRead, ListingWorkspace } from '../model/index.ts';
import { canonicalUri } from '../model/uri.ts';
// Not by the index of the room: the thread that only reads files would carry all of it.
import { FOREIGN_FOLDERS, isOfCorpus, LARGEST_FILE } from '../model/workspace.ts';
import { rootFinder, rootsOf } from './folders.ts';

// Those of `node:fs/promises` take twice the time, which tells where a corpus is read.
const resolves = promisify(realpath.native);
const opens = promisify<string, number, number>(open);
const inspects = promisify<number, Stats>(fstat);
const reads = promisify(read);

/**
 * The files below the given folders (URIs). `rootOf` is the innermost of them that holds the file. Links that lead out of the
 * root are not followed.
 */
export function nodeWorkspace(folders: readonly string[]): ListingWorkspace {
  const rootOf = rootFinder(folders);
  const places = realPlaces();
  return {
    folders: rootsOf(folders),
    rootOf,
    read: (uri) => readWithin(uri, rootOf(uri), places),
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

async function readWithin(uri: string, root: string | undefined, realPlaces: RealPlaces): Promise<FileRead> {
  if (!uri.startsWith('file:')) return { kind: 'missing' };
  try {
    const path = fileURLToPath(uri);
    if (root === undefined) return await readFollowing(path);
    const within = await realPlaces.ofRoot(root);
    const folder = await realPlaces.ofFolder(dirname(path));
    if (!leadsInto(folder, within)) return LEADS_OUT;
    return (await readUnlinked(join(folder, basename(path)))) ?? (await readLinked(path, within));
  } catch (error) {
    return failure(error);
  }
}

const LEADS_OUT: FileRead = { kind: 'unreadable', message: 'it is a link that leads out of the workspace' };

/** A pipe or a device that nobody writes to must not keep a reader waiting. Windows has no such flag, and no such files. */
const NO_WAIT = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The file at a path that is no link itself; undefined where it is one, or where the system cannot tell at once. */
async function readUnlinked(path: string): Promise<FileRead | undefined> {
  if (constants.O_NOFOLLOW === undefined) return undefined;
  try {
    return await readOpened(await opens(path, NO_WAIT | constants.O_NOFOLLOW));
  } catch (error) {
    if (codeOf(error) === 'ELOOP' || codeOf(error) === 'EMLINK') return undefined;
    throw error;
  }
}

/** The file to which a link leads, if that lies in the folder. */
async function readLinked(path: string, within: string): Promise<FileRead> {
  const real = await resolves(path);
  return leadsInto(real, within) ? readFollowing(real) : LEADS_OUT;
}

async function readFollowing(path: string): Promise<FileRead> {
  return readOpened(await opens(path, NO_WAIT));
}

/** Reads an open file whole, and closes it. Only ordinary files are read. */
async function readOpened(file: number): Promise<FileRead> {
  try {
    const stats = await inspects(file);
    if (!stats.isFile()) return { kind: 'unreadable', message: stats.isDirectory() ? IS_FOLDER : IS_NO_FILE };
    if (stats.size > LARGEST_FILE)
      return { kind: 'unreadable', message: `it is larger than ${LARGEST_FILE / 1024 / 1024} MB` };
    const bytes = new Uint8Array(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await reads(file, bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { kind: 'file', bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
  } finally {
    // Nobody waits for this: what was read is read.
    close(file, () => {});
  }
}

/** Where roots and folders really are. */
interface RealPlaces {
  readonly ofRoot: (root: string) => Promise<string>;
  readonly ofFolder: (path: string) => Promise<string>;
}

/** So long a folder is taken to be where it was, in milliseconds: many files of it are mostly read at once. */
const FRESH_FOR = 1000;

function realPlaces(): RealPlaces {
  const kept = new Map<string, { readonly real: Promise<string>; readonly since: number }>();
  const found = (path: string): Promise<string> => {
    const now = Date.now();
    const known = kept.get(path);
    if (known && now - known.since < FRESH_FOR) return known.real;
    if (kept.size > MOST_KEPT) kept.clear();
    const real = resolves(path);
    kept.set(path, { real, since: now });
    // One that is not there yet may come.
    real.catch(() => kept.delete(path));
    return real;
  };
  return { ofRoot: (root) => found(fileURLToPath(root)), ofFolder: found };
}

const MOST_KEPT = 1000;

/** Whether a path lies in a folder, both as they really are. */
function leadsInto(real: string, folder: string): boolean {
  return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function failure(error: unknown): FileRead {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return {
    kind: 'unreadable',
    message: REASONS[code] ?? (error instanceof Error ? error.message : String(error)),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const IS_FOLDER = 'it is a folder';
const IS_NO_FILE = 'it is no file';

/** Failures of the file system in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: IS_FOLDER,
  ELOOP: 'it is a link that leads back to itself',
  ENXIO: IS_NO_FILE,
  EMFILE: 'too many files are open',
};
