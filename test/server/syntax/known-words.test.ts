import assert from 'node:assert/strict';
import { isId } from '../../../server/src/syntax/index.ts';
import { wordAt } from '../../../server/src/syntax/known-words.ts';

/** Reads `word` as it would be read from the head in `{!word|x}`. */
function read(word: string): ReturnType<typeof wordAt> {
  const codes = Uint16Array.from(`!${word}|`.split(''), (unit) => unit.charCodeAt(0));
  return wordAt(codes, 1, word.length, `{!${word}|x}`, 2);
}

describe('words of heads', () => {
  it('are themselves, however many others were seen before', () => {
    // Far more than are kept, twice over, so that nearly all have taken the place of another.
    const words = Array.from({ length: 20_000 }, (_, i) => (i % 7 === 0 ? `@é-${i}` : `c${i}`));
    for (const word of [...words, ...words]) assert.equal(read(word).text, word);
  });

  for (const word of [
    '',
    'c1',
    'é1',
    'e\u0301',
    '😀',
    '1c',
    'fact',
    'possible',
    'a'.repeat(24),
    'a'.repeat(25),
    `1${'a'.repeat(25)}`,
  ]) {
    it(`knows what ${JSON.stringify(word)} may be, first and later`, () => {
      for (let time = 0; time < 2; time++) {
        const { text, isId: mayBeId } = read(word);
        assert.equal(text, word);
        assert.equal(mayBeId, isId(word));
      }
    });
  }

  for (const [word, ofClaim, ofHedge] of [
    ['direct', 'mode', undefined],
    ['fact', 'type', undefined],
    ['weasel', undefined, 'hedge-type'],
    ['probable', undefined, 'strength'],
    ['investigation', undefined, 'hedge-type'],
    ['apart', undefined, undefined],
  ] as const) {
    it(`${word} names ${ofClaim ?? 'nothing'} of a claim and ${ofHedge ?? 'nothing'} of a hedge`, () => {
      const known = read(word);
      assert.deepEqual([known.ofClaim, known.ofHedge], [ofClaim, ofHedge]);
    });
  }
});
