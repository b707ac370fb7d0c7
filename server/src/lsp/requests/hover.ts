/** textDocument/hover */
import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/hover.ts';
import { type Feature, openModel } from '../feature.ts';

export const hoverRequest: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, context) {
    connection.onHover(async ({ textDocument, position }) => {
      const open = await openModel(context(), textDocument);
      const found = open && hover(open.model, open.offset(position));
      if (!found) return null;
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        range: open.range(found.span),
      };
    });
  },
};
