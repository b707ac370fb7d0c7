/** The outline as document symbols of the protocol. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { OutlineItem } from '../features/outline.ts';
import type { Lines, Positions } from './positions.ts';

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  claim: SymbolKind.Event,
  actor: SymbolKind.Object,
  hedge: SymbolKind.Operator,
  number: SymbolKind.Number,
  'front-matter': SymbolKind.Module,
};

/** Nested symbols. The outline is at most 64 deep, so recursion is safe. */
export function toSymbol(item: OutlineItem, lines: Lines, positions: Positions): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: KINDS[item.kind],
    range: positions.range(lines, item.span),
    selectionRange: positions.range(lines, item.selection),
    children: item.children.map((child) => toSymbol(child, lines, positions)),
  };
}

/** The same in one flat list, for clients that know no nesting. */
export function toFlatSymbols(
  items: readonly OutlineItem[],
  uri: string,
  lines: Lines,
  positions: Positions,
): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const visit = (list: readonly OutlineItem[], containerName: string | undefined): void => {
    for (const item of list) {
      const location = { uri, range: positions.range(lines, item.span) };
      flat.push({
        name: item.name,
        kind: KINDS[item.kind],
        location,
        ...(containerName ? { containerName } : {}),
      });
      visit(item.children, item.name);
    }
  };
  visit(items, undefined);
  return flat;
}
