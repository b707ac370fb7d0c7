import assert from 'node:assert/strict';
import { BASE_ENTRIES } from '../../../../server/src/english/hedges/base-lexicon.table.ts';
import { baseLexicon } from '../../../../server/src/english/hedges/base-lexicon.ts';
import { LOOKALIKES } from '../../../../server/src/english/hedges/entries/lookalikes.ts';
import { hedges } from '../../../../server/src/english/hedges/hedges.ts';
import { tokens } from '../../../../server/src/english/tokens.ts';

const lexicon = baseLexicon();

describe('the entries of the lexicon', () => {
  for (const entry of BASE_ENTRIES) {
    const name = `${entry.type}: ${entry.words.slice(0, 40)}`;
    for (const marked of entry.hedge) {
      it(`${name} in “${marked}”`, () => {
        const text = marked.replaceAll(/[[\]]/g, '');
        const found = hedges(tokens(text), lexicon).filter((one) => one.entry === entry);
        let shown = text;
        for (const { end } of [...found].flatMap((one) => one.fragments).reverse()) {
          shown = `${shown.slice(0, end)}]${shown.slice(end)}`;
        }
        for (const { start } of [...found].flatMap((one) => one.fragments).reverse()) {
          const before = [...found]
            .flatMap((one) => one.fragments)
            .filter((other) => other.end <= start).length;
          shown = `${shown.slice(0, start + before)}[${shown.slice(start + before)}`;
        }
        assert.equal(shown, marked);
      });
    }
    assert.ok(entry.hedge.length > 0 && entry.plain.length > 0, `${name} has examples of both`);
    for (const text of entry.plain) {
      it(`not ${name} in “${text}”`, () => {
        const found = hedges(tokens(text), lexicon).filter((one) => one.entry === entry);
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          [],
        );
      });
    }
  }
  for (const lookalike of LOOKALIKES) {
    it(`nothing in “${lookalike.plain}”`, () => {
      const found = hedges(tokens(lookalike.plain), lexicon);
      assert.deepEqual(
        found.map(({ start, end }) => lookalike.plain.slice(start, end)),
        [],
      );
    });
  }
});
