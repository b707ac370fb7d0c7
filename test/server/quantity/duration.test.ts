import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareDurations,
  describeDuration,
  formatDuration,
  type IsoDuration,
  parseDuration,
} from '../../../server/src/quantity/index.ts';
import { durations } from './arbitraries.ts';

function duration(text: string): IsoDuration {
  const value = parseDuration(text);
  assert.ok(value, `${text} is a duration`);
  return value;
}

describe('durations', () => {
  describe('are read, written and described', () => {
    const table = [
      ['P3M', 'P3M', '3 months'],
      ['P1Y', 'P1Y', '1 year'],
      ['P1Y6M', 'P1Y6M', '1 year, 6 months'],
      ['P02W', 'P2W', '2 weeks'],
      [
        'P1Y2M3W4DT5H6M7S',
        'P1Y2M3W4DT5H6M7S',
        '1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes, 7 seconds',
      ],
      ['PT1M', 'PT1M', '1 minute'],
      ['PT1.50S', 'PT1.5S', '1.5 seconds'],
      ['P0.5Y', 'P0.5Y', '0.5 years'],
      ['P0D', 'P0D', '0 days'],
      ['P10000D', 'P10000D', '10,000 days'],
    ] as const;
    for (const [text, canonical, words] of table) {
      it(text, () => {
        assert.equal(formatDuration(duration(text)), canonical);
        assert.equal(describeDuration(duration(text)), words);
      });
    }
  });

  it('are no other text', () => {
    const others = [
      '',
      'P',
      'PT',
      'P1',
      'P1YT',
      'P1S',
      'PT1D',
      'P1M1Y',
      'P1M1M',
      'P1.5Y2M',
      'P-1D',
      '-P1D',
      'p1d',
    ];
    for (const text of [
      ...others,
      'P1,5D',
      'P1D ',
      'P1_0D',
      'PT1H1H',
      'P1TD',
      'P.5D',
      `P${'1'.repeat(21)}D`,
    ]) {
      assert.equal(parseDuration(text), undefined, text);
    }
    assert.equal(parseDuration(`P${'1'.repeat(1_000_000)}`), undefined);
    assert.equal(parseDuration('P1D'.repeat(300_000)), undefined);
  });

  describe('compare within months and within seconds', () => {
    const table = [
      ['P1M', 'P3M', -1],
      ['P1Y', 'P12M', 0],
      ['P1W', 'P7D', 0],
      ['PT36H', 'P1D', 1],
      ['PT90M', 'PT1.5H', 0],
      ['P1M', 'P1M1D', -1],
      ['P0M', 'PT0S', 0],
      ['P1M', 'P30D', undefined],
      ['P1Y', 'P365D', undefined],
      ['P2M', 'P1M1D', undefined],
    ] as const;
    for (const [a, b, order] of table) {
      it(`${a} and ${b}: ${order}`, () => {
        assert.equal(compareDurations(duration(a), duration(b)), order);
        assert.equal(compareDurations(duration(b), duration(a)), order && 0 - order);
      });
    }
  });

  it('reading undoes writing', () => {
    fc.assert(
      fc.property(durations, (value) => assert.deepEqual(parseDuration(formatDuration(value)), value)),
    );
  });
});
