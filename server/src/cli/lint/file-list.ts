/** Names of files from another program: a file or stdin, one a line, or parted by NUL for names with line breaks in them. */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { CommandError } from '../command-error.ts';
import { fileFailure } from '../file-failure.ts';

export async function readFileList(from: string, parted: 'newline' | 'null'): Promise<readonly string[]> {
  // Some shells put a byte order mark before what they write.
  const text = (await bytesOf(from)).toString('utf8').replace(/^\uFEFF/u, '');
  if (parted === 'newline' && text.includes('\0')) {
    throw new CommandError(`--file-list ${from}: its names are parted by NUL characters: give --null too`);
  }
  const names = parted === 'null' ? text.split('\0') : text.split(/\r?\n/);
  return names.filter((name) => name !== '');
}

async function bytesOf(from: string): Promise<Buffer> {
  if (from === '-') return buffer(process.stdin);
  try {
    return readFileSync(from);
  } catch (error) {
    throw new CommandError(`--file-list ${from}: it cannot be read: ${fileFailure(error)}`);
  }
}
