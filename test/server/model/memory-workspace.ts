/** A workspace of files in memory, for tests. */
import type { FileRead, Workspace } from '../../../server/src/model/workspace.ts';

export interface MemoryWorkspace extends Workspace {
  /** What was asked for, in order, as paths below the root. */
  readonly asked: readonly string[];
  /** Files may be added, changed and taken away between loads. */
  readonly files: Map<string, MemoryFile>;
}

/** Text or bytes, or why the file cannot be read. */
export type MemoryFile = string | Uint8Array | { readonly unreadable: string };

/** The root of every memory workspace. */
export const ROOT = 'file:///work/';

/** Files by their paths below the root, not percent-encoded. Whatever lies outside the root is in no workspace folder. */
export function memoryWorkspace(given: Readonly<Record<string, MemoryFile>>): MemoryWorkspace {
  const files = new Map(Object.entries(given));
  const asked: string[] = [];
  const read = (uri: string): FileRead => {
    const path = uri.startsWith(ROOT) ? decodeURIComponent(uri.slice(ROOT.length)) : uri;
    asked.push(path);
    const file = files.get(path);
    if (file === undefined) return { kind: 'missing' };
    if (typeof file === 'string') return { kind: 'file', bytes: new TextEncoder().encode(file) };
    return file instanceof Uint8Array
      ? { kind: 'file', bytes: file }
      : { kind: 'unreadable', message: file.unreadable };
  };
  return {
    files,
    asked,
    rootOf: (uri) => (uri.startsWith(ROOT) ? ROOT : undefined),
    read: (uri) => Promise.resolve(read(uri)),
  };
}
