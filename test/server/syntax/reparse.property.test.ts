import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, reparse, reparseWhole, textOf } from '../../../server/src/syntax/index.ts';
import { documents, runs } from './documents.ts';

const edits = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), text: documents(5) });

describe('reparse', () => {
  it('equals a full parse after any series of edits, and keeps the nodes of the lines before and after', () => {
    fc.assert(
      fc.property(documents(60), fc.array(edits, { minLength: 1, maxLength: 6 }), (text, series) => {
        let tree = parse(text);
        let now = text;
        for (const { at, length, text: inserted } of series) {
          const start = at % (now.length + 1);
          const end = Math.min(now.length, start + length);
          tree = reparse(tree, { start, end, text: inserted });
          now = now.slice(0, start) + inserted + now.slice(end);
          assert.equal(textOf(tree), now);
          assert.deepEqual(tree, parse(now));
        }
      }),
      { numRuns: runs },
    );
  });

  it('of a whole new text equals a full parse', () => {
    fc.assert(
      fc.property(documents(), documents(), (before, after) => {
        assert.deepEqual(reparseWhole(parse(before), after), parse(after));
      }),
      { numRuns: runs },
    );
  });

  it('reuses the node of every line that the edit does not touch', () => {
    const before = parse('one {!c1|a}\ntwo\n{@x}\nfour');
    const after = reparse(before, { start: 13, end: 13, text: 'zwei\n' });
    assert.deepEqual(
      after.lines.map((line) => before.lines.indexOf(line)),
      [0, -1, -1, 2, 3],
    );
  });
});
