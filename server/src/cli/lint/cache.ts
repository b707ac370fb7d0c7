/**
 * What was found in files before, by content: that of the article, of its source, and of the configurations and registries that
 * hold for it. Dates of files say nothing, since a checkout in CI gives each a new one.
 *
 * One file, a line for each article. It is written whole under another name and then renamed, so that runs at the same time
 * see the one or the other; a line that is cut short or damaged is one article that is checked anew. It is read as bytes, of which
 * the results are parts: nothing in them is looked at before somebody asks for it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../rules/rule.ts';
import { version } from '../../version.ts';
import { uriOfFile, uriOfFolder } from '../paths.ts';
import { writeWholeFile } from '../write-file.ts';
import type { LintContext } from './context.ts';
import { surroundingsBeside } from './examine-file.ts';
import type { Result } from './examined.ts';
import { packedResult, parcelOf } from './packed-result.ts';
import { mapUris, portableFrom, resolvedFrom } from './portable.ts';
import type { RuleOverrides } from './rule-overrides.ts';

export interface ResultCache {
  readonly lookUp: (path: string, context: LintContext) => Promise<Result | undefined>;
  readonly put: (path: string, result: Result, context: LintContext) => Promise<void>;
  /** Writes it where anything changed. Entries of files other than these stay where they still exist. */
  readonly save: (paths: readonly string[]) => Promise<void>;
}

/** What stands first in a line, before a tab, the JSON of the facts, a tab and the JSON of the rest. URIs are portable. */
interface Head {
  readonly uri: string;
  /** Digest of the article and all it rests on, its source apart. */
  readonly key: string;
  readonly registries: readonly string[];
  readonly ownActors: readonly string[];
  readonly source?: string;
  readonly sourceDigest?: string;
  /** Whether a reference in the article names another file. */
  readonly refers?: true;
  /** Whether the rest names other files too. */
  readonly hasUris?: true;
  /** Digest of what stands behind, which is not read before somebody needs it. */
  readonly check: string;
}

interface Entry {
  readonly head: Head;
  readonly facts: Uint8Array;
  readonly rest: Uint8Array;
}

const TITLE = 'claimdown cache 2';

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
      if (entry?.head.key !== key) return undefined;
      const { source, sourceDigest } = entry.head;
      if (source !== undefined && (await digestAt(fromPortable(source), context)) !== sourceDigest)
        return undefined;
      return checkOf(entry) === entry.head.check ? resultOf(entry, fromPortable) : undefined;
    },
    async put(path, result, context) {
      // A file that cannot be read may be readable next time, though nothing in it changed.
      if (result.kind !== 'examined') return;
      const key = keys.get(path) ?? (await keyOf(path, context));
      if (key === undefined) return;
      const hasUris = result.findings.some(namesFiles);
      const { facts, refers, rest } = parcelOf(hasUris ? mapUris(result, toPortable) : result)!;
      const { source } = result;
      const head: Head = {
        uri: toPortable(result.uri),
        key,
        registries: result.facts.registries.map(toPortable),
        ownActors: facts.ownActors,
        ...(source === undefined
          ? {}
          : { source: toPortable(source), sourceDigest: await digestAt(source, context) }),
        ...(refers ? { refers } : {}),
        ...(hasUris ? { hasUris } : {}),
        check: checkOf({ facts: facts.bytes, rest }),
      };
      entries.set(head.uri, { head, facts: facts.bytes, rest });
      isChanged = true;
    },
    async save(paths) {
      if (!isChanged) return;
      const ours = new Set(paths.map((path) => toPortable(uriOfFile(path))));
      const kept = [...entries.values()].filter(
        ({ head }) => ours.has(head.uri) || isThere(fromPortable(head.uri)),
      );
      try {
        await writeWholeFile(file, pieces(stamp, kept));
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

function* pieces(stamp: string, entries: readonly Entry[]): Generator<Uint8Array> {
  yield Buffer.from(`${stamp}\n`);
  for (let i = 0; i < entries.length; i += WRITTEN_AT_ONCE) {
    const parts: Uint8Array[] = [];
    for (const { head, facts, rest } of entries.slice(i, i + WRITTEN_AT_ONCE))
      parts.push(Buffer.from(JSON.stringify(head)), TAB, facts, TAB, rest, LINE_BREAK);
    yield Buffer.concat(parts);
  }
}

const WRITTEN_AT_ONCE = 256;
const TAB = Buffer.from('\t');
const LINE_BREAK = Buffer.from('\n');

/** Both parts of a whole line end in this. */
const BRACE = '}'.charCodeAt(0);

function readEntries(file: string, stamp: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return entries;
  }
  let start = bytes.indexOf(LINE_BREAK) + 1;
  if (start === 0 || bytes.toString('utf8', 0, start - 1) !== stamp) return entries;
  for (let end = bytes.indexOf(LINE_BREAK, start); end >= 0; ) {
    const entry = entryIn(bytes.subarray(start, end));
    if (entry) entries.set(entry.head.uri, entry);
    start = end + 1;
    end = bytes.indexOf(LINE_BREAK, start);
  }
  return entries;
}

/** Undefined for a damaged line, which is one article that is checked anew. */
function entryIn(line: Buffer): Entry | undefined {
  const first = line.indexOf(TAB);
  const second = line.indexOf(TAB, first + 1);
  if (first < 0 || second < 0) return undefined;
  const [facts, rest] = [line.subarray(first + 1, second), line.subarray(second + 1)];
  if (facts.at(-1) !== BRACE || rest.at(-1) !== BRACE) return undefined;
  try {
    const head = JSON.parse(line.toString('utf8', 0, first)) as Head;
    const isWhole =
      typeof head.uri === 'string' && typeof head.key === 'string' && Array.isArray(head.registries);
    return isWhole ? { head, facts, rest } : undefined;
  } catch {
    return undefined;
  }
}

function checkOf({ facts, rest }: Pick<Entry, 'facts' | 'rest'>): string {
  return createHash('sha1').update(facts).update(rest).digest('base64');
}

/** What the entry says, with URIs that hold here. */
function resultOf({ head, facts, rest }: Entry, fromPortable: (path: string) => string): Result {
  const { uri, registries, ownActors, source, refers = false, hasUris } = head;
  const map = hasUris ? (path: string) => path : fromPortable;
  const result = packedResult({
    facts: { uri: map(uri), registries: registries.map(map), ownActors, bytes: facts },
    source: source === undefined ? undefined : map(source),
    refers,
    rest,
  });
  return hasUris ? mapUris(result, fromPortable) : result;
}

/** Whether a finding names another file. */
function namesFiles({ related = [], fixes = [] }: Finding): boolean {
  return related.some(({ uri }) => uri !== undefined) || fixes.some(({ uri }) => uri !== undefined);
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
