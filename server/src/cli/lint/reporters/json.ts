/** `--format json`: the report as it is, for scripts. Its shape changes only with a new major version. */
import { findingsJson } from '../packed-report.ts';
import type { LintReport } from '../report.ts';
import type { Reporter } from './reporter.ts';

const VERSION = 1;

export const json: Reporter = (report) => ({ output: pieces(report), messages: '' });

/** Pieces for each file. */
function* pieces({ files, errors, summary }: LintReport): Generator<string | Uint8Array> {
  yield `{"version":${VERSION},"files":[`;
  let comma = '';
  for (const file of files) {
    yield `${comma}{"path":${JSON.stringify(file.path)},"findings":`;
    yield* findingsJson(file);
    comma = '},';
  }
  yield `${comma.slice(0, 1)}],"errors":${JSON.stringify(errors)},"summary":${JSON.stringify(summary)}}\n`;
}
