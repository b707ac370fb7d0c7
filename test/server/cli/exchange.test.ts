import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { claimdown, type Place, placeWith, project } from './command-line.ts';

const TEXT = '😀 Arle said it would pay.\r\n';
const RECORDS = 'T1\tSource 2 6\tArle\nT2\tCue 7 11\tsaid\nT3\tContent 12 24\tit would pay\n';

describe('claimdown import and export', () => {
  let place: Place | undefined;
  afterEach(() => {
    place?.remove();
    place = undefined;
  });

  it('keep names and folders, there and back', async () => {
    place = await placeWith({
      'in/a.txt': TEXT,
      'in/a.ann': RECORDS,
      'in/deep/b.txt': 'b',
      'in/deep/b.ann': '',
    });
    const imported = await place.run([
      'import',
      '--from',
      'brat',
      'in',
      '--out',
      'mid',
      '--mapping',
      'attribution',
    ]);
    assert.deepEqual(imported, {
      code: 0,
      stdout:
        'mid/a.claim: 3 tags; kept as data: 1 × text Source, 1 × text Content\nmid/deep/b.claim: 0 tags\n',
      stderr: '',
    });
    assert.match(
      place.text('mid/a.claim'),
      /^😀 \{@id=T1\|Arle\} \{>id=T2\|said\} \{!T3\|it would pay\}\.\r$/m,
    );
    const exported = await place.run(['export', '--to', 'brat', 'mid', '--out', 'out']);
    assert.deepEqual(exported, {
      code: 0,
      stdout:
        'out/a.ann: 3 records, offsets in code points\nout/deep/b.ann: 0 records, offsets in code points\n',
      stderr: '',
    });
    assert.equal(place.text('out/a.txt'), TEXT);
    assert.equal(place.text('out/a.ann'), RECORDS);
    assert.match(place.text('out/annotation.conf'), /^\[entities\]\nContent\nCue\nSource\n/);
  });

  it('read no text behind a link that leads out of the folder', async () => {
    place = await placeWith({
      'secret.txt': 'Arle knows.\n',
      'in/a.txt': { link: '../secret.txt' },
      'in/a.ann': 'T1\tSource 0 4\tArle\n',
      'in/b.txt': { link: 'deep/c.txt' },
      'in/b.ann': '',
      'in/deep/c.txt': 'c',
    });
    const ran = await place.run(['import', '--from', 'brat', 'in', '--out', 'mid']);
    assert.deepEqual(ran, {
      code: 2,
      stdout: 'mid/b.claim: 0 tags\n',
      stderr: 'in/a.txt: it is a link that leads out of the folder that was named: nothing there is read\n',
    });
  });

  it('count UTF-16 units where told to', async () => {
    place = await placeWith({ 'a.claim': '😀 {!c1|rain}' });
    const { stdout } = await place.run([
      'export',
      '--to',
      'brat',
      'a.claim',
      '--out',
      'out',
      '--offsets',
      'utf16',
    ]);
    assert.equal(stdout, 'out/a.ann: 2 records, offsets in UTF-16 units\n');
    assert.equal(place.text('out/a.ann'), 'T1\tClaim 3 7\train\n#1\tClaimdown T1\t{!c1|\n');
  });

  it('tell of records that are wrong, and import the rest', async () => {
    place = await placeWith({ 'a.txt': 'It rains.', 'a.ann': 'T1\tClaim 0 2\tIt\nT2\tClaim 3 8\tsnows\n' });
    assert.deepEqual(await place.run(['import', '--from', 'brat', 'a.ann', '--out', '.']), {
      code: 2,
      stdout: 'a.claim: 1 tag\n',
      stderr:
        'a.ann:2: not imported: the text at its offsets is “rains”, not “snows”: mend the record, or say what its offsets count\n',
    });
    assert.match(place.text('a.claim'), /^source: a\.txt$/m);
  });

  it('write over nothing that is there unless told to', async () => {
    place = await placeWith({ 'a.txt': 'a', 'a.ann': '', 'b.txt': 'b', 'b.ann': '', 'out/a.claim': 'mine' });
    const kept = await place.run(['import', '--from', 'brat', 'a.txt', 'b.txt', '--out', 'out']);
    assert.equal(kept.code, 2);
    assert.match(kept.stderr, /^claimdown: .*a\.claim: a file of that name is there and was left as it is/);
    assert.equal(kept.stdout, 'out/b.claim: 0 tags\n');
    assert.equal(place.text('out/a.claim'), 'mine');
    const again = await place.run(['import', '--from', 'brat', 'a.txt', 'b.txt', '--out', 'out', '--force']);
    assert.equal(again.code, 0);
    assert.match(place.text('out/a.claim'), /^---\nclaimdown: 1\n/);
  });

  const bad: readonly (readonly [name: string, args: readonly string[], complaint: RegExp])[] = [
    ['no folder to write into', ['import', '--from', 'brat', 'a.ann'], /--out names the folder/],
    ['no format', ['import', 'a.ann', '--out', 'o'], /--from/],
    [
      'a format that is unknown',
      ['import', '--from', 'conll', 'a.ann', '--out', 'o'],
      /Allowed choices are brat/,
    ],
    ['nothing to import', ['import', '--from', 'brat', '--out', 'o'], /name the files or folders/],
    [
      'a file that is not there',
      ['import', '--from', 'brat', 'b.ann', '--out', 'o'],
      /b\.ann: there is no such file/,
    ],
    [
      'a text that is not there',
      ['import', '--from', 'brat', 'a.ann', '--out', 'o'],
      /a\.txt: there is no such file/,
    ],
    [
      'a folder without records',
      ['import', '--from', 'brat', 'empty', '--out', 'o'],
      /there is no \.ann file/,
    ],
    [
      'a mapping that is wrong',
      ['import', '--from', 'brat', 'a.ann', '--out', 'o', '--mapping', 'm.yaml'],
      /m\.yaml:2:6: .*did you mean/,
    ],
    [
      'no such mapping',
      ['import', '--from', 'brat', '--print-mapping', 'x'],
      /there is no mapping “x”: there is attribution/,
    ],
  ];
  for (const [name, args, complaint] of bad)
    it(`say what is wrong: ${name}`, async () => {
      const files = { 'a.ann': '', 'empty/x': '', 'm.yaml': 'entities:\n  X: clam\n' };
      const { code, stdout, stderr } = await claimdown(files, args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
    });

  const corpus = path.resolve(project, '../shared/data/brat-news');
  it('give a whole corpus of brat back', async function () {
    if (!existsSync(corpus)) this.skip();
    place = await placeWith({});
    const steps: readonly (readonly string[])[] = [
      ['import', '--from', 'brat', corpus, '--out', 'one'],
      ['lint', 'one', '--format', 'json'],
      ['export', '--to', 'brat', 'one', '--out', 'two'],
      ['import', '--from', 'brat', 'two', '--out', 'three'],
    ];
    for (const step of steps) assert.deepEqual((await place.run(step)).code, 0, step.join(' '));
    for (const name of readdirSync(corpus).filter((each) => each.endsWith('.ann'))) {
      const lines = (text: string) =>
        text
          .split('\n')
          .map((line) => line.trimEnd())
          .sort();
      assert.deepEqual(
        lines(place.text(`two/${name}`)),
        lines(readFileSync(path.join(corpus, name), 'utf8')),
        name,
      );
      const article = name.replace('.ann', '.txt');
      assert.equal(place.text(`two/${article}`), readFileSync(path.join(corpus, article), 'utf8'));
      const annotated = name.replace('.ann', '.claim');
      assert.equal(place.text(`three/${annotated}`), place.text(`one/${annotated}`));
    }
  });
});
