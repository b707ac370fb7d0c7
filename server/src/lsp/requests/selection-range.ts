/** textDocument/selectionRange */
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../features/selection-ranges.ts';
import { type Feature, openModel } from '../feature.ts';

export const selectionRangeRequest: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, context) {
    connection.onSelectionRanges(async ({ textDocument, positions }) => {
      const open = await openModel(context(), textDocument);
      if (!open) return null;
      return positions.map((position) => {
        let parent: SelectionRange | undefined;
        for (const span of [...selectionRanges(open.model, open.offset(position))].reverse())
          parent = { range: open.range(span), ...(parent ? { parent } : {}) };
        return parent ?? { range: { start: position, end: position } };
      });
    });
  },
};
