/** Directives that silence rules: `claimdown-disable-next-line RULE… -- reason` and its kin, in notes and in YAML comments. */
import { keptWith, type Line, lineStarts, type Span, type Tree } from '../syntax/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { ruleNamed } from './rule-names.ts';

export interface Suppression {
  /** `enable` silences nothing; it is kept where it has nothing to enable, so that this can be told, as is a mistyped one. */
  readonly verb: 'disable' | 'enable' | { readonly mistyped: string; readonly meant: string };
  /** Where the directive stands, in the file: the note, or the YAML comment. */
  readonly span: Span;
  /** The rules it names; none means all. Each with its span. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  readonly reason: string | undefined;
  /** First and last line (indexes, both included) on which it silences. */
  readonly fromLine: number;
  readonly toLine: number;
  /** Rules that are silenced up to an earlier line than `toLine`, since they are enabled there; of `enable`, those that it enables. */
  readonly enabled: readonly { readonly name: string; readonly toLine: number }[];
}

const VERBS = ['disable', 'disable-line', 'disable-next-line', 'enable'] as const;
type Verb = (typeof VERBS)[number];

/** A directive in one line, before it is known which lines it covers. Offsets are relative to the line. */
interface Directive {
  readonly verb: Verb | Extract<Suppression['verb'], object>;
  readonly span: Span;
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  readonly reason: string | undefined;
}

const DIRECTIVE = /^\s*claimdown-(disable-next-line|disable-line|disable|enable)(?=\s|$)/u;

const directivesOfLine = keptWith<Line, readonly Directive[]>();

function directivesIn(line: Line): readonly Directive[] {
  const known = directivesOfLine.get(line);
  if (known) return known;
  const found: Directive[] = [];
  for (const note of line.notes) {
    if (note.kind !== 'remark') continue;
    const directive = readDirective(line.text, note.textStart, note.textEnd, note);
    if (directive) found.push(directive);
  }
  if (line.kind === 'front-matter') found.push(...directiveInYaml(line.text));
  directivesOfLine.set(line, found);
  return found;
}

/** The directive in the comment of a YAML line, if there is one. */
function directiveInYaml(text: string): readonly Directive[] {
  const comment = yamlComment(text);
  if (comment < 0) return [];
  const directive = readDirective(text, comment + 1, text.length, { start: comment, end: text.length });
  return directive ? [directive] : [];
}

/** Where a YAML comment with a directive begins in a line: a `#` at its start or after white space; -1 where none does. */
export function yamlComment(text: string): number {
  const at = text.indexOf('claimdown-');
  if (at < 0) return -1;
  const hash = text.lastIndexOf('#', at);
  if (hash < 0 || /\S/u.test(text.slice(hash + 1, at))) return -1;
  return hash === 0 || /\s/u.test(text[hash - 1]!) ? hash : -1;
}

function readDirective(text: string, start: number, end: number, span: Span): Directive | undefined {
  const body = text.slice(start, end);
  const match = DIRECTIVE.exec(body);
  if (!match) return mistyped(body, span);
  const rest = body.slice(match[0].length);
  const dashes = /(?:^|\s)--(?:\s|$)/u.exec(rest);
  const names = dashes ? rest.slice(0, dashes.index) : rest;
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
  const from = start + match[0].length;
  const rules = [...names.matchAll(/[^\s,]+/gu)].map((word) => ({
    name: word[0],
    span: { start: from + word.index, end: from + word.index + word[0].length },
  }));
  return { verb: match[1] as Verb, span, rules, reason: reason === '' ? undefined : reason };
}

/** A remark may well begin with any word: one is taken for a directive where it is nearly one. */
function mistyped(body: string, span: Span): Directive | undefined {
  const verb = /^\s*claimdown-(\S+)/u.exec(body)?.[1];
  const meant = verb === undefined ? undefined : didYouMean(verb, VERBS);
  if (verb === undefined || meant === undefined) return undefined;
  return { verb: { mistyped: verb, meant }, span, rules: [], reason: undefined };
}

const suppressionsOfTree = keptWith<Tree, readonly Suppression[]>();

/** All directives of a document, each with the lines that it covers. */
export function suppressions(tree: Tree): readonly Suppression[] {
  const known = suppressionsOfTree.get(tree) ?? readSuppressions(tree);
  suppressionsOfTree.set(tree, known);
  return known;
}

function readSuppressions(tree: Tree): readonly Suppression[] {
  const starts = lineStarts(tree);
  return covering(
    tree.lines.length,
    starts,
    (index) => {
      const line = tree.lines[index]!;
      return line.notes.length === 0 && line.kind === 'article' ? [] : directivesIn(line);
    },
    (index) => tree.lines[index]!.kind === 'article' && tree.lines[index]!.vanishes,
  );
}

