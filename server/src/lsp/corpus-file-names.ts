/** What a file is to the corpus by its name and place alone. */
import { FOREIGN_FOLDERS, isOfCorpus } from '../model/workspace.ts';

export function isYaml(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}

/** Whether the URI is that of a file that matters here, by its name; else it may be a folder's. */
export function isOfFile(uri: string): boolean {
  return isYaml(uri) || /\.claim$|\/\.(?:git|claimdown)ignore$/.test(uri);
}

/** Whether a registry or configuration is found by its name alone. */
export function isNamedAsUsual(uri: string): boolean {
  return isOfCorpus(uri.slice(uri.lastIndexOf('/') + 1));
}

export function isForeign(path: string): boolean {
  return path.split('/').some((part) => FOREIGN_FOLDERS.has(part));
}

/** Whether a file lies in one of these folders, at any depth. */
export function liesIn(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1))
    if (folders.has(uri.slice(0, end + 1))) return true;
  return false;
}
