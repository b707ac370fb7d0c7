import assert from 'node:assert/strict';
import { checkText } from './check-text.ts';

const actors = 'berg:\n  name: Anna Berg\n';

describe('actor-unknown, in heads that cannot be read', () => {
  const cases: readonly (readonly [text: string, rules: readonly string[]])[] = [
    ['{@Anna Berg|She} left.', ['head-invalid']],
    ['{@Anna|She} left.', ['actor-unknown']],
    ['{@berg|She} left.', []],
    ['{@} left.', ['tag-empty']],
    ['{@ |} left.', ['tag-empty']],
  ];
  for (const [text, rules] of cases)
    it(`says of ${text} only what has to be mended first`, async () => {
      const { findings } = await checkText({ text, actors });
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        rules,
      );
    });
});
