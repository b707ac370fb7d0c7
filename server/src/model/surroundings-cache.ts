/**
 * What was read beside documents, so that the files of a corpus read each configuration, registry and source once.
 *
 * Files are kept by their URIs, and what was worked out from them by folder; that falls away as soon as one of them is
 * forgotten. Whoever watches files calls `forget`,
 * and begins a new cache when workspace folders come or go.
 */
import { decode } from '../syntax/index.ts';
import { type ConfigFile, readConfig } from './config-file.ts';
import type { ConfigChain } from './effective-config.ts';
import type { Problem } from './problem.ts';
import { type Registry, type RegistryFile, readRegistry } from './registry.ts';
import type { Workspace } from './workspace.ts';

export type Loaded<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'missing' }
  /** The message is a clause without its full stop. */
  | { readonly kind: 'unreadable'; readonly message: string };

/** A configuration with what is wrong in its files and between them, by their URIs, and the URIs of all that was looked for. */
export interface LoadedChain {
  readonly chain: ConfigChain;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly dependencies: readonly string[];
}

/** The same with the registry, and what concerns that. */
export interface FolderSurroundings extends LoadedChain {
  readonly registry: Registry;
}

export interface SurroundingsCache {
  /** The one configuration for all files, whatever stands above them, by its URI; null for none; undefined for the nearest. */
  readonly config?: string | null | undefined;
  /** What holds for all files of a folder, worked out from the files below; by `folderKey`. */
  readonly folders: Map<string, Promise<FolderSurroundings>>;
  /** The configuration alone, which tells what is ignored before anything else is read. */
  readonly chains: Map<string, Promise<LoadedChain>>;
  readonly configs: Map<string, Promise<Loaded<ConfigFile>>>;
  readonly registries: Map<string, Promise<Loaded<RegistryFile>>>;
  /** The last ones asked for: a corpus has too many to keep all. */
  readonly sources: Map<string, Promise<Loaded<string>>>;
}

/** How many sources are kept: as many as an editor has open, more or less. */
const SOURCES_KEPT = 32;

export function surroundingsCache(config?: string | null): SurroundingsCache {
  return {
    config,
    folders: new Map(),
    chains: new Map(),
    configs: new Map(),
    registries: new Map(),
    sources: new Map(),
  };
}

/** Forgets what was read, or not found, at `uri` (in canonical form), which has changed. */
export function forget(cache: SurroundingsCache, uri: string): void {
  const wasConfig = cache.configs.delete(uri);
  if (wasConfig) cache.chains.clear();
  if (cache.registries.delete(uri) || wasConfig) cache.folders.clear();
  cache.sources.delete(uri);
}

/** What holds for all files of the folder with that key, by `load` unless it is known. */
export function folderSurroundings(
  folder: string,
  cache: SurroundingsCache,
  load: () => Promise<FolderSurroundings>,
): Promise<FolderSurroundings> {
  return kept(cache.folders, folder, load);
}

/** The configuration of the folder with that key, by `load` unless it is known. */
export function folderChain(
  folder: string,
  cache: SurroundingsCache,
  load: () => Promise<LoadedChain>,
): Promise<LoadedChain> {
  return kept(cache.chains, folder, load);
}

/** The configuration file at `uri`. */
export function configAt(
  uri: string,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<Loaded<ConfigFile>> {
  return kept(cache.configs, uri, async () =>
    mapped(await textAt(uri, workspace), (text) => readConfig(text, uri)),
  );
}

/** The registry file at `uri`. */
export function registryAt(
  uri: string,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<Loaded<RegistryFile>> {
  return kept(cache.registries, uri, async () =>
    mapped(await textAt(uri, workspace), (text) => readRegistry(text, uri)),
  );
}

/** The raw article at `uri`. */
export function sourceAt(
  uri: string,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<Loaded<string>> {
  const { sources } = cache;
  const loading = kept(sources, uri, () => textAt(uri, workspace));
  // Moved to the end, so that the first is the one that nobody asked for the longest.
  sources.delete(uri);
  sources.set(uri, loading);
  for (const oldest of sources.keys()) {
    if (sources.size <= SOURCES_KEPT) break;
    sources.delete(oldest);
  }
  return loading;
}

function kept<T>(files: Map<string, Promise<T>>, uri: string, load: () => Promise<T>): Promise<T> {
  let loading = files.get(uri);
  if (!loading) {
    loading = load();
    files.set(uri, loading);
  }
  return loading;
}

async function textAt(uri: string, workspace: Workspace): Promise<Loaded<string>> {
  const read = await workspace.read(uri);
  if (read.kind !== 'file') return read;
  const decoded = decode(read.bytes);
  return decoded.ok
    ? { kind: 'read', value: decoded.text }
    : { kind: 'unreadable', message: decoded.message };
}

function mapped<T, U>(loaded: Loaded<T>, map: (value: T) => U): Loaded<U> {
  return loaded.kind === 'read' ? { kind: 'read', value: map(loaded.value) } : loaded;
}
