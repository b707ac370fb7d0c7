/** What is found but not to be checked: by `.gitignore`, `.claimdownignore`, or `ignore` in `claimdown.yaml`. */
import { loadChain } from './config-chain.ts';
import { isIgnored } from './effective-config.ts';
import { matchesPatterns } from './file-patterns.ts';
import { ignoreFiles } from './ignore-files.ts';
import type { SurroundingsCache } from './surroundings-cache.ts';
import { parentOf, relativePath } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** Whether a file, or a folder (its URI with a closing slash), is ignored, by itself or with a folder that it lies in. */
export type Ignored = (uri: string) => Promise<boolean>;

/** `onFailure` hears of ignore files that cannot be read. What is wrong with a configuration, its own findings say. */
export function ignoredIn(
  workspace: Workspace,
  cache: SurroundingsCache,
  onFailure: (uri: string, message: string) => void,
): Ignored {
  const files = ignoreFiles(workspace, onFailure);
  return async (uri) => {
    const root = workspace.rootOf(uri);
    const folder = parentOf(uri);
    if (root !== undefined && folder !== undefined) {
      const patterns = await files.patternsIn(folder, root);
      // Where nothing is ignored, as in most folders, no path need be worked out.
      const path = patterns.rules.length === 0 ? undefined : relativePath(root, uri);
      if (path !== undefined && matchesPatterns(patterns, path)) return true;
    }
    const { chain } = await loadChain(uri, workspace, cache);
    return isIgnored(chain, uri);
  };
}
