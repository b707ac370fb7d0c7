/**
 * Cuts one line of article text into tokens, in one scan. All of this room reads these tokens and
 * no other, so that a line is scanned once.
 *
 * What is one token, and what is not:
 * - A word runs over letters, combining marks and any digits that follow a letter: `G7`, `H1N1`, `km²`.
 * - An apostrophe inside a word stays in it (`don't`, `O’Brien`, `couldn’t`), but the clitics 's, 'd,
 *   'm, 'll, 're and 've are words of their own: `Ukraine’s` is `Ukraine` + `’s`, `they're` is
 *   `they` + `'re`. So a name is found without its possessive, and "it's thought" reads as "it is thought".
 * - A hyphen is a token of its own: `policing-style` is three tokens that touch, `F-35` is a word, a
 *   hyphen and a number. Whether two tokens touch is told by their offsets, or by `touches`.
 * - Letters with stops after each are one word, the last stop included: `U.K.`, `e.g.`, `p.m.`.
 *   Any other stop is a token of its own, after `Mr` too; whether it ends a sentence, `sentences` decides.
 * - A number runs over digits with English separators: `110,000`, `1.5`, `.5`, `10.30`. A letter ends
 *   it: `2.3bn`, `25k` and `1990s` are a number and a word that touch. A currency code does not
 *   swallow the figure: `USD5m` is `USD`, `5`, `m`.
 * - Words that a scrape ran together are cut where a title, an article or a clause begins: `ImagesSir`, `saysUS`.
 * - A web or mail address is one token, so that nobody reads its parts as words.
 * - Dots in a row, and hyphens in a row, are one token: `...`, `--`.
 */

import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  HIGH_SURROGATE,
  LETTER,
  MARK,
  OTHER_NUMBER,
  PUNCTUATION,
  SPACE,
  unitAt,
} from './characters.ts';
import {
  hashed,
  LETTERS_MASK,
  type LetterCase,
  letters,
  markOf,
  spelled,
  type TokenKind,
  type Word,
  wordAt,
  wordRead,
} from './words.ts';

export type { TokenKind } from './words.ts';

/** A token of a line: UTF-16 offsets into that line, the end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The token in lower case, with ’ as ' and without soft hyphens and zero-width characters. */
  readonly lower: string;
  readonly letterCase: LetterCase;
  /** What the token is as written, and what the readers have found out about that. */
  readonly word: Word;
}

/** A token of that kind at `start`..`end`. */
export function makeToken(text: string, start: number, end: number, kind: TokenKind): Token {
  return tokenOf(start, end, kind, wordAt(text, start, end, kind));
}

/** All tokens are made here, in one form, which is what makes them quick to ask. */
function tokenOf(start: number, end: number, kind: TokenKind, word: Word): Token {
  return { start, end, kind, lower: word.lower, letterCase: word.letterCase, word };
}

/**
 * The token at an index, or undefined beyond the ends. To be asked wherever an index may lie before the first token: `-1` is no
 * index to V8 but the name of a property, and once looked for, all the looks of that place become slow ones.
 */
export function tokenAt(tokens: readonly Token[], index: number): Token | undefined {
  return index >= 0 && index < tokens.length ? tokens[index] : undefined;
}

/** Tells whether no space parts the token at `index` from the one before it. */
export function touches(tokens: readonly Token[], index: number): boolean {
  return index > 0 && index < tokens.length && tokens[index]!.start === tokens[index - 1]!.end;
}

const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 're', 've']);
const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'usd gbp eur jpy cny rmb inr rs aud cad nzd chf sek nok dkk pln uah rub hkd sgd zar us'.split(' '),
);

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const COMMA = 0x2c;
const COLON = 0x3a;

/** Cuts one line into tokens, in order; white space is in none. Linear in the line's length. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at += 1;
    } else if (kind === LETTER) {
      at = pushWord(text, at, found);
    } else {
      at = pushOther(text, at, kind === HIGH_SURROGATE ? classAt(text, at) : kind, found);
    }
  }
  return found;
}

function pushWord(text: string, start: number, found: Token[]): number {
  // Nearly every word is plain letters, and what follows is of no word; the rest goes the longer way below.
  const read = letters;
  let hash = 0;
  let at = start;
  let unit = unitAt(text, at);
  while ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) {
    read[(at - start) & LETTERS_MASK] = unit;
    hash = hashed(hash, unit);
    at += 1;
    unit = unitAt(text, at);
  }
  if (endsPlainly(unit, at - start)) {
    const word = wordRead(text, start, at, 'word', hash);
    const second = word.letterCase === 'mixed' ? secondOfGlued(word.written) : 0;
    if (second > 0) {
      found.push(makeToken(text, start, start + second, 'word'), makeToken(text, start + second, at, 'word'));
      return at;
    }
    found.push(tokenOf(start, at, 'word', word));
    return at;
  }
  const dotted = endOfDottedLetters(text, start);
  at = dotted > start ? dotted : endOfWord(text, start);
  const address = endOfAddress(text, start, at);
  if (address > at) {
    const word = spelled(text.slice(start, address), 'address');
    found.push(tokenOf(start, address, 'address', word));
    return address;
  }
  found.push(makeToken(text, start, at, 'word'));
  return pushClitics(text, at, found);
}

/**
 * Words that a scrape ran together, `ImagesSir`, `UkraineThe`, `saysUS`: the second is a title or an article behind small
 * letters, or opens a sentence behind a verb of saying. Names written so (McDonald, YouTube, LinkedIn, watchOS) hold none of these.
 */
