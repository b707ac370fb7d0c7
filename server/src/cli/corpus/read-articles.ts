/** Going through the articles of a corpus one by one, each with what stands beside it; of none is anything kept. */
import { resolve } from 'node:path';
import { type DocumentModel, documentModel, loadSurroundings } from '../../model/index.ts';
import { decode, parse } from '../../syntax/index.ts';
import { lintContext, shownPath } from '../lint/context.ts';
import { findFiles } from '../lint/find-files.ts';
import { writeError } from '../output.ts';
import { isArticle, isFolder, uriOfFile } from '../paths.ts';
import { visibleText } from '../visible-text.ts';

export interface ReadArticle {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly model: DocumentModel;
}

/**
 * Gives each article that the paths name (by default the current folder) to `take`, in order. What cannot be read is said on
 * stderr, and the answer is then false.
 */
export async function readArticles(
  paths: readonly string[],
  take: (article: ReadArticle) => void | Promise<void>,
): Promise<boolean> {
  const cwd = process.cwd();
  const named = paths.length > 0 ? paths : ['.'];
  const context = lintContext(cwd, named.map((name) => resolve(cwd, name)).filter(isFolder));
  const { files, errors } = await findFiles(named, context);
  let whole = errors.length === 0;
  const fail = async (path: string, message: string): Promise<void> => {
    whole = false;
    await writeError(`${visibleText(path)}: ${visibleText(message)}\n`);
  };
  for (const { path, message } of errors) await fail(path, message);
  for (const file of files.filter(isArticle)) {
    const path = shownPath(context, file);
    const uri = uriOfFile(file);
    const read = await context.workspace.read(uri);
    const text = read.kind === 'file' ? decode(read.bytes) : undefined;
    if (!text?.ok) {
      const why =
        text?.message ?? (read.kind === 'unreadable' ? read.message : 'there is no such file any more');
      await fail(path, why);
      continue;
    }
    const tree = parse(text.text);
    const surroundings = await loadSurroundings(uri, tree, context.workspace, context.cache);
    await take({ path, model: documentModel(uri, tree, surroundings) });
  }
  return whole;
}
