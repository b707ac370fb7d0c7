/** The first of many are those that would be first if all were sorted. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestOf } from '../../../server/src/lsp/best-of.ts';
import { runs } from '../syntax/documents.ts';

describe('bestOf', () => {
  it('gives what sorting all would put first, what is alike as it came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 6 }), (scores, most) => {
        const values = scores.map((score, came) => ({ score, came }));
        const best = bestOf<(typeof values)[number]>(most, (one, other) => other.score - one.score);
        for (const value of values) best.add(value);
        assert.deepEqual(best.all(), values.toSorted((one, other) => other.score - one.score).slice(0, most));
      }),
      { numRuns: runs },
    );
  });
});
