/**
 * What both extension hosts do: start the language server and keep it until VS Code stops the extension.
 * How the server is reached differs, so each entry brings its own way to make the client.
 */
import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes a language client that is not started yet. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The id under which the client logs, and of its trace setting, `claimdown.trace.server`. */
export const clientId = 'claimdown';
export const clientName = 'Claimdown';

/** Starts the server. Resolves when it answers; rejects with the server's error when it does not start. */
export async function startClient(
  context: ExtensionContext,
  createClient: ClientFactory,
): Promise<BaseLanguageClient> {
  const log = window.createOutputChannel(clientName, { log: true });
  context.subscriptions.push(log);
  const client = createClient({
    // No scheme is asked for: untitled files, remote folders and virtual workspaces are all served.
    documentSelector: [
      { language: 'claimdown' },
      { pattern: '**/actors.yaml' },
      { pattern: '**/claimdown.yaml' },
    ],
    outputChannel: log,
  });
  await client.start();
  return client;
}
