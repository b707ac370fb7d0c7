import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addExact,
  compareExact,
  type Exact,
  exactFromInteger,
  isRangeEmpty,
  literalsExclude,
  multiplyExact,
  type NumberLiteral,
  parseExact,
  parseLiteral,
} from '../../../server/src/quantity/index.ts';
import { exactLiterals, exacts, literals } from './arbitraries.ts';

function literal(text: string): NumberLiteral {
  const result = parseLiteral(text);
  assert.ok(result.ok, `${text} is a literal`);
  return result.literal;
}

const tenth = parseExact('0.1') as Exact;

function exactOf(value: { readonly kind: string; readonly exact?: Exact }): Exact {
  assert.ok(value.exact);
  return value.exact;
}

/** What a literal of numbers means, said without bounds and spans: is this number one of its values? */
function satisfies(number: Exact, asked: NumberLiteral): boolean {
  if (asked.op === 'range') {
    return compareExact(number, exactOf(asked.min)) >= 0 && compareExact(number, exactOf(asked.max)) <= 0;
  }
  const value = exactOf(asked.value);
  const order = compareExact(number, value);
  switch (asked.op) {
    case 'eq':
      return order === 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'approx': {
      const distance = addExact(number, multiplyExact(value, exactFromInteger(-1)));
      const square = (factor: Exact) => multiplyExact(factor, factor);
      return compareExact(square(distance), square(multiplyExact(value, tenth))) <= 0;
    }
  }
}

describe('literalsExclude', () => {
  const table = [
    ['30000', '110000', true],
    ['30000', '30_000.0', false],
    ['1/5', '0.2', false],
    ['30000', '<30000', true],
    ['30000', '<=30000', false],
    ['<5', '>5', true],
    ['<5', '>=5', true],
    ['<=5', '>=5', false],
    ['<5', '<3', false],
    ['>5', '>3', false],
    ['25000..30000', '30000', false],
    ['25000..30000', '>30000', true],
    ['25000..30000', '30001..40000', true],
    ['~30000', '33000', false],
    ['~30000', '27000', false],
    ['~30000', '33001', true],
    ['~30000', '~36000', false],
    ['~30000', '~37000', true],
    ['~-100', '-110', false],
    ['~-100', '-111', true],
    ['~0', '1', true],
    ['30000..25000', '7', undefined],
    ['30000', 'P3M', undefined],
    ['2025', '2025-02', undefined],
    ['2025-02', '2025-02-20', false],
    ['2025-02', '2025-03-01', true],
    ['<2025-02', '2025-02-01', true],
    ['<2025-02', '2025-01-31', false],
    ['<=2025-02', '2025-02-28', false],
    ['>2025-02', '2025-02-28', true],
    ['>2025-02', '2025-03', false],
    ['>=2025-02', '2025-01', true],
    ['2025-01..2025-03', '2025-03-31', false],
    ['2025-01..2025-03', '2025-04', true],
    ['~2025-02', '2025-09', undefined],
    ['2025-02-20', '2025-02-21T10:00Z', false],
    ['2025-02-20', '2025-02-21T14:00Z', true],
    ['P1M', 'P3M', true],
    ['P1Y', 'P12M', false],
    ['~P10M', 'P11M', false],
    ['~P10M', 'P1Y', true],
    ['<P1Y', 'P12M', true],
    ['P1M', 'P30D', undefined],
    ['<P1M', '<P30D', false],
    ['P1W', '<P7D', true],
  ] as const;
  for (const [a, b, excludes] of table) {
    it(`${a} and ${b}: ${excludes}`, () => {
      assert.equal(literalsExclude(literal(a), literal(b)), excludes);
      assert.equal(literalsExclude(literal(b), literal(a)), excludes);
    });
  }

  it('is symmetric', () => {
    fc.assert(
      fc.property(literals, literals, (a, b) => assert.equal(literalsExclude(a, b), literalsExclude(b, a))),
    );
  });

  it('never says that a literal excludes itself', () => {
    fc.assert(
      fc.property(literals, (a) => {
        if (isRangeEmpty(a)) assert.equal(literalsExclude(a, a), undefined);
        else assert.notEqual(literalsExclude(a, a), true);
      }),
    );
  });

  it('is decided for all numbers, and never true of two that a number satisfies', () => {
    fc.assert(
      fc.property(exactLiterals, exactLiterals, exacts, (a, b, number) => {
        const excludes = literalsExclude(a, b);
        assert.equal(excludes === undefined, isRangeEmpty(a) || isRangeEmpty(b));
        if (satisfies(number, a) && satisfies(number, b)) assert.equal(excludes, false);
      }),
    );
  });

  it('is true of small integers just where no number satisfies both', () => {
    const small = fc.integer({ min: -30, max: 30 });
    const ops = fc.constantFrom('', '<', '<=', '>', '>=');
    const bounds = fc.tuple(ops, small).map(([op, number]) => `${op}${number}`);
    const ranges = fc.tuple(small, small).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`);
    const texts = fc.oneof(bounds, ranges);
    // With ends at integers, two that have a value in common have one at an integer or halfway between two.
    const candidates = Array.from(
      { length: 133 },
      (_, index) => parseExact(`${(index - 66) * 5}e-1`) as Exact,
    );
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [literal(a), literal(b)];
        const shared = candidates.some((number) => satisfies(number, left) && satisfies(number, right));
        assert.equal(literalsExclude(left, right), !shared);
      }),
    );
  });
});
