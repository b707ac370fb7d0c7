import assert from 'node:assert/strict';
import { placeWith } from './command-line.ts';

const DONE = (name: string) => `Written: ${name}. Fill in its front matter, then annotate.\n`;

describe('claimdown new', function () {
  this.timeout(60_000);

  for (const [title, article, expected] of [
    [
      'begins front matter and keeps the text',
      'Rents rise\n\nBy a tenth.\n',
      '---\nclaimdown: 1\ntitle: Rents rise\nurl: \npublished: \nsource: article.txt\n---\nRents rise\n\nBy a tenth.\n',
    ],
    [
      'escapes what the language would read',
      'a {b} c\\{ | “d”\n',
      '---\nclaimdown: 1\ntitle: "a {b} c\\\\{ | “d”"\nurl: \npublished: \nsource: article.txt\n---\na \\{b\\} c\\\\\\{ | “d”\n',
    ],
    [
      'keeps CR LF and the byte order mark',
      '\uFEFFA\r\nb\r\n',
      '\uFEFF---\r\nclaimdown: 1\r\ntitle: A\r\nurl: \r\npublished: \r\nsource: article.txt\r\n---\r\nA\r\nb\r\n',
    ],
    [
      'takes an empty article',
      '',
      '---\nclaimdown: 1\ntitle: \nurl: \npublished: \nsource: article.txt\n---\n',
    ],
    [
      'is not misled by an article that begins like front matter',
      '---\na: b\n---\nc\n',
      '---\nclaimdown: 1\ntitle: "---"\nurl: \npublished: \nsource: article.txt\n---\n---\na: b\n---\nc\n',
    ],
  ] as const) {
    it(title, async () => {
      const place = await placeWith({ 'article.txt': article });
      const ran = await place.run(['new', 'article.txt']);
      assert.deepEqual(ran, { code: 0, stdout: DONE('article.claim'), stderr: '' });
      assert.equal(place.read('article.claim').toString('utf8'), expected);
      assert.equal((await place.run(['strip', 'article.claim'])).stdout, article);
      assert.equal((await place.run(['lint', 'article.claim'])).code, 0);
      assert.deepEqual(place.names(), ['article.claim', 'article.txt']);
      place.remove();
    });
  }

  it('prints it where it is to go to stdout', async () => {
    const place = await placeWith({ 'raw/article.txt': 'A {b}\n' });
    const ran = await place.run(['new', 'raw/article.txt', '-o', '-']);
    assert.deepEqual(ran, {
      code: 0,
      stdout: '---\nclaimdown: 1\ntitle: "A {b}"\nurl: \npublished: \nsource: article.txt\n---\nA \\{b\\}\n',
      stderr: '',
    });
    assert.deepEqual(place.names(), ['raw', 'raw/article.txt']);
    place.remove();
  });

  for (const [title, args, name, source] of [
    ['beside the article', ['new', 'raw/a.txt'], 'raw/a.claim', 'a.txt'],
    ['under another name', ['new', 'raw/a.txt', '-o', 'b.claim'], 'b.claim', 'raw/a.txt'],
    ['into another folder', ['new', 'raw/a.txt', '--output', 'done'], 'done/a.claim', '../raw/a.txt'],
  ] as const) {
    it(`writes ${title}, and names the source from there`, async () => {
      const place = await placeWith({ 'raw/a.txt': 'x', done: { folder: true } });
      assert.deepEqual(await place.run(args), { code: 0, stdout: DONE(name), stderr: '' });
      const line = place
        .text(name)
        .split('\n')
        .find((each) => each.startsWith('source:'));
      assert.ok(line === `source: ${source}` || line === `source: "${source}"`, line);
      assert.equal((await place.run(['lint', name])).stdout, '✔ 1 file checked, nothing found\n');
      place.remove();
    });
  }

  it('never overwrites', async () => {
    const place = await placeWith({ 'a.txt': 'new', 'a.claim': 'old' });
    assert.deepEqual(await place.run(['new', 'a.txt']), {
      code: 2,
      stdout: '',
      stderr: 'claimdown: a.claim: it is there already and was left as it is (-o FILE names another)\n',
    });
    assert.equal(place.text('a.claim'), 'old');
    assert.deepEqual(place.names(), ['a.claim', 'a.txt']);
    place.remove();
  });

  it('does not write through a link that leads nowhere', async () => {
    const place = await placeWith({ 'a.txt': 'new', 'a.claim': { link: 'elsewhere' } });
    assert.equal((await place.run(['new', 'a.txt'])).code, 2);
    assert.deepEqual(place.names(), ['a.claim', 'a.txt']);
    place.remove();
  });

  for (const [title, files, args, stderr] of [
    ['a missing article', {}, ['new', 'a.txt'], 'claimdown: a.txt: there is no such file\n'],
    [
      'an article that is annotated',
      { 'a.claim': '' },
      ['new', 'a.claim'],
      'claimdown: a.claim: it is an annotated article already\n',
    ],
    [
      'a binary file',
      { 'a.txt': Uint8Array.of(0x50, 0x4b, 0) },
      ['new', 'a.txt'],
      'claimdown: a.txt: not a text file: byte 0x00 at offset 2\n',
    ],
    [
      'UTF-16',
      { 'a.txt': Uint8Array.of(0xff, 0xfe, 0x61, 0) },
      ['new', 'a.txt'],
      'claimdown: a.txt: not UTF-8: the file is UTF-16 (little-endian); save it as UTF-8\n',
    ],
    [
      'a folder that is not there',
      { 'a.txt': '' },
      ['new', 'a.txt', '-o', 'no/b.claim'],
      'claimdown: no/b.claim: it cannot be written: there is no such file or folder\n',
    ],
  ] as const) {
    it(`refuses ${title}`, async () => {
      const place = await placeWith(files);
      assert.deepEqual(await place.run(args), { code: 2, stdout: '', stderr });
      assert.deepEqual(place.names(), Object.keys(files));
      place.remove();
    });
  }

  if (process.platform !== 'win32') {
    it('says so where it may not write', async () => {
      const place = await placeWith({ 'a.txt': 'x' });
      assert.deepEqual(await place.run(['new', 'a.txt'], { powerless: true }), {
        code: 2,
        stdout: '',
        stderr: 'claimdown: a.claim: it cannot be written: you have no permission\n',
      });
      place.remove();
    });
  }
});
