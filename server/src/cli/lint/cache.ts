/**
 * What was found in files before, by content: that of the article, of its source, and of the configurations and registries that
 * hold for it. Dates of files say nothing, since a checkout in CI gives each a new one.
 *
 * One file, a line for each article. It is written whole under another name and then renamed, so that runs at the same time
 * see the one or the other; a line that is cut short or damaged is one article that is checked anew.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../version.ts';
import { uriOfFile, uriOfFolder } from '../paths.ts';
import { writeWholeFile } from '../write-file.ts';
import type { LintContext } from './context.ts';
import { surroundingsBeside } from './examine-file.ts';
import type { Examined, Result } from './examined.ts';
import { mapUris, portableFrom, resolvedFrom } from './portable.ts';
import type { RuleOverrides } from './rule-overrides.ts';

export interface ResultCache {
  readonly lookUp: (path: string, context: LintContext) => Promise<Result | undefined>;
  readonly put: (path: string, result: Result, context: LintContext) => Promise<void>;
  /** Writes it where anything changed. Entries of files other than these stay where they still exist. */
  readonly save: (paths: readonly string[]) => Promise<void>;
}

interface Entry {
  /** Digest of the article and all it rests on, its source apart. */
  readonly key: string;
  readonly source: string | undefined;
  readonly sourceDigest: string | undefined;
  /** The result as JSON. */
  readonly body: string;
}

const TITLE = 'claimdown cache 1';

/** `onTrouble` hears why the cache cannot be written; the run is none the worse for it. */
export function openCache(
  file: string,
  cwd: string,
  overrides: RuleOverrides,
  onTrouble: (message: string) => void,
): ResultCache {
  const folder = uriOfFolder(cwd);
  const toPortable = portableFrom(folder);
  const fromPortable = resolvedFrom(folder);
  const settings = JSON.stringify([overrides, process.version]);
  const stamp = `${TITLE} ${version} ${buildStamp()}`;
  const entries = readEntries(file, stamp);
  const digests = new WeakMap<readonly string[], Promise<string>>();
  let isChanged = false;
  const keys = new Map<string, string>();

  const keyOf = async (path: string, context: LintContext): Promise<string | undefined> => {
    const uri = uriOfFile(path);
    const read = await context.workspace.read(uri);
    if (read.kind !== 'file') return undefined;
    const { dependencies } = await surroundingsBeside(uri, context);
    let around = digests.get(dependencies);
    if (!around) {
      around = digestOfAll(dependencies, context);
      digests.set(dependencies, around);
    }
    return createHash('sha1')
      .update(read.bytes)
      .update(await around)
      .update(settings)
      .digest('base64');
  };

  const digestOfAll = async (uris: readonly string[], context: LintContext): Promise<string> => {
    const parts: string[] = [];
    for (const uri of uris) parts.push(toPortable(uri), await digestAt(uri, context));
    return JSON.stringify(parts);
  };

  return {
    async lookUp(path, context) {
      const key = await keyOf(path, context);
      if (key === undefined) return undefined;
      keys.set(path, key);
      const entry = entries.get(toPortable(uriOfFile(path)));
      if (entry?.key !== key) return undefined;
      if (
        entry.source !== undefined &&
        (await digestAt(fromPortable(entry.source), context)) !== entry.sourceDigest
      )
        return undefined;
      try {
        return mapUris(JSON.parse(entry.body) as Examined, fromPortable);
      } catch {
        return undefined;
      }
    },
    async put(path, result, context) {
      // A file that cannot be read may be readable next time, though nothing in it changed.
      if (result.kind !== 'examined') return;
      const key = keys.get(path) ?? (await keyOf(path, context));
      if (key === undefined) return;
      const portable = mapUris(result, toPortable) as Examined;
      const { source } = portable;
      const sourceDigest = result.source === undefined ? undefined : await digestAt(result.source, context);
      entries.set(portable.uri, { key, source, sourceDigest, body: JSON.stringify(portable) });
      isChanged = true;
    },
    async save(paths) {
      if (!isChanged) return;
      const ours = new Set(paths.map((path) => toPortable(uriOfFile(path))));
      const lines = [stamp];
      for (const [name, { key, source, sourceDigest, body }] of entries) {
        if (!ours.has(name) && !isThere(fromPortable(name))) continue;
        lines.push(`${JSON.stringify([name, key, source ?? null, sourceDigest ?? null])}\t${body}`);
      }
      try {
        await writeWholeFile(file, `${lines.join('\n')}\n`);
        isChanged = false;
      } catch (error) {
        onTrouble(error instanceof Error ? error.message : String(error));
      }
    },
  };
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

function readEntries(file: string, stamp: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return entries;
  }
  let start = text.indexOf('\n') + 1;
  if (start === 0 || text.slice(0, start - 1) !== stamp) return entries;
  for (let end = text.indexOf('\n', start); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const tab = text.indexOf('\t', start);
    if (tab < 0 || tab > end) continue;
    try {
      const [name, key, source, sourceDigest] = JSON.parse(text.slice(start, tab)) as (string | null)[];
      if (typeof name !== 'string' || typeof key !== 'string') continue;
      const body = text.slice(tab + 1, end);
      if (body.startsWith('{') && body.endsWith('}'))
        entries.set(name, {
          key,
          source: source ?? undefined,
          sourceDigest: sourceDigest ?? undefined,
          body,
        });
    } catch {
      // A damaged line is one article that is checked anew.
    }
  }
  return entries;
}

async function digestAt(uri: string, { workspace }: LintContext): Promise<string> {
  const read = await workspace.read(uri);
  return read.kind === 'file' ? createHash('sha1').update(read.bytes).digest('base64') : read.kind;
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
