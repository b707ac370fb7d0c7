/**
 * `--format gitlab`: a Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
import { digest } from '../fingerprints.ts';
import type { LintReport } from '../report.ts';
import { jsonAround } from './json-list.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

export const gitlab: Reporter = (report) => ({ output: jsonAround([], issuesOf(report)), messages: '' });

function* issuesOf({ files, errors }: LintReport): Generator<object> {
  for (const { path, findings } of files) {
    for (const { severity, start, end, rule, message, fingerprint } of findings) {
      yield {
        description: message,
        check_name: rule,
        fingerprint: digest(`${path}\n${rule}\n${fingerprint}`),
        severity: SEVERITIES[severity],
        location: { path, lines: { begin: start.line, end: end.line } },
      };
    }
  }
  for (const { path, message } of errors) {
    yield {
      description: message,
      check_name: 'claimdown',
      fingerprint: digest(`${path}\n\n${message}`),
      severity: 'blocker',
      location: { path, lines: { begin: 1 } },
    };
  }
}
