/** The workspace folders of the client, as roots of the files in them. */
import { canonicalUri, isWithin } from '../model/uri.ts';

/** Gives for a file (URI) the innermost of the folders that holds it, in canonical form with a closing slash. */
export function rootFinder(folders: readonly string[]): (uri: string) => string | undefined {
  const roots = folders
    .map((folder) => canonicalUri(folder.endsWith('/') ? folder : `${folder}/`))
    .sort((a, b) => b.length - a.length);
  return (uri) => roots.find((root) => isWithin(uri, root));
}
