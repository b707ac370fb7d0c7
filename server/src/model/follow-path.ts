/** Follows the paths that files name (`source`, `extends`, `actors`), and nowhere else than inside their workspace folder. */
import { isWithin, parentOf, resolveUri } from './uri.ts';
import type { Workspace } from './workspace.ts';

export type Followed =
  | { readonly uri: string }
  /** Why nothing is read there; a sentence without its full stop. */
  | { readonly message: string };

/** The URI that a relative path names, seen from the file `from`; outside a workspace folder, only what lies beside the file or below it. */
export function followPath(from: string, path: string, workspace: Workspace): Followed {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path))
    return { message: `“${path}” is an address, not a file: name a file by its path from here` };
  if (/^[/\\]|^[A-Za-z]:[/\\]/.test(path))
    return { message: `“${path}” is a path from the top of this machine’s disk: write the path from here` };
  if (path.includes('\\')) return { message: `“${path}” has backslashes: part folders by “/”` };
  const root = workspace.rootOf(from) ?? parentOf(from);
  if (root === undefined) return { message: 'this file is not saved yet, so no path leads from it: save it' };
  const uri = resolveUri(from, path);
  if (uri === undefined || !isWithin(uri, root))
    return { message: `“${path}” leads out of the workspace folder: nothing there is read` };
  return { uri };
}
