import assert from 'node:assert/strict';
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HIGH_SURROGATE,
  isLetterAt,
  isLetterOrNumberAt,
  LETTER,
  MARK,
  OTHER_NUMBER,
  PUNCTUATION,
  SPACE,
  SYMBOL,
} from '../../../server/src/english/characters.ts';

/** As Unicode has it, and where this project takes a sign for something else. */
function expectedClass(character: string): number {
  if (/['’‘ʼ＇]/.test(character)) return APOSTROPHE;
  if (/[\s\u0085]/.test(character) && character !== '\ufeff') return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{N}/u.test(character)) return OTHER_NUMBER;
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return MARK;
  return /\p{P}/u.test(character) && !/[%‰@#&*]/.test(character) ? PUNCTUATION : SYMBOL;
}

describe('classAt', () => {
  it('is what Unicode says of each character of the first plane', () => {
    for (let unit = 0; unit < 0xd800; unit += 1) {
      const character = String.fromCharCode(unit);
      assert.equal(classAt(character, 0), expectedClass(character), `U+${unit.toString(16)}`);
    }
  });

  for (const [text, expected] of [
    ['', 0],
    ['👍', SYMBOL],
    ['𝐀', LETTER],
    ['𝟗', DIGIT],
    ['\ud800', SYMBOL],
  ] as const)
    it(JSON.stringify(text), () => {
      const found = classAt(text, 0);
      assert.equal(found, expected);
      assert.notEqual(found, HIGH_SURROGATE);
    });
});

describe('isLetterAt and isLetterOrNumberAt', () => {
  for (const [text, isLetter, isLetterOrNumber] of [
    ['a', true, true],
    ['é', true, true],
    ['ʼ', true, true],
    ['’', false, false],
    ['٣', false, true],
    ['½', false, true],
    ['𝐀', true, true],
    ['—', false, false],
    ['', false, false],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.equal(isLetterAt(text, 0), isLetter);
      assert.equal(isLetterOrNumberAt(text, 0), isLetterOrNumber);
      assert.equal(/^\p{L}/u.test(text), isLetter);
      assert.equal(/^[\p{L}\p{N}]/u.test(text), isLetterOrNumber);
    });
});
