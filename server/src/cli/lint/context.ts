/** What all parts of one lint run share. */
import { type SurroundingsCache, surroundingsCache, type Workspace } from '../../model/index.ts';
import { disk } from '../disk.ts';
import { pathFrom, pathOfUriFrom } from '../paths.ts';
import { type LinesAt, linesFrom } from './places.ts';

export interface LintContext {
  /** The folder in which the command runs: an absolute path. */
  readonly cwd: string;
  readonly workspace: Workspace;
  readonly cache: SurroundingsCache;
  readonly linesAt: LinesAt;
}

/** `folders` are those named on the command line, as absolute paths: where nothing else does, they bound the search for configuration. */
export function lintContext(cwd: string, folders: readonly string[]): LintContext {
  const workspace = disk([cwd, ...folders]);
  return { cwd, workspace, cache: surroundingsCache(), linesAt: linesFrom(workspace) };
}

/** The path under which a file is reported: relative to the current folder, with `/`. */
export function shownPath({ cwd }: LintContext, path: string): string {
  return pathFrom(cwd, path);
}

/** The same for a file’s URI. */
export function shownUri({ cwd }: LintContext, uri: string): string {
  return pathOfUriFrom(cwd, uri);
}
