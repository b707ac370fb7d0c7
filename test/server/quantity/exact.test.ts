import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exactFromInteger,
  formatExact,
  formatForPeople,
  isExactInteger,
  multiplyExact,
  parseExact,
  subtractExact,
} from '../../../server/src/quantity/index.ts';
import { exacts } from './arbitraries.ts';

function exact(text: string): Exact {
  const value = parseExact(text);
  assert.ok(value, `${text} is an exact value`);
  return value;
}

describe('exact values', () => {
  describe('are read and written in one canonical form', () => {
    const table = [
      ['0', '0'],
      ['-0', '0'],
      ['0.000', '0'],
      ['0e999', '0'],
      ['30000', '30000'],
      ['30_000', '30000'],
      ['1_0_0', '100'],
      ['007', '7'],
      ['-5', '-5'],
      ['1.50', '1.5'],
      ['0.05', '0.05'],
      ['-0.25', '-0.25'],
      ['3.141_592', '3.141592'],
      ['1.5e6', '1500000'],
      ['1.5E+6', '1500000'],
      ['15e-3', '0.015'],
      ['1e29', `1${'0'.repeat(29)}`],
      ['1e30', '1e30'],
      ['-12e30', '-1.2e31'],
      ['1e-29', `0.${'0'.repeat(28)}1`],
      ['1e-30', '1e-30'],
      ['1e999', '1e999'],
      ['1.5e-999', '1.5e-999'],
      ['1/5', '1/5'],
      ['-2/10', '-1/5'],
      ['1_000/3_000', '1/3'],
      ['6/3', '2'],
      ['0/7', '0'],
      ['9007199254740993', '9007199254740993'],
    ] as const;
    for (const [text, canonical] of table) {
      it(`${text} is ${canonical}`, () => assert.equal(formatExact(exact(text)), canonical));
    }
  });

  describe('are no other text', () => {
    const table = [
      '',
      '-',
      '+5',
      '.5',
      '5.',
      '1,000',
      '1 000',
      ' 1',
      '1\n',
      '_1',
      '1_',
      '1__0',
      '1._5',
      '1e',
      '1e1.5',
      'e5',
      '--1',
      '1/0',
      '1/00',
      '1/-5',
      '1/2/3',
      '1.5/2',
      '½',
      '٣',
      '−5',
      '0x10',
      'Infinity',
      'NaN',
    ];
    for (const text of table) {
      it(JSON.stringify(text), () => assert.equal(parseExact(text), undefined));
    }
  });

  describe('have at most 1,000 digits and 999 as exponent', () => {
    const table = [
      ['1,000 digits', '9'.repeat(1000), true],
      ['1,001 digits', '9'.repeat(1001), false],
      ['1,000 digits, each with an underscore', Array(1000).fill('9').join('_'), true],
      ['999 places and a digit before the point', `0.${'9'.repeat(999)}`, true],
      ['1,001 digits round the point', `1.${'9'.repeat(1000)}`, false],
      ['exponent 999', '1e999', true],
      ['exponent 1000', '1e1000', false],
      ['exponent -1000', '1e-1000', false],
      ['a first digit beyond 10^999', '10e999', false],
      ['an exponent of 100 digits', `1e${'9'.repeat(100)}`, false],
      ['a fraction of 1,000 digits', `${'7'.repeat(500)}/${'9'.repeat(500)}`, true],
      ['a fraction of 1,001 digits', `${'7'.repeat(501)}/${'9'.repeat(500)}`, false],
      ['a million digits', '1'.repeat(1_000_000), false],
      ['a million underscores', `1${'_'.repeat(1_000_000)}`, false],
    ] as const;
    for (const [name, text, isRead] of table) {
      it(`${name}: ${isRead ? 'read' : 'refused'}`, () => {
        const value = parseExact(text);
        assert.equal(value !== undefined, isRead);
        if (value) assert.equal(compareExact(exact(formatExact(value)), value), 0);
      });
    }
  });

  describe('print for people with commas', () => {
    const table = [
      ['0', '0'],
      ['999', '999'],
      ['1000', '1,000'],
      ['30000', '30,000'],
      ['-1234567.8912', '-1,234,567.8912'],
      ['0.0001', '0.0001'],
      ['1/5', '1/5'],
      ['1e40', '1e40'],
    ] as const;
    for (const [text, printed] of table) {
      it(printed, () => assert.equal(formatForPeople(exact(text)), printed));
    }
  });

  describe('calculate without loss, and keep the form of a fraction where a decimal would not do', () => {
    const table = [
      ['0.1', '+', '0.2', '0.3'],
      ['1', '+', '1/2', '1.5'],
      ['1', '+', '1/3', '4/3'],
      ['1/2', '+', '1/4', '3/4'],
      ['1/3', '+', '2/3', '1'],
      ['1e999', '+', '1', `1.${'0'.repeat(998)}1e999`],
      ['5', '-', '5', '0'],
      ['1/3', '-', '0.5', '-1/6'],
      ['1.5', '*', '1e6', '1500000'],
      ['1/2', '*', '1000000', '500000'],
      ['1/3', '*', '0', '0'],
      ['-1/8', '*', '1', '-0.125'],
      ['1', '/', '5', '1/5'],
      ['30', '/', '-4', '-15/2'],
      ['6', '/', '3', '2'],
      ['0', '/', '7', '0'],
      ['1', '/', '0', undefined],
    ] as const;
    const operations = { '+': addExact, '-': subtractExact, '*': multiplyExact, '/': divideExact };
    for (const [a, sign, b, result] of table) {
      it(`${a} ${sign} ${b}`, () => {
        const value = operations[sign](exact(a), exact(b));
        assert.equal(value && formatExact(value), result);
      });
    }
  });

  it('know a whole number', () => {
    const wholes = ['0', '30000', '1.0', '15e-1', '1/5', '10/5', '1e999', '1e-999'];
    assert.deepEqual(
      wholes.filter((text) => isExactInteger(exact(text))),
      ['0', '30000', '1.0', '10/5', '1e999'],
    );
  });

  it('come from integers only', () => {
    assert.equal(formatExact(exactFromInteger(-1200)), '-1200');
    assert.equal(formatExact(exactFromInteger(10n ** 20n)), `1${'0'.repeat(20)}`);
    assert.throws(() => exactFromInteger(1.5), RangeError);
    assert.throws(() => exactFromInteger(Number.NaN), RangeError);
  });

  it('compare across forms', () => {
    const ascending = [
      '-1e999',
      '-30000',
      '-1/2',
      '-1e-999',
      '0',
      '1e-999',
      '1/5',
      '1/3',
      '0.34',
      '2',
      '10',
      '1e999',
    ];
    ascending.forEach((a, left) => {
      ascending.forEach((b, right) => {
        assert.equal(compareExact(exact(a), exact(b)), Math.sign(left - right), `${a} and ${b}`);
      });
    });
    assert.equal(compareExact(exact('1/5'), exact('0.2')), 0);
  });

  describe('keep the laws', () => {
    it('reading undoes writing', () => {
      fc.assert(fc.property(exacts, (value) => assert.deepEqual(parseExact(formatExact(value)), value)));
    });

    it('comparing is a total order', () => {
      fc.assert(
        fc.property(exacts, exacts, exacts, (a, b, c) => {
          assert.equal(compareExact(a, a), 0);
          assert.equal(compareExact(a, b), 0 - compareExact(b, a));
          if (compareExact(a, b) <= 0 && compareExact(b, c) <= 0) assert.ok(compareExact(a, c) <= 0);
        }),
      );
    });

    it('order agrees with the sign of the difference', () => {
      const zero = exactFromInteger(0);
      fc.assert(
        fc.property(exacts, exacts, (a, b) => {
          assert.equal(compareExact(a, b), compareExact(subtractExact(a, b), zero));
        }),
      );
    });

    it('subtracting undoes adding, dividing undoes multiplying', () => {
      fc.assert(
        fc.property(exacts, exacts, (a, b) => {
          assert.equal(compareExact(subtractExact(addExact(a, b), b), a), 0);
          const quotient = divideExact(multiplyExact(a, b), b);
          if (quotient) assert.equal(compareExact(quotient, a), 0);
          else assert.equal(compareExact(b, exactFromInteger(0)), 0);
        }),
      );
    });

    it('adding and multiplying do not mind the order, and multiplying distributes', () => {
      fc.assert(
        fc.property(exacts, exacts, exacts, (a, b, c) => {
          assert.equal(compareExact(addExact(a, b), addExact(b, a)), 0);
          const apart = addExact(multiplyExact(a, b), multiplyExact(a, c));
          assert.equal(compareExact(multiplyExact(a, addExact(b, c)), apart), 0);
        }),
      );
    });
  });
});
