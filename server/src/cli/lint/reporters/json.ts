/** `--format json`: the report as it is, for scripts. Its shape changes only with a new major version. */
import type { LintReport, ReportedFinding } from '../report.ts';
import type { Reporter } from './reporter.ts';

const VERSION = 1;

export const json: Reporter = (report) => ({ output: pieces(report), messages: '' });

/** A piece for each file. */
function* pieces({ files, errors, summary }: LintReport): Generator<string> {
  yield `{"version":${VERSION},"files":[`;
  let comma = '';
  for (const { path, findings } of files) {
    yield `${comma}${JSON.stringify({ path, findings: findings.map(plain) })}`;
    comma = ',';
  }
  yield `],"errors":${JSON.stringify(errors)},"summary":${JSON.stringify(summary)}}\n`;
}

/** A finding with the fields that are promised, and no others. */
export function plain({ rule, severity, message, start, end, related, fix }: ReportedFinding) {
  return {
    rule,
    severity,
    message,
    start,
    end,
    related,
    ...(fix ? { fix: { safe: fix.safe, edits: fix.edits } } : {}),
  };
}
