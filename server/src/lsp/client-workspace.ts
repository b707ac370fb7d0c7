/** Files that only the editor can read: in browsers, in remote repositories, in virtual workspaces. */
import type { Connection } from 'vscode-languageserver';
import type { FileRead, Workspace } from '../model/index.ts';
import { rootFinder } from './folders.ts';
import { READ_FILE, type ReadFileResult } from './protocol.ts';

/** The files below the given folders (URIs), read by way of the client. */
export function clientWorkspace(connection: Connection, folders: readonly string[]): Workspace {
  return {
    rootOf: rootFinder(folders),
    read: (uri) => readByClient(connection, uri),
  };
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
export function noFiles(folders: readonly string[]): Workspace {
  return { rootOf: rootFinder(folders), read: () => Promise.resolve({ kind: 'missing' }) };
}
