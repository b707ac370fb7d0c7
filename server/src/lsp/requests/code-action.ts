/** textDocument/codeAction and codeAction/resolve: what can be done at a place, its edits worked out when it is chosen where the client can wait. */
import {
  type CodeAction,
  type CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Action, actionsIn, actionsInYaml, type Change } from '../../features/actions/index.ts';
import { fixAll } from '../../rules/fix-all.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span, TextEdit } from '../../syntax/index.ts';
import { toDiagnostics } from '../diagnostics.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import { isRegistry } from '../named-files.ts';
import { type Lines, linesOfText, linesOfTree } from '../positions.ts';
import { type FileEdits, type NewFile, toWorkspaceEdit } from '../workspace-edit.ts';
import { fixedYaml, yamlFindings } from '../yaml-findings.ts';

const FIX_ALL = 'source.fixAll.claimdown';

export const codeActionRequest: Feature = {
  capabilities: ({ textDocument }) => ({
    codeActionProvider: textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionKinds: ['quickfix', 'refactor.rewrite', FIX_ALL], resolveProvider: true }
      : true,
  }),
  register(connection, context) {
    connection.onCodeAction(async (params) => codeActions(context(), params));
    connection.onCodeActionResolve(async (action) => resolved(context(), action));
  },
};

/** What tells an action again when the client has chosen it. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly selection: Span;
  readonly index: number;
}

/** The actions for a stretch of one version of an open document. */
interface Offered {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
  readonly selection: Span;
  readonly actions: readonly Action[];
}

async function codeActions(context: ServerContext, params: CodeActionParams): Promise<CodeAction[] | null> {
  // A client that knows commands alone could be given none of these.
  if (!context.client.textDocument?.codeAction?.codeActionLiteralSupport) return null;
  const { textDocument, range, context: asked } = params;
  const wants = (kind: CodeActionKind): boolean =>
    asked.only === undefined || asked.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const result: CodeAction[] = [];
  if (asked.only !== undefined && wants(FIX_ALL))
    result.push(...(await fixAllAction(context, textDocument.uri)));
  if (!wants('quickfix') && !wants('refactor.rewrite')) return result;
  const lines = linesOfOpen(context, textDocument.uri);
  if (!lines) return result;
  const { positions } = context;
  const start = positions.offset(lines, range.start);
  const selection = { start, end: Math.max(start, positions.offset(lines, range.end)) };
  const offered = await offeredAt(context, textDocument.uri, selection);
  if (!offered) return result;
  const later = resolvesEdits(context);
  for (const [index, action] of offered.actions.entries()) {
    if (!wants(action.kind)) continue;
    const converted = await toCodeAction(action, offered, asked.diagnostics, context);
    if (later && typeof action.changes === 'function') {
      const data: ActionData = { uri: offered.uri, version: offered.version, selection, index };
      result.push({ ...converted, data });
    } else {
      const edit = await editOf(action, offered, context);
      if (edit) result.push({ ...converted, edit });
    }
  }
  return result;
}

async function resolved(context: ServerContext, action: CodeAction): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  if (!data) return action;
  const offered = await offeredAt(context, data.uri, data.selection);
  const chosen = offered?.version === data.version ? offered.actions[data.index] : undefined;
  // Edits for another version than the one on the screen would hit other words.
  if (!offered || chosen?.title !== action.title)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since: ask again.');
  const edit = await editOf(chosen, offered, context);
  if (!edit)
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'The file that this would write to cannot be changed that way: mend its mistakes first.',
    );
  return { ...action, edit };
}

function linesOfOpen(context: ServerContext, uri: string): Lines | undefined {
  return openDocument(context, { uri })?.lines;
}

