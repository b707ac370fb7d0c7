import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { type Progress, progressOf } from '../../../../server/src/cli/lint/progress.ts';
import { builtCommandLine, placeWith } from '../command-line.ts';
import { CLEAN } from './articles.ts';

/** What is written while so many files are done, by the millisecond at which each count is told. */
function written(files: number, told: readonly (readonly [at: number, count: number])[]): string | undefined {
  let now = 0;
  let text = '';
  const progress: Progress | undefined = progressOf(files, () => ({
    write: (more) => {
      text += more;
    },
    now: () => now,
  }));
  if (!progress) return undefined;
  for (const [at, count] of told) {
    now = at;
    progress.done(count);
  }
  progress.end();
  return text;
}

const END = '\r\u001b[K';

describe('progressOf', () => {
  for (const [title, files, told, expected] of [
    ['says how far it is', 500, [[0, 1]], `\r1 of 500 files${END}`],
    [
      'says so ten times a second at most',
      500,
      [
        [0, 1],
        [99, 2],
        [100, 3],
        [101, 4],
        [250, 5],
      ],
      `\r1 of 500 files\r3 of 500 files\r5 of 500 files${END}`,
    ],
    ['says nothing of small runs', 199, [[0, 1]], undefined],
  ] as const)
    it(title, () => assert.equal(written(files, told), expected));

  it('says nothing where there is no terminal', () => {
    assert.equal(
      progressOf(500, () => undefined),
      undefined,
    );
  });
});

/** `script` of util-linux runs a command in a terminal of its own, and prints what is shown there. */
const hasTerminals =
  process.platform === 'linux' && spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;

describe('claimdown lint: progress', function () {
  this.timeout(60_000);

  const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.claim`, CLEAN]));

  it('does not stand in pipes', async () => {
    const place = await placeWith(files);
    assert.deepEqual(await place.run(['lint']), {
      code: 0,
      stdout: '✔ 200 files checked, nothing found\n',
      stderr: '',
    });
    place.remove();
  });

  if (hasTerminals)
    it('stands on a terminal while the run lasts, and is gone at its end', async () => {
      const place = await placeWith(files);
      const command = `'${process.execPath}' '${await builtCommandLine()}' lint > out`;
      const shown = execFileSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        cwd: place.path,
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm' },
      });
      assert.match(shown, /^(?:\r\d+ of 200 files)+\r\u001b\[K$/);
      assert.equal(place.text('out'), '✔ 200 files checked, nothing found\n');
      place.remove();
    });
});
