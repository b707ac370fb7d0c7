import assert from 'node:assert/strict';
import { selectionRanges } from '../../../server/src/features/selection-ranges.ts';
import { modelOf } from './model-of.ts';

/** A text with the cursor at ‸, and what is selected step by step. */
const ROWS: readonly (readonly [text: string, ...steps: string[]])[] = [
  [
    'One. {!c1 @a|It {?co‸uld} rain}, he said. Two.\nThree.',
    'could',
    '{?could}',
    'It {?could} rain',
    '{!c1 @a|It {?could} rain}',
    '{!c1 @a|It {?could} rain}, he said.',
    'One. {!c1 @a|It {?could} rain}, he said. Two.',
    'One. {!c1 @a|It {?could} rain}, he said. Two.\nThree.',
  ],
  ['{!c1 @a‸rle|x} y', '@arle', 'c1 @arle', '{!c1 @arle|x}', '{!c1 @arle|x} y'],
  ['---\ntit‸le: x\n---\na', 'title: x', '---\ntitle: x\n---\n', '---\ntitle: x\n---\na'],
  ['‸'],
];

describe('selection ranges', () => {
  for (const [marked, ...steps] of ROWS)
    it(marked, async () => {
      const offset = marked.indexOf('‸');
      const text = marked.replace('‸', '');
      const found = selectionRanges(await modelOf(text), offset).map(({ start, end }) =>
        text.slice(start, end),
      );
      assert.deepEqual(
        found.filter((each) => each !== ''),
        steps,
      );
    });
});
