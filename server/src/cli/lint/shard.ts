/**
 * Parts of a corpus that are checked apart, and put together again: what each article gives by itself, with its facts, and the
 * configurations and registries, so that whoever merges needs no file of the corpus.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileRead, Workspace } from '../../model/index.ts';
import { isWithin } from '../../model/uri.ts';
import { version } from '../../version.ts';
import { CommandError } from '../command-error.ts';
import { fileFailure } from '../file-failure.ts';
import { pathFrom, uriOfFolder } from '../paths.ts';
import type { LintContext } from './context.ts';
import { surroundingsBeside } from './examine-file.ts';
import type { Result } from './examined.ts';
import { digest } from './fingerprints.ts';
import type { Shard } from './flags.ts';
import { packedIfLarge } from './packed-result.ts';
import { mapUris } from './portable.ts';
import { portableFrom, resolvedFrom } from './portable-uris.ts';
import type { FileError } from './report.ts';
import type { RuleOverrides } from './rule-overrides.ts';

const FORMAT = 1;

export interface ShardFile {
  readonly format: typeof FORMAT;
  readonly claimdown: string;
  readonly shard: Shard;
  /** From the folder of the command: those of which the corpus holds all articles. */
  readonly folders: readonly string[];
  /** The roots of articles, up to which configuration was looked for. */
  readonly roots: readonly string[];
  readonly config?: string | null;
  readonly overrides: RuleOverrides;
  readonly results: readonly Result[];
  readonly errors: readonly FileError[];
  /** Configurations and registries by their paths; null for what is not there. */
  readonly files: Readonly<Record<string, string | null>>;
}

/** Whether a file belongs to the shard: by its path alone, so that no shard need know the others. */
export function isOfShard(path: string, cwd: string, { index, of }: Shard): boolean {
  return Number.parseInt(digest(pathFrom(cwd, path)).slice(0, 8), 16) % of === index - 1;
}

export interface Whole {
  readonly cwd: string;
  /** URIs. */
  readonly folders: readonly string[];
  readonly config: string | null | undefined;
  readonly overrides: RuleOverrides;
}

/** The shard as JSON, in pieces. */
export async function shardText(
  shard: Shard,
  results: readonly Result[],
  errors: readonly FileError[],
  { cwd, folders, config, overrides }: Whole,
  context: LintContext,
): Promise<Iterable<string>> {
  const portable = portableFrom(uriOfFolder(cwd));
  const files: Record<string, string | null> = Object.create(null);
  const roots = new Set<string>();
  for (const { uri } of results) {
    const root = context.workspace.rootOf(uri);
    if (root !== undefined) roots.add(portable(root));
    for (const dependency of (await surroundingsBeside(uri, context)).dependencies)
      files[portable(dependency)] ??= (await context.textAt(dependency)) ?? null;
  }
  const head: Omit<ShardFile, 'results'> = {
    format: FORMAT,
    claimdown: version,
    shard,
    folders: folders.map(portable),
    roots: [...roots],
    ...(config === undefined ? {} : { config: config === null ? null : portable(config) }),
    overrides,
    errors,
    files,
  };
  return jsonOf(head, results, portable);
}

