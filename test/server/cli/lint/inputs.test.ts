import assert from 'node:assert/strict';
import { claimdown, type Files, placeWith, type RunOptions } from '../command-line.ts';
import { CLEAN, findingsIn, pathsIn, UNATTRIBUTED } from './articles.ts';

const CORPUS: Files = {
  'a.claim': CLEAN,
  'b.claim': CLEAN,
  'sub/c.claim': CLEAN,
  'sub/deep/d.CLAIM': CLEAN,
  'sub/raw.txt': 'x',
  'drafts/e.claim': UNATTRIBUTED,
  'old/f.claim': UNATTRIBUTED,
  'left/g.claim': UNATTRIBUTED,
  '.gitignore': 'drafts/\n',
  '.claimdownignore': 'old\n',
  'claimdown.yaml': 'ignore: ["left/**"]\n',
};

describe('claimdown lint: what is checked', function () {
  this.timeout(120_000);

  for (const [title, args, paths, options] of [
    [
      'the current folder, past what is ignored',
      [],
      ['a.claim', 'b.claim', 'sub/c.claim', 'sub/deep/d.CLAIM'],
    ],
    ['a folder', ['sub'], ['sub/c.claim', 'sub/deep/d.CLAIM']],
    [
      'files and folders, each once',
      ['a.claim', '.', 'a.claim'],
      ['a.claim', 'b.claim', 'sub/c.claim', 'sub/deep/d.CLAIM'],
    ],
    ['a glob', ['*.claim'], ['a.claim', 'b.claim']],
    ['an ignored file named by its own path', ['drafts/e.claim'], ['drafts/e.claim']],
    [
      'not even that with --force-exclude',
      ['drafts/e.claim', 'left/g.claim', 'b.claim', '--force-exclude'],
      ['b.claim'],
    ],
    ['all but a folder and a name', ['--exclude', 'deep/', '--exclude', 'b.*'], ['a.claim', 'sub/c.claim']],
    ['all but what a path from here names', ['--exclude', './sub', '.'], ['a.claim', 'b.claim']],
    [
      'what the last pattern takes back',
      ['--exclude', '*.claim', '--exclude', '!b.claim', '*.claim'],
      ['b.claim'],
    ],
    ['an excluded file named by its own path', ['b.claim', '--exclude', 'b.claim'], ['b.claim']],
    [
      'not even that with --force-exclude',
      ['a.claim', 'b.claim', '--exclude', 'b.claim', '--force-exclude'],
      ['a.claim'],
    ],
    [
      'what is ignored, with --no-ignore',
      ['--no-ignore', '--exclude', 'sub'],
      ['a.claim', 'b.claim', 'drafts/e.claim', 'left/g.claim', 'old/f.claim'],
    ],
    [
      'a list from stdin',
      ['--file-list', '-'],
      ['a.claim', 'sub/c.claim'],
      { stdin: '\uFEFFsub/c.claim\na.claim\r\n\nsub/raw.txt\n' },
    ],
    [
      'a list parted by NUL',
      ['--file-list', '-', '-0'],
      ['a.claim', 'b.claim'],
      { stdin: 'a.claim\0b.claim\0' },
    ],
    ['an empty list', ['--file-list', '-'], [], { stdin: '' }],
    [
      'nothing under a name, if that is no error',
      ['no.claim', 'a.claim', '--no-error-on-unmatched'],
      ['a.claim'],
    ],
    ['nothing under a glob, if that is no error', ['no/*.claim', '--no-error-on-unmatched'], []],
  ] as readonly (readonly [string, readonly string[], readonly string[], RunOptions?])[]) {
    it(title, async () => {
      const ran = await claimdown(CORPUS, ['lint', '--format', 'json', '--exit-zero', ...args], options);
      assert.equal(ran.code, 0, ran.stderr);
      assert.deepEqual(pathsIn(ran.stdout), paths);
    });
  }

  it('reads a list from a file, and takes names with a glob’s signs in them as they are', async () => {
    const files = { 'list.txt': 'x[1].claim\n', 'x[1].claim': CLEAN, 'x1.claim': CLEAN };
    const ran = await claimdown(files, ['lint', '--format=json', '--file-list', 'list.txt']);
    assert.deepEqual(pathsIn(ran.stdout), ['x[1].claim']);
  });

  for (const [title, args, stderr, options] of [
    ['a file that is not there', ['no.claim'], 'no.claim: there is no such file or folder\n'],
    [
      'a glob that matches nothing',
      ['no*.claim'],
      'no*.claim: there is no .claim file that is not ignored and matches this pattern\n',
    ],
    [
      'a pattern that was to leave files out',
      ['!sub/**'],
      '!sub/**: a pattern says here what is checked: to leave files out, give --exclude, or name them in .claimdownignore, or under “ignore” in claimdown.yaml\n',
    ],
    ...(
      [
        ['""', '', 'it names nothing'],
        ['#old', '#old', 'in front of a name that begins with “#” stands a backslash'],
        ['../old/', '../old/', 'it leads out of the current folder'],
      ] as const
    ).map(
      ([shown, pattern, what]) =>
        [
          `--exclude with ${shown}`,
          ['--exclude', pattern],
          `claimdown: --exclude ${shown}: ${what}: it takes a pattern as in .gitignore, from the current folder, such as drafts/ or "*.old.claim"\n`,
        ] as const,
    ),
    [
      'a dash for stdin',
      ['-'],
      '-: there is no such file or folder: to check an article from stdin, give --stdin\n',
    ],
    [
      'a list with names as git quotes them, which would otherwise pass unchecked',
      ['--file-list', '-', '--no-error-on-unmatched'],
      '"caf\\303\\251.claim": the name stands in quotes and escapes, as git writes names beyond ASCII: list names with “git … -z”, and give --null\n',
      { stdin: '"caf\\303\\251.claim"\n"raw.txt"\n' },
    ],
    [
      'files beside --print-config',
      ['--print-config', 'a.claim', 'b.claim'],
      'claimdown: --print-config prints what holds for the one file that it names: name no others beside it\n',
    ],
    [
      'a folder whose configuration is to be printed',
      ['--print-config', 'sub'],
      'claimdown: --print-config sub: it is a folder: name an article in it\n',
    ],
    [
      '--cache-location alone',
      ['--cache-location', 'x'],
      'claimdown: --cache-location says where the cache of --cache is kept: give --cache too\n',
    ],
    [
      'a list with a file that is not there',
      ['--file-list', '-'],
      'no.claim: there is no such file or folder\n',
      { stdin: 'no.claim\n' },
    ],
    [
      'a list that is not there',
      ['--file-list', 'no.txt'],
      'claimdown: --file-list no.txt: it cannot be read: there is no such file or folder\n',
    ],
    [
      'files beside --stdin',
      ['--stdin', 'a.claim'],
      'claimdown: --stdin reads the one article to check: name no files beside it\n',
    ],
    [
      'files beside --file-list',
      ['--file-list', '-', 'a.claim'],
      'claimdown: --file-list names the files to check: name no others beside it\n',
    ],
    [
      '--stdin-filename alone',
      ['--stdin-filename', 'a.claim'],
      'claimdown: --stdin-filename says how the article of --stdin is called: give --stdin too\n',
    ],
    [
      '--stdin-filename of another kind',
      ['--stdin', '--stdin-filename', 'a.txt'],
      'claimdown: --stdin-filename a.txt: it is no .claim file, so it is not checked\n',
    ],
  ] as readonly (readonly [string, readonly string[], string, RunOptions?])[]) {
    it(`says what is wrong with ${title}`, async () => {
      const ran = await claimdown(CORPUS, ['lint', '--format', 'compact', ...args], options);
      assert.deepEqual(ran, { code: 2, stdout: '', stderr });
    });
  }

  for (const [title, files, args, code] of [
    ['ends with 0 in a project without articles', {}, [], 0],
    ['ends with 0 where all articles are ignored', { '.gitignore': '*\n', 'a.claim': CLEAN }, [], 0],
    ['ends with 2 where the folder was named', {}, ['.'], 2],
    ['ends with 2 where a list was named that is not there', {}, ['--file-list', 'no.txt'], 2],
  ] as const)
    it(title, async () => {
      const place = await placeWith(files);
      assert.equal((await place.run(['init'])).code, 0);
      const ran = await place.run(['lint', '--format', 'json', ...args]);
      assert.equal(ran.code, code, ran.stderr);
      if (code === 0) {
        assert.match(ran.stderr, /^Nothing was checked: .*\.claim.*\n$/);
        assert.deepEqual(JSON.parse(ran.stdout).files, []);
      }
      place.remove();
    });

  it('checks stdin under the configuration of the name it is given', async () => {
    const files = { 'sub/claimdown.yaml': 'rules:\n  claim-unattributed: off\n' };
    const args = ['lint', '--stdin', '--format', 'json'];
    const without = await claimdown(files, args, { stdin: UNATTRIBUTED });
    assert.deepEqual(findingsIn(without.stdout), ['stdin.claim claim-unattributed 1:1']);
    const named = await claimdown(files, [...args, '--stdin-filename', 'sub/x.claim'], {
      stdin: UNATTRIBUTED,
    });
    assert.deepEqual([named.code, pathsIn(named.stdout), findingsIn(named.stdout)], [0, ['sub/x.claim'], []]);
  });

  it('leaves stdin alone where its name is ignored and --force-exclude is given', async () => {
    const args = ['lint', '--stdin', '--stdin-filename', 'drafts/new.claim', '--format=json'];
    const checked = await claimdown(CORPUS, args, { stdin: UNATTRIBUTED });
    assert.equal(findingsIn(checked.stdout).length, 1);
    const left = await claimdown(CORPUS, [...args, '--force-exclude'], { stdin: UNATTRIBUTED });
    assert.deepEqual([left.code, pathsIn(left.stdout)], [0, []]);
  });
});
