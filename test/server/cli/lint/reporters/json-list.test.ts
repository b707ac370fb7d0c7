import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonAround } from '../../../../../server/src/cli/lint/reporters/json-list.ts';

describe('jsonAround', () => {
  it('prints what the whole would be, wherever its list stands', () => {
    const item = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom([], {}, { text: '[]\n  x' }, [[]]),
    );
    const shells = fc.constantFrom<(items: readonly object[]) => object>(
      (items) => items,
      (items) => ({ about: { list: [], text: '[]' }, items }),
      (items) => ({ runs: [{ tool: ['[]'], deep: [{ items }] }] }),
    );
    fc.assert(
      fc.property(shells, fc.array(item), (shell, items) => {
        const whole = `${JSON.stringify(shell(items), undefined, 2)}\n`;
        assert.equal([...jsonAround(shell([]), items)].join(''), whole);
      }),
    );
  });

  it('asks for an item only when the one before is written', () => {
    let asked = 0;
    function* items(): Generator<object> {
      for (; asked < 1000; asked++) yield {};
    }
    const pieces = jsonAround([], items());
    assert.deepEqual([pieces.next().value, pieces.next().value, asked], ['[', '\n  {}', 0]);
  });
});
