/** textDocument/foldingRange */
import { FoldingRangeKind } from 'vscode-languageserver';
import { folding } from '../../features/folding.ts';
import { type Feature, openDocument } from '../feature.ts';

export const foldingRangeRequest: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, context) {
    connection.onFoldingRanges(({ textDocument }) => {
      const document = openDocument(context(), textDocument);
      if (document?.kind !== 'article') return null;
      return folding(document.tree).map(({ startLine, endLine, kind }) => ({
        startLine,
        endLine,
        kind: kind === 'notes' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
      }));
    });
  },
};
