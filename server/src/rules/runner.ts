/** Runs the rules over a document: severities, suppressions, and what only the runner can see. */
import {
  type Config,
  type DocumentModel,
  type Problem,
  type Suppression,
  suppressions,
} from '../model/index.ts';
import { indexAt, type Line, lineStarts } from '../syntax/index.ts';
import { RULES } from './index.ts';
import type { FileRule, Finding, Found, LineRule, Options, Rule } from './rule.ts';
import { severityOf } from './severity.ts';
import { coverage, unusedSuppressions } from './suppression-coverage.ts';

export interface Checked {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Findings that a directive of the file silences. */
  readonly suppressed: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
}

function optionsOf(rule: Rule, config: Config): Options {
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = option.default;
  return { ...options, ...config.rules.get(rule.name)?.options };
}

/** Checks one document by all rules that its configuration leaves on. A rule that fails costs one finding, not the others. */
export function check(model: DocumentModel): Checked {
  const { config } = model.surroundings;
  const findings: Finding[] = [];
  addLineFindings(model, config, findings);
  for (const rule of RULES) {
    if (rule.scope !== 'file') continue;
    const severity = severityOf(rule.name, config);
    if (severity === 'off') continue;
    for (const found of attempt(rule, () => rule.check(model, optionsOf(rule, config)))) {
      findings.push({ ...found, rule: rule.name, severity });
    }
  }
  findings.sort(byPlace);
  return silence(model, findings);
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A finding that names the rule and asks for a report takes the place of what a crashed rule would have found. */
function attempt(rule: FileRule | LineRule, run: () => readonly Found[]): readonly Found[] {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        start: 0,
        end: 0,
        message: `The rule ${rule.name} failed on this file (${message}). The other rules were checked. Please report it, with the file if you may.`,
      },
    ];
  }
}

interface LineFindings {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

const findingsOfLine = new WeakMap<Line, LineFindings>();

function addLineFindings(model: DocumentModel, config: Config, findings: Finding[]): void {
  const starts = lineStarts(model.tree);
  model.tree.lines.forEach((line, index) => {
    for (const finding of lineFindings(line, config)) findings.push(shift(finding, starts[index]!));
  });
}

function lineFindings(line: Line, config: Config): readonly Finding[] {
  if (line.tags.length === 0 && line.problems.length === 0 && line.notes.length === 0) return [];
  const known = findingsOfLine.get(line);
  if (known?.config === config) return known.findings;
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (rule.scope !== 'line') continue;
    const severity = severityOf(rule.name, config);
    if (severity === 'off') continue;
    for (const found of attempt(rule, () => rule.check(line, config, optionsOf(rule, config)))) {
      findings.push({ ...found, rule: rule.name, severity });
    }
  }
  findingsOfLine.set(line, { config, findings });
  return findings;
}

function shift(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...move(finding),
    ...(finding.related
      ? { related: finding.related.map((other) => (other.uri ? other : move(other))) }
      : {}),
    ...(finding.fixes
      ? { fixes: finding.fixes.map((fix) => (fix.uri ? fix : { ...fix, edits: fix.edits.map(move) })) }
      : {}),
  };
}

function silence(model: DocumentModel, findings: readonly Finding[]): Checked {
  const directives = suppressions(model.tree);
  if (directives.length === 0) return { findings, suppressed: [] };
  const starts = lineStarts(model.tree);
  const covering = coverage(directives);
  const used = new Map<Suppression, Set<string>>();
  const left: Finding[] = [];
  const suppressed: { finding: Finding; suppression: Suppression }[] = [];
  for (const finding of findings) {
    const line = indexAt(starts, finding.start);
    const suppression = covering(finding.rule, line);
    if (suppression) {
      suppressed.push({ finding, suppression });
      used.set(suppression, (used.get(suppression) ?? new Set()).add(finding.rule));
    } else {
      left.push(finding);
    }
  }
  left.push(...unusedSuppressions(model, directives, used));
  return { findings: left.sort(byPlace), suppressed };
}
