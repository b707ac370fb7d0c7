/** The head of a tag: what stands between its sigil and its first bar, read item by item, a span for each. */
import { parseLiteral } from '../quantity/index.ts';
import type { Span, SyntaxProblem, TextEdit } from './tree.ts';
import {
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  isId,
  isOneOf,
  isReservedWord,
  looksLikeId,
  STRENGTHS,
  type TagKind,
} from './vocabulary.ts';

/** One id in a list such as `>c1,c2`. */
export interface Reference extends Span {
  readonly id: string;
}

export type HeadItem = Span &
  (
    | { readonly kind: 'id'; readonly id: string }
    | { readonly kind: 'type' | 'mode' | 'hedge-type' | 'strength'; readonly value: string }
    | { readonly kind: 'source'; readonly id: string }
    /** `>c1,c2`, or a bare `>` where `references` is empty. */
    | { readonly kind: 'link'; readonly references: readonly Reference[] }
    /** The ids that a cue names without a `>`. */
    | { readonly kind: 'cue-claims'; readonly references: readonly Reference[] }
    | { readonly kind: 'literal'; readonly text: string }
    | { readonly kind: 'unit'; readonly text: string }
    | { readonly kind: 'apart' }
    | {
        readonly kind: 'attribute';
        readonly key: string;
        readonly keySpan: Span;
        /** Escapes undone. */
        readonly value: string;
        /** Inside the quotes, where there are any. */
        readonly valueSpan: Span;
      }
    | { readonly kind: 'invalid'; readonly text: string }
  );

export interface Head extends Span {
  readonly items: readonly HeadItem[];
}

interface Word extends Span {
  /** As written. */
  readonly raw: string;
  /** Behind the `=` of `key=value`, else -1. Relative to the line. */
  readonly valueStart: number;
  readonly openQuote: boolean;
}

const SPACE = /\s/u;
const KEY = /^\p{L}[\p{L}\p{M}\p{Nd}_-]*$/u;

function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code >= 0x85 && code !== 0xfeff && SPACE.test(String.fromCharCode(code));
}

/** Undoes `\{`, `\}`, `\|`, `\\` and, for quoted values, `\"`. */
export function unescapeHead(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\([{}|\\"])/g, '$1') : raw;
}

/** Cuts the head into its items' words: parted by Unicode spaces, a quoted value being one word. */
function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let i = start;
  while (i < end) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const from = i;
    let valueStart = -1;
    let openQuote = false;
    while (i < end && !isSpace(text.charCodeAt(i))) {
      if (valueStart < 0 && i > from && text[i] === '=' && text[i - 1] !== '<' && text[i - 1] !== '>') {
        valueStart = i + 1;
        if (text[valueStart] === '"' && valueStart < end) {
          i = endOfQuote(text, valueStart + 1, end);
          openQuote = i > end;
          i = Math.min(i, end);
          continue;
        }
      }
      i++;
    }
    words.push({ start: from, end: i, raw: text.slice(from, i), valueStart, openQuote });
  }
  return words;
}

/** Behind the quote that closes a value opened before `from`; behind `end` where none does. */
function endOfQuote(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    if (text[i] === '\\') i += 2;
    else if (text[i] === '"') return i + 1;
    else i++;
  }
  return end + 1;
}

/** `c1,c2` as references; undefined where an entry is no id or reference of another form. */
function referencesOf(raw: string, start: number): Reference[] {
  const references: Reference[] = [];
  let from = 0;
  while (from <= raw.length) {
    const comma = raw.indexOf(',', from);
    const to = comma < 0 ? raw.length : comma;
    references.push({ id: unescapeHead(raw.slice(from, to)), start: start + from, end: start + to });
    from = to + 1;
  }
  return references;
}

