/** `--format compact`: a line for each finding, as compilers write them: `path:line:column: severity: message [rule]`. */
import { visibleText } from '../../visible-text.ts';
import { errorLines } from './error-lines.ts';
import type { Reporter } from './reporter.ts';

export const compact: Reporter = ({ files, errors }) => ({
  output: files
    .flatMap(({ path, findings }) =>
      findings.map(
        ({ start, severity, message, rule }) =>
          `${visibleText(path)}:${start.line}:${start.column}: ${severity}: ${visibleText(message)} [${rule}]\n`,
      ),
    )
    .join(''),
  messages: errorLines(errors),
});
