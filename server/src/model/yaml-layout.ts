/**
 * The layout of YAML that people wrote: indentation, one space where one belongs, none at the ends of lines. The `yaml` library
 * prints the document anew, and from what it printed only the white space is taken: no letter, quote or comment is touched, lines
 * stay lines, and what is inside a text of several lines stays as it is. Where that would read as anything else than before,
 * nothing is changed.
 */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { applyEdits, type Span, type TextEdit } from '../syntax/index.ts';
import { readYaml } from './yaml.ts';
import { plainData } from './yaml-tree.ts';

/** Characters: more would keep an editor waiting, and nobody writes so long a file by hand. */
const LONGEST = 1_000_000;

/**
 * The edits that lay out YAML, sorted; of the top-level entries that a span touches, where one is given. Undefined where the text
 * has mistakes, or cannot be laid out without a change of what it says.
 */
export function layoutYaml(text: string, span?: Span): readonly TextEdit[] | undefined {
  if (text.length > LONGEST || /\r(?!\n)/.test(text)) return undefined;
  const { root, problems, comments } = readYaml(text);
  if (!root || problems.length > 0) return undefined;
  const printed = print(text);
  const gaps = printed && pairGaps(text, printed.text);
  if (!gaps) return undefined;
  const edits = editsFor(text, gaps, printed.places, comments);
  const wanted = span ? within(text, edits, span) : edits;
  return isSameYaml(text, applyEdits(text, wanted)) ? wanted : undefined;
}

interface Printed {
  readonly text: string;
  readonly places: Places;
}

/** What the layout must know of the text, by offsets. */
interface Places {
  /** The scalars of several lines, in order. */
  readonly multiline: readonly Span[];
  /** Behind opening brackets and braces, and at closing ones: whether a space parts them from what they hold. */
  readonly padded: ReadonlyMap<number, boolean>;
  /** Behind the colons of keys without a value. */
  readonly open: ReadonlySet<number>;
}

function print(text: string): Printed | undefined {
  // All scalars as text, so that each is printed as it was written: `007`, `~`, nothing.
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return undefined;
  try {
    const printed = document.toString({
      lineWidth: 0,
      flowCollectionPadding: true,
      ...styleOf(document.contents, text),
    });
    return { text: printed, places: placesIn(document.contents, text) };
  } catch {
    return undefined;
  }
}

function placesIn(root: ParsedNode | null, text: string): Places {
  const multiline: Span[] = [];
  const padded = new Map<number, boolean>();
  const open = new Set<number>();
  /** As the first of each kind is written, so are all. */
  const padding = new Map<string, boolean>();
  visit(root, (_, node) => {
    if (isPair(node)) {
      const { key, value } = node;
      if (isNode(key) && key.range && isScalar(value) && value.value === '' && value.type === 'PLAIN')
        open.add(text.indexOf(':', key.range[1]) + 1);
      return;
    }
    if (!isNode(node) || !node.range) return;
    const [start, end] = node.range;
    if (isScalar(node) && text.slice(start, end).includes('\n')) multiline.push({ start, end });
    if (!isCollection(node) || !node.flow || node.items.length === 0) return;
    const bracket = text[start]!;
    if (!padding.has(bracket)) padding.set(bracket, isSpace(text[start + 1]!));
    padded.set(start + 1, padding.get(bracket)!).set(end - 1, padding.get(bracket)!);
  });
  return { multiline, padded, open };
}

interface Style {
  readonly indent: number;
  readonly indentSeq: boolean;
}

/** The style that the text begins with, and is to keep throughout. */
function styleOf(root: ParsedNode | null, text: string): Style {
  let indent: number | undefined;
  let indentSeq: boolean | undefined;
  visit(root, (_, node) => {
    if (!isMap(node) || node.flow) return;
    for (const { key, value } of node.items) {
      if (!isNode(key) || !key.range || !isCollection(value) || value.flow || !value.range) continue;
      const deeper = columnOf(text, value.range[0]) - columnOf(text, key.range[0]);
      if (isSeq(value)) indentSeq ??= deeper > 0;
      else if (deeper > 0) indent ??= Math.min(deeper, 8);
    }
  });
  // One space is hard to see.
  const by = Math.max(indent ?? 2, 2);
  // The library knows lists under their keys, not indented, for steps of two alone.
  return { indent: by, indentSeq: by !== 2 || (indentSeq ?? true) };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** White space between two other characters, in the text and as it was printed. May be empty. */
interface Gap extends Span {
  readonly printed: string;
}

/** The gaps that either has; undefined where more differs than white space, but for a comma before a closing bracket. */
function pairGaps(text: string, printed: string): readonly Gap[] | undefined {
  const gaps: Gap[] = [];
  let at = 0;
  let to = 0;
  for (;;) {
    const start = at;
    const from = to;
    while (at < text.length && isSpace(text[at]!)) at++;
    while (to < printed.length && isSpace(printed[to]!)) to++;
    const isLastComma = text[at] === ',' && /[\]}]/.test(printed[to] ?? '');
    // What stands before the bracket as it was printed stands behind the comma.
    if (isLastComma) to = from;
    if (at > start || to > from) gaps.push({ start, end: at, printed: printed.slice(from, to) });
    if (at === text.length || to === printed.length) break;
    if (!isLastComma && text[at] !== printed[to]) return undefined;
    if (!isLastComma) to++;
    at++;
  }
  return at === text.length && to === printed.length ? gaps : undefined;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** The indentation of a line as it is, and as it is to be. */
