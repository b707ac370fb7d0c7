/** `--format jsonl`: a line of JSON for each finding, each error, and last the summary, for streams and data platforms. */
import { plain } from './json.ts';
import type { Reporter } from './reporter.ts';

export const jsonl: Reporter = ({ files, errors, summary }) => {
  const lines: unknown[] = [];
  for (const { path, findings } of files)
    for (const finding of findings) lines.push({ path, ...plain(finding), fingerprint: finding.fingerprint });
  for (const error of errors) lines.push({ error });
  lines.push({ summary });
  return { output: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), messages: '' };
};
