/** `--format junit`: a test suite a file, a test case a finding, as the reports of CI systems read them. */

import type { Reporter } from './reporter.ts';
import { XML_DECLARATION, xmlElement, xmlText } from './xml.ts';

export const junit: Reporter = ({ files, errors, summary }) => {
  const suites = files.map(({ path, findings }) => {
    const failures = findings.filter(({ severity }) => severity !== 'info').length;
    const cases = findings.map(({ rule, severity, message, start }) => {
      const place = `${path}:${start.line}:${start.column}`;
      const inner =
        severity === 'info'
          ? `<system-out>${xmlText(`${place}: ${message}`)}</system-out>`
          : `<failure type="${severity}" message="${xmlText(message)}">${xmlText(`${place}: ${message} (${rule})`)}</failure>`;
      return xmlElement(
        'testcase',
        { name: `${rule} at ${start.line}:${start.column}`, classname: path, file: path, line: start.line },
        [inner],
      );
    });
    const tests = Math.max(findings.length, 1);
    return xmlElement(
      'testsuite',
      { name: path, tests, failures, errors: 0 },
      cases.length === 0
        ? [xmlElement('testcase', { name: 'no findings', classname: path, file: path })]
        : cases,
    );
  });
  const failed = errors.map(({ path, message }) =>
    xmlElement('testsuite', { name: path, tests: 1, failures: 0, errors: 1 }, [
      xmlElement('testcase', { name: 'reading', classname: path, file: path }, [
        xmlElement('error', { type: 'unreadable', message }),
      ]),
    ]),
  );
  const root = xmlElement(
    'testsuites',
    {
      name: 'claimdown',
      tests: files.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), errors.length),
      failures: summary.errors + summary.warnings,
      errors: errors.length,
    },
    [...suites, ...failed],
  );
  return { output: `${XML_DECLARATION}\n${root}\n`, messages: '' };
};
