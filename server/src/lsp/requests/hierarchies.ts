/**
 * Two trees of actors. Call hierarchy: who quotes whom; whoever passes a claim on calls its sources. Type hierarchy: bodies above
 * their members, by `member-of`.
 */
import {
  type CallHierarchyItem,
  type Range,
  SymbolKind,
  type TypeHierarchyItem,
} from 'vscode-languageserver';
import { bodiesOf, membersOf, passedOnIn } from '../../features/hierarchies.ts';
import { type Actor, readRegistry } from '../../model/index.ts';
import { type Feature, openModel, type ServerContext } from '../feature.ts';
import { nameAtPosition } from '../name-at.ts';
import { articlesNaming, clientUri, linesOf } from '../named-files.ts';
import { linesOfText } from '../positions.ts';

type Item = CallHierarchyItem & TypeHierarchyItem;

interface Data {
  readonly id: string;
  /** The article from which it was asked: its registries are looked at. */
  readonly from: string;
}

export const hierarchiesRequest: Feature = {
  capabilities: () => ({ callHierarchyProvider: true, typeHierarchyProvider: true }),
  register(connection, context) {
    const { callHierarchy, typeHierarchy } = connection.languages;
    const prepare = async (
      at: Parameters<Parameters<typeof callHierarchy.onPrepare>[0]>[0],
    ): Promise<Item[] | null> => {
      const name = await nameAtPosition(context(), at.textDocument, at.position);
      if (name?.name.named.kind !== 'actor') return null;
      const item = await itemOf(context(), { id: name.name.named.id, from: at.textDocument.uri });
      return item ? [item] : null;
    };
    callHierarchy.onPrepare(prepare);
    typeHierarchy.onPrepare(prepare);

    callHierarchy.onOutgoingCalls(async ({ item }) =>
      (
        await quoted(context(), item.data as Data, ({ via, sources }, id) =>
          via.includes(id) ? sources : [],
        )
      ).map(({ item: to, ranges }) => ({ to, fromRanges: ranges })),
    );
    callHierarchy.onIncomingCalls(async ({ item }) =>
      (
        await quoted(context(), item.data as Data, ({ via, sources }, id) =>
          sources.includes(id) ? via : [],
        )
      ).map(({ item: from, ranges }) => ({ from, fromRanges: ranges })),
    );
    typeHierarchy.onSupertypes(({ item }) => related(context(), item.data as Data, bodiesOf));
    typeHierarchy.onSubtypes(({ item }) => related(context(), item.data as Data, membersOf));
  },
};

/** All actors that are known where the question was asked. */
async function actorsAround({ session }: ServerContext, from: string): Promise<ReadonlyMap<string, Actor>> {
  const model = await session.model(from);
  if (model) {
    const own = model.frontMatter.actors.map((actor) => [actor.id, actor] as const);
    return new Map([...model.surroundings.registry.actors, ...own]);
  }
  const text = await session.textOfFile(from);
  const actors = text === undefined ? [] : readRegistry(text, from).actors;
  return new Map(actors.map((actor) => [actor.id, actor]));
}

async function itemOf(context: ServerContext, data: Data): Promise<Item | undefined> {
  const actor = (await actorsAround(context, data.from)).get(data.id);
  if (!actor) return undefined;
  const home = actor.place.uri ?? data.from;
  const text = await context.session.textOfFile(home);
  if (text === undefined) return undefined;
  const lines = linesOfText(text);
  const { entry, key } = actor.place;
  return {
    name: actor.name,
    kind: actor.type === 'person' ? SymbolKind.Object : SymbolKind.Namespace,
    detail: actor.id,
    uri: clientUri(context, home),
    range: context.positions.range(lines, entry),
    selectionRange: context.positions.range(lines, key),
    data,
  };
}

interface Quoted {
  readonly item: Item;
  /** In the file of the actor that was asked about, as the protocol wants it for calls within one file; else the claims'. */
  readonly ranges: Range[];
}

/** The actors on the other side of the claims that an actor passes on, or that are passed on from it. */
async function quoted(
  context: ServerContext,
  { id, from }: Data,
  others: (claim: { via: readonly string[]; sources: readonly string[] }, id: string) => readonly string[],
): Promise<readonly Quoted[]> {
  await context.session.index?.ready();
  const named = { kind: 'actor', id, uri: undefined } as const;
  const open = await openModel(context, { uri: from });
  const models = new Set(await articlesNaming(context, named, context.session.corpus));
  if (open) models.add(open.model);
  const found = new Map<string, Quoted>();
  for (const model of models) {
    for (const claim of passedOnIn(model)) {
      for (const other of others(claim, id)) {
        const known = found.get(other);
        const item =
          known?.item ?? (await itemOf(context, { id: other, from: clientUri(context, model.uri) }));
        if (!item) continue;
        const range = context.positions.range(linesOf(model), claim.span);
        found.set(other, { item, ranges: [...(known?.ranges ?? []), range] });
      }
    }
  }
  return [...found.values()];
}

async function related(
  context: ServerContext,
  { id, from }: Data,
  pick: (actor: Actor, actors: Iterable<Actor>) => readonly Actor[],
): Promise<Item[] | null> {
  const actors = await actorsAround(context, from);
  const actor = actors.get(id);
  if (!actor) return null;
  const items = await Promise.all(
    pick(actor, actors.values()).map((each) => itemOf(context, { id: each.id, from })),
  );
  return items.filter((item) => item !== undefined);
}
