/**
 * workspace/diagnostic: what is found in all files that nobody has open. The answer is held back until something is to be said,
 * since clients ask again at once; where the client takes partial results, one request tells all that ever changes.
 */
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from '../../model/uri.ts';
import type { Finding } from '../../rules/rule.ts';
import { checkLines } from '../../rules/runner.ts';
import { toDiagnostics } from '../diagnostics.ts';
import type { Feature, ServerContext } from '../feature.ts';
import { type Lines, linesOfText, linesOfTree } from '../positions.ts';
import { contentId } from '../result-ids.ts';
import type { Session } from '../session.ts';
import { unreadable } from '../unreadable-files.ts';
import { yamlFindings } from '../yaml-findings.ts';

export const workspaceDiagnosticRequest: Feature = {
  // Announced along with the diagnostics of one document.
  capabilities: () => ({}),
  register(connection, context) {
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
      const told = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
      const send = partial && ((items: WorkspaceDocumentDiagnosticReport[]) => partial.report({ items }));
      context().closedFiles.stop();
      return tellAll(context(), told, token, send);
    });
  },
};

/** So many reports go out together. */
const BATCH = 64;

/** What the client knows of files, by canonical URI: the id of what it was told last, or {@link OPEN}. */
type Told = Map<string, string>;

/** The client asks by itself for what is open, keeps that when it is closed, and waits to be told: also where nothing is left. */
const OPEN = 'open';

/** Answers when something was found and the client takes no partial results; else when it asks no longer. */
async function tellAll(
  context: ServerContext,
  told: Told,
  token: CancellationToken,
  send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const { index } = context.session;
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const cancelled = new Promise<void>((resolve) => {
    token.onCancellationRequested(resolve);
  });
  const waiting = index?.inDoubt([...told.keys()], (uri) => told.set(uri, OPEN));
  for (const { uri } of context.session.documents.all()) told.set(canonicalUri(uri), OPEN);
  try {
    while (index && waiting && !token.isCancellationRequested) {
      await Promise.race([waiting.some(), cancelled]);
      for (const uri of waiting.take()) {
        if (token.isCancellationRequested) break;
        await context.background.turn();
        const report = await reportOn(context, uri, told, index.addYaml).catch(context.log);
        if (report) items.push(report);
        if (send && items.length >= BATCH) send(items.splice(0));
      }
      if (items.length === 0) continue;
      if (!send) return { items };
      send(items.splice(0));
    }
    if (!waiting) await cancelled;
    return { items };
  } finally {
    waiting?.end();
  }
}

/** What the client is to be told of a file; undefined where it is open, or knows already. */
async function reportOn(
  context: ServerContext,
  uri: string,
  told: Told,
  seen: (uri: string) => void,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const { session } = context;
  if (session.documents.atFile(canonicalUri(uri))) {
    // Its own request tells of it. Once it is closed, all is to be said anew.
    told.set(uri, OPEN);
    return undefined;
  }
  const fault = session.index?.faultOf(uri);
  if (fault !== undefined) return reportOnFault(uri, fault, told);
  const found = await findingsIn(context, uri, seen);
  const resultId = contentId(found?.findings ?? []);
  if (told.get(uri) === resultId || (!found && !told.has(uri))) return undefined;
  if (found) told.set(uri, resultId);
  else told.delete(uri);
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    resultId,
    items: found ? await toDiagnostics(found.findings, { uri, lines: found.lines }, context) : [],
  };
}

function reportOnFault(
  uri: string,
  fault: string,
  told: Told,
): WorkspaceDocumentDiagnosticReport | undefined {
  const resultId = `unreadable: ${fault}`;
  if (told.get(uri) === resultId) return undefined;
  told.set(uri, resultId);
  const items = [unreadable(fault)];
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}

interface Found {
  readonly findings: readonly Finding[];
  readonly lines: Lines;
}

async function findingsIn(
  { session, background }: ServerContext,
  uri: string,
  seen: (uri: string) => void,
): Promise<Found | undefined> {
  if (!session.index?.holds(uri)) return undefined;
  const text = await session.textOfFile(uri);
  if (!uri.endsWith('.claim')) return yamlFound(session, uri, text);
  if (text === undefined) return undefined;
  const model = await session.modelOfText(uri, text);
  for (const yaml of model.surroundings.problems.keys()) seen(yaml);
  for (const _ of checkLines(model)) await background.turn();
  return { findings: session.check(model).findings, lines: linesOfTree(model.tree) };
}

/** That a file is there and cannot be read is also found, at its start. */
async function yamlFound(session: Session, uri: string, text = ''): Promise<Found> {
  return { findings: await yamlFindings(session, { uri, text }), lines: linesOfText(text) };
}
