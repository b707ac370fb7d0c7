/** Findings as they are reported: places instead of offsets, paths instead of URIs. */
import type { Lines } from '../../lsp/positions.ts';
import type { Related } from '../../model/index.ts';
import { safeFix } from '../../rules/fix.ts';
import type { Finding } from '../../rules/rule.ts';
import { type LintContext, shownUri } from './context.ts';
import { placeAt } from './places.ts';
import type { FileReport, Place, ReportedFinding, ReportedFix, ReportedRelated } from './report.ts';

/** The report of one file. Without `lines`, which is to say of a file that could not be read, all stands at its beginning. */
export async function fileReport(
  uri: string,
  lines: Lines | undefined,
  findings: readonly Finding[],
  context: LintContext,
): Promise<FileReport> {
  const reported: ReportedFinding[] = [];
  for (const finding of findings) {
    const related: ReportedRelated[] = [];
    for (const other of finding.related ?? [])
      related.push(await reportedRelated(other, uri, lines, context));
    const fix = reportedFix(finding);
    reported.push({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...placesOf(finding, lines),
      related,
      ...(fix ? { fix } : {}),
    });
  }
  return { path: shownUri(context, uri), findings: reported };
}

async function reportedRelated(
  { uri = '', start, end, message }: Related,
  own: string,
  ownLines: Lines | undefined,
  context: LintContext,
): Promise<ReportedRelated> {
  const isOwn = uri === '' || uri === own;
  const lines = isOwn ? ownLines : await context.linesAt(uri);
  return { path: shownUri(context, isOwn ? own : uri), message, ...placesOf({ start, end }, lines) };
}

const BEGINNING: Place = { line: 1, column: 1, offset: 0 };

function placesOf(
  { start, end }: { readonly start: number; readonly end: number },
  lines: Lines | undefined,
): { readonly start: Place; readonly end: Place } {
  if (!lines) return { start: BEGINNING, end: BEGINNING };
  return { start: placeAt(lines, start), end: placeAt(lines, end) };
}

/** The safe fix; where there is none, the first of those offered, which the rule thinks the likeliest. */
function reportedFix(finding: Finding): ReportedFix | undefined {
  const fix = safeFix(finding) ?? finding.fixes?.find(({ uri }) => uri === undefined);
  if (!fix) return undefined;
  return { safe: fix.safe, edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })) };
}
