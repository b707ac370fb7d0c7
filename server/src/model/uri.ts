/**
 * URIs as strings, as far as files need them: the folder of a file, a path from one to another, whether one lies in the other.
 * Folders end in a slash. Any scheme with a path of slashes serves (`file:`, `vscode-vfs:` …); `untitled:Draft-1` has none.
 * Every URI given back is canonical, so that one file has one URI, whoever wrote it.
 */

interface Parts {
  /** Scheme and authority: `file://`, `vscode-vfs://github`. */
  readonly head: string;
  /** The folders, and last the file, decoded; last is empty where the URI is a folder’s. No `.` and `..`. */
  readonly segments: readonly string[];
}

const HIERARCHICAL = /^([A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?)\/([^?#]*)/;

function partsOf(uri: string): Parts | undefined {
  const match = HIERARCHICAL.exec(uri);
  if (!match) return undefined;
  const segments = joined([], match[2]!.split('/').map(decoded));
  return segments && { head: match[1]!, segments };
}

/** Follows `path` from the folder `from`; undefined where it climbs above the topmost folder. */
function joined(from: readonly string[], path: readonly string[]): readonly string[] | undefined {
  const segments = [...from];
  for (const segment of path) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '' && segment !== '.' && segment !== '..') segments.push(segment);
  }
  const last = path.at(-1);
  if (last === '' || last === '.' || last === '..') segments.push('');
  return segments;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone “%” is what somebody wrote who did not encode it.
    return segment;
  }
}

/** Encodes what VS Code encodes, so that its URIs and ours are the same strings. */
function encoded(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replace(/[!'()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

/** With halves of characters, which cannot be encoded, replaced. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}

function printed({ head }: Parts, segments: readonly string[]): string {
  const [drive, ...rest] = segments;
  // `C:` and `c:` are one drive.
  const first = drive !== undefined && /^[A-Z]:$/.test(drive) ? drive.toLowerCase() : drive;
  return `${head}/${first === undefined ? '' : [first, ...rest].map(encoded).join('/')}`;
}

/** URIs that are canonical at first sight, as most are: plain letters and spaces, no empty, hidden or climbing segments. */
const PLAIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(?:\/(?:[\w~-]|%20)(?:[\w.~-]|%20)*)+\/?$/;

/** The one form of a URI; a URI without a path of slashes stays as it is. */
export function canonicalUri(uri: string): string {
  // A corpus has thousands, each of which is asked about again and again.
  if (PLAIN.test(uri)) return uri;
  const parts = partsOf(uri);
  return parts ? printed(parts, parts.segments) : uri;
}

/** The folder in which a file or folder lies, with a closing slash; undefined where it lies in none. */
export function parentOf(uri: string): string | undefined {
  if (PLAIN.test(uri)) return uri.slice(0, uri.lastIndexOf('/', uri.length - 2) + 1);
  const parts = partsOf(uri);
  if (!parts) return undefined;
  const own = parts.segments.at(-1) === '' ? parts.segments.slice(0, -1) : parts.segments;
  return own.length === 0 ? undefined : printed(parts, [...own.slice(0, -1), '']);
}

/**
 * The URI of a relative path as people write paths (`raw/Article #1.txt`), seen from the file or folder `base`.
 * Undefined where `base` has no path, and where the path is absolute, empty, or climbs above the topmost folder.
 */
export function resolveUri(base: string, path: string): string | undefined {
  return resolved(base, path.split('/'));
}

/** The same for a relative URI reference, whose segments are percent-encoded: `other%20file.claim`. */
export function resolveReference(base: string, reference: string): string | undefined {
  return resolved(base, reference.split('/').map(decoded));
}

function resolved(base: string, path: readonly string[]): string | undefined {
  const parts = partsOf(base);
  if (!parts || path[0] === '') return undefined;
  const segments = joined(parts.segments.slice(0, -1), path);
  return segments && printed(parts, segments);
}

/** The relative path, as people write it, from the file or folder `from` to `to`; undefined where none leads there. */
export function relativePath(from: string, to: string): string | undefined {
  const start = partsOf(from);
  const goal = partsOf(to);
  if (!start || !goal || start.head !== goal.head) return undefined;
  const folders = start.segments.slice(0, -1);
  let shared = 0;
  while (shared < folders.length && shared < goal.segments.length - 1) {
    if (folders[shared] !== goal.segments[shared]) break;
    shared++;
  }
  const up = folders.slice(shared).map(() => '..');
  return [...up, ...goal.segments.slice(shared)].join('/') || './';
}

/** Whether `uri` is the folder `root` or lies in it, at any depth. */
export function isWithin(uri: string, root: string): boolean {
  const folder = canonicalUri(root.endsWith('/') ? root : `${root}/`);
  return `${canonicalUri(uri)}/`.startsWith(folder);
}
