/** textDocument/documentSymbol: the outline. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../../features/outline.ts';
import { type Feature, type OpenModel, openModel } from '../feature.ts';

export const documentSymbolRequest: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Claimdown' } }),
  register(connection, context) {
    connection.onDocumentSymbol(async ({ textDocument }) => {
      const open = await openModel(context(), textDocument);
      if (!open) return null;
      const items = outline(open.model);
      const nested = context().client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
      return nested
        ? items.map((item) => toSymbol(item, open))
        : toFlatSymbols(items, open, textDocument.uri);
    });
  },
};

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  claim: SymbolKind.Event,
  actor: SymbolKind.Object,
  hedge: SymbolKind.Operator,
  number: SymbolKind.Number,
  'front-matter': SymbolKind.Module,
};

/** Nested symbols. The outline is at most 64 deep, so recursion is safe. */
function toSymbol(item: OutlineItem, open: OpenModel): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: KINDS[item.kind],
    range: open.range(item.span),
    selectionRange: open.range(item.selection),
    children: item.children.map((child) => toSymbol(child, open)),
  };
}

/** The same in one flat list, for clients that know no nesting. */
function toFlatSymbols(items: readonly OutlineItem[], open: OpenModel, uri: string): SymbolInformation[] {
  return items.flatMap((item) => [
    { name: item.name, kind: KINDS[item.kind], location: { uri, range: open.range(item.span) } },
    ...toFlatSymbols(item.children, open, uri).map((child) => ({ containerName: item.name, ...child })),
  ]);
}
