/**
 * “New from Clipboard”: an annotated article from copied text. In a workspace folder the raw text is saved beside it as its
 * source; without one, the article is untitled.
 */
import { commands, type Disposable, env, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { requestNewDocument, showToFillIn, showUntitled } from '../new-document.ts';
import { createFiles, exists, nameOf } from '../new-files.ts';

export function registerNewFromClipboard(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('claimdown.newFromClipboard', () => newFromClipboard(client));
}

async function newFromClipboard(client: BaseLanguageClient): Promise<void> {
  // A copy has no line ends of its own to keep, and VS Code saves a file with one kind of them.
  const article = (await env.clipboard.readText()).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (article.trim() === '') {
    window.showWarningMessage('The clipboard holds no text: copy the article first.');
    return;
  }
  const retrieved = today();
  const { title, text } = await requestNewDocument(client, { article, retrieved });
  const folder = await chooseFolder();
  if (folder === 'none') {
    await showUntitled({ title, text });
    return;
  }
  const name = folder && (await askName(folder, nameFrom(title)));
  if (!folder || !name) return;
  const source = Uri.joinPath(folder, `${name}.txt`);
  const target = Uri.joinPath(folder, `${name}.claim`);
  const annotated = await requestNewDocument(client, { article, retrieved, source: nameOf(source) });
  const encoder = new TextEncoder();
  const created = await createFiles([
    [source, encoder.encode(article)],
    [target, encoder.encode(annotated.text)],
  ]);
  if (created) await showToFillIn(target);
}

/** Where the article in the editor stands, else the workspace folder, of several the one that is chosen. */
async function chooseFolder(): Promise<Uri | undefined | 'none'> {
  const { workspaceFolders } = workspace;
  if (!workspaceFolders || workspaceFolders.length === 0) return 'none';
  const active = window.activeTextEditor?.document.uri;
  if (active && workspace.getWorkspaceFolder(active)) return Uri.joinPath(active, '..');
  if (workspaceFolders.length === 1) return workspaceFolders[0]!.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'The folder for the new article' }))?.uri;
}

function askName(folder: Uri, value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'New from Clipboard',
    prompt: `The name of the article, without an ending. NAME.claim and its source NAME.txt are created in ${nameOf(folder)}.`,
    value,
    validateInput: (name) => faultOf(name, folder),
  });
}

async function faultOf(name: string, folder: Uri): Promise<string | undefined> {
  if (name.trim() === '') return 'Give the article a name.';
  if (/[\\:*?"<>|\p{Cc}]/u.test(name))
    return 'A name that all systems can read has none of \\ : * ? " < > |.';
  if (name.split('/').some((part) => /^\.{0,2}$|^\s|[\s.]$/.test(part)))
    return 'No part of the name may be empty, or begin or end in a space or full stop.';
  for (const ending of ['claim', 'txt'])
    if (await exists(Uri.joinPath(folder, `${name}.${ending}`)))
      return `There is a ${name}.${ending} already.`;
  return undefined;
}

/** A file name from a title: its letters and digits, whatever their script, in lower case. */
function nameFrom(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name !== '' && name.length + word.length > LONGEST_NAME) break;
    name += name === '' ? word : `-${word}`;
  }
  // Where words are not parted by spaces, one of them may be a whole headline.
  return [...name].slice(0, LONGEST_NAME).join('') || 'article';
}

const LONGEST_NAME = 60;

/** The date of this machine's day, by ISO 8601. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
