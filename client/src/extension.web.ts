/**
 * The entry for VS Code in a browser: the server is a web worker. The desktop's entry runs this bundle too, with a server of its
 * own kind, so that the extension carries the language client once.
 */
import { type ExtensionContext, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
} from 'vscode-languageclient/browser';
import { type ServerStart, startClient } from './activate.ts';

let client: BaseLanguageClient | undefined;

/** VS Code gives the context alone, and the server is a web worker then. */
export async function activate(
  context: ExtensionContext,
  startServer: ServerStart = () => startServerWorker(context),
): Promise<void> {
  client = await startClient(context, startServer);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function startServerWorker(context: ExtensionContext): ReturnType<ServerStart> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
