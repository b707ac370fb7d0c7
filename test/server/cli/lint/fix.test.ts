import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { claimdown, placeWith } from '../command-line.ts';
import { CLEAN, findingsIn, IDLE, IDLE_MENDED, STRAY, STRAY_MENDED } from './articles.ts';

describe('claimdown lint: mending', function () {
  this.timeout(120_000);

  for (const [title, before, args, after, code] of [
    ['--fix mends what is certain', IDLE, ['--fix'], IDLE_MENDED, 0],
    ['--fix leaves what is only likely', STRAY, ['--fix'], STRAY, 1],
    ['--fix-unsafe mends that too', STRAY, ['--fix-unsafe'], STRAY_MENDED, 0],
    [
      'one mend may uncover the next',
      `${IDLE}{% claimdown-disable-next-line suppression-unused -- x %}\n${IDLE}`,
      ['--fix'],
      /^Text\.\n.*Text\.\n$/s,
      undefined,
    ],
    [
      'CR LF and a byte order mark stay',
      `\uFEFF${IDLE}A \u00e9 \ud83d\ude00.\n`.replaceAll('\n', '\r\n'),
      ['--fix'],
      `\uFEFF${IDLE_MENDED}A \u00e9 \ud83d\ude00.\n`.replaceAll('\n', '\r\n'),
      0,
    ],
    [
      'no words of a head become words of the article, whatever else is mended',
      '{!z author|It rains}. {@Anna Berg|She} left }.\n',
      ['--fix-unsafe', '--only', 'head-invalid,brace-stray'],
      '{!z author|It rains}. {@Anna Berg|She} left \\}.\n',
      1,
    ],
    ['--diff writes nothing', IDLE, ['--fix', '--diff'], IDLE, 0],
    ['a clean file stays', CLEAN, ['--fix-unsafe'], CLEAN, 0],
  ] as const) {
    it(title, async () => {
      const place = await placeWith({ 'a.claim': before });
      const ran = await place.run(['lint', ...args]);
      if (code !== undefined) assert.equal(ran.code, code, ran.stdout);
      if (typeof after === 'string') assert.equal(place.read('a.claim').toString('utf8'), after);
      else assert.match(place.text('a.claim'), after);
      assert.deepEqual(place.names(), ['a.claim']);
      place.remove();
    });
  }

  it('mends a file with as long a name as there can be', async () => {
    const name = `${'\u00e9'.repeat(124)}.claim`;
    const place = await placeWith({ [name]: IDLE });
    const ran = await place.run(['lint', '--fix']);
    assert.deepEqual([ran.code, ran.stderr], [0, 'Mended 1 place in 1 file.\n']);
    assert.equal(place.text(name), IDLE_MENDED);
    place.remove();
  });

  it('leaves a directive whose rule is mistyped, and offers the name that was meant', async () => {
    const text = '{% claimdown-disable-next-line brace-stry -- a reason %}\nText.\n';
    const place = await placeWith({ 'a.claim': text });
    const ran = await place.run(['lint', '--fix', '--format=compact']);
    assert.match(ran.stdout, /There is no rule “brace-stry”: did you mean “brace-stray”\?/);
    assert.equal(place.text('a.claim'), text);
    place.remove();
  });

  it('says how much was mended, and reports what is left', async () => {
    const place = await placeWith({ 'a.claim': IDLE, 'b.claim': STRAY, 'c.claim': CLEAN });
    const clean = statSync(path.join(place.path, 'c.claim'));
    chmodSync(path.join(place.path, 'a.claim'), 0o640);
    const ran = await place.run(['lint', '--fix', '--format', 'json']);
    assert.equal(ran.stderr, 'Mended 1 place in 1 file.\n');
    assert.deepEqual(findingsIn(ran.stdout), ['b.claim brace-stray 1:8']);
    assert.equal(statSync(path.join(place.path, 'a.claim')).mode & 0o777, 0o640);
    assert.equal(statSync(path.join(place.path, 'c.claim')).ino, clean.ino);
    place.remove();
  });

  it('--diff prints a unified diff, and the findings that would be left on stderr', async () => {
    const ran = await claimdown({ 'a.claim': IDLE }, ['lint', '--diff', '--format', 'compact']);
    assert.equal(
      ran.stdout,
      `--- a/a.claim
+++ b/a.claim
@@ -1,2 +1,1 @@
-{% claimdown-disable-next-line brace-stray -- no more %}
 Text.
`,
    );
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
  });

  it('--diff ends names with spaces by a tab, as git does, for patch', async () => {
    const { stdout } = await claimdown({ 'a b.claim': IDLE }, ['lint', '--diff']);
    assert.match(stdout, /^--- a\/a b\.claim\t\n\+\+\+ b\/a b\.claim\t\n@@/);
  });

  it('--diff keeps a byte order mark and the line ends, which whoever applies it compares', async () => {
    const ran = await claimdown({ 'a.claim': `\ufeffText.\r\n${IDLE}` }, ['lint', '--diff']);
    assert.equal(
      ran.stdout,
      `--- a/a.claim
+++ b/a.claim
@@ -1,3 +1,2 @@
 \ufeffText.\r
-{% claimdown-disable-next-line brace-stray -- no more %}
 Text.
`,
    );
  });

  it('prints the mended text of stdin', async () => {
    const ran = await claimdown({}, ['lint', '--stdin', '--fix', '--format', 'compact'], {
      stdin: IDLE + STRAY,
    });
    assert.equal(ran.stdout, IDLE_MENDED + STRAY);
    assert.match(ran.stderr, /^stdin\.claim:2:8: error: /);
    assert.equal(ran.code, 1);
  });

  it('does not mend what a directive keeps', async () => {
    const barred = '{!c1 @author|one | two}.\n';
    const kept = `{% claimdown-disable-next-line bar-stray -- wanted %}\n${barred}`;
    const place = await placeWith({ 'a.claim': kept, 'b.claim': barred });
    await place.run(['lint', '--fix']);
    assert.equal(place.text('a.claim'), kept);
    assert.equal(place.text('b.claim'), '{!c1 @author|one \\| two}.\n');
    place.remove();
  });

  it('mends a reference to another file, which only the corpus can tell is wrong', async () => {
    const place = await placeWith({
      'a.claim': '{!c1 @author disputes=b.claim#harbor|It is shut}.\n',
      'b.claim': '{!harbour @author|It is open}.\n',
    });
    const ran = await place.run(['lint', '--fix-unsafe']);
    assert.equal(ran.code, 0, ran.stdout);
    assert.ok(place.text('a.claim').includes('b.claim#harbour'));
    place.remove();
  });

  it('a file without permission to write is an error, and the others are mended', async () => {
    const place = await placeWith({ 'in/a.claim': IDLE, 'b.claim': IDLE });
    chmodSync(path.join(place.path, 'in'), 0o555);
    chmodSync(place.path, 0o777);
    const ran = await place.run(['lint', '--fix'], { powerless: true });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /^in\/a\.claim: it cannot be written: you have no permission$/m);
    assert.equal(readFileSync(path.join(place.path, 'in/a.claim'), 'utf8'), IDLE);
    assert.equal(place.text('b.claim'), IDLE_MENDED);
    chmodSync(path.join(place.path, 'in'), 0o755);
    place.remove();
  });
});
