import assert from 'node:assert/strict';
import { type Place, placeWith } from './command-line.ts';

const FILES = {
  'a.claim': '---\ntitle: A\nsource: raw/a.txt\n---\n{!c1 @x|Rain {?may} fall on {#10 villages}}.\n',
  'raw/a.txt': 'Rain may fall on 10 villages.\n',
  'raw/a2.txt': '\uFEFFRain may fall on 12 villages.\n',
};

describe('claimdown rebase', () => {
  let place: Place;
  beforeEach(async () => {
    place = await placeWith(FILES);
  });
  afterEach(() => place.remove());

  it('writes the file anew, and reports', async () => {
    assert.deepEqual(await place.run(['rebase', 'a.claim', '--source', 'raw/a2.txt']), {
      code: 0,
      stdout: [
        '1 tag stands as before.',
        '2 tags changed and marked for review (status=draft):',
        '  line 1 of the article, claim c1: “Rain may fall on 10 villages” → “Rain may fall on 12 villages”',
        '  line 1 of the article, number: “10 villages” → “12 villages”',
        '',
      ].join('\n'),
      stderr: '',
    });
    assert.match(place.text('a.claim'), /^\uFEFF---\ntitle: A\nsource: raw\/a2\.txt\n---\n/);
    assert.equal((await place.run(['strip', 'a.claim'])).stdout, FILES['raw/a2.txt']);
    const { code, stdout } = await place.run(['lint', 'a.claim', '--format', 'json']);
    assert.ok(!stdout.includes('source-drift'), stdout);
    assert.notEqual(code, 2);
  });

  it('only reports where told to', async () => {
    const { stdout } = await place.run([
      'rebase',
      'a.claim',
      '--source',
      'raw/a2.txt',
      '--dry-run',
      '--format',
      'json',
    ]);
    assert.deepEqual(
      JSON.parse(stdout).changed.map(({ after }: { after: string }) => after),
      ['Rain may fall on 12 villages', '12 villages'],
    );
    assert.equal(place.text('a.claim'), FILES['a.claim']);
  });

  it('writes elsewhere, and over nothing', async () => {
    const args = ['rebase', 'a.claim', '--source', 'raw/a2.txt', '-o', 'b.claim'];
    assert.equal((await place.run(args)).code, 0);
    assert.equal(place.text('a.claim'), FILES['a.claim']);
    const again = await place.run(args);
    assert.equal(again.code, 2);
    assert.match(again.stderr, /b\.claim: a file of that name is there/);
    const out = await place.run(['rebase', 'a.claim', '--source', 'raw/a2.txt', '-o', '-']);
    assert.equal(out.stdout, place.text('b.claim'));
    assert.match(out.stderr, /^1 tag stands/);
  });

  for (const [args, complaint] of [
    [['a.claim'], /--source/],
    [['a.claim', '--source', 'none.txt'], /none\.txt: there is no such file/],
    ...(process.platform === 'win32'
      ? []
      : [[['a.claim', '--source', '/dev/stdin'], /\/dev\/stdin: .*no ordinary file: write/] as const]),
    [['a.claim', '--source', 'a.claim'], /--source a\.claim: it is annotated itself: name the raw article/],
    [['raw/a.txt', '--source', 'raw/a2.txt'], /it is no \.claim file/],
  ] as const)
    it(`says what is wrong: ${args.join(' ')}`, async () => {
      const { code, stderr } = await place.run(['rebase', ...args]);
      assert.equal(code, 2);
      assert.match(stderr, complaint);
      assert.equal(place.text('a.claim'), FILES['a.claim']);
    });
});
