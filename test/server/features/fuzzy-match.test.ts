import assert from 'node:assert/strict';
import { matchScore } from '../../../server/src/features/fuzzy-match.ts';

const NAMES = ['Western officials', 'the president of Arle', 'c12: It would be 110,000 strong', 'West Wind'];

const ROWS: readonly (readonly [query: string, ...names: string[]])[] = [
  ['west', 'Western officials', 'West Wind'],
  ['wof', 'Western officials'],
  ['ARLE', 'the president of Arle'],
  ['110,000', 'c12: It would be 110,000 strong'],
  ['c12', 'c12: It would be 110,000 strong'],
  ['xyz'],
];

describe('fuzzy match', () => {
  for (const [query, ...names] of ROWS)
    it(query, () => {
      const found = NAMES.map((name) => [name, matchScore(query, name)] as const)
        .filter(([, score]) => score > 0)
        .sort(([, a], [, b]) => b - a);
      assert.deepEqual(
        found.map(([name]) => name),
        names,
      );
    });
});
