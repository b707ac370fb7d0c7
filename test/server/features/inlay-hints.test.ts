import assert from 'node:assert/strict';
import { INLAY_KINDS, inlayHints } from '../../../server/src/features/inlay-hints.ts';
import { modelOf } from './model-of.ts';

const REGISTRY = 'arle:\n  name: Republic of Arle\n  aliases: [Arle]\n';

/** The text with each hint in ⟨ ⟩ where it is shown. */
const ROWS: readonly (readonly [text: string, shown: string])[] = [
  ['{#30,000}', '{#30,000}'],
  ['😀 {#£2.3bn}', '😀 {#£2.3bn⟨= 2,300,000,000 GBP⟩}'],
  ['{#5|five}', '{#5|five}'],
  [
    '{@Arle} and {@arle|they} and {@Republic of Arle}',
    '{@Arle⟨= Republic of Arle⟩} and {@arle|they} and {@Republic of Arle}',
  ],
  ['{!c1|It {?could} rain}', '{!c1|It {?could} rain⟨possible⟩}'],
  ['{!c1|It rains}', '{!c1|It rains}'],
  ['{!c1|It {?could}}, he said, {+c1|rain}', '{!c1|It {?could}}, he said, {+c1|rain⟨possible⟩}'],
];

describe('inlay hints', () => {
  for (const [text, shown] of ROWS)
    it(text, async () => {
      const hints = inlayHints(
        await modelOf(text, REGISTRY),
        { start: 0, end: text.length },
        new Set(INLAY_KINDS),
      );
      const withHints = hints.reduceRight(
        (result, { offset, label }) => `${result.slice(0, offset)}⟨${label}⟩${result.slice(offset)}`,
        text,
      );
      assert.equal(withHints, shown);
    });

  it('only of the kinds and the part asked for', async () => {
    const model = await modelOf('{!c1|It {?could} rain {#£2.3bn}} {@Arle}', REGISTRY);
    const labels = (span: { start: number; end: number }, ...kinds: (typeof INLAY_KINDS)[number][]) =>
      inlayHints(model, span, new Set(kinds)).map(({ label }) => label);
    assert.deepEqual(labels({ start: 0, end: 99 }, 'certainty'), ['possible']);
    assert.deepEqual(labels({ start: 33, end: 99 }, ...INLAY_KINDS), ['= Republic of Arle']);
  });
});
