/** workspace/symbol: claims by their words, actors by name, over all articles and registries; and workspaceSymbol/resolve. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { matchScore } from '../../features/fuzzy-match.ts';
import { type ClaimName, type Place, readRegistry } from '../../model/index.ts';
import { indexAt, type Span } from '../../syntax/index.ts';
import { bestOf } from '../best-of.ts';
import type { Feature, ServerContext } from '../feature.ts';
import { clientUri, registryUris } from '../named-files.ts';
import { rangesOfPlaces } from '../place-of-facts.ts';
import { type Lines, linesOfText } from '../positions.ts';

/** More are of no use to anybody; a longer query finds the rest. */
const MOST = 200;

/** Where a symbol stands that is not placed yet. */
interface Data {
  /** Canonical. */
  readonly uri: string;
  readonly place: Place;
}

export const workspaceSymbolRequest: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { resolveProvider: true } }),
  register(connection, context) {
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const { session, background } = context();
      // Who types here asks again with each letter: better some now than all once everything is read.
      await session.index?.readyOrBusy();
      const found = bestOf(MOST, inOrder);
      const scoreOf = (...words: readonly string[]): number =>
        Math.max(...words.map((each) => matchScore(query, each)));
      for (const { uri, names } of session.corpus?.claimNames() ?? []) {
        await background.breath();
        if (token.isCancellationRequested) return null;
        for (let index = 0; index < names.length; index++) {
          const name = nameOf(names[index]!);
          const score = scoreOf(name, names[index]!.words);
          if (score > 0) found.add({ kind: 'claim', score, name, uri, index });
        }
      }
      for (const uri of registryUris(session)) {
        const text = await session.textOfFile(uri);
        if (text === undefined) continue;
        const lines = linesOfText(text);
        for (const { id, name, aliases, place } of readRegistry(text, uri).actors) {
          const score = scoreOf(name, id, ...aliases);
          if (score > 0) found.add({ kind: 'actor', score, name, uri, id, key: place.key, lines });
        }
      }
      const symbols = await Promise.all(found.all().map((each) => toSymbol(context(), each)));
      return symbols.filter((symbol) => symbol !== undefined);
    });
    connection.onWorkspaceSymbolResolve(async (symbol) => {
      const data = symbol.data as Data | undefined;
      if (typeof data?.uri !== 'string' || !data.place) return symbol;
      const [range] = await rangesOfPlaces(context(), data.uri, [data.place]);
      return range ? { ...symbol, location: { uri: symbol.location.uri, range } } : symbol;
    });
  },
};

type Found = { readonly score: number; readonly name: string; readonly uri: string } & (
  | { readonly kind: 'claim' /** In the facts of its file. */; readonly index: number }
  | { readonly kind: 'actor'; readonly id: string; readonly key: Span; readonly lines: Lines }
);

function nameOf({ id, words }: ClaimName): string {
  return id === undefined ? words : `${id}: ${words}`;
}

function inOrder(one: Found, other: Found): number {
  return other.score - one.score || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
}

/** Undefined where the file is gone meanwhile. */
async function toSymbol(context: ServerContext, found: Found): Promise<WorkspaceSymbol | undefined> {
  const { name, uri } = found;
  const placed = found.kind === 'claim' ? placeOfClaim(context, found) : placeOfActor(found);
  if (!placed) return undefined;
  const { place, container } = placed;
  const kind = found.kind === 'claim' ? SymbolKind.Event : SymbolKind.Object;
  const symbol = { name, kind, ...(container === undefined ? {} : { containerName: container }) };
  if (placesLater(context)) {
    const data: Data = { uri, place };
    return { ...symbol, location: { uri: clientUri(context, uri) }, data };
  }
  const [range] = await rangesOfPlaces(context, uri, [place]);
  return range && { ...symbol, location: { uri: clientUri(context, uri), range } };
}

interface Placed {
  readonly place: Place;
  readonly container: string | undefined;
}

function placeOfClaim(
  { session }: ServerContext,
  { uri, name, index }: Found & { readonly kind: 'claim' },
): Placed | undefined {
  const facts = session.corpus?.get(uri);
  const claim = facts?.claims[index];
  // Another may stand in its place since.
  return claim && nameOf(claim) === name ? { place: claim.place, container: facts.title } : undefined;
}

function placeOfActor({ id, key: { start, end }, lines }: Found & { readonly kind: 'actor' }): Placed {
  const line = indexAt(lines.starts, start);
  return { place: { start, end, line, character: start - lines.starts[line]! }, container: id };
}

/** Whether the client asks for the range of a symbol once somebody chooses it. */
function placesLater({ client }: ServerContext): boolean {
  return client.workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true;
}
