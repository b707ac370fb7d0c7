/** textDocument/documentSymbol: the outline. */
import {
  type DocumentSymbol,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type OutlineItem, outline } from '../../features/outline.ts';
import { outlineOfActors, outlineOfYaml } from '../../features/yaml-structure.ts';
import { readRegistry } from '../../model/index.ts';
import { readYaml } from '../../model/yaml.ts';
import type { Span } from '../../syntax/index.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import { isRegistry } from '../named-files.ts';
import type { Lines } from '../positions.ts';

export const documentSymbolRequest: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Claimdown' } }),
  register(connection, context) {
    connection.onDocumentSymbol(async ({ textDocument }) => {
      const found = await outlineOf(context(), textDocument);
      if (!found) return null;
      const { items, lines } = found;
      const range: RangeOf = (span) => context().positions.range(lines, span);
      const nested = context().client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
      return nested
        ? items.map((item) => toSymbol(item, range))
        : toFlatSymbols(items, range, textDocument.uri);
    });
  },
};

type RangeOf = (span: Span) => Range;

async function outlineOf(
  context: ServerContext,
  textDocument: TextDocumentIdentifier,
): Promise<{ readonly items: readonly OutlineItem[]; readonly lines: Lines } | undefined> {
  const document = openDocument(context, textDocument);
  if (document?.kind === 'yaml') {
    const { uri, text, lines } = document;
    const items = isRegistry(context.session, uri)
      ? outlineOfActors(readRegistry(text, uri).actors)
      : outlineOfYaml(readYaml(text).root);
    return { items, lines };
  }
  const open = await openModel(context, textDocument);
  return open && { items: outline(open.model), lines: open.lines };
}

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  claim: SymbolKind.Event,
  actor: SymbolKind.Object,
  hedge: SymbolKind.Operator,
  number: SymbolKind.Number,
  'front-matter': SymbolKind.Module,
  key: SymbolKind.Key,
};

/** Nested symbols. The outline is at most 64 deep, so recursion is safe. */
function toSymbol(item: OutlineItem, range: RangeOf): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name: item.name,
    kind: KINDS[item.kind],
    range: range(item.span),
    selectionRange: range(item.selection),
  };
  // Most have nothing in them: what is empty would be a good part of a long outline.
  if (item.detail !== '') symbol.detail = item.detail;
  if (item.children.length > 0) symbol.children = item.children.map((child) => toSymbol(child, range));
  return symbol;
}

/** The same in one flat list, for clients that know no nesting. */
function toFlatSymbols(items: readonly OutlineItem[], range: RangeOf, uri: string): SymbolInformation[] {
  return items.flatMap((item) => [
    { name: item.name, kind: KINDS[item.kind], location: { uri, range: range(item.span) } },
    ...toFlatSymbols(item.children, range, uri).map((child) => ({ containerName: item.name, ...child })),
  ]);
}
