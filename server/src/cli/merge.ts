/** `claimdown merge`: the findings of a corpus that was checked in shards, exactly as one run would have them. */
import { lintContext } from './lint/context.ts';
import type { ReportFlags } from './lint/flags.ts';
import { judge } from './lint/judge.ts';
import { checkReportFlags, printReport } from './lint/print-report.ts';
import { lintReport } from './lint/report.ts';
import { isLookedFor } from './lint/rule-overrides.ts';
import { readShards } from './lint/shard.ts';

export async function merge(paths: readonly string[], flags: ReportFlags): Promise<number> {
  await checkReportFlags(flags);
  const { cwd, folders, config, overrides, results, errors, workspace } = readShards(paths, process.cwd());
  const context = lintContext(cwd, [], { ...(config === undefined ? {} : { config }), overrides, workspace });
  const judged = await judge(results, context, { folders });
  const report = lintReport(judged.files, [...errors, ...judged.errors]);
  return printReport(report, flags, { isChecked: (_, rule) => isLookedFor(overrides, rule) });
}
