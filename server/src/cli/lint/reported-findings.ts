/** Findings as they are reported: places instead of offsets, paths instead of URIs. */
import type { Lines } from '../../lsp/positions.ts';
import type { Related } from '../../model/index.ts';
import { safeFix } from '../../rules/fix.ts';
import type { Finding } from '../../rules/rule.ts';
import { type LintContext, shownUri } from './context.ts';
import type { Examined } from './examined.ts';
import { lineStartsOf } from './packed-result.ts';
import { placeAt } from './places.ts';
import type { Place, ReportedFinding, ReportedFix, ReportedRelated } from './report.ts';

/** The file of findings. */
export interface FindingsFile {
  readonly uri: string;
  /** Undefined where it could not be read: then all stands at its beginning. */
  readonly lines: Lines | undefined;
  /** The files of the run, whose lines are known. */
  readonly examined: ReadonlyMap<string, Examined>;
}

/** The same lines by their starts alone, which is enough for columns in UTF-16 units. */
export function linesOf(starts: Uint32Array): Lines {
  return { starts, textOf: () => '' };
}

export async function reportedFindings(
  findings: readonly Finding[],
  file: FindingsFile,
  fingerprint: (finding: Finding) => string,
  context: LintContext,
): Promise<readonly ReportedFinding[]> {
  const reported: ReportedFinding[] = [];
  for (const finding of findings) {
    const related: ReportedRelated[] = [];
    for (const other of finding.related ?? []) related.push(await reportedRelated(other, file, context));
    const fix = reportedFix(finding);
    reported.push({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...placesOf(finding, file.lines),
      related,
      ...(fix ? { fix } : {}),
      fingerprint: fingerprint(finding),
    });
  }
  return reported;
}

async function reportedRelated(
  { uri = '', start, end, message }: Related,
  { uri: own, lines: ownLines, examined }: FindingsFile,
  context: LintContext,
): Promise<ReportedRelated> {
  const isOwn = uri === '' || uri === own;
  const other = isOwn ? undefined : examined.get(uri);
  const known = other && lineStartsOf(other);
  const lines = isOwn ? ownLines : known ? linesOf(known) : await context.linesAt(uri);
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
  return {
    safe: fix.safe,
    edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })),
    title: fix.title,
  };
}
