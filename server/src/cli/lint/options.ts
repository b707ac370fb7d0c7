/** The options of `claimdown lint` and `claimdown merge` for the command line's parser and its help. */
import type { Command } from 'commander';

/** Undefined before the first: a default would stand in the help. */
function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Those that say how findings are reported. */
export function addReportOptions(command: Command): Command {
  return command
    .option(
      '-f, --format <format[=file]>',
      'how findings are printed: stylish (default), compact, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson; may be given several times, each with a file of its own',
      collected,
    )
    .option('-o, --output <file>', 'write to this file rather than to stdout')
    .option('--statistics', 'count the findings by rule')
    .option('--max-warnings <number>', 'so many warnings are no failure')
    .option('--quiet', 'report errors only')
    .option('--exit-zero', 'findings are no failure (exit code 0)')
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--update-baseline', 'write the findings there are into the baseline');
}

/** Those of lint: these, and what is checked and how. */
export function addLintOptions(command: Command): Command {
  return addReportOptions(command)
    .option('--stdin', 'check the article on stdin')
    .option('--stdin-filename <path>', 'the path that the article of --stdin has')
    .option('--file-list <file>', 'check the files that this file names, one a line; - for stdin')
    .option('-0, --null', 'names in --file-list are parted by NUL characters')
    .option(
      '--exclude <pattern>',
      'leave out what a pattern as in .gitignore names; may be given several times',
      collected,
    )
    .option('--no-ignore', 'check also what is ignored')
    .option('--force-exclude', 'leave out what is ignored or excluded even where it is named by its own path')
    .option('--no-error-on-unmatched', 'it is no error that nothing is found under a name')
    .option(
      '--changed [ref]',
      'report what a branch touches, since it left this branch or commit (default: the main branch)',
    )
    .option('--fix', 'mend what can be mended with certainty')
    .option('--fix-unsafe', 'mend also what is only likely')
    .option('--diff', 'print what mending would change, and write nothing')
    .option(
      '--rule <name:severity>',
      'set a rule to off, info, warning or error; may be given several times',
      collected,
    )
    .option('--only <rules>', 'check these rules only, parted by commas', collected)
    .option('--config <file>', 'use this configuration for all files')
    .option('--no-config', 'use no configuration')
    .option('--print-config <file>', 'print what holds for a file, as JSON')
    .option('--cache', 'check again only what changed, by content')
    .option('--cache-location <file>', 'where the cache is kept (default: .claimdowncache)')
    .option('--concurrency <number>', 'how many threads check files: off (one), auto (default) or a number')
    .option(
      '--shard <i/n>',
      'check the i-th of n parts of the corpus, and write what “claimdown merge” needs',
    )
    .option('--watch', 'check again whenever a file changes');
}
