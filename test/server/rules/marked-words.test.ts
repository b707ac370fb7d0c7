import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unmarkedIn } from '../../../server/src/rules/marked-words.ts';
import type { Span } from '../../../server/src/syntax/index.ts';

/** Spans under a ruler, as stretches of signs. */
function drawn(row: string): readonly Span[] {
  return [...row.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

describe('unmarked stretches', () => {
  const rows = [
    ['nothing is marked', '  [------]  ', '            ', '  [------]  '],
    ['nothing is read', '            ', '  [--]      ', '            '],
    ['a mark inside', ' [---------]', '    [--]    ', ' [-]    [--]'],
    ['marks at both ends', ' [---------]', ' []      [-]', '   [----]   '],
    ['a mark over all', '   [----]   ', '  [------]  ', '            '],
    ['a mark from one to the next', '[---] [----]', '  [-----]   ', '[]       [-]'],
    ['a mark between', '[---]  [---]', '     []     ', '[---]  [---]'],
  ] as const;
  for (const [title, read, marked, unmarked] of rows)
    it(title, () => assert.deepEqual(unmarkedIn(drawn(read), drawn(marked)), drawn(unmarked)));

  it('are the units that are read and not marked, whatever overlaps', () => {
    const spans = fc
      .array(fc.record({ start: fc.nat(30), length: fc.nat(10) }))
      .map((all) =>
        all.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start),
      );
    const units = (all: readonly Span[]) =>
      new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    fc.assert(
      fc.property(spans, spans, (read, marked) => {
        const isMarked = units(marked);
        const expected = [...units(read)].filter((unit) => !isMarked.has(unit)).sort((a, b) => a - b);
        assert.deepEqual(
          [...units(unmarkedIn(read, marked))].sort((a, b) => a - b),
          expected,
        );
      }),
    );
  });
});
