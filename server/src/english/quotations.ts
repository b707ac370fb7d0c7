/**
 * Finds what stands in quotation marks: straight, curly, single, low or angled; told from apostrophes
 * and from feet and inches; over paragraphs, where each is opened again and only the last is closed.
 * What is open at a line's end is handed on as a short string, so that a line can be read again by itself.
 */
import { kindOfQuotation, type QuotationKind } from './quotation-kinds.ts';
import type { Span } from './spans.ts';
import { tokens as cut, type Token, touches } from './tokens.ts';
import { IS_QUOTATION_MARK } from './words.ts';

/** A quotation of one line, its marks included: UTF-16 offsets, the end exclusive. */
export interface Quotation extends Span {
  /** The opening mark; empty where the quotation came over from the line before without one. */
  readonly open: string;
  /** The closing mark; empty where the quotation runs over the line's end, or is never closed. */
  readonly close: string;
  /** How many quotations stand around this one. */
  readonly level: number;
  /** Whether it goes on from an earlier paragraph. */
  readonly continued: boolean;
  readonly kind: QuotationKind;
  /** What the kind was told by, in a few words. */
  readonly why: string;
}

/** The opening marks not yet closed, outermost first: what one line hands to the next; empty at the start. */
export type CarriedQuotations = string;

export interface QuotationsRead {
  readonly quotations: readonly Quotation[];
  readonly carried: CarriedQuotations;
}

type Family = 'double' | 'single' | 'angle' | 'single angle';

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['＂', 'double'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'single angle'],
  ['›', 'single angle'],
]);

/** The marks that mostly open; » and ” open where they stand before a word and nothing is open. */
const OPENING = new Set(['“', '„', '‟', '‘', '‚', '«', '‹']);
const CLOSING = new Set(['”', '’', '»', '›']);
/** Words written with an apostrophe in front, which opens no quotation. */
const ELISIONS = new Set(['em', 'tis', 'twas', 'til', 'till', 'n', 'cos', 'cause', 'bout', 'ere', 'tude']);
/** More marks open in one another than this is noise, not prose. */
const DEEPEST = 6;

interface Open {
  readonly mark: string;
  readonly family: Family;
  /** The index of the mark's token, or -1 where the line before left the quotation open and this did not reopen it. */
  readonly index: number;
  readonly continued: boolean;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly open: Open[];
  readonly found: Quotation[];
  /** Of each apostrophe that may close: whether a surer close follows before the next opening. */
  readonly surerAhead: ReadonlySet<number>;
  /** The last token that could close a single quotation. */
  readonly lastSingleClose: number;
  /** Straight double marks still to come. */
  straightAhead: number;
  /** The “ marks behind which two ” follow before the next “. */
  readonly closedTwice: ReadonlySet<number>;
}

/**
 * The quotations of one line, outer before inner, by start. `carried` is what the line before handed
 * on; pass the line's tokens where they are known. Linear in the line's length.
 */
export function quotations(
  text: string,
  carried: CarriedQuotations = '',
  tokens: readonly Token[] = cut(text),
): QuotationsRead {
  if (tokens.length === 0) return { quotations: [], carried };
  const marks: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if ((tokens[index]!.word.form & IS_QUOTATION_MARK) !== 0) marks.push(index);
  }
  if (marks.length === 0) return { quotations: [], carried: '' };

  const reader: Reader = {
    tokens,
    open: [],
    found: [],
    ...singles(tokens, marks),
    straightAhead: 0,
    closedTwice: closedTwice(tokens, marks),
  };
  for (const index of marks) if (markAt(reader, index) === '"') reader.straightAhead += 1;
  let next = reopen(reader, carried, marks);
  for (; next < marks.length; next += 1) readMark(reader, marks[next] as number);
  const left = leave(reader);
  reader.found.sort((one, other) => one.start - other.start || other.end - one.end);
  return { quotations: reader.found, carried: left };
}

function markAt(reader: Reader, index: number): string {
  return reader.tokens[index]!.word.written;
}

