/**
 * Reads the YAML that people write by hand, as far as it is plain: block maps and lists, scalars on one line, flow lists and
 * maps on one line, comments. On all else it gives up, and the library reads that stretch.
 *
 * Measured on a front matter of ten keys and on a registry of 5,000 actors, it takes a fifteenth of the library’s time: every
 * article of a corpus has the one, and every keystroke in a registry reads the other. It never reports a problem: what is
 * wrong, or merely unusual, is left to the library. A test holds the two against each other.
 */
import type { Span } from '../syntax/index.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-tree.ts';

interface Reading {
  readonly text: string;
  readonly end: number;
  readonly base: number;
  readonly comments: Span[];
  /** Where to read on. At the start of a line with content, its first character that is not a space. */
  at: number;
  /** The column of that character; -1 behind the last line. */
  indent: number;
}

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const LIST = 91;
const BACKSLASH = 92;
const LIST_END = 93;
const MAP = 123;
const MAP_END = 125;

/** Signs with which no plain scalar starts, here; a few of them may in YAML. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`='].map((sign) => sign.charCodeAt(0)));
/** A little less than the library’s reader refuses. */
const DEEPEST = 60;

/** Tabs, control characters and byte order marks, whose meaning depends too much on where they stand. */
function isUnusual(code: number): boolean {
  return code < SPACE || code === 0x7f || code === 0xfeff;
}

/** A plain entry of a block map at the start of a line: what it holds, and where the next line with content starts. */
export interface PlainEntry {
  readonly entry: YamlEntry;
  readonly next: number;
}

/**
 * Reads the entry of a block map whose key starts the line at `start`, not indented, up to `end` at most. Undefined where
 * any of it is not plain. Adds to `comments`.
 */
export function readPlainEntry(
  text: string,
  start: number,
  end: number,
  base: number,
  comments: Span[],
): PlainEntry | undefined {
  const reading: Reading = { text, end, base, comments, at: start, indent: 0 };
  const known = comments.length;
  const entry = readEntry(reading, 0, 0);
  if (entry && reading.indent <= 0) return { entry, next: reading.at };
  comments.length = known;
  return undefined;
}

/** Goes on to the next line that holds more than a comment, from the start of a line. */
function toContent(reading: Reading): void {
  const { text, end } = reading;
  let line = reading.at;
  while (line < end) {
    let at = line;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    const code = at < end ? text.charCodeAt(at) : NEWLINE;
    if (code !== NEWLINE && code !== RETURN && code !== HASH) {
      reading.at = at;
      reading.indent = at - line;
      return;
    }
    if (code === HASH) addComment(reading, at);
    line = lineEnd(reading, at) + 1;
  }
  reading.at = end;
  reading.indent = -1;
}

/** Of the line break, or the end. */
function lineEnd({ text, end }: Reading, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > end ? end : at;
}

/** Of what stands on the line, without a carriage return. */
function contentEnd(reading: Reading, from: number): number {
  const end = lineEnd(reading, from);
  return end > from && reading.text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}

function addComment(reading: Reading, at: number): void {
  const { base } = reading;
  reading.comments.push({ start: base + at, end: base + contentEnd(reading, at) });
}

/** Finishes a line behind its value: only spaces or a comment may follow. */
function toNextLine(reading: Reading): boolean {
  const { text } = reading;
  const end = contentEnd(reading, reading.at);
  let at = reading.at;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  if (at < end) {
    if (text.charCodeAt(at) !== HASH || at === reading.at) return false;
    addComment(reading, at);
  }
  reading.at = Math.min(lineEnd(reading, at) + 1, reading.end);
  toContent(reading);
  return true;
}

/** Reads `key: value` at `reading.at`, whose column is `indent`, with all that belongs to it. */
function readEntry(reading: Reading, indent: number, depth: number): YamlEntry | undefined {
  const { text, base } = reading;
  const key = readKey(reading);
  if (!key) return undefined;
  const end = contentEnd(reading, reading.at);
  let at = reading.at + 1;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  const isInline = at < end && text.charCodeAt(at) !== HASH;
  const empty = base + reading.at + 1;
  reading.at = isInline ? at : reading.at + 1;
  const value = isInline ? readInline(reading, end) : readBelow(reading, indent, empty, depth);
  if (!value || (isInline && !toNextLine(reading)) || reading.indent > indent) return undefined;
  return { key, value, start: key.start, end: value.end };
}

