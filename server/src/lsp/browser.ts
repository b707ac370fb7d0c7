/** The language server as a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientWorkspace, noFiles } from './client-workspace.ts';
import { serve } from './server.ts';

// The worker's own scope; the page that started the worker is at its other end.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  workspace: (connection, folders, options) =>
    options.readsFiles ? clientWorkspace(connection, folders) : noFiles(folders),
  rulePages: undefined,
});
