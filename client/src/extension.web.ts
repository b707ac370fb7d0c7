/** The entry for VS Code in a browser: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, startClient } from './activate.ts';

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true));
  client = await startClient(context, (options) => new LanguageClient(clientId, clientName, worker, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
