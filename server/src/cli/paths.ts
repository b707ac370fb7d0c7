/** Paths of the disk, their URIs, and how they are shown. */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalUri } from '../model/uri.ts';

/** The URI of a file, in the one form that the model knows. */
export function uriOfFile(path: string): string {
  return canonicalUri(pathToFileURL(path).href);
}

/** The URI of a folder, with its closing slash. */
export function uriOfFolder(path: string): string {
  const uri = uriOfFile(path);
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** The path relative to `folder`, with `/` on every system. */
export function pathFrom(folder: string, path: string): string {
  const below = relative(folder, path) || '.';
  return sep === '/' ? below : below.replaceAll(sep, '/');
}

/** The same for the URI of a file. */
export function pathOfUriFrom(folder: string, uri: string): string {
  return pathFrom(folder, fileURLToPath(uri));
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
