/**
 * The entry for VS Code in a browser: the server is a web worker. The desktop's entry runs this bundle too, with a server of its
 * own kind, so that the extension carries the language client once.
 */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import { type ServerStart, type Started, startClient } from './activate.ts';

let started: Started | undefined;

/** VS Code gives the context alone, and the server is a web worker then. */
export function activate(
  context: ExtensionContext,
  startServer: ServerStart = () => startServerWorker(context),
): void {
  started = startClient(context, startServer);
}

export async function deactivate(): Promise<void> {
  await started?.stop();
}

function startServerWorker(context: ExtensionContext): ReturnType<ServerStart> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
