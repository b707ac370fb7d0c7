/**
 * What is wrong in configurations and registries. Every article below one brings the same problems along; each is reported
 * once, in its own file.
 */
import type { Config, Problem } from '../../model/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { severityOf } from '../../rules/severity.ts';
import type { LintContext } from './context.ts';
import type { FileReport } from './report.ts';
import { fileReport } from './reported-findings.ts';

export interface YamlProblems {
  /** Takes in the problems, by the URIs of their files, that the configuration of an article brings along. */
  readonly add: (problems: ReadonlyMap<string, readonly Problem[]>, config: Config) => void;
  /** The reports of the files with problems. */
  readonly reports: (context: LintContext) => Promise<readonly FileReport[]>;
}

/** From mild to grave: where two configurations differ about a problem, the graver one counts, whichever comes first. */
const SEVERITIES: readonly Finding['severity'][] = ['info', 'warning', 'error'];

export function yamlProblems(): YamlProblems {
  const files = new Map<string, Map<string, Finding>>();

  const add = (uri: string, problem: Problem, config: Config): void => {
    const severity = severityOf(problem.rule, config);
    if (severity === 'off') return;
    const findings = files.get(uri) ?? new Map<string, Finding>();
    files.set(uri, findings);
    const key = `${problem.start} ${problem.end} ${problem.message}`;
    const known = findings.get(key)?.severity;
    if (known && SEVERITIES.indexOf(known) >= SEVERITIES.indexOf(severity)) return;
    findings.set(key, { ...problem, severity });
  };

  return {
    add(problems, config) {
      for (const [uri, found] of problems) for (const problem of found) add(uri, problem, config);
    },
    async reports(context) {
      const reports: FileReport[] = [];
      for (const [uri, findings] of files) {
        const sorted = [...findings.values()].sort((a, b) => a.start - b.start || a.end - b.end);
        reports.push(await fileReport(uri, await context.linesAt(uri), sorted, context));
      }
      return reports;
    },
  };
}
