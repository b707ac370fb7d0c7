import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type NumberFinding,
  numberOf,
  numbers,
  numbersIn,
  readNumbers,
} from '../../../../server/src/english/numbers/index.ts';
import { tokens } from '../../../../server/src/english/tokens.ts';
import { formatLiteral } from '../../../../server/src/quantity/index.ts';
import { runs } from '../../syntax/documents.ts';
import { testFigures } from './readings.ts';

function said(finding: NumberFinding | undefined): string | undefined {
  return finding && `${formatLiteral(finding.literal)} ${finding.unit ?? ''}`.trim();
}

describe('numbers', () => {
  describe('counts offsets in UTF-16 units whatever stands before', () => {
    testFigures([
      ['👉 ⟦30 people⟧ 👈', '30 people (count)'],
      ['“⟦£2.3bn⟧”, he said', '2300000000 GBP (money)'],
      ['Zelenskyy’s ⟦110,000-strong⟧ force', '110000 (count)'],
      ['تبرع ⟦500 people⟧ اليوم', '500 people (count)'],
      ['🧑‍🚀🧑‍🚀 ⟦between 25,000 and 30,000 personnel⟧', '25000..30000 personnel (count)'],
      ['\u00a0⟦5\u00a0km⟧\u00a0', '5 kilometre (measure)'],
      ['the ⟦12 000⟧ troops'.replace('12 000⟧ troops', '12\u202f000 troops⟧'), '12000 troops (count)'],
    ]);
  });

  it('reads the tokens it is given', () => {
    const text = 'some 500 people';
    assert.deepEqual(numbers(text, {}, tokens(text)), numbers(text));
  });

  it('says what was seen', () => {
    const why = (text: string) => numbers(text).map((finding) => finding.why);
    assert.deepEqual(why('between 25,000 and 30,000 personnel'), ['figure: 25,000 to 30,000 personnel']);
    assert.deepEqual(why('at least 5%'), ['percentage: at least 5%']);
    assert.deepEqual(why('£30 a day'), ['sum of money: 30 GBP per day']);
  });

  it('trusts a vague count less than a figure, and a bare figure less than one with a unit', () => {
    const confidence = (text: string) => numbers(text)[0]?.confidence ?? 0;
    assert.ok(confidence('dozens of people') < confidence('about 30'));
    assert.ok(confidence('about 30') < confidence('about 30 people'));
    assert.ok(confidence('about 30 people') <= 1);
  });
});

describe('what the reader may be told of the text', () => {
  it('a date without a year is that nearest to the day of publication', () => {
    const dated = (text: string, published: string) => said(numbers(text, { published })[0]);
    assert.equal(dated('on 20 February', '2025-02-23'), '2025-02-20');
    assert.equal(dated('on 30 December', '2025-01-02'), '2024-12-30');
    assert.equal(dated('on January 5', '2024-12-28'), '2025-01-05');
    assert.equal(dated('from 5 to 9 May', '2025'), '2025-05-05..2025-05-09');
    assert.equal(dated('on 31 February', '2025-02-23'), undefined);
  });

  it('a bare dollar is ambiguous until its meaning is given', () => {
    const [bare] = numbers('$5m');
    assert.equal(bare?.unit, 'USD');
    assert.ok(bare?.ambiguous?.includes('CAD'));
    const [told] = numbers('$5m', { meanings: new Map([['dollar', 'CAD']]) });
    assert.deepEqual([told?.unit, told?.ambiguous], ['CAD', undefined]);
    assert.deepEqual(numbers('US$5m')[0]?.ambiguous, undefined);
  });

  it('pounds are money that may be a weight, and the other way round', () => {
    const units = (text: string) => [numbers(text)[0]?.unit, ...(numbers(text)[0]?.ambiguous ?? [])];
    assert.deepEqual(units('ten pounds'), ['GBP', 'pound']);
    assert.deepEqual(units('two pounds of meat'), ['pound', 'GBP']);
    assert.deepEqual(units('ten million pounds'), ['GBP']);
    assert.deepEqual(units('£10'), ['GBP']);
    assert.deepEqual(units('10 lbs'), ['pound']);
  });

  it('tons and gallons differ between countries', () => {
    assert.ok(numbers('5 tons')[0]?.ambiguous?.includes('tonne'));
    assert.ok(numbers('5 gallons')[0]?.ambiguous?.includes('US gallon'));
    assert.equal(numbers('5 tonnes')[0]?.ambiguous, undefined);
  });

  it('a corpus names its currencies by sign or word, adds units and takes words out', () => {
    const meanings = new Map([
      ['$', 'AUD'],
      ['pounds', 'EGP'],
      ['sortie', 'sortie'],
      ['patrol day', 'patrol day'],
    ]);
    assert.deepEqual(numbers('$5m or 50 cents', { meanings }).map(said), ['5000000 AUD', '0.5 AUD']);
    assert.equal(said(numbers('ten pounds', { meanings })[0]), '10 EGP');
    assert.equal(said(numbers('flew 30 sorties', { meanings })[0]), '30 sortie');
    assert.equal(numbers('flew 30 sorties', { meanings })[0]?.kind, 'measure');
    assert.equal(said(numbers('some 400 patrol days', { meanings })[0]), '~400 patrol day');
    assert.deepEqual(numbers('dozens of eggs', { without: new Set(['dozens']) }), []);
  });
});

