import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nestedPieces } from '../../../server/src/syntax/nesting.ts';
import { runs } from './documents.ts';

/** Spans as letters under a line of text: the pieces, outside before inside, as `letter start-end`. */
const ROWS: readonly [what: string, spans: readonly [number, number][], pieces: string][] = [
  ['one', [[0, 4]], 'a0-4'],
  [
    'side by side',
    [
      [0, 2],
      [2, 4],
    ],
    'a0-2 b2-4',
  ],
  [
    'one in another',
    [
      [0, 9],
      [2, 4],
    ],
    'a0-9 b2-4',
  ],
  [
    'equal ones, the earlier outside',
    [
      [0, 4],
      [0, 4],
    ],
    'a0-4 b0-4',
  ],
  [
    'that cross: the later is parted',
    [
      [0, 4],
      [2, 9],
    ],
    'a0-4 b2-4 b4-9',
  ],
  [
    'that cross two ends',
    [
      [0, 9],
      [1, 4],
      [2, 12],
    ],
    'a0-9 b1-4 c2-4 c4-9 c9-12',
  ],
  [
    'a rest inside what begins there and reaches farther',
    [
      [0, 4],
      [2, 6],
      [4, 9],
    ],
    'a0-4 b2-4 c4-9 b4-6',
  ],
  [
    'white space is left out, and parts nothing',
    [
      [0, 3],
      [1, 8],
    ],
    'b1-8',
  ],
];

describe('nestedPieces', () => {
  for (const [what, spans, expected] of ROWS)
    it(what, () => {
      const isKept = ({ start, end }: { start: number; end: number }): boolean =>
        !what.startsWith('white space') || end > 3 || start > 3;
      const pieces = nestedPieces(
        spans.map(([start, end]) => ({ start, end })),
        isKept,
      );
      const shown = pieces.map(({ of, start, end }) => `${'abc'[of]}${start}-${end}`);
      assert.equal(shown.join(' '), expected);
    });

  it('nest, and cover each span once', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (drawn) => {
        const spans = drawn
          .map(([start, length]) => ({ start, end: start + length }))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const pieces = nestedPieces(spans, () => true);
        for (const [i, outer] of pieces.entries())
          for (const later of pieces.slice(i + 1)) {
            assert.ok(later.start >= outer.start);
            assert.ok(later.start >= outer.end || later.end <= outer.end);
          }
        for (const [of, { start, end }] of spans.entries()) {
          let at = start;
          for (const piece of pieces.filter((each) => each.of === of)) {
            assert.equal(piece.start, at);
            at = piece.end;
          }
          assert.equal(at, end);
        }
      }),
      { numRuns: runs },
    );
  });
});
