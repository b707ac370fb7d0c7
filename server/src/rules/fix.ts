/** Which edits to apply when all safe fixes of a file are asked for at once. */
import type { Fix } from '../model/index.ts';
import type { TextEdit } from '../syntax/index.ts';
import type { Finding } from './rule.ts';

/** The finding's safe fix for its own file: the first, where there are several. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes?.find((fix) => fix.safe && fix.uri === undefined);
}

/**
 * The edits of all safe fixes that do not touch each other, sorted. Of two that do, the one that starts first is taken; the
 * other is found again when the mended text is checked anew.
 */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  return compatibleEdits(findings.flatMap((finding) => safeFix(finding) ?? []));
}

/** The edits of as many of the fixes as can be applied together, sorted. */
export function compatibleEdits(fixes: readonly Fix[]): readonly TextEdit[] {
  const inOrder = fixes
    .filter((fix) => fix.edits.length > 0)
    .map((fix) => ({ fix, start: fix.edits[0]!.start }));
  inOrder.sort((a, b) => a.start - b.start);
  const edits: TextEdit[] = [];
  let end = -1;
  for (const { fix, start } of inOrder) {
    if (start < end || (start === end && edits.at(-1)?.start === start)) continue;
    edits.push(...fix.edits);
    end = Math.max(...fix.edits.map((edit) => edit.end));
  }
  return edits;
}