async function offeredAt(context: ServerContext, uri: string, selection: Span): Promise<Offered | undefined> {
  const { session } = context;
  const document = openDocument(context, { uri });
  if (document?.kind === 'yaml') {
    const { text, version, lines } = document;
    const { config } = await session.surroundingsOfNew(uri);
    const findings = touching(await yamlFindings(session, document), selection);
    const kind = isRegistry(session, uri) ? 'registry' : 'config';
    const actions = actionsInYaml({ uri, text, kind, findings, config, root: rootOf(context, uri) });
    return { uri, version, lines, selection, actions };
  }
  const open = await openModel(context, { uri });
  if (!open) return undefined;
  const { model, version, lines } = open;
  const findings = (await session.isLeftOut(uri)) ? [] : touching(session.check(model).findings, selection);
  const facts = (of: string) => session.corpus?.get(of);
  const actions = actionsIn({ model, selection, findings, root: rootOf(context, uri), facts });
  return { uri, version, lines, selection, actions };
}

function touching(findings: readonly Finding[], { start, end }: Span): readonly Finding[] {
  return findings.filter((finding) => finding.start <= end && start <= finding.end);
}

/** The folder in which files that are not there yet can be begun. */
function rootOf(context: ServerContext, uri: string): string | undefined {
  const { documentChanges, resourceOperations } = context.client.workspace?.workspaceEdit ?? {};
  const creates = documentChanges === true && resourceOperations?.includes('create') === true;
  return creates ? context.session.rootOf(uri) : undefined;
}

function resolvesEdits({ client }: ServerContext): boolean {
  const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

async function toCodeAction(
  action: Action,
  { uri, lines }: Offered,
  given: readonly Diagnostic[],
  context: ServerContext,
): Promise<CodeAction> {
  const { title, kind, finding, isPreferred } = action;
  if (!finding) return { title, kind };
  const [own] = await toDiagnostics([finding], { uri, lines }, context);
  // The client's own, where it has it, so that it knows which mark goes away.
  const diagnostic = given.find((each) => isSame(each, own!)) ?? own!;
  return { title, kind, diagnostics: [diagnostic], ...(isPreferred ? { isPreferred } : {}) };
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.range.start.line === other.range.start.line &&
    one.range.start.character === other.range.start.character &&
    one.range.end.line === other.range.end.line &&
    one.range.end.character === other.range.end.character
  );
}

async function editOf(
  { changes }: Action,
  offered: Offered,
  context: ServerContext,
): Promise<WorkspaceEdit | undefined> {
  const { session } = context;
  const all = typeof changes === 'function' ? await changes((uri) => session.textOfFile(uri)) : changes;
  const files: FileEdits[] = [];
  const created: NewFile[] = [];
  for (const change of all) {
    if ('text' in change) created.push(change);
    else files.push(...(await fileEdits(change, offered, context)));
  }
  if (created.length === 0 && files.every(({ edits }) => edits.length === 0)) return undefined;
  return toWorkspaceEdit(files, context, created);
}

async function fileEdits(
  { uri, edits, placeholder }: Extract<Change, { edits: readonly TextEdit[] }>,
  offered: Offered,
  { session }: ServerContext,
): Promise<FileEdits[]> {
  const asked = placeholder === undefined ? {} : { placeholder };
  if (uri === undefined) {
    const { version, lines } = offered;
    return [{ uri: offered.uri, version, lines, edits, ...asked }];
  }
  const version = session.documents.atFile(uri)?.version;
  const text = await session.textOfFile(uri);
  return text === undefined ? [] : [{ uri, version, lines: linesOfText(text), edits, ...asked }];
}

/** All safe fixes of the document, whatever is selected. */
async function fixAllAction(context: ServerContext, uri: string): Promise<CodeAction[]> {
  const fixed = await allFixed(context, uri);
  if (!fixed || fixed.edits.length === 0) return [];
  return [{ title: 'Mend all that is safe to mend', kind: FIX_ALL, edit: toWorkspaceEdit([fixed], context) }];
}

async function allFixed(context: ServerContext, uri: string): Promise<FileEdits | undefined> {
  const document = openDocument(context, { uri });
  if (document?.kind === 'yaml') {
    const { version, lines } = document;
    return { uri, version, lines, edits: await fixedYaml(context.session, document) };
  }
  const open = await openModel(context, { uri });
  if (!open || (await context.session.isLeftOut(uri))) return undefined;
  const { edits } = fixAll(open.model);
  return { uri, version: open.version, lines: linesOfTree(open.model.tree), edits };
}
