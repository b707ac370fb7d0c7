/** Reads one line: its tags, escapes, notes and problems, and what of it is article text. One pass, no recursion. */
import { type Head, parseHead } from './head.ts';
import type { Line, LineBreak, Note, SyntaxProblem, Tag } from './tree.ts';
import type { TagKind } from './vocabulary.ts';

const BACKSLASH = 92;
const OPEN = 123;
const BAR = 124;
const CLOSE = 125;
const PERCENT = 37;

const NONE: readonly never[] = [];

const KIND_OF_SIGIL: readonly (TagKind | undefined)[] = (() => {
  const kinds: (TagKind | undefined)[] = new Array(128).fill(undefined);
  kinds[33] = 'claim';
  kinds[64] = 'actor';
  kinds[63] = 'hedge';
  kinds[35] = 'number';
  kinds[62] = 'cue';
  kinds[43] = 'more';
  return kinds;
})();

/** Whether a backslash before this character escapes it. */
export function isEscapable(code: number): boolean {
  return code === OPEN || code === CLOSE || code === BAR || code === BACKSLASH;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Whether `text` ends in a backslash that escapes nothing yet, but would escape a brace written behind it. */
export function endsInLoneBackslash(text: string): boolean {
  let run = 0;
  while (run < text.length && text.charCodeAt(text.length - 1 - run) === BACKSLASH) run++;
  return run % 2 === 1;
}

/** A line of the article that holds no brace and no backslash. */
export function plainLine(text: string, lineBreak: LineBreak): Line {
  return {
    kind: 'article',
    text,
    lineBreak,
    tags: NONE,
    notes: NONE,
    removed: NONE,
    problems: NONE,
    vanishes: false,
    articleLength: text.length + lineBreak.length,
  };
}

/** A line of the front matter, its fences included: no article text, and nothing in it is read here. */
export function frontMatterLine(text: string, lineBreak: LineBreak): Line {
  return {
    kind: 'front-matter',
    text,
    lineBreak,
    tags: NONE,
    notes: NONE,
    removed: text.length > 0 ? [0, text.length] : NONE,
    problems: NONE,
    vanishes: true,
    articleLength: 0,
  };
}

type Draft = { -readonly [Key in keyof Tag]: Tag[Key] };

interface Reading {
  text: string;
  readonly tags: Draft[];
  readonly notes: Note[];
  readonly removed: number[];
  readonly problems: SyntaxProblem[];
  /** Units of `text` read so far that are not article text. */
  cut: number;
  /** Index of the innermost open tag, or -1. */
  open: number;
}

/**
 * What the line under way has given so far. One for all lines: its lists keep their room from line to line, and each line
 * takes copies of just the right size, which halves the time and the memory of a parse.
 */
const reading: Reading = { text: '', tags: [], notes: [], removed: [], problems: [], cut: 0, open: -1 };

function begin(text: string): void {
  reading.text = text;
  reading.tags.length = 0;
  reading.notes.length = 0;
  reading.removed.length = 0;
  reading.problems.length = 0;
  reading.cut = 0;
  reading.open = -1;
}

/** Reads one line of the article. `text` is without its line break. Never fails: what is wrong stands in `problems`. */
export function parseLine(text: string, lineBreak: LineBreak): Line {
  begin(text);
  const { length } = text;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code < BACKSLASH) i++;
    else if (code === OPEN) i = readOpening(i);
    else if (code === CLOSE) closeTag(i++);
    else if (code === BACKSLASH) i = readBackslash(i);
    else if (code === BAR && reading.open >= 0) reportBar(i++);
    else i++;
  }
  endOpenTags();
  return finish(lineBreak);
}

function readBackslash(at: number): number {
  if (!isEscapable(reading.text.charCodeAt(at + 1))) return at + 1;
  remove(at, at + 1);
  return at + 2;
}

function remove(start: number, end: number): void {
  const { removed } = reading;
  reading.cut += end - start;
  if (removed.length > 0 && removed[removed.length - 1] === start) removed[removed.length - 1] = end;
  else removed.push(start, end);
}

function readOpening(at: number): number {
  const { text, problems } = reading;
  if (at + 1 >= text.length) {
    reportBrace(at);
    return at + 1;
  }
  const next = text.charCodeAt(at + 1);
  const kind = next < 128 ? KIND_OF_SIGIL[next] : undefined;
  if (kind) return openTag(at, kind);
  if (next === PERCENT) return readNote(at);
  if (isAsciiPunctuation(next)) {
    problems.push({
      rule: 'tag-unknown',
      message: `“{${text[at + 1]}” opens no tag: tags open with {! {@ {? {# {> or {+, notes with {%. If the brace belongs to the article, escape it: write \\{.`,
      start: at,
      end: at + 2,
      fix: { title: 'Escape the brace', safe: false, edits: [{ start: at, end: at, text: '\\' }] },
    });
  } else {
    reportBrace(at);
  }
  return at + 1;
}

function reportBrace(at: number): void {
  const brace = reading.text[at]!;
  reading.problems.push({
    rule: 'brace-stray',
    message:
      brace === '{'
        ? 'This brace opens no tag. If it belongs to the article, escape it: write \\{.'
        : 'This brace closes nothing. If it belongs to the article, escape it: write \\}; otherwise delete it.',
    start: at,
    end: at + 1,
    fix: { title: 'Escape the brace', safe: false, edits: [{ start: at, end: at, text: '\\' }] },
  });
}

