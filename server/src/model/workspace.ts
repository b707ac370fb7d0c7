/** The one way to files. Node, browser workers and tests each give their own. */

export type FileRead =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** Nothing stands there. */
  | { readonly kind: 'missing' }
  /** Something stands there that cannot or must not be read: a folder, no permission, outside the workspace. */
  | { readonly kind: 'unreadable'; readonly message: string };

export interface Workspace {
  /**
   * The uppermost folder (a URI with a closing slash) up to which configuration is looked for, and beyond which no path of
   * the file is followed: its workspace folder; undefined for a file that lies in none.
   */
  readonly rootOf: (uri: string) => string | undefined;
  /** Reads a file. Never rejects. Links that lead out of the file's root count as unreadable. */
  readonly read: (uri: string) => Promise<FileRead>;
}

/** A workspace that can also tell which files it holds, for whoever indexes all of them. */
export interface ListingWorkspace extends Workspace {
  /** Its folders, canonical URIs with a closing slash. */
  readonly folders: readonly string[];
  /**
   * The articles, registries and configurations (canonical URIs) at any depth below a folder, or the file itself where `uri`
   * names one. `.git` and `node_modules` are passed over, and so is what `isIgnored` says of a file or a folder (its URI with a
   * closing slash). Links are not followed. Never rejects: a folder that cannot be read has nothing in it.
   */
  readonly filesBelow: (uri: string, isIgnored: (uri: string) => Promise<boolean>) => AsyncIterable<string>;
}

/** Larger files (bytes) are no registry, configuration or article that anybody means to be read beside another. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Folders that are never entered: what stands there is not the project's own. */
export const FOREIGN_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Whether a file of that name belongs to a corpus: an article, a registry or a configuration. */
export function isOfCorpus(name: string): boolean {
  return name.endsWith('.claim') || name === 'actors.yaml' || name === 'claimdown.yaml';
}
