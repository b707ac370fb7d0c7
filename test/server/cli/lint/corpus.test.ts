import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articles } from '../../../bench/corpus.ts';
import { claimdown, type Files, type Place, placeWith } from '../command-line.ts';
import { CLEAN, findingsIn, STRAY, UNATTRIBUTED } from './articles.ts';

/** Claims of one article that refer to another, figures that exclude each other, and an actor whom nobody names. */
function corpus(size: number): Files {
  const files: Record<string, string> = {
    'claimdown.yaml': 'quantities: [lake]\n',
    'actors.yaml': 'board:\n  name: Harbour Board\nfleet:\n  name: Fishing Fleet\n',
    'x/one.claim':
      '{!c1 @board supports=two.claim#c1|It is so}. {#2.4e9 cubic metres of=lake|2.4 billion cubic metres}\n',
    'x/two.claim':
      '{!c1 @board supports=one.claim#c1|It is so}. {#1.9e9 cubic metres of=lake|1.9 billion cubic metres}\n',
    'x/three.claim': '{!c1 @board disputes=two.claim#c7|It is not so}.\n',
    'x/four.claim':
      '{% claimdown-disable-next-line claim-unknown -- to come %}\n{!c1 @board disputes=none.claim#c1|It is not so}.\n',
  };
  for (const [i, { name, annotated }] of articles(size, 1500).entries())
    files[`y/${i % 7}/${name}.claim`] = i % 5 === 0 ? `${annotated}\n${STRAY}${UNATTRIBUTED}` : annotated;
  return files;
}

const ACROSS = ['actor-unused', 'claim-cycle', 'claim-unknown', 'number-conflict'];

function rulesIn(stdout: string): ReadonlySet<string> {
  return new Set(findingsIn(stdout).map((each) => each.split(' ').at(-2)!));
}

