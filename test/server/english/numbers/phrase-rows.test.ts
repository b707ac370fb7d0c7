import assert from 'node:assert/strict';
import { phraseRows, phrasesOfRow, rowsByLast } from '../../../../server/src/english/numbers/phrase-rows.ts';

const foot = { name: 'foot' };
const squareFoot = { name: 'square foot' };
const { meanings, rows } = phraseRows([
  ['foot', foot],
  ['square feet', squareFoot],
  ['feet', foot],
  ['foot squared', squareFoot],
  ['2 < =', foot],
]);

describe('phraseRows', () => {
  it('has each meaning once', () => assert.deepEqual(meanings, [foot, squareFoot]));

  it('groups phrases by the word that they begin with, in their order', () =>
    assert.deepEqual(
      rows.map(([first, row]) => [first, phrasesOfRow(row)]),
      [
        [
          'foot',
          [
            ['foot', 0],
            ['foot squared', 1],
          ],
        ],
        ['square', [['square feet', 1]]],
        ['feet', [['feet', 0]]],
        ['2', [['2 < =', 0]]],
      ],
    ));

  it('groups them by the word that they end with', () =>
    assert.deepEqual(
      [...rowsByLast(rows)].map(([last, row]) => [last, phrasesOfRow(row).map(([phrase]) => phrase)]),
      [
        ['foot', ['foot']],
        ['squared', ['foot squared']],
        ['feet', ['square feet', 'feet']],
        ['=', ['2 < =']],
      ],
    ));
});
