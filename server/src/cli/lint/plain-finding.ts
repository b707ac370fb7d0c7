/** A finding as `--format json` promises it, with no other fields. */
import type { ReportedFinding } from './report.ts';

export function plainFinding({ rule, severity, message, start, end, related, fix }: ReportedFinding) {
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
