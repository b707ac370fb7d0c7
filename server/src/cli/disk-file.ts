/** Reading one file of the disk. */
import { closeSync, constants, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type FileRead, LARGEST_FILE } from '../model/index.ts';
import { isWithin } from '../model/uri.ts';
import { failureCode, fileFailure, isNameUnreadable, NAME_UNREADABLE } from './file-failure.ts';
import { uriOfFile, uriOfFolder } from './paths.ts';

/**
 * Reads the file at an absolute path. Never throws. With a root, an absolute path too, links that lead out of it are not
 * followed.
 *
 * It does not hand over to another thread: a command has nothing else to do meanwhile, and for files as small as articles the
 * handing over takes longer than the reading.
 */
export function readDiskFile(path: string, root?: string): FileRead {
  try {
    const real = realpathSync.native(path);
    if (real !== path && root !== undefined && !leadsInto(real, root)) {
      return { kind: 'unreadable', message: 'it is a link that leads out of the project' };
    }
    const found = statSync(real);
    if (!found.isFile()) {
      return {
        kind: 'unreadable',
        message: found.isDirectory() ? 'it is a folder' : NOT_ORDINARY,
      };
    }
    if (found.size > LARGEST_FILE) {
      return { kind: 'unreadable', message: `it is larger than ${LARGEST_FILE / 1024 / 1024} MB` };
    }
    return { kind: 'file', bytes: readFileSync(real) };
  } catch (error) {
    const code = failureCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      if (isNameUnreadable(basename(path))) return { kind: 'unreadable', message: NAME_UNREADABLE };
      // A pipe that a shell made (`<(…)`) is there, and has no path of its own.
      return statSync(path, { throwIfNoEntry: false })
        ? { kind: 'unreadable', message: NOT_ORDINARY }
        : { kind: 'missing' };
    }
    return { kind: 'unreadable', message: fileFailure(error) };
  }
}

export interface DiskFileReader {
  /** As {@link readDiskFile} does. */
  readonly read: (path: string, root?: string) => FileRead;
  /** The bytes of a small file that is reached by no link, until the next is peeked at; undefined for all else. Never throws. */
  readonly peek: (path: string) => Uint8Array | undefined;
}

/**
 * Reads many files of few folders: whether a folder is reached by links is looked up once. What is not as plain as files
 * mostly are is left to {@link readDiskFile}.
 */
export function diskFileReader(): DiskFileReader {
  const plainFolders = new Map<string, boolean>();
  const isPlain = (folder: string): boolean => {
    let plain = plainFolders.get(folder);
    if (plain === undefined) {
      plain = isNoLink(folder);
      plainFolders.set(folder, plain);
    }
    return plain;
  };
  let peeked: Buffer | undefined;
  return {
    read(path, root) {
      const bytes = isPlain(dirname(path)) ? plainFile(path) : undefined;
      return bytes ? { kind: 'file', bytes } : readDiskFile(path, root);
    },
    peek(path) {
      if (!isPlain(dirname(path))) return undefined;
      peeked ??= Buffer.allocUnsafeSlow(SMALL);
      const length = readPlain(path, peeked, 0);
      return length === 0 ? undefined : peeked.subarray(0, length);
    },
  };
}

function isNoLink(folder: string): boolean {
  try {
    return realpathSync.native(folder) === folder;
  } catch {
    return false;
  }
}

/** What opens no link, and waits for nobody at the other end of a pipe. Not to be had on Windows. */
const PLAINLY: number | undefined =
  constants.O_NOFOLLOW === undefined
    ? undefined
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Memory that small files are read into, one behind the other: asking for some takes longer than reading one. */
const SLAB = 1 << 19;
/** What does not fit into so much is read as a whole. */
const SMALL = 1 << 16;
let slab = Buffer.alloc(0);
let used = 0;

/** The bytes of a small file that is no link; undefined for all else, and for what is empty. */
function plainFile(path: string): Uint8Array | undefined {
  if (slab.length - used < SMALL) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  const length = readPlain(path, slab, used);
  if (length === 0) return undefined;
  const bytes = slab.subarray(used, used + length);
  used += length;
  return bytes;
}

/** Reads a small file that is no link to that place of the memory, which has room for {@link SMALL}. Gives its length; 0 for all else. */
function readPlain(path: string, into: Buffer, at: number): number {
  if (PLAINLY === undefined) return 0;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, PLAINLY);
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, into, at + length, SMALL - length, null);
      length += read;
      if (length === SMALL) return 0;
      if (read === 0) return length;
    }
  } catch {
    return 0;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const NOT_ORDINARY = 'it is no ordinary file: write what it gives into one';

function leadsInto(real: string, root: string): boolean {
  return isWithin(uriOfFile(real), uriOfFolder(realpathSync.native(root)));
}
