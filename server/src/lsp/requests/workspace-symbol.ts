/** workspace/symbol: claims by their words, actors by name, over all articles and registries; and workspaceSymbol/resolve. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { matchScore } from '../../features/fuzzy-match.ts';
import { type Place, readRegistry } from '../../model/index.ts';
import { indexAt } from '../../syntax/index.ts';
import type { Feature, ServerContext } from '../feature.ts';
import { clientUri, registryUris } from '../named-files.ts';
import { rangesOfPlaces } from '../place-of-facts.ts';
import { linesOfText } from '../positions.ts';

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
      const found: Found[] = [];
      const offer = (words: readonly string[], symbol: () => Omit<Found, 'score'>): void => {
        const score = Math.max(...words.map((each) => matchScore(query, each)));
        if (score > 0) found.push({ score, ...symbol() });
      };
      for (const { uri, title, claims } of session.corpus?.files() ?? []) {
        await background.breath();
        if (token.isCancellationRequested) return null;
        for (const { id, words, place } of claims) {
          const name = id === undefined ? words : `${id}: ${words}`;
          offer([name, words], () => ({ name, kind: SymbolKind.Event, uri, place, container: title }));
        }
      }
      for (const uri of registryUris(session)) {
        const text = await session.textOfFile(uri);
        if (text === undefined) continue;
        const lines = linesOfText(text);
        for (const { id, name, aliases, place } of readRegistry(text, uri).actors)
          offer([name, id, ...aliases], () => {
            const { start, end } = place.key;
            const line = indexAt(lines.starts, start);
            const character = start - lines.starts[line]!;
            const key: Place = { start, end, line, character };
            return { name, kind: SymbolKind.Object, uri, place: key, container: id };
          });
      }
      const first = found.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, MOST);
      const symbols = await Promise.all(first.map((each) => toSymbol(context(), each)));
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

interface Found {
  readonly score: number;
  readonly name: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly place: Place;
  readonly container: string | undefined;
}

/** Undefined where the file is gone meanwhile. */
async function toSymbol(
  context: ServerContext,
  { name, kind, uri, place, container }: Found,
): Promise<WorkspaceSymbol | undefined> {
  const symbol = { name, kind, ...(container === undefined ? {} : { containerName: container }) };
  if (placesLater(context)) {
    const data: Data = { uri, place };
    return { ...symbol, location: { uri: clientUri(context, uri) }, data };
  }
  const [range] = await rangesOfPlaces(context, uri, [place]);
  return range && { ...symbol, location: { uri: clientUri(context, uri), range } };
}

/** Whether the client asks for the range of a symbol once somebody chooses it. */
function placesLater({ client }: ServerContext): boolean {
  return client.workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true;
}
