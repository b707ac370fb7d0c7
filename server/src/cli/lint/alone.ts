/**
 * What is reported of an article that no other can say anything about, as most are: made where the article is examined, so that
 * it is made by many workers rather than by the one thread that gathers what they found, and kept from one run to the next.
 */
import { isTied } from '../../model/index.ts';
import type { LintContext } from './context.ts';
import type { Examined } from './examined.ts';
import { fingerprinter } from './fingerprints.ts';
import type { FileReport } from './report.ts';
import { linesOf, reportedFindings } from './reported-findings.ts';

const NOBODY: ReadonlyMap<string, Examined> = new Map();

/** Undefined where it takes the others to say; directives that silence nothing may wait for what is found in their sight. */
export async function aloneReport(
  { uri, facts, findings, lineStarts, marks }: Examined,
  context: LintContext,
): Promise<Omit<FileReport, 'path'> | undefined> {
  if (isTied(facts) || facts.suppressions.length > 0) return undefined;
  const file = { uri, lines: linesOf(Uint32Array.from(lineStarts)), examined: NOBODY };
  const fingerprint = context.wanted.fingerprints ? fingerprinter(marks) : () => '';
  return { findings: await reportedFindings(findings, file, fingerprint, context), suppressed: [] };
}
