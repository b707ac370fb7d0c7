/** `--statistics`: how often each rule found something, the most frequent first. */
import { ruleNamed } from '../../model/index.ts';
import { printTable } from '../table.ts';
import type { LintReport } from './report.ts';

export function statistics({ files }: LintReport): string {
  const counts = new Map<string, { count: number; files: number; severity: string }>();
  for (const { findings } of files) {
    const here = new Set<string>();
    for (const { rule, severity } of findings) {
      const known = counts.get(rule) ?? { count: 0, files: 0, severity };
      known.count++;
      if (!here.has(rule)) known.files++;
      here.add(rule);
      counts.set(rule, known);
    }
  }
  if (counts.size === 0) return '';
  const sorted = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  return printTable(
    ['findings', 'files', 'severity', 'rule', 'reports'],
    sorted.map(([rule, each]) => [
      String(each.count),
      String(each.files),
      each.severity,
      rule,
      ruleNamed(rule)?.means ?? '',
    ]),
  );
}