/** Takes the marks that open the line again for what is carried; gives how many of `marks` these are. */
function reopen(reader: Reader, carried: CarriedQuotations, marks: readonly number[]): number {
  let taken = 0;
  for (const mark of carried) {
    const family = FAMILIES.get(mark);
    if (family === undefined) continue;
    const isThere = marks[taken] === taken && markAt(reader, taken) === mark;
    if (!isThere) {
      // Only the outermost may be closed on this line though it was not opened again.
      if (taken === 0) reader.open.push({ mark, family, index: -1, continued: true });
      break;
    }
    if (mark === '"') reader.straightAhead -= 1;
    reader.open.push({ mark, family, index: taken, continued: true });
    taken += 1;
  }
  return taken;
}

function readMark(reader: Reader, index: number): void {
  const { tokens, open } = reader;
  const mark = markAt(reader, index);
  const family = FAMILIES.get(mark) as Family;
  if (mark === '"') reader.straightAhead -= 1;
  const before = touchesBefore(tokens, index);
  const after = touchesAfter(tokens, index);
  const isOpen = open.some((one) => one.family === family && one.index >= 0);
  const top = open[open.length - 1];

  if (family === 'single') {
    readSingle(reader, index, mark, before, after);
  } else if (OPENING.has(mark)) {
    // A low mark is closed by “ too, and “ is often typed where ” was meant.
    const closes =
      isOpen && top?.family === family && (top.mark === '„' ? !after || before : before && !after);
    if (closes) close(reader, index);
    else openAt(reader, index);
  } else if (CLOSING.has(mark)) {
    if (open.some((one) => one.family === family)) close(reader, index);
    else if (after && !before) openAt(reader, index);
  } else if (isInches(reader, index, isOpen)) {
    // A measure: 6" or 5'10".
  } else if (after && !before) {
    openAt(reader, index);
  } else if (open.some((one) => one.family === family)) {
    close(reader, index);
  } else if (!before || after) {
    openAt(reader, index);
  }
}

function readSingle(reader: Reader, index: number, mark: string, before: boolean, after: boolean): void {
  const isOpen = reader.open.some((one) => one.family === 'single');
  if (opensSingle(reader.tokens, index)) {
    const isLead = !touches(reader.tokens, index) && leads(reader, index);
    if (index < reader.lastSingleClose || isLead) openAt(reader, index);
  } else if (mark !== '‘' && before && !after && isOpen && !reader.surerAhead.has(index)) {
    close(reader, index);
  }
}

