/** New annotated articles: from the raw article in the editor, or from the clipboard. */
import {
  commands,
  type Disposable,
  env,
  FileSystemError,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NEW_DOCUMENT,
  type NewDocumentParams,
  type NewDocumentResult,
} from '../../../server/src/lsp/protocol.ts';

export function registerNewDocumentCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('claimdown.newFromArticle', (uri?: Uri) => newFromArticle(client, uri)),
    commands.registerCommand('claimdown.newFromClipboard', () => newFromClipboard(client)),
  ];
}

/** Beside a text file: a `.claim` file of the same name. For a text that was never saved: an untitled one. */
async function newFromArticle(client: BaseLanguageClient, uri: Uri | undefined): Promise<void> {
  const article = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
  if (!article || article.languageId === 'claimdown') {
    window.showWarningMessage(
      'Open the raw article first, or choose it in the Explorer: this command starts a .claim file from it.',
    );
    return;
  }
  if (article.isUntitled || article.isDirty) {
    await showNew(client, { article: article.getText() });
    return;
  }
  const name = article.uri.path.slice(article.uri.path.lastIndexOf('/') + 1);
  await createBeside(client, article, name);
}

async function createBeside(
  client: BaseLanguageClient,
  article: TextDocument,
  source: string,
): Promise<void> {
  const target = article.uri.with({ path: `${article.uri.path.replace(/\.[^./]*$/, '')}.claim` });
  if (await exists(target)) {
    window.showWarningMessage(
      `${target.path.slice(target.path.lastIndexOf('/') + 1)} is there already. It was opened, not changed.`,
    );
    await window.showTextDocument(target);
    return;
  }
  // From the bytes, not from the editor's text: VS Code makes all line breaks of a document alike.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await workspace.fs.readFile(article.uri),
  );
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const made = await client.sendRequest<NewDocumentResult>(NEW_DOCUMENT, {
    article: text.slice(mark.length),
    source,
  });
  await workspace.fs.writeFile(target, new TextEncoder().encode(mark + made.text));
  await window.showTextDocument(target);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

async function newFromClipboard(client: BaseLanguageClient): Promise<void> {
  const article = await env.clipboard.readText();
  if (article.trim() === '') {
    window.showWarningMessage('The clipboard holds no text: copy the article first.');
    return;
  }
  await showNew(client, { article });
}

async function showNew(client: BaseLanguageClient, params: NewDocumentParams): Promise<void> {
  const { text } = await client.sendRequest<NewDocumentResult>(NEW_DOCUMENT, params);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'claimdown', content: text }));
}