/** The references in the value of an attribute that names claims or tags: several are separated by commas. Offsets as in `span`. */
export function referencesIn(value: string, span: Span): readonly Reference[] {
  return referencesOf(value, span.start).map((reference) => ({
    id: reference.id.trim(),
    start: reference.start + (reference.id.length - reference.id.trimStart().length),
    end: reference.end - (reference.id.length - reference.id.trimEnd().length),
  }));
}

interface Reader {
  readonly kind: TagKind;
  readonly text: string;
  readonly items: HeadItem[];
  readonly problems: SyntaxProblem[];
  /** What was given already; a set only once there is something, for most heads hold one item. */
  seen: Set<string> | undefined;
}

/**
 * Reads the head that stands in `text` from `start` up to its bar at `end`.
 * A wrong item is kept as `invalid`, with one problem of the rule `head-invalid`; the others are read as if it were not there.
 */
export function parseHead(
  kind: TagKind,
  text: string,
  start: number,
  end: number,
  problems: SyntaxProblem[],
): Head {
  const reader: Reader = { kind, text, items: [], problems, seen: undefined };
  const words = wordsOf(text, start, end);
  const before = problems.length;
  for (const word of words) readWord(reader, word, words);
  if (problems.length > before && looksLikeProse(kind, words)) {
    // One error for the whole of it: these are words of the article before a bar of its own.
    problems.length = before;
    problems.push({
      rule: 'head-invalid',
      start,
      end,
      message:
        'These words before the bar are no head. If the bar belongs to the article, escape it: write \\|.',
      fix: { title: 'Escape the bar', safe: false, edits: [{ start: end, end, text: '\\' }] },
    });
  }
  return { start, end, items: reader.items };
}

/** More plain words than the tag can take: more likely the article's own. */
function looksLikeProse(kind: TagKind, words: readonly Word[]): boolean {
  const plain = words.filter(
    (word) => word.valueStart < 0 && !/^[@>]/u.test(word.raw) && !isReservedWord(word.raw),
  );
  return plain.length > 1 && (kind !== 'number' || !/^[~<=\-\dP]/u.test(plain[0]!.raw));
}

function readWord(reader: Reader, word: Word, words: readonly Word[]): void {
  if (word.valueStart >= 0 && KEY.test(reader.text.slice(word.start, word.valueStart - 1))) {
    readAttribute(reader, word);
  } else if (isLink(reader.kind, word, words)) {
    readLink(reader, word);
  } else {
    POSITIONAL[reader.kind](reader, word);
  }
}

/** `>` before a letter, or alone, is a link; on a number it is otherwise a bound. */
function isLink(kind: TagKind, word: Word, words: readonly Word[]): boolean {
  if (kind === 'cue' || kind === 'more' || !word.raw.startsWith('>')) return false;
  if (kind !== 'number') return true;
  if (word.raw.length > 1) return /^>\p{L}/u.test(word.raw);
  const next = words[words.indexOf(word) + 1];
  return next === undefined || !/^[-.\d]/u.test(next.raw);
}

function readAttribute(reader: Reader, word: Word): void {
  const { text, kind } = reader;
  const key = text.slice(word.start, word.valueStart - 1);
  const quoted = text[word.valueStart] === '"' && word.valueStart < word.end;
  if (word.openQuote) {
    invalid(
      reader,
      word,
      `The value of “${key}” opens with a quotation mark that is never closed: add the closing ".`,
      {
        title: 'Close the quotation mark',
        safe: false,
        edits: [{ start: word.end, end: word.end, text: '"' }],
      },
    );
    return;
  }
  const close = quoted ? endOfQuote(text, word.valueStart + 1, word.end) : word.end;
  if (quoted && close !== word.end) {
    invalid(
      reader,
      word,
      `Nothing may follow the closing quotation mark of “${key}”: put a space before the next item.`,
    );
    return;
  }
  const valueSpan = quoted
    ? { start: word.valueStart + 1, end: word.end - 1 }
    : { start: word.valueStart, end: word.end };
  if (kind === 'more' && key !== 'note') {
    invalid(
      reader,
      word,
      `A piece takes the id of its tag, “apart” and “note”, nothing else: put “${key}” in the head of the tag it continues.`,
    );
    return;
  }
  if (kind === 'claim' && key === 'id') {
    invalid(reader, word, 'A claim’s id stands alone, without “id=”.', {
      title: 'Write the id alone',
      safe: true,
      edits: [
        { start: word.start, end: valueSpan.start, text: '' },
        ...(quoted ? [{ start: word.end - 1, end: word.end, text: '' }] : []),
      ],
    });
    return;
  }
  if (!once(reader, word, key, `“${key}” is given twice: keep one.`)) return;
  reader.items.push({
    kind: 'attribute',
    key,
    keySpan: { start: word.start, end: word.valueStart - 1 },
    value: unescapeHead(text.slice(valueSpan.start, valueSpan.end)),
    valueSpan,
    start: word.start,
    end: word.end,
  });
}

