/** Reads files for a server that has no way to them itself: in browsers and virtual workspaces. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_FILE, type ReadFileParams, type ReadFileResult } from '../../server/src/lsp/protocol.ts';

/** Answers the server's requests for files, as VS Code's own file systems give them. */
export function answerFileReads(client: BaseLanguageClient): void {
  client.onRequest<ReadFileResult, void>(READ_FILE, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri)));
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  try {
    return { base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (
      error instanceof FileSystemError &&
      (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
    )
      return null;
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** In stretches, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const stretch = 8192;
  let binary = '';
  for (let i = 0; i < bytes.length; i += stretch)
    binary += String.fromCharCode(...bytes.subarray(i, i + stretch));
  return btoa(binary);
}
