/** The language server as a web worker, or as whatever thread lays its own port and files ready for it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientWorkspace, noFiles } from './client-workspace.ts';
import { type Platform, serve } from './server.ts';
import { workerHost } from './worker-host.ts';

const IN_A_BROWSER: Platform = {
  workspace: (connection, folders, options) =>
    options.readsFiles ? clientWorkspace(connection, folders) : noFiles(folders),
  rulePages: undefined,
};

const host = workerHost();
// In a browser the worker's own scope; the page that started the worker is at its other end.
const port = (host?.port ?? globalThis) as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
serve(connection, host?.platform ?? IN_A_BROWSER);
