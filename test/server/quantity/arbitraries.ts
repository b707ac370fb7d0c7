import fc from 'fast-check';
import type {
  DurationUnit,
  Exact,
  IsoDate,
  IsoDuration,
  NumberLiteral,
  Value,
} from '../../../server/src/quantity/index.ts';
import { divideExact, exactFromInteger, parseDate, parseExact } from '../../../server/src/quantity/index.ts';

/** Decimals of all sizes that a literal may have, and fractions, with small ones often enough to meet. */
export const exacts: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(exactFromInteger),
  fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: -900, max: 900 })).map(read),
  fc.tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.integer({ min: -6, max: 6 })).map(read),
  fc
    .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([above, below]) => divideExact(exactFromInteger(above), exactFromInteger(below)) as Exact),
);

function read([coefficient, exponent]: readonly [bigint, number]): Exact {
  return parseExact(`${coefficient}e${exponent}`) as Exact;
}

const pad = (integer: number, length = 2): string => String(integer).padStart(length, '0');

/** Dates of every precision; days that a month does not have are dropped. */
export const dates: fc.Arbitrary<IsoDate> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 0, max: 9999 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    clock: fc.constantFrom('00:00', '23:59', '12:00:00', '12:00', '12:00:59'),
    zone: fc.constantFrom('', 'Z', '+02:00', '-11:30', '+14:00'),
    precision: fc.constantFrom('year', 'month', 'day', 'time'),
  })
  .map(({ year, month, day, clock, zone, precision }) => {
    const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}T${clock}${zone}`;
    return parseDate(text.slice(0, { year: 4, month: 7, day: 10, time: text.length }[precision]));
  })
  .filter((date) => date !== undefined);

const durationUnits: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

export const durations: fc.Arbitrary<IsoDuration> = fc
  .tuple(
    fc.subarray([...durationUnits], { minLength: 1 }),
    fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }),
    fc.constantFrom('', '.5'),
  )
  .map(([units, amounts, decimals]) => ({
    parts: units.map((unit, index) => {
      const isLast = index === units.length - 1;
      return { unit, amount: parseExact(`${amounts[index]}${isLast ? decimals : ''}`) as Exact };
    }),
  }));

const values: readonly fc.Arbitrary<Value>[] = [
  exacts.map((exact) => ({ kind: 'exact', exact })),
  dates.map((date) => ({ kind: 'date', date })),
  durations.map((duration) => ({ kind: 'duration', duration })),
];

export function literalsOf(value: fc.Arbitrary<Value>): fc.Arbitrary<NumberLiteral> {
  const plain = { noNullPrototype: true } as const;
  return fc.oneof(
    fc.record({ op: fc.constantFrom('eq', 'approx', 'lt', 'le', 'gt', 'ge'), value }, plain),
    fc.record({ op: fc.constant('range'), min: value, max: value }, plain),
  );
}

export const exactLiterals: fc.Arbitrary<NumberLiteral> = literalsOf(values[0] as fc.Arbitrary<Value>);
export const literals: fc.Arbitrary<NumberLiteral> = fc.oneof(...values.map(literalsOf));
