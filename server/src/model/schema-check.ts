/**
 * Checks YAML by a schema, and says what is wrong in words for people.
 *
 * Our own walker, since general validators report that a value matches none of a schema’s branches, where a person must be
 * told which word to change into which. A test holds it against one of them.
 */
import type { Span } from '../syntax/index.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fix, Problem } from './problem.ts';
import { dereferenced, type Rooted, type Schema } from './schemas.ts';
import type { YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts';

interface Check {
  readonly rule: string;
  readonly problems: Problem[];
}

/** What a node is called in messages, and what to mark where it is too large to be marked whole. */
interface Place {
  /** The key whose value it is, or undefined at the top. */
  readonly key: YamlScalar | undefined;
  readonly isItem: boolean;
}

/** The problems of a YAML tree by a schema, as findings of `rule`, in the tree’s offsets and the order of the text. */
export function checkBySchema(root: YamlNode, schema: Schema, rule: string): readonly Problem[] {
  const check: Check = { rule, problems: [] };
  checkNode(root, { schema, root: schema }, { key: undefined, isItem: false }, check);
  return check.problems.sort((a, b) => a.start - b.start);
}

/** `readYaml` has limited the depth of this recursion. */
function checkNode(node: YamlNode, given: Rooted, place: Place, check: Check): void {
  const alternatives = alternativesOf(given);
  const fitting = alternatives.filter(({ schema }) => hasType(node, schema));
  const meant =
    fitting.length > 1 ? (fitting.find((each) => isFaultless(node, each, place)) ?? fitting[0]) : fitting[0];
  if (!meant) reportType(node, alternatives, place, check);
  else if (node.kind === 'map') checkMap(node, meant, place, check);
  else if (node.kind === 'list') checkList(node, meant, place, check);
  else checkScalar(node, meant.schema, place, check);
}

/** The schema itself, or each of those of which any will do. */
function alternativesOf(given: Rooted): readonly Rooted[] {
  const { schema, root } = dereferenced(given);
  return schema.anyOf?.flatMap((branch) => alternativesOf({ schema: branch, root })) ?? [{ schema, root }];
}

function isFaultless(node: YamlNode, rooted: Rooted, place: Place): boolean {
  const check: Check = { rule: '', problems: [] };
  checkNode(node, rooted, place, check);
  return check.problems.length === 0;
}

function hasType(node: YamlNode, schema: Schema): boolean {
  const types = typesOf(schema);
  if (types.length === 0) return true;
  if (node.kind === 'map') return types.includes('object');
  if (node.kind === 'list') return types.includes('array');
  if (typeof node.value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(node.value));
  return types.includes(node.value === null ? 'null' : typeof node.value);
}

function typesOf(schema: Schema): readonly string[] {
  return schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
}

function checkMap(map: YamlMap, { schema, root }: Rooted, place: Place, check: Check): void {
  for (const { key, value } of map.entries) {
    const own =
      schema.properties && Object.hasOwn(schema.properties, key.text)
        ? schema.properties[key.text]
        : undefined;
    const other = schema.additionalProperties;
    if (schema.propertyNames) {
      const names = dereferenced({ schema: schema.propertyNames, root });
      checkScalar({ ...key, value: key.text }, names.schema, { key, isItem: false }, check);
    }
    if (!own && other === false) reportUnknownKey(key, schema, place, check);
    const rest = typeof other === 'object' ? other : undefined;
    const next = own ?? rest;
    // A key without a value is one that somebody is about to fill in.
    const isEmpty = value.kind === 'scalar' && value.value === null;
    if (next && !isEmpty) checkNode(value, { schema: next, root }, { key, isItem: false }, check);
  }
  for (const name of schema.required ?? []) {
    if (
      map.entries.some(
        ({ key, value }) => key.text === name && !(value.kind === 'scalar' && value.value === null),
      )
    )
      continue;
    report(check, map, place, `“${name}” is missing here: add it.`);
  }
  if (map.entries.length < (schema.minProperties ?? 0))
    report(check, map, place, 'Nothing is given here: add an entry.');
}

function checkList(
  list: Extract<YamlNode, { kind: 'list' }>,
  { schema, root }: Rooted,
  place: Place,
  check: Check,
): void {
  if (list.items.length < (schema.minItems ?? 0))
    report(check, list, place, 'This list is empty: add an item.');
  if (!schema.items) return;
  for (const item of list.items)
    checkNode(item, { schema: schema.items, root }, { key: place.key, isItem: true }, check);
}

function checkScalar(scalar: YamlScalar, schema: Schema, place: Place, check: Check): void {
  const { value, text } = scalar;
  if (schema.enum && !schema.enum.some((allowed) => allowed === value)) {
    const meant = didYouMean(text, schema.enum.map(String));
    const fix = meant === undefined ? [] : [replacement(scalar, meant)];
    report(check, scalar, place, schema.errorMessage ?? enumFault(text, schema.enum, meant), fix);
    return;
  }
  const fits =
    typeof value === 'string'
      ? schema.pattern === undefined || patternOf(schema.pattern).test(value)
      : typeof value !== 'number' ||
        (value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity));
  if (!fits) report(check, scalar, place, schema.patternErrorMessage ?? `“${text}” cannot stand here.`);
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'u');
    patterns.set(source, pattern);
  }
  return pattern;
}

