/** Raw articles as annotated ones; annotated ones with what they lack. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
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
import { decode, encode, parse } from '../../syntax/index.ts';
import { CommandError } from '../command-error.ts';
import { CLEAN, FAILED } from '../exit-code.ts';
import { writeError, writeOut } from '../output.ts';
import { isArticle, isFolder, pathFrom, uriOfFile } from '../paths.ts';
import { readText, type TextFile } from '../read-text.ts';
import { visibleText } from '../visible-text.ts';
import { writeNewFile } from '../write-file.ts';
import { namedArticles, STDIN } from './named-articles.ts';

export interface FileOptions extends Omit<OpenOptions, 'mayLink'> {
  readonly workspace: Workspace;
  readonly cache: SurroundingsCache;
}

/**
 * Writes `NAME.claim` beside each raw article, or where `output` says; what annotated ones lack goes to stdout. A file that
 * fails does not stop the others.
 */
export async function annotateFiles(
  named: readonly string[],
  options: FileOptions,
  output: string | undefined,
): Promise<number> {
  const { paths, errors } = await namedArticles(named);
  const isFew = paths.length + errors.length === 1;
  if (output !== undefined && !isFew && !isFolder(output)) {
    throw new CommandError(
      `-o ${output}: several articles are given, and that is no folder to write them into (make it first, or leave -o out)`,
    );
  }
  let code = CLEAN;
  const fail = async (message: string): Promise<void> => {
    code = FAILED;
    await writeError(`claimdown: ${visibleText(message)}\n`);
  };
  for (const { path, message } of errors) await fail(`${path}: ${message}`);
  for (const path of paths) {
    try {
      if (!isFew && output === undefined && (isArticle(path) || path === STDIN)) {
        throw new CommandError(
          `${path}: of several articles only raw ones have a file of their own to be written: -o names a folder for the rest`,
        );
      }
      await annotateFile(path, options, output);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      await fail(error.message);
    }
  }
  return code;
}

async function annotateFile(path: string, options: FileOptions, output: string | undefined): Promise<void> {
  const { text, byteOrderMark } = path === STDIN ? await readStdin() : readText(path);
  const isAnnotated = isArticle(path);
  const target = targetOf(path, output);
  const document = isAnnotated ? text : await begun(path, target, text);
  const bytes = encode(await annotate(document, target ?? besideOf(path), options), byteOrderMark);
  if (target === undefined) {
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

/** Undefined is stdout: where asked for, and where the file beside would be the annotated one itself. */
function targetOf(path: string, output: string | undefined): string | undefined {
  if (output === '-') return undefined;
  if (output === undefined) return isArticle(path) || path === STDIN ? undefined : besideOf(path);
  return isFolder(output) ? join(output, basename(besideOf(path))) : output;
}

function besideOf(path: string): string {
  if (path === STDIN) return 'stdin.claim';
  return join(dirname(path), `${basename(path, extname(path))}.claim`);
}

async function readStdin(): Promise<TextFile> {
  const decoded = decode(await buffer(process.stdin));
  if (!decoded.ok) throw new CommandError(`stdin: ${decoded.message}`);
  return decoded;
}

/** The raw article as a file; it names its source where that has a name. */
async function begun(path: string, target: string | undefined, article: string): Promise<string> {
  const folder = target === undefined ? dirname(resolve(path)) : dirname(resolve(target));
  return newDocument(article, {
    fields: [
      ['title', titleOf(article)],
      ['url', ''],
      ['published', ''],
      ...(path === STDIN ? [] : [['source', pathFrom(folder, resolve(path))] as const]),
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
