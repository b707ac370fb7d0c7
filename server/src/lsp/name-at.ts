/** What is named at a position of an open document, be it an article or a registry. */
import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';
import { type Name, nameAmong, nameAt, namesIn, namesInRegistry } from '../features/names.ts';
import { type DocumentModel, readRegistry } from '../model/index.ts';
import { openDocument, openModel, type ServerContext } from './feature.ts';
import { isRegistry } from './named-files.ts';
import type { Lines } from './positions.ts';

export interface NameAt {
  readonly name: Name;
  readonly lines: Lines;
  /** All names in the same document. */
  readonly names: readonly Name[];
  /** The article; undefined in a registry. */
  readonly model: DocumentModel | undefined;
}

export async function nameAtPosition(
  context: ServerContext,
  textDocument: TextDocumentIdentifier,
  position: Position,
): Promise<NameAt | undefined> {
  const document = openDocument(context, textDocument);
  if (document?.kind === 'yaml') {
    if (!isRegistry(context.session, document.uri)) return undefined;
    const { lines, text, uri } = document;
    const names = namesInRegistry(readRegistry(text, uri).actors);
    const name = nameAmong(names, context.positions.offset(lines, position));
    return name && { name, lines, names, model: undefined };
  }
  const open = await openModel(context, textDocument);
  const name = open && nameAt(open.model, open.offset(position));
  return open && name && { name, lines: open.lines, names: namesIn(open.model), model: open.model };
}
