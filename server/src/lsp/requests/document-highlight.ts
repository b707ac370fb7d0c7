/** textDocument/documentHighlight: the other places in the file that name the same. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { isSame } from '../../features/names.ts';
import type { Feature } from '../feature.ts';
import { nameAtPosition } from '../name-at.ts';

export const documentHighlightRequest: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(connection, context) {
    connection.onDocumentHighlight(
      async ({ textDocument, position }): Promise<DocumentHighlight[] | null> => {
        const at = await nameAtPosition(context(), textDocument, position);
        if (!at) return null;
        return at.names
          .filter(({ named }) => isSame(named, at.name.named))
          .map(({ span, role }) => ({
            range: context().positions.range(at.lines, span),
            kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }));
      },
    );
  },
};
