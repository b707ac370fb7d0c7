/** A language server as a process of its own, spoken to over stdio as an editor does; answers what servers ask of editors. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export interface ServerOptions {
  readonly program: readonly string[];
  readonly languageId: string;
  /** Given for each section that a server asks the editor's settings for. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  /** Answers to requests of the server's own, by method. */
  readonly answers?: Readonly<Record<string, (params: { readonly uri: string }, text: string) => unknown>>;
  readonly folder?: string;
  /** Whether the editor says that it can be asked to ask for diagnostics again: else all is to be told at once. */
  readonly refreshes?: boolean;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export type Editor = Awaited<ReturnType<typeof startEditor>>;

/** Starts a server and initialises it. One document is open at a time. */
export async function startEditor(options: ServerOptions) {
  const child = spawn(process.execPath, [...options.program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  running.add(child);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let uri = '';
  let text = '';
  let version = 0;
  let heard: (sent: PublishDiagnosticsParams) => void = () => {};
  let refreshed = (): void => {};
  connection.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) =>
    heard(sent),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshed();
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => options.settings?.[section ?? ''] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  for (const [method, answer] of Object.entries(options.answers ?? {}))
    connection.onRequest(method, (params: { readonly uri: string }) => answer(params, text) ?? null);
  connection.listen();
  const folder = options.folder ?? null;
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: folder === null ? null : [{ uri: folder, name: 'folder' }],
    initializationOptions: options.initializationOptions,
    capabilities: {
      textDocument: {
        diagnostic: { dynamicRegistration: false },
        publishDiagnostics: {},
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        synchronization: {},
      },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        ...(options.refreshes === false ? {} : { diagnostics: { refreshSupport: true } }),
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: options.settings ?? {} });

  /** Asks for the diagnostics where the server answers that; else waits until they are sent. */
  const diagnostics = async (send: () => Promise<void>): Promise<number> => {
    const start = performance.now();
    if (capabilities.diagnosticProvider) {
      await send();
      await askAgain(connection, uri);
    } else {
      const sent = new Promise<void>((resolve) => {
        heard = (params) => {
          if (params.uri === uri) resolve();
        };
      });
      await send();
      await sent;
    }
    return performance.now() - start;
  };
  const asked = async (method: string, params: object): Promise<Answered> => {
    const start = performance.now();
    const answer = await connection.sendRequest(method, { textDocument: { uri }, ...params });
    return { time: performance.now() - start, isEmpty: saysNothing(answer) };
  };

  return {
    pid: child.pid!,
    /** Milliseconds from opening a document to its first diagnostics. */
    open(name: string, content: string): Promise<number> {
      uri = name;
      text = content;
      version = 1;
      const textDocument = { uri, languageId: options.languageId, version, text };
      return diagnostics(() => connection.sendNotification('textDocument/didOpen', { textDocument }));
    },
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    /** Milliseconds from a typed character to the diagnostics of the new text. */
    type(line: number, character: number): Promise<number> {
      const at = { line, character };
      const lines = text.split('\n');
      lines[line] = `${lines[line]!.slice(0, character)}x${lines[line]!.slice(character)}`;
      text = lines.join('\n');
      const contentChanges = [{ range: { start: at, end: at }, text: 'x' }];
      return diagnostics(() =>
        connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges,
        }),
      );
    },
    outline: () => asked('textDocument/documentSymbol', {}),
    hover: (line: number, character: number) =>
      asked('textDocument/hover', { position: { line, character } }),
    complete: (line: number, character: number) =>
      asked('textDocument/completion', { position: { line, character } }),
    /** Milliseconds of a request that has no answer: for a hover in a document that nobody opened. */
    async nothing(): Promise<number> {
      const at = { textDocument: { uri: 'untitled:nothing' }, position: { line: 0, character: 0 } };
      return (await asked('textDocument/hover', at)).time;
    },
    request: (method: string, params: object) => connection.sendRequest(method, params),
    /** Resolves when the server next asks to be asked for diagnostics again. */
    refreshed: () =>
      new Promise<void>((resolve) => {
        refreshed = resolve;
      }),
    async stop(): Promise<void> {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      running.delete(child);
      connection.dispose();
    },
  };
}

/** What an answer took, in milliseconds, and whether it holds anything. */
export interface Answered {
  readonly time: number;
  readonly isEmpty: boolean;
}

function saysNothing(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  const list = typeof answer === 'object' && 'items' in answer ? answer.items : answer;
  return Array.isArray(list) && list.length === 0;
}

/** Servers may put a question off when a text changed under it. */
async function askAgain(connection: ProtocolConnection, uri: string): Promise<void> {
  for (let left = 50; left > 0; left--) {
    try {
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}
