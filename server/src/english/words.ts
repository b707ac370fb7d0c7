/**
 * Words as they are written, each kept once. A text meets the same few thousand words again and again: one met again is
 * neither cut out of its text nor folded again, and what the readers of this room find out about it is noted on it, so that
 * none of them looks it up twice.
 */

import type { WordCues } from './attribution/cues.ts';
import type { Branch, HedgeLexicon } from './hedges/hedge-lexicon.ts';
import type { OwnDigits } from './numbers/digits.ts';
import type { NumberWord } from './numbers/number-words.ts';

/** What a token is; see `tokens.ts`. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address';

/** How a word is written: `he`, `Kyiv`, `NATO` (two capitals at least), `iPhone`; `none` has no letters of case. */
export type LetterCase = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'none';

/** A word, figure or mark as written, and what has been found out about it. */
export interface Word {
  /** Without any change. */
  readonly written: string;
  /** In lower case, with ’ as ' and without soft hyphens and zero-width characters; figures as they are. */
  readonly lower: string;
  readonly letterCase: LetterCase;
  /** What its characters alone tell, as bits: `MAY_END` and those beside it. */
  readonly form: number;
  /** What may begin at it for the reader of numbers; `UNKNOWN` until that has asked. */
  triggers: number;
  /** What it does in a number: `null` for nothing, undefined until asked. */
  number: NumberWord | null | undefined;
  /** The figure that its digits write: `null` where they write none, undefined until asked. */
  digits: OwnDigits | null | undefined;
  /** What it may be beside a figure, as bits of `beside-figures`; `UNKNOWN` until asked. */
  beside: number;
  /** What it is in a noun phrase behind a figure, as bits of `counted`; `UNKNOWN` until asked. */
  counted: number;
  /** What it tells about a name that it stands in or beside, as bits of `name-words`; `UNKNOWN` until asked. */
  name: number;
  /** What it can be in a sentence, as bits of `word-classes`; `UNKNOWN` until asked. */
  classes: number;
  /** What of these it can be inside a sentence as it is written there, and whether its place decides; `UNKNOWN` until asked. */
  placed: number;
  /** What its being in the lists, and the verb that it is a form of, tell about its neighbours, as bits of `word-grammar`; `UNKNOWN` until asked. */
  grammar: number;
  /** Whether a sentence that holds it may put a claim forward, as bits of `word-bits`; `UNKNOWN` until asked. */
  says: number;
  /** How it puts forward what somebody says; undefined until asked. */
  cues: WordCues | undefined;
  /** The lexicon in which hedges were looked for last, and what begins with the word there. */
  lexicon: HedgeLexicon | undefined;
  hedge: Branch | undefined;
}

/** Nobody has asked yet. */
export const UNKNOWN = -1;

/** A stop, or a word that ends in one: a sentence may end with it. */
export const MAY_END = 1;
/** A word whose last character is a digit or whose first is an x, or `N5bn`: it may be several words to the reader of numbers. */
export const MAY_BE_GLUED = 2;

/** A hyphen or dash of those that join words and stand between the ends of a range. */
export const IS_DASH = 4;

/** A mark of those that open and close quotations, an apostrophe among them. */
export const IS_QUOTATION_MARK = 8;

/** Longer words are seldom met again. */
const LONGEST_KEPT = 24;
/** So many words are kept, and no more: no text can fill the memory. */
const KEPT_BITS = 13;
const KEPT = 1 << KEPT_BITS;

/** Which four places a word may have, its hash tells; which of them, when it came. */
const WAYS = 4;
const words: (Word | undefined)[] = new Array<Word | undefined>(KEPT).fill(undefined);
const hashes = new Int32Array(KEPT);
const lengths = new Uint8Array(KEPT);
/** The characters of the words kept, each in a row of its own. */
const written = new Uint16Array(KEPT * LONGEST_KEPT);

/**
 * The characters of the word being read, put here by whoever scans the text, at their place in the word under
 * `LETTERS_MASK`: each is asked for once, since a text that was cut out of another is slow to give them.
 */
export const letters = new Uint16Array(32);
export const LETTERS_MASK = 31;

/** The hash of a word so far, with one more UTF-16 unit; 0 is that of none. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The word at `start`..`end` of the text. */
export function wordAt(text: string, start: number, end: number, kind: TokenKind): Word {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    letters[(at - start) & LETTERS_MASK] = unit;
    hash = hashed(hash, unit);
  }
  return wordRead(text, start, end, kind, hash);
}

/** The word at `start`..`end`, whose characters are in `letters` and whose hash is given. */
export function wordRead(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
  const length = end - start;
  // Multiplied first: figures and short words have hashes side by side, and would crowd into the same places.
  const place = Math.imul(hash, 0x9e3779b1) >>> (32 - KEPT_BITS);
  for (let way = 0; way < WAYS; way += 1) {
    const at = place ^ way;
    if (hashes[at] === hash && lengths[at] === length && isWritten(at, length)) return words[at]!;
  }
  if (length > LONGEST_KEPT) return spelled(text.slice(start, end), kind);
  // Copied: V8 cuts a longer word out as a view of its text, which would stay in memory with it.
  const word = spelled(String.fromCharCode(...letters.subarray(0, length)), kind);
  const free = freePlace(place);
  words[free] = word;
  hashes[free] = hash;
  lengths[free] = length;
  written.set(letters.subarray(0, length), free * LONGEST_KEPT);
  return word;
}

