/** The configuration above a file, with all that it extends. */
import type { ConfigFile, PathEntry } from './config-file.ts';
import type { ConfigChain } from './effective-config.ts';
import { followPath } from './follow-path.ts';
import type { Problem } from './problem.ts';
import { configAt, folderChain, type LoadedChain, type SurroundingsCache } from './surroundings-cache.ts';
import { isWithin, parentOf, relativePath, resolveUri } from './uri.ts';
import type { Workspace } from './workspace.ts';
import { spanAlone } from './yaml-tree.ts';

const RULE = 'config-invalid';
export const CONFIG_NAME = 'claimdown.yaml';

/** The folders in which the surroundings of `uri` are looked for, its own first; outside a workspace folder only that one. */
export function foldersAbove(uri: string, workspace: Workspace): readonly string[] {
  const own = parentOf(uri);
  const root = workspace.rootOf(uri) ?? own;
  const folders: string[] = [];
  for (
    let folder = own;
    folder !== undefined && root !== undefined && isWithin(folder, root);
    folder = parentOf(folder)
  )
    folders.push(folder);
  return folders;
}

/** Under which name what holds for all files of a folder is kept: of one folder, some may be seen from one workspace folder and some from another. */
export function folderKey(uri: string, workspace: Workspace): string {
  return `${workspace.rootOf(uri) ?? ''} ${parentOf(uri) ?? uri}`;
}

/** The configuration of the file `uri`: the nearest `claimdown.yaml` above it and no other, with what it extends. */
export function loadChain(uri: string, workspace: Workspace, cache: SurroundingsCache): Promise<LoadedChain> {
  return folderChain(folderKey(uri, workspace), cache, () => findChain(uri, workspace, cache));
}

async function findChain(uri: string, workspace: Workspace, cache: SurroundingsCache): Promise<LoadedChain> {
  const dependencies: string[] = [];
  for (const configUri of candidates(uri, workspace, cache)) {
    dependencies.push(configUri);
    const loaded = await configAt(configUri, workspace, cache);
    if (loaded.kind === 'read') return chainFrom(loaded.value, dependencies, workspace, cache);
    if (loaded.kind === 'unreadable') {
      const problem = {
        rule: RULE,
        start: 0,
        end: 0,
        message: `This configuration cannot be read: ${loaded.message}.`,
      };
      return { chain: NO_CHAIN, problems: new Map([[configUri, [problem]]]), dependencies };
    }
  }
  return { chain: NO_CHAIN, problems: new Map(), dependencies };
}

/** Where the configuration of a file may stand, the first that is there counting. */
function candidates(uri: string, workspace: Workspace, { config }: SurroundingsCache): readonly string[] {
  if (config === null) return [];
  if (config !== undefined) return [config];
  return foldersAbove(uri, workspace).map((folder) => resolveUri(folder, CONFIG_NAME)!);
}

const NO_CHAIN: ConfigChain = [];

/** The chain last worked out for a nearest file: kept, so that the same files give the same chain, and with it the same configurations. */
const chainOfNearest = new WeakMap<ConfigFile, LoadedChain>();

async function chainFrom(
  nearest: ConfigFile,
  lookedFor: readonly string[],
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<LoadedChain> {
  const visit: Visit = {
    chain: [],
    open: [],
    problems: new Map(),
    dependencies: [...lookedFor],
    workspace,
    cache,
  };
  await add(nearest, visit);
  const { chain, problems, dependencies } = visit;
  const known = chainOfNearest.get(nearest);
  const same =
    known && known.chain.length === chain.length && known.chain.every((file, i) => file === chain[i]);
  const loaded = { chain: same ? known.chain : chain, problems, dependencies };
  chainOfNearest.set(nearest, loaded);
  return loaded;
}

interface Visit {
  readonly chain: ConfigFile[];
  /** The files whose `extends` are being followed. */
  readonly open: ConfigFile[];
  readonly problems: Map<string, readonly Problem[]>;
  readonly dependencies: string[];
  readonly workspace: Workspace;
  readonly cache: SurroundingsCache;
}

/** Adds what the file extends, then the file. */
async function add(file: ConfigFile, visit: Visit): Promise<void> {
  const problems: Problem[] = [...file.problems];
  visit.open.push(file);
  for (const entry of file.extends) {
    const fault = await addExtended(file, entry, visit);
    if (fault !== undefined) problems.push({ rule: RULE, ...spanAlone(entry), message: fault });
  }
  visit.open.pop();
  visit.chain.push(file);
  visit.problems.set(file.uri, problems);
}

/** What is wrong with one entry of `extends`, if anything is. */
async function addExtended(file: ConfigFile, entry: PathEntry, visit: Visit): Promise<string | undefined> {
  const followed = followPath(file.uri, entry.path, visit.workspace);
  if ('message' in followed) return `This configuration is not read: ${followed.message}.`;
  const { uri } = followed;
  const circle = visit.open.findIndex((open) => open.uri === uri);
  if (circle >= 0) {
    const names = [...visit.open.slice(circle), visit.open[circle]!].map((each) =>
      relativePath(file.uri, each.uri),
    );
    return `This configuration extends itself (${names.join(' → ')}): take one of these out.`;
  }
  if (visit.chain.some((added) => added.uri === uri)) return undefined;
  visit.dependencies.push(uri);
  const loaded = await configAt(uri, visit.workspace, visit.cache);
  if (loaded.kind === 'missing') return `There is no configuration “${entry.path}”: correct the path.`;
  if (loaded.kind === 'unreadable') return `“${entry.path}” cannot be read: ${loaded.message}.`;
  await add(loaded.value, visit);
  return undefined;
}
