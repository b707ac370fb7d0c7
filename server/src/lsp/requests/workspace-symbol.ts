/** workspace/symbol: claims by their words, actors by name, over all articles and registries. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { matchScore } from '../../features/fuzzy-match.ts';
import { readRegistry } from '../../model/index.ts';
import type { Feature } from '../feature.ts';
import { clientUri, registriesOf } from '../named-files.ts';

/** More are of no use to anybody; a longer query finds the rest. */
const MOST = 200;

export const workspaceSymbolRequest: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, context) {
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const { session } = context();
      await session.index?.ready();
      const found: { score: number; symbol: WorkspaceSymbol }[] = [];
      const offer = (
        name: string,
        words: readonly string[],
        symbol: () => Omit<WorkspaceSymbol, 'name'>,
      ): void => {
        const score = Math.max(...words.map((each) => matchScore(query, each)));
        if (score > 0) found.push({ score, symbol: { name, ...symbol() } });
      };
      for (const { uri, title, claims } of session.corpus?.files() ?? []) {
        await context().background.turn();
        if (token.isCancellationRequested) return null;
        for (const { id, words, place } of claims) {
          const name = id === undefined ? words : `${id}: ${words}`;
          const start = { line: place.line, character: place.character };
          const end = { line: place.line, character: place.character + place.end - place.start };
          offer(name, [name, words], () => ({
            kind: SymbolKind.Event,
            location: { uri: clientUri(context(), uri), range: { start, end } },
            ...(title === undefined ? {} : { containerName: title }),
          }));
        }
      }
      for (const { uri, lines } of await registriesOf(context(), session.openModels())) {
        const text = await session.textOfFile(uri);
        if (text === undefined) continue;
        for (const { id, name, aliases, place } of readRegistry(text, uri).actors)
          offer(name, [name, id, ...aliases], () => ({
            kind: SymbolKind.Object,
            location: { uri: clientUri(context(), uri), range: context().positions.range(lines, place.key) },
            containerName: id,
          }));
      }
      return found
        .sort((a, b) => b.score - a.score || (a.symbol.name < b.symbol.name ? -1 : 1))
        .slice(0, MOST)
        .map(({ symbol }) => symbol);
    });
  },
};
