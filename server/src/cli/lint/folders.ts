/** Walking down folders, past what is left out. */
import { type Dirent, type readdir as readdirOfNode, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWithin } from '../../model/uri.ts';
import { failureCode, fileFailure, isNameUnreadable, NAME_UNREADABLE } from '../file-failure.ts';
import { isArticle, uriOfFile, uriOfFolder } from '../paths.ts';
import type { LintContext } from './context.ts';
import { leftOutIn } from './left-out.ts';

export interface Folders {
  /** The `.claim` files at any depth below a folder. */
  readonly filesBelow: (folder: string) => Promise<readonly string[]>;
  /** Whether the folder is a link to somewhere outside its root. */
  readonly leadsOut: (folder: string) => Promise<boolean>;
  /** Whether the file at an absolute path is left out, by itself or with a folder that it lies in. */
  readonly isLeftOut: (path: string) => Promise<boolean>;
  /** The file system as a glob library may see it. */
  readonly fileSystem: { readonly readdir: typeof readdirOfNode };
}

/** Never entered: what stands there is not the project's own. */
const FOREIGN = new Set(['.git', 'node_modules']);

/** `onFailure` hears, by its absolute path, of each folder or ignore file that cannot be read. */
export function foldersOf(context: LintContext, onFailure: (path: string, message: string) => void): Folders {
  const { workspace } = context;
  const isLeftOut = leftOutIn(context, (uri, message) => onFailure(fileURLToPath(uri), message));

  /** What a walk may go on to: folders and articles, no links. */
  const entriesOf = async (folder: string): Promise<readonly Dirent[]> => {
    const entries: Dirent[] = [];
    try {
      let anyLeftOut: boolean | undefined;
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const isFolder = entry.isDirectory() && !FOREIGN.has(entry.name);
        if (!isFolder && !(entry.isFile() && isArticle(entry.name))) continue;
        anyLeftOut ??= await isLeftOut.anyIn(uriOfFolder(folder));
        if (anyLeftOut) {
          const path = join(folder, entry.name);
          if (await isLeftOut(isFolder ? uriOfFolder(path) : uriOfFile(path))) continue;
        }
        entries.push(entry);
      }
    } catch (error) {
      // Gone since it was listed, or never there: what was asked for is then said not to be found.
      if (failureCode(error) === 'ENOENT' && !isNameUnreadable(folder)) return entries;
      const reason = failureCode(error) === 'ENOENT' ? NAME_UNREADABLE : fileFailure(error);
      onFailure(folder, `the folder cannot be read: ${reason}`);
    }
    return entries;
  };

  const filesBelow = async (top: string): Promise<readonly string[]> => {
    const files: string[] = [];
    const pending = [top];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const start = folder.endsWith(sep) ? folder : folder + sep;
      for (const entry of await entriesOf(folder)) {
        const path = start + entry.name;
        if (entry.isDirectory()) pending.push(path);
        else files.push(path);
      }
    }
    return files;
  };

  const leadsOut = async (folder: string): Promise<boolean> => {
    const root = workspace.rootOf(uriOfFile(join(folder, 'any')));
    if (root === undefined || root === uriOfFolder(folder)) return false;
    const realRoot = realpathSync.native(fileURLToPath(root));
    return !isWithin(uriOfFolder(realpathSync.native(folder)), uriOfFolder(realRoot));
  };

  const readFolder: ReadFolder = (folder, _options, done) => {
    entriesOf(folder).then((entries) => done(null, [...entries]));
  };
  return {
    filesBelow,
    leadsOut,
    isLeftOut: (path) => isLeftOut(uriOfFile(path)),
    fileSystem: { readdir: readFolder as typeof readdirOfNode },
  };
}

/** The one way in which the glob library reads folders. */
type ReadFolder = (
  folder: string,
  options: { withFileTypes: true },
  done: (error: null, entries: Dirent[]) => void,
) => void;
