/** Paths of the disk, their URIs, and how they are shown. */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalUri } from '../model/uri.ts';

/** Names that stand in a URI as they are. */
const PLAIN_NAME = /^[\w-][\w.-]*$/;

/** Files are asked about one after the other, and most lie in the folder of the one before. With closing slashes. */
let lastFolder = { path: '', uri: '' };

/** The URI of a file, in the one form that the model knows. */
export function uriOfFile(path: string): string {
  const [folder, name] = parted(path, sep);
  if (folder === '' || !PLAIN_NAME.test(name)) return plainUriOf(path);
  if (lastFolder.path !== folder) lastFolder = { path: folder, uri: plainUriOf(folder) };
  return lastFolder.uri + name;
}

function plainUriOf(path: string): string {
  return canonicalUri(pathToFileURL(path).href);
}

/** The path of a file or folder by its URI; undefined where no file can have it, such as with an encoded slash in a name. */
export function pathOfUri(uri: string): string | undefined {
  const [folder, name] = parted(uri, '/');
  try {
    if (!PLAIN_NAME.test(name)) return fileURLToPath(uri);
    if (lastFolder.uri !== folder) lastFolder = { path: fileURLToPath(folder), uri: folder };
    return lastFolder.path + name;
  } catch {
    return undefined;
  }
}

/** The folder, with its closing slash, and the name. */
function parted(whole: string, slash: string): readonly [folder: string, name: string] {
  const nameAt = whole.lastIndexOf(slash) + 1;
  return [whole.slice(0, nameAt), whole.slice(nameAt)];
}

/** The URI of a folder, with its closing slash. */
export function uriOfFolder(path: string): string {
  const uri = uriOfFile(path);
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** Plain names, none of them hidden or climbing. */
const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** The path relative to `folder`, with `/` on every system. */
export function pathFrom(folder: string, path: string): string {
  const start = folder + sep;
  if (sep === '/' && path.startsWith(start) && PLAIN_PATH.test(path.slice(start.length)))
    return path.slice(start.length);
  const below = relative(folder, path) || '.';
  return sep === '/' ? below : below.replaceAll(sep, '/');
}

/** The folder from which paths were last seen. */
let lastFrom = { path: '', uri: '' };

/** The same for the URI of a file. */
export function pathOfUriFrom(folder: string, uri: string): string {
  if (lastFrom.path !== folder) lastFrom = { path: folder, uri: uriOfFolder(folder) };
  const below = uri.startsWith(lastFrom.uri) ? uri.slice(lastFrom.uri.length) : '';
  if (PLAIN_PATH.test(below)) return below;
  return pathFrom(folder, pathOfUri(uri) ?? fileURLToPath(uri));
}

/** Whether a path is that of an annotated article. */
export function isArticle(path: string): boolean {
  return /\.claim$/iu.test(path);
}

/** Whether the path is that of a folder that can be looked at; what is wrong with another is said where it is read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
