/** What directives of a file silence of its findings, and which of them silence nothing. */
import type { Suppression } from '../model/index.ts';
import { indexAt } from '../syntax/index.ts';
import type { Finding } from './rule.ts';
import { byPlace } from './run-rule.ts';
import { coverage, type Directives, unusedSuppressions } from './suppression-coverage.ts';

export interface Checked {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Findings that a directive of the file silences. */
  readonly suppressed: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
}

/** `seesCorpus` says whether the findings, in the order of the text, hold all that there is to find across files. */
export function judged(findings: readonly Finding[], directives: Directives, seesCorpus: boolean): Checked {
  if (directives.suppressions.length === 0) return { findings, suppressed: [] };
  const covering = coverage(directives.suppressions);
  const used = new Map<Suppression, Set<string>>();
  const left: Finding[] = [];
  const suppressed: { finding: Finding; suppression: Suppression }[] = [];
  for (const finding of findings) {
    const line = indexAt(directives.lineStarts, finding.start);
    const suppression = covering(finding.rule, line);
    if (suppression) {
      suppressed.push({ finding, suppression });
      used.set(suppression, (used.get(suppression) ?? new Set()).add(finding.rule));
    } else {
      left.push(finding);
    }
  }
  left.push(...unusedSuppressions(directives, used, seesCorpus));
  return { findings: left.sort(byPlace), suppressed };
}
