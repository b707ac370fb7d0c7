/** Offsets to positions of the protocol and back, in the encoding agreed with the client. */
import type { Position, Range } from 'vscode-languageserver';
import { indexAt, lineStarts, type Span, type Tree } from '../syntax/index.ts';

/** How the client counts the characters of a line. */
export type PositionEncoding = 'utf-16' | 'utf-8';

/** A text cut into lines: what positions are counted in. */
export interface Lines {
  /** Offset at which each line starts, and in one more entry the length of all. UTF-16 units. */
  readonly starts: Uint32Array;
  /** The text of a line, without its line break. */
  readonly textOf: (line: number) => string;
}

export function linesOfTree(tree: Tree): Lines {
  return { starts: lineStarts(tree), textOf: (line) => tree.lines[line]?.text ?? '' };
}

export function linesOfText(text: string): Lines {
  const offsets = [0];
  if (text.includes('\r')) {
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g))
      offsets.push(index + lineBreak.length);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  }
  const last = offsets.length - 1;
  offsets.push(text.length);
  const starts = new Uint32Array(offsets);
  return {
    starts,
    textOf(line) {
      const part = text.slice(starts[line] ?? text.length, starts[line + 1] ?? text.length);
      return line < last ? part.replace(/(?:\r\n|\r|\n)$/, '') : part;
    },
  };
}

/** Of lines, what it takes to place these spans: so little that it can be kept of thousands of files. */
export function linesHolding(lines: Lines, spans: readonly Span[]): Lines {
  const texts = new Map<number, string>();
  for (const { start, end } of spans)
    for (const offset of [start, end]) {
      const line = indexAt(lines.starts, offset);
      texts.set(line, lines.textOf(line));
    }
  return { starts: lines.starts, textOf: (line) => texts.get(line) ?? '' };
}

export interface Positions {
  readonly encoding: PositionEncoding;
  readonly position: (lines: Lines, offset: number) => Position;
  /** The character of a place on a line that is so many UTF-16 units from its start. */
  readonly character: (lines: Lines, line: number, units: number) => number;
  readonly range: (lines: Lines, span: Span) => Range;
  /** The offset of a position; one behind the end of its line, or of the text, goes to that end. */
  readonly offset: (lines: Lines, position: Position) => number;
}

export function positionsIn(encoding: PositionEncoding): Positions {
  const character = (lines: Lines, line: number, units: number): number =>
    encoding === 'utf-16' ? units : utf8Length(lines.textOf(line), units);
  const inLine = (lines: Lines, line: number, offset: number): Position => ({
    line,
    character: character(lines, line, offset - lines.starts[line]!),
  });
  const position = (lines: Lines, offset: number): Position =>
    inLine(lines, indexAt(lines.starts, offset), offset);
  return {
    encoding,
    position,
    character,
    range(lines, { start, end }) {
      const line = indexAt(lines.starts, start);
      // Most spans end on their line, which need not be sought again.
      const isOnLine = end >= start && end < lines.starts[line + 1]!;
      return {
        start: inLine(lines, line, start),
        end: isOnLine ? inLine(lines, line, end) : position(lines, end),
      };
    },
    offset(lines, position) {
      const line = whole(position.line);
      const last = lines.starts.length - 2;
      if (line > last) return lines.starts[last + 1]!;
      const text = lines.textOf(line);
      const character = Math.min(whole(position.character), text.length * LONGEST);
      const units = encoding === 'utf-16' ? character : utf16Length(text, character);
      return lines.starts[line]! + Math.min(units, text.length);
    },
  };
}

/** Bytes in UTF-8 that one UTF-16 unit takes at most. */
const LONGEST = 3;

/** What a client sends as a number of lines or characters: at least 0, and 0 where it is no number. */
function whole(value: number): number {
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
}

/** Bytes in UTF-8 of the first `units` UTF-16 units. */
function utf8Length(text: string, units: number): number {
  const end = Math.min(units, text.length);
  const stop = Math.floor(end / STRIDE);
  let bytes = stop === 0 ? 0 : stopsOf(text)[stop]!;
  for (let i = stop * STRIDE; i < end; i++) bytes += bytesOf(text, i);
  // A position in a line break counts on by one a unit.
  return bytes + Math.max(0, units - text.length);
}

/** UTF-16 units that the first `bytes` bytes in UTF-8 hold; never half a surrogate pair. */
function utf16Length(text: string, bytes: number): number {
  let i = 0;
  let left = bytes;
  if (bytes > STRIDE && text.length > STRIDE) {
    const stops = stopsOf(text);
    const stop = indexAt(stops, bytes);
    i = stop * STRIDE;
    left -= stops[stop]!;
  }
  while (i < text.length && left > 0) {
    left -= bytesOf(text, i);
    i++;
  }
  const code = text.charCodeAt(i - 1);
  return code >= 0xd800 && code <= 0xdbff && i < text.length ? i + 1 : i;
}

/** In a long line bytes are counted once, and noted every so many units: many positions of one line stay cheap. */
const STRIDE = 1024;

let counted: { readonly text: string; readonly stops: Uint32Array } = { text: '', stops: Uint32Array.of(0) };

/** Bytes before every 1024th unit of the line, and in all. */
function stopsOf(text: string): Uint32Array {
  if (counted.text === text) return counted.stops;
  const stops = new Uint32Array(Math.floor(text.length / STRIDE) + 2);
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % STRIDE === 0) stops[i / STRIDE] = bytes;
    bytes += bytesOf(text, i);
  }
  stops[stops.length - 1] = bytes;
  if (text.length % STRIDE === 0) stops[stops.length - 2] = bytes;
  counted = { text, stops };
  return stops;
}

/** Bytes in UTF-8 of one UTF-16 unit: each half of a surrogate pair stands for two of its four. */
function bytesOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
}
