/** What a document’s meaning rests on beside its own text. All of it is loaded before a check begins, so checks are synchronous. */
import { articleText, encode, type Tree } from '../syntax/index.ts';
import type { Config } from './config.ts';
import { folderKey, loadChain } from './config-chain.ts';
import { effectiveConfig } from './effective-config.ts';
import { followPath } from './follow-path.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { loadRegistry } from './registry-files.ts';
import {
  type FolderSurroundings,
  folderSurroundings,
  type SurroundingsCache,
  sourceAt,
  surroundingsCache,
} from './surroundings-cache.ts';
import type { Workspace } from './workspace.ts';

/** The raw article that `source:` names. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly uri: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly uri: string | undefined; readonly message: string };

export interface Surroundings {
  readonly config: Config;
  readonly registry: Registry;
  readonly source: Source;
  /** SHA-256 of a text’s UTF-8, in lower-case hexadecimal: of the article text, where the front matter names a digest. */
  readonly articleDigest: string | undefined;
  /** Problems of the configuration and registry files themselves, by URI. They are reported in those files. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** URIs of everything that was read or looked for: when one of them changes, this must be loaded anew. */
  readonly dependencies: readonly string[];
}

/**
 * Loads the surroundings of a document. Never rejects: what cannot be read is said in `problems` and `source`.
 * With a cache, nothing is read twice that the caller did not `forget`.
 */
export async function loadSurroundings(
  uri: string,
  tree: Tree,
  workspace: Workspace,
  cache: SurroundingsCache = surroundingsCache(),
): Promise<Surroundings> {
  const key = folderKey(uri, workspace);
  const around = await folderSurroundings(key, cache, () => loadFolder(uri, workspace, cache));
  const { source, sha256 } = readFrontMatter(tree);
  const raw = source ? await loadSource(uri, source.value, workspace, cache) : NO_SOURCE;
  const sourceUri = raw.kind === 'none' ? undefined : raw.uri;
  return {
    config: effectiveConfig(around.chain, uri),
    registry: around.registry,
    source: raw,
    articleDigest: sha256 && (await digestOf(articleText(tree))),
    problems: around.problems,
    dependencies: sourceUri === undefined ? around.dependencies : [...around.dependencies, sourceUri],
  };
}

async function loadFolder(
  uri: string,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<FolderSurroundings> {
  const configuration = await loadChain(uri, workspace, cache);
  const { chain } = configuration;
  const actors = await loadRegistry(uri, chain, workspace, cache);
  return {
    chain,
    registry: actors.registry,
    problems: joined(configuration.problems, actors.problems),
    dependencies: [...configuration.dependencies, ...actors.dependencies],
  };
}

const NO_SOURCE: Source = { kind: 'none' };

async function loadSource(
  uri: string,
  path: string,
  workspace: Workspace,
  cache: SurroundingsCache,
): Promise<Source> {
  const followed = followPath(uri, path, workspace);
  if ('message' in followed) return { kind: 'unreadable', uri: undefined, message: followed.message };
  const loaded = await sourceAt(followed.uri, workspace, cache);
  if (loaded.kind === 'read') return { kind: 'text', uri: followed.uri, text: loaded.value };
  const message = loaded.kind === 'missing' ? `there is no file “${path}”` : loaded.message;
  return { kind: 'unreadable', uri: followed.uri, message };
}

/** SHA-256 of a text’s UTF-8, in lower-case hexadecimal, by Web Crypto: there in Node, browsers and workers alike. */
export async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encode(text, false)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(...sources: readonly Surroundings['problems'][]): Surroundings['problems'] {
  const problems = new Map<string, readonly Problem[]>();
  for (const source of sources)
    for (const [uri, found] of source) problems.set(uri, [...(problems.get(uri) ?? []), ...found]);
  return problems;
}
