/** Tables for terminals, spreadsheets and programs. */
import { displayWidth } from './display-width.ts';
import { visibleText } from './visible-text.ts';

export type Cell = string | number;

/** A table in columns, its widths as a terminal shows them; numbers stand to the right. Ends with a line break. */
export function printTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const shown = [header, ...rows].map((row) => row.map((cell) => visibleText(String(cell))));
  const widths = header.map((_, column) =>
    shown.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
  );
  const lines = shown.map((row, index) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - displayWidth(cell));
        const isNumber =
          index > 0 ? typeof rows[index - 1]![column] === 'number' : typeof rows[0]?.[column] === 'number';
        return isNumber ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0]!, rule, ...lines.slice(1)].map((line) => `${line}\n`).join('');
}

/**
 * The same as comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula is opened by an
 * apostrophe, since articles are other people's words.
 */
export function printCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** What begins a formula, wide forms included (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=@+\-\t\r\n\uFF1D\uFF20\uFF0B\uFF0D]/;
/** A sign, or a figure with its sign and unit, and no sum of several. */
const SIGNED = /^[+-](?:\d[\d.,]*(?: [\p{L}%]+)?)?$/u;

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) && !SIGNED.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
