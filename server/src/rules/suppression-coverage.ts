/** Which directive silences a rule on a line, and which directives silenced nothing. */
import {
  type Config,
  didYouMeanWord,
  type Fix,
  RULE_NAMES,
  ruleNamed,
  type Suppression,
} from '../model/index.ts';
import { lineAt, lineStarts, type Span, type TextEdit, type Tree } from '../syntax/index.ts';
import { RULES } from './index.ts';
import { acrossFiles, type Finding } from './rule.ts';
import { severityOf } from './severity.ts';

/** The directives of a document, with what it takes to judge them without its text. */
export interface Directives {
  readonly suppressions: readonly Suppression[];
  readonly config: Config;
  /** Offset at which each line starts. */
  readonly lineStarts: Uint32Array;
  /** The edit that takes a directive out. */
  readonly deletionOf: (suppression: Suppression) => TextEdit;
}

/** For a rule and a line (index): the directive that silences it there. In logarithmic time, however many there are. */
export function coverage(
  directives: readonly Suppression[],
): (rule: string, line: number) => Suppression | undefined {
  const byRule = new Map<string, Suppression[]>();
  const ofAll: Suppression[] = [];
  const enabledAgain = new Set<string>();
  for (const directive of directives) {
    if (directive.verb !== 'disable') continue;
    if (directive.rules.length === 0) {
      ofAll.push(directive);
      for (const { name } of directive.enabled) enabledAgain.add(name);
    }
    for (const name of new Set(directive.rules.map((rule) => rule.name))) {
      if (!ruleNamed(name)) continue;
      const list = byRule.get(name);
      if (list) list.push(directive);
      else byRule.set(name, [directive]);
    }
  }
  const named = new Map([...byRule].map(([name, list]) => [name, furthestSoFar(list, name)]));
  const all = furthestSoFar(ofAll, undefined);
  const allBut = new Map([...enabledAgain].map((name) => [name, furthestSoFar(ofAll, name)]));
  return (rule, line) => lookUp(named.get(rule), line) ?? lookUp(allBut.get(rule) ?? all, line);
}

interface Reach {
  readonly fromLine: number;
  /** Of all directives up to here, the one that reaches furthest, and the last line on which it silences. */
  readonly furthest: Suppression;
  readonly toLine: number;
}

/** For a rule, or, without one, for those that no directive enables by name. */
function furthestSoFar(directives: readonly Suppression[], rule: string | undefined): readonly Reach[] {
  const sorted = [...directives].sort((a, b) => a.fromLine - b.fromLine);
  const reaches: Reach[] = [];
  for (const directive of sorted) {
    const toLine = directive.enabled.find(({ name }) => name === rule)?.toLine ?? directive.toLine;
    const before = reaches.at(-1);
    const furthest =
      before === undefined || toLine >= before.toLine ? { furthest: directive, toLine } : before;
    reaches.push({ ...furthest, fromLine: directive.fromLine });
  }
  return reaches;
}

function lookUp(reaches: readonly Reach[] | undefined, line: number): Suppression | undefined {
  if (!reaches) return undefined;
  let low = 0;
  let high = reaches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reaches[middle]!.fromLine <= line) low = middle + 1;
    else high = middle;
  }
  const reach = reaches[low - 1];
  return reach && reach.toLine >= line ? reach.furthest : undefined;
}

/**
 * Findings for directives, and for names in them, that silenced nothing. Unless the whole corpus was seen, nothing is said of
 * rules that look across files: what they might have found is not known.
 */
export function unusedSuppressions(
  { suppressions: directives, config, deletionOf }: Directives,
  used: ReadonlyMap<Suppression, ReadonlySet<string>>,
  seesCorpus: boolean,
): Finding[] {
  const severity = severityOf('suppression-unused', config);
  if (severity === 'off') return [];
  const found: Finding[] = [];
  const report = (
    { start, end }: Span,
    unknown: NamedRule | undefined,
    idle: string,
    out: Deletion,
  ): void => {
    const { message, fixes } = unknown ? unknownRule(unknown) : { message: idle, fixes: [] };
    // Of a name that is mistyped, what it was meant to silence is still there: it is no fix to give that up unasked.
    const deletion = { title: out.title, safe: !unknown, edits: [out.edit] };
    const all = [...fixes, deletion];
    found.push({ start, end, rule: 'suppression-unused', severity, message, fixes: all });
  };
  for (const directive of directives) {
    if (typeof directive.verb === 'object') {
      const { mistyped, meant } = directive.verb;
      const message = `There is no directive “claimdown-${mistyped}”: did you mean “claimdown-${meant}”?`;
      found.push({ ...directive.span, rule: 'suppression-unused', severity, message });
      continue;
    }
    const enables = directive.verb === 'enable';
    const silenced = used.get(directive);
    const enabled = new Set(directive.enabled.map(({ name }) => name));
    const idle = directive.rules.filter((rule) =>
      enables ? !enabled.has(rule.name) : !silenced?.has(rule.name) && !sleeps(rule.name),
    );
    if (directive.rules.length === 0 ? silenced : idle.length === 0) continue;
    if (idle.length === directive.rules.length) {
      const unknown = idle.find((rule) => !ruleNamed(rule.name));
      const deletion = { title: 'Delete the directive', edit: deletionOf(directive) };
      const message = enables
        ? 'Nothing that this directive enables is silenced above it: delete it.'
        : 'This directive silences nothing here: delete it.';
      report(directive.span, unknown, message, deletion);
      continue;
    }
    for (const rule of idle) {
      const { name, span } = rule;
      const edit = { start: span.start - 1, end: span.end, text: '' };
      const unknown = ruleNamed(name) ? undefined : rule;
      const message = enables
        ? `“${name}” is not silenced above: delete it.`
        : `“${name}” has nothing to silence here: delete it.`;
      report(span, unknown, message, { title: `Delete “${name}”`, edit });
    }
  }
  return found;

  /** A rule that is switched off finds nothing, so a directive for it says nothing about the text. */
  function sleeps(name: string): boolean {
    if (ruleNamed(name) === undefined) return false;
    const rule = RULES.find((each) => each.name === name);
    if (!rule || severityOf(name, config) === 'off') return true;
    return !seesCorpus && acrossFiles(rule) !== undefined;
  }
}

type NamedRule = Suppression['rules'][number];

interface Deletion {
  readonly title: string;
  readonly edit: TextEdit;
}

const NAMES = RULE_NAMES.map(({ name }) => name);

function unknownRule({ name, span }: NamedRule): {
  readonly message: string;
  readonly fixes: readonly Fix[];
} {
  const near = didYouMeanWord(name, NAMES);
  if (near === undefined)
    return { message: `There is no rule “${name}”: check its name, or delete it.`, fixes: [] };
  const edits = [{ ...span, text: near }];
  return {
    message: `There is no rule “${name}”: did you mean “${near}”?`,
    fixes: [{ title: `Change to “${near}”`, safe: false, edits }],
  };
}

/** Deletes a directive; with its whole line where nothing else stands there, lest an empty line be added to the article. */
export function withoutDirective(tree: Tree, { span }: Suppression): TextEdit {
  const index = lineAt(tree, span.start);
  const line = tree.lines[index]!;
  const start = lineStarts(tree)[index]!;
  const rest = line.text.slice(0, span.start - start) + line.text.slice(span.end - start);
  if (/\S/u.test(rest) || !line.vanishes) return { ...span, text: '' };
  return { start, end: start + line.text.length + line.lineBreak.length, text: '' };
}
