/** `--format checkstyle`: the XML of Checkstyle, which many review tools read (https://checkstyle.org). */
import type { FileReport, LintReport } from '../report.ts';
import type { Reporter } from './reporter.ts';
import { XML_DECLARATION, xmlElement } from './xml.ts';

export const checkstyle: Reporter = (report) => ({ output: document(report), messages: '' });

function* document(report: LintReport): Generator<string> {
  yield XML_DECLARATION;
  yield* xmlElement('checkstyle', { version: '4.3' }, filesOf(report));
}

function* filesOf({ files, errors }: LintReport): Generator<string> {
  for (const file of files)
    if (file.findings.length > 0) yield* xmlElement('file', { name: file.path }, errorsOf(file));
  for (const { path, message } of errors)
    yield* xmlElement(
      'file',
      { name: path },
      xmlElement('error', { line: 1, severity: 'error', message, source: 'claimdown' }),
    );
}

function* errorsOf({ findings }: FileReport): Generator<string> {
  for (const { start, severity, message, rule } of findings)
    yield* xmlElement('error', {
      line: start.line,
      column: start.column,
      severity,
      message,
      source: `claimdown.${rule}`,
    });
}
