/** Where references to claims lead, over files. */
import { resolveReference } from './uri.ts';

/** The file to which a path in a reference leads, or the file itself where there is no path; undefined where it leads nowhere. */
export function targetOf(uri: string, path: string | undefined): string | undefined {
  return path === undefined ? uri : resolveReference(uri, path);
}

/** A claim among all files. */
export function claimKey(uri: string, id: string): string {
  return `${uri}#${id}`;
}