/** Tells whether a quotation at `index` begins the line or follows a comma or colon: then it may run on past the line. */
function leads(reader: Reader, index: number): boolean {
  return index === 0 || /^[,:“"]$/.test(reader.tokens[index - 1]?.lower ?? '');
}

const BEFORE_OPENING: ReadonlySet<string> = new Set('([{“„‘‚«‹/—–');
const BEHIND_OPENING: ReadonlySet<string> = new Set('([{“„‘‚«‹¿¡');

function touchesBefore(tokens: readonly Token[], index: number): boolean {
  if (!touches(tokens, index)) return false;
  const lower = (tokens[index - 1] as Token).lower;
  return !BEFORE_OPENING.has(lower) && !(/^["'-]+$/.test(lower) && !touches(tokens, index - 1));
}

function touchesAfter(tokens: readonly Token[], index: number): boolean {
  if (!touches(tokens, index + 1)) return false;
  const { kind, lower } = tokens[index + 1] as Token;
  if (kind !== 'punctuation') return true;
  return BEHIND_OPENING.has(lower) || (/^(["'…]|\.\.+)$/.test(lower) && touches(tokens, index + 2));
}

function opensSingle(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]!.word.written;
  if (mark === '’' || !touchesAfter(tokens, index) || touchesBefore(tokens, index)) return false;
  const next = tokens[index + 1] as Token;
  if (next.kind === 'number') return !(next.lower.length === 2 && tokens[index + 2]?.lower === 's');
  return !ELISIONS.has(next.lower);
}

/**
 * Reads the single marks from the right, so that an apostrophe that may be a plural's possessive
 * (the workers' rights) is a closing mark only where no surer one follows.
 */
function singles(
  tokens: readonly Token[],
  marks: readonly number[],
): Pick<Reader, 'surerAhead' | 'lastSingleClose'> {
  const surerAhead = new Set<number>();
  let surer = false;
  let lastSingleClose = -1;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const index = marks[at] as number;
    const mark = tokens[index]!.word.written;
    if (mark !== "'" && mark !== '’' && mark !== '‘') continue;
    if (opensSingle(tokens, index)) {
      surer = false;
    } else if (mark !== '‘' && touchesBefore(tokens, index) && !touchesAfter(tokens, index)) {
      if (lastSingleClose < 0) lastSingleClose = index;
      if (!isMaybePossessive(tokens, index)) surer = true;
      else if (surer) surerAhead.add(index);
    }
  }
  return { surerAhead, lastSingleClose };
}

function closedTwice(tokens: readonly Token[], marks: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let closings = 0;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const index = marks[at] as number;
    const mark = tokens[index]!.word.written;
    if (mark === '”') closings += 1;
    if (mark !== '“') continue;
    if (closings > 1) found.add(index);
    closings = 0;
  }
  return found;
}

function isMaybePossessive(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isPlural = before?.kind === 'word' && /[sz]$/.test(before.lower);
  const isFeet = before?.kind === 'number';
  return (isPlural || isFeet) && !touches(tokens, index + 1) && tokens[index + 1]?.kind === 'word';
}

/** A straight mark after a figure is a measure where nothing is open, or where closing would leave an odd mark over. */
function isInches(reader: Reader, index: number, isOpen: boolean): boolean {
  if (!touches(reader.tokens, index) || reader.tokens[index - 1]?.kind !== 'number') return false;
  return !isOpen || reader.straightAhead % 2 === 1;
}

function openAt(reader: Reader, index: number): void {
  const mark = markAt(reader, index);
  const family = FAMILIES.get(mark) as Family;
  // One of the same kind directly around it was never closed: it is given up; but both marks of `“the “odd” one”` are.
  const isNested = mark === '“' && reader.closedTwice.has(index);
  while (!isNested && reader.open[reader.open.length - 1]?.family === family) reader.open.pop();
  if (reader.open.length < DEEPEST) reader.open.push({ mark, family, index, continued: false });
}

function close(reader: Reader, index: number): void {
  const family = FAMILIES.get(markAt(reader, index)) as Family;
  let at = reader.open.length - 1;
  while (at >= 0 && reader.open[at]?.family !== family) at -= 1;
  const opened = reader.open[at];
  if (opened === undefined) return;
  reader.open.length = at;
  // Empty quotation marks quote nothing.
  if (opened.index + 1 < index || opened.index < 0) reader.found.push(quotation(reader, opened, index, at));
}

/** Gives out what is still open as running to the line's end, where it may; says what to carry on. */
function leave(reader: Reader): CarriedQuotations {
  let carried = '';
  for (const [level, opened] of reader.open.entries()) {
    const isStray = opened.index < 0 || opened.index === reader.tokens.length - 1;
    const isDoubtful = opened.family === 'single' && !opened.continued && !leads(reader, opened.index);
    if (isStray || isDoubtful) break;
    reader.found.push(quotation(reader, opened, reader.tokens.length, level));
    carried += opened.mark;
  }
  return carried;
}

function quotation(reader: Reader, opened: Open, closing: number, level: number): Quotation {
  const { tokens } = reader;
  const last = tokens[closing] ?? (tokens[tokens.length - 1] as Token);
  const [kind, why] =
    opened.continued || closing >= tokens.length
      ? (['quotation', 'runs over paragraphs'] as const)
      : kindOfQuotation(tokens, opened.index, closing);
  return {
    start: opened.index < 0 ? (tokens[0] as Token).start : (tokens[opened.index] as Token).start,
    end: last.end,
    open: opened.index < 0 ? '' : opened.mark,
    close: closing < tokens.length ? markAt(reader, closing) : '',
    level,
    continued: opened.continued,
    kind,
    why,
  };
}
