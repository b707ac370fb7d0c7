/**
 * Renames over all files. Files are found by the facts of the corpus; those that are not open are read and searched for the id
 * alone, so that renaming an actor of thousands of articles takes little longer than reading them.
 */
import {
  idsNamedIn,
  idsNamedInText,
  isSame,
  type Name,
  type Named,
  namesInRegistry,
} from '../features/names.ts';
import { heldBy, isGivenAgain, renameEdits } from '../features/rename.ts';
import {
  type FileSummary,
  type Registry,
  readFrontMatter,
  readRegistry,
  type Surroundings,
} from '../model/index.ts';
import { nameKept } from '../model/registry-edit.ts';
import { canonicalUri } from '../model/uri.ts';
import { valueAt } from '../model/yaml-tree.ts';
import { textOf } from '../syntax/index.ts';
import { asEdits, asOpen, openArticles, type ReadArticle, readArticle } from './article-files.ts';
import { forEachFile } from './each-file.ts';
import { linesOfText } from './positions.ts';
import type { Session } from './session.ts';
import type { FileEdits } from './workspace-edit.ts';

/** From where something is renamed. */
export interface RenameFrom {
  /** The document, by its own URI. */
  readonly uri: string;
  readonly name: Name;
  /** All names in that document. */
  readonly names: readonly Name[];
}

export type Renamed = { readonly files: readonly FileEdits[] } | { readonly fault: string };

/** The edits of all files that give what is named there the id `id`; or why it cannot have it. */
export async function renameAcross(session: Session, from: RenameFrom, id: string): Promise<Renamed> {
  const { named } = from.name;
  if (id === named.id) return { files: [] };
  if (isGivenAgain(from.names, from.name)) return renameAgain(session, from, id);
  if (named.kind === 'tag') return renameTag(session, from, named.uri, id);
  if (named.uri !== undefined) return renameOwnActor(session, from, named.uri, id);
  return renameActor(session, from, id);
}

/** All that an article names by its id, on lines that hold one of these. */
function namesOf({ config }: Surroundings, read: ReadArticle, ...ids: readonly string[]): readonly Name[] {
  const { uri, text } = read;
  if (text !== undefined) return idsNamedInText(text, uri, config, ids);
  return idsNamedIn(read.tree, uri, config, (line) => ids.some((id) => line.includes(id)));
}

/** A later tag with an id that an earlier one has: it alone gets the new one, for all uses mean the first. */
async function renameAgain(session: Session, { uri, name, names }: RenameFrom, id: string): Promise<Renamed> {
  const held = heldBy(names, { ...name.named, id });
  if (held) return { fault: taken(id, held.role, undefined) };
  const lines = await session.linesOfFile(uri);
  const version = (session.documents.get(uri) ?? session.documents.atFile(canonicalUri(uri)))?.version;
  if (!lines) return { files: [] };
  return { files: [{ uri, version, lines, edits: renameEdits(names, name.named, id, name) }] };
}

async function renameTag(session: Session, from: RenameFrom, home: string, id: string): Promise<Renamed> {
  const { named } = from.name;
  const wanted: Named = { kind: 'tag', id, uri: home };
  const uris = new Set([
    isOfFile(from.uri, home) ? from.uri : asOpen(session, home),
    ...openArticles(session),
  ]);
  for (const uri of session.corpus?.filesReferringTo(home) ?? []) uris.add(asOpen(session, uri));
  const files: FileEdits[] = [];
  let fault: string | undefined;
  await forEachFile(
    uris,
    (uri) => readArticle(session, uri, [named.id, id]),
    async (read) => {
      const names = namesOf(await session.surroundingsOfNew(read.uri), read, named.id, id);
      const held = heldBy(names, wanted);
      if (held) fault ??= taken(id, held.role, isOfFile(read.uri, home) ? undefined : read.uri);
      files.push(asEdits(read, renameEdits(names, named, id)));
    },
  );
  return fault === undefined ? { files } : { fault };
}

function isOfFile(uri: string, home: string): boolean {
  return canonicalUri(uri) === home;
}

/** Why an id cannot be had. `elsewhere` is the file in which it is named, where that is another one. */
function taken(id: string, role: string, elsewhere: string | undefined): string {
  const where = elsewhere === undefined ? 'this file' : fileName(elsewhere);
  return role === 'definition'
    ? `The id “${id}” is taken: something else in ${where} has it.`
    : `The id “${id}” is named in ${where} already, though nothing has it: what means another thing there would mean this one. Mend that first, or choose another id.`;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return `“${decodeURIComponent(name)}”`;
  } catch {
    return `“${name}”`;
  }
}

/** An actor of a file's own front matter. */
async function renameOwnActor(
  session: Session,
  from: RenameFrom,
  home: string,
  id: string,
): Promise<Renamed> {
  const read = await readArticle(session, isOfFile(from.uri, home) ? from.uri : home);
  if (!read) return { files: [] };
  const around = await session.surroundingsOfNew(read.uri);
  const hidden = around.registry.actors.get(id);
  if (hidden)
    return {
      fault: `The id “${id}” is that of ${hidden.name} in the registry, whom this actor of the file would hide.`,
    };
  const { named } = from.name;
  const names = namesOf(around, read, named.id, id);
  const own = heldBy(names, { kind: 'actor', id, uri: home });
  const dangling = heldBy(names, { kind: 'actor', id, uri: undefined });
  if (own) return { fault: `The id “${id}” is taken: another actor of this file has it.` };
  if (dangling) return { fault: taken(id, 'use', undefined) };
  const { root } = readFrontMatter(read.tree);
  const actors = root?.kind === 'map' ? valueAt(root, 'actors') : undefined;
  const entry = nameKept(textOf(read.tree), actors, named.id);
  return { files: [asEdits(read, sorted([...renameEdits(names, named, id), ...entry]))] };
}

