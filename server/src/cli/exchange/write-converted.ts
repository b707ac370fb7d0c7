/** Writing what was converted: folders are made, and what somebody has there is not lost. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from '../command-error.ts';
import { failureCode, fileFailure } from '../file-failure.ts';
import { replaceFile, writeNewFile } from '../write-file.ts';

/**
 * Writes a file. Where one of another content is there it is left as it is, unless `force`; one of the same content is fine.
 * Fails with a {@link CommandError}.
 */
export async function writeConverted(path: string, content: Uint8Array, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new CommandError(`${path}: its folder cannot be made: ${fileFailure(error)}`);
  }
  if (await writeNewFile(path, content)) return;
  if (await holds(path, content)) return;
  if (!force)
    throw new CommandError(
      `${path}: a file of that name is there and was left as it is (--force writes over it; --out names another folder)`,
    );
  await replaceFile(path, content);
}

async function holds(path: string, content: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(content);
  } catch (error) {
    if (failureCode(error) === 'EISDIR') throw new CommandError(`${path}: a folder of that name is there`);
    throw new CommandError(`${path}: it cannot be read: ${fileFailure(error)}`);
  }
}
