/** textDocument/hover */
import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { fileHover } from '../../features/file-hover.ts';
import { hover } from '../../features/hover.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';

export const hoverRequest: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, context) {
    connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
      const { positions, client } = context();
      const document = openDocument(context(), textDocument);
      if (document?.kind === 'yaml') {
        const { uri, text, lines } = document;
        const name = uri.slice(uri.lastIndexOf('/') + 1);
        const found = fileHover(name, text, positions.offset(lines, position));
        if (!found) return null;
        return { contents: contentsFor(client, found.markdown), range: positions.range(lines, found.span) };
      }
      const open = await openModel(context(), textDocument);
      const found = open && hover(open.model, open.offset(position));
      if (!found) return null;
      return { contents: contentsFor(client, found.markdown), range: open.range(found.span) };
    });
  },
};

/** Markdown, or for a client that shows none, the words alone. */
function contentsFor(client: ServerContext['client'], markdown: string): MarkupContent {
  const formats = client.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
  return formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkup(markdown).replaceAll('  \n', '\n') };
}

/** The words of our own Markdown: no emphasis, no code marks, no link targets, no escapes. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/\[([^\]\\]*)\]\(([^)\s]*)\)/g, '$1 ($2)')
    .replace(/\\([!-/:-@[-`{-~])|\*+|`/g, (_, escaped: string | undefined) => escaped ?? '')
    .replace(/\n{2,}/g, '\n');
}
