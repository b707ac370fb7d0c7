/**
 * What of one version of an article stands in another, and where. Lines are compared first, then the words of what lies between
 * equal lines, then lines that moved elsewhere: news is revised by the sentence, and paragraphs change their places.
 */
import { diffArrays } from 'diff';
import type { Span } from '../../syntax/index.ts';

/** A stretch of the old text and what stands in its place in the new one. All offsets are UTF-16 units, ends exclusive. */
export interface Stretch {
  readonly kind: 'same' | 'changed';
  readonly before: Span;
  /** Empty where nothing came in its place. */
  readonly after: Span;
}

export interface TextLine extends Span {
  /** Without its line break, which `end` leaves out too. */
  readonly text: string;
}

export interface Alignment {
  readonly before: readonly TextLine[];
  readonly after: readonly TextLine[];
  /** For each old line the new one with the same text, or -1. */
  readonly sameLine: readonly number[];
  /** Every word of the old text, sorted by it: within `same` stretches the texts are equal, unit by unit. */
  readonly stretches: readonly Stretch[];
}

/** How many insertions and deletions a comparison may find before the texts count as different: bounds its time. */
const MOST_EDITS = 4000;

/** Lines with fewer letters are too common to be known again elsewhere. */
const LEAST_MOVED = 20;

/** Aligns two versions of an article. */
export function align(beforeText: string, afterText: string): Alignment {
  const before = textLines(beforeText);
  const after = textLines(afterText);
  const sameLine = equalLines(before, after);
  const taken = new Set(sameLine.filter((line) => line >= 0));
  matchMoved(before, after, sameLine, taken);

  const stretches: Stretch[] = [];
  for (const [old, index] of sameLine.entries()) {
    if (index < 0) continue;
    stretches.push({ kind: 'same', before: before[old]!, after: after[index]! });
  }
  const held = looseBlanks(before, after, sameLine, taken);
  for (const gap of gapsIn(before, after, held.sameLine, held.taken))
    stretches.push(...compareLines(gap.before, gap.after));
  return { before, after, sameLine, stretches: stretches.sort((a, b) => a.before.start - b.before.start) };
}

function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const words = line.replace(/[\r\n]+$/, '');
    if (line !== '' || index === 0) lines.push({ start: index, end: index + words.length, text: words });
  }
  return lines;
}

function equalLines(before: readonly TextLine[], after: readonly TextLine[]): number[] {
  const same = new Array<number>(before.length).fill(-1);
  const texts = (lines: readonly TextLine[]): string[] => lines.map(({ text }) => text);
  const changes = diffArrays(texts(before), texts(after), { maxEditLength: MOST_EDITS });
  let [old, next] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (added) next += count;
    else if (removed) old += count;
    else for (let i = 0; i < count; i++) same[old++] = next++;
  }
  return same;
}

/** Lines of some length that stand, word for word, at another place. */
function matchMoved(
  before: readonly TextLine[],
  after: readonly TextLine[],
  sameLine: number[],
  taken: Set<number>,
): void {
  const free = new Map<string, number[]>();
  after.forEach(({ text }, index) => {
    if (taken.has(index) || text.length < LEAST_MOVED) return;
    const others = free.get(text);
    if (others) others.push(index);
    else free.set(text, [index]);
  });
  before.forEach(({ text }, old) => {
    if (sameLine[old]! >= 0) return;
    const index = free.get(text)?.shift();
    if (index === undefined) return;
    sameLine[old] = index;
    taken.add(index);
  });
}

/**
 * What {@link gapsIn} may take for equal lines: all but the blank ones at which paragraphs were cut in two, or became one. Blank
 * lines are alike, and would keep the halves of a paragraph from being compared with it.
 */
function looseBlanks(
  before: readonly TextLine[],
  after: readonly TextLine[],
  sameLine: readonly number[],
  taken: ReadonlySet<number>,
): { readonly sameLine: readonly number[]; readonly taken: ReadonlySet<number> } {
  const left = new Set(taken);
  const held = [...sameLine];
  /** The last two lines on either side between which nothing but blank lines is equal. */
  let [old, index] = [-1, -1];
  for (let next = 0; next <= before.length; next++) {
    const other = next < before.length ? sameLine[next]! : after.length;
    if (other < 0 || (next < before.length && isBlank(before[next]!))) continue;
    const gone = before.slice(old + 1, next).filter((line) => !isBlank(line));
    const come = after.slice(index + 1, other).filter((line) => !isBlank(line));
    if (gone.length > 0 && gone.length !== come.length && lengthOf(gone) + lengthOf(come) <= MOST_LOOSE)
      for (let i = old + 1; i < next; i++) {
        left.delete(held[i]!);
        held[i] = -1;
      }
    [old, index] = [next, other];
  }
  return { sameLine: held, taken: left };
}

