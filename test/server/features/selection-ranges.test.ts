import assert from 'node:assert/strict';
import { selectionRanges, selectionRangesInYaml } from '../../../server/src/features/selection-ranges.ts';
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
  ['---\ntit‸le: x\n---\na', 'title', 'title: x', '---\ntitle: x\n---\n', '---\ntitle: x\n---\na'],
  [
    '---\nactors: {x: {aliases: [é, b‸c]}}\n---\n',
    'bc',
    '[é, bc]',
    'aliases: [é, bc]',
    '{aliases: [é, bc]}',
    'x: {aliases: [é, bc]}',
    '{x: {aliases: [é, bc]}}',
    'actors: {x: {aliases: [é, bc]}}',
    '---\nactors: {x: {aliases: [é, bc]}}\n---\n',
  ],
  ['‸'],
];

/** The same in registries and configurations. */
const YAML: typeof ROWS = [
  [
    '# 😀\na:\n  na‸me: A\nb: c\n',
    'name',
    'name: A',
    'a:\n  name: A',
    'a:\n  name: A\nb: c',
    '# 😀\na:\n  name: A\nb: c\n',
  ],
  ['a: [x, ‸\n', '[x, \n', 'a: [x, \n'],
];

describe('selection ranges', () => {
  for (const [marked, ...steps] of YAML)
    it(`of YAML: ${JSON.stringify(marked)}`, () => {
      const text = marked.replace('‸', '');
      const found = selectionRangesInYaml(text, marked.indexOf('‸'));
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        steps,
      );
    });

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
