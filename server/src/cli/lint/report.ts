/**
 * What a lint run found, as plain data. The names and the shape are those of `--format json`, on which other people's
 * scripts rely.
 */
import type { Finding } from '../../rules/rule.ts';
import { CLEAN, FAILED, FINDINGS } from '../exit-code.ts';
import { isArticle } from '../paths.ts';
import { countsOf, reportLike } from './packed-report.ts';

/** A place in a text: line and column from 1, the column in UTF-16 units; offset from 0, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Another place that helps to understand a finding. */
export interface ReportedRelated {
  readonly path: string;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
}

export interface ReportedFix {
  /** Whether it may be applied without asking. */
  readonly safe: boolean;
  /** In offsets of the file, sorted, without overlap. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** What it does, in the imperative. */
  readonly title: string;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly start: Place;
  /** Behind the last unit. */
  readonly end: Place;
  readonly related: readonly ReportedRelated[];
  readonly fix?: ReportedFix;
  /** Stays the same while the words, their line’s article text and the rule do. With the path it is unique in a run. Empty where no report shows it. */
  readonly fingerprint: string;
}

/** A finding that a directive silences, with the reason it gives. */
export interface SuppressedFinding {
  readonly finding: ReportedFinding;
  readonly reason: string | undefined;
}

/** Paths are relative to the folder in which the command runs, with `/`. */
export interface FileReport {
  readonly path: string;
  /** In the order of the text. */
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Findings that the baseline knows; undefined without one. */
  readonly known?: readonly ReportedFinding[] | undefined;
}

/** What could not be found or read. */
export interface FileError {
  readonly path: string;
  readonly message: string;
}

export interface LintReport {
  /** Every article checked, and each configuration and registry with findings, sorted by path. */
  readonly files: readonly FileReport[];
  readonly errors: readonly FileError[];
  readonly summary: Summary;
}

/** How many findings of each severity there are. */
export type Counts = Readonly<Record<Finding['severity'], number>>;

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Puts a report together, sorted, so that the same files give the same report. */
export function lintReport(files: readonly FileReport[], errors: readonly FileError[]): LintReport {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const file of files) {
    const { error, warning, info } = countsOf(file);
    counts.error += error;
    counts.warning += warning;
    counts.info += info;
  }
  return {
    files: [...files].sort(byPath),
    errors: [...errors].sort(byPath),
    summary: {
      files: files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
    },
  };
}

function byPath(a: FileError | FileReport, b: FileError | FileReport): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export interface ExitRules {
  /** So many warnings are no failure. */
  readonly maxWarnings?: number;
  /** Findings are no failure. */
  readonly exitZero?: boolean;
}

/** A mistake in a configuration or registry counts as something that could not be read. */
export function exitCodeOf({ files, errors, summary }: LintReport, rules: ExitRules = {}): number {
  const isMisconfigured = files.some(
    (file) => !isArticle(file.path) && file.findings.some(({ rule }) => rule === 'config-invalid'),
  );
  if (errors.length > 0 || isMisconfigured) return FAILED;
  if (rules.exitZero) return CLEAN;
  return summary.errors > 0 || summary.warnings > (rules.maxWarnings ?? 0) ? FINDINGS : CLEAN;
}

/** The same report with the findings of errors alone, also of what is silenced or known. */
export function errorsOnly({ files, errors }: LintReport): LintReport {
  const isError = ({ severity }: ReportedFinding): boolean => severity === 'error';
  return lintReport(
    files.map((file) => {
      const { path, findings, suppressed, known } = file;
      return reportLike(file, {
        path,
        findings: findings.filter(isError),
        suppressed: suppressed.filter(({ finding }) => isError(finding)),
        known: known?.filter(isError),
      });
    }),
    errors,
  );
}