/** How many characters may be compared at once that blank lines part: of longer passages the comparison might give up. */
const MOST_LOOSE = 20_000;

function isBlank({ text }: TextLine): boolean {
  return !/\S/u.test(text);
}

function lengthOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

interface Gap {
  readonly before: readonly TextLine[];
  readonly after: readonly TextLine[];
}

/** The lines between equal ones that are not equal themselves, side by side; where lines moved, the order is the old one's. */
function gapsIn(
  before: readonly TextLine[],
  after: readonly TextLine[],
  sameLine: readonly number[],
  taken: ReadonlySet<number>,
): readonly Gap[] {
  const gaps: { before: TextLine[]; after: TextLine[] }[] = [];
  const given = new Set<number>();
  /** The new lines from an index on that no equal line has taken. */
  const freeFrom = (index: number): TextLine[] => {
    const lines: TextLine[] = [];
    for (let i = index; i < after.length && !taken.has(i) && !given.has(i); i++) {
      given.add(i);
      lines.push(after[i]!);
    }
    return lines;
  };
  let open: TextLine[] = [];
  let last = -1;
  for (const [old, index] of [...sameLine, after.length].entries()) {
    if (index < 0) {
      open.push(before[old]!);
      continue;
    }
    if (open.length > 0) gaps.push({ before: open, after: freeFrom(last + 1) });
    open = [];
    last = index;
  }
  return gaps;
}

/** The words of some lines beside those of others. */
function compareLines(before: readonly TextLine[], after: readonly TextLine[]): readonly Stretch[] {
  const old = wordsIn(before);
  const now = wordsIn(after);
  const texts = (words: readonly Word[]): string[] => words.map(({ text }) => text);
  const changes = diffArrays(texts(old), texts(now), { maxEditLength: MOST_EDITS, comparator: isSameWord });
  const runs: { same: boolean; before: number; after: number }[] = changes
    ? changes.map(({ added, removed, count }) => ({
        same: !added && !removed,
        before: added ? 0 : count,
        after: removed ? 0 : count,
      }))
    : [{ same: false, before: old.length, after: now.length }];
  return stretchesOf(joined(runs, old), old, now);
}

/** White space parts words, however much of it there is: only that it breaks the line tells. */
function isSameWord(one: string, other: string): boolean {
  return one === other || (isSpace(one) && isSpace(other) && one.includes('\n') === other.includes('\n'));
}

function isSpace(text: string): boolean {
  return /^\s/u.test(text);
}

interface Word extends Span {
  readonly text: string;
}

function wordsIn(lines: readonly TextLine[]): readonly Word[] {
  return lines.flatMap(({ start, text }) =>
    [...`${text}\n`.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|./gsu)].map(({ 0: word, index }) => ({
      text: word,
      start: start + index,
      end: start + Math.min(index + word.length, text.length),
    })),
  );
}

interface Run {
  readonly same: boolean;
  /** How many words of the old and of the new text. */
  readonly before: number;
  readonly after: number;
}

/** What is the same by chance, a comma or an “of” between changed words, counts as changed with them. */
function joined(runs: readonly Run[], old: readonly Word[]): readonly Run[] {
  const result: Run[] = [];
  let at = 0;
  for (const [index, run] of runs.entries()) {
    const words = old.slice(at, at + run.before);
    at += run.before;
    const isBetween = index > 0 && index < runs.length - 1;
    const letters = words.reduce((sum, { text }) => sum + (/[\p{L}\p{N}]/u.test(text) ? text.length : 0), 0);
    const byChance = run.same && isBetween && letters < 4 && !words.some(({ text }) => text.includes('\n'));
    const last = result.at(-1);
    if ((run.same && !byChance) || !last || last.same) result.push({ ...run, same: run.same && !byChance });
    else
      result[result.length - 1] = {
        same: false,
        before: last.before + run.before,
        after: last.after + run.after,
      };
  }
  return result;
}

function stretchesOf(runs: readonly Run[], old: readonly Word[], now: readonly Word[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const { same, before, after } of runs) {
    if (same) {
      for (let k = 0; k < before; k++)
        stretches.push({
          kind: old[i + k]!.text === now[j + k]!.text ? 'same' : 'changed',
          before: span(old, i + k, i + k + 1),
          after: span(now, j + k, j + k + 1),
        });
    } else if (before > 0) {
      stretches.push({ kind: 'changed', before: span(old, i, i + before), after: span(now, j, j + after) });
    }
    i += before;
    j += after;
  }
  return stretches;
}

/** From the first of some words to the last; empty, behind the word before, where there are none. */
function span(words: readonly Word[], from: number, to: number): Span {
  if (from >= to) {
    const at = words[from - 1]?.end ?? words[0]?.start ?? 0;
    return { start: at, end: at };
  }
  return { start: words[from]!.start, end: words[to - 1]!.end };
}
