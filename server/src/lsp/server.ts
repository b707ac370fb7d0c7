/** The language server, whatever carries its messages and wherever it runs: it wires; features stand under `requests/`. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import type { ListingWorkspace, Workspace } from '../model/index.ts';
import { version } from '../version.ts';
import { background } from './background.ts';
import { closedFiles } from './closed-files.ts';
import { withCurrentAnswers } from './current-answers.ts';
import type { ServerContext } from './feature.ts';
import { followDocuments } from './follow-documents.ts';
import { type PositionEncoding, positionsIn } from './positions.ts';
import type { InitializationOptions } from './protocol.ts';
import { FEATURES } from './requests/index.ts';
import { Session } from './session.ts';
import { watchSettings } from './settings.ts';
import { warmUp } from './warm-up.ts';

/** What differs between a Node process and a browser worker. */
export interface Platform {
  /** Gives the files of these folders (URIs); asked once the client has said what it can do. */
  readonly workspace: (
    connection: Connection,
    folders: readonly string[],
    options: InitializationOptions,
  ) => ListingWorkspace;
  /** Folder of the rules' pages, where the platform knows one. */
  readonly rulePages: string | undefined;
}

/** Answers on the connection until it closes. No input ends it: a request that fails is answered with an error. */
export function serve(connection: Connection, platform: Platform): void {
  let context: ServerContext | undefined;
  const started = (): ServerContext => {
    if (!context)
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be “initialize”.');
    return context;
  };
  let folders: readonly string[] = [];
  let workspace: ListingWorkspace;
  connection.onInitialize((params) => {
    folders = foldersOf(params);
    workspace = platform.workspace(
      connection,
      folders,
      (params.initializationOptions ?? {}) as InitializationOptions,
    );
    context = contextFor(connection, platform, params, workspace);
    return initializeResult(params);
  });
  const asked = (): ServerContext => {
    started().background.rest('asking');
    return started();
  };
  const answering = withCurrentAnswers(
    connection,
    (uri) => context?.session.documents.get(uri)?.version,
    // What was long to work out is long to send and to read; then the editor that has it often asks for more.
    (took) => context?.background.rest('asking', took),
  );
  for (const feature of FEATURES) feature.register(answering, asked);
  const { readAll } = followDocuments(connection, started);
  connection.onInitialized(() => {
    watchFiles(connection, started());
    watchSettings(connection, started());
    readAll(workspace);
    const { session, background, log } = started();
    warmUp(session, background).catch(log);
    if (!started().client.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      started().session.useWorkspace(platform.workspace(connection, folders, started().options));
      readAll(platform.workspace(connection, folders, started().options));
    });
  });
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
}

function contextFor(
  connection: Connection,
  platform: Platform,
  params: InitializeParams,
  workspace: Workspace,
): ServerContext {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const positions = positionsIn(encodingFor(params));
  const { textDocument } = params.capabilities;
  return {
    session: new Session(workspace, positions),
    client: params.capabilities,
    options,
    positions,
    rulePages: options.rulePages ?? platform.rulePages,
    pulls: textDocument?.diagnostic !== undefined,
    showsRelated: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (capability) => capability?.relatedInformation === true,
    ),
    closedFiles: closedFiles(connection),
    background: background(),
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
  for (const feature of FEATURES) {
    // Several features have something to say of the workspace, and of files in it.
    const { workspace, ...others } = feature.capabilities(params.capabilities);
    Object.assign(capabilities, others);
    const fileOperations = { ...capabilities.workspace?.fileOperations, ...workspace?.fileOperations };
    if (workspace) capabilities.workspace = { ...capabilities.workspace, ...workspace, fileOperations };
  }
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
  const watchers = [
    // Articles, configurations and registries, what they ignore, and the raw articles that annotated ones name as their source.
    { globPattern: '**/*.{claim,yaml,yml,txt,md,html}' },
    { globPattern: '**/.{gitignore,claimdownignore}' },
    // Of a folder that is moved or deleted with all that is in it, some editors tell that alone.
    { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
  ];
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
}
