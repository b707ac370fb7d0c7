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