const GLUED =
  /^(?:[A-Za-z][a-z]{2,}(?=(?:Sir|Mr|Mrs|Ms|Dr|Lord|Lady|Dame|Baroness|Prof|The)$)|(?:says|said|warns|told|claims)(?=[A-Z]))/;

/** Where in such a word the second begins; 0 where it is no such word. */
function secondOfGlued(written: string): number {
  return GLUED.exec(written)?.[0].length ?? 0;
}

/** Tells whether a word of so many plain letters ends before the unit for certain: no dotted letters, no address. */
function endsPlainly(unit: number, length: number): boolean {
  if (unit < 0) return true;
  const kind = classOf(unit);
  if (kind === SPACE) return true;
  // `www.` has three letters.
  return kind === PUNCTUATION && unit !== COLON && (unit !== FULL_STOP || length === 2 || length > 3);
}

function pushOther(text: string, start: number, kind: number, found: Token[]): number {
  const unit = unitAt(text, start);
  if (kind === LETTER) return pushWord(text, start, found);
  if (kind === DIGIT || kind === OTHER_NUMBER || startsPointNumber(text, start, unit)) {
    const end = kind === OTHER_NUMBER ? start + characterLength(text, start) : endOfNumber(text, start);
    found.push(makeToken(text, start, end, 'number'));
    return pushClitics(text, end, found);
  }
  const form = kind === PUNCTUATION || kind === APOSTROPHE ? 'punctuation' : 'symbol';
  const end = endOfMark(text, start, unit);
  const word = end === start + 1 ? markOf(unit, form) : wordAt(text, start, end, form);
  found.push(tokenOf(start, end, form, word));
  return end;
}

function characterLength(text: string, at: number): number {
  return classOf(unitAt(text, at)) === HIGH_SURROGATE && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function continuesWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK || kind === OTHER_NUMBER;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  let lettersOnly = true;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === MARK) {
      at += characterLength(text, at);
    } else if (kind === DIGIT || kind === OTHER_NUMBER) {
      if (lettersOnly && at - start <= 3 && CURRENCY_CODES.has(text.slice(start, at).toLowerCase()))
        return at;
      lettersOnly = false;
      at += characterLength(text, at);
    } else if (kind === APOSTROPHE && classAt(text, at + 1) === LETTER && !isClitic(text, at)) {
      at += 1;
    } else {
      return at;
    }
  }
}

/** Tells whether an apostrophe at `at` opens a clitic that ends there: 's, 'd, 'm, 'll, 're, 've. */
function isClitic(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at <= 3 && end < text.length && continuesWord(classAt(text, end))) end += 1;
  if (end - at < 2 || end - at > 3) return false;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase());
}

function pushClitics(text: string, from: number, found: Token[]): number {
  let at = from;
  while (at < text.length && classOf(unitAt(text, at)) === APOSTROPHE && isClitic(text, at)) {
    const start = at;
    at += continuesWord(classAt(text, at + 2)) ? 3 : 2;
    found.push(makeToken(text, start, at, 'word'));
  }
  return at;
}

/** The end of `U.K.`, `e.g.` or `p.m` at `start`, or `start` where no two letters with stops stand. */
function endOfDottedLetters(text: string, start: number): number {
  if (unitAt(text, start + 1) !== FULL_STOP || classAt(text, start + 2) !== LETTER) return start;
  let at = start;
  let letters = 0;
  while (classAt(text, at) === LETTER && !continuesWord(classAt(text, at + 1))) {
    letters += 1;
    at += 1;
    if (unitAt(text, at) !== FULL_STOP) break;
    at += 1;
  }
  return letters >= 2 ? at : start;
}

function startsPointNumber(text: string, at: number, unit: number): boolean {
  return (
    unit === FULL_STOP &&
    classAt(text, at + 1) === DIGIT &&
    (at === 0 || /[\s([“"'‘£$€~<>=+−–—-]/.test(text.charAt(at - 1)))
  );
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === DIGIT) at += characterLength(text, at);
  return at;
}

/** The end of the figure at `start`. A comma is part of it only before a group of digits, as in 1,234 or 1,00,000. */
function endOfNumber(text: string, start: number): number {
  let at = endOfDigits(text, start);
  let grouped = at - start <= 3;
  for (;;) {
    const separator = unitAt(text, at);
    if (separator !== FULL_STOP && separator !== COMMA) return at;
    const end = endOfDigits(text, at + 1);
    const size = end - at - 1;
    if (size === 0) return at;
    if (separator === COMMA) {
      const isGroup = size === 3 || (size === 2 && unitAt(text, end) === COMMA);
      if (!grouped || !isGroup) return at;
    } else {
      grouped = false;
    }
    at = end;
  }
}

/** The end of punctuation or a symbol: one character, or a run of dots or of hyphens. */
function endOfMark(text: string, start: number, unit: number): number {
  if (unit !== FULL_STOP && unit !== HYPHEN) return start + characterLength(text, start);
  let at = start + 1;
  while (unitAt(text, at) === unit) at += 1;
  return at;
}

/** The end of an address whose first word is at `start`..`end`, or `end` where it is no address. */
function endOfAddress(text: string, start: number, end: number): number {
  const isWeb =
    text.startsWith('://', end) || (unitAt(text, end) === FULL_STOP && /^www$/i.test(text.slice(start, end)));
  const isMail = unitAt(text, end) === 0x40 && continuesWord(classAt(text, end + 1));
  if (!isWeb && !isMail) return end;
  let at = end + 1;
  while (
    at < text.length &&
    classOf(unitAt(text, at)) !== SPACE &&
    !/[<>"“”‘’«»{}|\\^]/.test(text.charAt(at))
  )
    at += 1;
  while (at > end && /[.,;:!?)\]'…]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
