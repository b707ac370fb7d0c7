/** `claimdown lint`: checks articles, with the configuration and registry that hold for each. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from './command-error.ts';
import { counted } from './counted.ts';
import { CLEAN, FAILED } from './exit-code.ts';
import type { IsChecked } from './lint/baseline.ts';
import { type ContextOptions, type LintContext, lintContext, shownUri } from './lint/context.ts';
import { DamagedCache } from './lint/damaged-cache.ts';
import { examineAll, threadsFor } from './lint/examine-all.ts';
import type { Result } from './lint/examined.ts';
import { findFiles } from './lint/find-files.ts';
import { checkFlags, type LintFlags, shardOf } from './lint/flags.ts';
import { type Judged, judge, type Sight } from './lint/judge.ts';
import { exclusionOf } from './lint/left-out.ts';
import { refersElsewhere } from './lint/packed-result.ts';
import { checkReportFlags, printReport } from './lint/print-report.ts';
import { progressOf } from './lint/progress.ts';
import { type FileError, lintReport } from './lint/report.ts';
import type { ResultStore } from './lint/result-store.ts';
import { isLookedFor, ruleOverrides } from './lint/rule-overrides.ts';
import { wantedBy } from './lint/wanted.ts';
import { writeError, writeOut } from './output.ts';
import { isFolder, uriOfFile, uriOfFolder } from './paths.ts';
import { inPieces } from './pieces.ts';

/** Checks what the paths name, by default the current folder, prints the findings, and gives the exit code. */
export async function lint(paths: readonly string[], flags: LintFlags): Promise<number> {
  checkFlags(flags, paths);
  await checkReportFlags(flags);
  if (flags.printConfig !== undefined) return printConfig(flags.printConfig, flags);
  if (flags.stdin) return (await import('./lint/stdin.ts')).lintStdin(flags);
  if (flags.watch) return (await import('./lint/watch.ts')).watch(paths, flags, () => lintOnce(paths, flags));
  return lintOnce(paths, flags);
}

async function lintOnce(paths: readonly string[], flags: LintFlags): Promise<number> {
  try {
    return await checked(paths, flags, { afresh: false });
  } catch (error) {
    // Nothing was printed or written yet: all that is asked of a cache is asked before.
    if (error instanceof DamagedCache) return checked(paths, flags, { afresh: true });
    throw error;
  }
}

/** `afresh` passes over what the cache holds, and writes it anew. */
async function checked(
  paths: readonly string[],
  flags: LintFlags,
  { afresh }: { readonly afresh: boolean },
): Promise<number> {
  const cwd = process.cwd();
  const isByDefault = flags.fileList === undefined && paths.length === 0;
  const named = isByDefault ? ['.'] : flags.fileList === undefined ? paths : await listed(flags);
  const folders = named.map((name) => resolve(cwd, name)).filter(isFolder);
  const options = contextOptions(flags);
  const context = lintContext(cwd, folders, options);
  const found = await findFiles(named, context, {
    literal: flags.fileList !== undefined,
    forceExclude: flags.forceExclude === true,
    // Nobody named anything that could be mistyped: a project that has only just begun is no failure.
    errorOnUnmatched: !isByDefault && flags.errorOnUnmatched !== false,
  });
  if (isByDefault && found.files.length + found.errors.length === 0) await writeError(NOTHING_HERE);
  const shard = flags.shard === undefined ? undefined : shardOf(flags.shard);
  const { isOfShard, shardText } = shard ? await import('./lint/shard.ts') : NO_SHARDS;
  const files = shard ? found.files.filter((path) => isOfShard(path, cwd, shard)) : found.files;
  const overrides = options.overrides!;
  const store =
    files.length < FILES_FOR_STORE ? undefined : (await import('./lint/result-store.ts')).openStore();
  try {
    const results = await examined(files, context, flags, { ...options, cwd, folders, afresh, store });
    // Of a folder of which something is left out for this run, not all articles are seen.
    const folderUris = flags.exclude ? [] : folders.map(uriOfFolder);
    if (shard) {
      const whole = { cwd, folders: folderUris, config: options.config, overrides };
      const text = await shardText(shard, results, found.errors, whole, context);
      if (flags.output !== undefined && flags.output !== '-')
        await (await import('./write-file.ts')).writeWholeFile(resolve(flags.output), inPieces(text));
      else for (const piece of inPieces(text)) await writeOut(piece);
      return found.errors.length > 0 || results.some(({ kind }) => kind === 'failed') ? FAILED : CLEAN;
    }
    return await reported(results, found.errors, context, { folders: folderUris }, flags);
  } finally {
    store?.close();
  }
}

/** What is found in so many files, and more, is kept out of memory until it is told. */
const FILES_FOR_STORE = 5_000;

const NOTHING_HERE =
  'Nothing was checked: in the current folder there is no .claim file that is not ignored.\n';

const NO_SHARDS = { isOfShard: () => true, shardText: async () => '' };

async function listed({ fileList, null: parted }: LintFlags): Promise<readonly string[]> {
  const { readFileList } = await import('./lint/file-list.ts');
  return readFileList(fileList!, parted ? 'null' : 'newline');
}

/** What the flags say about configurations and rules. Fails with a {@link CommandError}. */
export function contextOptions(flags: LintFlags): ContextOptions {
  const overrides = ruleOverrides(flags.rule, flags.only);
  const wanted = wantedBy(flags);
  const exclusion = exclusionOf(flags.exclude, flags.ignore);
  const options = { overrides, wanted, exclusion };
  if (flags.config === false) return { ...options, config: null };
  if (typeof flags.config !== 'string') return options;
  const path = resolve(flags.config);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(`--config ${flags.config}: there is no such file`);
  return { ...options, config: uriOfFile(path) };
}

