/** textDocument/definition and textDocument/declaration: from any use of a claim, piece or actor to where it is given. */
import type { Location, LocationLink, Position, TextDocumentIdentifier } from 'vscode-languageserver';
import { type Definition, definition, definitionsIn } from '../../features/definition.ts';
import { isSame } from '../../features/names.ts';
import type { Span } from '../../syntax/index.ts';
import { type Feature, openModel, type ServerContext } from '../feature.ts';
import { nameAtPosition } from '../name-at.ts';
import { clientUri, linesOf } from '../named-files.ts';
import type { Lines } from '../positions.ts';

interface At {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export const definitionRequest: Feature = {
  capabilities: () => ({ definitionProvider: true, declarationProvider: true }),
  register(connection, context) {
    connection.onDefinition(async (at) => {
      const links = context().client.textDocument?.definition?.linkSupport === true;
      return answer(await definitionsAt(context(), at), links, context());
    });
    connection.onDeclaration(async (at) => {
      const links = context().client.textDocument?.declaration?.linkSupport === true;
      return answer(await definitionsAt(context(), at), links, context());
    });
  },
};

interface Found {
  readonly origin: { readonly span: Span; readonly lines: Lines };
  readonly uri: string;
  readonly lines: Lines;
  readonly spans: readonly Span[];
}

async function definitionsAt(context: ServerContext, at: At): Promise<Found | undefined> {
  const open = await openModel(context, at.textDocument);
  if (!open) return inRegistry(context, at);
  const found = definition(open.model, open.offset(at.position));
  if (!found) return undefined;
  const origin = { span: found.origin, lines: open.lines };
  const { target } = found;
  if (target.kind === 'here')
    return { origin, uri: at.textDocument.uri, lines: open.lines, spans: target.spans };
  const place = await elsewhere(context, target);
  return place && { origin, ...place };
}

async function elsewhere(
  context: ServerContext,
  target: Exclude<Definition['target'], { kind: 'here' }>,
): Promise<Omit<Found, 'origin'> | undefined> {
  const { session } = context;
  if (target.kind === 'place') {
    const lines = await session.linesOfFile(target.uri);
    return lines && { uri: clientUri(context, target.uri), lines, spans: [target.span] };
  }
  const { uri } = target.named;
  const model = uri === undefined ? undefined : await session.modelOfFile(uri);
  if (!model) return undefined;
  const spans = definitionsIn(model, target.named);
  // Where the claim is not there, the file that should have it is.
  return {
    uri: clientUri(context, model.uri),
    lines: linesOf(model),
    spans: spans.length > 0 ? spans : [{ start: 0, end: 0 }],
  };
}

/** In a registry, from an id under `member-of`, or a name, to the entry of that actor in the same file. */
async function inRegistry(context: ServerContext, at: At): Promise<Found | undefined> {
  const found = await nameAtPosition(context, at.textDocument, at.position);
  if (!found) return undefined;
  const { name, names, lines } = found;
  const spans = names
    .filter(({ role, named }) => role === 'definition' && isSame(named, name.named))
    .map(({ span }) => span);
  return { origin: { span: name.span, lines }, uri: at.textDocument.uri, lines, spans };
}

function answer(
  found: Found | undefined,
  asLinks: boolean,
  { positions }: ServerContext,
): Location[] | LocationLink[] | null {
  if (!found) return null;
  const { uri, lines, spans, origin } = found;
  const ranges = spans.map((span) => positions.range(lines, span));
  if (!asLinks) return ranges.map((range) => ({ uri, range }));
  const originSelectionRange = positions.range(origin.lines, origin.span);
  return ranges.map((range) => ({
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange,
  }));
}
