/** textDocument/foldingRange */
import { FoldingRangeKind } from 'vscode-languageserver';
import { folding, foldingOfYaml } from '../../features/folding.ts';
import { type Feature, openDocument } from '../feature.ts';

const KINDS = {
  'front-matter': { kind: FoldingRangeKind.Region },
  notes: { kind: FoldingRangeKind.Comment },
  entry: {},
} as const;

export const foldingRangeRequest: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, context) {
    connection.onFoldingRanges(({ textDocument }) => {
      const document = openDocument(context(), textDocument);
      if (!document) return null;
      const folds =
        document.kind === 'article'
          ? folding(document.tree)
          : foldingOfYaml(document.text, document.lines.starts);
      return folds.map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...KINDS[kind] }));
    });
  },
};
