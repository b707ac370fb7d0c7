/** textDocument/codeLens: on claims and on registry entries. What takes a look at other files is worked out on resolve. */
import type { CodeLens, Location } from 'vscode-languageserver';
import { answersInWords, claimLenses, claimsOf } from '../../features/code-lenses.ts';
import { readRegistry } from '../../model/index.ts';
import { canonicalUri } from '../../model/uri.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import { clientUri, isRegistry } from '../named-files.ts';
import { SHOW_REFERENCES } from '../protocol.ts';
import { followSettings, settingsOf } from '../settings.ts';

type Data =
  | { readonly kind: 'claim'; readonly uri: string; readonly id: string | undefined; readonly title: string }
  | { readonly kind: 'actor'; readonly uri: string; readonly id: string };

export const codeLensRequest: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register(connection, context) {
    connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[] | null> => {
      const { codeLens } = await settingsOf(connection, context());
      if (codeLens?.enabled === false) return null;
      const document = openDocument(context(), { uri });
      if (document?.kind === 'yaml') {
        if (!isRegistry(context().session, uri)) return null;
        return readRegistry(document.text, uri).actors.map(({ id, place }) => {
          const data: Data = { kind: 'actor', uri, id };
          return { range: context().positions.range(document.lines, place.key), data };
        });
      }
      const open = await openModel(context(), { uri });
      if (!open) return null;
      return claimLenses(open.model).map(({ span, claim, title }) => {
        const data: Data = { kind: 'claim', uri, id: claim.id, title };
        return { range: open.range(span), data };
      });
    });
    connection.onCodeLensResolve(async (lens) => {
      const data = lens.data as Data;
      await context().session.index?.ready();
      const { title, locations } =
        data.kind === 'claim' ? answersTo(context(), data) : await claimsBy(context(), data.id);
      const command =
        locations.length === 0
          ? { title, command: '' }
          : { title, command: SHOW_REFERENCES, arguments: [data.uri, lens.range.start, locations] };
      return { ...lens, command };
    });
    followSettings(connection, context, () => {
      if (context().client.workspace?.codeLens?.refreshSupport)
        connection.sendRequest('workspace/codeLens/refresh').catch(context().log);
    });
  },
};

interface Found {
  readonly title: string;
  readonly locations: readonly Location[];
}

/** The claims of this file and others that dispute or support a claim, or rest on it. */
function answersTo(context: ServerContext, { uri, id, title }: Data & { kind: 'claim' }): Found {
  const { corpus } = context.session;
  const home = canonicalUri(uri);
  const relations: string[] = [];
  const locations: Location[] = [];
  if (id !== undefined && corpus) {
    for (const other of new Set([home, ...corpus.filesReferringTo(home)])) {
      const facts = corpus.get(other);
      for (const reference of facts?.references ?? []) {
        const isHere = reference.path === undefined ? other === home : other !== home;
        if (!isHere || reference.id !== id || reference.from < 0) continue;
        relations.push(reference.relation);
        locations.push(placed(context, other, reference.place));
      }
    }
  }
  const answers = answersInWords(relations);
  return { title: answers === '' ? title : `${title} · ${answers}`, locations };
}

async function claimsBy(context: ServerContext, id: string): Promise<Found> {
  const { corpus } = context.session;
  const locations: Location[] = [];
  let files = 0;
  for (const uri of corpus?.filesUsing(id) ?? []) {
    await context.background.turn();
    const facts = corpus?.get(uri);
    const claims = facts ? claimsOf(facts, { id }) : [];
    if (claims.length > 0) files++;
    for (const { place } of claims) locations.push(placed(context, uri, place));
  }
  const title =
    locations.length === 0
      ? 'no claims'
      : `${locations.length} claim${locations.length === 1 ? '' : 's'} in ${files} article${files === 1 ? '' : 's'}`;
  return { title, locations };
}

function placed(
  context: ServerContext,
  uri: string,
  { line, character, start, end }: { line: number; character: number; start: number; end: number },
): Location {
  const range = { start: { line, character }, end: { line, character: character + end - start } };
  return { uri: clientUri(context, uri), range };
}