interface Indent {
  readonly was: number;
  readonly becomes: number;
}

function editsFor(
  text: string,
  gaps: readonly Gap[],
  { multiline, padded, open }: Places,
  comments: readonly Span[],
): readonly TextEdit[] {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const commentStarts = new Set(comments.map(({ start }) => start));
  const edits: TextEdit[] = [];
  /** Of the lines before that begin with something else than a comment. */
  const indents: Indent[] = [{ was: 0, becomes: 0 }];
  /** Lines of comments, which go with the line below where they stood under it, else with one above. */
  let waiting: Gap[] = [];
  /** The space behind a key that has no value yet stays, for whoever goes on there. */
  const keptSpace = ({ start }: Span): string => (open.has(start) && text[start] === ' ' ? ' ' : '');
  /** What stands before a line: at most one empty line, and its indentation. */
  const opened = (gap: Span, indent: number): string => {
    const there = text.slice(gap.start, gap.end);
    const breaks = gap.start === 0 ? 0 : Math.min(there.split('\n').length - 1, 2);
    return keptSpace(gap) + lineBreak.repeat(breaks) + ' '.repeat(indent);
  };
  const put = ({ start, end }: Span, written: string): void => {
    if (text.slice(start, end) !== written) edits.push({ start, end, text: written });
  };
  const settle = (below: Indent | undefined): void => {
    for (const gap of waiting) {
      const was = indentOf(text.slice(gap.start, gap.end));
      const like = below?.was === was ? below : indents.findLast((each) => each.was <= was)!;
      put(gap, opened(gap, Math.max(0, was + like.becomes - like.was)));
    }
    waiting = [];
  };
  let scalar = 0;
  for (const gap of gaps) {
    while (scalar < multiline.length && multiline[scalar]!.end <= gap.start) scalar++;
    const inside = multiline[scalar];
    const isInside = inside !== undefined && inside.start < gap.start;
    const there = text.slice(gap.start, gap.end);
    const shift = indents.at(-1)!.becomes - indents.at(-1)!.was;
    if (isInside && gap.end < inside.end) {
      put(gap, shifted(there, shift));
    } else if (gap.end === text.length) {
      settle(undefined);
      if (!isInside) put(gap, keptSpace(gap) + (there.includes('\n') ? lineBreak : ''));
    } else if (gap.start > 0 && !there.includes('\n')) {
      // Before a comment a column may be meant, and where a line goes on nothing is broken.
      if (commentStarts.has(gap.end) || gap.printed.includes('\n')) continue;
      const isPadded = padded.get(gap.start) ?? padded.get(gap.end);
      put(gap, isPadded === undefined ? gap.printed : isPadded ? ' ' : '');
    } else if (commentStarts.has(gap.end)) {
      waiting.push(gap);
    } else if (gap.start > 0 && !gap.printed.includes('\n')) {
      settle(undefined);
      put(gap, shifted(there, shift));
    } else {
      const indent = { was: indentOf(there), becomes: indentOf(gap.printed) };
      settle(indent);
      // The line breaks behind a text of several lines may be its own.
      const breaks = isInside ? there.slice(0, there.length - indent.was) : undefined;
      put(gap, breaks === undefined ? opened(gap, indent.becomes) : breaks + ' '.repeat(indent.becomes));
      indents.push(indent);
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function indentOf(gap: string): number {
  return gap.length - (gap.lastIndexOf('\n') + 1);
}

/** Lines that go on are moved as far as the line on which they began. */
function shifted(gap: string, by: number): string {
  const at = gap.lastIndexOf('\n');
  if (at < 0 || by === 0) return gap;
  return gap.slice(0, at + 1) + ' '.repeat(Math.max(0, gap.length - at - 1 + by));
}

/** The edits of the top-level entries that a span touches: no other rests on how these are indented. */
function within(text: string, edits: readonly TextEdit[], { start, end }: Span): readonly TextEdit[] {
  const from = entryStart(text, start);
  const next = /\n(?=[^\s#])/g;
  next.lastIndex = end;
  const found = next.exec(text);
  const to = found ? found.index + 1 : text.length;
  return edits.filter((edit) => edit.start >= from && edit.end <= to);
}

/** The start of the line, at the offset or above, that is not indented. */
function entryStart(text: string, offset: number): number {
  let line = text.lastIndexOf('\n', offset - 1) + 1;
  while (line > 0 && /[\s#]/.test(text[line] ?? ' ')) line = text.lastIndexOf('\n', line - 2) + 1;
  return line;
}

/** Whether both say the same, with the same comments. */
function isSameYaml(one: string, other: string): boolean {
  const [before, after] = [readYaml(one), readYaml(other)];
  const commentsOf = (text: string, spans: readonly Span[]): string =>
    JSON.stringify(spans.map(({ start, end }) => text.slice(start, end).trimEnd()));
  return (
    after.problems.length === 0 &&
    after.root !== undefined &&
    JSON.stringify(plainData(after.root)) === JSON.stringify(plainData(before.root!)) &&
    commentsOf(one, before.comments) === commentsOf(other, after.comments)
  );
}
