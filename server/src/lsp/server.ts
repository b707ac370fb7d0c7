/** The language server, whatever carries its messages and wherever it runs: it wires; features stand under `requests/`. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Workspace } from '../model/index.ts';
import { version } from '../version.ts';
import type { ServerContext } from './feature.ts';
import type { OpenDocument } from './open-documents.ts';
import { type PositionEncoding, positionsIn } from './positions.ts';
import type { InitializationOptions } from './protocol.ts';
import { publish } from './requests/diagnostic.ts';
import { FEATURES } from './requests/index.ts';
import { Session } from './session.ts';

/** What differs between a Node process and a browser worker. */
export interface Platform {
  /** Gives the files of these folders (URIs); asked once the client has said what it can do. */
  readonly workspace: (
    connection: Connection,
    folders: readonly string[],
    options: InitializationOptions,
  ) => Workspace;
  /** Folder of the rules' pages, where the platform knows one. */
  readonly rulePages: string | undefined;
}

/** Answers on the connection until it closes. No input ends it: a request that fails is answered with an error. */
export function serve(connection: Connection, platform: Platform): void {
  let context: ServerContext | undefined;
  const started = (): ServerContext => {
    if (!context) throw new Error('The first request must be “initialize”.');
    return context;
  };
  connection.onInitialize((params) => {
    context = contextFor(connection, platform, params);
    return initializeResult(params);
  });
  connection.onInitialized(() => watchFiles(connection, started()));
  for (const feature of FEATURES) feature.register(connection, started);
  followDocuments(connection, started);
  connection.listen();
}

function contextFor(connection: Connection, platform: Platform, params: InitializeParams): ServerContext {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const folders =
    params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  const positions = positionsIn(encodingFor(params));
  return {
    session: new Session(platform.workspace(connection, folders, options), positions),
    client: params.capabilities,
    positions,
    rulePages: options.rulePages ?? platform.rulePages,
    pulls: params.capabilities.textDocument?.diagnostic !== undefined,
    log: (error) =>
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}

function initializeResult(params: InitializeParams): InitializeResult {
  const capabilities: ServerCapabilities = {
    positionEncoding:
      encodingFor(params) === 'utf-8' ? PositionEncodingKind.UTF8 : PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  for (const feature of FEATURES) Object.assign(capabilities, feature.capabilities(params.capabilities));
  return { serverInfo: { name: 'claimdown', version }, capabilities };
}

/** UTF-16 wherever the client knows it, as all must; UTF-8 only for one that offers nothing else. */
function encodingFor({ capabilities }: InitializeParams): PositionEncoding {
  const offered = capabilities.general?.positionEncodings ?? [];
  if (offered.length === 0 || offered.includes(PositionEncodingKind.UTF16)) return 'utf-16';
  return offered.includes(PositionEncodingKind.UTF8) ? 'utf-8' : 'utf-16';
}

/** Asks the client to tell of files that change behind the editor's back. */
function watchFiles(connection: Connection, { client, log }: ServerContext): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = ['**/*.{yaml,yml}', '**/*.{claim,txt}'].map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
}

/** Keeps the open documents as the client has them, and says what changed to whom it concerns. */
function followDocuments(connection: Connection, context: () => ServerContext): void {
  const waiting = new Set<string>();
  /** To a client that does not ask for diagnostics they are sent. Changes that come in one burst are answered once. */
  const push = (uri: string): void => {
    if (context().pulls || waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => {
      waiting.delete(uri);
      publish(connection, context(), uri).catch(context().log);
    }, 0);
  };
  const filesChanged = (uris: readonly string[]): void => {
    const { session, pulls, client } = context();
    session.filesChanged(uris);
    if (!pulls) for (const { uri } of session.documents.all()) push(uri);
    else if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  };
  // An open registry or configuration wins over the disk, so typing in it changes what others rest on.
  const changed = (document: OpenDocument): void => {
    if (document.kind === 'yaml') filesChanged([document.uri]);
    push(document.uri);
  };
  connection.onDidOpenTextDocument((params) => changed(context().session.documents.open(params)));
  connection.onDidChangeTextDocument((params) => {
    const document = context().session.documents.change(params);
    if (document) changed(document);
  });
  connection.onDidCloseTextDocument((params) => {
    const { session, pulls } = context();
    const document = session.documents.close(params);
    if (!document) return;
    session.close(document.uri);
    if (!pulls) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(context().log);
    if (document.kind === 'yaml') filesChanged([document.uri]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)));
}
