/** `--format junit`: a test suite a file, a test case a finding, as the reports of CI systems read them. */
import { countsOf } from '../packed-report.ts';
import type { FileReport, LintReport } from '../report.ts';
import type { Reporter } from './reporter.ts';
import { XML_DECLARATION, xmlElement, xmlText } from './xml.ts';

export const junit: Reporter = (report) => ({ output: document(report), messages: '' });

function* document(report: LintReport): Generator<string> {
  const { files, errors, summary } = report;
  yield XML_DECLARATION;
  yield* xmlElement(
    'testsuites',
    {
      name: 'claimdown',
      tests: files.reduce((sum, file) => sum + testsIn(file), errors.length),
      failures: summary.errors + summary.warnings,
      errors: errors.length,
    },
    suitesOf(report),
  );
}

function* suitesOf({ files, errors }: LintReport): Generator<string> {
  for (const file of files) {
    const { error, warning } = countsOf(file);
    yield* xmlElement(
      'testsuite',
      { name: file.path, tests: testsIn(file), failures: error + warning, errors: 0 },
      casesOf(file),
    );
  }
  for (const { path, message } of errors) {
    const failed = xmlElement('error', { type: 'unreadable', message });
    const reading = xmlElement('testcase', { name: 'reading', classname: path, file: path }, failed);
    yield* xmlElement('testsuite', { name: path, tests: 1, failures: 0, errors: 1 }, reading);
  }
}

function* casesOf({ path, findings }: FileReport): Generator<string> {
  if (findings.length === 0)
    yield* xmlElement('testcase', { name: 'no findings', classname: path, file: path });
  for (const { rule, severity, message, start } of findings) {
    const place = `${path}:${start.line}:${start.column}`;
    const inner =
      severity === 'info'
        ? `<system-out>${xmlText(`${place}: ${message}`)}</system-out>\n`
        : `<failure type="${severity}" message="${xmlText(message)}">${xmlText(`${place}: ${message} (${rule})`)}</failure>\n`;
    yield* xmlElement(
      'testcase',
      { name: `${rule} at ${start.line}:${start.column}`, classname: path, file: path, line: start.line },
      [inner],
    );
  }
}

/** A file without findings is one test that passed. */
function testsIn(file: FileReport): number {
  const { error, warning, info } = countsOf(file);
  return Math.max(error + warning + info, 1);
}
