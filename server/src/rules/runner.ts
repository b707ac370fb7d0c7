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
import { keptWith, type Line, lineStarts, type Span, type TextEdit } from '../syntax/index.ts';
import { findingsAcross } from './corpus-runner.ts';
import type { Finding, Found, Options, Rule } from './rule.ts';
import { type RuleOn, rulesFor } from './rules-for.ts';
import { attempt, byPlace } from './run-rule.ts';
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
 * The same for somebody who waits, where much prose is not read yet: what only reading it would tell is left out, and with it
 * whether directives are of use.
 */
export function checkHurriedly(model: DocumentModel, corpus: Corpus | undefined): Checked {
  const { config } = model.surroundings;
  const across = corpus ? findingsAcross(factsOf(model), corpus, config) : [];
  const findings = [...gatherFindings(model, { isHurried: true }), ...across].sort(byPlace);
  const checked = silence(model, findings, corpus !== undefined);
  return { ...checked, findings: checked.findings.filter(({ rule }) => rule !== 'suppression-unused') };
}

/** Whether more than `most` lines are still to be read before a check is quick. */
export function hasMuchToRead(model: DocumentModel, most: number): boolean {
  if (!model.reader.isEnglish) return false;
  let unread = 0;
  for (const line of model.tree.lines) {
    const annotations = line.tags.length > 0 ? model.annotationsOn(line) : undefined;
    if (annotations && !knownProseFindings(model, annotations) && ++unread > most) return true;
  }
  return false;
}

/**
 * Reads one line after the other, with a halt before each: for who must not keep others waiting. What was found stays with the
 * lines, so that a check after it has little left to do.
 */
export function* checkLines(model: DocumentModel): Generator<unknown> {
  const { config } = model.surroundings;
  const { file } = rulesFor(config);
  for (const line of model.tree.lines) {
    if (line.tags.length + line.problems.length + line.notes.length === 0) continue;
    yield;
    lineFindings(line, config);
    if (!model.reader.isEnglish) continue;
    const annotations = model.annotationsOn(line);
    if (!annotations) continue;
    proseFindings(model, annotations);
    for (const what of new Set(file.map(({ rule }) => rule.reads?.(annotations)))) {
      if (what === 'quotations') yield model.reading(line).quotations;
      else if (what === 'claims') yield model.reading(line).claimsAlone;
    }
  }
}

const aloneOf = keptWith<DocumentModel, readonly Finding[]>();

/** What is found without a look at other articles, nothing silenced yet, in the order of the text. */
function findingsAlone(model: DocumentModel): readonly Finding[] {
  const known = aloneOf.get(model) ?? gatherFindings(model, {});
  aloneOf.set(model, known);
  return known;
}

interface Gathering {
  /** Leaves out what prose says that is not read yet. */
  readonly isHurried?: boolean;
  readonly wantsFixes?: boolean;
}

function gatherFindings(
  model: DocumentModel,
  { isHurried = false, wantsFixes = true }: Gathering,
): readonly Finding[] {
  const { config } = model.surroundings;
  const findings: Finding[] = [];
  const starts = lineStarts(model.tree);
  model.tree.lines.forEach((line, index) => {
    addShifted(lineFindings(line, config), starts[index]!, findings);
    const annotations = line.tags.length > 0 ? model.annotationsOn(line) : undefined;
    if (!annotations) return;
    addShifted(tagsFindings(model, annotations, wantsFixes), starts[index]!, findings);
    if (!model.reader.isEnglish) return;
    const found = isHurried ? knownProseFindings(model, annotations) : proseFindings(model, annotations);
    addShifted(found ?? NOTHING, starts[index]!, findings);
  });
  const { file } = rulesFor(config);
  const asked = isHurried ? file.filter(({ rule }) => !rule.reads) : file;
  const ofFile = findingsOf(asked, (rule, options) => rule.check(model, options, wantsFixes));
  return [...findings, ...ofFile].sort(byPlace);
}

/** What rules find, each under its name and with its severity. */
function findingsOf<R extends Rule>(
  rules: readonly RuleOn<R>[],
  check: (rule: R, options: Options) => readonly Found[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity, options } of rules)
    for (const found of attempt(rule, () => check(rule, options)))
      findings.push({ ...found, rule: rule.name, severity });
  return findings;
}

