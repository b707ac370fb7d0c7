import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { claimdown, placeWith, project } from './command-line.ts';

describe('claimdown strip', function () {
  this.timeout(120_000);

  const front = '---\nclaimdown: 1\n---\n';
  for (const [title, file, stdout] of [
    ['takes tags, heads and notes out', 'a {!c1 @author|{@X} b}{% n %}.\n', 'a X b.\n'],
    ['takes front matter out', `${front}a\n`, 'a\n'],
    ['undoes escapes', 'a \\{b\\} {!c\\|d} \\\\{ e', 'a {b} c|d \\{ e'],
    ['keeps CR LF and a lone CR', '{!a}\r\nb\rc', 'a\r\nb\rc'],
    ['keeps a missing final newline', '{!a}', 'a'],
    ['writes the byte order mark back', '\uFEFF{!a}\n', '\uFEFFa\n'],
    ['writes nothing for an empty file', '', ''],
    ['keeps what it cannot read as text', 'a {!b\nc } d', 'a b\nc } d'],
    ['keeps emoji and right-to-left text', '{@👩‍👩‍👧} {@زيلينسكي} e\u0301', '👩‍👩‍👧 زيلينسكي e\u0301'],
  ] as const) {
    it(title, async () => {
      const ran = await claimdown({ 'a.claim': file }, ['strip', 'a.claim']);
      assert.deepEqual(ran, { code: 0, stdout, stderr: '' });
    });
  }

  for (const [title, files, args, stderr] of [
    ['a file that is not there', {}, ['strip', 'no.claim'], 'claimdown: no.claim: there is no such file\n'],
    [
      'a folder',
      { f: { folder: true } },
      ['strip', 'f'],
      'claimdown: f: it cannot be read: it is a folder\n',
    ],
    [
      'invalid UTF-8',
      { 'a.claim': Uint8Array.of(0x61, 0x62, 0x63, 0xe9, 0x20) },
      ['strip', 'a.claim'],
      'claimdown: a.claim: not UTF-8: byte 0xE9 at offset 3\n',
    ],
    [
      'a binary file',
      { 'a.claim': Uint8Array.of(0x61, 0, 0x62) },
      ['strip', 'a.claim'],
      'claimdown: a.claim: not a text file: byte 0x00 at offset 1\n',
    ],
  ] as const) {
    it(`says what is wrong with ${title}`, async () => {
      assert.deepEqual(await claimdown(files, args), { code: 2, stdout: '', stderr });
    });
  }

  it('gives every sample’s source back, byte for byte', async () => {
    const samples = path.join(project, 'samples');
    const names = readdirSync(samples).filter((name) => name.endsWith('.claim'));
    assert.ok(names.length >= 6);
    for (const name of names.filter((each) => each !== 'with-findings.claim')) {
      const source = readFileSync(path.join(samples, name.replace(/claim$/, 'txt')));
      const ran = await claimdown({ 'a.claim': readFileSync(path.join(samples, name)) }, [
        'strip',
        'a.claim',
      ]);
      assert.equal(ran.stdout, source.toString('utf8'), name);
    }
  });

  it('takes a file of 20 MB', async () => {
    const line = 'The {!c @author|river {?may} rise by {#40 cm|40 centimetres}}, and 😀.\n';
    const lines = Math.ceil(20_000_000 / Buffer.byteLength(line));
    const place = await placeWith({ 'a.claim': line.repeat(lines) });
    const { code, stdout, stderr } = await place.run(['strip', 'a.claim']);
    place.remove();
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.ok(stdout === 'The river may rise by 40 centimetres, and 😀.\n'.repeat(lines));
  });
});