describe('claimdown lint: a corpus', function () {
  this.timeout(180_000);

  let place: Place;
  let whole: string;
  before(async () => {
    place = await placeWith(corpus(120));
    const ran = await place.run(['lint', '--format=json', '--concurrency', 'off']);
    assert.deepEqual([ran.code, ran.stderr], [1, '']);
    whole = ran.stdout;
  });
  after(() => place.remove());

  it('looks across files', () => {
    const rules = rulesIn(whole);
    for (const rule of ACROSS) assert.ok(rules.has(rule), `${rule} of ${[...rules].join(', ')}`);
    assert.ok(findingsIn(whole).some((each) => each.startsWith('actors.yaml actor-unused 3:')));
    assert.ok(!rules.has('suppression-unused'));
  });

  for (const workers of ['1', '2', '5', 'auto']) {
    it(`finds the same with --concurrency ${workers}`, async () => {
      const ran = await place.run(['lint', '--format', 'json', '--concurrency', workers]);
      assert.equal(ran.stdout, whole);
    });
  }

  it('does not say that nobody names an actor where articles that may do so are left out', async () => {
    const files = {
      'claimdown.yaml': '{}\n',
      'actors.yaml': 'board: {name: Harbour Board}\n',
      'x/one.claim': '{@board}',
      'two.claim': CLEAN,
    };
    const lint = ['lint', '--format=json'];
    const without = await claimdown(files, [...lint, '--exclude', 'x']);
    assert.deepEqual([without.code, findingsIn(without.stdout)], [0, []]);
    const after = await claimdown({ ...files, 'x/one.claim': CLEAN }, lint);
    assert.deepEqual(
      findingsIn(after.stdout).map((each) => each.split(':')[0]),
      ['actors.yaml actor-unused 1'],
    );
  });

  it('finds the same in thousands of files whether what is found can be kept out of memory or not', async () => {
    const texts = ['{!c1 @ann|It could rain}. }', '{!c1 because=0.claim#c1|So it is}.', 'Nothing.'];
    const names = Array.from({ length: 5_000 }, (_, i) => `${i}.claim`);
    const many = await placeWith(Object.fromEntries(names.map((name, i) => [name, texts[i % 3]!])));
    const lint = ['lint', '--format', 'json', '--cache'];
    const stored = await many.run(lint, { env: { TMPDIR: many.path } });
    const inMemory = await many.run([...lint, '--cache-location', 'other'], { env: { TMPDIR: '/dev/null' } });
    const again = await many.run(lint);
    assert.equal(findingsIn(stored.stdout).length > 5_000, true);
    assert.deepEqual([inMemory, again], [stored, stored]);
    assert.deepEqual(
      many.names().filter((name) => name.startsWith('claimdown-')),
      [],
    );
    many.remove();
  });

  for (const of of [1, 4]) {
    it(`finds the same in ${of} shards, merged in a folder without the corpus`, async () => {
      const names: string[] = [];
      for (let i = 1; i <= of; i++) {
        const ran = await place.run(['lint', '--shard', `${i}/${of}`, '-o', `shard-${i}.json`]);
        assert.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
        names.unshift(`shard-${i}.json`);
      }
      const other = await placeWith(Object.fromEntries(names.map((name) => [name, place.read(name)])));
      const merged = await other.run(['merge', '--format', 'json', ...names]);
      for (const name of names) rmSync(path.join(place.path, name));
      assert.deepEqual([merged.code, merged.stderr], [1, '']);
      assert.equal(merged.stdout, whole);
      other.remove();
    });
  }

  for (const [title, args, stderr] of [
    ['a shard that is missing', ['1.json'], 'claimdown: shard 2 of 2 is missing\n'],
    ['a shard given twice', ['1.json', '2.json', '2.json'], 'claimdown: shard 2 of 2 is there twice\n'],
    [
      'a shard cut short',
      ['1.json', 'cut.json'],
      'claimdown: cut.json: this is no shard that “claimdown lint --shard” wrote, or not the whole of one\n',
    ],
    [
      'JSON that is something else',
      ['1.json', 'else.json'],
      'claimdown: else.json: this is no shard that “claimdown lint --shard” wrote, or not the whole of one\n',
    ],
    [
      'a shard whose results are none',
      ['none.json', '2.json'],
      'claimdown: none.json: this is no shard that “claimdown lint --shard” wrote, or not the whole of one\n',
    ],
    [
      'a shard checked otherwise',
      ['1.json', 'other.json'],
      'claimdown: other.json: this shard was checked with other paths or options than 1.json: use the same for all\n',
    ],
  ] as const) {
    it(`does not merge ${title}`, async () => {
      const small = await placeWith({ 'a.claim': CLEAN, 'b.claim': CLEAN });
      for (const i of [1, 2]) await small.run(['lint', '--shard', `${i}/2`, '-o', `${i}.json`]);
      await small.run(['lint', '--shard', '2/2', '-o', 'other.json', '--only', 'tag-empty']);
      writeFileSync(path.join(small.path, 'cut.json'), small.text('2.json').slice(0, -20));
      writeFileSync(path.join(small.path, 'else.json'), '{"format":1,"results":[],"roots":[]}');
      const none = { ...JSON.parse(small.text('1.json')), results: [1, { kind: 'examined' }] };
      writeFileSync(path.join(small.path, 'none.json'), JSON.stringify(none));
      assert.deepEqual(await small.run(['merge', ...args]), { code: 2, stdout: '', stderr });
      small.remove();
    });
  }

  it('--cache finds the same, cold, warm, after edits and cut short', async () => {
    const cached = await placeWith(corpus(30));
    const run = async (...args: string[]): Promise<string> =>
      (await cached.run(['lint', '--format=json', ...args])).stdout;
    const cache = path.join(cached.path, '.claimdowncache');
    const plain = await run();
    assert.equal(await run('--cache'), plain);
    const cold = readFileSync(cache);
    assert.equal(await run('--cache'), plain);
    assert.deepEqual(readFileSync(cache), cold);

    // What another file says now.
    writeFileSync(path.join(cached.path, 'x/two.claim'), '{!c7 @board|It is so}.\n');
    const edited = await run();
    assert.notEqual(edited, plain);
    assert.equal(await run('--cache'), edited);

    // The configuration, and the registry.
    appendFileSync(path.join(cached.path, 'claimdown.yaml'), 'rules:\n  brace-stray: off\n');
    appendFileSync(path.join(cached.path, 'actors.yaml'), 'harbour:\n  name: The Harbour\n');
    const configured = await run();
    assert.equal(await run('--cache'), configured);
    assert.ok(!rulesIn(configured).has('brace-stray'));
    assert.equal(await run('--cache', '--only', 'claim-cycle'), await run('--only', 'claim-cycle'));

    await run('--cache');
    for (const length of [statSync(cache).size - 700, 3000, 40, 3, 0]) {
      truncateSync(cache, length);
      assert.equal(await run('--cache'), configured, `cut to ${length}`);
    }
    writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll('"findings":[', '"findings":{'));
    assert.equal(await run('--cache', '--concurrency=2'), configured);
    // Facts, which only some runs ask for: the run begins again without them, and the cache is whole afterwards.
    const whole = readFileSync(cache);
    writeFileSync(cache, whole.toString('latin1').replaceAll('"actors":{', '"actors":['), 'latin1');
    assert.notDeepEqual(readFileSync(cache), whole);
    assert.equal(await run('--cache'), configured);
    assert.deepEqual(readFileSync(cache), whole);
    cached.remove();
  });

  it('the source of an article is part of its content', async () => {
    const cached = await placeWith({ 'a.claim': '---\nsource: a.txt\n---\nText.\n', 'a.txt': 'Text.\n' });
    const args = ['lint', '--format=json', '--cache', '--cache-location', 'a.txt/c'];
    const failed = await cached.run(args);
    assert.match(failed.stderr, /a\.txt\/c: it cannot be written/);
    assert.deepEqual(findingsIn(failed.stdout), []);
    args[4] = 'kept/by/c';
    assert.equal((await cached.run(args)).stderr, '');
    writeFileSync(path.join(cached.path, 'a.txt'), 'Other.\n');
    assert.equal((await cached.run(args)).code, 1);
    assert.deepEqual(cached.names(), ['a.claim', 'a.txt', 'kept', 'kept/by', 'kept/by/c']);
    cached.remove();
  });

  it('two runs on one cache at the same time', async () => {
    const cached = await placeWith(corpus(30));
    const runs = await Promise.all([1, 2, 3].map(() => cached.run(['lint', '--format=json', '--cache'])));
    assert.equal(new Set(runs.map(({ stdout }) => stdout)).size, 1);
    assert.deepEqual([...new Set(runs.map(({ code, stderr }) => `${code} ${stderr}`))], ['1 ']);
    assert.equal((await cached.run(['lint', '--format=json', '--cache'])).stdout, runs[0]!.stdout);
    assert.deepEqual(
      cached.names().filter((name) => name.includes('.tmp')),
      [],
    );
    cached.remove();
  });

  it('a file checked by itself knows those it refers to, and judges no registry', async () => {
    const ran = await place.run(['lint', '--format=json', 'x/one.claim', 'x/three.claim', 'x/four.claim']);
    assert.deepEqual(
      findingsIn(ran.stdout)
        .map((each) => each.split(' ').slice(0, 2).join(' '))
        .filter((each) => ACROSS.some((rule) => each.endsWith(rule))),
      ['x/one.claim claim-cycle', 'x/one.claim number-conflict', 'x/three.claim claim-unknown'],
    );
  });
});
