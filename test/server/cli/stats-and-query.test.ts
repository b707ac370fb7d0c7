import assert from 'node:assert/strict';
import { printCsv } from '../../../server/src/cli/table.ts';
import { claimdown } from './command-line.ts';

const FILES = {
  'actors.yaml': 'arle:\n  name: Arle\n',
  'a.claim': '{!c1 @arle prediction|Rain {?may} fall on {#20 per cent} of it, 😀 “all”}.\n{!c2|It is dry}.\n',
  'b/b.claim': '{!c1 @arle topic=water|=Water, is "low"}.\r\n{!x @unnamed|So they say}.',
  'bad.claim': new Uint8Array([0x61, 0xe9]),
};
const GOOD = ['a.claim', 'b'];

interface Row {
  readonly args: readonly string[];
  readonly code?: number;
  readonly stdout: string;
  readonly stderr?: RegExp;
}

const ROWS: readonly Row[] = [
  {
    args: ['stats', ...GOOD, '--by', 'file'],
    stdout: [
      'file       claims  named  unnamed  certain  probable  possible  unspecified  figures',
      '─────────  ──────  ─────  ───────  ───────  ────────  ────────  ───────────  ───────',
      'a.claim         2  50 %   0 %            1         0         1            0        1',
      'b/b.claim       2  50 %   50 %           2         0         0            0        0',
      '',
    ].join('\n'),
  },
  {
    args: ['stats', ...GOOD, '--by', 'actor', '--format', 'table'],
    stdout: [
      'actor     claims  files  certain  probable  possible  unspecified  figures',
      '────────  ──────  ─────  ───────  ────────  ────────  ───────────  ───────',
      'arle           2      2        1         0         1            0        1',
      '(nobody)       1      1        1         0         0            0        0',
      'unnamed        1      1        1         0         0            0        0',
      '',
    ].join('\n'),
  },
  {
    args: ['query', ...GOOD, '--actor', 'Arle', '--context', '3'],
    stdout: [
      'place        claim  source  certainty  words',
      '───────────  ─────  ──────  ─────────  ─────────────────────────────────────────────────',
      'a.claim:1    c1     Arle    possible   [Rain may fall on 20 per cent of it, 😀 “all”]. I',
      'b/b.claim:1  c1     Arle    certain    [=Water, is "low"].',
      '',
    ].join('\n'),
  },
  {
    args: ['query', ...GOOD, '--topic', 'water', '--format', 'csv', '--context', '0'],
    stdout:
      'path,line,column,id,sources,type,mode,polarity,certainty,topic,figures,before,words,after\r\n' +
      `b/b.claim,1,1,c1,arle,,mixed,+,certain,water,,,"'=Water, is ""low""",\r\n`,
  },
  { args: ['query', ...GOOD, '--words', 'snow'], stdout: 'No claim meets all conditions.\n' },
  { args: ['query', ...GOOD, '--words', 'snow', '--format', 'jsonl'], stdout: '' },
  { args: ['query', '--type', 'guess'], code: 2, stdout: '', stderr: /--type “guess” is none of fact, / },
  { args: ['query', '--number', 'many'], code: 2, stdout: '', stderr: /--number “many” is no number/ },
  { args: ['query', '--number', '5..3'], code: 2, stdout: '', stderr: /--number “5..3”: nothing lies in/ },
  ...['actor', 'words', 'topic', 'unit', 'of'].map((option) => ({
    args: ['query', `--${option}`, ' '],
    code: 2,
    stdout: '',
    stderr: new RegExp(`^claimdown: --${option} “ ” names nothing to look for`),
  })),
  { args: ['query', '--words', '…'], code: 2, stdout: '', stderr: /--words “…” names nothing/ },
  { args: ['query', '--context', 'x'], code: 2, stdout: '', stderr: /--context is a number/ },
  {
    args: ['query', 'bad.claim', 'a.claim', '--words', 'dry'],
    code: 2,
    stdout:
      'place      claim  source    certainty  words\n─────────  ─────  ────────  ─────────  ─────────────────────────────────────────────────────\na.claim:2  c2     (nobody)  certain    ay fall on 20 per cent of it, 😀 “all”. [It is dry].\n',
    stderr: /^bad\.claim: not UTF-8: byte 0xE9 at offset 1\n$/,
  },
];

describe('tables for spreadsheets', () => {
  for (const [cell, written] of [
    ['=1+1', "'=1+1"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\uFF1D1', "'\uFF1D1"],
    ['\n=1', '"\'\n=1"'],
    ['-A1', "'-A1"],
    ['-5 %', '-5 %'],
    ['-1,200.50', '"-1,200.50"'],
    ['+', '+'],
    ['plain', 'plain'],
  ] as const)
    it(`writes ${JSON.stringify(cell)} so that it is no formula, and no figure becomes a text`, () => {
      assert.equal(printCsv(['a'], [[cell]]), `a\r\n${written}\r\n`);
    });
});

describe('claimdown stats and query', () => {
  for (const { args, code = 0, stdout, stderr = /^$/ } of ROWS)
    it(args.join(' '), async () => {
      const ran = await claimdown(FILES, args);
      assert.match(ran.stderr, stderr);
      assert.equal(ran.stdout, stdout);
      assert.equal(ran.code, code);
    });

  it('stats --format json: counts by everything', async () => {
    const { stdout } = await claimdown(FILES, ['stats', ...GOOD, '--format', 'json']);
    const [all] = JSON.parse(stdout).groups;
    assert.deepEqual(all.tags, { claim: 4, actor: 0, hedge: 1, number: 1, cue: 0 });
    assert.deepEqual(all.claims.attribution, { named: 2, none: 1, unnamed: 1 });
    assert.deepEqual(all.claims.topic, { '(none)': 3, water: 1 });
  });

  for (const [args, ids] of [
    [['--certainty', 'possible'], ['c1']],
    [
      ['--certainty', 'possible', '--certainty', 'certain', '--mode', 'indirect'],
      ['c2', 'x'],
    ],
    [['--type', 'prediction', '--mode', 'mixed'], ['c1']],
    [['--actor', '@author'], ['k']],
    [['--mode', 'direct'], ['k']],
    [['--number', '>=10', '--unit', '%'], ['c1']],
    [['--number', '10..30'], ['c1']],
    [['--number', '<10'], ['k']],
    [['--number', '>20'], []],
    [['--unit', 'personnel'], []],
    [['--of', 'area'], ['k']],
    [['--of', 'force'], []],
  ] as const)
    it(`query ${args.join(' ')}`, async () => {
      const files = { ...FILES, 'c.claim': '{!k @author prediction direct|{#<5 of=area|Under 5} fields}.\n' };
      const { code, stdout } = await claimdown(files, [
        'query',
        ...GOOD,
        'c.claim',
        ...args,
        '--format',
        'jsonl',
      ]);
      const found = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).id]));
      assert.deepEqual([code, found], [0, ids]);
    });

  it('query --format jsonl: one claim a line, offsets of the article', async () => {
    const { stdout } = await claimdown(FILES, ['query', ...GOOD, '--number', '20', '--format', 'jsonl']);
    const { id, fragments, figures, sources, line, column } = JSON.parse(stdout);
    assert.deepEqual([id, fragments, line, column], ['c1', [[0, 44]], 1, 1]);
    assert.deepEqual(figures, [{ words: '20 per cent', value: '20', unit: '%' }]);
    assert.deepEqual(sources, [{ id: 'arle', name: 'Arle' }]);
  });
});