function reportBar(at: number): void {
  reading.problems.push({
    rule: 'bar-stray',
    message:
      'A bar inside a tag ends its head, and this one comes too late for that. If it belongs to the article, escape it: write \\|.',
    start: at,
    end: at + 1,
    fix: { title: 'Escape the bar', safe: true, edits: [{ start: at, end: at, text: '\\' }] },
  });
}

function openTag(at: number, kind: TagKind): number {
  const { text, tags } = reading;
  const bar = barOfHead(text, at + 2);
  const head: Head | undefined = bar < 0 ? undefined : parseHead(kind, text, at + 2, bar, reading.problems);
  const contentStart = bar < 0 ? at + 2 : bar + 1;
  remove(at, contentStart);
  const articleStart = contentStart - reading.cut;
  tags.push({
    kind,
    start: at,
    end: 0,
    head,
    contentStart,
    contentEnd: 0,
    closed: false,
    articleStart,
    articleEnd: articleStart,
    parent: reading.open,
    after: 0,
  });
  reading.open = tags.length - 1;
  if (kind === 'more' && !head?.items.some((item) => item.kind === 'id' || item.kind === 'invalid')) {
    reading.problems.push({
      rule: 'head-invalid',
      message: 'A piece must say which tag it continues: write its id and a bar, as in {+c1|…}.',
      start: at,
      end: contentStart,
    });
  }
  return contentStart;
}

/** The first unescaped bar from `from`, if no unescaped brace comes before it; else -1. */
function barOfHead(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BAR) return i;
    if (code === OPEN || code === CLOSE) return -1;
    if (code === BACKSLASH && isEscapable(text.charCodeAt(i + 1))) i++;
  }
  return -1;
}

function closeTag(at: number): void {
  const tag = reading.tags[reading.open];
  if (!tag) {
    reportBrace(at);
    return;
  }
  endTag(tag, at);
  tag.closed = true;
  tag.end = at + 1;
  remove(at, at + 1);
}

function endTag(tag: Draft, at: number): void {
  tag.contentEnd = at;
  tag.end = at;
  tag.articleEnd = at - reading.cut;
  tag.after = reading.tags.length;
  reading.open = tag.parent;
}

function endOpenTags(): void {
  const { text, tags, problems } = reading;
  if (reading.open < 0) return;
  const closing = endsInLoneBackslash(text) ? '\\}' : '}';
  for (let tag = tags[reading.open]; tag; tag = tags[reading.open]) {
    endTag(tag, text.length);
    problems.push({
      rule: 'tag-unclosed',
      message: `This tag is not closed on its line: add } where it ends. A tag never runs over a line break; continue it on the next line with {+id|…}.`,
      start: tag.start,
      end: tag.start + 2,
      fix: {
        title: 'Close the tag at the end of the line',
        safe: false,
        edits: [{ start: text.length, end: text.length, text: closing }],
      },
    });
  }
}

function readNote(at: number): number {
  const { text, notes, problems } = reading;
  const data = text[at + 2] === '=';
  const textStart = data ? at + 3 : at + 2;
  const close = text.indexOf('%}', at + 2);
  const closed = close >= 0;
  const end = closed ? close + 2 : text.length;
  notes.push({
    kind: data && close !== at + 2 ? 'data' : 'remark',
    start: at,
    end,
    textStart: Math.min(textStart, closed ? Math.max(close, at + 2) : text.length),
    textEnd: closed ? close : text.length,
    closed,
  });
  if (!closed) {
    problems.push({
      rule: 'note-unclosed',
      message: 'This note is not closed on its line: add %} where it ends.',
      start: at,
      end: at + 2,
      fix: {
        title: 'Close the note at the end of the line',
        safe: true,
        edits: [{ start: text.length, end: text.length, text: text.endsWith(' ') ? '%}' : ' %}' }],
      },
    });
  }
  remove(at, end);
  return end;
}

function finish(lineBreak: LineBreak): Line {
  const { text, tags, notes, removed, problems } = reading;
  const vanishes = tags.length === 0 && notes.length > 0 && isNotesAlone(text, notes);
  for (const tag of tags) reportEmpty(tag);
  if (problems.length > 1) problems.sort((a, b) => a.start - b.start);
  return {
    kind: 'article',
    text,
    lineBreak,
    tags: tags.length > 0 ? tags.slice() : NONE,
    notes: notes.length > 0 ? notes.slice() : NONE,
    removed: vanishes ? [0, text.length] : removed.slice(),
    problems: problems.length > 0 ? problems.slice() : NONE,
    vanishes,
    articleLength: vanishes ? 0 : text.length - reading.cut + lineBreak.length,
  };
}

/** A closed tag round nothing, or round white space alone. What is half typed has its own error already. */
function reportEmpty(tag: Tag): void {
  if (!tag.closed || !isWhite(reading.text, tag)) return;
  reading.problems.push({
    rule: 'tag-empty',
    message: 'This tag marks no words: put it round the words it is for, or delete it.',
    start: tag.start,
    end: tag.end,
  });
}

function isWhite(text: string, tag: Tag): boolean {
  if (tag.articleStart === tag.articleEnd) return true;
  for (let i = tag.contentStart; i < tag.contentEnd; i++) if (!/\s/u.test(text[i]!)) return false;
  return true;
}

function isNotesAlone(text: string, notes: readonly Note[]): boolean {
  let from = 0;
  for (const note of notes) {
    if (!isBlank(text, from, note.start)) return false;
    from = note.end;
  }
  return isBlank(text, from, text.length);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
