import assert from 'node:assert/strict';
import { attributeOf, isId, isReservedWord, looksLikeId } from '../../../server/src/syntax/index.ts';

describe('isId', () => {
  for (const id of [
    'c1',
    'C',
    'a-b_c9',
    'claim',
    'author',
    'Ж1',
    'שלום',
    'é',
    'अर्थ',
    'c٣',
    'apart',
    'possibly',
  ]) {
    it(`holds for ${id}`, () => assert.equal(isId(id), true));
  }
  for (const id of [
    '',
    '1c',
    '-c',
    '_c',
    'c.1',
    'c 1',
    'c,1',
    '@c',
    'c1|',
    '😀',
    'c😀',
    '\u0301c',
    'c\u200b',
    '٣c',
  ]) {
    it(`does not hold for ${JSON.stringify(id)}`, () => {
      assert.equal(isId(id), false);
      assert.equal(looksLikeId(id), false);
    });
  }
  for (const word of [
    'direct',
    'mixed',
    'fact',
    'belief',
    'epistemic',
    'booster',
    'certain',
    'unspecified',
  ]) {
    it(`does not hold for ${word}, a word of the language`, () => {
      assert.equal(isId(word), false);
      assert.equal(isReservedWord(word), true);
      assert.equal(isId(`${word}s`), true);
    });
  }
  it('does not hold for what is not in normal form C', () => {
    assert.equal(isId('e\u0301'), false);
    assert.equal(looksLikeId('e\u0301'), true);
    assert.equal(isId('\u00e9'), true);
    // A letter and a mark that have no composed form are in normal form C as they are.
    assert.equal(isId('q\u0301'), true);
  });
});

describe('the attributes of each tag', () => {
  for (const [kind, key, has] of [
    ['claim', 'mode', true],
    ['claim', 'id', false],
    ['actor', 'id', true],
    ['hedge', 'p', true],
    ['number', 'kind', true],
    ['number', 'p', false],
    ['cue', 'status', true],
    ['more', 'note', true],
    ['more', 'id', false],
    ['more', 'status', false],
  ] as const) {
    it(`${kind} ${has ? 'has' : 'has no'} ${key}`, () =>
      assert.equal(attributeOf(kind, key) !== undefined, has));
  }
});
