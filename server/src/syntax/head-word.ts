/** Cuts a head into words: parted by Unicode spaces, an attribute with its quoted value being one word. */
import { BACKSLASH, isSpace } from './characters.ts';

const SPACE = 32;
const QUOTE = 34;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** A word of a head: one item of it, or in a number one word of the unit. It moves on from word to word. */
export interface Word {
  readonly text: string;
  start: number;
  end: number;
  /** Behind the `=` of `key=value`, else -1. */
  valueStart: number;
  /** Behind the quotation mark that closes the value: 0 where the value has none, beyond `end` where it is never closed. */
  quoteEnd: number;
  hasBackslash: boolean;
}

/** A word of `text` that is yet to be found. */
export function wordOf(text: string): Word {
  return { text, start: 0, end: 0, valueStart: -1, quoteEnd: 0, hasBackslash: false };
}

/** Moves `word` on to the first one that starts at `from` or later and before `end`; false where there is none. */
export function findWord(word: Word, from: number, end: number): boolean {
  const { text } = word;
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at >= end) return false;
  word.start = at;
  word.valueStart = -1;
  word.quoteEnd = 0;
  word.hasBackslash = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (goesOn(code)) {
      at++;
      continue;
    }
    if (isSpace(code)) break;
    if (code === BACKSLASH) word.hasBackslash = true;
    const endsKey = code === EQUALS && word.valueStart < 0 && canEndKey(text, word.start, at);
    at++;
    if (!endsKey) continue;
    word.valueStart = at;
    if (at < end && text.charCodeAt(at) === QUOTE) {
      word.quoteEnd = endOfQuote(text, at + 1, end);
      word.hasBackslash = true;
      at = Math.min(word.quoteEnd, end);
    }
  }
  word.end = at;
  return true;
}

/** Whether this character goes on with a word and means nothing in it: at a glance, for the characters that most are. */
function goesOn(code: number): boolean {
  return code > EQUALS ? code < 128 && code !== BACKSLASH : code > SPACE && code < EQUALS;
}

/** Whether an `=` there can part key and value: `<=` and `>=` are signs of a bound. */
function canEndKey(text: string, start: number, at: number): boolean {
  if (at === start) return false;
  const before = text.charCodeAt(at - 1);
  return before !== LESS && before !== GREATER;
}

/** Behind the quotation mark that closes a value opened before `from`; beyond `end` where none does. */
function endOfQuote(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
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
