/** Diagnostics: textDocument/diagnostic where the client asks for them, textDocument/publishDiagnostics where it cannot. */
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { DocumentModel } from '../../model/index.ts';
import type { Checked } from '../../rules/runner.ts';
import { toDiagnostics } from '../diagnostics.ts';
import { type Feature, openDocument, type ServerContext } from '../feature.ts';
import { linesOfTree } from '../positions.ts';
import { yamlFindings } from '../yaml-findings.ts';

export const diagnosticRequest: Feature = {
  capabilities: () => ({
    diagnosticProvider: { identifier: 'claimdown', interFileDependencies: true, workspaceDiagnostics: false },
  }),
  register(connection, context) {
    connection.languages.diagnostics.on(
      async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
        const { resultId, items } = await diagnose(context(), textDocument.uri, previousResultId);
        if (!items) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: resultId! };
        return {
          kind: DocumentDiagnosticReportKind.Full,
          items,
          ...(resultId === undefined ? {} : { resultId }),
        };
      },
    );
  },
};

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
    const items = await toDiagnostics(await yamlFindings(session, document), document, context);
    return { items, resultId: undefined, version };
  }
  const model = await session.model(uri);
  if (!model) return { items: [], resultId: undefined, version: undefined };
  const version = openDocument(context, { uri })?.version;
  context.closedFiles.update(context).catch(context.log);
  const checked = await checkedNow(context, model);
  const resultId = resultIdOf(checked);
  if (resultId === previousResultId) return { items: undefined, resultId, version };
  const file = { uri, lines: linesOfTree(model.tree) };
  return { items: await toDiagnostics(checked.findings, file, context), resultId, version };
}

/** In the sight of what was typed in other articles up to now. */
async function checkedNow({ session }: ServerContext, model: DocumentModel): Promise<Checked> {
  if (session.index?.isComplete()) await session.index.current();
  return session.check(model);
}

const resultIds = new WeakMap<Checked, string>();
let lastResultId = 0;

function resultIdOf(checked: Checked): string {
  const known = resultIds.get(checked) ?? String(++lastResultId);
  resultIds.set(checked, known);
  return known;
}
