/**
 * What is wrong in configurations and registries. Every article below one brings the same problems along; each is reported
 * once, in its own file.
 */
import { type Lines, linesOfText } from '../../lsp/positions.ts';
import type { Config, Problem } from '../../model/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { severityOf } from '../../rules/severity.ts';
import { indexAt } from '../../syntax/index.ts';
import { type LintContext, shownUri } from './context.ts';
import type { Examined } from './examined.ts';
import { digest, fingerprinter, placeKey } from './fingerprints.ts';
import type { FileReport } from './report.ts';
import { reportedFindings } from './reported-findings.ts';

export interface YamlProblems {
  /** Takes in the problems, by the URIs of their files, that the configuration of an article brings along. */
  readonly add: (problems: ReadonlyMap<string, readonly Problem[]>, config: Config) => void;
  /** Takes in what rules find in a registry in the sight of the corpus. */
  readonly addFindings: (uri: string, findings: readonly Finding[]) => void;
  /** The reports of the files with problems. */
  readonly reports: (
    context: LintContext,
    examined: ReadonlyMap<string, Examined>,
  ) => Promise<readonly FileReport[]>;
}

/** From mild to grave: where two configurations differ about a problem, the graver one counts, whichever comes first. */
const SEVERITIES: readonly Finding['severity'][] = ['info', 'warning', 'error'];

export function yamlProblems(): YamlProblems {
  const files = new Map<string, Map<string, Finding>>();

  const add = (uri: string, problem: Problem, severity: Finding['severity']): void => {
    const findings = files.get(uri) ?? new Map<string, Finding>();
    files.set(uri, findings);
    const key = `${problem.start} ${problem.end} ${problem.message}`;
    const known = findings.get(key)?.severity;
    if (known && SEVERITIES.indexOf(known) >= SEVERITIES.indexOf(severity)) return;
    findings.set(key, { ...problem, severity });
  };

  return {
    add(problems, config) {
      for (const [uri, found] of problems) {
        for (const problem of found) {
          const severity = severityOf(problem.rule, config);
          if (severity !== 'off') add(uri, problem, severity);
        }
      }
    },
    addFindings(uri, findings) {
      for (const finding of findings) add(uri, finding, finding.severity);
    },
    async reports(context, examined) {
      const reports: FileReport[] = [];
      for (const [uri, findings] of files) {
        const sorted = [...findings.values()].sort((a, b) => a.start - b.start || a.end - b.end);
        const text = await context.textAt(uri);
        const lines = text === undefined ? undefined : linesOfText(text);
        const marks = Object.fromEntries(
          sorted.map((finding) => [placeKey(finding), markIn(text ?? '', lines, finding)]),
        );
        reports.push({
          path: shownUri(context, uri),
          findings: await reportedFindings(sorted, { uri, lines, examined }, fingerprinter(marks), context),
          suppressed: [],
        });
      }
      return reports;
    },
  };
}

/** What a finding in YAML is known by: its line and its words. */
function markIn(text: string, lines: Lines | undefined, { start, end }: Finding): string {
  const line = lines ? lines.textOf(indexAt(lines.starts, start)) : '';
  return digest(`${line.trim()}\n${text.slice(start, end)}`);
}
