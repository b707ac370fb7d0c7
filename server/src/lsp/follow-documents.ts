/** Keeps the open documents as the client has them, and says what changed to whom it concerns. */
import type { Connection } from 'vscode-languageserver';
import { type Corpus, type CorpusChange, concerns, type ListingWorkspace } from '../model/index.ts';
import { canonicalUri } from '../model/uri.ts';
import { type CorpusIndex, corpusIndex } from './corpus-index.ts';
import type { ServerContext } from './feature.ts';
import type { OpenDocument } from './open-documents.ts';
import { startProgress } from './progress.ts';
import { readingLater } from './read-later.ts';
import { publish } from './requests/diagnostic.ts';
import type { Session } from './session.ts';
import { lookAtDisk } from './unreadable-files.ts';

/** Gives back what to call to read the files of the workspace folders, at first and whenever these have changed. */
export function followDocuments(
  connection: Connection,
  context: () => ServerContext,
): { readonly readAll: (workspace: ListingWorkspace) => void } {
  const news = newsOfDiagnostics(connection, context);
  const filesChanged = (uris: readonly string[]): void => {
    const { session } = context();
    const all = session.index?.withContents(uris) ?? uris;
    news.elsewhere(session.filesChanged(all));
    session.index?.filesChanged(all);
  };
  const changed = (document: OpenDocument): void => {
    const { background, session } = context();
    background.rest('typing');
    news.inDocument(document.uri);
    // An open registry or configuration wins over the disk, so typing in it changes what others rest on.
    if (document.kind === 'yaml') filesChanged([document.uri]);
    else session.index?.documentChanged(document.uri);
  };
  connection.onDidOpenTextDocument((params) => {
    const { session, closedFiles, log } = context();
    const document = session.documents.open(params);
    changed(document);
    if (document.kind === 'article')
      lookAtDisk(context(), document.uri)
        .then((isFaulty) => isFaulty && news.elsewhere([document.uri]))
        .catch(log);
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
    else session.index?.documentChanged(document.uri);
    context().closedFiles.update(context()).catch(log);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)));
  return {
    readAll(workspace) {
      const { session } = context();
      session.index ??= indexFor(connection, context, news, filesChanged);
      session.corpus = session.index;
      session.readLater ??= laterReading(context, news);
      session.index.readAll(workspace);
      news.elsewhere(session.documents.all().map(({ uri }) => uri));
    },
  };
}

/** Undefined where the client could not be told that more was found. */
function laterReading(context: () => ServerContext, news: News): Session['readLater'] {
  const { session, background, client, pulls, log } = context();
  if (pulls && !client.workspace?.diagnostics?.refreshSupport) return undefined;
  return readingLater(session, background, (uri) => news.elsewhere([uri]), log);
}

function indexFor(
  connection: Connection,
  context: () => ServerContext,
  news: News,
  filesChanged: (uris: readonly string[]) => void,
): CorpusIndex {
  const { session, background, client, log } = context();
  const index = corpusIndex(session, background, {
    onChange: (change) => news.elsewhere(concernedBy(change, index.corpus, session)),
    onComplete: () => news.elsewhere(session.documents.all().map(({ uri }) => uri)),
    onYamlFound: (uri) => filesChanged([uri]),
    onError: log,
    startProgress: () => startProgress(connection, client, 'Claimdown reads the articles'),
  });
  return index;
}

/** The open documents, other than its own, in which a change may be noticed. */
function concernedBy(change: CorpusChange, corpus: Corpus, { documents }: Session): readonly string[] {
  return documents.all().flatMap(({ uri, kind }) => {
    const file = canonicalUri(uri);
    if (kind === 'yaml') return change.actors.length > 0 ? [uri] : [];
    const facts = file === change.uri ? undefined : corpus.get(file);
    return facts && concerns(change, facts, corpus) ? [uri] : [];
  });
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