function readLink(reader: Reader, word: Word): void {
  const references = word.raw.length > 1 ? referencesOf(word.raw.slice(1), word.start + 1) : [];
  const wrong = references.find((reference) => !isId(reference.id));
  if (wrong) {
    invalidId(reader, word, wrong, 'a claim');
    return;
  }
  if (
    !once(reader, word, '>', 'A tag is linked once: name several claims after one “>”, separated by commas.')
  )
    return;
  reader.items.push({ kind: 'link', references, start: word.start, end: word.end });
}

const POSITIONAL: Readonly<Record<TagKind, (reader: Reader, word: Word) => void>> = {
  claim(reader, word) {
    const text = unescapeHead(word.raw);
    if (text.startsWith('@')) readSource(reader, word, text.slice(1));
    else if (isOneOf(CLAIM_MODES, text)) readNamed(reader, word, 'mode', text);
    else if (isOneOf(CLAIM_TYPES, text)) readNamed(reader, word, 'type', text);
    else readOwnId(reader, word, text, 'A claim has one id; further words may be a type or a mode.');
  },
  actor(reader, word) {
    readOwnId(reader, word, unescapeHead(word.raw), 'A mention names one actor by id.');
  },
  hedge(reader, word) {
    const text = unescapeHead(word.raw);
    if (isOneOf(HEDGE_TYPES, text)) readNamed(reader, word, 'hedge-type', text);
    else if (isOneOf(STRENGTHS, text)) readNamed(reader, word, 'strength', text);
    else {
      invalid(
        reader,
        word,
        `“${text}” is neither a type of hedge (${HEDGE_TYPES.join(', ')}) nor a strength (${STRENGTHS.join(', ')}).`,
      );
    }
  },
  number(reader, word) {
    if (reader.seen?.has('literal')) {
      reader.items.push({ kind: 'unit', text: unescapeHead(word.raw), start: word.start, end: word.end });
      return;
    }
    readLiteral(reader, word);
  },
  cue(reader, word) {
    const raw = word.raw.startsWith('>') ? word.raw.slice(1) : word.raw;
    if (raw === '') {
      reader.items.push({ kind: 'link', references: [], start: word.start, end: word.end });
      return;
    }
    const references = referencesOf(raw, word.end - raw.length).filter((reference) => reference.id !== '');
    const wrong = references.find((reference) => !isId(reference.id));
    if (wrong) invalidId(reader, word, wrong, 'a claim');
    else reader.items.push({ kind: 'cue-claims', references, start: word.start, end: word.end });
  },
  more(reader, word) {
    const text = unescapeHead(word.raw);
    if (text === 'apart') {
      if (once(reader, word, 'apart', '“apart” is given twice: keep one.')) {
        reader.items.push({ kind: 'apart', start: word.start, end: word.end });
      }
    } else {
      readOwnId(reader, word, text, 'A piece continues one tag, named by its id.');
    }
  },
};

