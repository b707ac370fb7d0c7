/** The mends that findings bring along. */
import { compatibleEdits, safeFix } from '../../rules/fix.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Action } from './action.ts';

/** An action for each fix of each finding, in their order. The safe one is preferred, or the only one. */
export function findingFixes(findings: readonly Finding[]): readonly Action[] {
  return findings.flatMap((finding) => {
    const fixes = finding.fixes ?? [];
    const preferred = safeFix(finding) ?? (fixes.length === 1 ? fixes[0] : undefined);
    return fixes.map(
      (fix): Action => ({
        title: fix.title,
        kind: 'quickfix',
        finding,
        isPreferred: fix === preferred,
        changes: [{ edits: compatibleEdits([fix]), ...(fix.uri === undefined ? {} : { uri: fix.uri }) }],
      }),
    );
  });
}
