import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { claimdown, placeWith } from './command-line.ts';

/** What bash offers once the script is loaded, for a line whose last word is being typed. */
function offered(script: string, words: readonly string[], cwd?: string): readonly string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const program = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _claimdown; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8', cwd })
    .split('\n')
    .filter(Boolean);
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
    [['claimdown', 'help', 'st'], 'stats', 'lint'],
    // As the shell parts them.
    [['claimdown', 'lint', '--format', '=', 's'], 'sarif', 'json'],
    [['claimdown', 'lint', '--format', '='], 'sarif', 'actors.yaml'],
    [['claimdown', 'lint', '--rule', 'claim-cycle', ':', 'w'], 'warning', 'off'],
    [['claimdown', 'lint', '--rule', 'claim-cycle', ':'], 'off', 'claim-cycle'],
    [['claimdown', 'lint', '--only', 'claim-cycle,num'], 'claim-cycle,number-conflict', 'number-conflict'],
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

  it('bash: names of files with spaces in them, whole', async function () {
    if (process.platform === 'win32') this.skip();
    const place = await placeWith({ 'half typed.claim': '', 'half,typed.claim': '', 'other.claim': '' });
    const { stdout } = await place.run(['completion', 'bash']);
    assert.deepEqual([...offered(stdout, ['claimdown', 'lint', 'ha'], place.path)].sort(), [
      'half typed.claim',
      'half,typed.claim',
    ]);
    assert.deepEqual(offered(stdout, ['claimdown', 'strip', 'half,'], place.path), ['half,typed.claim']);
    place.remove();
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
