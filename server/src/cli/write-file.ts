/** Writing files so that nobody ever finds half of one: under another name in the same folder first, then under its own. */
import { randomBytes } from 'node:crypto';
import { chmod, link, lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';
import { failureCode, fileFailure } from './file-failure.ts';
import { addTemporary, removeTemporary } from './temporaries.ts';

/** What a file is to hold, in one or in pieces. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Writes a file that is not there yet; gives false where something of that name is. Fails with a {@link CommandError}. */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<boolean> {
  return explained(path, async () => {
    // Said before any work is done; what comes between this and the writing is caught below.
    if (await exists(path)) return false;
    const temporary = await writeBeside(path, content);
    try {
      return await moveIfFree(temporary, path);
    } finally {
      await discard(temporary);
    }
  });
}

/** Gives a file that is there another content, and keeps its permissions; of a link, the file to which it leads. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await explained(path, async () => {
    const real = await realpath(path);
    const temporary = await writeBeside(real, content);
    try {
      await chmod(temporary, (await stat(real)).mode);
      await rename(temporary, real);
    } finally {
      await discard(temporary);
    }
  });
}

/** Writes a file whether it is there or not; never is half of it seen. What is no ordinary file, such as a pipe, is written to. */
export async function writeWholeFile(path: string, content: Content): Promise<void> {
  await explained(path, async () => {
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile()) return writeFile(path, content);
    const real = found ? await realpath(path) : path;
    const temporary = await writeBeside(real, content);
    try {
      if (found) await chmod(temporary, found.mode);
      await rename(temporary, real);
    } finally {
      await discard(temporary);
    }
  });
}

async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true });
  removeTemporary(temporary);
}

async function writeBeside(path: string, content: Content): Promise<string> {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  addTemporary(temporary);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
  } catch (error) {
    await discard(temporary);
    throw error;
  }
  return temporary;
}

/** As many bytes of a file's name as a temporary one takes over: names have at most 255 on most file systems. */
const MOST_OF_NAME = 200;

function temporaryName(name: string): string {
  const bytes = Buffer.from(name);
  // A sign cut in two is no UTF-8, so what is left of it goes too.
  const start = bytes
    .subarray(0, MOST_OF_NAME)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '');
  return `.${start}.${randomBytes(6).toString('hex')}.tmp`;
}

/** What file systems without hard links answer. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Unlike a renamed file, a linked one never takes the place of what somebody else wrote meanwhile. */
async function moveIfFree(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (failureCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(failureCode(error))) throw error;
  }
  if (await exists(path)) return false;
  await rename(temporary, path);
  return true;
}

/** Whether anything has that name, a link that leads nowhere included. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CommandError(`${path}: it cannot be written: ${fileFailure(error)}`);
  }
}
