import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };
import { claimdown } from '../server/cli/command-line.ts';

const [{ pattern }] = manifest.contributes.problemMatchers as [
  (typeof manifest.contributes.problemMatchers)[number],
];

describe('the problem matcher', () => {
  it('reads what lint prints in the format of the task', async () => {
    const { stdout } = await claimdown({ 'a b/c.claim': '😀 {!c1 @author|x}.\n{!c1 @author|y} }' }, [
      'lint',
      '--format',
      'compact',
    ]);
    const lines = stdout.trimEnd().split('\n');
    const read = lines.map((line) => new RegExp(pattern.regexp).exec(line)?.slice(1) ?? line);
    assert.deepEqual(
      read.map((found) => [
        found[pattern.file - 1],
        found[pattern.line - 1],
        found[pattern.column - 1],
        found[pattern.severity - 1],
        found[pattern.code - 1],
      ]),
      [
        ['a b/c.claim', '2', '3', 'error', 'claim-id-duplicate'],
        ['a b/c.claim', '2', '17', 'error', 'brace-stray'],
      ],
    );
  });
});
