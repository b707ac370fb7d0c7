/** The language server, whatever carries its messages and wherever it runs. */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type FoldingRange,
  FoldingRangeKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { mark } from '../features/mark.ts';
import { newDocument, titleOf } from '../features/new-document.ts';
import { outline } from '../features/outline.ts';
import type { DocumentModel, Workspace } from '../model/index.ts';
import { applyEdits, parse, textOf } from '../syntax/index.ts';
import { version } from '../version.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './open-documents.ts';
import { toFlatSymbols, toSymbol } from './outline-symbols.ts';
import { linesOfTree, type PositionEncoding, type Positions, positionsIn } from './positions.ts';
import {
  type InitializationOptions,
  MARK,
  type MarkParams,
  type MarkResult,
  NEW_DOCUMENT,
  type NewDocumentParams,
  type NewDocumentResult,
} from './protocol.ts';
import { Session } from './session.ts';
import { yamlFindings } from './yaml-findings.ts';

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

/** Answers on the connection until it closes. No input ends it: a request that fails is answered with an error and logged. */
export function serve(connection: Connection, platform: Platform): void {
  let server: Server | undefined;
  connection.onInitialize((params) => {
    server = new Server(connection, platform, params);
    return server.initializeResult();
  });
  connection.onInitialized(() => server?.start());
  connection.onDidOpenTextDocument((params) => server?.opened(server.session.documents.open(params)));
  connection.onDidChangeTextDocument((params) => server?.changed(server.session.documents.change(params)));
  connection.onDidCloseTextDocument((params) => {
    const document = server?.session.documents.get(params.textDocument.uri);
    server?.session.documents.close(params);
    if (document) server?.closed(document);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => server?.filesChanged(changes.map(({ uri }) => uri)));
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    server!.diagnose(textDocument.uri, previousResultId),
  );
  connection.onHover(({ textDocument, position }) => server!.hover(textDocument.uri, position));
  connection.onDocumentSymbol(({ textDocument }) => server!.symbols(textDocument.uri));
  connection.onFoldingRanges(({ textDocument }) => server!.folds(textDocument.uri));
  connection.onRequest(MARK, (params: MarkParams) => server!.mark(params));
  connection.onRequest(NEW_DOCUMENT, (params: NewDocumentParams) => server!.newDocument(params));
  connection.listen();
}

class Server {
  readonly session: Session;
  private readonly connection: Connection;
  private readonly capabilities: ClientCapabilities;
  private readonly encoding: PositionEncoding;
  private readonly positions: Positions;
  private readonly rulePages: string | undefined;
  private readonly resultIds = new WeakMap<DocumentModel, string>();
  private readonly waiting = new Set<string>();
  private lastResultId = 0;

  constructor(connection: Connection, platform: Platform, params: InitializeParams) {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const folders =
      params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.connection = connection;
    this.capabilities = params.capabilities;
    this.encoding = encodingFor(params.capabilities.general?.positionEncodings);
    this.positions = positionsIn(this.encoding);
    this.rulePages = options.rulePages ?? platform.rulePages;
    this.session = new Session(platform.workspace(connection, folders, options), () => this.positions);
  }

