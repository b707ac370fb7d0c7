/** Adds to YAML that people wrote, and leaves every other letter of it as it was: comments, quotes, order, indentation. */
import type { TextEdit } from '../syntax/index.ts';
import { lineEnd, lineFeed } from './yaml-lines.ts';
import { yamlText } from './yaml-text.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

/** A text, quoted where it must be; a word that is written as it is; a list of texts; or a map of such, in order. */
export type YamlValue =
  | string
  | { readonly word: string }
  | { readonly list: readonly string[] }
  | readonly YamlPair[];
export type YamlPair = readonly [key: string, value: YamlValue];

/** YAML as it stands in a file: offsets of nodes are those of `text`. */
export interface YamlSource {
  readonly text: string;
  readonly root: YamlNode | undefined;
}

/**
 * The edit that adds an entry at the end of a map, in the map's own style and indentation. Undefined where the text is no map
 * to which one could be added.
 */
export function addEntry(source: YamlSource, map: YamlMap, pair: YamlPair): TextEdit {
  return addEntries(source, map, [pair]);
}

function addEntries(source: YamlSource, map: YamlMap, pairs: readonly YamlPair[]): TextEdit {
  const { text } = source;
  if (text[map.start] === '{') return addToFlow(map, pairs);
  const indent = columnOf(text, map.entries[0]?.key.start ?? map.start);
  const last = map.entries.at(-1);
  const at = behindEntry(text, last?.end ?? map.start);
  return linesAt(source, at, indent, pairs, parted(text, map));
}

/** The edit that adds an entry at the top of a file: to its map, or as its first entry. Undefined where it holds something else. */
export function addAtTop(source: YamlSource, pair: YamlPair): TextEdit | undefined {
  const { root, text } = source;
  if (root?.kind === 'map') return addEntry(source, root, pair);
  if (root && !(root.kind === 'scalar' && root.value === null)) return undefined;
  return linesAt(source, text.length, 0, [pair], false);
}

/**
 * The edit that adds entries to the map under a key of another map, which is made where it is not there yet. Undefined where
 * something else than a map stands under the key.
 */
export function addUnder(
  source: YamlSource,
  map: YamlMap,
  key: string,
  ...pairs: readonly [YamlPair, ...YamlPair[]]
): TextEdit | undefined {
  const entry = map.entries.find((each) => each.key.text === key);
  if (!entry) return addEntry(source, map, [key, pairs]);
  if (entry.value.kind === 'map') return addEntries(source, entry.value, pairs);
  return isEmpty(entry) ? addToEmpty(source, entry, pairs) : undefined;
}

function isEmpty({ value }: YamlEntry): boolean {
  return value.kind === 'scalar' && value.value === null && value.text.trim() === '';
}

/** Below a key that has no value yet. */
function addToEmpty(source: YamlSource, { key, end }: YamlEntry, pairs: readonly YamlPair[]): TextEdit {
  const { text } = source;
  const indent = columnOf(text, key.start) + step(source);
  return linesAt(source, behindEntry(text, end), indent, pairs, false);
}

function addToFlow(map: YamlMap, pairs: readonly YamlPair[]): TextEdit {
  const last = map.entries.at(-1);
  if (last) return { start: last.end, end: last.end, text: `, ${inFlow(pairs)}` };
  return { start: map.start + 1, end: map.start + 1, text: inFlow(pairs) };
}

/** Entries with all their lines, to be put in at the start of a line, or at the end of the text. */
function linesAt(
  source: YamlSource,
  at: number,
  indent: number,
  pairs: readonly YamlPair[],
  apart: boolean,
): TextEdit {
  const { text } = source;
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const by = step(source);
  const before = at > 0 && text[at - 1] !== '\n' ? lineBreak : '';
  const gap = apart ? lineBreak : '';
  const entries = pairs.map((pair) =>
    inBlock(pair, indent, by)
      .map((line) => line + lineBreak)
      .join(''),
  );
  return { start: at, end: at, text: before + gap + entries.join(gap) };
}

function inBlock([key, value]: YamlPair, indent: number, by: number): string[] {
  const opening = `${' '.repeat(indent)}${yamlText(key)}:`;
  if (typeof value === 'string') return [`${opening} ${yamlText(value)}`];
  if ('word' in value) return [`${opening} ${value.word}`];
  if ('list' in value) return [`${opening} ${listText(value.list)}`];
  return [opening, ...value.flatMap((pair) => inBlock(pair, indent + by, by))];
}

function inFlow(pairs: readonly YamlPair[]): string {
  return pairs
    .map(([key, value]) => {
      if (typeof value === 'string') return `${flowText(key)}: ${flowText(value)}`;
      if ('list' in value) return `${flowText(key)}: ${listText(value.list)}`;
      return `${flowText(key)}: ${'word' in value ? value.word : `{${inFlow(value)}}`}`;
    })
    .join(', ');
}

function listText(values: readonly string[]): string {
  return `[${values.map(flowText).join(', ')}]`;
}

function flowText(value: string): string {
  const printed = yamlText(value);
  return /[,[\]{}]/.test(printed) && !printed.startsWith('"') ? JSON.stringify(value) : printed;
}

/** Start of the line behind what ends there, or the end of the text. */
function behindEntry(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  return Math.min(lineFeed(text, end) + 1, text.length);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Whether an empty line parts the last two entries. */
function parted(text: string, { entries }: YamlMap): boolean {
  const last = entries.at(-1);
  const before = entries.at(-2);
  if (!last || !before) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(before.end - 1, last.start));
}

/** By how many spaces the file indents: as its first entry with entries below it does. */
function step({ root, text }: YamlSource): number {
  for (const { value } of root?.kind === 'map' ? root.entries : []) {
    if (value.kind !== 'map' || text[value.start] === '{') continue;
    const column = columnOf(text, value.entries[0]?.key.start ?? value.start);
    if (column > 0) return column;
  }
  return 2;
}

/** The edit that takes an entry out with all its lines; of a map in braces, with the comma that parted it. */
export function removeEntry({ text }: YamlSource, map: YamlMap, entry: YamlEntry): TextEdit {
  const index = map.entries.indexOf(entry);
  if (text[map.start] === '{') return removeAmong(map.entries, index);
  const start = text.lastIndexOf('\n', entry.start - 1) + 1;
  return { start, end: behindEntry(text, lineEnd(text, entry.end - 1)), text: '' };
}

/** The edit that takes one of several out that commas part. */
export function removeAmong(
  nodes: readonly { readonly start: number; readonly end: number }[],
  index: number,
): TextEdit {
  const node = nodes[index]!;
  const next = nodes[index + 1];
  if (next) return { start: node.start, end: next.start, text: '' };
  return { start: nodes[index - 1]?.end ?? node.start, end: node.end, text: '' };
}
