import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  describeLiteral,
  formatLiteral,
  isRangeEmpty,
  type NumberLiteral,
  parseLiteral,
  withYearsAsDates,
} from '../../../server/src/quantity/index.ts';
import { literals } from './arbitraries.ts';

function literal(text: string): NumberLiteral {
  const result = parseLiteral(text);
  assert.ok(result.ok, `${text} is a literal`);
  return result.literal;
}

describe('number literals', () => {
  describe('are read, written and described', () => {
    const table = [
      ['30000', 'eq', '30000', '30,000'],
      ['30_000', 'eq', '30000', '30,000'],
      ['~30000', 'approx', '~30000', 'about 30,000'],
      ['<30000', 'lt', '<30000', 'under 30,000'],
      ['<=5', 'le', '<=5', 'at most 5'],
      ['>5', 'gt', '>5', 'over 5'],
      ['>=5', 'ge', '>=5', 'at least 5'],
      ['25000..30000', 'range', '25000..30000', '25,000 to 30,000'],
      ['1.5e6..2.50e6', 'range', '1500000..2500000', '1,500,000 to 2,500,000'],
      ['-5..-2', 'range', '-5..-2', '-5 to -2'],
      ['1/5', 'eq', '1/5', '1/5'],
      ['1/5..1/4', 'range', '1/5..1/4', '1/5 to 1/4'],
      ['<-1/2', 'lt', '<-1/2', 'under -1/2'],
      ['2025', 'eq', '2025', '2,025'],
      ['2025-02..2025-06', 'range', '2025-02..2025-06', 'February 2025 to June 2025'],
      ['2024..2025-06', 'range', '2024..2025-06', '2024 to June 2025'],
      ['2025-06-30..2026', 'range', '2025-06-30..2026', '30 June 2025 to 2026'],
      ['<2025-02', 'lt', '<2025-02', 'before February 2025'],
      ['>=2025-02-20', 'ge', '>=2025-02-20', 'not before 20 February 2025'],
      ['<=2025-02-20', 'le', '<=2025-02-20', 'not after 20 February 2025'],
      ['>2025-02-20', 'gt', '>2025-02-20', 'after 20 February 2025'],
      ['~2025-02', 'approx', '~2025-02', 'about February 2025'],
      ['P3M', 'eq', 'P3M', '3 months'],
      ['>P1Y', 'gt', '>P1Y', 'over 1 year'],
      ['P1M..P3M', 'range', 'P1M..P3M', '1 month to 3 months'],
    ] as const;
    for (const [text, op, canonical, words] of table) {
      it(text, () => {
        assert.equal(literal(text).op, op);
        assert.equal(formatLiteral(literal(text)), canonical);
        assert.equal(describeLiteral(literal(text)), words);
      });
    }
  });

  describe('are refused with what to write instead', () => {
    const size =
      'the number is too large or too small: a literal has at most 1,000 digits and lies within 1e-999 and 1e999';
    const sign = 'a literal takes one sign: one of ~ < <= > >=';
    const rangeSign = 'a range takes no sign before it: write both ends, such as 25000..30000';
    const kinds = 'both ends of a range are of one kind: two numbers, two dates or two durations';
    const fraction = 'a fraction is one whole number over another: write 3/20';
    const unit = (text: string) =>
      `a unit stands after a space, and a number is written in full: write ${text}, or 30000 for 30k`;
    const table = [
      ['', 'the literal is empty: write a number such as 30000'],
      ['~ 30000', 'a literal holds no white space: write ~30000'],
      ['30,000', 'a comma is no part of a literal: write 30000 or 30_000'],
      ['<1,500,000', 'a comma is no part of a literal: write 1500000 or 1_500_000'],
      ['25,000..30,000', 'a comma is no part of a literal: write 25000 or 25_000'],
      ['1,5', 'decimals stand after a point: write 1.5'],
      ['1,,5', 'a comma is no part of a literal: write 30000 or 30_000'],
      ['25000-30000', 'a range is written with two dots: write 25000..30000'],
      ['25000–30000', 'a range is written with two dots: write 25000..30000'],
      ['1...5', 'a range has two dots: write 1..5'],
      ['5..', 'a range needs both its ends: write the end, or >=5'],
      ['..5', 'a range needs both its ends: write the start, or <=5'],
      ['..', 'a range needs both its ends: write 25000..30000'],
      ['~5..6', rangeSign],
      ['>=5..6', rangeSign],
      ['5..P3M', kinds],
      ['2025-02..P3M', kinds],
      ['12025..2025-02', kinds],
      ['<<5', sign],
      ['<~5', sign],
      ['>==5', sign],
      ['<', 'a value is missing after <: write <30000'],
      ['≥5', '≥ is no sign of a literal: write >=5'],
      ['≈5', '≈ is no sign of a literal: write ~5'],
      ['=5', '= is no sign of a literal: write 5'],
      ['+5', '+ is no sign of a literal: write 5'],
      ['~=5', 'about is written with ~ alone: write ~5'],
      ['−5', 'the minus sign is a hyphen: write -5'],
      ['.5', 'a digit stands before the point: write 0.5'],
      ['5.', 'a digit stands after the point: write 5'],
      ['1/0', 'a fraction over 0 has no value: write another denominator'],
      ['1.5/2', fraction],
      ['1/-5', fraction],
      ['1__0', '_ stands between two digits only: write 10'],
      ['1_', '_ stands between two digits only: write 1'],
      ['1e1000', size],
      [`${'9'.repeat(1001)}`, size],
      ['30k', unit('30 k')],
      ['30%', unit('30 %')],
      ['<30€', unit('30 €')],
      ['$30', 'a currency stands after the number, as its ISO 4217 code: write 30000 USD'],
      ['2025-02-30', '2025-02-30 is no date: February 2025 has 28 days'],
      ['2025-01..2025-13', '2025-13 is no date: there is no month 13'],
      ['2025-2', '2025-2 is no ISO 8601 date: write 2025-02 or 2025-02-20'],
      ['2025-02-20T14', '2025-02-20T14 is no ISO 8601 date: write 2025-02 or 2025-02-20'],
      ['20/02/2025', 'a date is written year first: write 2025-02-20'],
      ['P3', 'P3 is no ISO 8601 duration: write P3M for three months, PT36H for 36 hours'],
      ['thirty', 'thirty is no number: write it in figures, such as 30000 or 1.5e6'],
      ['🙂', '🙂 is no number: write it in figures, such as 30000 or 1.5e6'],
      ['14:30', '14:30 is no number: write it in figures, such as 30000 or 1.5e6'],
    ] as const;
    for (const [text, reason] of table) {
      it(JSON.stringify(text.slice(0, 40)), () =>
        assert.deepEqual(parseLiteral(text), { ok: false, reason }),
      );
    }
  });

  it('give short reasons for long texts, and split no surrogate pair', () => {
    for (const unit of [
      '9',
      '🙂',
      'a🙂',
      ',',
      '-',
      '.',
      '_',
      '1_',
      '1/',
      '~',
      '1,',
      ' ',
      'P1D',
      '\u2013',
      '1..',
    ]) {
      for (const start of ['', '~', '1', '1..']) {
        const result = parseLiteral(start + unit.repeat(20_000));
        assert.ok(!result.ok, `${start}${unit}…`);
        assert.ok(result.reason.length < 250, result.reason);
        assert.doesNotMatch(result.reason, /\p{Surrogate}/u);
      }
    }
  });

  it('every text is read or refused with a reason', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0159-._,~<>=/PTMe Z:%k–≥') });
    fc.assert(
      fc.property(text, (text) => {
        const result = parseLiteral(text);
        if (!result.ok) assert.match(result.reason, /: \S/);
      }),
    );
  });

  it('reading undoes writing, with a year alone read as asked', () => {
    fc.assert(
      fc.property(literals, (written) => {
        const text = formatLiteral(written);
        const read = literal(text);
        const value = written.op === 'range' ? written.min : written.value;
        assert.deepEqual(value.kind === 'date' ? withYearsAsDates(read) : read, written);
      }),
    );
  });

  it('take whole numbers for years where the tag is about dates', () => {
    assert.equal(describeLiteral(withYearsAsDates(literal('<2025'))), 'before 2025');
    assert.equal(formatLiteral(withYearsAsDates(literal('1066..2025'))), '1066..2025');
    assert.deepEqual(withYearsAsDates(literal('20250')), literal('20250'));
    assert.deepEqual(withYearsAsDates(literal('-5..1.5')), literal('-5..1.5'));
    assert.deepEqual(withYearsAsDates(literal('P3M')), literal('P3M'));
  });

  describe('know an empty range', () => {
    const table = [
      ['25000..30000', false],
      ['30000..25000', true],
      ['5..5', false],
      ['-2..-5', true],
      ['1/3..0.3', true],
      ['2025-06..2025-02', true],
      ['2025-02..2025-02-10', false],
      ['P3M..P1M', true],
      ['P1M..P10D', false],
      ['<0', false],
    ] as const;
    for (const [text, isEmpty] of table) {
      it(text, () => assert.equal(isRangeEmpty(literal(text)), isEmpty));
    }
  });
});
