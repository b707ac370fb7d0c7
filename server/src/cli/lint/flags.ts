/** The options of `claimdown lint` and `claimdown merge`, as Commander gives them, and what they mean. */
import { resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { REPORT_FORMATS, type ReportFormat } from './reporters/index.ts';

/** How a report is made of what was found. */
export interface ReportFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly statistics?: boolean;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

export interface LintFlags extends ReportFlags {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly fileList?: string;
  readonly null?: boolean;
  readonly exclude?: readonly string[];
  /** False where what is ignored is checked too. */
  readonly ignore?: boolean;
  readonly forceExclude?: boolean;
  readonly errorOnUnmatched?: boolean;
  readonly changed?: string | true;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly diff?: boolean;
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  /** A path; false for none. */
  readonly config?: string | false;
  readonly printConfig?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly concurrency?: string;
  readonly shard?: string;
  readonly watch?: boolean;
}

export interface Target {
  readonly format: ReportFormat;
  /** Undefined for stdout. */
  readonly file: string | undefined;
}

/** As a file to write to. */
const STDOUT = '-';

/** Each format with where it goes. Fails with a {@link CommandError} where two would go to stdout, or a name is none. */
export function targetsOf({ format, output }: Pick<ReportFlags, 'format' | 'output'>): readonly Target[] {
  const given = format ?? ['stylish'];
  const targets = given.map((each): Target => {
    const equals = each.indexOf('=');
    const name = equals < 0 ? each : each.slice(0, equals);
    const known = REPORT_FORMATS.find((candidate) => candidate === name);
    if (!known)
      throw new CommandError(`--format: “${name}” is no format: it is ${REPORT_FORMATS.join(', ')}`);
    const file = equals < 0 ? output : each.slice(equals + 1);
    if (file === '')
      throw new CommandError(
        equals < 0 ? '--output: it names no file' : `--format ${each}: behind the “=” the file is missing`,
      );
    return { format: known, file: file === STDOUT ? undefined : file };
  });
  const places = targets.map(({ file }) => file && resolve(file));
  const twice = targets.find((_, i) => places.indexOf(places[i]) !== i);
  if (twice)
    throw new CommandError(
      `two formats cannot go to ${twice.file ?? 'stdout'}: give one a file, such as --format sarif=report.sarif`,
    );
  return targets;
}

/** A whole number of at least `least`. */
export function wholeNumber(option: string, given: string, least: number): number {
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < least)
    throw new CommandError(`${option} takes a whole number of at least ${least}; “${given}” is none`);
  return value;
}

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

export function shardOf(given: string): Shard {
  const [, index = '', of = ''] = /^(\d+)\/(\d+)$/.exec(given) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!(shard.of >= 1 && shard.index >= 1 && shard.index <= shard.of))
    throw new CommandError(`--shard takes i/n, such as 2/4 for the second of four; “${given}” is none`);
  return shard;
}

/** Options that cannot stand together, each with why. */
export function checkFlags(flags: LintFlags, paths: readonly string[]): void {
  const clash = (one: unknown, other: unknown, message: string): void => {
    if (one && other) throw new CommandError(message);
  };
  const mends = flags.fix || flags.fixUnsafe || flags.diff;
  clash(
    flags.stdin,
    paths.length > 0 || flags.fileList,
    '--stdin reads the one article to check: name no files beside it',
  );
  clash(flags.fileList, paths.length > 0, '--file-list names the files to check: name no others beside it');
  clash(
    flags.shard,
    mends,
    '--shard checks a part of the corpus and mends nothing: leave --fix and --diff out',
  );
  clash(
    flags.stdin,
    flags.shard,
    '--shard parts a corpus, and --stdin is one article: leave one of them out',
  );
  clash(
    flags.shard,
    flags.format || flags.statistics || flags.maxWarnings || flags.quiet,
    'findings are reported of the whole: give --format, --statistics, --max-warnings and --quiet to “claimdown merge”',
  );
  clash(
    flags.shard,
    flags.changed,
    '--shard and --changed cannot stand together: a branch touches few files',
  );
  clash(
    flags.shard,
    flags.baseline,
    'a baseline is applied to the whole: give --baseline to “claimdown merge”',
  );
  clash(
    flags.watch,
    flags.stdin || flags.shard || mends,
    '--watch goes with neither --stdin, --shard, --fix nor --diff',
  );
  clash(
    flags.watch,
    flags.fileList === '-',
    '--watch reads the list of files again and again: give --file-list a file, not stdin',
  );
  clash(
    flags.stdinFilename,
    !flags.stdin,
    '--stdin-filename says how the article of --stdin is called: give --stdin too',
  );
  clash(
    flags.printConfig,
    paths.length > 0 || flags.stdin || flags.fileList,
    '--print-config prints what holds for the one file that it names: name no others beside it',
  );
  clash(
    flags.cacheLocation,
    !flags.cache,
    '--cache-location says where the cache of --cache is kept: give --cache too',
  );
  clash(flags.null, !flags.fileList, '--null says how names in --file-list are parted: give --file-list too');
  clash(
    flags.updateBaseline,
    flags.changed,
    '--update-baseline writes what is known of all files, and --changed looks at some: leave one of them out',
  );
  clash(
    flags.updateBaseline,
    !flags.baseline,
    '--update-baseline writes the file that --baseline names: give --baseline too',
  );
}
