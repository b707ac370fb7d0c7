/** The words of a finding as they stand in their line, underlined, in the columns of a terminal. */
import { displayWidth } from '../../display-width.ts';
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
  const before = lastColumns(graphemes(line.slice(Math.max(0, from - 4 * BEFORE), from)), BEFORE);
  const isCut = before.join('').length < from;
  const lead = (isCut ? '…' : '') + shown(before);
  const marked = firstColumns(graphemes(line.slice(from, Math.min(to, from + 4 * COLUMNS))), COLUMNS);
  const isMarkedCut = marked.join('').length < to - from;
  const words = shown(marked) + (isMarkedCut ? '…' : '');
  const room = COLUMNS - displayWidth(lead) - displayWidth(words);
  const behind = isMarkedCut ? [] : firstColumns(graphemes(line.slice(to, to + 4 * COLUMNS)), room);
  const rest = shown(behind) + (isMarkedCut || behind.join('').length === line.length - to ? '' : '…');
  return [
    lead + words + rest,
    `${' '.repeat(displayWidth(lead))}${'^'.repeat(Math.max(1, displayWidth(words)))}`,
  ];
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function firstColumns(signs: readonly string[], columns: number): readonly string[] {
  let width = 0;
  let count = 0;
  while (count < signs.length) {
    width += displayWidth(shown([signs[count]!]));
    if (width > columns) break;
    count++;
  }
  return signs.slice(0, count);
}

function lastColumns(signs: readonly string[], columns: number): readonly string[] {
  let width = 0;
  let first = signs.length;
  while (first > 0) {
    width += displayWidth(shown([signs[first - 1]!]));
    if (width > columns) break;
    first--;
  }
  return signs.slice(first);
}

/** A tab as one space: how wide a terminal makes it depends on where it stands. */
function shown(signs: readonly string[]): string {
  return visibleText(signs.join('').replaceAll('\t', ' '));
}
