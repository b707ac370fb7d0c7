/**
 * `--format github`: workflow commands that GitHub Actions turns into annotations of the changed lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
import type { LintReport } from '../report.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const github: Reporter = (report) => ({ output: commands(report), messages: '' });

function* commands({ files, errors }: LintReport): Generator<string> {
  for (const { path, findings } of files) {
    for (const { severity, start, end, rule, message } of findings) {
      const place = {
        file: path,
        line: start.line,
        // Columns of an annotation that spans lines would be read as those of its first.
        ...(end.line === start.line
          ? { endLine: end.line, col: start.column, endColumn: end.column }
          : { endLine: end.line }),
        title: rule,
      };
      yield command(COMMANDS[severity], place, message);
    }
  }
  for (const { path, message } of errors) yield command('error', { file: path, title: 'claimdown' }, message);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${given.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
