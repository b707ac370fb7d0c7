/** `--format jsonl`: a line of JSON for each finding, each error, and last the summary, for streams and data platforms. */

import { plainFinding } from '../plain-finding.ts';
import type { LintReport } from '../report.ts';
import type { Reporter } from './reporter.ts';

export const jsonl: Reporter = (report) => ({ output: lines(report), messages: '' });

function* lines({ files, errors, summary }: LintReport): Generator<string> {
  for (const { path, findings } of files)
    for (const finding of findings)
      yield line({ path, ...plainFinding(finding), fingerprint: finding.fingerprint });
  for (const error of errors) yield line({ error });
  yield line({ summary });
}

function line(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}
