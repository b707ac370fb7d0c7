import assert from 'node:assert/strict';
import { linkedEditing } from '../../../server/src/features/linked-editing.ts';
import { modelOf } from './model-of.ts';

/** A text with the cursor at ‸, and where else the id under it is typed, as offsets. */
const ROWS: readonly (readonly [text: string, spans: readonly number[] | undefined])[] = [
  ['{!c‸1|a} {+c1|b} {>c1|c} {@x >c1|d}', [2, 10, 18, 29]],
  ['{!c1|a} {+c1‸|b}', [2, 10]],
  ['{!c‸1|a} {!c2 disputes=c1|b}', [2, 22]],
  ['{!c‸1|a}', undefined],
  ['{!c1|a‸} {+c1|b}', undefined],
  ['{@ar‸le|a} {@arle|b}', undefined],
];

describe('linked editing', () => {
  for (const [marked, spans] of ROWS)
    it(marked, async () => {
      const text = marked.replace('‸', '');
      const linked = linkedEditing(await modelOf(text), marked.indexOf('‸'));
      assert.deepEqual(
        linked?.spans.map(({ start }) => start),
        spans,
      );
      if (linked) assert.match('c-1_é', new RegExp(`^${linked.pattern}$`));
    });
});
