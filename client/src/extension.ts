/** The entry for desktop VS Code and for remote hosts: the server is a thread, with the files of the disk. */
import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/node';
import { clientId, clientName, startClient } from './activate.ts';
import { registerLintTask } from './lint-task.ts';
import { startServerThread } from './server-thread.ts';

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(registerLintTask());
  const path = Uri.joinPath(context.extensionUri, 'dist', 'server.thread.cjs').fsPath;
  client = await startClient(
    context,
    (options) =>
      new LanguageClient(clientId, clientName, () => Promise.resolve(startServerThread(path)), options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
