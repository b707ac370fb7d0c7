/** The files in which something may be named: those of the corpus that its index gives, and the open ones. */
import { type Name, type Named, namesInRegistry } from '../features/names.ts';
import {
  type ClaimNamesOfFile,
  type DocumentModel,
  type FileFacts,
  type FileSummary,
  readRegistry,
} from '../model/index.ts';
import { canonicalUri } from '../model/uri.ts';
import type { ServerContext } from './feature.ts';
import { type Lines, linesOfText, linesOfTree } from './positions.ts';
import type { Session } from './session.ts';

/** What is asked of an index of the corpus. All URIs are canonical. */
export interface CorpusLookup {
  readonly get: (uri: string) => FileFacts | undefined;
  readonly files: () => Iterable<FileFacts>;
  readonly claimNames: () => Iterable<ClaimNamesOfFile>;
  readonly summary: (uri: string) => FileSummary | undefined;
  readonly summaries: () => Iterable<FileSummary>;
  readonly filesUsing: (actor: string) => Iterable<string>;
  readonly filesPerhapsUsing: (actor: string) => Iterable<string>;
  readonly filesReferringTo: (uri: string) => Iterable<string>;
}

/** The models of all articles in which it may be named, each once. */
export async function articlesNaming(
  { session }: ServerContext,
  named: Named,
  corpus: CorpusLookup | undefined,
): Promise<readonly DocumentModel[]> {
  const uris = new Set<string>(named.uri === undefined ? [] : [named.uri]);
  for (const document of session.documents.all())
    if (document.kind === 'article') uris.add(fileOf(document.uri));
  for (const uri of corpus ? fromIndex(corpus, named) : []) uris.add(uri);
  const models: DocumentModel[] = [];
  for (const uri of uris) {
    const model = (await session.model(uri)) ?? (await session.modelOfFile(uri));
    if (model) models.push(model);
  }
  return models;
}

/** The canonical URI of the file; of a version of it (`git:`), or an unsaved draft, the URI as it is. */
function fileOf(uri: string): string {
  return /[?#]/.test(uri) ? uri : canonicalUri(uri);
}

function* fromIndex(corpus: CorpusLookup, named: Named): Generator<string> {
  if (named.kind === 'tag') {
    yield* corpus.filesReferringTo(named.uri);
  } else if (named.uri === undefined) {
    yield* corpus.filesUsing(named.id);
    yield* corpus.filesPerhapsUsing(named.id);
  }
}

export interface NamedRegistry {
  readonly uri: string;
  readonly lines: Lines;
  readonly names: readonly Name[];
}

/** The registries on which these articles rest, and those that are open, with all that is named in them. */
export async function registriesOf(
  { session }: ServerContext,
  models: readonly DocumentModel[],
): Promise<readonly NamedRegistry[]> {
  const uris = new Set<string>();
  for (const { registry } of new Set(models.map(({ surroundings }) => surroundings)))
    for (const { place } of registry.actors.values()) if (place.uri !== undefined) uris.add(place.uri);
  for (const { kind, uri } of session.documents.all())
    if (kind === 'yaml' && isRegistry(session, uri)) uris.add(canonicalUri(uri));
  const registries: NamedRegistry[] = [];
  for (const uri of uris) {
    const text = await session.textOfFile(uri);
    if (text === undefined) continue;
    const names = namesInRegistry(readRegistry(text, uri).actors);
    registries.push({ uri, names, lines: linesOfText(text) });
  }
  return registries;
}

/** The registries of all articles, of the index and open ones, and those that are open themselves; canonical URIs. */
export function registryUris(session: Session): ReadonlySet<string> {
  const uris = new Set<string>();
  for (const { registries } of session.corpus?.summaries() ?? []) for (const uri of registries) uris.add(uri);
  for (const { surroundings } of session.openModels())
    for (const { uri } of surroundings.registry.files) uris.add(uri);
  for (const uri of session.index?.yamlFiles() ?? []) if (uri.endsWith('/actors.yaml')) uris.add(uri);
  for (const { kind, uri } of session.documents.all())
    if (kind === 'yaml' && isRegistry(session, uri)) uris.add(canonicalUri(uri));
  return uris;
}

/** Whether the file of that URI is a registry: by its name, or since a configuration names it. */
export function isRegistry(session: Session, uri: string): boolean {
  if (uri.endsWith('/actors.yaml')) return true;
  const file = canonicalUri(uri);
  for (const { registries } of session.corpus?.summaries() ?? []) if (registries.includes(file)) return true;
  return session
    .openModels()
    .some((model) => model.surroundings.registry.files.some((each) => each.uri === file));
}

/** The URI by which the client knows the file at a canonical URI. */
export function clientUri({ session }: ServerContext, uri: string): string {
  return session.documents.atFile(uri)?.uri ?? uri;
}

/** The lines of an article. */
export function linesOf(model: DocumentModel): Lines {
  return linesOfTree(model.tree);
}
