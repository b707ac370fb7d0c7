/** `--format checkstyle`: the XML of Checkstyle, which many review tools read (https://checkstyle.org). */
import type { FileError } from '../report.ts';
import type { Reporter } from './reporter.ts';
import { XML_DECLARATION, xmlElement } from './xml.ts';

export const checkstyle: Reporter = ({ files, errors }) => {
  const elements = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) =>
      xmlElement(
        'file',
        { name: path },
        findings.map(({ start, severity, message, rule }) =>
          xmlElement('error', {
            line: start.line,
            column: start.column,
            severity,
            message,
            source: `claimdown.${rule}`,
          }),
        ),
      ),
    );
  const root = xmlElement('checkstyle', { version: '4.3' }, [...elements, ...errors.map(unread)]);
  return { output: `${XML_DECLARATION}\n${root}\n`, messages: '' };
};

function unread({ path, message }: FileError): string {
  return xmlElement('file', { name: path }, [
    xmlElement('error', { line: 1, severity: 'error', message, source: 'claimdown' }),
  ]);
}
