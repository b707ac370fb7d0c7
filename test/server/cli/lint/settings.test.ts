import assert from 'node:assert/strict';
import { claimdown, type Files } from '../command-line.ts';
import { CLEAN, findingsIn, UNATTRIBUTED, WARNED } from './articles.ts';

const BOTH: Files = { 'a.claim': UNATTRIBUTED, 'b.claim': 'A lone } here.\n' };

describe('claimdown lint: settings and exit codes', function () {
  this.timeout(120_000);

  for (const [title, files, args, code, findings] of [
    ['clean', { 'a.claim': CLEAN }, [], 0, []],
    [
      'infos only are clean',
      { 'a.claim': UNATTRIBUTED },
      ['--rule', 'claim-unattributed:info'],
      0,
      ['a.claim claim-unattributed 1:1'],
    ],
    ['a warning', { 'a.claim': WARNED }, [], 1, ['a.claim actor-unknown 1:1']],
    [
      'as many warnings as are allowed',
      { 'a.claim': WARNED },
      ['--max-warnings', '1'],
      0,
      ['a.claim actor-unknown 1:1'],
    ],
    [
      'more warnings than are allowed',
      { 'a.claim': WARNED },
      ['--max-warnings', '0'],
      1,
      ['a.claim actor-unknown 1:1'],
    ],
    [
      'an error, whatever warnings are allowed',
      BOTH,
      ['--max-warnings', '9', '--quiet'],
      1,
      ['b.claim brace-stray 1:8'],
    ],
    ['--quiet leaves warnings out', { 'a.claim': WARNED }, ['--quiet'], 0, []],
    [
      '--quiet still counts what --max-warnings counts',
      { 'a.claim': WARNED },
      ['--quiet', '--max-warnings=0'],
      1,
      [],
    ],
    ['--exit-zero', BOTH, ['--exit-zero'], 0, ['a.claim claim-unattributed 1:1', 'b.claim brace-stray 1:8']],
    [
      '--exit-zero hides no failure',
      { ...BOTH, 'c.claim': Uint8Array.of(0xff) },
      ['--exit-zero', '--quiet'],
      2,
      ['b.claim brace-stray 1:8'],
    ],
    [
      '--rule sets a severity over the configuration',
      { ...BOTH, 'claimdown.yaml': 'rules:\n  claim-unattributed: off\n' },
      ['--rule', 'claim-unattributed:error', '--rule', 'brace-stray:off'],
      1,
      ['a.claim claim-unattributed 1:1'],
    ],
    [
      '--rule takes several, parted by commas',
      BOTH,
      ['--rule', 'claim-unattributed:off,brace-stray:off'],
      0,
      [],
    ],
    ['--only leaves the other rules out', BOTH, ['--only', 'brace-stray'], 1, ['b.claim brace-stray 1:8']],
    [
      '--only says nothing of directives for other rules',
      { 'a.claim': '{% claimdown-disable-next-line claim-unattributed -- x %}\nText.\n' },
      ['--only', 'brace-stray,suppression-unused'],
      0,
      [],
    ],
    [
      '--config',
      {
        ...BOTH,
        'other.yaml': 'rules:\n  claim-unattributed: off\n',
        'claimdown.yaml': 'rules:\n  brace-stray: off\n',
      },
      ['--config', 'other.yaml'],
      1,
      ['b.claim brace-stray 1:8'],
    ],
    [
      '--no-config',
      { ...BOTH, 'claimdown.yaml': 'rules:\n  brace-stray: off\n' },
      ['--no-config'],
      1,
      ['a.claim claim-unattributed 1:1', 'b.claim brace-stray 1:8'],
    ],
    [
      'extends by relative path, and overrides',
      {
        'in/a.claim': UNATTRIBUTED,
        'in/b.claim': UNATTRIBUTED,
        'base.yaml': 'rules:\n  claim-unattributed: off\n',
        'in/claimdown.yaml':
          'extends: ../base.yaml\noverrides:\n  - files: ["b.claim"]\n    rules:\n      claim-unattributed: error\n',
      },
      ['in'],
      1,
      ['in/b.claim claim-unattributed 1:1'],
    ],
    [
      'a mistake in a configuration is one finding in it',
      { 'a.claim': CLEAN, 'b.claim': CLEAN, 'claimdown.yaml': 'rules:\n  claim-unatributed: off\n' },
      [],
      2,
      ['claimdown.yaml config-invalid 2:3'],
    ],
    [
      'of which --only hides nothing',
      { 'a.claim': CLEAN, 'claimdown.yaml': 'rules:\n  claim-unatributed: off\n' },
      ['--only', 'tag-empty'],
      2,
      ['claimdown.yaml config-invalid 2:3'],
    ],
  ] as readonly (readonly [string, Files, readonly string[], number, readonly string[]])[]) {
    it(title, async () => {
      const ran = await claimdown(files, ['lint', '--format', 'json', ...args]);
      assert.deepEqual([ran.code, findingsIn(ran.stdout)], [code, findings], ran.stderr);
    });
  }

  it('says why it fails with --quiet, where nothing else is shown', async () => {
    const args = ['lint', '--quiet', '--max-warnings=0'];
    const { stdout, stderr } = await claimdown({ 'a.claim': WARNED }, args);
    assert.equal(stdout, '\u2714 1 file checked, no errors found\n');
    assert.equal(stderr, 'There is 1 warning, and --max-warnings allows 0.\n');
  });

  it('asks whether another name was meant in a configuration', async () => {
    const files = { 'a.claim': CLEAN, 'claimdown.yaml': 'rules:\n  claim-unatributed: off\n' };
    const { stdout } = await claimdown(files, ['lint', '--format=compact']);
    assert.match(stdout, /^claimdown\.yaml:2:3: error: .*“claim-unattributed”/);
  });

  for (const [args, stderr] of [
    [['--only', ''], 'claimdown: --only: it names no rule (“claimdown rules” lists them)\n'],
    [['--rule', ' , '], 'claimdown: --rule: it names no rule (“claimdown rules” lists them)\n'],
    [
      ['--rule', 'claim-unatributed:off'],
      'claimdown: --rule: there is no rule “claim-unatributed”: did you mean “claim-unattributed”?\n',
    ],
    [
      ['--rule', 'claim-cycle:fatal'],
      'claimdown: --rule claim-cycle:fatal: “fatal” is no severity: it is off, info, warning, error\n',
    ],
    [
      ['--rule', 'claim-cycle:warn'],
      'claimdown: --rule claim-cycle:warn: “warn” is no severity: did you mean “warning”?\n',
    ],
    [
      ['--rule', 'claim-cycle'],
      'claimdown: --rule takes name:severity, such as claim-cycle:off; “claim-cycle” is none\n',
    ],
    [['--only', 'zzz'], 'claimdown: --only: there is no rule “zzz” (“claimdown rules” lists them)\n'],
    [
      ['--max-warnings', '-1'],
      'claimdown: --max-warnings takes a whole number of at least 0; “-1” is none\n',
    ],
    [['--config', 'no.yaml'], 'claimdown: --config no.yaml: there is no such file\n'],
    [['--concurrency', 'many'], 'claimdown: --concurrency takes off, auto or a number; “many” is none\n'],
    [['--shard', '3/2'], 'claimdown: --shard takes i/n, such as 2/4 for the second of four; “3/2” is none\n'],
    [
      ['--update-baseline'],
      'claimdown: --update-baseline writes the file that --baseline names: give --baseline too\n',
    ],
  ] as const) {
    it(`does not take ${args.join(' ')}`, async () => {
      assert.deepEqual(await claimdown(BOTH, ['lint', ...args]), { code: 2, stdout: '', stderr });
    });
  }

  it('--print-config prints what holds for a file', async () => {
    const files = {
      'claimdown.yaml':
        'rules:\n  claim-cycle: error\noverrides:\n  - files: ["x/**"]\n    rules:\n      claim-cycle: off\n',
      'actors.yaml': 'board:\n  name: Harbour Board\n',
      'x/a.claim': CLEAN,
    };
    const ran = await claimdown(files, ['lint', '--print-config', 'x/a.claim', '--rule', 'tag-empty:info']);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    const config = JSON.parse(ran.stdout);
    assert.deepEqual([config.config, config.actors], ['claimdown.yaml', ['actors.yaml']]);
    assert.deepEqual(
      [config.rules['claim-cycle'], config.rules['tag-empty'], config.rules['brace-stray']],
      ['off', 'info', 'error'],
    );
  });
});