async function examined(
  files: readonly string[],
  context: LintContext,
  flags: LintFlags,
  {
    cwd,
    folders,
    config,
    overrides,
    wanted,
    afresh,
    store,
  }: ContextOptions & {
    readonly cwd: string;
    readonly folders: readonly string[];
    readonly afresh: boolean;
    readonly store: ResultStore | undefined;
  },
): Promise<readonly Result[]> {
  const { openCache, CACHE_NAME } = flags.cache ? await import('./lint/cache.ts') : NO_CACHE;
  const location = resolve(flags.cacheLocation ?? CACHE_NAME);
  const troubles: Promise<void>[] = [];
  const cache = openCache?.(location, {
    cwd,
    overrides: overrides!,
    afresh,
    onTrouble: (message) => void troubles.push(writeError(`claimdown: ${message}\n`)),
  });
  const progress = progressOf(files.length);
  const settings = { task: 'examine', cwd, folders, config, overrides: overrides!, wanted: wanted! } as const;
  const threads = await threadsFor(flags.concurrency, files.length);
  const results = await examineAll(files, context, {
    cache,
    store,
    threads,
    settings,
    onProgress: progress?.done,
  });
  progress?.end();
  await Promise.all(troubles);
  return results;
}

const NO_CACHE = { openCache: undefined, CACHE_NAME: '' };

/** Judges, mends where that is asked for, prints, and gives the exit code. `stdin` is the text of the one article from there. */
export async function reported(
  first: readonly Result[],
  errors: readonly FileError[],
  context: LintContext,
  sight: Sight,
  flags: LintFlags,
  stdin?: { readonly bytes: Uint8Array; readonly path: string },
): Promise<number> {
  const seen = await withBeside(first, context, sight);
  const told = flags.changed === undefined ? undefined : await changedOnly(flags.changed, first, context);
  const mends = Boolean(flags.fix || flags.fixUnsafe || flags.diff);
  const judging = (results: readonly Result[]): Promise<Judged> =>
    judge(results, context, { ...seen, ...(told ? { told } : {}), keepsFound: mends });
  const texts = new Map<string, string>();
  if (stdin) texts.set(stdin.path, new TextDecoder().decode(stdin.bytes));
  let judged: Judged;
  const failures: FileError[] = [];
  let stdoutTaken = false;
  if (mends) {
    const { diffOf, mend, writeMended } = await import('./lint/fix-files.ts');
    const done = await mend(first, context, {
      unsafe: flags.fixUnsafe === true,
      judge: judging,
      bytesOf: async (uri) => {
        if (stdin) return stdin.bytes;
        const read = await context.workspace.read(uri);
        return read.kind === 'file' ? read.bytes : undefined;
      },
    });
    judged = done.judged;
    for (const { uri, after } of done.mended) texts.set(shownUri(context, uri), after);
    if (flags.diff) {
      await writeOut(await diffOf(done.mended, context));
      stdoutTaken = true;
    } else if (stdin) {
      const [mended] = done.mended;
      await writeOut(mended ? (mended.byteOrderMark ? '\uFEFF' : '') + mended.after : stdin.bytes);
      stdoutTaken = true;
    } else {
      failures.push(...(await writeMended(done.mended, context)));
      const places = done.mended.reduce((sum, each) => sum + each.places, 0);
      const count = done.mended.length - failures.length;
      if (places > 0 && count > 0)
        await writeError(`Mended ${counted(places, 'place')} in ${counted(count, 'file')}.\n`);
    }
  } else {
    judged = await judging(first);
  }
  const report = lintReport(judged.files, [...errors, ...judged.errors, ...failures]);
  // Asked about entries of a baseline alone.
  const paths = flags.baseline === undefined ? [] : first.map(({ uri }) => shownUri(context, uri));
  const checkedPaths = new Set(paths);
  const overrides = ruleOverrides(flags.rule, flags.only);
  const isChecked: IsChecked = (path, rule) =>
    // Of what a branch does not touch, nothing was looked for.
    told === undefined &&
    isLookedFor(overrides, rule) &&
    (checkedPaths.has(path) || sight.folders.some((folder) => isBelow(resolve(context.cwd, path), folder)));
  return printReport(report, flags, { isChecked, texts, stdoutTaken });
}

function isBelow(path: string, folder: string): boolean {
  return uriOfFile(path).startsWith(folder);
}

/** Where not all articles are checked, those to which they refer are read too. */
async function withBeside(results: readonly Result[], context: LintContext, sight: Sight): Promise<Sight> {
  const refers = results.some((each) => each.kind === 'examined' && refersElsewhere(each));
  if (!refers) return sight;
  const { articlesBeside } = await import('./lint/beside.ts');
  const { foldersOf } = await import('./lint/folders.ts');
  const { isLeftOut } = foldersOf(context, () => {});
  return { ...sight, beside: await articlesBeside(results, context, isLeftOut) };
}

async function changedOnly(
  ref: string | true,
  results: readonly Result[],
  context: LintContext,
): Promise<NonNullable<Sight['told']>> {
  const { changedSince, tellingOf } = await import('./lint/changed.ts');
  return tellingOf(results, await changedSince(ref, context.cwd), context);
}

async function printConfig(file: string, flags: LintFlags): Promise<number> {
  const cwd = process.cwd();
  const { effectiveConfigText } = await import('./lint/print-config.ts');
  if (isFolder(resolve(cwd, file)))
    throw new CommandError(`--print-config ${file}: it is a folder: name an article in it`);
  const context = lintContext(cwd, [], contextOptions(flags));
  await writeOut(`${await effectiveConfigText(uriOfFile(resolve(cwd, file)), context)}\n`);
  return CLEAN;
}
