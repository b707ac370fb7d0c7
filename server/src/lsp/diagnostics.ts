/** Findings as diagnostics of the protocol. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { Problem, Related, Severity } from '../model/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Lines, Positions } from './positions.ts';

const SEVERITIES: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules whose findings are shown faded: what they report does nothing. */
const UNNECESSARY = new Set(['suppression-unused', 'actor-unused']);

export interface DiagnosticContext {
  readonly uri: string;
  readonly lines: Lines;
  readonly positions: Positions;
  /** Folder of the rules' pages, with a closing slash; undefined where there is none to link to. */
  readonly rulePages: string | undefined;
  /** Whether the client shows related places. */
  readonly relatedInformation: boolean;
}

export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const { lines, positions, rulePages } = context;
  const related = context.relatedInformation
    ? finding.related?.map((other) => toRelated(other, context))
    : undefined;
  return {
    range: positions.range(lines, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'claimdown',
    message: finding.message,
    ...(rulePages ? { codeDescription: { href: `${rulePages}${finding.rule}.md` } } : {}),
    ...(related && related.length > 0 ? { relatedInformation: related } : {}),
    ...(UNNECESSARY.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

function toRelated(
  { uri, start, end, message }: Related,
  context: DiagnosticContext,
): DiagnosticRelatedInformation {
  // Of another file only its name is at hand here: the place is its beginning.
  const range =
    uri === undefined || uri === context.uri ? context.positions.range(context.lines, { start, end }) : START;
  return { location: { uri: uri ?? context.uri, range }, message };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A problem of a registry or configuration file as a finding of the severity it is given. */
export function asFinding(problem: Problem, severity: Finding['severity']): Finding {
  return { ...problem, severity };
}
