/** Runs the rules over a document: severities, suppressions, and what only the runner can see. */
import {
  type Config,
  type Corpus,
  type DocumentModel,
  factsOf,
  type LineAnnotations,
  type ProseReader,
  type Suppression,
  suppressions,
} from '../model/index.ts';
import { type Line, lineStarts, type TextEdit } from '../syntax/index.ts';
import { findingsAcross } from './corpus-runner.ts';
import { RULES } from './index.ts';
import type { Finding } from './rule.ts';
import { attempt, byPlace, optionsOf } from './run-rule.ts';
import { severityOf } from './severity.ts';
import { type Checked, judged } from './silence.ts';
import { type Directives, withoutDirective } from './suppression-coverage.ts';

export type { Checked } from './silence.ts';

/** Checks one document by all rules that its configuration leaves on. A rule that fails costs one finding, not the others. */
export function check(model: DocumentModel): Checked {
  return silence(model, findingsAlone(model), false);
}

/** The same in the sight of a corpus, to which the document's present facts belong. */
export function checkWithin(model: DocumentModel, corpus: Corpus): Checked {
  const { config } = model.surroundings;
  const across = findingsAcross(factsOf(model), corpus, config);
  return silence(model, [...findingsAlone(model), ...across].sort(byPlace), true);
}

/**
 * Looks at one line after the other, with a halt before each: for who must not keep others waiting. What was found stays with the
 * lines, so that a check after it has little left to do.
 */
export function* checkLines(model: DocumentModel): Generator<void> {
  const { config } = model.surroundings;
  for (const line of model.tree.lines) {
    if (line.tags.length + line.problems.length + line.notes.length === 0) continue;
    yield;
    lineFindings(line, config);
    const annotations = model.reader.isEnglish ? model.annotationsOn(line) : undefined;
    if (annotations) proseFindings(model, annotations);
  }
}

const aloneOf = new WeakMap<DocumentModel, readonly Finding[]>();

/** What is found without a look at other articles, nothing silenced yet, in the order of the text. */
function findingsAlone(model: DocumentModel): readonly Finding[] {
  const known = aloneOf.get(model);
  if (known) return known;
  const { config } = model.surroundings;
  const findings: Finding[] = [];
  addLineFindings(model, config, findings);
  if (model.reader.isEnglish) addProseFindings(model, findings);
  for (const rule of RULES) {
    if (rule.scope !== 'file') continue;
    const severity = severityOf(rule.name, config);
    if (severity === 'off') continue;
    for (const found of attempt(rule, () => rule.check(model, optionsOf(rule, config)))) {
      findings.push({ ...found, rule: rule.name, severity });
    }
  }
  findings.sort(byPlace);
  aloneOf.set(model, findings);
  return findings;
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

interface ProseFindings {
  readonly reader: ProseReader;
  readonly config: Config;
  readonly findings: readonly Finding[];
}

const proseFindingsOfLine = new WeakMap<LineAnnotations, ProseFindings>();

function addProseFindings(model: DocumentModel, findings: Finding[]): void {
  const { tree } = model;
  const starts = lineStarts(tree);
  tree.lines.forEach((line, index) => {
    if (line.tags.length === 0) return;
    const annotations = model.annotationsOn(line);
    if (!annotations) return;
    for (const finding of proseFindings(model, annotations)) findings.push(shift(finding, starts[index]!));
  });
}

function proseFindings(model: DocumentModel, annotations: LineAnnotations): readonly Finding[] {
  const { reader } = model;
  const { config } = model.surroundings;
  const known = proseFindingsOfLine.get(annotations);
  if (known?.config === config && known.reader === reader) return known.findings;
  const { line } = annotations;
  const annotated = { line, annotations, reading: model.reading(line) };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (rule.scope !== 'prose') continue;
    const severity = severityOf(rule.name, config);
    if (severity === 'off') continue;
    for (const found of attempt(rule, () => rule.check(annotated, optionsOf(rule, config)))) {
      findings.push({ ...found, rule: rule.name, severity });
    }
  }
  proseFindingsOfLine.set(annotations, { reader, config, findings });
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

/** What is found in a document by itself, and what it takes to judge that later in the sight of others, without its text. */
export interface Examined {
  /** In the order of the text; nothing silenced yet. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** The edits that take the suppressions out, in their order. */
  readonly deletions: readonly TextEdit[];
}

/** Checks one document without a look at other articles. `judged` says what comes of it in their sight. */
export function examine(model: DocumentModel): Examined {
  const found = suppressions(model.tree);
  return {
    findings: findingsAlone(model),
    suppressions: found,
    deletions: found.map((each) => withoutDirective(model.tree, each)),
  };
}

/** `seesCorpus` says whether the findings hold all that there is to find across files. */
function silence(model: DocumentModel, findings: readonly Finding[], seesCorpus: boolean): Checked {
  const directives: Directives = {
    suppressions: suppressions(model.tree),
    config: model.surroundings.config,
    lineStarts: lineStarts(model.tree),
    deletionOf: (suppression) => withoutDirective(model.tree, suppression),
  };
  return judged(findings, directives, seesCorpus);
}
