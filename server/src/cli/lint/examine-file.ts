/** Examines one file by itself, with what stands beside it. */
import { documentModel, factsOf, loadSurroundings } from '../../model/index.ts';
import { examine } from '../../rules/runner.ts';
import { decode, lineStarts, parse, type Tree } from '../../syntax/index.ts';
import { isArticle, uriOfFile } from '../paths.ts';
import { aloneReport } from './alone.ts';
import type { LintContext } from './context.ts';
import type { Examined, Result } from './examined.ts';
import { marksOf } from './fingerprints.ts';
import type { WorkerSettings } from './worker-settings.ts';

/** An article of more tags than these is examined in a thread of its own: each takes some 2 to 10 kB. */
const MANY_TAGS = 200_000;

/** Examines the file at an absolute path; one of very many tags apart, where it is known how a thread begins. Never rejects. */
export async function examineFile(
  path: string,
  context: LintContext,
  settings?: Omit<WorkerSettings, 'paths' | 'next'>,
): Promise<Result> {
  const uri = uriOfFile(path);
  const file = await context.workspace.read(uri);
  if (file.kind === 'missing') return { kind: 'failed', uri, message: 'there is no such file any more' };
  if (file.kind === 'unreadable')
    return { kind: 'failed', uri, message: `it cannot be read: ${file.message}` };
  if (settings && hasManyTags(file.bytes)) {
    const { examineApart } = await import('./examine-apart.ts');
    return examineApart(path, settings);
  }
  return examineBytes(uri, file.bytes, context);
}

function hasManyTags(bytes: Uint8Array): boolean {
  if (bytes.length <= MANY_TAGS) return false;
  let braces = 0;
  for (const byte of bytes) if (byte === OPENING_BRACE) braces++;
  return braces > MANY_TAGS;
}

const OPENING_BRACE = '{'.charCodeAt(0);

/** The same for a file whose bytes are at hand. */
export async function examineBytes(uri: string, bytes: Uint8Array, context: LintContext): Promise<Result> {
  try {
    const decoded = decode(bytes);
    if (!decoded.ok) return { kind: 'failed', uri, message: decoded.message };
    if (!isArticle(uri)) return { kind: 'yaml', uri, text: decoded.text };
    return await examineTree(uri, parse(decoded.text), context);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `the check itself failed (${said}): please report it, with the file if you may`;
    return { kind: 'failed', uri, message };
  }
}

/** The same for an article that is parsed. */
export async function examineTree(uri: string, tree: Tree, context: LintContext): Promise<Examined> {
  const surroundings = await context.surroundingsOf(uri, tree);
  const model = documentModel(uri, tree, surroundings);
  const { findings, deletions } = examine(model, context.wanted.fixes);
  const facts = factsOf(model);
  const { source } = surroundings;
  const examined: Examined = {
    kind: 'examined',
    uri: facts.uri,
    findings,
    facts,
    deletions,
    lineStarts: Array.from(lineStarts(tree)),
    marks: context.wanted.fingerprints ? marksOf(tree, findings, facts) : NO_MARKS,
    ...(source.kind === 'none' || source.uri === undefined ? {} : { source: source.uri }),
  };
  const report = context.wanted.reports ? await aloneReport(examined, context) : undefined;
  return report ? { ...examined, report } : examined;
}

/** What holds for an article whose text is not at hand: its configuration and registry, without its source. */
export function surroundingsBeside(
  uri: string,
  { workspace, cache }: Pick<LintContext, 'workspace' | 'cache'>,
): ReturnType<typeof loadSurroundings> {
  return loadSurroundings(uri, EMPTY, workspace, cache);
}

const NO_MARKS: Examined['marks'] = {};

const EMPTY = parse('');
