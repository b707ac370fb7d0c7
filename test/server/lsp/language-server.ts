/** The language server as a process of its own, spoken to over stdio as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  ProgressType,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const project = path.resolve(import.meta.dirname, '../../..');

/** What a modern editor says of itself: it asks for diagnostics, draws trees and Markdown, and tells of files. */
export const PULLS: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    workspaceFolders: true,
    fileOperations: { willRename: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

/** An older one: diagnostics are sent to it. */
export const IS_SENT: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

let bundle: Promise<string> | undefined;

/** The server as it is published, in one file. Built once for all tests of a run. */
export function serverBundle(): Promise<string> {
  bundle ??= bundled();
  return bundle;
}

async function bundled(): Promise<string> {
  const outfile = path.join(project, 'dist/test/lsp/server.cjs');
  await build({
    absWorkingDir: project,
    entryPoints: ['server/src/lsp/node.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.9',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Files of the workspace folder, by path; without it there is no folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Links to make in the folder: where each leads, by its path. */
  readonly links?: Readonly<Record<string, string>> | undefined;
  /** What the client answers when it is asked for its settings. */
  readonly settings?: unknown;
  /** Arguments of Node, in place of the bundle. */
  readonly program?: readonly string[];
}

const running = new Set<ChildProcess>();
// A test that failed before it could stop its server must not keep the run from its end.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export type Server = Awaited<ReturnType<typeof startServer>>;

/** The answer to a question for the diagnostics of a document. */
export interface Pulled {
  readonly kind: string;
  readonly resultId?: string;
  readonly items?: Diagnostic[];
  readonly relatedDocuments?: Readonly<Record<string, { readonly items: Diagnostic[] }>>;
}

/** Starts a server and initialises it. `stop` ends it, and rejects where it had ended by itself. */
export async function startServer(options: StartOptions = {}) {
  const program = options.program ?? [await serverBundle()];
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'claimdown-lsp-')));
  for (const [name, content] of Object.entries(options.files ?? {})) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  for (const [name, target] of Object.entries(options.links ?? {}))
    await symlink(target, path.join(folder, name));
  const child = spawn(process.execPath, [...program, '--stdio'], { cwd: project, stdio: 'pipe' });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const errors: string[] = [];
  child.stderr.on('data', (text) => errors.push(String(text)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const sent = sentDiagnostics();
  const logged: string[] = [];
  const registered: string[] = [];
  let refreshes = 0;
  let heardRefresh = () => {};
  connection.onNotification('textDocument/publishDiagnostics', sent.take);
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
    heardRefresh();
  });
  let settings = options.settings;
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  const drawnAnew = new Map<string, () => void>();
  for (const { method } of [CodeLensRefreshRequest, InlayHintRefreshRequest])
    connection.onRequest(method, () => drawnAnew.get(method)?.());
  connection.listen();
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? PULLS,
    workspaceFolders: options.files ? [{ uri: pathToFileURL(folder).href, name: 'folder' }] : null,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const version = new Map<string, number>();
  return {
    child,
    folder,
    initialized,
    logged,
    registered,
    uriOf,
    request: <T>(method: string, params?: unknown): Promise<T> => connection.sendRequest<T>(method, params),
    notify: (method: string, params?: unknown): Promise<void> => connection.sendNotification(method, params),
    remove: (name: string) => rm(path.join(folder, name)),
    write: (name: string, text: string) => writeFile(path.join(folder, name), text),

    /** Opens a document; its version is 1. */
    async open(uri: string, text: string, languageId = 'claimdown') {
      version.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    /** Changes a document in the order given: each a range and its new text, or a whole text. Gives the new version. */
    async change(uri: string, ...changes: readonly ({ range: Range; text: string } | { text: string })[]) {
      const next = (version.get(uri) ?? 0) + 1;
      version.set(uri, next);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: next },
        contentChanges: changes,
      });
      return next;
    },
    close: (uri: string) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    /** Tells that files changed on the disk. */
    filesChanged: (...names: readonly string[]) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: names.map((name) => ({ uri: uriOf(name), type: 2 })),
      }),

    /** Changes the settings, and says so; resolves when the server has asked for hints and lenses to be drawn anew. */
    async changeSettings(changed: unknown) {
      const asked = [CodeLensRefreshRequest, InlayHintRefreshRequest].map(
        ({ method }) => new Promise<void>((resolve) => drawnAnew.set(method, resolve)),
      );
      settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await Promise.all(asked);
    },

    /** Asks for the diagnostics of a document. */
    pull: (uri: string, previousResultId?: string) =>
      connection.sendRequest<Pulled>('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    /** Resolves when all files of the workspace folder have been read: references rest on that. */
    whenRead: () =>
      connection.sendRequest('textDocument/references', {
        textDocument: { uri: uriOf('actors.yaml') },
        position: { line: 0, character: 0 },
        context: { includeDeclaration: false },
      }),
    /** Asks, and may ask no longer. */
    cancellable(method: string, params: object) {
      const source = new CancellationTokenSource();
      const answer = connection.sendRequest(method, params, source.token);
      return { answer, cancel: () => source.cancel() };
    },
    /** Gives one after the other what is reported under that token. */
    progress(token: string) {
      const come: unknown[] = [];
      let hear = () => {};
      connection.onProgress(new ProgressType<unknown>(), token, (value) => {
        come.push(value);
        hear();
      });
      return async (): Promise<unknown> => {
        while (come.length === 0)
          await new Promise<void>((resolve) => {
            hear = resolve;
          });
        return come.shift();
      };
    },
    /** The next diagnostics sent for a document that satisfy the condition, or that were sent and not waited for yet. */
    nextSent: sent.next,
    /** How often diagnostics were sent for the document. */
    timesSent: sent.times,
    /** Resolves when the server next asks to be asked anew, or has since the last call. */
    async refreshed() {
      while (refreshes === 0)
        await new Promise<void>((resolve) => {
          heardRefresh = resolve;
        });
      refreshes = 0;
    },

    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = (await ended) as [number | null];
      connection.dispose();
      await rm(folder, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The server ended with code ${code}: ${errors.join('')}`);
      if (errors.length > 0) throw new Error(`The server wrote to stderr: ${errors.join('')}`);
    },
    async kill() {
      (child as ChildProcess).kill('SIGKILL');
      await ended;
      connection.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Diagnostics as they come in, kept until somebody waits for them. */
function sentDiagnostics() {
  const all = new Map<string, PublishDiagnosticsParams[]>();
  const counts = new Map<string, number>();
  let heard: (() => void)[] = [];
  return {
    take(params: PublishDiagnosticsParams) {
      all.set(params.uri, [...(all.get(params.uri) ?? []), params]);
      counts.set(params.uri, (counts.get(params.uri) ?? 0) + 1);
      for (const listener of heard.splice(0)) listener();
    },
    times: (uri: string) => counts.get(uri) ?? 0,
    async next(
      uri: string,
      holds: (params: PublishDiagnosticsParams) => boolean = () => true,
    ): Promise<PublishDiagnosticsParams> {
      for (;;) {
        const waiting = all.get(uri) ?? [];
        const at = waiting.findIndex(holds);
        if (at >= 0) {
          all.set(uri, waiting.slice(at + 1));
          return waiting[at]!;
        }
        all.delete(uri);
        await new Promise<void>((resolve) => {
          heard = [...heard, resolve];
        });
      }
    },
  };
}

/** A range on one line, counted from 0. */
export function onLine(line: number, start: number, end = start): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** Rule, line and columns of each diagnostic, in short: `tag-unclosed 3:1-2`, counted from 0. */
export function inShort(diagnostics: readonly Diagnostic[] | undefined): readonly string[] {
  return (diagnostics ?? []).map(({ code, range: { start, end } }) => {
    const to = end.line === start.line ? `${end.character}` : `${end.line}:${end.character}`;
    return `${code} ${start.line}:${start.character}-${to}`;
  });
}
