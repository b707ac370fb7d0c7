/** textDocument/codeLens: on claims and on registry entries. What takes a look at other files is worked out on resolve. */
import type { CodeLens, Location } from 'vscode-languageserver';
import { answersInWords, claimLenses, claimsOf } from '../../features/code-lenses.ts';
import { type Place, type ReferenceFacts, readRegistry } from '../../model/index.ts';
import { canonicalUri, resolveReference } from '../../model/uri.ts';
import { type Feature, openDocument, openModel, type ServerContext } from '../feature.ts';
import { clientUri, isRegistry } from '../named-files.ts';
import { rangesOfPlaces } from '../place-of-facts.ts';
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
        data.kind === 'claim' ? await answersTo(context(), data) : await claimsBy(context(), data.id);
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
async function answersTo(
  context: ServerContext,
  { uri, id, title }: Data & { kind: 'claim' },
): Promise<Found> {
  const { corpus } = context.session;
  const home = canonicalUri(uri);
  const relations: string[] = [];
  const locations: Location[] = [];
  if (id !== undefined && corpus) {
    for (const other of inOrder([home, ...corpus.filesReferringTo(home)])) {
      const answers = (corpus.get(other)?.references ?? []).filter(
        (reference) => reference.from >= 0 && reference.id === id && fileNamed(reference, other) === home,
      );
      relations.push(...answers.map(({ relation }) => relation));
      locations.push(...(await placed(context, other, answers)));
    }
  }
  const answers = answersInWords(relations);
  return { title: answers === '' ? title : `${title} · ${answers}`, locations };
}

/** The canonical URI of the file in which a reference of another one says that its claim is. */
function fileNamed({ path }: ReferenceFacts, from: string): string | undefined {
  return path === undefined ? from : resolveReference(from, path);
}

async function claimsBy(context: ServerContext, id: string): Promise<Found> {
  const { corpus } = context.session;
  const locations: Location[] = [];
  let files = 0;
  for (const uri of inOrder(corpus?.filesUsing(id) ?? [])) {
    await context.background.turn();
    const facts = corpus?.get(uri);
    const claims = facts ? claimsOf(facts, { id }) : [];
    if (claims.length > 0) files++;
    for (const location of await placed(context, uri, claims)) locations.push(location);
  }
  const title =
    locations.length === 0
      ? 'no claims'
      : `${locations.length} claim${locations.length === 1 ? '' : 's'} in ${files} article${files === 1 ? '' : 's'}`;
  return { title, locations };
}

/** Files each once, by their names, in whatever order they were read. */
function inOrder(uris: Iterable<string>): readonly string[] {
  return [...new Set(uris)].sort();
}

/** None where the file is gone meanwhile. */
async function placed(
  context: ServerContext,
  uri: string,
  facts: readonly { readonly place: Place }[],
): Promise<readonly Location[]> {
  const places = facts.map(({ place }) => place);
  const ranges = await rangesOfPlaces(context, uri, places);
  return ranges.map((range) => ({ uri: clientUri(context, uri), range }));
}
