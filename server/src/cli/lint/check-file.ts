/** Checks one file, with what stands beside it. */
import { linesOfTree } from '../../lsp/positions.ts';
import {
  type Config,
  documentModel,
  loadSurroundings,
  type Problem,
  readRegistry,
} from '../../model/index.ts';
import { check } from '../../rules/runner.ts';
import { decode, parse } from '../../syntax/index.ts';
import { isArticle, uriOfFile } from '../paths.ts';
import { type LintContext, shownPath } from './context.ts';
import type { FileError, FileReport } from './report.ts';
import { fileReport } from './reported-findings.ts';

export type Checked =
  | {
      readonly kind: 'checked';
      /** Left out for configurations and registries: all that they have are problems. */
      readonly report?: FileReport;
      /** Of the configurations and registries that hold for the file, by URI. */
      readonly problems: ReadonlyMap<string, readonly Problem[]>;
      readonly config: Config;
    }
  | { readonly kind: 'failed'; readonly error: FileError };

/** Checks the file at an absolute path. Never rejects. */
export async function checkFile(path: string, context: LintContext): Promise<Checked> {
  try {
    const text = await textAt(path, context);
    if (typeof text !== 'string')
      return { kind: 'failed', error: { path: shownPath(context, path), ...text } };
    return isArticle(path)
      ? await checkArticle(uriOfFile(path), text, context)
      : await checkYaml(uriOfFile(path), text, context);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `the check itself failed (${said}): please report it, with the file if you may`;
    return { kind: 'failed', error: { path: shownPath(context, path), message } };
  }
}

async function textAt(path: string, { workspace }: LintContext): Promise<string | { message: string }> {
  const file = await workspace.read(uriOfFile(path));
  if (file.kind === 'missing') return { message: 'there is no such file any more' };
  if (file.kind === 'unreadable') return { message: `it cannot be read: ${file.message}` };
  const decoded = decode(file.bytes);
  return decoded.ok ? decoded.text : { message: decoded.message };
}

async function checkArticle(uri: string, text: string, context: LintContext): Promise<Checked> {
  const tree = parse(text);
  const surroundings = await loadSurroundings(uri, tree, context.workspace, context.cache);
  const { findings } = check(documentModel(uri, tree, surroundings));
  const report = await fileReport(uri, linesOfTree(tree), findings, context);
  const { problems, config } = surroundings;
  return { kind: 'checked', report, problems, config };
}

/** A configuration or registry named by itself is checked as if an empty article stood beside it. */
async function checkYaml(uri: string, text: string, { workspace, cache }: LintContext): Promise<Checked> {
  const { problems, config } = await loadSurroundings(uri, parse(''), workspace, cache);
  if (problems.has(uri)) return { kind: 'checked', problems, config };
  // A registry beside a configuration that names others.
  const own = readRegistry(text, uri).problems;
  return { kind: 'checked', problems: new Map([...problems, [uri, own]]), config };
}
