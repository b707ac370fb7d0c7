/** Lists folders for a server that has no way to them itself: in browsers and virtual workspaces. */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FOLDER, type ListFolderParams, type ListFolderResult } from '../../server/src/lsp/protocol.ts';

/** Answers the server's questions what stands in a folder, as VS Code's own file systems tell it. */
export function answerFolderLists(client: BaseLanguageClient): void {
  client.onRequest<ListFolderResult, void>(LIST_FOLDER, ({ uri }: ListFolderParams) =>
    listFolder(Uri.parse(uri)),
  );
}

const NOTHING: ListFolderResult = { files: [], folders: [] };

async function listFolder(uri: Uri): Promise<ListFolderResult> {
  try {
    // Of a link the type says also to what it leads: such ones are neither file nor folder here.
    if ((await workspace.fs.stat(uri)).type !== FileType.Directory) return NOTHING;
    const entries = await workspace.fs.readDirectory(uri);
    const named = (type: FileType) => entries.flatMap(([name, its]) => (its === type ? [name] : []));
    return { files: named(FileType.File), folders: named(FileType.Directory) };
  } catch {
    return NOTHING;
  }
}