/** A piece for each result: together they may be longer than a string can be. */
function* jsonOf(
  head: Omit<ShardFile, 'results'>,
  results: readonly Result[],
  portable: (uri: string) => string,
): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"results":[`;
  let comma = '';
  for (const result of results) {
    yield comma + JSON.stringify(mapUris(result, portable));
    comma = ',';
  }
  yield ']}\n';
}

export interface Merged extends Whole {
  readonly results: readonly Result[];
  readonly errors: readonly FileError[];
  readonly workspace: Workspace;
}

/** Reads all shards of one corpus. Fails with a {@link CommandError} where one is none, is missing or does not belong. */
export function readShards(paths: readonly string[], cwd: string): Merged {
  const shards = paths.map((path) => readShard(path, cwd));
  const [first] = shards;
  if (!first) throw new CommandError('merge needs the files that “claimdown lint --shard” wrote');
  const { of } = first.shard;
  for (const [i, { claimdown, shard, overrides, config, folders }] of shards.entries()) {
    const name = paths[i]!;
    if (claimdown !== version)
      throw new CommandError(
        `${name}: this shard is of Claimdown ${claimdown}, and this is ${version}: use one version for all`,
      );
    if (shard.of !== of)
      throw new CommandError(
        `${name}: this is shard ${shard.index} of ${shard.of}, and ${paths[0]} is one of ${of}`,
      );
    const settings = JSON.stringify([overrides, config, folders]);
    if (settings !== JSON.stringify([first.overrides, first.config, first.folders]))
      throw new CommandError(
        `${name}: this shard was checked with other paths or options than ${paths[0]}: use the same for all`,
      );
  }
  const indexes = shards.map(({ shard }) => shard.index);
  for (let index = 1; index <= of; index++) {
    const count = indexes.filter((each) => each === index).length;
    if (count !== 1)
      throw new CommandError(`shard ${index} of ${of} is ${count === 0 ? 'missing' : 'there twice'}`);
  }
  const resolved = resolvedFrom(uriOfFolder(cwd));
  const texts = new Map<string, string | null>();
  for (const { files } of shards)
    for (const [path, text] of Object.entries(files)) texts.set(resolved(path), text);
  const roots = [...new Set(shards.flatMap((shard) => shard.roots))]
    .map(resolved)
    .sort((a, b) => b.length - a.length);
  const results = shards
    .flatMap((shard) => shard.results.map((result) => packedIfLarge(mapUris(result, resolved), cwd)))
    .map((result) => ({ result, path: fileURLToPath(result.uri) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ result }) => result);
  const errors = new Map(
    shards.flatMap((shard) => shard.errors).map((error) => [JSON.stringify(error), error]),
  );
  return {
    cwd,
    folders: first.folders.map(resolved),
    config: typeof first.config === 'string' ? resolved(first.config) : first.config,
    overrides: first.overrides,
    results,
    errors: [...errors.values()],
    workspace: {
      rootOf: (uri) => roots.find((root) => isWithin(uri, root)),
      read: async (uri): Promise<FileRead> => {
        const text = texts.get(uri);
        return text === undefined || text === null
          ? { kind: 'missing' }
          : { kind: 'file', bytes: new TextEncoder().encode(text) };
      },
    },
  };
}

/** Whether it has the form of what {@link shardText} writes, as far as its head and the paths of its files go. */
function isShardFile(data: unknown): data is ShardFile {
  if (!isRecord(data) || data['format'] !== FORMAT || typeof data['claimdown'] !== 'string') return false;
  const { shard, overrides, files, folders, roots, results, errors } = data;
  const arePaths = (paths: unknown): boolean =>
    Array.isArray(paths) && paths.every((path) => typeof path === 'string');
  const isResult = (each: unknown): boolean =>
    isRecord(each) && typeof each['uri'] === 'string' && KINDS.has(String(each['kind']));
  return (
    isRecord(shard) &&
    Number.isInteger(shard['index']) &&
    Number.isInteger(shard['of']) &&
    isRecord(overrides) &&
    isRecord(files) &&
    arePaths(folders) &&
    arePaths(roots) &&
    Array.isArray(errors) &&
    Array.isArray(results) &&
    results.every(isResult)
  );
}

const KINDS: ReadonlySet<string> = new Set<Result['kind']>(['examined', 'yaml', 'failed']);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readShard(path: string, cwd: string): ShardFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(`${path}: it cannot be read: ${fileFailure(error)}`);
  }
  try {
    const data: unknown = JSON.parse(text);
    // Packed at once: the next shard is read while this one is held.
    if (isShardFile(data))
      return { ...data, results: data.results.map((result) => packedIfLarge(result, cwd)) };
  } catch {
    // Said below.
  }
  throw new CommandError(
    `${path}: this is no shard that “claimdown lint --shard” wrote, or not the whole of one`,
  );
}
