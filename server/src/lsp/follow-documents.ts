/** Keeps the open documents as the client has them, and says what changed to whom it concerns. */
import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../model/index.ts';
import type { ServerContext } from './feature.ts';
import type { OpenDocument } from './open-documents.ts';
import { publish } from './requests/diagnostic.ts';

/** Gives back what to call when the workspace folders have changed. */
export function followDocuments(
  connection: Connection,
  context: () => ServerContext,
): { readonly foldersChanged: (workspace: Workspace) => void } {
  const news = newsOfDiagnostics(connection, context);
  const filesChanged = (uris: readonly string[]): void => {
    news.elsewhere(context().session.filesChanged(uris));
  };
  const changed = (document: OpenDocument): void => {
    news.inDocument(document.uri);
    // An open registry or configuration wins over the disk, so typing in it changes what others rest on.
    if (document.kind === 'yaml') filesChanged([document.uri]);
  };
  connection.onDidOpenTextDocument((params) => {
    const { session, closedFiles, log } = context();
    changed(session.documents.open(params));
    closedFiles.update(context()).catch(log);
  });
  connection.onDidChangeTextDocument((params) => {
    const document = context().session.documents.change(params);
    if (document) changed(document);
  });
  connection.onDidCloseTextDocument((params) => {
    const { session, pulls, log } = context();
    const document = session.documents.close(params);
    if (!document) return;
    session.close(document.uri);
    if (!pulls) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(log);
    if (document.kind === 'yaml') filesChanged([document.uri]);
    context().closedFiles.update(context()).catch(log);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)));
  return {
    foldersChanged(workspace) {
      const { session } = context();
      session.useWorkspace(workspace);
      news.elsewhere(session.documents.all().map(({ uri }) => uri));
    },
  };
}

interface News {
  /** The document itself changed. */
  readonly inDocument: (uri: string) => void;
  /** Something changed on which these documents rest. */
  readonly elsewhere: (uris: readonly string[]) => void;
}

/**
 * Sends diagnostics to a client that does not ask for them. One that does asks by itself for what it changed, and is told to
 * ask again for what rests on that. What comes in one burst is answered once.
 */
function newsOfDiagnostics(connection: Connection, context: () => ServerContext): News {
  const waiting = new Set<string>();
  const flush = (): void => {
    const { pulls, log } = context();
    const uris = [...waiting];
    waiting.clear();
    if (pulls) connection.languages.diagnostics.refresh().catch(log);
    else for (const uri of uris) publish(connection, context(), uri).catch(log);
  };
  const tell = (uris: readonly string[]): void => {
    if (waiting.size === 0 && uris.length > 0) setTimeout(flush, 0);
    for (const uri of uris) waiting.add(uri);
  };
  return {
    inDocument(uri) {
      if (!context().pulls) tell([uri]);
    },
    elsewhere(uris) {
      const { pulls, client } = context();
      if (!pulls || client.workspace?.diagnostics?.refreshSupport) tell(uris);
    },
  };
}
