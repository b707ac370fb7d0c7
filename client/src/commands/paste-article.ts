/** “Paste as Article Text”: braces and backslashes of what was copied stand for themselves. */
import { commands, type Disposable, env, Selection, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  PASTE_ARTICLE,
  type PasteArticleParams,
  type PasteArticleResult,
} from '../../../server/src/lsp/protocol.ts';

export function registerPasteArticle(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('claimdown.pasteArticle', () => pasteArticle(client));
}

async function pasteArticle(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const text = await env.clipboard.readText();
  if (!editor || text === '') return;
  const { document, selections } = editor;
  const params: PasteArticleParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version },
    ranges: selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
    text,
  };
  const result = await client.sendRequest<PasteArticleResult | null>(PASTE_ARTICLE, params);
  // Between the key and the answer the text may have changed: then nothing is done, and the key can be pressed again.
  if (!result || document.version !== params.textDocument.version) return;
  const done = await editor.edit((builder) => {
    for (const edit of result.edits)
      builder.replace(client.protocol2CodeConverter.asRange(edit.range), edit.newText);
  });
  if (!done) return;
  editor.selections = editor.selections.map(({ end }) => new Selection(end, end));
  editor.revealRange(editor.selection);
}
