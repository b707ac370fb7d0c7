/** The words of a finding as they stand in their line, underlined, in the columns of a terminal. */
import { displayWidth, isNarrow } from '../../display-width.ts';
import { visibleText } from '../../visible-text.ts';
import type { ReportedFinding } from '../report.ts';

/** Columns of the article that are shown; a paragraph is longer. */
const COLUMNS = 96;
/** Of these, how many in front of the words. */
const BEFORE = 32;

/** Two lines: the stretch of the line around the words, and under it the marks. Undefined for a line that is not there. */
export function codeFrame(
  line: string | undefined,
  { start, end }: Pick<ReportedFinding, 'start' | 'end'>,
): readonly [string, string] | undefined {
  if (line === undefined || line.trim() === '') return undefined;
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  // A cut that would part a character from its combining marks is made where the character begins.
  const before = lastColumns(line.slice(Math.max(0, from - 4 * BEFORE), from), BEFORE);
  const lead = (before.length < from ? '…' : '') + shown(before);
  const marked = firstColumns(line.slice(from, Math.min(to, from + 4 * COLUMNS)), COLUMNS);
  const isMarkedCut = marked.length < to - from;
  const words = shown(marked) + (isMarkedCut ? '…' : '');
  const room = COLUMNS - displayWidth(lead) - displayWidth(words);
  const behind = isMarkedCut || room < 0 ? '' : firstColumns(line.slice(to, to + 4 * COLUMNS), room);
  const rest = shown(behind) + (isMarkedCut || behind.length === line.length - to ? '' : '…');
  return [
    lead + words + rest,
    `${' '.repeat(displayWidth(lead))}${'^'.repeat(Math.max(1, displayWidth(words)))}`,
  ];
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function firstColumns(text: string, columns: number): string {
  // To part a text into characters is slow. Where each unit is one, and so is that behind the cut, counting does.
  if (isNarrow(text.slice(0, columns + 1))) return text.slice(0, columns);
  let width = 0;
  for (const { segment, index } of graphemes(text)) {
    width += displayWidth(shown(segment));
    if (width > columns) return text.slice(0, index);
  }
  return text;
}

function lastColumns(text: string, columns: number): string {
  if (isNarrow(text.slice(-columns - 1))) return text.slice(-columns);
  const signs = Array.from(graphemes(text));
  let width = 0;
  for (const { segment, index } of signs.reverse()) {
    width += displayWidth(shown(segment));
    if (width > columns) return text.slice(index + segment.length);
  }
  return text;
}

/** A tab as one space: how wide a terminal makes it depends on where it stands. */
function shown(text: string): string {
  return visibleText(text.replaceAll('\t', ' '));
}
