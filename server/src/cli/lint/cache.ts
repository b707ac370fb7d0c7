/**
 * What was found in files before, by content: that of the article, of its source, and of the configurations and registries that
 * hold for it. Dates of files say nothing, since a checkout in CI gives each a new one.
 */
import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackedFacts } from '../../model/index.ts';
import { version } from '../../version.ts';
import { uriOfFile, uriOfFolder } from '../paths.ts';
import { writeWholeFile } from '../write-file.ts';
import { type CacheEntry, newCacheFile, readCacheFile } from './cache-file.ts';
import type { LintContext } from './context.ts';
import { surroundingsBeside } from './examine-file.ts';
import type { Result } from './examined.ts';
import { type Parcel, packedResult, parcelOf } from './packed-result.ts';
import { portableFrom, resolvedFrom } from './portable-uris.ts';
import type { RuleOverrides } from './rule-overrides.ts';
import { bytesOfPart } from './stored-part.ts';

export interface ResultCache {
  readonly lookUp: (path: string, context: LintContext) => Promise<Result | undefined>;
  readonly put: (path: string, result: Result, context: LintContext) => Promise<void>;
  /** Writes it where anything changed. Entries of files other than these stay where they still exist. */
  readonly save: (paths: readonly string[]) => Promise<void>;
}

export interface CacheOptions {
  readonly cwd: string;
  readonly overrides: RuleOverrides;
  /** Whether what stands there is passed over. */
  readonly afresh: boolean;
  /** Hears why the cache cannot be written; the run is none the worse for it. */
  readonly onTrouble: (message: string) => void;
}

const TITLE = 'claimdown cache 3';