  private get pulls(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  initializeResult(): InitializeResult {
    return {
      serverInfo: { name: 'claimdown', version },
      capabilities: {
        positionEncoding: this.encoding === 'utf-8' ? PositionEncodingKind.UTF8 : PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Claimdown' },
        foldingRangeProvider: true,
        diagnosticProvider: {
          identifier: 'claimdown',
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  /** Asks the client to tell of files that change behind the editor's back. */
  start(): void {
    if (!this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = ['**/*.{yaml,yml}', '**/*.{claim,txt}'].map((globPattern) => ({ globPattern }));
    void this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error) => this.log(error));
  }

  opened(document: OpenDocument): void {
    if (document.kind === 'yaml') this.filesChanged([document.uri]);
    this.push(document.uri);
  }

  changed(document: OpenDocument | undefined): void {
    if (!document) return;
    if (document.kind === 'yaml') this.filesChanged([document.uri]);
    else this.push(document.uri);
  }

  closed(document: OpenDocument): void {
    this.session.close(document.uri);
    if (!this.pulls) void this.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    if (document.kind === 'yaml') this.filesChanged([document.uri]);
  }

  /** A registry, a configuration or a source changed: every open document may have other findings now. */
  filesChanged(uris: readonly string[]): void {
    this.session.filesChanged(uris);
    if (this.pulls) {
      if (this.capabilities.workspace?.diagnostics?.refreshSupport)
        this.connection.languages.diagnostics.refresh();
    } else {
      for (const { uri } of this.session.documents.all()) this.push(uri);
    }
  }

  /** Sends diagnostics to a client that does not ask for them. Changes that come in one burst are answered once. */
  private push(uri: string): void {
    if (this.pulls || this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(() => {
      this.waiting.delete(uri);
      void this.pushNow(uri).catch((error) => this.log(error));
    }, 0);
  }

  private async pushNow(uri: string): Promise<void> {
    const report = await this.diagnose(uri, undefined);
    const document = this.session.documents.get(uri);
    if (!document || report.kind !== DocumentDiagnosticReportKind.Full) return;
    await this.connection.sendDiagnostics({ uri, version: document.version, diagnostics: report.items });
  }

  async diagnose(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.session.documents.get(uri);
    const context = {
      uri,
      positions: this.positions,
      rulePages: this.rulePages,
      relatedInformation:
        this.pulls || this.capabilities.textDocument?.publishDiagnostics?.relatedInformation === true,
    };
    if (document?.kind === 'yaml') {
      const findings = yamlFindings(document.uri, document.text);
      const items = findings.map((finding) => toDiagnostic(finding, { ...context, lines: document.lines }));
      return { kind: DocumentDiagnosticReportKind.Full, items };
    }
    const model = await this.session.model(uri);
    if (!model) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = this.resultIdOf(model);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const lines = linesOfTree(model.tree);
    const items = this.session
      .check(model)
      .findings.map((finding) => toDiagnostic(finding, { ...context, lines }));
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  private resultIdOf(model: DocumentModel): string {
    const known = this.resultIds.get(model);
    if (known) return known;
    const resultId = String(++this.lastResultId);
    this.resultIds.set(model, resultId);
    return resultId;
  }

  async hover(uri: string, position: { line: number; character: number }) {
    const model = await this.session.model(uri);
    if (!model) return null;
    const lines = linesOfTree(model.tree);
    const found = hover(model, this.positions.offset(lines, position));
    if (!found) return null;
    return {
      contents: { kind: 'markdown' as const, value: found.markdown },
      range: this.positions.range(lines, found.span),
    };
  }

  async symbols(uri: string) {
    const model = await this.session.model(uri);
    if (!model) return null;
    const lines = linesOfTree(model.tree);
    const items = outline(model);
    const nested = this.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    return nested
      ? items.map((item) => toSymbol(item, lines, this.positions))
      : toFlatSymbols(items, uri, lines, this.positions);
  }

  folds(uri: string): FoldingRange[] | null {
    const document = this.session.documents.get(uri);
    if (document?.kind !== 'article') return null;
    return folding(document.tree).map(({ startLine, endLine, kind }) => ({
      startLine,
      endLine,
      kind: kind === 'notes' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
    }));
  }

  async mark({ textDocument, ranges, kind }: MarkParams): Promise<MarkResult | null> {
    const model = await this.session.model(textDocument.uri);
    const document = this.session.documents.get(textDocument.uri);
    // Edits for another version than the one on the screen would hit other words.
    if (!model || document?.version !== textDocument.version) return null;
    const lines = linesOfTree(model.tree);
    const spans = ranges.map((range) => ({
      start: this.positions.offset(lines, range.start),
      end: this.positions.offset(lines, range.end),
    }));
    const marked = mark(model, spans, kind);
    const after = linesOfTree(parse(applyEdits(textOf(model.tree), marked.edits)));
    return {
      edits: marked.edits.map((edit) => ({ range: this.positions.range(lines, edit), newText: edit.text })),
      cursors: marked.cursors.map((cursor) => this.positions.position(after, cursor)),
    };
  }

  newDocument({ article, source }: NewDocumentParams): NewDocumentResult {
    const fields: [string, string][] = [
      ['title', titleOf(article)],
      ['url', ''],
      ['published', ''],
    ];
    if (source) fields.push(['source', source]);
    return { text: newDocument(article, { fields }) };
  }

  private log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** UTF-16 wherever the client knows it, as all must; UTF-8 only for one that offers nothing else. */
function encodingFor(offered: readonly string[] | undefined): PositionEncoding {
  if (!offered || offered.length === 0 || offered.includes(PositionEncodingKind.UTF16)) return 'utf-16';
  return offered.includes(PositionEncodingKind.UTF8) ? 'utf-8' : 'utf-16';
}
