/** `--stdin`: one article from another program, as if it stood where `--stdin-filename` says. */
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CommandError } from '../command-error.ts';
import { contextOptions, reported } from '../lint.ts';
import { isArticle, uriOfFile } from '../paths.ts';
import { lintContext, shownPath } from './context.ts';
import { examineBytes } from './examine-file.ts';
import type { LintFlags } from './flags.ts';
import { foldersOf } from './folders.ts';

const NAME = 'stdin.claim';

export async function lintStdin(flags: LintFlags): Promise<number> {
  const cwd = process.cwd();
  const name = flags.stdinFilename ?? NAME;
  if (!isArticle(name))
    throw new CommandError(`--stdin-filename ${name}: it is no .claim file, so it is not checked`);
  const path = resolve(cwd, name);
  const context = lintContext(cwd, [], contextOptions(flags));
  const bytes = await buffer(process.stdin);
  const isLeftOut = flags.forceExclude === true && (await foldersOf(context, () => {}).isLeftOut(path));
  const results = isLeftOut ? [] : [await examineBytes(uriOfFile(path), bytes, context)];
  return reported(results, [], context, { folders: [] }, flags, { bytes, path: shownPath(context, path) });
}
