/** What all parts of one lint run share. */
import {
  loadSurroundings,
  type Surroundings,
  type SurroundingsCache,
  surroundingsCache,
  type Workspace,
} from '../../model/index.ts';
import type { Tree } from '../../syntax/index.ts';
import { type DiskWorkspace, disk } from '../disk.ts';
import { pathFrom, pathOfUriFrom } from '../paths.ts';
import { type Exclusion, IGNORED_ALONE } from './left-out.ts';
import { type Texts, textsFrom } from './places.ts';
import { NO_OVERRIDES, type RuleOverrides, ruleOverrider } from './rule-overrides.ts';
import { ALL_WANTED, type Wanted } from './wanted.ts';

export interface LintContext extends Texts {
  /** The folder in which the command runs: an absolute path. */
  readonly cwd: string;
  readonly workspace: Workspace;
  /** Looks at the file at an absolute path, as a disk does; always undefined where files come from elsewhere. */
  readonly peek: DiskWorkspace['peek'];
  readonly cache: SurroundingsCache;
  readonly wanted: Wanted;
  /** What is not checked though it is found. */
  readonly exclusion: Exclusion;
  /** What holds for an article, with what the command line sets over its configuration. */
  readonly surroundingsOf: (uri: string, tree: Tree) => Promise<Surroundings>;
}

export interface ContextOptions {
  /** The one configuration for all files, by its URI; null for none at all. */
  readonly config?: string | null;
  readonly overrides?: RuleOverrides;
  readonly workspace?: Workspace & Partial<DiskWorkspace>;
  readonly wanted?: Wanted;
  readonly exclusion?: Exclusion;
}

/** `folders` are those named on the command line, as absolute paths: where nothing else does, they bound the search for configuration. */
export function lintContext(
  cwd: string,
  folders: readonly string[],
  {
    config,
    overrides = NO_OVERRIDES,
    workspace = disk([cwd, ...folders]),
    wanted = ALL_WANTED,
    exclusion = IGNORED_ALONE,
  }: ContextOptions = {},
): LintContext {
  const cache = surroundingsCache(config);
  const overridden = ruleOverrider(overrides);
  return {
    cwd,
    workspace,
    peek: workspace.peek ?? (() => undefined),
    cache,
    wanted,
    exclusion,
    ...textsFrom(workspace),
    async surroundingsOf(uri, tree) {
      const surroundings = await loadSurroundings(uri, tree, workspace, cache);
      const own = overridden(surroundings.config);
      return own === surroundings.config ? surroundings : { ...surroundings, config: own };
    },
  };
}

/** The path under which a file is reported: relative to the current folder, with `/`. */
export function shownPath({ cwd }: Pick<LintContext, 'cwd'>, path: string): string {
  return pathFrom(cwd, path);
}

/** The same for a file’s URI. */
export function shownUri({ cwd }: Pick<LintContext, 'cwd'>, uri: string): string {
  return pathOfUriFrom(cwd, uri);
}
