/** Prints what was measured. */
import { cpus } from 'node:os';
import process from 'node:process';

export interface Row {
  /** What was run, and on how much. */
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  /** What the ratio must reach, and from which side; none where it is for information. */
  readonly reach?: { readonly least: number } | { readonly most: number };
  /** The times behind the ratio. */
  readonly times: string;
}

export function printTable(title: string, measured: string, rows: readonly Row[]): void {
  const cells = rows.map(({ what, against, ratio, reach, times }) => [
    what,
    against,
    ratio.toFixed(ratio < 10 ? 2 : 0),
    reach === undefined ? '' : 'least' in reach ? `≥ ${reach.least}` : `≤ ${reach.most}`,
    reach === undefined ? '' : isReached(ratio, reach) ? 'reached' : 'missed',
    times,
  ]);
  const head = ['what', 'against', 'ratio', 'target', '', 'milliseconds'];
  const widths = head.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const processor = cpus()[0]?.model ?? 'unknown processor';
  console.log(`\n${title}\n${measured}; Node ${process.versions.node}, ${cpus().length} × ${processor}\n`);
  for (const row of [head, widths.map((width) => '─'.repeat(width)), ...cells]) console.log(line(row));
}

function isReached(ratio: number, reach: NonNullable<Row['reach']>): boolean {
  return 'least' in reach ? ratio >= reach.least : ratio <= reach.most;
}

export function milliseconds(...times: readonly number[]): string {
  return times.map((time) => time.toFixed(time < 1 ? 3 : 1)).join(' : ');
}
