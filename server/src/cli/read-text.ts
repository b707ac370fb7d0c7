/** Reading one file that a command was given by name. */
import { resolve } from 'node:path';
import { decode } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { readDiskFile } from './disk-file.ts';

export interface TextFile {
  /** Without its byte order mark. */
  readonly text: string;
  readonly byteOrderMark: boolean;
}

/** The text of a file, wherever it stands. Fails with a {@link CommandError} where it is not there, not readable or not UTF-8. */
export function readText(path: string): TextFile {
  const file = readDiskFile(resolve(path));
  if (file.kind === 'missing') throw new CommandError(`${path}: there is no such file`);
  if (file.kind === 'unreadable') throw new CommandError(`${path}: it cannot be read: ${file.message}`);
  const decoded = decode(file.bytes);
  if (!decoded.ok) throw new CommandError(`${path}: ${decoded.message}`);
  return decoded;
}
