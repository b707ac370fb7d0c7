/** Diagnostics: textDocument/diagnostic where the client asks for them, textDocument/publishDiagnostics where it cannot. */
import {
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  type RelatedFullDocumentDiagnosticReport,
  ResponseError,
} from 'vscode-languageserver';
import type { DocumentModel, Surroundings } from '../../model/index.ts';
import type { Checked } from '../../rules/runner.ts';
import { type RangeOf, symbolsAhead } from '../article-symbols.ts';
import { toDiagnostics } from '../diagnostics.ts';
import { type Feature, openDocument, type ServerContext } from '../feature.ts';
import { linesOfText, linesOfTree } from '../positions.ts';
import { checkId, contentId } from '../result-ids.ts';
import { unreadableBehind } from '../unreadable-files.ts';
import { yamlFindings } from '../yaml-findings.ts';

export const diagnosticRequest: Feature = {
  capabilities: () => ({
    diagnosticProvider: { identifier: 'claimdown', interFileDependencies: true, workspaceDiagnostics: true },
  }),
  register(connection, context) {
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const { resultId, items, version } = await diagnose(context(), textDocument.uri, previousResultId);
      if (token.isCancellationRequested) return cancelled();
      // What was typed meanwhile has made this the answer to another text: the client asks again.
      if (version !== undefined && openDocument(context(), textDocument)?.version !== version)
        return outdated();
      const related = await relatedReports(context(), textDocument.uri);
      if (!items) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: resultId!, ...related };
      return {
        kind: DocumentDiagnosticReportKind.Full,
        items,
        ...(resultId === undefined ? {} : { resultId }),
        ...related,
      };
    });
  },
};

function cancelled(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client asks no longer.');
}

function outdated(): ResponseError<DiagnosticServerCancellationData> {
  const data = { retriggerRequest: true };
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed meanwhile.', data);
}

/** The surroundings whose mistakes were told. */
const toldOf = new WeakSet<Surroundings['problems']>();

/** The registries and configurations that the article rests on, where nobody has them open: told once for each state of them. */
async function relatedReports(
  context: ServerContext,
  uri: string,
): Promise<Pick<RelatedFullDocumentDiagnosticReport, 'relatedDocuments'>> {
  const { session, client } = context;
  const problems = (await session.model(uri))?.surroundings.problems;
  if (!client.textDocument?.diagnostic?.relatedDocumentSupport || !problems || toldOf.has(problems))
    return {};
  toldOf.add(problems);
  const relatedDocuments: Record<string, FullDocumentDiagnosticReport> = {};
  for (const related of problems.keys()) {
    if (session.documents.atFile(related)) continue;
    // That it cannot be read is told at its start.
    const text = (await session.textOfFile(related)) ?? '';
    const findings = await yamlFindings(session, { uri: related, text });
    const items = await toDiagnostics(findings, { uri: related, lines: linesOfText(text) }, context);
    relatedDocuments[related] = {
      kind: DocumentDiagnosticReportKind.Full,
      resultId: contentId(findings),
      items,
    };
  }
  return { relatedDocuments };
}

/** Sends the diagnostics of one document, for the version for which they were found. */
export async function publish(connection: Connection, context: ServerContext, uri: string): Promise<void> {
  const { items, version } = await diagnose(context, uri, undefined);
  // A version typed meanwhile has its own answer on the way.
  if (!items || version === undefined || openDocument(context, { uri })?.version !== version) return;
  await connection.sendDiagnostics({ uri, version, diagnostics: items });
}

interface Diagnosed {
  /** Undefined where nothing changed since the result that the client has. */
  readonly items: Diagnostic[] | undefined;
  readonly resultId: string | undefined;
  readonly version: number | undefined;
}

async function diagnose(
  context: ServerContext,
  uri: string,
  previousResultId: string | undefined,
): Promise<Diagnosed> {
  const { session } = context;
  const document = openDocument(context, { uri });
  if (document?.kind === 'yaml') {
    const { version } = document;
    const findings = await yamlFindings(session, document);
    const resultId = contentId(findings);
    const items =
      resultId === previousResultId ? undefined : await toDiagnostics(findings, document, context);
    return { items, resultId, version };
  }
  const model = await session.model(uri);
  if (!model) return { items: [], resultId: undefined, version: undefined };
  const open = openDocument(context, { uri });
  const version = open?.version;
  context.closedFiles.update(context).catch(context.log);
  const isLeftOut = await session.isLeftOut(uri);
  const checked = isLeftOut ? undefined : await checkedNow(context, model);
  const lines = linesOfTree(model.tree);
  if (context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) {
    const range: RangeOf = (span) => context.positions.range(lines, span);
    symbolsAhead(model, range, () => isOpen(context, model), context.log);
  }
  const faults = open?.kind === 'article' ? await unreadableBehind(context, open) : [];
  const resultId = (checked ? checkId(checked) : 'ignored') + (faults.length > 0 ? '-unreadable' : '');
  if (resultId === previousResultId) return { items: undefined, resultId, version };
  if (!checked) return { items: [...faults, LEFT_OUT], resultId, version };
  const items = await toDiagnostics(checked.findings, { uri, lines }, context);
  return { items: [...faults, ...items], resultId, version };
}

/** Whether it is the model of what the editor has open. */
function isOpen(context: ServerContext, { uri, tree }: DocumentModel): boolean {
  const document = openDocument(context, { uri });
  return document?.kind === 'article' && document.tree === tree;
}

/** Said of an open article that is ignored: who sees no findings should not take it for one that has none. */
const LEFT_OUT: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: 'claimdown',
  message:
    'This article is not checked: it is ignored by “ignore” in claimdown.yaml, by .claimdownignore or by .gitignore.',
};

/** In the sight of what was typed in other articles up to now. */
async function checkedNow({ session }: ServerContext, model: DocumentModel): Promise<Checked> {
  if (session.index?.isComplete()) await session.index.current();
  return session.check(model);
}