describe('numberOf', () => {
  const rows: readonly (readonly [words: string, says: string | undefined])[] = [
    ['30,000', '30000'],
    ['under 30,000 personnel', '<30000 personnel'],
    ['110,000 strong', '110000'],
    ['two hundred and fifty thousand', '250000'],
    ['one', '1'],
    ['One', '1'],
    ['a dollar', '1 USD'],
    ['a kilogram', '1 kilogram'],
    ['single', '1'],
    ['a pair', '2'],
    ['twice', '2'],
    ['both', '2'],
    ['nil', '0'],
    ['a couple', '~2'],
    ['few', '~3'],
    ['a million', '1000000'],
    ['hundred', '100'],
    ['second', '2'],
    ['half', '1/2'],
    ['the 2,000 troops', '2000 troops'],
    ['a third', '1/3'],
    ['dozens', '~12'],
    ['personnel', undefined],
    ['', undefined],
    ['the prime minister', undefined],
    ['F-35', undefined],
    ['3pm', undefined],
  ];
  for (const [words, says] of rows) {
    it(`${words} → ${says}`, () => assert.equal(said(numberOf(words)), says));
  }
});

describe('numbersIn', () => {
  it('reads each line by itself and counts offsets in the whole text', () => {
    const text = 'Some 10\r\n200 people\n\n£5m';
    assert.deepEqual(
      numbersIn(text).map((finding) => `${text.slice(finding.start, finding.end)} → ${said(finding)}`),
      ['Some 10 → ~10', '200 people → 200 people', '£5m → 5000000 GBP'],
    );
  });

  // A quadratic reading of a megabyte would outlast the time that a test has.
  const megabyte = 1_000_000;
  const hostile: readonly (readonly [name: string, piece: string, found: (pieces: number) => number])[] = [
    ['digits', '1', () => 0],
    ['commas', ',', () => 0],
    ['ands', 'and ', () => 0],
    ['groups of digits', ',111', () => 0],
    ['hyphens', '-', () => 0],
    ['one hundreds', 'one hundred ', (pieces) => pieces],
  ];
  for (const [name, piece, found] of hostile) {
    it(`a megabyte of ${name}`, () => {
      const pieces = Math.floor(megabyte / piece.length);
      assert.equal(numbersIn(piece.repeat(pieces)).length, found(pieces));
    });
  }
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...(
      '1|25|1,000|2.5|½|3/4|-|–|to|and|between|from|about|over|£|$|%|million|hundred|thousand|one|two|twenty|third|half|a|an|of|' +
      'per|km|years|old|people|the|in|May|2024|:|.|,|(|)|"|😀|’s|pm|GBP|US|dollars|or|more|x|s|F|st|e6|^|±|point|dozen|few'
    ).split('|'),
  );
  const texts = fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '')), { maxLength: 30 })
    .map((list) => list.map(([piece, space]) => piece + space).join(''));

  it('findings are in order, within the text, apart, and begin and end with no space', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        let at = 0;
        const { findings, passedOver } = readNumbers(text);
        for (const { start, end, confidence, why } of findings) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(confidence > 0 && confidence <= 1 && why !== '');
          at = end;
        }
        for (const { start, end } of passedOver) {
          assert.ok(findings.every((finding) => finding.end <= start || finding.start >= end));
        }
      }),
      { numRuns: runs },
    );
  });

  it('a finding read by itself says what it says in its text, where its text is enough', () => {
    for (const text of [
      'between 5 and 10 km',
      'no more than £2.3bn',
      'two and a half hours',
      'one in five children',
    ]) {
      const [finding] = numbers(`It was ${text} then.`);
      assert.equal(said(numberOf(text)), said(finding));
    }
  });
});
