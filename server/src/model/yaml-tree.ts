/** YAML as a small tree of maps, lists and scalars, each with its span. */
import type { Span } from '../syntax/index.ts';
import type { Fix, Problem } from './problem.ts';

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  /** As the YAML 1.2 core schema reads it; null also where a value is left out. */
  readonly value: string | number | boolean | null;
  /** What was written, without quotes, escapes undone: `007` for the number 7. */
  readonly text: string;
}

export interface YamlEntry extends Span {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

/** A node that an alias stands for has the alias’s span; what is inside it keeps its own. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlProblem extends Span {
  readonly message: string;
  readonly related?: Span & { readonly message: string };
  readonly fix?: Fix;
}

/** All spans are UTF-16 units, ends exclusive, in the text that was read, plus the base offset given. */
export interface YamlDocument {
  /** What could be read; undefined where there is nothing. Keys given twice are there twice. */
  readonly root: YamlNode | undefined;
  /** The first error of syntax, for those behind it mostly follow from it, and all keys given twice. Sorted. */
  readonly problems: readonly YamlProblem[];
  /** From each `#` that opens a comment to the end of its line. */
  readonly comments: readonly Span[];
}

/** The value of a key, or undefined; of a key given twice, the first. */
export function valueAt(map: YamlMap, key: string): YamlNode | undefined {
  return map.entries.find((entry) => entry.key.text === key)?.value;
}

/** One text, or a list of them: scalars that are not empty, in order. */
export function textsAt(node: YamlNode | undefined): readonly YamlScalar[] {
  const nodes = node?.kind === 'list' ? node.items : [node];
  return nodes.map(textAt).filter((text) => text !== undefined);
}

/** The scalar, if it is one and not empty. */
export function textAt(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' && node.value !== null && node.text.trim() !== '' ? node : undefined;
}

/** A node as plain data. */
export function plainData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainData);
  // Built from entries, so that a key `__proto__` is a key like any other.
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainData(value)]));
}

/** Of anything with a span, the span alone. */
export function spanAlone({ start, end }: Span): Span {
  return { start, end };
}

/** What is wrong with the YAML itself, as findings of `rule` in the file `uri`. */
export function yamlFindings(problems: readonly YamlProblem[], rule: string): readonly Problem[] {
  return problems.map(({ start, end, message, related, fix }) => ({
    rule,
    start,
    end,
    message,
    ...(related ? { related: [related] } : {}),
    ...(fix ? { fixes: [fix] } : {}),
  }));
}
