/** Edits of several files in the form that the client can take: versioned where it knows versions. */
import type {
  CreateFile,
  TextEdit as ProtocolEdit,
  SnippetTextEdit,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../syntax/index.ts';
import type { ServerContext } from './feature.ts';
import { clientUri } from './named-files.ts';
import type { Lines } from './positions.ts';

export interface FileEdits {
  /** Canonical, or as the client writes it. */
  readonly uri: string;
  /** The version for which the edits were made; undefined of a file that is not open. */
  readonly version: number | undefined;
  readonly lines: Lines;
  /** Sorted, without overlap. */
  readonly edits: readonly TextEdit[];
  /** Words in the text of the last edit that the person is to type over, where the client can ask for them. */
  readonly placeholder?: string;
}

/** Files that are written anew, whole. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

export function toWorkspaceEdit(
  files: readonly FileEdits[],
  context: ServerContext,
  created: readonly NewFile[] = [],
): WorkspaceEdit {
  const changed = files.filter(({ edits }) => edits.length > 0);
  const converted = changed.map((file) => ({ ...file, uri: clientUri(context, file.uri) }));
  if (!takesDocumentChanges(context)) {
    return { changes: Object.fromEntries(converted.map((file) => [file.uri, toEdits(file, context)])) };
  }
  const creations = created.flatMap(({ uri, text }): (CreateFile | TextDocumentEdit)[] => [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    {
      textDocument: { uri, version: null },
      edits: [{ range: START, newText: text }],
    },
  ]);
  const edits = converted.map(
    (file): TextDocumentEdit => ({
      textDocument: { uri: file.uri, version: file.version ?? null },
      edits: takesSnippets(context) ? withPlaceholder(file, toEdits(file, context)) : toEdits(file, context),
    }),
  );
  return { documentChanges: [...creations, ...edits] };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function toEdits({ lines, edits }: FileEdits, { positions }: ServerContext): ProtocolEdit[] {
  return edits.map((edit) => ({ range: positions.range(lines, edit), newText: edit.text }));
}

/** The last edit as a snippet, with the placeholder selected. */
function withPlaceholder(
  { placeholder }: FileEdits,
  edits: ProtocolEdit[],
): (ProtocolEdit | SnippetTextEdit)[] {
  const last = edits.at(-1);
  const at = placeholder === undefined ? -1 : (last?.newText.lastIndexOf(placeholder) ?? -1);
  if (!last || placeholder === undefined || at < 0) return edits;
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  const value = `${escaped(last.newText.slice(0, at))}\${1:${escaped(placeholder)}}${escaped(last.newText.slice(at + placeholder.length))}`;
  return [...edits.slice(0, -1), { range: last.range, snippet: { kind: 'snippet', value } }];
}

function takesSnippets({ client }: ServerContext): boolean {
  return client.workspace?.workspaceEdit?.snippetEditSupport === true;
}

function takesDocumentChanges({ client }: ServerContext): boolean {
  return client.workspace?.workspaceEdit?.documentChanges === true;
}

/** Whether files can be created along with edits. */
export function createsFiles(context: ServerContext): boolean {
  const operations = context.client.workspace?.workspaceEdit?.resourceOperations ?? [];
  return takesDocumentChanges(context) && operations.includes('create');
}
