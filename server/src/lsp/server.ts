/** The language server, whatever carries its messages. */
import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';

/** Answers on the connection until it closes. */
export function serve(connection: Connection): void {
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
    serverInfo: { name: 'claimdown' },
  }));
  connection.listen();
}
