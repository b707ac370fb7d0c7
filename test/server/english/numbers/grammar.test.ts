import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numbers } from '../../../../server/src/english/numbers/index.ts';
import { formatLiteral } from '../../../../server/src/quantity/index.ts';
import { runs } from '../../syntax/documents.ts';

/**
 * The grammar of quantities, put together at random: modifier × figure × unit × place in the sentence. What was put in must
 * be read back, whatever stands beside it.
 */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion', ' trillion'];

interface Style {
  readonly hyphen: string;
  readonly and: boolean;
  readonly comma: boolean;
}

function belowThousand(number: number, { hyphen, and }: Style): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const last =
    rest < 20
      ? (small[rest] ?? '')
      : (tens[Math.floor(rest / 10) - 2] ?? '') + (rest % 10 > 0 ? `${hyphen}${small[rest % 10]}` : '');
  if (hundreds === 0) return last;
  return `${small[hundreds]} hundred${rest === 0 ? '' : `${and ? ' and' : ''} ${last}`}`;
}

function inWords(number: number, style: Style): string {
  if (number < 1000) return belowThousand(number, style);
  const groups: string[] = [];
  for (let rest = number, place = 0; rest > 0; rest = Math.floor(rest / 1000), place++) {
    const group = rest % 1000;
    if (group === 0) continue;
    const isEnd = place === 0 && group < 100;
    groups.unshift(`${isEnd && style.and ? 'and ' : ''}${belowThousand(group, style)}${scales[place]}`);
  }
  return groups.join(style.comma ? ', ' : ' ').replace(', and ', ' and ');
}

const styles = fc.record({
  hyphen: fc.constantFrom('-', ' '),
  and: fc.boolean(),
  comma: fc.boolean(),
});

const before = [
  ['', ''],
  ['about ', '~'],
  ['nearly ', '~'],
  ['close to ', '~'],
  ['more than ', '>'],
  ['well over ', '>'],
  ['in excess of ', '>'],
  ['less than ', '<'],
  ['just under ', '<'],
  ['at least ', '>='],
  ['no fewer than ', '>='],
  ['greater than or equal to ', '>='],
  ['at most ', '<='],
  ['no more than ', '<='],
  ['up to ', '<='],
  ['exactly ', ''],
] as const;

const behind = [
  [' or more', '>='],
  [' or fewer', '<='],
  [' or so', '~'],
  [' at most', '<='],
] as const;

const figures = [
  ['5', '5'],
  ['seventeen', '17'],
  ['25,000', '25000'],
  ['3.5', '3.5'],
  ['two and a half', '2.5'],
  ['1.5 million', '1500000'],
  ['two hundred and fifty', '250'],
  ['a hundred', '100'],
  ['half a million', '500000'],
  ['a dozen', '12'],
  ['6 000', '6000'],
  ['one point five', '1.5'],
] as const;

const pairs = [
  ['5', '10', '5..10'],
  ['five', 'ten', '5..10'],
  ['25,000', '30,000', '25000..30000'],
  ['1.5', '2 million', '1500000..2000000'],
  ['two', 'three hundred', '200..300'],
  ['a hundred', 'a hundred and fifty', '100..150'],
  ['6 000', '7 000', '6000..7000'],
  ['minus five', 'five', '-5..5'],
] as const;

const rangeForms = [
  'between A and B',
  'from A to B',
  'A to B',
  'more than A and less than B',
  'at least A but no more than B',
  'over A and under B',
  'anywhere from A to B',
  'greater than or equal to A and less than or equal to B',
  'above A and below B',
  'roughly between A and B',
  'not less than A and not more than B',
] as const;

const units = [
  ['', '', 'count'],
  [' people', ' people', 'count'],
  [' young soldiers', ' young soldiers', 'count'],
  [' kilometres', ' kilometre', 'measure'],
  [' per cent', ' %', 'percent'],
  [' percentage points', ' pp', 'points'],
  [' dollars', ' USD', 'money'],
  [' years', ' year', 'duration'],
  [' square metres', ' square metre', 'measure'],
  [' degrees Celsius', ' degree Celsius', 'measure'],
] as const;

const places = [
  'X',
  'It was X.',
  'They counted X in May.',
  'The total (X) rose.',
  '“X” is what he said.',
  'There are X, officials said, in all.',
  'She asked for X and left',
] as const;

function readBack(text: string): string {
  return numbers(text)
    .map(
      ({ literal, unit, kind }) =>
        `${formatLiteral(literal)}${unit === undefined ? '' : ` ${unit}`} (${kind})`,
    )
    .join('; ');
}

function put(place: string, words: string): string {
  return place.replace('X', () => words);
}

describe('the grammar of quantities', () => {
  it('numbers in words, however they are joined', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), styles, (number, style) => {
        // "Five thousand, three" are two numbers where a comma parts them.
        const words = inWords(number, { ...style, comma: style.comma && number % 1000 > 99 });
        assert.equal(readBack(`The count was ${words}.`), `${number} (count)`);
      }),
      { numRuns: runs },
    );
  });

  it('modifier × figure × unit × place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...before),
        fc.constantFrom(...figures),
        fc.constantFrom(...units),
        fc.constantFrom(...places),
        ([words, sign], [figure, value], [written, unit, kind], place) => {
          assert.equal(readBack(put(place, words + figure + written)), `${sign}${value}${unit} (${kind})`);
        },
      ),
      { numRuns: runs },
    );
  });

  it('figure × unit × modifier behind × place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.constantFrom(...units),
        fc.constantFrom(...behind),
        fc.constantFrom(...places),
        ([figure, value], [written, unit, kind], [words, sign], place) => {
          assert.equal(readBack(put(place, figure + written + words)), `${sign}${value}${unit} (${kind})`);
        },
      ),
      { numRuns: Math.ceil(0.6 * runs) },
    );
  });

  it('range × unit × place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rangeForms),
        fc.constantFrom(...pairs),
        fc.constantFrom(...units),
        fc.constantFrom(...places),
        (form, [low, high, value], [written, unit, kind], place) => {
          const words = form.replace('A', low).replace('B', high) + written;
          assert.equal(readBack(put(place, words)), `${value}${unit} (${kind})`);
        },
      ),
      { numRuns: runs },
    );
  });
});
