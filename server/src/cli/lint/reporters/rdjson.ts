/**
 * `--format rdjson`: the Reviewdog Diagnostic Format
 * (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Its columns count bytes of UTF-8.
 */
import { type Lines, linesOfText } from '../../../lsp/positions.ts';
import { placeAt } from '../places.ts';
import type { Place, ReportedFinding, ReportedFix } from '../report.ts';
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
    ...(fix && text !== undefined && lines ? { suggestions: [suggestionOf(fix, text, lines)] } : {}),
  };
}

/** Each suggestion is offered by itself, so the edits of a fix, which stand or fall together, are one. */
function suggestionOf({ edits }: ReportedFix, text: string, lines: Lines): object {
  const [start, end] = [edits[0]!.start, edits.at(-1)!.end];
  let at = start;
  const pieces = edits.flatMap((edit) => {
    const kept = text.slice(at, edit.start);
    at = edit.end;
    return [kept, edit.text];
  });
  const range = {
    start: positionAt(text, placeAt(lines, start)),
    end: positionAt(text, placeAt(lines, end)),
  };
  return { range, text: pieces.join('') };
}

function positionAt(text: string | undefined, { line, column, offset }: Place): object {
  if (text === undefined) return { line };
  return { line, column: 1 + Buffer.byteLength(text.slice(offset - column + 1, offset)) };
}
