/** `--format compact`: a line for each finding, as compilers write them: `path:line:column: severity: message [rule]`. */
import { visibleText } from '../../visible-text.ts';
import type { LintReport } from '../report.ts';
import { errorLines } from './error-lines.ts';
import type { Reporter } from './reporter.ts';

export const compact: Reporter = (report) => ({ output: lines(report), messages: errorLines(report.errors) });

function* lines({ files }: LintReport): Generator<string> {
  for (const { path, findings } of files)
    for (const { start, severity, message, rule } of findings)
      yield `${visibleText(path)}:${start.line}:${start.column}: ${severity}: ${visibleText(message)} [${rule}]\n`;
}
