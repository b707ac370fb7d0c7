import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareDates,
  dateFault,
  describeDate,
  formatDate,
  type IsoDate,
  parseDate,
} from '../../../server/src/quantity/index.ts';
import { dates } from './arbitraries.ts';

function date(text: string): IsoDate {
  const value = parseDate(text);
  assert.ok(value, `${text} is a date`);
  return value;
}

describe('dates', () => {
  describe('are read, written and described', () => {
    const table = [
      ['2025', '2025', '2025'],
      ['0000', '0000', '0'],
      ['2025-02', '2025-02', 'February 2025'],
      ['2025-02-20', '2025-02-20', '20 February 2025'],
      ['2024-02-29', '2024-02-29', '29 February 2024'],
      ['2000-02-29', '2000-02-29', '29 February 2000'],
      ['2025-02-20T14:30', '2025-02-20T14:30', '20 February 2025, 14:30'],
      ['2025-02-20T14:30:05Z', '2025-02-20T14:30:05Z', '20 February 2025, 14:30:05 UTC'],
      ['2025-02-20T14:30+02:00', '2025-02-20T14:30+02:00', '20 February 2025, 14:30 UTC+02:00'],
      ['2025-02-20T14:30-03:30', '2025-02-20T14:30-03:30', '20 February 2025, 14:30 UTC-03:30'],
      ['2025-02-20T14:30-00:00', '2025-02-20T14:30Z', '20 February 2025, 14:30 UTC'],
    ] as const;
    for (const [text, canonical, words] of table) {
      it(text, () => {
        assert.equal(formatDate(date(text)), canonical);
        assert.equal(describeDate(date(text)), words);
      });
    }
  });

  describe('are refused where no calendar or clock holds them', () => {
    const table = [
      ['2025-00', 'there is no month 00'],
      ['2025-13', 'there is no month 13'],
      ['2025-02-30', 'February 2025 has 28 days'],
      ['1900-02-29', 'February 1900 has 28 days'],
      ['2025-04-31', 'April 2025 has 30 days'],
      ['2025-04-00', 'April 2025 has 30 days'],
      ['2025-02-20T24:00', 'the hours of a day run from 00 to 23'],
      ['2025-02-20T12:60', 'the minutes of an hour run from 00 to 59'],
      ['2025-02-20T12:00:60', 'the seconds of a minute run from 00 to 59'],
      ['2025-02-20T12:00+15:00', 'no clock is more than 14 hours from UTC'],
    ] as const;
    for (const [text, fault] of table) {
      it(text, () => {
        assert.equal(parseDate(text), undefined);
        assert.equal(dateFault(text), fault);
      });
    }
  });

  it('have one form only', () => {
    const others = [
      '',
      '25',
      '20250220',
      '2025-2',
      '2025-02-',
      '2025-02T14:30',
      '2025-02-20 14:30',
      '2025-02-20T14',
    ];
    for (const text of [...others, '12025', '-2025', '2025-02-20T14:30z', '2025-02-20\n', '２０２５']) {
      assert.equal(parseDate(text), undefined, text);
      assert.equal(dateFault(text), undefined, text);
    }
  });

  describe('compare as stretches of time', () => {
    const table = [
      ['2024', '2025', -1],
      ['2025-02', '2025-03', -1],
      ['2025-02-28', '2025-03', -1],
      ['2024-12-31', '2025', -1],
      ['0099', '0100', -1],
      ['2025-02', '2025-02', 0],
      ['2025', '2025-02', undefined],
      ['2025-02', '2025-02-20', undefined],
      ['2025-02-20', '2025-02-20T14:30', undefined],
      ['2025-02-20T14:30', '2025-02-20T14:30:00', undefined],
      ['2025-02-20T14:30', '2025-02-20T14:31', -1],
      ['2025-02-20T14:30Z', '2025-02-20T16:30+02:00', 0],
      ['2025-02-20T23:30-05:00', '2025-02-21T01:00Z', 1],
      // Somewhere on Earth it is still the 20th.
      ['2025-02-20', '2025-02-21T10:00Z', undefined],
      ['2025-02-20', '2025-02-21T14:00Z', -1],
      ['2025-02-20T12:00', '2025-02-20T12:00Z', undefined],
    ] as const;
    for (const [a, b, order] of table) {
      it(`${a} and ${b}: ${order}`, () => {
        assert.equal(compareDates(date(a), date(b)), order);
        assert.equal(compareDates(date(b), date(a)), order && 0 - order);
      });
    }
  });

  it('reading undoes writing', () => {
    fc.assert(fc.property(dates, (value) => assert.deepEqual(parseDate(formatDate(value)), value)));
  });

  it('lying before is transitive', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        const local = [a, b, c].filter(({ time }) => time?.offset === undefined).length;
        if (local % 3 === 0 && compareDates(a, b) === -1 && compareDates(b, c) === -1) {
          assert.equal(compareDates(a, c), -1);
        }
      }),
    );
  });
});
