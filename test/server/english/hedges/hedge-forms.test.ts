import assert from 'node:assert/strict';
import { formRows, formsOfRow } from '../../../../server/src/english/hedges/hedge-forms.ts';

describe('formRows', () => {
  for (const [words, expected] of [
    [['may'], { may: ['0'] }],
    [['it may|may be'], { it: ['0 may'], may: ['0 be'] }],
    [['may', 'may be'], { may: ['0', '1 be'] }],
    [['a/some degree of'], { a: ['0 degree of'], some: ['0 degree of'] }],
    [['think-tank'], { think: ['0 - tank'] }],
    [["can't|it's said"], { "can't": ['0'], it: ["0 's said"] }],
    [['to ... extent'], { to: ['0 ... extent'] }],
    [['... extent'], {}],
  ] as const)
    it(words.join(' and '), () => {
      const rows = formRows(words.map((each) => ({ words: each })));
      const found = rows.map(([first, row]) => [
        first,
        formsOfRow(row).map(({ entry, rest }) => [entry, ...rest].join(' ')),
      ]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });
});
