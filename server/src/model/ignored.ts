/** What is found but not to be checked: by `.gitignore`, `.claimdownignore`, or `ignore` in `claimdown.yaml`. */
import { loadChain } from './config-chain.ts';
import { ignoresAny, isIgnored } from './effective-config.ts';
import { matchesPatterns } from './file-patterns.ts';
import { ignoreFiles } from './ignore-files.ts';
import type { SurroundingsCache } from './surroundings-cache.ts';
import { parentOf, relativePath } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** Whether a file, or a folder (its URI with a closing slash), is ignored, by itself or with a folder that it lies in. */
export type Ignored = (uri: string) => Promise<boolean>;

export interface IgnoredAnywhere {
  /** Whether anything that lies right in a folder (its URI) may be ignored: in most folders nothing is, and no name need be asked about. */
  readonly anyIn: (folder: string) => Promise<boolean>;
}

/** `onFailure` hears of ignore files that cannot be read. What is wrong with a configuration, its own findings say. */
export function ignoredIn(
  workspace: Workspace,
  cache: SurroundingsCache,
  onFailure: (uri: string, message: string) => void,
): Ignored & IgnoredAnywhere {
  const files = ignoreFiles(workspace, onFailure);
  const isIgnoredAt = async (uri: string): Promise<boolean> => {
    const root = workspace.rootOf(uri);
    const folder = parentOf(uri);
    if (root !== undefined && folder !== undefined) {
      const patterns = await files.patternsIn(folder, root);
      const path = patterns.rules.length === 0 ? undefined : relativePath(root, uri);
      if (path !== undefined && matchesPatterns(patterns, path)) return true;
    }
    const { chain } = await loadChain(uri, workspace, cache);
    return isIgnored(chain, uri);
  };
  const anyIn = async (folder: string): Promise<boolean> => {
    const inside = `${folder}any`;
    const root = workspace.rootOf(inside);
    if (root !== undefined && (await files.patternsIn(folder, root)).rules.length > 0) return true;
    const { chain } = await loadChain(inside, workspace, cache);
    return ignoresAny(chain);
  };
  return Object.assign(isIgnoredAt, { anyIn });
}
