/** The registries that a configuration names, or that stand beside it, joined into one. */
import { foldersAbove } from './config-chain.ts';
import type { ConfigFile, PathEntry } from './config-file.ts';
import type { ConfigChain } from './effective-config.ts';
import { followPath } from './follow-path.ts';
import type { Problem } from './problem.ts';
import {
  type JoinedRegistry,
  NO_REGISTRY,
  type Registry,
  type RegistryFile,
  registryOf,
} from './registry.ts';
import { registryAt, type SurroundingsCache } from './surroundings-cache.ts';
import { resolveUri } from './uri.ts';
import type { Workspace } from './workspace.ts';
import { spanAlone } from './yaml-tree.ts';

const RULE = 'config-invalid';
export const REGISTRY_NAME = 'actors.yaml';

/** A registry with what is wrong in its files, between them, and where they are named, by URI, and the URIs of all that was looked for. */
export interface LoadedRegistry {
  readonly registry: Registry;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly dependencies: readonly string[];
}

interface Gathering {
  readonly files: RegistryFile[];
  readonly problems: Map<string, Problem[]>;
  readonly dependencies: string[];
  complete: boolean;
}

/**
 * The registry for the file `uri` with that configuration: of each file of the chain, what it names under `actors`, or
 * without that the `actors.yaml` beside it. Without any configuration, the nearest `actors.yaml` above the file.
 */
export async function loadRegistry(
  uri: string,
  chain: ConfigChain,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<LoadedRegistry> {
  const gathering: Gathering = { files: [], problems: new Map(), dependencies: [], complete: true };
  for (const config of chain) {
    if (config.actors) {
      for (const entry of config.actors) await gatherNamed(config, entry, gathering, workspace, cache);
    } else {
      await gather(resolveUri(config.uri, REGISTRY_NAME)!, gathering, workspace, cache);
    }
  }
  if (chain.length === 0) await gatherNearest(uri, gathering, workspace, cache);
  const { registry, problems } = joined(gathering.files, gathering.complete);
  for (const [file, found] of problems) report(gathering, file, found);
  return { registry, problems: gathering.problems, dependencies: gathering.dependencies };
}

async function gatherNearest(
  uri: string,
  gathering: Gathering,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<void> {
  for (const folder of foldersAbove(uri, workspace)) {
    const missing = await gather(resolveUri(folder, REGISTRY_NAME)!, gathering, workspace, cache);
    if (missing === undefined) return;
  }
}

async function gatherNamed(
  config: ConfigFile,
  entry: PathEntry,
  gathering: Gathering,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<void> {
  const followed = followPath(config.uri, entry.path, workspace);
  const fault =
    'message' in followed
      ? `This registry is not read: ${followed.message}.`
      : await gather(followed.uri, gathering, workspace, cache);
  if (fault === undefined) return;
  const message =
    fault === MISSING ? `There is no registry “${entry.path}”: correct the path, or write one.` : fault;
  report(gathering, config.uri, [{ rule: RULE, ...spanAlone(entry), message }]);
  gathering.complete = false;
}

const MISSING = 'missing';

/** Adds the registry at `uri`; gives back `MISSING` where there is none. */
async function gather(
  uri: string,
  gathering: Gathering,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<typeof MISSING | undefined> {
  if (gathering.dependencies.includes(uri)) return undefined;
  gathering.dependencies.push(uri);
  const loaded = await registryAt(uri, workspace, cache);
  if (loaded.kind === 'missing') return MISSING;
  if (loaded.kind === 'unreadable') {
    const message = `This registry cannot be read: ${loaded.message}.`;
    report(gathering, uri, [{ rule: RULE, start: 0, end: 0, message }]);
    gathering.complete = false;
    return undefined;
  }
  gathering.files.push(loaded.value);
  report(gathering, uri, loaded.value.problems);
  return undefined;
}

function report({ problems }: Gathering, uri: string, found: readonly Problem[]): void {
  problems.set(uri, [...(problems.get(uri) ?? []), ...found]);
}

/** The registry last joined for a first file: kept, so that the same files give the same registry. */
const joinedByFirst = new WeakMap<
  RegistryFile,
  JoinedRegistry & { readonly files: readonly RegistryFile[] }
>();

function joined(files: readonly RegistryFile[], complete: boolean): JoinedRegistry {
  const [first] = files;
  if (!first) return { registry: complete ? NO_REGISTRY : UNREAD_REGISTRY, problems: new Map() };
  const known = joinedByFirst.get(first);
  const same = known?.files.length === files.length && known.files.every((file, i) => file === files[i]);
  if (same && (known.registry.complete || !complete)) return known;
  const fresh = { ...registryOf(files, complete), files };
  joinedByFirst.set(first, fresh);
  return fresh;
}

const UNREAD_REGISTRY: Registry = { ...NO_REGISTRY, complete: false };
