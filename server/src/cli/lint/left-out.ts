/** What is found and yet not checked: what is ignored, and what `--exclude` names for this run. */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FilePatterns, filePatterns, matchesPatterns } from '../../model/file-patterns.ts';
import { type Ignored, type IgnoredAnywhere, ignoredIn } from '../../model/ignored.ts';
import { CommandError } from '../command-error.ts';
import { pathFrom } from '../paths.ts';
import type { LintContext } from './context.ts';

/** What the command line says about it. */
export interface Exclusion {
  /** Patterns of `--exclude`, from the current folder. */
  readonly patterns: FilePatterns;
  /** Whether what is ignored is left out too: not with `--no-ignore`. */
  readonly ignored: boolean;
}

export const IGNORED_ALONE: Exclusion = { patterns: { rules: [] }, ignored: true };

/** Reads the patterns of `--exclude`, as in `.gitignore`. Fails with a {@link CommandError} where one can match nothing. */
export function exclusionOf(given: readonly string[] = [], ignored = true, cwd = process.cwd()): Exclusion {
  return { patterns: filePatterns(given.map((pattern) => fromHere(pattern, cwd))), ignored };
}

/** `onFailure` hears of ignore files that cannot be read, by their URIs. */
export function leftOutIn(
  { cwd, workspace, cache, exclusion }: LintContext,
  onFailure: (uri: string, message: string) => void,
): Ignored & IgnoredAnywhere {
  const { patterns, ignored } = exclusion;
  const isIgnored = ignoredIn(workspace, cache, onFailure);
  if (patterns.rules.length === 0 && ignored) return isIgnored;
  const isLeftOut = async (uri: string): Promise<boolean> =>
    matchesPatterns(patterns, pathToMatch(uri, cwd)) || (ignored && (await isIgnored(uri)));
  return Object.assign(isLeftOut, {
    anyIn: async (folder: string) =>
      patterns.rules.length > 0 || (ignored && (await isIgnored.anyIn(folder))),
  });
}

/** From the current folder; of a file that lies elsewhere, from the last folder in which both lie. */
function pathToMatch(uri: string, cwd: string): string {
  const path = pathFrom(cwd, fileURLToPath(uri)).replace(/^(?:\.\.\/)+/, '');
  return uri.endsWith('/') ? `${path}/` : path;
}

/** A pattern as somebody types it, or as a shell completes it, in the form of `.gitignore`. */
function fromHere(given: string, cwd: string): string {
  const wrong = (what: string): CommandError =>
    new CommandError(
      `--exclude ${given === '' ? '""' : given}: ${what}: it takes a pattern as in .gitignore, from the current folder, such as drafts/ or "*.old.claim"`,
    );
  if (given.trim() === '') throw wrong('it names nothing');
  if (given.startsWith('#')) throw wrong('in front of a name that begins with “#” stands a backslash');
  const isTakenBack = given.startsWith('!');
  let pattern = isTakenBack ? given.slice(1) : given;
  if (sep !== '/') pattern = pattern.replaceAll(sep, '/');
  const here = sep === '/' ? `${cwd}/` : `${cwd.replaceAll(sep, '/')}/`;
  if (pattern.startsWith(here)) pattern = pattern.slice(here.length - 1);
  else if (pattern.startsWith('./')) pattern = pattern.slice(1);
  if (/(?:^|\/)\.\.(?:\/|$)/.test(pattern)) throw wrong('it leads out of the current folder');
  return isTakenBack ? `!${pattern}` : pattern;
}
