/** Raw articles as annotated ones; annotated ones with what they lack. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { OpenOptions } from '../../features/open-suggestions.ts';
import { preAnnotated } from '../../features/pre-annotation.ts';
import {
  digestOf,
  documentModel,
  loadSurroundings,
  newDocument,
  type SurroundingsCache,
  titleOf,
  type Workspace,
} from '../../model/index.ts';
import { encode, parse } from '../../syntax/index.ts';
import { CommandError } from '../command-error.ts';
import { CLEAN, FAILED } from '../exit-code.ts';
import { writeError, writeOut } from '../output.ts';
import { isArticle, pathFrom, uriOfFile } from '../paths.ts';
import { readText } from '../read-text.ts';
import { visibleText } from '../visible-text.ts';
import { writeNewFile } from '../write-file.ts';

export interface FileOptions extends Omit<OpenOptions, 'mayLink'> {
  readonly workspace: Workspace;
  readonly cache: SurroundingsCache;
}

/** Writes `NAME.claim` beside each file, or with `-o -` its text to stdout. A file that fails does not stop the others. */
export async function annotateFiles(
  paths: readonly string[],
  options: FileOptions,
  output: string | undefined,
): Promise<number> {
  if (output !== undefined && output !== '-' && paths.length > 1) {
    throw new CommandError(
      '-o names one file, and several articles are given: leave it out, or give “-” for stdout',
    );
  }
  let code = CLEAN;
  for (const path of paths) {
    try {
      await annotateFile(path, options, output);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      await writeError(`claimdown: ${visibleText(error.message)}\n`);
      code = FAILED;
    }
  }
  return code;
}

async function annotateFile(path: string, options: FileOptions, output: string | undefined): Promise<void> {
  const { text, byteOrderMark } = readText(path);
  const isClaim = isArticle(path);
  const document = isClaim ? text : await begun(path, output ?? besideOf(path), text);
  const target = output === undefined || output === '-' ? besideOf(path) : output;
  const bytes = encode(await annotate(document, target, options), byteOrderMark);
  // An annotated file is not overwritten: its text goes to stdout, or to the file that -o names.
  if (output === '-' || (isClaim && output === undefined)) {
    await writeOut(bytes);
    return;
  }
  if (!(await writeNewFile(target, bytes))) {
    throw new CommandError(
      `${target}: it is there already and was left as it is (-o FILE names another, -o - is stdout)`,
    );
  }
  await writeOut(`Written: ${visibleText(target)}\n`);
}

function besideOf(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.claim`);
}

async function begun(path: string, target: string, article: string): Promise<string> {
  return newDocument(article, {
    fields: [
      ['title', titleOf(article)],
      ['url', ''],
      ['published', ''],
      ['source', target === '-' ? basename(path) : pathFrom(dirname(resolve(target)), resolve(path))],
      ['sha256', await digestOf(article)],
    ],
  });
}

/** The file with what was found written in. The article text stays as it was. */
async function annotate(text: string, target: string, options: FileOptions): Promise<string> {
  const tree = parse(text);
  const uri = uriOfFile(resolve(target));
  const surroundings = await loadSurroundings(uri, tree, options.workspace, options.cache);
  const model = documentModel(uri, tree, surroundings);
  return preAnnotated(model, options);
}
