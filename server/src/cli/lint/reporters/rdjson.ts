/**
 * `--format rdjson`: the Reviewdog Diagnostic Format
 * (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Its columns count bytes of UTF-8.
 */
import { type Lines, linesOfText } from '../../../lsp/positions.ts';
import { placeAt } from '../places.ts';
import type { Place, ReportedFinding } from '../report.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

export const rdjson: Reporter = ({ files, errors }, options) => {
  const diagnostics: object[] = [];
  for (const { path, findings } of files) {
    if (findings.length === 0) continue;
    const text = options.textOf(path);
    const lines = text === undefined ? undefined : linesOfText(text);
    for (const finding of findings) diagnostics.push(diagnosticOf(path, finding, text, lines));
  }
  for (const { path, message } of errors)
    diagnostics.push({ message, location: { path }, severity: 'ERROR', source: SOURCE });
  return { output: `${JSON.stringify({ source: SOURCE, diagnostics }, undefined, 2)}\n`, messages: '' };
};

const SOURCE = { name: 'claimdown' };

function diagnosticOf(
  path: string,
  finding: ReportedFinding,
  text: string | undefined,
  lines: Lines | undefined,
): object {
  const { message, severity, rule, start, end, fix } = finding;
  return {
    message,
    location: { path, range: { start: positionAt(text, start), end: positionAt(text, end) } },
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(fix && lines
      ? {
          suggestions: fix.edits.map((edit) => ({
            range: {
              start: positionAt(text, placeAt(lines, edit.start)),
              end: positionAt(text, placeAt(lines, edit.end)),
            },
            text: edit.text,
          })),
        }
      : {}),
  };
}

function positionAt(text: string | undefined, { line, column, offset }: Place): object {
  if (text === undefined) return { line };
  return { line, column: 1 + Buffer.byteLength(text.slice(offset - column + 1, offset)) };
}
