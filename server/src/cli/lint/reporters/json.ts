/** `--format json`: the report as it is, for scripts. Its shape changes only with a new major version. */
import type { LintReport, ReportedFinding } from '../report.ts';
import type { Reporter } from './reporter.ts';

const VERSION = 1;

export const json: Reporter = ({ files, errors, summary }: LintReport) => ({
  output: `${JSON.stringify({
    version: VERSION,
    files: files.map(({ path, findings }) => ({ path, findings: findings.map(plain) })),
    errors,
    summary,
  })}\n`,
  messages: '',
});

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
