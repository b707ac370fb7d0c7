/** Conflicts found from the ends of a group are those that comparing each figure with each would find. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excludedBy, figureKey, figureOrder } from '../../../server/src/model/index.ts';
import { literalsExclude, parseLiteral } from '../../../server/src/quantity/index.ts';

const literal = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '~', '<', '<=', '>', '>='), fc.integer({ min: -20, max: 20 }))
    .map(([sign, value]) => `${sign}${value}`),
  fc
    .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 9 }))
    .map(([low, more]) => `${low}..${low + more}`),
  fc.constantFrom('1/3', '1e400', '-1e400', '2025-02', '2025-02-20', '<2025', '2024', 'P3M', 'P90D', '~P1Y'),
);

function read(text: string) {
  const parsed = parseLiteral(text);
  assert.ok(parsed.ok, text);
  return parsed.literal;
}

describe('excludedBy', () => {
  it('finds somebody just where somebody is to be found', () => {
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 12 }), (literals) => {
        const group = literals.map((text, index) => ({ literal: text, index }));
        const order = figureOrder(group);
        for (const one of group) {
          const found = excludedBy(read(one.literal), order, (other) => other !== one);
          for (const other of found)
            assert.equal(literalsExclude(read(one.literal), read(other.literal)), true);
          const any = group.some((other) => literalsExclude(read(one.literal), read(other.literal)) === true);
          assert.equal(found.length > 0, any, `${one.literal} among ${literals.join(' ')}`);
        }
      }),
    );
  });

  it('leaves out those that do not count', () => {
    const order = figureOrder(['1', '2', '9'].map((text) => ({ literal: text })));
    const found = excludedBy(read('2'), order, (other) => other.literal !== '1');
    assert.deepEqual(
      found.map((other) => other.literal),
      ['9'],
    );
  });
});

describe('figureKey', () => {
  const table: readonly [string, object, object, boolean][] = [
    ['one unit in its two numbers', { unit: 'soldiers' }, { unit: 'Soldier' }, true],
    ['another unit', { unit: 'soldiers' }, { unit: 'tanks' }, false],
    ['a rate and an amount', { unit: 'm', per: 'second' }, { unit: 'm' }, false],
    ['another date', { asof: '2024' }, { asof: '2025' }, false],
    ['white space and case of what is counted', { of: 'the  Force' }, { of: 'The force' }, true],
  ];
  for (const [name, one, other, same] of table)
    it(`${same ? 'puts together' : 'parts'}: ${name}`, () => {
      const [a, b] = [figureKey({ of: 'force', ...one }), figureKey({ of: 'force', ...other })];
      assert.equal(a === b, same);
    });
});
