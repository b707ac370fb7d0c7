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

describe('actor-unknown, by a name that is written nearly so', () => {
  const registry =
    'berg:\n  name: Anna Berg\n  aliases: [the Storting]\nzelensky:\n  name: Volodymyr Zelensky\n';
  const cases: readonly (readonly [text: string, fixes: readonly string[]])[] = [
    ['{@Volodymyr Zelenskyy} left.', ['This is Volodymyr Zelensky (zelensky)']],
    ['{@Volodymir Zelenskyy’s} left.', ['This is Volodymyr Zelensky (zelensky)']],
    ['{@The Stortings} met.', ['This is Anna Berg (berg)']],
    ['{@Anna Borg} left.', ['This is Anna Berg (berg)']],
    ['{@Anne Borg} left.', []],
    ['{@Joe} left.', []],
    ['---\nactors:\n  own: {name: Anna Berger}\n---\n{@Anna Bergen} left.', ['This is Anna Berger (own)']],
  ];
  for (const [text, fixes] of cases)
    it(`${text} is perhaps ${fixes.join() || 'nobody known'}`, async () => {
      const { findings } = await checkText({ text, actors: registry });
      const [found] = findings.filter(({ rule }) => rule === 'actor-unknown');
      assert.deepEqual(
        found?.fixes?.map(({ title, safe }) => [title, safe]),
        fixes.map((title) => [title, false]),
      );
    });
});
