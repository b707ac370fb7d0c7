import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  articleStarts,
  articleText,
  lineAt,
  lineIndexOf,
  lineStart,
  lineStarts,
  parse,
  reparse,
  startOfLine,
  textOf,
} from '../../../server/src/syntax/index.ts';
import { documents, runs } from './documents.ts';

describe('places of lines', () => {
  for (const [text, file, article] of [
    ['', [0, 0], [0, 0]],
    ['a\nbc', [0, 2, 4], [0, 2, 4]],
    ['a\r\n\rb\n', [0, 3, 4, 6, 6], [0, 3, 4, 6, 6]],
    ['---\n---\n{!a}', [0, 4, 8, 12], [0, 0, 0, 1]],
    ['one\n{% note %}\ntwo', [0, 4, 15, 18], [0, 4, 4, 7]],
  ] as const) {
    it(`of ${JSON.stringify(text)}`, () => {
      const tree = parse(text);
      assert.deepEqual([...lineStarts(tree)], file);
      assert.deepEqual([...articleStarts(tree)], article);
    });
  }

  it('of an offset, at and between line breaks', () => {
    const tree = parse('ab\n\r\ncd');
    assert.deepEqual(
      [-1, 0, 2, 3, 4, 5, 7, 99].map((offset) => lineAt(tree, offset)),
      [0, 0, 0, 1, 1, 2, 2, 2],
    );
  });

  it('of the nodes of another tree are none', () => {
    const before = parse('a\nb\nc');
    const typed = reparse(before, { start: 2, end: 2, text: 'x' });
    assert.equal(lineIndexOf(before, before.lines[1]!), 1);
    const typedLater = reparse(before, { start: 2, end: 2, text: 'y' });
    assert.equal(lineIndexOf(typedLater, typedLater.lines[1]!), 1);
    assert.equal(lineIndexOf(typedLater, typed.lines[1]!), -1);
    assert.equal(lineIndexOf(typedLater, before.lines[1]!), -1);
    assert.equal(lineIndexOf(before, before.lines[1]!), 1);
    assert.equal(lineIndexOf(typedLater, before.lines[2]!), 2);
  });

  it('are after any series of edits, asked for or not in between, those of the text as it then is', () => {
    const edits = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 6 }),
      text: documents(4),
      asked: fc.constantFrom('nothing', 'starts', 'indexes', 'both'),
    });
    fc.assert(
      fc.property(documents(60), fc.array(edits, { minLength: 1, maxLength: 8 }), (text, series) => {
        let tree = parse(text);
        lineStarts(tree);
        for (const { at, length, text: inserted, asked } of series) {
          const now = textOf(tree);
          const start = at % (now.length + 1);
          if (asked === 'starts' || asked === 'both') lineStarts(tree);
          if (asked === 'indexes' || asked === 'both') lineIndexOf(tree, tree.lines[0]!);
          tree = reparse(tree, { start, end: Math.min(now.length, start + length), text: inserted });
        }
        const fresh = parse(textOf(tree));
        const starts = lineStarts(fresh);
        for (let offset = 0; offset <= textOf(tree).length; offset++) {
          assert.equal(lineAt(tree, offset), lineAt(fresh, offset));
        }
        tree.lines.forEach((line, index) => {
          assert.equal(lineStart(tree, index), starts[index]);
          assert.equal(startOfLine(tree, line), starts[index]);
          assert.equal(lineIndexOf(tree, line), index);
        });
        assert.deepEqual(lineStarts(tree), starts);
        assert.deepEqual(articleStarts(tree), articleStarts(fresh));
        assert.equal(articleStarts(tree).at(-1), articleText(tree).length);
      }),
      { numRuns: runs },
    );
  });
});
