import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { didYouMean, editDistance } from '../../../server/src/model/did-you-mean.ts';

describe('didYouMean', () => {
  const ROLES = ['government', 'legislature', 'party', 'igo', 'ngo', 'media'];
  for (const [word, expected] of [
    ['goverment', 'government'],
    ['govenrment', 'government'],
    ['Government', 'government'],
    ['legislator', 'legislature'],
    ['medai', 'media'],
    ['ig', 'igo'],
    ['nog', 'ngo'],
    ['npo', 'ngo'],
    ['union', undefined],
    ['x', undefined],
    ['', undefined],
    ['a'.repeat(100), undefined],
  ] as const)
    it(`${word.slice(0, 20)}: ${expected}`, () => equal(didYouMean(word, ROLES), expected));

  it('offers the nearer of two', () =>
    equal(didYouMean('claim-unknow', ['claim-unmarked', 'claim-unknown']), 'claim-unknown'));
  it('prefers the word that differs in case alone', () => equal(didYouMean('NGO', ['ngo', 'ngos']), 'ngo'));
  it('never offers the word itself', () => equal(didYouMean('igo', ['igo']), undefined));
});

describe('editDistance', () => {
  for (const [a, b, expected] of [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ] as const)
    it(`${a} ${b}: ${expected}`, () => equal(editDistance(a, b), expected));

  it('is the same both ways, and no more than the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        equal(distance, editDistance(b, a));
        equal(distance <= Math.max(a.length, b.length), true);
        equal(distance === 0, a === b);
      }),
    );
  });
});
