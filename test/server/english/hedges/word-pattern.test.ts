import assert from 'node:assert/strict';
import {
  standsEarlier,
  standsFrom,
  standsLater,
  standsTo,
  wordPattern,
} from '../../../../server/src/english/hedges/word-pattern.ts';
import { tokens } from '../../../../server/src/english/tokens.ts';

describe('word patterns', () => {
  const patterns: readonly (readonly [pattern: string, text: string, from: boolean, to: boolean])[] = [
    ['of|and', 'of', true, true],
    ['of|and', 'or', false, false],
    ['to be/have', 'to have', true, true],
    ['as * as', 'as soon as', true, true],
    ['as * as', 'as soon', false, false],
    ['to #verb', 'to leave', true, true],
    ['#adjective? #people', 'senior officials', true, true],
    ['#adjective? #people', 'officials', true, true],
    ['#adverb? to', 'to', true, true],
    ['#number', '300', true, true],
    ['#name', 'Kyiv', true, true],
    ['#name', 'He', false, false],
    ['?', '?', true, true],
    ['a|#comma', ',', true, true],
  ];
  for (const [pattern, text, from, to] of patterns) {
    it(`${pattern} in “${text}”`, () => {
      const read = tokens(text);
      assert.equal(standsFrom(wordPattern(pattern), read, 0), from);
      assert.equal(standsTo(wordPattern(pattern), read, read.length - 1), to);
    });
  }

  it('knows the start and end of a line', () => {
    assert.ok(standsTo(wordPattern('#start'), tokens('He left'), -1));
    assert.ok(standsFrom(wordPattern('#stop'), tokens('He left'), 2));
  });

  it('looks no further than the sentence, nor than it is told', () => {
    const read = tokens('If he left. They could go if asked. If so');
    const pattern = wordPattern('if');
    assert.equal(standsEarlier(pattern, read, 5, 12), false);
    assert.equal(standsLater(pattern, read, 6, 12), true);
    assert.equal(standsLater(pattern, read, 6, 1), false);
    assert.equal(standsLater(pattern, read, 8, 12), false);
  });

  it('refuses a kind that there is not', () => assert.throws(() => wordPattern('#nonsense'), RangeError));
});
