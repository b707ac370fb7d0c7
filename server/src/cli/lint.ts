/** `claimdown lint`: checks articles, with the configuration and registry that hold for each. */
import { resolve } from 'node:path';
import { isColourful } from './colour.ts';
import { checkFiles } from './lint/check-files.ts';
import { lintContext } from './lint/context.ts';
import { findFiles } from './lint/find-files.ts';
import { exitCodeOf, lintReport } from './lint/report.ts';
import { REPORTERS, type ReportFormat } from './lint/reporters/index.ts';
import { writeError, writeOut } from './output.ts';
import { isFolder } from './paths.ts';

export interface LintOptions {
  readonly format: ReportFormat;
}

/** Checks what the paths name, by default the current folder, prints the findings, and gives the exit code. */
export async function lint(paths: readonly string[], { format }: LintOptions): Promise<number> {
  const named = paths.length > 0 ? paths : ['.'];
  const cwd = process.cwd();
  const context = lintContext(cwd, named.map((name) => resolve(cwd, name)).filter(isFolder));
  const found = await findFiles(named, context);
  const checked = await checkFiles(found.files, context);
  const report = lintReport(checked.files, [...found.errors, ...checked.errors]);
  const { output, messages } = REPORTERS[format](report, { colour: isColourful(process.stdout) });
  await writeOut(output);
  await writeError(messages);
  return exitCodeOf(report);
}