interface LineFindings {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

const findingsOfLine = keptWith<Line, LineFindings>();

function lineFindings(line: Line, config: Config): readonly Finding[] {
  if (line.tags.length === 0 && line.problems.length === 0 && line.notes.length === 0) return [];
  const known = findingsOfLine.get(line);
  if (known?.config === config) return known.findings;
  const findings = findingsOf(rulesFor(config).line, (rule, options) => rule.check(line, config, options));
  findingsOfLine.set(line, { config, findings });
  return findings;
}

interface TagsFindings {
  readonly config: Config;
  readonly hasFixes: boolean;
  readonly findings: readonly Finding[];
}

/** What the annotations are resolved against stays the same as long as they do. */
const findingsOfTags = keptWith<LineAnnotations, TagsFindings>();

function tagsFindings(
  model: DocumentModel,
  annotations: LineAnnotations,
  wantsFixes: boolean,
): readonly Finding[] {
  const { config } = model.surroundings;
  const known = findingsOfTags.get(annotations);
  if (known?.config === config && (known.hasFixes || !wantsFixes)) return known.findings;
  const findings = findingsOf(rulesFor(config).tags, (rule, options) =>
    rule.check(annotations, model, options, wantsFixes),
  );
  findingsOfTags.set(annotations, { config, hasFixes: wantsFixes, findings });
  return findings;
}

interface ProseFindings {
  readonly reader: ProseReader;
  readonly config: Config;
  readonly findings: readonly Finding[];
}

const proseFindingsOfLine = keptWith<LineAnnotations, ProseFindings>();

/** Undefined where the line is yet to be read. */
function knownProseFindings(
  { reader, surroundings }: DocumentModel,
  annotations: LineAnnotations,
): readonly Finding[] | undefined {
  const known = proseFindingsOfLine.get(annotations);
  return known?.config === surroundings.config && known.reader === reader ? known.findings : undefined;
}

function proseFindings(model: DocumentModel, annotations: LineAnnotations): readonly Finding[] {
  const known = knownProseFindings(model, annotations);
  if (known) return known;
  const { reader } = model;
  const { config } = model.surroundings;
  const { line } = annotations;
  const annotated = { line, annotations, reading: model.reading(line) };
  const findings = findingsOf(rulesFor(config).prose, (rule, options) => rule.check(annotated, options));
  proseFindingsOfLine.set(annotations, { reader, config, findings });
  return findings;
}

const NOTHING: readonly Finding[] = [];

interface Shifted {
  readonly by: number;
  readonly findings: readonly Finding[];
}

/** Findings of a line where it stood last: in front of an edit all lines stand where they stood. */
const shiftedFindings = keptWith<readonly Finding[], Shifted>();

function addShifted(found: readonly Finding[], by: number, to: Finding[]): void {
  if (found.length === 0) return;
  let known = shiftedFindings.get(found);
  if (known?.by !== by) {
    known = { by, findings: found.map((finding) => shift(finding, by)) };
    shiftedFindings.set(found, known);
  }
  for (const finding of known.findings) to.push(finding);
}

/** Thousands are moved at each key in a long article, so nothing is copied twice. */
function shift(finding: Finding, by: number): Finding {
  const { start, end, related, fixes } = finding;
  const moved: Mutable<Finding> = { ...finding, start: start + by, end: end + by };
  if (related) moved.related = related.map((other) => (other.uri ? other : move(other, by)));
  if (fixes)
    moved.fixes = fixes.map((fix) =>
      fix.uri ? fix : { ...fix, edits: fix.edits.map((edit) => move(edit, by)) },
    );
  return moved;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function move<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** What is found in a document by itself, and what it takes to judge that later in the sight of others, without its text. */
export interface Examined {
  /** In the order of the text; nothing silenced yet. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** The edits that take the suppressions out, in their order. */
  readonly deletions: readonly TextEdit[];
}

/**
 * Checks one document without a look at other articles. `judged` says what comes of it in their sight. Without a wish for fixes,
 * those that take long to work out may be missing.
 */
export function examine(model: DocumentModel, wantsFixes = true): Examined {
  const found = suppressions(model.tree);
  return {
    findings: wantsFixes ? findingsAlone(model) : gatherFindings(model, { wantsFixes }),
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
