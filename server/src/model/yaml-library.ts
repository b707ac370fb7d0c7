/**
 * YAML as the `yaml` library reads it, made into our tree.
 *
 * Before the library builds anything, its tokens are looked through for what could make it slow or overflow the stack: deep
 * nesting and aliases without number.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Parser,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../syntax/index.ts';
import { yamlFault } from './yaml-fault.ts';
import { lineEnd } from './yaml-lines.ts';
import { repeatedKeys } from './yaml-repeated-keys.ts';
import type {
  YamlDocument,
  YamlEntry,
  YamlList,
  YamlMap,
  YamlNode,
  YamlProblem,
  YamlScalar,
} from './yaml-tree.ts';

/** Nobody nests a registry or configuration deeper by hand, and no answer to an editor does. */
const DEEPEST = 64;
/** How often aliases are followed in all, those inside what they stand for counted each time: the library's own limit. */
const MOST_ALIASES = 100;
/** How many maps, lists and scalars they may stand for in all. */
const MOST_REPEATED = 10_000;
/** Characters. Nobody writes more that is not plain, and the library would take minutes and gigabytes. */
const LONGEST_FOR_LIBRARY = 4_000_000;

/** The document as the library alone reads it: slower, and an error in one entry may take others with it. */
export function readYamlByLibrary(text: string, base: number): YamlDocument {
  if (text.length > LONGEST_FOR_LIBRARY) {
    const message =
      'This YAML is too long to be read: split it, or write it plainly (no anchors, no values over several lines).';
    return { root: undefined, problems: [{ start: base, end: base, message }], comments: [] };
  }
  const tokens = [...new Parser().parse(text)];
  const survey = surveyOf(tokens, base);
  if (survey.refusal) return { root: undefined, problems: [survey.refusal], comments: survey.comments };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [document, second] = composer.compose(tokens);
  if (!document) return { root: undefined, problems: [], comments: survey.comments };
  const building: Building = {
    text,
    base,
    anchors: new Map(),
    problems: [],
    aliases: 0,
    nodes: 0,
    repeated: 0,
    refused: undefined,
  };
  const root = document.contents ? nodeOf(document.contents, building) : undefined;
  if (building.refused) return { root: undefined, problems: [building.refused], comments: survey.comments };
  const syntax = survey.tag ?? syntaxProblem(document, second, text, base);
  const problems = [...(syntax ? [syntax] : []), ...building.problems].sort((a, b) => a.start - b.start);
  const empty = root?.kind === 'scalar' && root.value === null && root.text === '';
  return { root: empty ? undefined : root, problems, comments: survey.comments };
}

