/** How words are spelled: in small letters, with one apostrophe; and with which capitals. */

/** How a word is written: `he`, `Kyiv`, `NATO` (two capitals at least), `iPhone`; `none` has no letters of case. */
export type LetterCase = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'none';

/** A spelling with all that is told of it, so that a word met again is neither cut out nor folded again. */
export interface Spelling {
  readonly written: string;
  readonly lower: string;
  readonly letterCase: LetterCase;
}

/** Spellings met lately, by their hash: of fixed size, so that no text can fill the memory. */
const spellings: (Spelling | undefined)[] = new Array<Spelling | undefined>(8192).fill(undefined);

/**
 * The longest word kept. V8 cuts a longer one out as a view of its text, which would stay in memory with it.
 */
const LONGEST_KEPT = 12;

/** The spelling of the word at `start`..`end`, whose hash is given. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const slot = (hash ^ (hash >>> 13)) & 8191;
  const known = spellings[slot];
  if (known !== undefined && isWrittenAt(text, start, end, known.written)) return known;
  const spelling = spell(text, start, end);
  if (end - start <= LONGEST_KEPT) spellings[slot] = spelling;
  return spelling;
}

function isWrittenAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== written.charCodeAt(at - start)) return false;
  }
  return true;
}

function spell(text: string, start: number, end: number): Spelling {
  let upper = 0;
  let lower = 0;
  let plain = true;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) lower += 1;
    else if (unit >= 0x41 && unit <= 0x5a) upper += 1;
    else if (unit > 0x7f) plain = false;
  }
  const written = text.slice(start, end);
  if (!plain) return { written, lower: folded(written), letterCase: caseOfAny(written) };
  return {
    written,
    lower: upper === 0 ? written : written.toLowerCase(),
    letterCase: caseOf(text, start, upper, lower),
  };
}

function folded(written: string): string {
  return written
    .toLowerCase()
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function caseOf(text: string, start: number, upper: number, lower: number): LetterCase {
  if (upper === 0) return lower === 0 ? 'none' : 'lower';
  if (lower === 0) return upper === 1 ? 'capitalised' : 'upper';
  const first = text.charCodeAt(start);
  return upper === 1 && first >= 0x41 && first <= 0x5a ? 'capitalised' : 'mixed';
}

function caseOfAny(written: string): LetterCase {
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  const smalls = written.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals === 0) return smalls === 0 ? 'none' : 'lower';
  if (smalls === 0) return capitals === 1 ? 'capitalised' : 'upper';
  return capitals === 1 && /^\p{Lu}/u.test(written) ? 'capitalised' : 'mixed';
}
