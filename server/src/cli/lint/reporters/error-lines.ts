/** What could not be found or read, for people: a line each. */
import { visibleText } from '../../visible-text.ts';
import type { FileError } from '../report.ts';

export function errorLines(errors: readonly FileError[]): string {
  return errors
    .map(({ path, message }) => `${visibleText(path) || '""'}: ${visibleText(message)}\n`)
    .join('');
}
