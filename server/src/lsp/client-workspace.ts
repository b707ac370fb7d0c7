/** Files that only the editor can read: in browsers, in remote repositories, in virtual workspaces. */
import type { Connection } from 'vscode-languageserver';
import type { FileRead, ListingWorkspace } from '../model/index.ts';
import { canonicalUri } from '../model/uri.ts';
import { FOREIGN_FOLDERS, isOfCorpus } from '../model/workspace.ts';
import { rootFinder, rootsOf } from './folders.ts';
import { LIST_FOLDER, type ListFolderResult, READ_FILE, type ReadFileResult } from './protocol.ts';

/** The files below the given folders (URIs), read by way of the client. */
export function clientWorkspace(connection: Connection, folders: readonly string[]): ListingWorkspace {
  return {
    folders: rootsOf(folders),
    rootOf: rootFinder(folders),
    read: (uri) => readByClient(connection, uri),
    filesBelow: (top, isIgnored) => filesBelow(connection, top, isIgnored),
  };
}

async function* filesBelow(
  connection: Connection,
  top: string,
  isIgnored: (uri: string) => Promise<boolean>,
): AsyncGenerator<string> {
  const pending = [top];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { files, folders } = await listedByClient(connection, folder);
    for (const name of folders) {
      const uri = canonicalUri(`${folder}${encodeURIComponent(name)}/`);
      if (!FOREIGN_FOLDERS.has(name) && !(await isIgnored(uri))) pending.push(uri);
    }
    for (const name of files) {
      const uri = canonicalUri(`${folder}${encodeURIComponent(name)}`);
      if (isOfCorpus(name) && !(await isIgnored(uri))) yield uri;
    }
  }
}

/** Nothing where the client cannot tell, or is of a time before it was asked. */
async function listedByClient(connection: Connection, folder: string): Promise<ListFolderResult> {
  try {
    return await connection.sendRequest<ListFolderResult>(LIST_FOLDER, { uri: folder });
  } catch {
    return { files: [], folders: [] };
  }
}

async function readByClient(connection: Connection, uri: string): Promise<FileRead> {
  try {
    const result = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri });
    if (result === null) return { kind: 'missing' };
    if ('unreadable' in result) return { kind: 'unreadable', message: result.unreadable };
    return { kind: 'file', bytes: bytesOf(result.base64) };
  } catch (error) {
    return { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** No files but those that are open: for clients in a browser that do not read any for us. */
export function noFiles(folders: readonly string[]): ListingWorkspace {
  return {
    folders: [],
    rootOf: rootFinder(folders),
    read: () => Promise.resolve({ kind: 'missing' }),
    async *filesBelow() {},
  };
}
