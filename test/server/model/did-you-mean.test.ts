import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { didYouMean, didYouMeanWord, editDistance } from '../../../server/src/model/did-you-mean.ts';

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

describe('didYouMeanWord', () => {
  for (const [word, expected] of [
    ['warn', 'warning'],
    ['Warn', 'warning'],
    ['eror', 'error'],
    ['wa', undefined],
    ['in', undefined],
    ['err', 'error'],
    ['warp', undefined],
    ['claim-', undefined],
  ] as const)
    it(`${word}: ${expected}`, () =>
      equal(didYouMeanWord(word, ['info', 'warning', 'error', 'claim-unknown', 'claim-cycle']), expected));
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

  it('tells one that is enough as enough, and any other as it is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (a, b, enough) => {
        const distance = editDistance(a, b);
        const told = editDistance(a, b, enough);
        if (distance < enough) equal(told, distance);
        else equal(told >= enough, true);
      }),
    );
  });

  it('is what the plain table of all prefixes gives', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => equal(editDistance(a, b), byTable(a, b))));
  });

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

/** The definition, over all prefixes of both. */
function byTable(a: string, b: string): number {
  const table = [...a, ''].map(() => new Array<number>(b.length + 1).fill(0));
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        table[i]![j] = i + j;
        continue;
      }
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? table[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return table[a.length]![b.length]!;
}
