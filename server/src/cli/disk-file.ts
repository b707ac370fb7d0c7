/** Reading one file of the disk. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
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
        message: found.isDirectory() ? 'it is a folder' : 'it is no ordinary file',
      };
    }
    if (found.size > LARGEST_FILE) {
      return { kind: 'unreadable', message: `it is larger than ${LARGEST_FILE / 1024 / 1024} MB` };
    }
    return { kind: 'file', bytes: readFileSync(real) };
  } catch (error) {
    const code = failureCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return isNameUnreadable(basename(path))
        ? { kind: 'unreadable', message: NAME_UNREADABLE }
        : { kind: 'missing' };
    return { kind: 'unreadable', message: fileFailure(error) };
  }
}

function leadsInto(real: string, root: string): boolean {
  return isWithin(uriOfFile(real), uriOfFolder(realpathSync.native(root)));
}
