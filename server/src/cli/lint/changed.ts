/** `--changed`: what a branch touches, by git, and whose findings that concerns. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Corpus, targetOf } from '../../model/index.ts';
import { CommandError } from '../command-error.ts';
import { uriOfFile } from '../paths.ts';
import type { LintContext } from './context.ts';
import { surroundingsBeside } from './examine-file.ts';
import type { Examined, Result } from './examined.ts';
import type { Sight } from './judge.ts';

/** Nothing that a repository configures is run. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...SAFE, ...args], { cwd, maxBuffer: 1 << 28 });
  return stdout;
}

/** The URIs of files that differ from where the current branch left `ref`, those not yet added and those deleted included. */
export async function changedSince(ref: string | true, cwd: string): Promise<ReadonlySet<string>> {
  let top: string;
  try {
    top = (await git(cwd, ['rev-parse', '--show-toplevel'])).trimEnd();
  } catch (error) {
    throw new CommandError(`--changed needs git and a git repository here: ${firstLine(error)}`);
  }
  const from = ref === true ? await mainBranch(cwd) : ref;
  if (from.startsWith('-')) throw new CommandError(`--changed: “${from}” is no name of a branch or commit`);
  try {
    const base = await git(cwd, ['merge-base', from, 'HEAD']).catch(() =>
      git(cwd, ['rev-parse', '--verify', '--quiet', `${from}^{commit}`]).catch(() => ''),
    );
    if (base === '') throw new CommandError(`--changed: git knows no branch or commit “${from}” here`);
    const [differing, added] = await Promise.all([
      git(cwd, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z', base.trim()]),
      git(top, ['ls-files', '--others', '--exclude-standard', '-z']),
    ]);
    return new Set(
      `${differing}\0${added}`
        .split('\0')
        .filter(Boolean)
        .map((path) => uriOfFile(resolve(top, path))),
    );
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`--changed ${from}: ${firstLine(error)}`);
  }
}

/** The branch that others start from, as far as this clone knows. */
async function mainBranch(cwd: string): Promise<string> {
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const found = await git(cwd, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch(() => '');
    if (found !== '') return name;
  }
  return 'HEAD';
}

function firstLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = (said || String(error)).trim().split('\n')[0] ?? '';
  return line.replace(/^fatal: /, '');
}

/**
 * All is told of files that changed or whose source, configuration or registry did; of the others, what is seen across files
 * and has to do with a changed one.
 */
export async function tellingOf(
  results: readonly Result[],
  changed: ReadonlySet<string>,
  context: LintContext,
): Promise<NonNullable<Sight['told']>> {
  const touched = new Set<string>();
  for (const result of results) {
    if (result.kind !== 'examined') continue;
    const { dependencies } = await surroundingsBeside(result.uri, context);
    const own = [result.uri, ...(result.source === undefined ? [] : [result.source]), ...dependencies];
    if (own.some((uri) => changed.has(uri))) touched.add(result.uri);
  }
  return (file, corpus) => {
    if (touched.has(file.uri)) return 'all';
    const starts = startsConcerned(file, corpus, changed);
    return starts.size === 0 ? 'none' : (start) => starts.has(start);
  };
}

/** Where an unchanged file has references to changed ones, or figures compared with theirs. */
function startsConcerned(
  { facts }: Examined,
  corpus: Corpus,
  changed: ReadonlySet<string>,
): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { path, place } of facts.references) {
    const target = path === undefined ? undefined : targetOf(facts.uri, path);
    if (target !== undefined && changed.has(target)) starts.add(place.start);
  }
  const keys = new Set<string>();
  for (const uri of changed) {
    const other = corpus.get(uri);
    if (other) for (const key of corpus.figures.keysOf(other)) keys.add(key);
  }
  if (keys.size > 0 && corpus.figures.keysOf(facts).some((key) => keys.has(key)))
    for (const { shared, place } of facts.figures) if (shared) starts.add(place.start);
  return starts;
}