/** One of a word's places that none has taken, else each of the four in turn: frequent words soon have one again. */
function freePlace(place: number): number {
  for (let way = 0; way < WAYS; way += 1) if (words[place ^ way] === undefined) return place ^ way;
  turn = (turn + 1) % WAYS;
  return place ^ turn;
}

let turn = 0;

function isWritten(place: number, length: number): boolean {
  const row = place * LONGEST_KEPT;
  const kept = written;
  const read = letters;
  for (let at = 0; at < length; at += 1) if (kept[row + at] !== read[at]) return false;
  return true;
}

/** Marks of one UTF-16 unit, by that unit, as far as the signs of currencies and the punctuation of Europe go. */
const marks: (Word | undefined)[] = new Array<Word | undefined>(0x2100).fill(undefined);

/** The mark that is a single UTF-16 unit. */
export function markOf(unit: number, kind: TokenKind): Word {
  if (unit >= marks.length) return spelled(String.fromCharCode(unit), kind);
  const known = marks[unit];
  if (known !== undefined) return known;
  const made = spelled(String.fromCharCode(unit), kind);
  marks[unit] = made;
  return made;
}

/** Tells what a word's characters tell. */
export function spelled(text: string, kind: TokenKind): Word {
  const isWord = kind === 'word';
  const lower = lowered(text, kind);
  return {
    written: text,
    lower,
    letterCase: isWord ? caseOf(text) : 'none',
    form: isWord ? formOfWord(lower, text) : isMark(kind) ? formOfMark(lower, text) : 0,
    triggers: UNKNOWN,
    number: undefined,
    digits: undefined,
    beside: UNKNOWN,
    counted: UNKNOWN,
    name: UNKNOWN,
    classes: UNKNOWN,
    placed: UNKNOWN,
    grammar: UNKNOWN,
    says: UNKNOWN,
    cues: undefined,
    lexicon: undefined,
    hedge: undefined,
  };
}

function lowered(text: string, kind: TokenKind): string {
  switch (kind) {
    case 'word':
      return folded(text);
    case 'punctuation':
      return mark(text);
    case 'address':
      return text.toLowerCase();
    default:
      return text;
  }
}

function isMark(kind: TokenKind): boolean {
  return kind === 'punctuation' || kind === 'symbol';
}

/** Stops, the Arabic question mark among them. */
const STOP = /^[.!?…‽\u061f]/;
const DASH = /^(?:[-‐‑‒–—−]|--)$/;

const QUOTATION_MARK = /^["“”„‟＂'‘’‚«»‹›]$/;

function formOfMark(lower: string, text: string): number {
  return (
    (STOP.test(lower) ? MAY_END : 0) |
    (DASH.test(lower) ? IS_DASH : 0) |
    (QUOTATION_MARK.test(text) ? IS_QUOTATION_MARK : 0)
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function formOfWord(lower: string, text: string): number {
  const last = lower.charCodeAt(lower.length - 1);
  const isGlued =
    isDigit(last) || lower.charCodeAt(0) === 0x78 || (isDigit(lower.charCodeAt(1)) && /[mn]$/.test(lower));
  return (text.endsWith('.') ? MAY_END : 0) | (isGlued ? MAY_BE_GLUED : 0);
}

/** An opening ‘ stays what it is: it alone among these marks cannot be an apostrophe. */
function mark(text: string): string {
  return /^[’ʼ＇]$/.test(text) ? "'" : text;
}

const ASCII = /^[ -~]*$/;

function folded(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(text)) return lower;
  return lower.replace(/[’‘ʼ＇]/g, "'").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function caseOf(text: string): LetterCase {
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e) return caseByUnicode(text);
    if (unit >= 0x61 && unit <= 0x7a) smalls += 1;
    else if (unit >= 0x41 && unit <= 0x5a) capitals += 1;
  }
  return caseWith(capitals, smalls, text.charCodeAt(0) >= 0x41 && text.charCodeAt(0) <= 0x5a);
}

function caseByUnicode(text: string): LetterCase {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const smalls = text.match(/\p{Ll}/gu)?.length ?? 0;
  return caseWith(capitals, smalls, /^\p{Lu}/u.test(text));
}

function caseWith(capitals: number, smalls: number, beginsWithCapital: boolean): LetterCase {
  if (capitals === 0) return smalls === 0 ? 'none' : 'lower';
  if (smalls === 0) return capitals === 1 ? 'capitalised' : 'upper';
  return capitals === 1 && beginsWithCapital ? 'capitalised' : 'mixed';
}
