import assert from 'node:assert/strict';
import { Command } from 'commander';
import { addLintOptions } from '../../../../server/src/cli/lint/options.ts';
import { claimdown } from '../command-line.ts';

describe('claimdown lint --help', function () {
  this.timeout(120_000);

  it('lists each option', async () => {
    const { code, stdout, stderr } = await claimdown({}, ['lint', '--help']);
    assert.deepEqual([code, stderr], [0, '']);
    for (const { flags } of addLintOptions(new Command('lint')).options)
      assert.ok(stdout.includes(`  ${flags}`), flags);
    assert.ok(!stdout.includes('[]'));
  });
});
