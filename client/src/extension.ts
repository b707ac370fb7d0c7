/** The entry for desktop VS Code and for remote hosts: the server is a Node process. */
import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, startClient } from './activate.ts';

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  client = await startClient(
    context,
    (options) => new LanguageClient(clientId, clientName, { module, transport: TransportKind.ipc }, options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
