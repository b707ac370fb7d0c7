/** textDocument/documentSymbol: the outline. */
import type { SymbolInformation } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../../features/outline.ts';
import { outlineOfActors, outlineOfYaml } from '../../features/yaml-structure.ts';
import { readRegistry } from '../../model/index.ts';
import { readYaml } from '../../model/yaml.ts';
import { type RangeOf, SYMBOL_KINDS, symbolsOf, toSymbol } from '../article-symbols.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import { isRegistry } from '../named-files.ts';
import type { OpenYaml } from '../open-documents.ts';

export const documentSymbolRequest: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Claimdown' } }),
  register(connection, context) {
    connection.onDocumentSymbol(async ({ textDocument }) => {
      const { client, positions } = context();
      const nested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
      const document = openDocument(context(), textDocument);
      if (document?.kind === 'yaml') {
        const range: RangeOf = (span) => positions.range(document.lines, span);
        const items = yamlOutline(context(), document);
        return nested
          ? items.map((item) => toSymbol(item, range))
          : toFlatSymbols(items, range, textDocument.uri);
      }
      const open = await openModel(context(), textDocument);
      if (!open) return null;
      return nested
        ? symbolsOf(open.model, open.range)
        : toFlatSymbols(outline(open.model), open.range, textDocument.uri);
    });
  },
};

function yamlOutline({ session }: ServerContext, { uri, text }: OpenYaml): readonly OutlineItem[] {
  return isRegistry(session, uri)
    ? outlineOfActors(readRegistry(text, uri).actors)
    : outlineOfYaml(readYaml(text).root);
}

/** Symbols in one flat list, for clients that know no nesting. */
function toFlatSymbols(items: readonly OutlineItem[], range: RangeOf, uri: string): SymbolInformation[] {
  return items.flatMap((item) => [
    { name: item.name, kind: SYMBOL_KINDS[item.kind], location: { uri, range: range(item.span) } },
    ...toFlatSymbols(item.children, range, uri).map((child) => ({ containerName: item.name, ...child })),
  ]);
}