function readSource(reader: Reader, word: Word, id: string): void {
  if (!isId(id)) {
    invalidId(reader, word, { id, start: word.start + 1, end: word.end }, 'an actor');
    return;
  }
  if (!once(reader, word, `@${id}`, `The source @${id} is given twice: keep one.`)) return;
  reader.items.push({ kind: 'source', id, start: word.start, end: word.end });
}

function readNamed(
  reader: Reader,
  word: Word,
  kind: 'type' | 'mode' | 'hedge-type' | 'strength',
  value: string,
): void {
  const name = kind === 'hedge-type' ? 'type' : kind;
  if (!once(reader, word, name, `The ${name} is given twice: keep one.`)) return;
  reader.items.push({ kind, value, start: word.start, end: word.end });
}

function readOwnId(reader: Reader, word: Word, id: string, second: string): void {
  if (reader.kind === 'more' ? !looksLikeId(id) : !isId(id)) {
    invalidId(reader, word, { id, start: word.start, end: word.end }, OWNERS[reader.kind]);
    return;
  }
  if (!once(reader, word, '', second)) return;
  reader.items.push({ kind: 'id', id, start: word.start, end: word.end });
}

const OWNERS: Readonly<Record<TagKind, string>> = {
  claim: 'a claim',
  actor: 'an actor',
  hedge: 'a hedge',
  number: 'a number',
  cue: 'a cue',
  more: 'a tag',
};

function readLiteral(reader: Reader, word: Word): void {
  // A bound or a tilde may stand apart from its value: `> 30000`.
  const last = reader.items.at(-1);
  const loose = last?.kind === 'invalid' && /^(?:[<>]=?|~)$/u.test(last.text) ? last : undefined;
  const start = loose ? loose.start : word.start;
  const raw = loose ? loose.text + word.raw : word.raw;
  if (loose) reader.items.pop();
  else if (
    /^(?:[<>]=?|~)$/u.test(word.raw) &&
    /^\s+[-.\dP]/u.test(reader.text.slice(word.end, word.end + 8))
  ) {
    reader.items.push({ kind: 'invalid', text: word.raw, start: word.start, end: word.end });
    return;
  }
  const result = parseLiteral(unescapeHead(raw));
  remember(reader, 'literal');
  if (result.ok) {
    reader.items.push({ kind: 'literal', text: unescapeHead(raw), start, end: word.end });
  } else {
    invalid(reader, { ...word, start, raw }, result.reason);
  }
}

function remember(reader: Reader, key: string): void {
  reader.seen ??= new Set();
  reader.seen.add(key);
}

function once(reader: Reader, word: Word, key: string, message: string): boolean {
  if (!reader.seen?.has(key)) {
    remember(reader, key);
    return true;
  }
  invalid(reader, word, message);
  return false;
}

function invalidId(reader: Reader, word: Word, reference: Reference, of: string): void {
  const { id } = reference;
  const composed = id.normalize('NFC');
  if (isReservedWord(id)) {
    invalid(
      reader,
      word,
      `“${id}” is a word of the language and cannot be the id of ${of}: choose another id.`,
    );
  } else if (composed !== id && isId(composed)) {
    invalid(
      reader,
      word,
      `The id “${id}” is not in Unicode normal form C: write it in composed characters.`,
      {
        title: 'Write the id in normal form C',
        safe: true,
        edits: [{ start: reference.start, end: reference.end, text: composed }],
      },
    );
  } else {
    const shown = id === '' ? 'Here an id is missing' : `“${id}” is not the id of ${of}`;
    invalid(reader, word, `${shown}: an id is a letter, then letters, digits, - or _.`);
  }
}

function invalid(
  reader: Reader,
  word: Word,
  message: string,
  fix?: { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] },
): void {
  reader.items.push({ kind: 'invalid', text: word.raw, start: word.start, end: word.end });
  reader.problems.push({
    rule: 'head-invalid',
    message,
    start: word.start,
    end: word.end,
    ...(fix ? { fix } : {}),
  });
}
