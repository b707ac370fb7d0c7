import assert from 'node:assert/strict';
import {
  type ProbabilityScale,
  probabilityOf,
  wordsOfScale,
} from '../../../../server/src/english/hedges/probability-scales.ts';

describe('probability scales', () => {
  const words: readonly (readonly [string, ProbabilityScale, number, number])[] = [
    ['likely', 'icd203', 0.55, 0.8],
    ['likely', 'ipcc', 0.66, 1],
    ['Very  Likely', 'icd203', 0.8, 0.95],
    ['almost certainly', 'icd203', 0.95, 0.99],
    ['about as likely as not', 'ipcc', 0.33, 0.66],
    ['remote', 'icd203', 0.01, 0.05],
  ];
  for (const [text, scale, min, max] of words) {
    it(`${text} on ${scale}`, () => assert.deepEqual(probabilityOf(text, scale), { min, max }));
  }

  for (const [text, scale] of [
    ['quite likely', 'icd203'],
    ['remote', 'ipcc'],
    ['could', 'ipcc'],
    ['', 'icd203'],
  ] as const) {
    it(`has no “${text}” on ${scale}`, () => assert.equal(probabilityOf(text, scale), undefined));
  }

  it('names ranges within 0 and 1', () => {
    for (const scale of ['icd203', 'ipcc'] as const) {
      assert.ok(wordsOfScale(scale).length >= 10);
      for (const [, { min, max }] of wordsOfScale(scale)) assert.ok(0 <= min && min < max && max <= 1);
    }
  });
});
