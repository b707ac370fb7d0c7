/** `claimdown rebase`: the annotations of a file on a new version of its article. */
import { dirname, resolve } from 'node:path';
import { type Rebased, type RebasedTag, rebase } from '../features/rebase/rebase.ts';
import { digestOf, documentModel, loadSurroundings, readFrontMatter } from '../model/index.ts';
import { encode, parse } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { counted } from './counted.ts';
import { CLEAN } from './exit-code.ts';
import { lintContext } from './lint/context.ts';
import { writeError, writeOut } from './output.ts';
import { isArticle, pathFrom, uriOfFile } from './paths.ts';
import { readText } from './read-text.ts';
import { visibleText } from './visible-text.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

export interface RebaseOptions {
  readonly source: string;
  readonly output?: string;
  readonly dryRun?: true;
  readonly format: 'text' | 'json';
}

/** Writes the file anew with the article that `source` holds, and reports which tags stand, changed or are lost. */
export async function rebaseFile(path: string, options: RebaseOptions): Promise<number> {
  if (!isArticle(path)) throw new CommandError(`${path}: it is no .claim file, so it has no annotations`);
  if (isArticle(options.source))
    throw new CommandError(
      `--source ${options.source}: it is annotated itself: name the raw article (“claimdown strip” makes one of it)`,
    );
  const { text } = readText(path);
  const article = readText(options.source);
  const target = options.output ?? path;
  const tree = parse(text);
  const uri = uriOfFile(resolve(path));
  const { workspace, cache } = lintContext(process.cwd(), []);
  const model = documentModel(uri, tree, await loadSurroundings(uri, tree, workspace, cache));
  const folder = dirname(resolve(target === '-' ? path : target));
  const rebased = rebase(model, {
    article: article.text,
    source: pathFrom(folder, resolve(options.source)),
    ...(readFrontMatter(tree).sha256 ? { sha256: await digestOf(article.text) } : {}),
  });
  if (!options.dryRun)
    await write(target, encode(rebased.text, article.byteOrderMark), options.output !== undefined);
  const report = options.format === 'json' ? jsonReport(rebased) : textReport(rebased);
  // Where the file itself goes to stdout, the report must not come between.
  await (target === '-' && !options.dryRun ? writeError(report) : writeOut(report));
  return CLEAN;
}

async function write(target: string, content: Uint8Array, isNew: boolean): Promise<void> {
  if (target === '-') await writeOut(content);
  else if (!isNew) await replaceFile(target, content);
  else if (!(await writeNewFile(target, content)))
    throw new CommandError(`${target}: a file of that name is there and was left as it is`);
}

function jsonReport({ standing, changed, lost }: Rebased): string {
  const tags = (list: readonly RebasedTag[]) => list.map(({ line, ...tag }) => ({ ...tag, line: line + 1 }));
  return `${JSON.stringify({ version: 1, standing, changed: tags(changed), lost: tags(lost) }, undefined, 2)}\n`;
}

function textReport({ standing, changed, lost }: Rebased): string {
  const lines = [`${counted(standing, 'tag')} stand${standing === 1 ? 's' : ''} as before.`];
  if (changed.length > 0) {
    lines.push(`${counted(changed.length, 'tag')} changed and marked for review (status=draft):`);
    for (const tag of changed) lines.push(`  ${nameOf(tag)}: “${brief(tag.before)}” → “${brief(tag.after)}”`);
  }
  if (lost.length > 0) {
    lines.push(`${counted(lost.length, 'tag')} lost, kept in notes where they stood:`);
    for (const tag of lost) lines.push(`  ${nameOf(tag)}: “${brief(tag.before)}”`);
  }
  return `${lines.join('\n')}\n`;
}

function nameOf({ kind, id, line }: RebasedTag): string {
  return `line ${line + 1} of the article, ${kind}${id === undefined ? '' : ` ${visibleText(id)}`}`;
}

function brief(words: string): string {
  const line = visibleText(words.replace(/\s+/gu, ' ').trim());
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