/** The first thing that the library finds wrong. */
function syntaxProblem(
  document: Document,
  second: Document | undefined,
  text: string,
  base: number,
): YamlProblem | undefined {
  const found = [...document.errors, ...document.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE')];
  const first = found.reduce<(typeof found)[number] | undefined>(
    (least, error) => (least && least.pos[0] <= error.pos[0] ? least : error),
    undefined,
  );
  if (first?.code === 'BLOCK_AS_IMPLICIT_KEY') return secondColon(text, first.pos[0], base);
  if (first) {
    const message = yamlFault(first.code, first.message);
    // The library points at where it gave up, which may be the end of the file.
    const opening = openingOf(document, first, text);
    if (opening !== undefined) return { start: base + opening, end: base + opening + 1, message };
    const start = Math.min(first.pos[0], text.length);
    const end = Math.min(Math.max(first.pos[1], wordEnd(text, start)), lineEnd(text, start));
    return { start: base + start, end: base + end, message };
  }
  if (!second) return undefined;
  const fence = text.lastIndexOf('---', (second.range?.[0] ?? 0) + 3);
  const start = base + Math.max(fence, 0);
  return { start, end: start + 3, message: yamlFault('MULTIPLE_DOCS', '') };
}

/** Where the quotation mark, bracket or brace stands that an error says is not closed. */
function openingOf(
  document: Document,
  { message, pos: [at] }: Document['errors'][number],
  text: string,
): number | undefined {
  const sign =
    /^Missing closing (["'])/.exec(message)?.[1] ?? FLOWS.find(([start]) => message.startsWith(start))?.[1];
  if (sign === undefined) return undefined;
  let opening: number | undefined;
  visit(document, {
    Node: (_, { range }) => {
      // Of several in each other, the innermost is visited last.
      if (range && range[0] < at && range[2] >= at && text[range[0]] === sign) opening = range[0];
    },
  });
  return opening;
}

const FLOWS: readonly (readonly [string, string])[] = [
  ['Flow sequence in', '['],
  ['Flow map in', '{'],
];

/** `title: Kyiv: a report`, the commonest slip; or a line below that is indented as if it went on. */
function secondColon(text: string, at: number, base: number): YamlProblem {
  const line = text.slice(at, lineEnd(text, at));
  const comment = line.indexOf(' #');
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  const span = { start: base + at, end: base + at + value.length };
  if (!/:(?:\s|$)/.test(value)) return { ...span, message: yamlFault('BAD_INDENT', '') };
  const quoted = `"${value.replace(/["\\]/g, '\\$&')}"`;
  const fix = { title: 'Put the value in quotes', safe: false, edits: [{ ...span, text: quoted }] };
  return { ...span, message: yamlFault('BLOCK_AS_IMPLICIT_KEY', ''), fix };
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && /[^\s,[\]{}]/.test(text[end]!)) end++;
  return end;
}

interface Survey {
  /** Why nothing is to be built from these tokens. */
  readonly refusal: YamlProblem | undefined;
  /** At the first tag: data only, so none is followed. */
  readonly tag: YamlProblem | undefined;
  readonly comments: readonly Span[];
}

/** Walks the tokens by a loop: they may be nested as deeply as the text is long. */
function surveyOf(tokens: readonly CST.Token[], base: number): Survey {
  const comments: Span[] = [];
  const pending: (readonly [CST.Token, number])[] = tokens.map((token) => [token, 0] as const).reverse();
  let aliases = 0;
  let refusal: YamlProblem | undefined;
  let tag: YamlProblem | undefined;
  const refuse = (token: CST.Token, length: number, message: string): void => {
    const start = base + token.offset;
    if (!refusal || start < refusal.start) refusal = { start, end: start + length, message };
  };
  const lookAt = (among: readonly CST.SourceToken[] | undefined): void => {
    for (const token of among ?? []) {
      const span = { start: base + token.offset, end: base + token.offset + token.source.length };
      if (token.type === 'comment') comments.push(span);
      if (token.type === 'tag' && !(tag && tag.start < span.start))
        tag = { ...span, message: yamlFault('TAG_RESOLVE_FAILED', '') };
    }
  };
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [token, depth] = next;
    if (depth > DEEPEST) {
      refuse(token, 1, TOO_DEEP);
      continue;
    }
    if (token.type === 'alias' && ++aliases > MOST_ALIASES)
      refuse(token, token.source.length, TOO_MANY_ALIASES);
    if (token.type === 'comment') lookAt([token]);
    if ('start' in token && Array.isArray(token.start)) lookAt(token.start);
    if ('end' in token) lookAt(token.end);
    if (token.type === 'block-scalar') lookAt(token.props as readonly CST.SourceToken[]);
    if (token.type === 'document' && token.value) pending.push([token.value, depth]);
    if (!('items' in token)) continue;
    for (let i = token.items.length - 1; i >= 0; i--) {
      const item = token.items[i]!;
      lookAt(item.start);
      lookAt(item.sep);
      if (item.value) pending.push([item.value, depth + 1]);
      if (item.key) pending.push([item.key, depth + 1]);
    }
  }
  comments.sort((a, b) => a.start - b.start);
  return { refusal, tag, comments };
}

const TOO_DEEP = `This is nested more than ${DEEPEST} deep, so the file is not read: write it flatter.`;
const TOO_MANY_ALIASES = `Aliases (*name) repeat too much (more than ${MOST_ALIASES} times, or very long values), so the file is not read: write the values out.`;

interface Building {
  readonly text: string;
  readonly base: number;
  readonly anchors: Map<string, Anchored>;
  readonly problems: YamlProblem[];
  /** How often an alias was followed. */
  aliases: number;
  /** How many nodes were built, and how many of them repeat others by an alias. */
  nodes: number;
  repeated: number;
  refused: YamlProblem | undefined;
}

interface Anchored {
  readonly node: YamlNode;
  /** How many aliases are followed inside it, and of how many nodes it consists. */
  readonly aliases: number;
  readonly nodes: number;
}

/** The survey has seen to it that this recursion is not deeper than `DEEPEST`. */
function nodeOf(node: Node, building: Building): YamlNode {
  const span = spanOf(node, building);
  if (isAlias(node)) return followed(node.source, span, building);
  building.nodes++;
  const { aliases, nodes } = building;
  const built = isMap(node)
    ? mapOf(node, span, building)
    : isSeq(node)
      ? listOf(node, span, building)
      : scalarOf(node, span);
  if ('anchor' in node && node.anchor)
    building.anchors.set(node.anchor, {
      node: built,
      aliases: building.aliases - aliases,
      nodes: building.nodes - nodes,
    });
  return built;
}

/** The library counts the line breaks behind a text in lines of its own (`|` or `>`) to it; whoever replaces it must not lose them. */
function spanOf(node: Node, { base, text }: Building): Span {
  const [start, upTo] = node.range ?? [0, 0];
  let end = upTo;
  const isOwnLines = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  while (isOwnLines && end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start: base + start, end: base + end };
}

function scalarOf(node: Node, span: Span): YamlScalar {
  const { value, source } = isScalar(node) ? node : { value: null, source: '' };
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  const text = source ?? (known && value !== null ? String(value) : '');
  return { kind: 'scalar', value: known ? value : text, text, ...span };
}

function listOf(node: YAMLSeq, span: Span, building: Building): YamlList {
  const items: YamlNode[] = [];
  for (const item of node.items) if (isNode(item)) items.push(nodeOf(item, building));
  return {
    kind: 'list',
    items,
    ...(node.flow ? span : { start: span.start, end: items.at(-1)?.end ?? span.end }),
  };
}

function mapOf(node: YAMLMap, span: Span, building: Building): YamlMap {
  const entries: YamlEntry[] = [];
  for (const pair of node.items) {
    if (!isNode(pair.key)) continue;
    const keySpan = spanOf(pair.key, building);
    const key = isScalar(pair.key) ? scalarOf(pair.key, keySpan) : undefined;
    const written = isNode(pair.value) ? nodeOf(pair.value, building) : undefined;
    if (!key?.text) {
      building.problems.push({ ...keySpan, message: key ? KEY_MISSING : yamlFault('NON_STRING_KEY', '') });
      continue;
    }
    const value = written && !isLeftOut(written) ? written : emptyBehind(key, building);
    entries.push({ key, value, start: key.start, end: Math.max(key.end, value.end) });
  }
  for (const repeated of repeatedKeys(entries)) building.problems.push(repeated);
  return {
    kind: 'map',
    entries,
    ...(node.flow ? span : { start: span.start, end: entries.at(-1)?.end ?? span.end }),
  };
}

function isLeftOut(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.start === node.end;
}

/** The value that is left out stands right behind the colon. */
function emptyBehind(key: YamlScalar, { text, base }: Building): YamlScalar {
  let at = key.end - base;
  while (text[at] === ' ') at++;
  const end = text[at] === ':' ? base + at + 1 : key.end;
  return { kind: 'scalar', value: null, text: '', start: end, end };
}

const KEY_MISSING = 'A key is missing before this colon.';

function followed(name: string, span: Span, building: Building): YamlNode {
  const anchored = building.anchors.get(name);
  if (!anchored) {
    building.problems.push({
      ...span,
      message: `No value before this alias has the anchor “&${name}”: write the value out.`,
    });
    return { kind: 'scalar', value: null, text: '', ...span };
  }
  building.aliases += 1 + anchored.aliases;
  building.nodes += anchored.nodes;
  building.repeated += anchored.nodes;
  if (building.aliases > MOST_ALIASES || building.repeated > MOST_REPEATED)
    building.refused ??= { ...span, message: TOO_MANY_ALIASES };
  return { ...anchored.node, ...span };
}
