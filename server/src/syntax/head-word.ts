/** Cuts a head into words: parted by Unicode spaces, an attribute with its quoted value being one word. */
import { BACKSLASH, isSpace } from './characters.ts';

const SPACE = 32;
const QUOTE = 34;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** A word of a head: one item of it, or in a number one word of the unit. It moves on from word to word. */
export interface Word {
  /** The characters of the head. They are read several times, which is much cheaper from here than from a text. */
  codes: Uint16Array;
  /** Where the first of them stands: offsets count from where this one does. */
  origin: number;
  /** Behind the last of them. */
  limit: number;
  start: number;
  end: number;
  /** Behind the `=` of `key=value`, else -1. */
  valueStart: number;
  /** Behind the quotation mark that closes the value: 0 where the value has none, beyond `end` where it is never closed. */
  quoteEnd: number;
  hasBackslash: boolean;
}

const USUAL_LENGTH = 256;
/** Room for a head longer than this is let go, lest one monstrous head be kept in memory for ever. */
const LONGEST_KEPT = 65_536;

/** A word of no head yet. */
export function newWord(): Word {
  const codes = new Uint16Array(USUAL_LENGTH);
  return { codes, origin: 0, limit: 0, start: 0, end: 0, valueStart: -1, quoteEnd: 0, hasBackslash: false };
}

/** Makes ready to read the words from `start` to `end` of a line that begins at `base` in `text`. */
export function readWords(word: Word, text: string, base: number, start: number, end: number): void {
  const length = end - start;
  if (length > word.codes.length) word.codes = new Uint16Array(2 * length);
  else if (word.codes.length > LONGEST_KEPT) word.codes = new Uint16Array(Math.max(length, USUAL_LENGTH));
  const { codes } = word;
  for (let i = 0, at = base + start; i < length; i++, at++) codes[i] = text.charCodeAt(at);
  word.origin = start;
  word.limit = end;
}

/** Moves `word` on to the first one that starts at `from` or later; false where there is none. */
export function findWord(word: Word, from: number): boolean {
  const { codes, origin } = word;
  const stop = word.limit - origin;
  let at = from - origin;
  while (at < stop && isSpace(codes[at]!)) at++;
  if (at >= stop) return false;
  const start = at;
  word.start = start + origin;
  word.valueStart = -1;
  word.quoteEnd = 0;
  word.hasBackslash = false;
  while (at < stop) {
    const code = codes[at]!;
    if (goesOn(code)) {
      at++;
      continue;
    }
    if (isSpace(code)) break;
    if (code === BACKSLASH) word.hasBackslash = true;
    const endsKey = code === EQUALS && word.valueStart < 0 && canEndKey(codes, start, at);
    at++;
    if (!endsKey) continue;
    word.valueStart = at + origin;
    if (at < stop && codes[at] === QUOTE) {
      const quoteEnd = endOfQuote(codes, at + 1, stop);
      word.quoteEnd = quoteEnd + origin;
      word.hasBackslash = true;
      at = Math.min(quoteEnd, stop);
    }
  }
  word.end = at + origin;
  return true;
}

/** Whether this character goes on with a word and means nothing in it: at a glance, for the characters that most are. */
function goesOn(code: number): boolean {
  return code > EQUALS ? code < 128 && code !== BACKSLASH : code > SPACE && code < EQUALS;
}

/** Whether an `=` there can part key and value: `<=` and `>=` are signs of a bound. */
function canEndKey(codes: Uint16Array, start: number, at: number): boolean {
  if (at === start) return false;
  const before = codes[at - 1];
  return before !== LESS && before !== GREATER;
}

/** Behind the quotation mark that closes a value opened before `from`; beyond `end` where none does. */
function endOfQuote(codes: Uint16Array, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const code = codes[i];
    if (code === QUOTE) return i + 1;
    if (code === BACKSLASH) i++;
  }
  return end + 1;
}

/** Undoes `\{`, `\}`, `\|` and `\\`, and in a quoted value `\"`; any other backslash is one. */
export function unescapeHead(raw: string, isQuoted = false): string {
  if (!raw.includes('\\')) return raw;
  return isQuoted ? raw.replace(/\\([{}|\\"])/g, '$1') : raw.replace(/\\([{}|\\])/g, '$1');
}