/** The same of a YAML file by its comments, and the offsets at which its lines start. */
export function suppressionsInYaml(text: string): {
  readonly suppressions: readonly Suppression[];
  readonly lineStarts: Uint32Array;
} {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  const lineStarts = Uint32Array.from(starts);
  // Nearly no registry has a directive, so lines are looked at only where one does.
  if (!text.includes('claimdown-')) return { suppressions: [], lineStarts };
  const lines = text.split(/\r\n|\r|\n/);
  return {
    suppressions: covering(
      lines.length,
      lineStarts,
      (index) => directiveInYaml(lines[index]!),
      (index) => lines[index]!.trimStart().startsWith('#'),
    ),
    lineStarts,
  };
}

/** The directives of all lines, with the lines that each covers. `vanishes` says of a line that nothing but notes stands on it. */
function covering(
  lineCount: number,
  starts: { readonly [index: number]: number },
  directivesOn: (index: number) => readonly Directive[],
  vanishes: (index: number) => boolean,
): readonly Suppression[] {
  const found: Suppression[] = [];
  const open = openRanges();
  const last = lineCount - 1;
  let next = 0;
  for (let index = 0; index < lineCount; index++) {
    for (const directive of directivesOn(index)) {
      const shift = (span: Span): Span => ({
        start: span.start + starts[index]!,
        end: span.end + starts[index]!,
      });
      const rules = directive.rules.map(({ name, span }) => ({ name, span: shift(span) }));
      const base = {
        verb: 'disable' as const,
        span: shift(directive.span),
        rules,
        reason: directive.reason,
        enabled: [],
      };
      if (typeof directive.verb === 'object')
        found.push({ ...base, verb: directive.verb, fromLine: index, toLine: -1 });
      else if (directive.verb === 'disable-line') found.push({ ...base, fromLine: index, toLine: index });
      else if (directive.verb === 'disable-next-line') {
        // Directives may be stacked above the line they are for; what was found for the first holds for the rest.
        if (next <= index) {
          next = index + 1;
          while (next < last && vanishes(next)) next++;
        }
        found.push({ ...base, fromLine: next, toLine: next });
      } else if (directive.verb === 'disable') {
        const range: OpenRange = { ...base, enabled: [], fromLine: index, toLine: last };
        found.push(range);
        open.add(range);
      } else {
        const names = rules.map(({ name }) => name);
        const enabled = open.close(names, index);
        if (enabled === undefined || enabled.length < new Set(names).size)
          found.push({ ...base, verb: 'enable', fromLine: index, toLine: -1, enabled: enabled ?? [] });
      }
    }
  }
  return found;
}

type OpenRange = Suppression & { toLine: number; readonly enabled: { name: string; toLine: number }[] };

/** The ranges that no `enable` has ended yet, by rule. */
function openRanges(): {
  readonly add: (range: OpenRange) => void;
  /** Ends the ranges of these rules, or, without names, all of them. The names of which there was one; undefined where there was none. */
  readonly close: (
    names: readonly string[],
    line: number,
  ) => readonly { readonly name: string; readonly toLine: number }[] | undefined;
} {
  const byName = new Map<string, OpenRange[]>();
  let ofAll: OpenRange[] = [];
  /** How many of `ofAll` each rule was enabled in: with it, each is looked at but once for a rule. */
  const passed = new Map<string, number>();

  const closeAll = (line: number): boolean => {
    const ranges = [...new Set([...byName.values()].flat()), ...ofAll];
    for (const range of ranges) range.toLine = line;
    byName.clear();
    passed.clear();
    ofAll = [];
    return ranges.length > 0;
  };

  const closeRule = (name: string, line: number): boolean => {
    const named = byName.get(name) ?? [];
    byName.delete(name);
    const all = ruleNamed(name) ? ofAll.slice(passed.get(name) ?? 0) : [];
    if (all.length > 0) passed.set(name, ofAll.length);
    for (const range of [...named, ...all]) range.enabled.push({ name, toLine: line });
    return named.length + all.length > 0;
  };

  return {
    add: (range) => {
      if (range.rules.length === 0) ofAll.push(range);
      for (const name of new Set(range.rules.map((rule) => rule.name))) {
        const ranges = byName.get(name);
        if (ranges) ranges.push(range);
        else byName.set(name, [range]);
      }
    },
    close: (names, line) => {
      if (names.length === 0) return closeAll(line) ? [] : undefined;
      return [...new Set(names)]
        .filter((name) => closeRule(name, line))
        .map((name) => ({ name, toLine: line }));
    },
  };
}
