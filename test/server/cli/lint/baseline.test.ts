import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeWith } from '../command-line.ts';
import { CLEAN, findingsIn, STRAY, UNATTRIBUTED } from './articles.ts';

describe('claimdown lint: the baseline', function () {
  this.timeout(120_000);

  const write = (folder: string, text: string): void => writeFileSync(path.join(folder, 'a.claim'), text);
  const args = ['lint', '--baseline', 'known.json', '--format', 'json'];

  it('knows findings again after edits elsewhere in the file, and tells new ones', async () => {
    const place = await placeWith({ 'a.claim': `First.\n${UNATTRIBUTED}`, 'b.claim': STRAY });
    const made = await place.run([...args, '--update-baseline']);
    assert.deepEqual([made.code, findingsIn(made.stdout)], [0, []]);
    assert.equal(made.stderr, 'known.json: the baseline has 2 findings.\n');

    for (const [edited, found] of [
      [`More.\n\nEven more.\n${UNATTRIBUTED}Behind.\n`, []],
      [`First.\n${UNATTRIBUTED.replace('The port', 'The {@port >|port}')}`, undefined],
      [`First.\n${UNATTRIBUTED}{!c2|It rains}.\n`, ['a.claim claim-unattributed 3:1']],
      [`First.\n{!c0|It rains}.\n${UNATTRIBUTED}`, ['a.claim claim-unattributed 2:1']],
      [`First.\n${UNATTRIBUTED}Again: ${UNATTRIBUTED}`, undefined],
    ] as const) {
      write(place.path, edited);
      const ran = await place.run(args);
      if (found) assert.deepEqual(findingsIn(ran.stdout), found, edited);
      if (found) assert.deepEqual([ran.code, ran.stderr], [found.length === 0 ? 0 : 1, '']);
    }
    place.remove();
  });

  it('knows findings again where only line ends changed, that of the last line too', async () => {
    const text = `{% claimdown-disable-next-line bar-stray -- gone %}\n${UNATTRIBUTED}${STRAY}`.trimEnd();
    const place = await placeWith({ 'a.claim': text });
    await place.run([...args, '--update-baseline']);
    for (const edited of [`${text}\n`, `${text}\nBehind.\n`, `${text}\r\n`.replaceAll(/\r?\n/g, '\r\n')]) {
      write(place.path, edited);
      const ran = await place.run(args);
      assert.deepEqual([ran.code, ran.stderr, findingsIn(ran.stdout)], [0, '', []], JSON.stringify(edited));
    }
    place.remove();
  });

  it('reports entries that occur no longer, and takes them out when it is updated', async () => {
    const place = await placeWith({ 'a.claim': UNATTRIBUTED, 'b.claim': STRAY, 'c.claim': STRAY });
    await place.run([...args, '--update-baseline']);
    write(place.path, CLEAN);
    const ran = await place.run([...args, 'a.claim', 'b.claim']);
    assert.equal(ran.code, 0);
    assert.equal(
      ran.stderr,
      'known.json: One entry occurs no longer; --update-baseline takes them out:\n  a.claim: claim-unattributed\n',
    );
    const updated = await place.run([...args, '--update-baseline', 'a.claim', 'b.claim']);
    assert.equal(updated.stderr, 'known.json: the baseline has 2 findings.\n');
    assert.deepEqual(Object.keys(JSON.parse(place.text('known.json')).files), ['b.claim', 'c.claim']);
    place.remove();
  });

  it('marks what is known in sarif', async () => {
    const place = await placeWith({ 'a.claim': UNATTRIBUTED });
    await place.run([...args, '--update-baseline']);
    write(place.path, `${UNATTRIBUTED}${STRAY}`);
    const { stdout } = await place.run(['lint', '--baseline', 'known.json', '--format', 'sarif']);
    const { results } = JSON.parse(stdout).runs[0] as {
      results: { ruleId: string; baselineState: string }[];
    };
    assert.deepEqual(
      results.map(({ ruleId, baselineState }) => [ruleId, baselineState]),
      [
        ['brace-stray', 'new'],
        ['claim-unattributed', 'unchanged'],
      ],
    );
    place.remove();
  });

  it('says nothing of what was not looked for: other rules, files that cannot be read', async () => {
    const place = await placeWith({ 'a.claim': UNATTRIBUTED, 'b.claim': STRAY, 'c.claim': STRAY });
    await place.run([...args, '--update-baseline']);
    writeFileSync(path.join(place.path, 'a.claim'), Uint8Array.of(0xe9));
    for (const more of [['--only', 'tag-empty'], ['--rule', 'brace-stray:off'], [], ['--update-baseline']]) {
      const ran = await place.run([...args, ...more]);
      assert.doesNotMatch(ran.stderr, /no longer/, more.join(' '));
    }
    const updated = await place.run([...args, '--update-baseline', '--only', 'tag-empty']);
    assert.equal(updated.stderr, 'known.json: the baseline has 3 findings.\n');
    const changed = await place.run([...args, '--update-baseline', '--changed']);
    assert.equal(changed.code, 2);
    assert.match(changed.stderr, /^claimdown: --update-baseline writes what is known of all files/);
    place.remove();
  });

  it('hides no mistake in a configuration', async () => {
    const place = await placeWith({
      'a.claim': UNATTRIBUTED,
      'claimdown.yaml': 'rules:\n  brace-stry: off\n',
    });
    const made = await place.run([...args, '--update-baseline']);
    assert.equal(made.stderr, 'known.json: the baseline has 1 finding.\n');
    for (const { code, stdout } of [made, await place.run(args)])
      assert.deepEqual([code, findingsIn(stdout)], [2, ['claimdown.yaml config-invalid 2:3']]);
    place.remove();
  });

  it('does not take a wrong path for an empty baseline', async () => {
    const place = await placeWith({ 'a.claim': CLEAN });
    const ran = await place.run(['lint', '--baseline', 'konwn.json']);
    assert.equal(ran.code, 2);
    assert.equal(
      ran.stderr,
      'claimdown: --baseline konwn.json: there is no such file: check the path, or write it with --update-baseline\n',
    );
    place.remove();
  });

  it('does not take what is no baseline', async () => {
    const place = await placeWith({ 'a.claim': CLEAN, 'known.json': '{"version": 1, "files": {"a": 3}}' });
    const ran = await place.run(args);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /^claimdown: known\.json: this is no baseline/);
    assert.equal((await place.run([...args, '--update-baseline'])).code, 2);
    assert.match(place.text('known.json'), /3/);
    place.remove();
  });
});
