/** Known findings, which a corpus brings along: by path and rule, with the fingerprints that they are known by. */
import { readFileSync } from 'node:fs';
import { CommandError } from '../command-error.ts';
import { failureCode, fileFailure } from '../file-failure.ts';
import { isArticle } from '../paths.ts';
import { writeWholeFile } from '../write-file.ts';
import { reportLike } from './packed-report.ts';
import { type FileReport, type LintReport, lintReport, type ReportedFinding } from './report.ts';

const VERSION = 1;

/** By path, then by rule: fingerprints, sorted, each as often as it is found. */
type Entries = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Gone {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Baselined {
  /** With the findings that the baseline knows set apart. */
  readonly report: LintReport;
  /** Entries whose finding occurs no longer, in the files that were checked. */
  readonly gone: readonly Gone[];
}

/** Reads a baseline. Fails with a {@link CommandError} where it is none, or not there though it must be. */
export function readBaseline(path: string, { mayBeMissing }: { readonly mayBeMissing: boolean }): Entries {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (failureCode(error) === 'ENOENT') {
      if (mayBeMissing) return {};
      throw new CommandError(
        `--baseline ${path}: there is no such file: check the path, or write it with --update-baseline`,
      );
    }
    throw new CommandError(`${path}: the baseline cannot be read: ${fileFailure(error)}`);
  }
  const data = parsed(text);
  if (!isBaseline(data))
    throw new CommandError(
      `${path}: this is no baseline of this version: name another file, or delete it and write it anew with --update-baseline`,
    );
  return data.files;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(data: unknown): data is { readonly files: Entries } {
  if (!isRecord(data) || data['version'] !== VERSION || !isRecord(data['files'])) return false;
  return Object.values(data['files']).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every(
        (marks) => Array.isArray(marks) && marks.every((mark) => typeof mark === 'string'),
      ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the run would have found something of that rule in the file at that path. */
export type IsChecked = (path: string, rule: string) => boolean;

/** Sets known findings apart. */
export function applyBaseline(report: LintReport, entries: Entries, isChecked: IsChecked): Baselined {
  const gone: Gone[] = [];
  const seen = new Set<string>();
  const files = report.files.map((file): FileReport => {
    seen.add(file.path);
    const left = new Map<string, Set<string>>(
      Object.entries(ownEntries(entries, file.path)).map(([rule, marks]) => [rule, new Set(marks)]),
    );
    const known: ReportedFinding[] = [];
    const findings = file.findings.filter((finding) => {
      if (isMisconfiguration(file.path, finding.rule)) return true;
      const isKnown = left.get(finding.rule)?.delete(finding.fingerprint) === true;
      if (isKnown) known.push(finding);
      return !isKnown;
    });
    for (const [rule, marks] of left)
      if (isChecked(file.path, rule))
        for (const fingerprint of marks) gone.push({ path: file.path, rule, fingerprint });
    return reportLike(file, { path: file.path, findings, suppressed: file.suppressed, known });
  });
  for (const [path, rules] of Object.entries(entries)) {
    if (seen.has(path)) continue;
    for (const [rule, marks] of Object.entries(rules))
      if (isChecked(path, rule)) for (const fingerprint of marks) gone.push({ path, rule, fingerprint });
  }
  return { report: lintReport(files, report.errors), gone };
}

/** What no baseline takes in: with a mistake in a configuration, it is not known what the run would have found. */
function isMisconfiguration(path: string, rule: string): boolean {
  return rule === 'config-invalid' && !isArticle(path);
}

function ownEntries(entries: Entries, path: string): Entries[string] {
  return Object.hasOwn(entries, path) ? entries[path]! : {};
}

/** Writes the findings of a report as the baseline; of files and rules that were not checked, what was known stays. */
export async function writeBaseline(
  path: string,
  report: LintReport,
  before: Entries,
  isChecked: IsChecked,
): Promise<number> {
  const files: Record<string, Record<string, Set<string>>> = Object.create(null);
  const add = (file: string, rule: string, fingerprint: string): void => {
    files[file] ??= Object.create(null) as Record<string, Set<string>>;
    files[file][rule] ??= new Set();
    files[file][rule].add(fingerprint);
  };
  for (const [file, rules] of Object.entries(before))
    for (const [rule, marks] of Object.entries(rules))
      if (!isChecked(file, rule)) for (const mark of marks) add(file, rule, mark);
  for (const file of report.files)
    for (const { rule, fingerprint } of file.findings)
      if (!isMisconfiguration(file.path, rule)) add(file.path, rule, fingerprint);
  await writeWholeFile(
    path,
    `${JSON.stringify({ version: VERSION, files: sortedDeep(files) }, undefined, 1)}\n`,
  );
  return Object.values(files)
    .flatMap((rules) => Object.values(rules))
    .reduce((sum, marks) => sum + marks.size, 0);
}

function sortedDeep(files: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>): Entries {
  const byName = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byName(files).map(([path, rules]) => [
      path,
      Object.fromEntries(byName(rules).map(([rule, marks]) => [rule, [...marks].sort()])),
    ]),
  );
}
