import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { claimdown } from './command-line.ts';

/** What bash offers once the script is loaded, for a line whose last word is being typed. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const program = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _claimdown; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('claimdown completion', () => {
  const rows: readonly (readonly [words: readonly string[], has: string, hasNot: string])[] = [
    [['claimdown', ''], 'lint', '--format'],
    [['claimdown', 'st'], 'strip', 'lint'],
    [['claimdown', 'query', '--c'], '--certainty', '--actor'],
    [['claimdown', 'stats', '--by', ''], 'actor', 'json'],
    [['claimdown', 'stats', '--format', 'c'], 'csv', 'json'],
    [['claimdown', 'explain', 'claim-un'], 'claim-unattributed', 'claim-cycle'],
    [['claimdown', 'lint', '-f', 's'], 'sarif', 'json'],
    [['claimdown', 'merge', '--format', ''], 'stylish', 'table'],
    [['claimdown', 'lint', '--only', 'num'], 'number-conflict', 'claim-cycle'],
    [['claimdown', 'lint', '--rule', 'claim-c'], 'claim-cycle', 'claim-unknown'],
    [['claimdown', 'suggest', '--only', ''], 'hedge', 'number-conflict'],
    [['claimdown', 'query', '--certainty', 'p'], 'probable', 'certain'],
    [['claimdown', 'query', '--type', ''], 'prediction', 'direct'],
    [['claimdown', 'query', '--mode', ''], 'direct', 'prediction'],
    [['claimdown', 'completion', ''], 'fish', 'lint'],
  ];
  for (const [words, has, hasNot] of rows)
    it(`bash: ${words.join(' ')}`, async function () {
      // A shell that may not be there, as on Windows.
      if (process.platform === 'win32') this.skip();
      const { stdout } = await claimdown({}, ['completion', 'bash']);
      const words_ = offered(stdout, words);
      assert.ok(words_.includes(has), words_.join(' '));
      assert.ok(!words_.includes(hasNot), words_.join(' '));
    });

  it('fish and zsh: a script that names every command', async () => {
    const help = (await claimdown({}, ['--help'])).stdout;
    const names = [...help.matchAll(/^ {2}([a-z]+) .*/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help' && name !== 'claimdown');
    assert.ok(names.length > 10, help);
    const fish = (await claimdown({}, ['completion', 'fish'])).stdout;
    const zsh = (await claimdown({}, ['completion', 'zsh'])).stdout;
    assert.match(zsh, /^#compdef claimdown\n/);
    for (const name of names) {
      assert.match(fish, new RegExp(`__fish_use_subcommand -f -a ${name} `), name);
      assert.match(zsh, new RegExp(`^ {4}${name}\\)$`, 'm'), name);
    }
  });

  it('refuses another shell', async () => {
    const { code, stderr } = await claimdown({}, ['completion', 'cmd']);
    assert.equal(code, 2);
    assert.match(stderr, /Allowed choices are bash, zsh, fish/);
  });
});
