/** “New from Article”: an annotated article from the raw one in the editor, or from files chosen in the Explorer. */
import { commands, type Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decode, encode } from '../../../server/src/syntax/encoding.ts';
import { requestNewDocument, showToFillIn, showUntitled } from '../new-document.ts';
import { createFiles, exists, nameOf } from '../new-files.ts';

export function registerNewFromArticle(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('claimdown.newFromArticle', async (uri?: Uri, chosen?: readonly Uri[]) => {
    const files = chosen && chosen.length > 0 ? chosen : uri ? [uri] : undefined;
    if (files) for (const file of files) await fromFile(client, file);
    else await fromEditor(client, window.activeTextEditor?.document);
  });
}

/** From the text in the editor. One that was never saved becomes an untitled article without a source. */
async function fromEditor(client: BaseLanguageClient, document: TextDocument | undefined): Promise<void> {
  if (!document || document.languageId === 'claimdown') {
    window.showWarningMessage(
      'Open the raw article first, or choose it in the Explorer: this command starts a .claim file from it.',
    );
  } else if (document.isUntitled) {
    await showUntitled(await requestNewDocument(client, { article: document.getText() }));
  } else {
    await fromFile(client, document.uri);
  }
}

/** Beside a text file: a `.claim` file of the same name, whose source it is. */
async function fromFile(client: BaseLanguageClient, file: Uri): Promise<void> {
  const name = nameOf(file);
  if (!(await isSaved(file))) return;
  const target = file.with({ path: `${file.path.replace(/\.[^./]+$/, '')}.claim` });
  if (await exists(target)) {
    window.showInformationMessage(`${nameOf(target)} is there already: it was opened, not changed.`);
    await window.showTextDocument(target);
    return;
  }
  // From the bytes, not from the editor's text: VS Code makes all line breaks of a document alike.
  const article = decode(await workspace.fs.readFile(file));
  if (!article.ok) {
    window.showErrorMessage(`${name} cannot be read: ${article.message}. Save it as UTF-8 and try again.`);
    return;
  }
  const { text } = await requestNewDocument(client, { article: article.text, source: name });
  if (await createFiles([[target, encode(text, article.byteOrderMark)]])) await showToFillIn(target);
}

/** The new file names the article as its source, so what is on the disk must be what is in the editor. */
async function isSaved(file: Uri): Promise<boolean> {
  const open = workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === file.toString(),
  );
  if (!open) return true;
  const save = 'Save and Continue';
  const answer = await window.showWarningMessage(`${nameOf(file)} has changes that are not saved.`, save);
  return answer === save && (await open.save());
}
