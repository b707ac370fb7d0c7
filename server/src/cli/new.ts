/** `claimdown new`: an annotated article to begin with, from the raw one. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { newDocument, titleOf } from '../model/index.ts';
import { encode } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { CLEAN } from './exit-code.ts';
import { writeOut } from './output.ts';
import { isFolder, pathFrom } from './paths.ts';
import { readText } from './read-text.ts';
import { visibleText } from './visible-text.ts';
import { writeNewFile } from './write-file.ts';

export interface NewOptions {
  /** The file to write, or the folder to write it into, or `-` for stdout; by default it is written beside the raw article. */
  readonly output?: string;
}

/** Writes the article, escaped, as a `.claim` file whose source is the raw file. Never overwrites. */
export async function newArticle(path: string, { output }: NewOptions): Promise<number> {
  if (extname(path) === '.claim') throw new CommandError(`${path}: it is an annotated article already`);
  const { text, byteOrderMark } = readText(path);
  const target = targetOf(path, output);
  const document = newDocument(text, {
    fields: [
      ['title', titleOf(text)],
      ['url', ''],
      ['published', ''],
      ['source', pathFrom(dirname(resolve(target === '-' ? path : target)), resolve(path))],
    ],
  });
  if (target === '-') {
    await writeOut(encode(document, byteOrderMark));
    return CLEAN;
  }
  if (!(await writeNewFile(target, encode(document, byteOrderMark)))) {
    throw new CommandError(`${target}: it is there already and was left as it is (-o FILE names another)`);
  }
  await writeOut(`Written: ${visibleText(target)}. Fill in its front matter, then annotate.\n`);
  return CLEAN;
}

function targetOf(path: string, output: string | undefined): string {
  const name = `${basename(path, extname(path))}.claim`;
  if (output === undefined) return join(dirname(path), name);
  return isFolder(output) ? join(output, name) : output;
}
