/**
 * `--format rdjson`: the Reviewdog Diagnostic Format
 * (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Its columns count bytes of UTF-8.
 */
import { type Lines, linesOfText } from '../../../lsp/positions.ts';
import { placeAt } from '../places.ts';
import type { LintReport, Place, ReportedFinding, ReportedFix } from '../report.ts';
import { jsonAround } from './json-list.ts';
import type { Reporter, ReportOptions } from './reporter.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

export const rdjson: Reporter = (report, { textOf }) => ({
  output: jsonAround({ source: SOURCE, diagnostics: [] }, diagnosticsOf(report, textOf)),
  messages: '',
});

const SOURCE = { name: 'claimdown' };

function* diagnosticsOf({ files, errors }: LintReport, textOf: ReportOptions['textOf']): Generator<object> {
  for (const { path, findings } of files) {
    if (findings.length === 0) continue;
    const text = textOf(path);
    const lines = text === undefined ? undefined : linesOfText(text);
    for (const finding of findings) yield diagnosticOf(path, finding, text, lines);
  }
  for (const { path, message } of errors)
    yield { message, location: { path }, severity: 'ERROR', source: SOURCE };
}

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