/** Longer lists of what is allowed are left to completion. */
const MOST_LISTED = 14;

function enumFault(text: string, allowed: readonly (string | number)[], meant: string | undefined): string {
  if (meant !== undefined) return `“${text}” is not allowed here: did you mean “${meant}”?`;
  const choice = allowed.length <= MOST_LISTED ? `: write ${inWords(allowed.map(String), 'or')}` : '';
  return `“${text}” is not allowed here${choice}.`;
}

function reportUnknownKey(key: YamlScalar, schema: Schema, place: Place, check: Check): void {
  const known = Object.keys(schema.properties ?? {});
  const meant = didYouMean(key.text, known);
  const where = place.key ? `under “${place.key.text}”` : 'here';
  const rest =
    meant !== undefined
      ? `: did you mean “${meant}”?`
      : known.length <= MOST_LISTED
        ? `: known are ${inWords(known, 'and')}.`
        : ': take it out, or see the completion for what is known.';
  const fixes = meant === undefined ? [] : [replacement(key, meant)];
  report(check, key, place, `“${key.text}” is not known ${where}${rest}`, fixes);
}

function replacement({ start, end }: Span, text: string): Fix {
  return { title: `Change to “${text}”`, safe: false, edits: [{ start, end, text }] };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys and values',
  array: 'a list',
};

function reportType(node: YamlNode, alternatives: readonly Rooted[], place: Place, check: Check): void {
  const textual = alternatives.find(({ schema }) => typesOf(schema).includes('string'))?.schema;
  if (textual && node.kind === 'scalar' && node.value !== null) {
    // YAML took a plain 2024 or true for something else than text: what counts is whether the text would do.
    const before = check.problems.length;
    checkScalar({ ...node, value: node.text }, textual, place, check);
    if (check.problems.length > before) return;
    const quoted = { ...replacement(node, `"${node.text}"`), title: 'Put it in quotes', safe: true };
    report(check, node, place, `YAML does not read “${node.text}” as text: put it in quotes.`, [quoted]);
    return;
  }
  const said = alternatives.find(({ schema }) => schema.errorMessage !== undefined)?.schema.errorMessage;
  const types = new Set(
    alternatives.flatMap(({ schema }) => typesOf(schema)).map((type) => TYPE_WORDS[type] ?? type),
  );
  const subject = place.isItem || !place.key ? 'This' : `“${place.key.text}”`;
  report(check, node, place, said ?? `${subject} must be ${inWords([...types], 'or')}.`);
}

/** Marks the node; where it is a map or list, the key that has it, for nobody reads a page of red. */
function report(
  check: Check,
  node: YamlNode,
  { key, isItem }: Place,
  message: string,
  fixes: readonly Fix[] = [],
): void {
  const { start, end } = node.kind === 'scalar' || isItem || !key ? node : key;
  check.problems.push({ rule: check.rule, start, end, message, ...(fixes.length > 0 ? { fixes } : {}) });
}

/** “a, b or c”. */
function inWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
