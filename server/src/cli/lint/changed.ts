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
/** Nor is it taken up how somebody likes to see differences. */
const PLAIN = ['--name-only', '--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '-z'];

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...SAFE, ...args], { cwd, maxBuffer: 1 << 28 });
  return stdout;
}

/** The URIs of files that differ from where the current branch left `ref`, those not yet added and those deleted included. */
export async function changedSince(ref: string | true, cwd: string): Promise<ReadonlySet<string>> {
  let top: string;
  try {
    top = (await git(cwd, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  } catch (error) {
    throw new CommandError(`--changed needs git and a git repository here: ${firstLine(error)}`);
  }
  // Before the first commit, all there is is new.
  const hasCommits = (await git(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '')) !== '';
  const from = ref !== true ? ref : hasCommits ? await mainBranch(cwd) : 'HEAD';
  if (from.startsWith('-')) throw new CommandError(`--changed: “${from}” is no name of a branch or commit`);
  try {
    const base = hasCommits || ref !== true ? await baseOf(from, cwd) : undefined;
    const [differing, added] = await Promise.all([
      base === undefined ? git(top, ['ls-files', '-z']) : git(cwd, ['diff', ...PLAIN, base]),
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

/** The commit at which the current branch left `from`; where a shallow clone does not reach so far, `from` itself. */
async function baseOf(from: string, cwd: string): Promise<string> {
  const base = await git(cwd, ['merge-base', from, 'HEAD']).catch(() =>
    git(cwd, ['rev-parse', '--verify', '--quiet', `${from}^{commit}`]).catch(() => ''),
  );
  if (base !== '') return base.trim();
  const isShallow = await git(cwd, ['rev-parse', '--is-shallow-repository']).catch(() => '');
  throw new CommandError(
    `--changed: git knows no branch or commit “${from}” here${isShallow.trim() === 'true' ? ': this clone is a shallow one, so fetch it first' : ''}`,
  );
}

/** The branch that others start from, as far as this clone knows. */
async function mainBranch(cwd: string): Promise<string> {
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const found = await git(cwd, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch(() => '');
    if (found !== '') return name;
  }
  // To compare with the last commit instead would pass over all that the branch has committed.
  throw new CommandError(
    '--changed: git knows no main or master here: name the branch or commit to compare with, and in a shallow clone fetch it first',
  );
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
    if (own.some((uri) => isChanged(uri, changed))) touched.add(result.uri);
  }
  return (file, corpus) => {
    if (touched.has(file.uri)) return 'all';
    const starts = startsConcerned(file, corpus, changed);
    return starts.size === 0 ? 'none' : (start) => starts.has(start);
  };
}

/** Of a submodule, and of a repository within this one, git names the folder alone. */
function isChanged(uri: string, changed: ReadonlySet<string>): boolean {
  for (let path = uri; path.endsWith('/') === false; path = path.slice(0, path.lastIndexOf('/')))
    if (changed.has(path)) return true;
  return false;
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
