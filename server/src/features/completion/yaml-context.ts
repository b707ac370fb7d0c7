/**
 * Where in a YAML file a cursor stands, by indentation alone: what is being typed is seldom YAML yet, so that no parser
 * would find a place in it.
 */
import type { YamlPath } from '../../model/yaml-place.ts';
import type { Span } from '../../syntax/index.ts';

export interface YamlContext {
  /** The keys and indexes that lead to the map in which a key is typed, or to the value. Every index of a list is 0. */
  readonly path: YamlPath;
  readonly kind: 'key' | 'value';
  /** What is typed, from its first character to the end of the word; in offsets of the text. */
  readonly word: Span;
  /** The keys that the map has already. */
  readonly siblings: ReadonlySet<string>;
  /** Whether the word opens an item of a list, where a value may stand as well as the first key of a map. */
  readonly isItem: boolean;
}

interface Row {
  readonly indent: number;
  /** How many `-` open list items on this row, each with the column of what follows it. */
  readonly dashes: readonly number[];
  readonly key: string | undefined;
  /** The column behind the colon. */
  readonly valueColumn: number;
}

/** Spaces and dashes in front, then a key with its colon. No two parts of it can match the same character. */
const KEY = /^("[^"]*"|'[^']*'|[^\s:#[\]{},"'][^:#[\]{},]*):(?=\s|$)/u;

function rowOf(text: string): Row {
  let column = 0;
  const dashes: number[] = [];
  const skipSpaces = (): void => {
    while (text[column] === ' ') column++;
  };
  skipSpaces();
  const indent = column;
  while (text[column] === '-' && (text[column + 1] === ' ' || column + 1 === text.length)) {
    column++;
    skipSpaces();
    dashes.push(column);
  }
  const match = KEY.exec(text.slice(column));
  return {
    indent,
    dashes,
    key: match?.[1]?.trim().replace(/^["']|["']$/g, ''),
    valueColumn: match ? column + match[0].length : column,
  };
}

/** The context at an offset; undefined in comments, quoted values and flow collections of several kinds. */
export function yamlContext(text: string, offset: number): YamlContext | undefined {
  // Before the first character nothing is looked for, which a negative index would not say.
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const line = text.slice(lineStart, lineEnd);
  const cursor = offset - lineStart;
  if (/(?:^|\s)#/.test(line.slice(0, cursor))) return undefined;
  const row = rowOf(line);
  const inValue = row.key !== undefined && cursor >= row.valueColumn;
  const column = row.dashes.at(-1) ?? row.indent;
  if (!inValue && cursor < row.indent) return undefined;
  const above = text
    .slice(0, lineStart)
    .split(/\r\n|\r|\n/)
    .slice(0, -1);
  const outer = pathTo(above, row);
  if (inValue) {
    const path = [...outer.path, ...row.dashes.map(() => 0), row.key!];
    return valueContext(line, cursor, row.valueColumn, lineStart, path);
  }
  const below = text
    .slice(lineEnd)
    .split(/\r\n|\r|\n/)
    .slice(1);
  return {
    path: [...outer.path, ...row.dashes.map(() => 0)],
    kind: 'key',
    word: { start: lineStart + column, end: lineStart + wordEnd(line, Math.max(cursor, column)) },
    siblings: new Set([...siblings(above.toReversed(), column, true), ...siblings(below, column, false)]),
    isItem: row.dashes.length > 0,
  };
}

function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

function wordEnd(line: string, from: number): number {
  let end = from;
  while (end < line.length && !/[\s:,\]}]/u.test(line[end]!)) end++;
  return end;
}

function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** The keys above that lead to a row of this indent. */
function pathTo(above: readonly string[], { indent, dashes }: Row): { readonly path: (string | number)[] } {
  const path: (string | number)[] = [];
  let column = indent;
  // A list may stand right under its key, at the same column.
  let mayBeLevel = dashes.length > 0;
  for (let i = above.length - 1; i >= 0 && (column > 0 || mayBeLevel); i--) {
    const line = above[i]!;
    if (isBlank(line)) continue;
    const row = rowOf(line);
    for (let d = row.dashes.length; d >= 0; d--) {
      const at = d === 0 ? row.indent : row.dashes[d - 1]!;
      const ownsKey = d === row.dashes.length && row.key !== undefined;
      if (ownsKey && (at < column || (at === column && mayBeLevel && d === 0 && row.dashes.length === 0))) {
        path.unshift(row.key);
        column = at;
        mayBeLevel = false;
      }
      if (d > 0) {
        const dash = d === 1 ? row.indent : row.dashes[d - 2]!;
        if (dash < column) {
          path.unshift(0);
          column = dash;
          mayBeLevel = true;
        }
      }
    }
  }
  return { path };
}

/** The keys of the same map, as far as lines in one direction belong to it. */
function siblings(lines: readonly string[], column: number, upwards: boolean): string[] {
  const keys: string[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const row = rowOf(line);
    const at = row.dashes.at(-1) ?? row.indent;
    const opens = row.dashes.length > 0;
    if (!upwards && opens && row.indent < column) break;
    if (at === column && row.key !== undefined) keys.push(row.key);
    if (at < column || (upwards && opens && row.indent < column)) break;
  }
  return keys;
}

function valueContext(
  line: string,
  cursor: number,
  from: number,
  lineStart: number,
  path: YamlPath,
): YamlContext | undefined {
  let start = from;
  while (line[start] === ' ' || line[start] === '\t') start++;
  const before = line.slice(start, cursor);
  const word = (at: number): Span => ({
    start: lineStart + Math.min(at, cursor),
    end: lineStart + wordEnd(line, cursor),
  });
  const none = new Set<string>();
  if (/^["'|>&*!]/.test(before)) return undefined;
  if (!/^[[{]/.test(before)) {
    if (/\s/u.test(before.trimEnd()) || cursor === from) return undefined;
    return { path, kind: 'value', word: word(start), siblings: none, isItem: false };
  }
  return flowContext(before, start, path, word);
}

/** The place in a flow collection such as `[{role: …, from: …}]`, read from its opening to the cursor. */
function flowContext(
  before: string,
  start: number,
  outer: YamlPath,
  word: (at: number) => Span,
): YamlContext | undefined {
  const open: { readonly isMap: boolean; readonly keys: Set<string>; key: string | undefined }[] = [];
  let from = 0;
  let quote = '';
  for (let i = 0; i < before.length; i++) {
    const sign = before[i]!;
    const inner = open.at(-1);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '{') {
      open.push({ isMap: sign === '{', keys: new Set(), key: undefined });
      from = i + 1;
    } else if (sign === ']' || sign === '}') {
      open.pop();
      from = i + 1;
    } else if (sign === ':' && inner?.isMap && (before[i + 1] ?? ' ') === ' ') {
      inner.key = before.slice(from, i).trim();
      inner.keys.add(inner.key);
      from = i + 1;
    } else if (sign === ',') {
      if (inner) inner.key = undefined;
      from = i + 1;
    }
  }
  if (quote || open.length === 0 || open.length > DEEPEST) return undefined;
  while (before[from] === ' ') from++;
  const path: (string | number)[] = [...outer];
  for (const [i, { isMap, key }] of open.entries()) {
    if (!isMap) path.push(0);
    else if (key !== undefined) path.push(key);
    else if (i < open.length - 1) return undefined;
  }
  const inner = open.at(-1)!;
  const kind = inner.isMap && inner.key === undefined ? 'key' : 'value';
  return { path, kind, word: word(start + from), siblings: inner.keys, isItem: !inner.isMap };
}

/** Nobody nests flow collections deeper. */
const DEEPEST = 16;
