/** Asks the server for new annotated articles, and shows them. */
import { Selection, type TextEditor, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NEW_DOCUMENT,
  type NewDocumentParams,
  type NewDocumentResult,
} from '../../server/src/lsp/protocol.ts';

export function requestNewDocument(
  client: BaseLanguageClient,
  params: NewDocumentParams,
): Promise<NewDocumentResult> {
  return client.sendRequest<NewDocumentResult>(NEW_DOCUMENT, params);
}

/** Shows a new article that is in no file yet. */
export async function showUntitled({ text }: NewDocumentResult): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'claimdown', content: text });
  toFirstGap(await window.showTextDocument(document));
}

/** Shows a new article with the cursor in the first field of its front matter that is to be filled in. */
export async function showToFillIn(file: Uri): Promise<void> {
  toFirstGap(await window.showTextDocument(file));
}

function toFirstGap(editor: TextEditor): void {
  for (let i = 1; i < editor.document.lineCount; i++) {
    const { text, range } = editor.document.lineAt(i);
    if (text === '---') return;
    if (!/^[a-z0-9]+: *$/.test(text)) continue;
    editor.selection = new Selection(range.end, range.end);
    return;
  }
}
