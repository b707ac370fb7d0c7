/**
 * Checks YAML by a schema, and says what is wrong in words for people.
 *
 * Our own walker, since general validators report that a value matches none of a schema’s branches, where a person must be
 * told which word to change into which. A test holds it against one of them.
 */
import { ID_PATTERN, looksLikeId, type Span } from '../syntax/index.ts';
import { didYouMeanWord } from './did-you-mean.ts';
import type { Fix, Problem } from './problem.ts';
import type { Schema } from './schemas.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts';

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
  checkNode(root, schema, { key: undefined, isItem: false }, check);
  return check.problems.sort((a, b) => a.start - b.start);
}

/** `readYaml` has limited the depth of this recursion. */
function checkNode(node: YamlNode, schema: Schema, place: Place, check: Check): void {
  const meant = schema.anyOf
    ? branchMeant(node, schema.anyOf, place)
    : hasType(node, schema)
      ? schema
      : undefined;
  if (!meant) reportType(node, schema.anyOf ?? [schema], place, check);
  else if (node.kind === 'map') checkMap(node, meant, place, check);
  else if (node.kind === 'list') checkList(node, meant, place, check);
  else checkScalar(node, meant, place, check);
}

/** The branch that the author means: the first that takes this type of value and finds nothing wrong, or else the first that takes it. */
function branchMeant(node: YamlNode, branches: readonly Schema[], place: Place): Schema | undefined {
  const fitting = branches.filter((branch) => hasType(node, branch));
  return fitting.length < 2
    ? fitting[0]
    : (fitting.find((branch) => isFaultless(node, branch, place)) ?? fitting[0]);
}

function isFaultless(node: YamlNode, schema: Schema, place: Place): boolean {
  const check: Check = { rule: '', problems: [] };
  checkNode(node, schema, place, check);
  return check.problems.length === 0;
}

function hasType(node: YamlNode, { type }: Schema): boolean {
  if (type === undefined) return true;
  const own = typeOf(node);
  if (typeof type === 'string' ? type === own : type.includes(own)) return true;
  // Every integer is a number.
  return own === 'integer' && (typeof type === 'string' ? type === 'number' : type.includes('number'));
}

function typeOf(node: YamlNode): string {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'list') return 'array';
  if (typeof node.value === 'number') return Number.isInteger(node.value) ? 'integer' : 'number';
  return node.value === null ? 'null' : typeof node.value;
}

function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type;
}

function checkMap(map: YamlMap, schema: Schema, place: Place, check: Check): void {
  const { properties, propertyNames, additionalProperties } = schema;
  const given = new Set<string | undefined>();
  for (const { key, value } of map.entries) {
    const own = properties && Object.hasOwn(properties, key.text) ? properties[key.text] : undefined;
    const next = own ?? additionalProperties;
    if (propertyNames) checkScalar({ ...key, value: key.text }, propertyNames, { key, isItem: false }, check);
    // A key that was misspelt is not missing besides.
    if (next === false) given.add(reportUnknownKey(key, schema, place, check));
    if (!isLeftOut(value)) given.add(key.text);
    // A key without a value is one that somebody is about to fill in.
    if (typeof next === 'object' && !isLeftOut(value)) checkNode(value, next, { key, isItem: false }, check);
  }
  for (const name of schema.required ?? [])
    if (!given.has(name)) report(check, map, place, `“${name}” is missing here: add it.`);
  if (map.entries.length < (schema.minProperties ?? 0))
    report(check, map, place, 'Nothing is given here: add an entry.');
}

function isLeftOut(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function checkList(list: YamlList, { items, minItems }: Schema, { key }: Place, check: Check): void {
  if (list.items.length < (minItems ?? 0))
    report(check, list, { key, isItem: false }, 'This list is empty: add an item.');
  if (items) for (const item of list.items) checkNode(item, items, { key, isItem: true }, check);
}

function checkScalar(scalar: YamlScalar, schema: Schema, place: Place, check: Check): void {
  const { value, text } = scalar;
  if (schema.enum && !schema.enum.some((allowed) => allowed === value)) {
    const meant = didYouMeanWord(text, schema.enum.map(String));
    const fix = meant === undefined ? [] : [replacement(scalar, meant)];
    report(check, scalar, place, schema.errorMessage ?? enumFault(text, schema.enum, meant), fix);
    return;
  }
  const fits =
    typeof value === 'string'
      ? schema.pattern === undefined || matches(schema.pattern, value)
      : typeof value !== 'number' ||
        (value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity));
  if (!fits) report(check, scalar, place, schema.patternErrorMessage ?? `“${text}” cannot stand here.`);
}

function matches(pattern: string, value: string): boolean {
  return pattern === ID_PATTERN ? looksLikeId(value) : patternOf(pattern).test(value);
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

/** Gives back the key that was meant, if one is near. */
function reportUnknownKey(key: YamlScalar, schema: Schema, place: Place, check: Check): string | undefined {
  const known = Object.keys(schema.properties ?? {});
  const meant = didYouMeanWord(key.text, known);
  const where = place.key ? `under “${place.key.text}”` : 'here';
  const rest =
    meant !== undefined
      ? `: did you mean “${meant}”?`
      : known.length <= MOST_LISTED
        ? `: known are ${inWords(known, 'and')}.`
        : ': take it out, or see the completion for what is known.';
  const fixes = meant === undefined ? [] : [replacement(key, meant)];
  report(check, key, place, `“${key.text}” is not known ${where}${rest}`, fixes);
  return meant;
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

function reportType(node: YamlNode, branches: readonly Schema[], place: Place, check: Check): void {
  const textual = branches.find((branch) => typesOf(branch).includes('string'));
  if (textual && node.kind === 'scalar' && node.value !== null) {
    // YAML took a plain 2024 or true for something else than text: what counts is whether the text would do.
    const before = check.problems.length;
    checkScalar({ ...node, value: node.text }, textual, place, check);
    if (check.problems.length > before) return;
    const quoted = { ...replacement(node, `"${node.text}"`), title: 'Put it in quotes', safe: true };
    report(check, node, place, `YAML does not read “${node.text}” as text: put it in quotes.`, [quoted]);
    return;
  }
  const said = branches.find((branch) => branch.errorMessage !== undefined)?.errorMessage;
  const types = new Set(branches.flatMap(typesOf).map((type) => TYPE_WORDS[type] ?? type));
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
