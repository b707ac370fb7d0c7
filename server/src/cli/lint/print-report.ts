/** From what was found to what is printed, written and answered as exit code: the same for one run and for merged shards. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../../syntax/index.ts';
import { isColourful } from '../colour.ts';
import { CommandError } from '../command-error.ts';
import { counted } from '../counted.ts';
import { FAILED } from '../exit-code.ts';
import { writeError, writeOut } from '../output.ts';
import { inPieces } from '../pieces.ts';
import { visibleText } from '../visible-text.ts';
import type { Gone, IsChecked } from './baseline.ts';
import { type ReportFlags, targetsOf, wholeNumber } from './flags.ts';
import { errorsOnly, exitCodeOf, type LintReport } from './report.ts';
import { REPORTERS } from './reporters/index.ts';
import { statistics } from './statistics.ts';

export interface PrintOptions {
  readonly isChecked: IsChecked;
  /** Texts that are not on the disk as they were checked, by path. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Where stdout has other content, the report that would stand there goes to stderr. */
  readonly stdoutTaken?: boolean;
}

/** Reads what the flags say; to be called before any work is done, so that a mistake in them costs none. */
export async function checkReportFlags(flags: ReportFlags): Promise<void> {
  targetsOf(flags);
  maxWarnings(flags);
  if (flags.baseline === undefined) return;
  const { readBaseline } = await import('./baseline.ts');
  readBaseline(flags.baseline, { mayBeMissing: flags.updateBaseline === true });
}

/** Prints the report and gives the exit code. */
export async function printReport(
  found: LintReport,
  flags: ReportFlags,
  { isChecked: isMeant, texts, stdoutTaken = false }: PrintOptions,
): Promise<number> {
  let report = found;
  const unread = new Set(found.errors.map(({ path }) => path));
  const isChecked: IsChecked = (path, rule) => !unread.has(path) && isMeant(path, rule);
  if (flags.baseline !== undefined) {
    const { applyBaseline, readBaseline, writeBaseline } = await import('./baseline.ts');
    const mayBeMissing = flags.updateBaseline === true;
    const entries = readBaseline(flags.baseline, { mayBeMissing });
    if (flags.updateBaseline) {
      const count = await writeBaseline(flags.baseline, report, entries, isChecked);
      await writeError(`${visibleText(flags.baseline)}: the baseline has ${counted(count, 'finding')}.\n`);
    }
    const applied = applyBaseline(
      report,
      flags.updateBaseline ? readBaseline(flags.baseline, { mayBeMissing }) : entries,
      isChecked,
    );
    report = applied.report;
    await writeError(goneText(applied.gone, flags.baseline));
  }
  const most = maxWarnings(flags);
  let code = exitCodeOf(flags.quiet && most === undefined ? errorsOnly(report) : report, {
    ...(most === undefined ? {} : { maxWarnings: most }),
    exitZero: flags.exitZero === true,
  });
  const { warnings } = report.summary;
  if (flags.quiet) report = errorsOnly(report);
  let hasPeople = false;
  for (const { format, file } of targetsOf(flags)) {
    const reporter = await REPORTERS[format].load();
    const colour = file === undefined && isColourful(stdoutTaken ? 'stderr' : 'stdout');
    const { output, messages } = reporter(report, {
      colour,
      hasErrorsOnly: flags.quiet === true,
      textOf: (path) => texts?.get(path) ?? textOnDisk(path),
    });
    if (file !== undefined) {
      const { writeWholeFile } = await import('../write-file.ts');
      try {
        await writeWholeFile(resolve(file), inPieces(output));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        // What was found is told all the same where the other reports go.
        await writeError(`claimdown: ${visibleText(error.message)}\n`);
        code = FAILED;
      }
    } else {
      for (const piece of inPieces(output)) await (stdoutTaken ? writeError : writeOut)(piece);
    }
    await writeError(messages);
    hasPeople ||= file === undefined && (format === 'stylish' || format === 'compact');
  }
  if (flags.statistics) await (hasPeople && !stdoutTaken ? writeOut : writeError)(statistics(report));
  if (most !== undefined && warnings > most)
    await writeError(
      `There ${warnings === 1 ? 'is' : 'are'} ${counted(warnings, 'warning')}, and --max-warnings allows ${most}.\n`,
    );
  return code;
}

function maxWarnings({ maxWarnings: given }: ReportFlags): number | undefined {
  return given === undefined ? undefined : wholeNumber('--max-warnings', given, 0);
}

/** How many entries are named one by one. */
const GONE_SHOWN = 20;

function goneText(gone: readonly Gone[], baseline: string): string {
  if (gone.length === 0) return '';
  const shown = gone
    .slice(0, GONE_SHOWN)
    .map(({ path, rule }) => `  ${visibleText(path)}: ${visibleText(rule)}\n`);
  const rest = gone.length > GONE_SHOWN ? `  and ${gone.length - GONE_SHOWN} more\n` : '';
  const entries = gone.length === 1 ? 'One entry occurs' : `${gone.length} entries occur`;
  return `${visibleText(baseline)}: ${entries} no longer; --update-baseline takes them out:\n${shown.join('')}${rest}`;
}

function textOnDisk(path: string): string | undefined {
  try {
    const decoded = decode(readFileSync(path));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    // Gone meanwhile, or on another machine: the findings are told without the words.
    return undefined;
  }
}