/** What stands below a key that has nothing behind its colon. */
function readBelow(reading: Reading, indent: number, empty: number, depth: number): YamlNode | undefined {
  if (!toNextLine(reading) || depth > DEEPEST) return undefined;
  const isList = isDash(reading);
  if (reading.indent > indent) return isList ? readList(reading, depth + 1) : readMap(reading, depth + 1);
  // A list may stand in the column of its key.
  if (reading.indent === indent && isList) return readList(reading, depth + 1);
  return { kind: 'scalar', value: null, text: '', start: empty, end: empty };
}

function isDash({ text, at, end }: Reading): boolean {
  if (text.charCodeAt(at) !== DASH) return false;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : NEWLINE;
  return next === SPACE || next === NEWLINE || next === RETURN;
}

/** The map whose first key is at `reading.at`, all keys in its column. */
function readMap(reading: Reading, depth: number): YamlNode | undefined {
  const { indent, base, at } = reading;
  return readEntries(reading, indent, base + at, depth);
}

function readEntries(reading: Reading, indent: number, start: number, depth: number): YamlNode | undefined {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  do {
    const entry = readEntry(reading, indent, depth);
    if (!entry || keys.has(entry.key.text)) return undefined;
    keys.add(entry.key.text);
    entries.push(entry);
  } while (reading.indent === indent && !isDash(reading));
  return { kind: 'map', entries, start, end: entries.at(-1)!.end };
}

/** The list whose first dash is at `reading.at`, all dashes in its column. */
function readList(reading: Reading, depth: number): YamlNode | undefined {
  const { text, base, indent } = reading;
  const start = base + reading.at;
  const items: YamlNode[] = [];
  do {
    const end = contentEnd(reading, reading.at);
    const dash = reading.at;
    let at = dash + 1;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    if (at === end) return undefined;
    reading.at = at;
    const column = indent + at - dash;
    const isMap = readsAsKey(reading, at);
    const item = isMap ? readEntries(reading, column, base + at, depth + 1) : readInline(reading, end);
    if (!item || (!isMap && !toNextLine(reading)) || reading.indent > indent) return undefined;
    items.push(item);
  } while (reading.indent === indent && isDash(reading));
  return { kind: 'list', items, start, end: items.at(-1)!.end };
}

/** Behind a key, or -1: a word without signs of YAML, right before a colon that a space or the line’s end follows. */
export function plainKeyEnd(text: string, from: number, end: number): number {
  let at = from;
  if (at >= end || INDICATORS.has(text.charCodeAt(at))) return -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === COLON) break;
    if (code === SPACE || isUnusual(code) || (code !== DASH && INDICATORS.has(code))) return -1;
    at++;
  }
  if (at >= end || at - from > 1000) return -1;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : NEWLINE;
  return next === SPACE || next === NEWLINE || next === RETURN ? at : -1;
}

function readsAsKey({ text, end }: Reading, at: number): boolean {
  return plainKeyEnd(text, at, end) >= 0;
}

/** Reads a key and stops at its colon. */
function readKey(reading: Reading): YamlScalar | undefined {
  const { text, at, end } = reading;
  const keyEnd = plainKeyEnd(text, at, end);
  if (keyEnd < 0) return undefined;
  reading.at = keyEnd;
  return plainScalar(reading, at, keyEnd);
}

/** Reads a value that ends on its line, of which the content ends at `end`. */
function readInline(reading: Reading, end: number): YamlNode | undefined {
  const { text, at } = reading;
  const code = text.charCodeAt(at);
  if (code === LIST || code === MAP) return readFlow(reading, end, 0);
  if (code === QUOTE || code === APOSTROPHE) return readQuoted(reading, end);
  if (INDICATORS.has(code)) return undefined;
  let to = at;
  for (; to < end; to++) {
    const here = text.charCodeAt(to);
    if (isUnusual(here)) return undefined;
    if (here === COLON && (to + 1 === end || text.charCodeAt(to + 1) === SPACE)) return undefined;
    if (here === HASH && text.charCodeAt(to - 1) === SPACE) break;
  }
  while (text.charCodeAt(to - 1) === SPACE) to--;
  reading.at = to;
  return plainScalar(reading, at, to);
}