/** An actor of a registry, or one whom no registry knows. */
async function renameActor(session: Session, from: RenameFrom, id: string): Promise<Renamed> {
  const { named } = from.name;
  const reach = await reachOf(session, from);
  const held = heldBy(from.names, { ...named, id });
  const fault = held?.role === 'definition' ? taken(id, held.role, undefined) : whyNot(session, reach, id);
  if (fault !== undefined) return { fault };
  const files: FileEdits[] = [];
  let dangling: string | undefined;
  await forEachFile(
    articlesUsing(session, reach, [named.id, id]),
    (uri) => readArticle(session, uri, [named.id, id]),
    async (read) => {
      const around = await session.surroundingsOfNew(read.uri);
      if (!reach.holds(around.registry)) return;
      const names = namesOf(around, read, named.id, id);
      if (names.some((name) => name.role !== 'definition' && isSame(name.named, { ...named, id })))
        dangling ??= read.uri;
      files.push(asEdits(read, renameEdits(names, named, id)));
    },
  );
  if (dangling !== undefined)
    return { fault: taken(id, 'use', isOfFile(dangling, canonicalUri(from.uri)) ? undefined : dangling) };
  return { files: [...files, ...(await renameInRegistries(session, reach, named, id))] };
}

/** Where an actor's id means that actor. */
interface Reach {
  readonly id: string;
  /** The registry file that gives the actor; undefined where none does. */
  readonly home: string | undefined;
  /** The registries of all articles in which the id means this actor. */
  readonly registries: ReadonlySet<Registry>;
  readonly holds: (registry: Registry) => boolean;
}

async function reachOf(session: Session, { uri, name }: RenameFrom): Promise<Reach> {
  const { id } = name.named;
  const here = (await session.surroundingsOfNew(uri)).registry;
  const isEntry = session.documents.get(uri)?.kind === 'yaml' && name.role !== 'use';
  const home = isEntry ? canonicalUri(uri) : here.actors.get(id)?.place.uri;
  const holds = (registry: Registry): boolean =>
    registry.actors.get(id)?.place.uri === home && (home !== undefined || sameFiles(registry, here));
  const registries = new Set(holds(here) ? [here] : []);
  for (const facts of oneOfEachFolder(session)) {
    const { registry } = await session.surroundingsOfNew(facts.uri);
    if (holds(registry)) registries.add(registry);
  }
  return { id, home, registries, holds };
}

function sameFiles(one: Registry, other: Registry): boolean {
  return one.files.map((file) => file.uri).join(' ') === other.files.map((file) => file.uri).join(' ');
}

/** An article for each set of registries that any article rests on. */
function oneOfEachFolder(session: Session): readonly FileSummary[] {
  const found = new Map<string, FileSummary>();
  for (const facts of session.corpus?.summaries() ?? []) {
    const key = facts.registries.join(' ');
    if (!found.has(key)) found.set(key, facts);
  }
  return [...found.values()];
}

function whyNot(session: Session, { registries }: Reach, id: string): string | undefined {
  for (const registry of registries) {
    const there = registry.actors.get(id);
    if (there) return `The id “${id}” is taken: ${there.name} has it in the registry.`;
  }
  const uris = new Set([...registries].flatMap((registry) => registry.files.map((file) => file.uri)));
  for (const facts of session.corpus?.summaries() ?? [])
    if (facts.ownActors.includes(id) && facts.registries.some((uri) => uris.has(uri)))
      return `The id “${id}” is taken in ${fileName(facts.uri)}: an actor of that file has it, and would hide this one there.`;
  return undefined;
}

function articlesUsing(session: Session, reach: Reach, ids: readonly string[]): ReadonlySet<string> {
  const uris = new Set(openArticles(session));
  const { corpus } = session;
  for (const id of ids)
    for (const uri of corpus?.filesUsing(id) ?? [])
      if (reach.home === undefined || corpus?.summary(uri)?.registries.includes(reach.home))
        uris.add(asOpen(session, uri));
  return uris;
}

async function renameInRegistries(
  session: Session,
  { registries, home, id: old }: Reach,
  named: Named,
  id: string,
): Promise<FileEdits[]> {
  const uris = new Set([...registries].flatMap((registry) => registry.files.map((file) => file.uri)));
  if (home !== undefined) uris.add(home);
  const files: FileEdits[] = [];
  for (const uri of uris) {
    const version = session.documents.atFile(uri)?.version;
    const text = await session.textOfFile(uri);
    if (text === undefined) continue;
    const { actors, root } = readRegistry(text, uri);
    // Another file's own entry of that id, which this one's stands before, is another actor.
    if (uri !== home && actors.some((actor) => actor.id === old)) continue;
    const edits = renameEdits(namesInRegistry(actors), named, id);
    const kept = uri === home ? nameKept(text, root, old) : [];
    files.push({ uri, version, lines: linesOfText(text), edits: sorted([...edits, ...kept]) });
  }
  return files;
}

function sorted(edits: FileEdits['edits']): FileEdits['edits'] {
  return edits.toSorted((a, b) => a.start - b.start);
}
