/** The workspace folders of the client, as roots of the files in them. */
import { canonicalUri } from '../model/uri.ts';

/** The folders in canonical form, with a closing slash. */
export function rootsOf(folders: readonly string[]): readonly string[] {
  return folders.map((folder) => canonicalUri(folder.endsWith('/') ? folder : `${folder}/`));
}

/** Gives for a file (URI) the innermost of the folders that holds it, in canonical form with a closing slash. */
export function rootFinder(folders: readonly string[]): (uri: string) => string | undefined {
  const roots = [...rootsOf(folders)].sort((a, b) => b.length - a.length);
  return (uri) => {
    const place = `${canonicalUri(uri)}/`;
    return roots.find((root) => place.startsWith(root));
  };
}
