/** textDocument/selectionRange */
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges, selectionRangesInYaml } from '../../features/selection-ranges.ts';
import { type Feature, openDocument, openModel } from '../feature.ts';

export const selectionRangeRequest: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, context) {
    connection.onSelectionRanges(async ({ textDocument, positions }) => {
      const document = openDocument(context(), textDocument);
      const open = document?.kind === 'article' ? await openModel(context(), textDocument) : undefined;
      const lines = open?.lines ?? document?.lines;
      if (!document || !lines) return null;
      return positions.map((position) => {
        const offset = context().positions.offset(lines, position);
        const spans =
          document.kind === 'yaml'
            ? selectionRangesInYaml(document.text, offset)
            : open
              ? selectionRanges(open.model, offset)
              : [];
        let parent: SelectionRange | undefined;
        for (const span of [...spans].reverse())
          parent = { range: context().positions.range(lines, span), ...(parent ? { parent } : {}) };
        return parent ?? { range: { start: position, end: position } };
      });
    });
  },
};
