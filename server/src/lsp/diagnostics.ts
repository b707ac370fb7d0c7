/** Findings as diagnostics of the protocol. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { Related, Severity } from '../model/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { ServerContext } from './feature.ts';
import type { Lines } from './positions.ts';

const SEVERITIES: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules whose findings are shown faded: what they report does nothing. */
const UNNECESSARY = new Set(['suppression-unused', 'actor-unused']);

/** Findings in one file as diagnostics, each with its rule's page and with the places related to it. */
export async function toDiagnostics(
  findings: readonly Finding[],
  file: { readonly uri: string; readonly lines: Lines },
  context: ServerContext,
): Promise<Diagnostic[]> {
  const others = await linesOfOthers(findings, context);
  return findings.map((finding) => {
    const related = context.showsRelated
      ? finding.related?.flatMap((other) => toRelated(other, file, others, context))
      : undefined;
    const diagnostic: Diagnostic = {
      range: context.positions.range(file.lines, finding),
      severity: SEVERITIES[finding.severity],
      code: finding.rule,
      source: 'claimdown',
      message: finding.message,
    };
    if (context.rulePages) diagnostic.codeDescription = { href: `${context.rulePages}${finding.rule}.md` };
    if (related && related.length > 0) diagnostic.relatedInformation = related;
    if (UNNECESSARY.has(finding.rule)) diagnostic.tags = [DiagnosticTag.Unnecessary];
    return diagnostic;
  });
}

type LinesByUri = ReadonlyMap<string, Lines | undefined>;

/** The lines of the other files to which findings point. */
async function linesOfOthers(findings: readonly Finding[], context: ServerContext): Promise<LinesByUri> {
  const uris = new Set<string>();
  for (const { related } of findings) for (const { uri } of related ?? []) if (uri) uris.add(uri);
  const read = [...uris].map(async (uri) => [uri, await context.session.linesOfFile(uri)] as const);
  return new Map(await Promise.all(read));
}

function toRelated(
  { uri, start, end, message }: Related,
  file: { readonly uri: string; readonly lines: Lines },
  others: LinesByUri,
  { positions }: ServerContext,
): DiagnosticRelatedInformation[] {
  const lines = uri === undefined ? file.lines : others.get(uri);
  // A file that cannot be read any more has no such place.
  if (!lines) return [];
  const range = positions.range(lines, { start, end });
  return [{ location: { uri: uri ?? file.uri, range }, message }];
}