export function openCache(file: string, { cwd, overrides, afresh, onTrouble }: CacheOptions): ResultCache {
  const folder = uriOfFolder(cwd);
  const toPortable = portableFrom(folder);
  const fromPortable = resolvedFrom(folder);
  const settings = JSON.stringify([overrides, process.version]);
  const stamp = `${TITLE} ${version} ${buildStamp()}`;
  const entries = afresh ? new Map<string, CacheEntry>() : readCacheFile(file, stamp);
  const registriesHere = new Map<readonly string[], readonly string[]>();
  let isChanged = afresh;
  /** Digests of the articles that are not as they were, by path. */
  const contents = new Map<string, string>();
  /** Digests of what articles rest on, by folder. */
  const arounds = new Map<string, string>();
  const digests = new Map<string, string>();

  const digestAt = async (uri: string, context: LintContext): Promise<string> => {
    const read = await context.workspace.read(uri);
    return read.kind === 'file' ? digestOf(read.bytes) : read.kind;
  };

  const aroundOf = async (path: string, context: LintContext): Promise<string> => {
    const parts: string[] = [settings];
    for (const uri of (await surroundingsBeside(uriOfFile(path), context)).dependencies) {
      const digest = digests.get(uri) ?? (await digestAt(uri, context));
      digests.set(uri, digest);
      parts.push(toPortable(uri), digest);
    }
    const around = digestOf(JSON.stringify(parts));
    arounds.set(dirname(path), around);
    return around;
  };

  const resultOf = (entry: CacheEntry, uri: string): Result => {
    let registries = registriesHere.get(entry.registries);
    if (!registries) {
      registries = entry.registries.map(fromPortable);
      registriesHere.set(entry.registries, registries);
    }
    const source = entry.source === undefined ? undefined : fromPortable(entry.source);
    return packedResult(new CachedParcel(entry, new CachedFacts(entry, uri, registries), source), cwd);
  };

  return {
    async lookUp(path, context) {
      const uri = uriOfFile(path);
      // Most are as they were, and nobody will ask for their bytes again.
      const bytes = context.peek(path) ?? (await bytesAt(uri, context));
      if (!bytes) return undefined;
      const content = digestOf(bytes);
      const around = arounds.get(dirname(path)) ?? (await aroundOf(path, context));
      const entry = entries.get(toPortable(uri));
      if (entry?.content === content && entry.around === around) {
        const { source, sourceDigest } = entry;
        if (source === undefined || (await digestAt(fromPortable(source), context)) === sourceDigest)
          return resultOf(entry, uri);
      }
      contents.set(path, content);
      return undefined;
    },
    async put(path, result, context) {
      // A file that cannot be read may be readable next time, though nothing in it changed.
      const content = contents.get(path);
      if (result.kind !== 'examined' || content === undefined) return;
      const parcel = parcelOf(result, cwd)!;
      const { facts, refers, report, parts } = parcel;
      const { source } = result;
      const uri = toPortable(result.uri);
      entries.set(uri, {
        uri,
        content,
        around: arounds.get(dirname(path))!,
        registries: facts.registries.map(toPortable),
        ownActors: facts.ownActors,
        named: facts.named,
        perhaps: facts.perhaps,
        tied: facts.tied,
        refers,
        source: source === undefined ? undefined : toPortable(source),
        sourceDigest: source === undefined ? undefined : await digestAt(source, context),
        report,
        facts: parts?.facts ?? facts.bytes,
        rest: parts?.rest ?? parcel.rest!,
      });
      isChanged = true;
    },
    async save(paths) {
      if (!isChanged) return;
      const ours = new Set(paths.map((path) => toPortable(uriOfFile(path))));
      const kept = [...entries.values()]
        .filter(({ uri }) => ours.has(uri) || isThere(fromPortable(uri)))
        .sort((a, b) => (a.uri < b.uri ? -1 : 1));
      const content = newCacheFile(stamp, kept);
      try {
        // Where that fails, what is written there fails too, and says why.
        await mkdir(dirname(file), { recursive: true }).catch(() => {});
        await writeWholeFile(file, content.pieces());
        content.written(file);
        isChanged = false;
      } catch (error) {
        onTrouble(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** What an entry says, with URIs that hold here; the facts and the rest are read when somebody asks. Classes, for there may be as many as files. */
class CachedParcel implements Parcel {
  readonly isStored = true;
  private readonly entry: CacheEntry;
  readonly facts: PackedFacts;
  readonly source: string | undefined;

  constructor(entry: CacheEntry, facts: PackedFacts, source: string | undefined) {
    this.entry = entry;
    this.facts = facts;
    this.source = source;
  }

  get refers() {
    return this.entry.refers;
  }

  get report() {
    return this.entry.report;
  }

  get rest() {
    return bytesOfPart(this.entry.rest);
  }
}

class CachedFacts implements PackedFacts {
  private readonly entry: CacheEntry;
  readonly uri: string;
  readonly registries: readonly string[];

  constructor(entry: CacheEntry, uri: string, registries: readonly string[]) {
    this.entry = entry;
    this.uri = uri;
    this.registries = registries;
  }

  get ownActors() {
    return this.entry.ownActors;
  }

  get named() {
    return this.entry.named;
  }

  get perhaps() {
    return this.entry.perhaps;
  }

  get tied() {
    return this.entry.tied;
  }

  get bytes() {
    return bytesOfPart(this.entry.facts);
  }
}

/** Builds of one version differ while it is made. */
function buildStamp(): string {
  try {
    const { size, mtimeMs } = statSync(__filename);
    return `${size}-${mtimeMs}`;
  } catch {
    return '';
  }
}

async function bytesAt(uri: string, { workspace }: LintContext): Promise<Uint8Array | undefined> {
  const read = await workspace.read(uri);
  return read.kind === 'file' ? read.bytes : undefined;
}

function digestOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64');
}

function isThere(uri: string): boolean {
  try {
    return statSync(fileURLToPath(uri), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Where the cache stands unless `--cache-location` says: in the folder of the command. */
export const CACHE_NAME = '.claimdowncache';
