import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  currencyCodes,
  isCurrencyCode,
  normaliseUnit,
  sameUnit,
  unitKey,
} from '../../../server/src/quantity/index.ts';

describe('units', () => {
  describe('have one spelling', () => {
    const table = [
      ['personnel', 'personnel'],
      ['  UK \t\u00a0troops ', 'UK troops'],
      ['USD', 'USD'],
      ['GWh', 'GWh'],
      ['%', '%'],
      ['per cent', '%'],
      ['Per  cent', '%'],
      ['percent', '%'],
      ['pp', 'pp'],
      ['percentage points', 'pp'],
      ['percentage point', 'pp'],
      ['percent of voters', 'percent of voters'],
      ['soldiers’ families', 'soldiers’ families'],
      ['cafe\u0301s', 'caf\u00e9s'],
      ['', ''],
    ] as const;
    for (const [text, unit] of table) {
      it(JSON.stringify(text), () => assert.equal(normaliseUnit(text), unit));
    }
  });

  describe('are the same whatever their case and number', () => {
    const table = [
      ['Troops', 'troops', true],
      ['troop', 'troops', true],
      ['months', 'month', true],
      ['countries', 'country', true],
      ['buses', 'bus', true],
      ['boxes', 'box', true],
      ['missiles', 'missile', true],
      ['people', 'person', true],
      ['square  miles', 'square mile', true],
      ['members of parliament', 'member of parliament', true],
      ['per cent', '%', true],
      ['USD', 'USD', true],
      ['USD per barrel', 'USD per barrels', true],
      ['CUP', 'cup', false],
      ['cups', 'cup', true],
      ['tonnes', 'tons', false],
      ['planes', 'plans', false],
      ['bus', 'bu', false],
      ['%', 'pp', false],
      ['USD', 'EUR', false],
      ['troops', 'soldiers', false],
    ] as const;
    for (const [a, b, same] of table) {
      it(`${a} and ${b}: ${same}`, () => {
        assert.equal(sameUnit(a, b), same);
        assert.equal(unitKey(a) === unitKey(b), same);
      });
    }
  });

  it('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(normaliseUnit(normaliseUnit(text)), normaliseUnit(text));
        assert.ok(sameUnit(text, normaliseUnit(text)));
      }),
    );
  });

  it('know the codes of ISO 4217 and nothing else', () => {
    for (const code of ['USD', 'EUR', 'GBP', 'UAH', 'JPY', 'XCG', 'ZWG', 'XAU'])
      assert.ok(isCurrencyCode(code), code);
    for (const code of ['BGN', 'HRK', 'ANG']) assert.ok(isCurrencyCode(code), `${code}, withdrawn`);
    for (const text of ['usd', 'Eur', 'XXX', 'XTS', 'DEM', 'US', 'USDT', '$', '', 'ALL ', 'NATO']) {
      assert.ok(!isCurrencyCode(text), text);
    }
  });

  it('list the codes in force once each, in order', () => {
    assert.deepEqual(currencyCodes, [...new Set(currencyCodes)].sort());
    assert.ok(currencyCodes.every((code) => /^[A-Z]{3}$/.test(code) && isCurrencyCode(code)));
    assert.ok(!currencyCodes.includes('BGN'));
  });
});