function readQuoted(reading: Reading, end: number): YamlScalar | undefined {
  const { text, at, base } = reading;
  const quote = text.charCodeAt(at);
  let value = '';
  let from = at + 1;
  let to = from;
  for (; ; to++) {
    const code = to < end ? text.charCodeAt(to) : NEWLINE;
    if (isUnusual(code) || (code === BACKSLASH && quote === QUOTE)) return undefined;
    if (code !== quote) continue;
    value += text.slice(from, to);
    if (quote === QUOTE || text.charCodeAt(to + 1) !== APOSTROPHE) break;
    value += "'";
    to++;
    from = to + 1;
  }
  reading.at = to + 1;
  return { kind: 'scalar', value, text: value, start: base + at, end: base + to + 1 };
}

/** A list or map in brackets or braces, on one line. */
function readFlow(reading: Reading, end: number, depth: number): YamlNode | undefined {
  const { text, base } = reading;
  const start = base + reading.at;
  const isMap = text.charCodeAt(reading.at) === MAP;
  const close = isMap ? MAP_END : LIST_END;
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  if (depth > DEEPEST) return undefined;
  for (reading.at = flowSpace(reading, reading.at + 1, end); reading.at < end; ) {
    if (text.charCodeAt(reading.at) === close) {
      reading.at++;
      const span = { start, end: base + reading.at };
      return isMap ? { kind: 'map', entries, ...span } : { kind: 'list', items, ...span };
    }
    if (isMap) {
      const entry = readFlowEntry(reading, end, depth);
      if (!entry || keys.has(entry.key.text)) return undefined;
      keys.add(entry.key.text);
      entries.push(entry);
    } else {
      const item = readFlowItem(reading, end, depth);
      if (!item) return undefined;
      items.push(item);
    }
    reading.at = flowSpace(reading, reading.at, end);
    const code = text.charCodeAt(reading.at);
    if (code === COMMA) reading.at = flowSpace(reading, reading.at + 1, end);
    else if (code !== close) return undefined;
  }
  return undefined;
}

function flowSpace({ text }: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  return at;
}

function readFlowEntry(reading: Reading, end: number, depth: number): YamlEntry | undefined {
  const key = readKey(reading);
  if (!key) return undefined;
  reading.at = flowSpace(reading, reading.at + 1, end);
  const value = reading.at < end ? readFlowItem(reading, end, depth) : undefined;
  return value && { key, value, start: key.start, end: value.end };
}

function readFlowItem(reading: Reading, end: number, depth: number): YamlNode | undefined {
  const { text, at } = reading;
  const code = text.charCodeAt(at);
  if (code === LIST || code === MAP) return readFlow(reading, end, depth + 1);
  if (code === QUOTE || code === APOSTROPHE) return readQuoted(reading, end);
  if (INDICATORS.has(code)) return undefined;
  let to = at;
  for (; to < end; to++) {
    const here = text.charCodeAt(to);
    if (here === COMMA || here === LIST_END || here === MAP_END) break;
    if (isUnusual(here)) return undefined;
    // A colon may end a key here where none would in a block; a hash may open a comment.
    if (here === COLON || here === HASH || here === LIST || here === MAP) return undefined;
  }
  while (text.charCodeAt(to - 1) === SPACE) to--;
  reading.at = to;
  return plainScalar(reading, at, to);
}

/** A scalar without quotes, as the core schema of YAML 1.2 reads it; undefined where it is a number of an unusual form. */
function plainScalar({ text, base }: Reading, from: number, to: number): YamlScalar | undefined {
  const written = text.slice(from, to);
  const value = coreValue(written);
  if (value === undefined) return undefined;
  return { kind: 'scalar', value, text: written, start: base + from, end: base + to };
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

function coreValue(written: string): YamlScalar['value'] | undefined {
  const first = written.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 46;
  if (!mayBeNumber) return WORDS.has(written) ? WORDS.get(written)! : written;
  if (/^\d{1,15}$/.test(written) || /^\d{1,12}\.\d{1,12}$/.test(written)) return Number(written);
  // Hexadecimal, exponents, infinities: nobody writes them here.
  return /^[+.]|^0[xo]|^[\d.]+$|^\d[\d.]*[eE]/.test(written) ? undefined : written;
}
