/** textDocument/documentLink: addresses, sources, claims of other files, entries of Wikidata. */
import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks, wikidataLinks } from '../../features/document-links.ts';
import { readRegistry } from '../../model/index.ts';
import { isWithin } from '../../model/uri.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import { clientUri, isRegistry, linesOf } from '../named-files.ts';

interface Data {
  /** The file (canonical URI) and the claim in it that is meant. */
  readonly uri: string;
  readonly claim: string;
}

export const documentLinkRequest: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  register(connection, context) {
    connection.onDocumentLinks(async ({ textDocument }): Promise<DocumentLink[] | null> => {
      const document = openDocument(context(), textDocument);
      if (document?.kind === 'yaml') {
        if (!isRegistry(context().session, document.uri)) return null;
        const { lines, text, uri } = document;
        return wikidataLinks(readRegistry(text, uri).actors).map(({ span, target, tooltip }) => ({
          range: context().positions.range(lines, span),
          target,
          tooltip,
        }));
      }
      const open = await openModel(context(), textDocument);
      if (!open) return null;
      const root = context().session.rootOf(open.model.uri);
      const isInside = (uri: string): boolean => root !== undefined && isWithin(uri, root);
      return documentLinks(open.model, isInside).map(({ span, target, claim, tooltip }) => {
        const link = { range: open.range(span), tooltip };
        if (claim === undefined)
          return { ...link, target: isInside(target) ? clientUri(context(), target) : target };
        // Where in the file the claim stands is worked out when somebody follows the link.
        const data: Data = { uri: target, claim };
        return { ...link, data };
      });
    });
    connection.onDocumentLinkResolve(async (link) => {
      const data = link.data as Data | undefined;
      return data ? { ...link, target: await placeOfClaim(context(), data) } : link;
    });
  },
};

/** The file, and the line of the claim as a fragment, as editors understand it. */
async function placeOfClaim(context: ServerContext, { uri, claim }: Data): Promise<string> {
  const model = await context.session.modelOfFile(uri);
  const piece = model?.byId.get(claim)?.[0]?.pieces[0];
  const target = clientUri(context, uri);
  if (!model || !piece) return target;
  const start = linesOf(model).starts[model.tree.lines.indexOf(piece.line)] ?? 0;
  const { line, character } = context.positions.position(linesOf(model), start + piece.tag.start);
  return `${target}#L${line + 1},${character + 1}`;
}
