/** Tells what class a character is of, for the scan that cuts a line into tokens. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks and invisible joiners: they continue a word and never begin one. */
export const MARK = 4;
export const APOSTROPHE = 5;
export const PUNCTUATION = 6;
export const SYMBOL = 7;
/** Numbers that are no decimal digits: ½, ², Ⅳ. */
export const OTHER_NUMBER = 8;
export const HIGH_SURROGATE = 9;

/** The class of each UTF-16 unit, filled as units are met: asking Unicode is slow, and texts use few. */
const classes = new Uint8Array(0x10000);

/** Those of nearly all news are known beforehand: asking Unicode for the first time takes as long as reading a page. */
for (let unit = 0; unit < 0x80; unit += 1) classes[unit] = classOfAscii(unit);
// Dashes, quotation marks, dots and bullets.
classes.fill(PUNCTUATION, 0x2010, 0x2028);
for (const sign of '‘’') classes[sign.charCodeAt(0)] = APOSTROPHE;
for (const sign of '£€¥°×') classes[sign.charCodeAt(0)] = SYMBOL;
classes[0xa0] = SPACE;

function classOfAscii(unit: number): number {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return LETTER;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return SPACE;
  if (unit === 0x27) return APOSTROPHE;
  return '!"(),-./:;?[\\]_{}'.includes(String.fromCharCode(unit)) ? PUNCTUATION : SYMBOL;
}

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known === 0 ? learnClass(unit) : known;
}

function learnClass(unit: number): number {
  const found =
    unit >= 0xd800 && unit < 0xdc00 ? HIGH_SURROGATE : classOfCharacter(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classOfCharacter(character: string): number {
  if (/['’‘ʼ＇]/.test(character)) return APOSTROPHE;
  if (/[\s\u0085]/.test(character) && character !== '\ufeff') return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{N}/u.test(character)) return OTHER_NUMBER;
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return MARK;
  if (/[\p{P}]/u.test(character) && !/[%‰@#&*]/.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/**
 * The UTF-16 unit at `at`, or -1 past the text's end. There `charCodeAt` gives no integer; where that ever happens, V8 no
 * longer compiles it to the plain look into the string that it mostly is.
 */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : -1;
}

/** The class of the character at `at`, which may be a surrogate pair; 0 past the text's end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const found = classOf(unit);
  return found === HIGH_SURROGATE ? classOfPair(text.codePointAt(at) ?? 0) : found;
}

/** Whether the character at `at` is a letter of any script; ʼ is one, though words take it for an apostrophe. */
export function isLetterAt(text: string, at: number): boolean {
  return classAt(text, at) === LETTER || text.startsWith('ʼ', at);
}

/** Whether it is a letter or a digit or another number, of any script. */
export function isLetterOrNumberAt(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === DIGIT || found === OTHER_NUMBER || isLetterAt(text, at);
}

/** The classes of characters written as surrogate pairs, emptied when there are many. */
const pairs = new Map<number, number>();
const PAIRS_KEPT = 4096;

function classOfPair(codePoint: number): number {
  const known = pairs.get(codePoint);
  if (known !== undefined) return known;
  if (pairs.size >= PAIRS_KEPT) pairs.clear();
  const found = classOfCharacter(String.fromCodePoint(codePoint));
  pairs.set(codePoint, found);
  return found;
}
