/** textDocument/references: every place, in all files, at which a tag or an actor is named. */
import type { Location } from 'vscode-languageserver';
import { isSame, type Name, namesIn } from '../../features/names.ts';
import type { Feature } from '../feature.ts';
import { nameAtPosition } from '../name-at.ts';
import { articlesNaming, clientUri, linesOf, registriesOf } from '../named-files.ts';
import type { Lines } from '../positions.ts';

export const referencesRequest: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(connection, context) {
    connection.onReferences(async ({ textDocument, position, context: { includeDeclaration } }) => {
      const at = await nameAtPosition(context(), textDocument, position);
      if (!at) return null;
      const { named } = at.name;
      const roles = includeDeclaration ? ['definition', 'use', 'mention'] : ['use', 'mention'];
      const locations: Location[] = [];
      const add = (uri: string, lines: Lines, names: readonly Name[]): void => {
        for (const name of names) {
          if (!roles.includes(name.role) || !isSame(name.named, named)) continue;
          const range = context().positions.range(lines, name.span);
          locations.push({ uri: clientUri(context(), uri), range });
        }
      };
      await context().session.index?.ready();
      const models = await articlesNaming(context(), named, context().session.corpus);
      for (const model of models) add(model.uri, linesOf(model), namesIn(model));
      if (named.kind === 'actor' && named.uri === undefined)
        for (const { uri, lines, names } of await registriesOf(context(), models)) add(uri, lines, names);
      return locations;
    });
  },
};
