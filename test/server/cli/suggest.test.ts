/** `claimdown suggest`: raw articles pre-annotated, and the stream that other people's scripts rest on. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtCommandLine, claimdown, type Files, placeWith } from './command-line.ts';

type Annotation = Readonly<Record<string, unknown>> & {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fragments: readonly (readonly [number, number])[];
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
};

interface Answer {
  readonly id: unknown;
  readonly annotations?: readonly Annotation[];
  readonly error?: string;
}

async function answers(
  stdin: string,
  args: readonly string[] = [],
  files: Files = {},
): Promise<readonly Answer[]> {
  const ran = await claimdown(files, ['suggest', '--jsonl', ...args], { stdin });
  assert.deepEqual({ code: ran.code, stderr: ran.stderr }, { code: 0, stderr: '' });
  assert.ok(ran.stdout === '' || ran.stdout.endsWith('\n'));
  return ran.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

const document = (text: string, id: unknown = 'x'): string => `${JSON.stringify({ id, text })}\n`;

async function annotationsOf(text: string, args: readonly string[] = [], files: Files = {}) {
  const [answer] = await answers(document(text), args, files);
  assert.ok(answer?.annotations, answer?.error);
  return answer.annotations;
}

const of = (annotations: readonly Annotation[], kind: string) =>
  annotations.filter((each) => each.kind === kind);

/** Without the grounds, whose words and weights are not promised. */
function bare(annotation: Annotation | undefined): unknown {
  if (!annotation) return undefined;
  const { why, confidence, ...rest } = annotation;
  assert.ok(typeof why === 'string' && why.length > 2);
  assert.ok(typeof confidence === 'number' && confidence >= 0 && confidence <= 1);
  return rest;
}

describe('claimdown suggest --jsonl', function () {
  this.timeout(60_000);

  for (const [text, expected] of [
    [
      'It needs between 25,000 and 30,000 personnel.',
      {
        text: 'between 25,000 and 30,000 personnel',
        numberKind: 'count',
        op: 'range',
        min: '25000',
        max: '30000',
        unit: 'personnel',
      },
    ],
    [
      'It needs under 30,000 personnel.',
      { text: 'under 30,000 personnel', numberKind: 'count', op: 'lt', value: '30000', unit: 'personnel' },
    ],
    [
      'It costs about £2.3bn.',
      { text: 'about £2.3bn', numberKind: 'money', op: 'approx', value: '2300000000', unit: 'GBP' },
    ],
    [
      'Rents rose by 4.5 per cent.',
      { text: '4.5 per cent', numberKind: 'percent', op: 'eq', value: '4.5', unit: '%' },
    ],
    [
      'It fell two percentage points.',
      { text: 'two percentage points', numberKind: 'points', op: 'eq', value: '2', unit: 'pp' },
    ],
    [
      'It was signed on 28 March 2024.',
      { text: '28 March 2024', numberKind: 'date', op: 'eq', value: '2024-03-28' },
    ],
  ] as const) {
    it(`gives the figure of “${text}”`, async () => {
      const found = of(await annotationsOf(text), 'number').find((each) => each.text === expected.text);
      const start = text.indexOf(expected.text);
      const { text: words, ...parts } = expected;
      assert.deepEqual(bare(found), {
        kind: 'number',
        start,
        end: start + words.length,
        text: words,
        ...parts,
      });
    });
  }

  it('gives hedges with type and strength', async () => {
    const [hedge] = of(await annotationsOf('Rents could rise.'), 'hedge');
    assert.deepEqual(bare(hedge), {
      kind: 'hedge',
      start: 6,
      end: 11,
      text: 'could',
      type: 'epistemic',
      strength: 'possible',
    });
  });

  it('gives actors, with the id of those that the registry of the folder knows', async () => {
    const files = { 'actors.yaml': 'berg:\n  name: Anna Berg\n  type: person\n' };
    const actors = of(
      await annotationsOf('Anna Berg met Sir Keir Starmer.', ['--only', 'actor'], files),
      'actor',
    );
    assert.deepEqual(actors.map(bare), [
      { kind: 'actor', start: 0, end: 9, text: 'Anna Berg', actor: 'berg', type: 'person' },
      { kind: 'actor', start: 14, end: 30, text: 'Sir Keir Starmer', type: 'person' },
    ]);
  });

  it('gives claims as spans of content, source and cue', async () => {
    const text = '“We will move,” Anna Berg said on Monday. “It is time.”';
    const [claim] = of(await annotationsOf(text), 'claim');
    assert.ok(claim);
    const words = (spans: Annotation['source']) => spans.map(([start, end]) => text.slice(start, end));
    assert.deepEqual(words(claim.fragments), ['“We will move,”', '“It is time.”']);
    assert.deepEqual(words(claim.source), ['Anna Berg']);
    assert.match(words(claim.cue).join(), /^said/);
    assert.deepEqual([claim['mode'], claim['polarity']], ['direct', '+']);
    assert.ok(!('start' in claim));
  });

  it('gives a denial its polarity', async () => {
    const [claim] = of(await annotationsOf('Anna Berg denied that rents had risen.'), 'claim');
    assert.equal(claim?.['polarity'], '-');
  });

  it('sorts annotations by start', async () => {
    const found = await annotationsOf(
      'Officials said rents could rise by 4 per cent, Anna Berg denied that 30 people may go.',
    );
    const starts = found.map((each) => each.start ?? each.fragments[0]![0]);
    assert.ok(starts.length > 5);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('counts offsets in UTF-16 units, or in code points where it is asked to', async () => {
    const text = '👩🏽‍⚕️🙂 Rents could rise.\r\n\r\n🎉 They may fall.';
    for (const [args, slice] of [
      [[], (start: number, end: number) => text.slice(start, end)],
      [['--offsets', 'utf16'], (start: number, end: number) => text.slice(start, end)],
      [['--offsets', 'codepoint'], (start: number, end: number) => [...text].slice(start, end).join('')],
    ] as const) {
      const found = await annotationsOf(text, [...args, '--only', 'hedge']);
      assert.deepEqual(
        found.map(({ start, end }) => slice(start, end)),
        ['could', 'may'],
      );
      assert.deepEqual(
        found.map((each) => each.text),
        ['could', 'may'],
      );
    }
  });

  it('carries a quotation over paragraphs, whatever their line ends', async () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = `“We will move,” said Anna Berg. “Rents are high.${lineBreak}“They may rise.”`;
      const claims = of(await annotationsOf(text), 'claim');
      assert.ok(
        claims.some((each) =>
          each.fragments.some(([start, end]) => text.slice(start, end).includes('They may rise')),
        ),
      );
    }
  });

  it('takes only the kinds that are asked for, and only what is sure enough', async () => {
    const text = 'Anna Berg said 30 people could go.';
    const kinds = async (...args: string[]) =>
      [...new Set((await annotationsOf(text, args)).map((each) => each.kind))].sort();
    assert.deepEqual(await kinds(), ['actor', 'claim', 'hedge', 'number']);
    assert.deepEqual(await kinds('--only', 'number,hedge'), ['hedge', 'number']);
    assert.deepEqual(await kinds('--only', 'number, claim'), ['claim', 'number']);
    const found = await annotationsOf(text, ['--min-confidence', '0.9']);
    assert.ok(found.every((each) => Number(each['confidence']) >= 0.9));
    assert.deepEqual(await kinds('--min-confidence', '1.0'), []);
  });

  it('answers each line, in order, a bad one with an error', async () => {
    const input = [
      '{"id": 1, "text": "Rents could rise."}',
      'not JSON',
      '',
      '[]',
      'null',
      '{"id": "a"}',
      '{"id": {"deep": [1]}, "text": 5}',
      '{"text": "They may."}',
      '{"id": null, "text": ""}',
      '\uFEFF{"id": "bom", "text": "They may."}\r',
      '{"id": "last", "text": "They may."}',
    ].join('\n');
    const found = await answers(input, ['--only', 'hedge']);
    assert.deepEqual(
      found.map(({ id, annotations, error }) => [id, error === undefined ? annotations?.length : 'error']),
      [
        [1, 1],
        [null, 'error'],
        [null, 'error'],
        [null, 'error'],
        [null, 'error'],
        ['a', 'error'],
        [{ deep: [1] }, 'error'],
        [null, 1],
        [null, 0],
        ['bom', 1],
        ['last', 1],
      ],
    );
    for (const { error } of found)
      if (error !== undefined) assert.ok(error.length > 5 && !error.includes('\n'));
  });

  it('gives back each id as it was written, digits that a double cannot hold included', async () => {
    const ids = [
      '12345678901234567890',
      '-9223372036854775807',
      '1e400',
      '0.1234567890123456789',
      '{"a": [9007199254740993, "}\\"]"]}',
      '[18446744073709551615]',
      '7',
      '"7"',
      'true',
      'null',
    ];
    const input = ids.flatMap((id) => [
      `{"id": ${id}, "text": "May."}`,
      `{"text": "\\"id\\": 5, } \\\\", "id" : ${id} }`,
      `{"id": 9007199254740993, "more": {"id": 1}, "\\u0069d":${id}}`,
    ]);
    const { stdout } = await claimdown({}, ['suggest', '--jsonl'], { stdin: input.join('\n') });
    assert.deepEqual(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice('{"id":'.length, line.search(/,"(?:annotations|error)":/))),
      ids.flatMap((id) => [id, id, id]),
    );
  });

  // The words of a name stand in other words too: “he” in “theatre”.
  for (const [text, fragment, source] of [
    ['“We are tired,” Ann Hall said.\n“It is over.”', [31, 44], [16, 24]],
    ['“We left,” he said of the theatre.\n“Nobody saw us.”', [35, 51], [11, 13]],
    ['“Sales rose,” Ann told Annex.\n“They rise.”\n“Again.”', [43, 51], [14, 17]],
    ['“No,” she said. She wept.\n\nAt last she stated:\n“It is over.”', [47, 60], [35, 38]],
    ['“No,” she said, and she wept.\n“It is over.”', [30, 43], [6, 9]],
  ] as const) {
    it(`names who goes on speaking in a new paragraph where he was named before: ${text}`, async () => {
      const claims = of(await annotationsOf(text), 'claim');
      assert.deepEqual(bare(claims.at(-1)), {
        kind: 'claim',
        fragments: [fragment],
        source: [source],
        cue: [],
        mode: 'direct',
        polarity: '+',
      });
    });
  }

  it('answers a line that is not UTF-8 with the place, and the rest go on', async () => {
    const place = await placeWith({});
    const child = spawn(process.execPath, [await builtCommandLine(), 'suggest', '--jsonl'], {
      cwd: place.path,
    });
    child.stdin.end(
      Buffer.concat([
        Buffer.from('{"id": "a", "text": "'),
        Buffer.from([0xe9]),
        Buffer.from(`"}\n${document('May.', 'b')}`),
      ]),
    );
    let out = '';
    for await (const chunk of child.stdout) out += String(chunk);
    const [first, second] = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer);
    assert.match(first?.error ?? '', /byte 0xE9 at offset 21/);
    assert.equal(second?.id, 'b');
    place.remove();
  });

  it('takes nothing on stdin for nothing to answer', async () => {
    assert.deepEqual(await answers(''), []);
  });

  it('answers ten thousand lines in order', async () => {
    const input = Array.from({ length: 10_000 }, (_, i) =>
      document(`Officials said ${i} people could go.`, i),
    ).join('');
    const found = await answers(input);
    assert.deepEqual(
      found.map(({ id }) => id),
      Array.from({ length: 10_000 }, (_, i) => i),
    );
    assert.ok(found.every(({ annotations }) => (annotations?.length ?? 0) >= 3));
  });

  it('answers a line of some megabytes', async () => {
    const text = 'Officials said 30 people could go. '.repeat(60_000);
    const found = await annotationsOf(text, ['--only', 'hedge']);
    assert.equal(found.length, 60_000);
    assert.equal(text.slice(found.at(-1)?.start, found.at(-1)?.end), 'could');
  });

  it('answers each line before it waits for the next', async () => {
    const place = await placeWith({});
    const child = spawn(process.execPath, [await builtCommandLine(), 'suggest', '--jsonl'], {
      cwd: place.path,
    });
    for (const id of ['one', 'two']) {
      child.stdin.write(document('Rents could rise.', id));
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal((JSON.parse(chunk.toString()) as Answer).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
    place.remove();
  });

  it('stops, and is content, when nobody reads on', async () => {
    const place = await placeWith({});
    const child = spawn(process.execPath, [await builtCommandLine(), 'suggest', '--jsonl'], {
      cwd: place.path,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.on('error', () => {});
    const line = document('Officials said 30 people could go. '.repeat(50));
    const closed = once(child, 'close');
    let isOver = false;
    closed.then(() => {
      isOver = true;
    });
    // Writes on for as long as it runs: it would never see the end of its input.
    const writeOn = (): void => {
      if (!isOver) child.stdin.write(line, () => setImmediate(writeOn));
    };
    writeOn();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual(await closed, [0, null]);
    assert.equal(stderr, '');
    place.remove();
  });

  for (const [args, message] of [
    [['--only', 'verbs'], /--only takes number, hedge, actor, claim, parted by commas; “verbs” is none/],
    [['--min-confidence', '2'], /--min-confidence takes a number from 0 to 1; “2” is none/],
    [['--min-confidence', 'high'], /from 0 to 1; “high” is none/],
    [['--offsets', 'bytes'], /utf16, codepoint/],
    [['a.txt'], /takes no files/],
  ] as const) {
    it(`refuses ${args.join(' ')}`, async () => {
      const ran = await claimdown({}, ['suggest', '--jsonl', ...args], { stdin: document('May.') });
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.match(ran.stderr, message);
    });
  }
});

describe('claimdown suggest FILE', function () {
  this.timeout(60_000);

  const ARTICLE =
    'Rents could rise by 4 per cent, Anna Berg said.\r\n\r\n“{We} may | move,” she added. 🙂\r\n';

  it('writes an annotated article beside the raw one, with title, source and digest', async () => {
    const place = await placeWith({
      'raw/a.txt': `\uFEFF${ARTICLE}`,
      'raw/actors.yaml': 'berg:\n  name: Anna Berg\n  type: person\n',
    });
    const ran = await place.run(['suggest', 'raw/a.txt']);
    assert.deepEqual(ran, { code: 0, stdout: 'Written: raw/a.claim\n', stderr: '' });
    const text = place.text('raw/a.claim');
    assert.match(text, /^\uFEFF---\r\nclaimdown: 1\r\ntitle: Rents could rise/);
    assert.match(text, /\r\nsource: a\.txt\r\nsha256: "?[0-9a-f]{64}"?\r\n/);
    assert.match(
      text,
      /\{!c1\|Rents \{\?could\} rise by \{#4 per cent\}\}, \{@>c1\|Anna Berg\} \{>c1\|said\}\./,
    );
    const stripped = await place.run(['strip', 'raw/a.claim']);
    assert.equal(stripped.stdout, `\uFEFF${ARTICLE}`);
    const linted = await place.run(['lint', '--format', 'json', 'raw/a.claim']);
    assert.equal(JSON.parse(linted.stdout).summary.errors, 0);
    place.remove();
  });

  it('adds actors whom no registry knows to the front matter', async () => {
    const place = await placeWith({ 'a.txt': 'Sir Keir Starmer met officials. Sir Keir left.\n' });
    await place.run(['suggest', 'a.txt', '--only', 'actor']);
    assert.match(
      place.text('a.claim'),
      /actors:\n {2}keir-starmer:\n {4}name: Keir Starmer\n {4}aliases: \[Sir Keir Starmer, Sir Keir\]\n {4}type: person\n/,
    );
    const linted = await place.run(['lint', '--format', 'json', 'a.claim']);
    assert.deepEqual(JSON.parse(linted.stdout).files[0]?.findings ?? [], []);
    place.remove();
  });

  it('writes what lints clean: what is left to do is no fault', async () => {
    const place = await placeWith({
      'a.txt':
        'Halvia could close its ports by 4 May. It is unclear whether it will.\n\nReportedly, ships wait. Some officials say up to 30 ships could go, Hanne Vidrik said. Halvia’s ports are old.\n',
    });
    assert.equal((await place.run(['suggest', 'a.txt'])).code, 0);
    assert.match(place.text('a.claim'), /\{\?could\}/);
    const linted = await place.run(['lint', '--format', 'json', 'a.claim']);
    assert.deepEqual([linted.code, JSON.parse(linted.stdout).summary.warnings], [0, 0], linted.stdout);
    place.remove();
  });

  it('adds to the actors that a file has, and says so to no tag that is there', async () => {
    const place = await placeWith({
      'a.claim':
        '---\nactors:\n  # the mayor\n  berg: {name: Anna Berg}\n---\n{@berg|She} met Hanne Vidrik. {@Anna Berg} left.\n',
    });
    const ran = await place.run(['suggest', 'a.claim']);
    assert.equal(
      ran.stdout,
      '---\nactors:\n  # the mayor\n  berg: {name: Anna Berg}\n  hanne-vidrik:\n    name: Hanne Vidrik\n    type: person\n---\n{@berg|She} met {@Hanne Vidrik}. {@Anna Berg} left.\n',
    );
    place.remove();
  });

  it('prints to stdout with -o -, and names the source from where it writes', async () => {
    const place = await placeWith({ 'raw/a.txt': 'Rents could rise.\n', done: { folder: true } });
    const ran = await place.run(['suggest', 'raw/a.txt', '-o', '-']);
    assert.equal(ran.code, 0);
    assert.ok(ran.stdout.endsWith('Rents {?could} rise.\n'));
    assert.deepEqual(place.names(), ['done', 'raw', 'raw/a.txt']);
    await place.run(['suggest', 'raw/a.txt', '-o', 'done/b.claim']);
    assert.match(place.text('done/b.claim'), /source: "?\.\.\/raw\/a\.txt"?\n/);
    place.remove();
  });

  it('adds to an annotated article what it lacks, touches no tag, and leaves the file as it was', async () => {
    const annotated =
      '---\nclaimdown: 1\n---\n{!c1 @author|Rents {?certain|could} rise} by 4 per cent or may fall.\n';
    const place = await placeWith({ 'a.claim': annotated });
    const ran = await place.run(['suggest', 'a.claim', '--only', 'hedge,number']);
    assert.equal(
      ran.stdout,
      '---\nclaimdown: 1\n---\n{!c1 @author|Rents {?certain|could} rise} by {#4 per cent} or {?may} fall.\n',
    );
    assert.equal(place.text('a.claim'), annotated);
    place.remove();
  });

  it('suggests nothing in another language', async () => {
    const german = '---\nlanguage: de\n---\n30 Soldaten may could, said Anna Berg.\n';
    const ran = await claimdown({ 'a.claim': german }, ['suggest', 'a.claim']);
    assert.equal(ran.stdout, german);
  });

  it('never overwrites, and goes on with the other files', async () => {
    const place = await placeWith({
      'a.txt': 'May.',
      'a.claim': 'mine',
      'b.txt': 'They may.',
      'c.txt': Uint8Array.of(0xe9),
    });
    const ran = await place.run(['suggest', 'a.txt', 'c.txt', 'missing.txt', 'b.txt']);
    assert.equal(ran.code, 2);
    assert.equal(ran.stdout, 'Written: b.claim\n');
    assert.match(ran.stderr, /a\.claim: it is there already and was left as it is/);
    assert.match(ran.stderr, /c\.txt: not UTF-8: byte 0xE9 at offset 0/);
    assert.match(ran.stderr, /missing\.txt: there is no such file/);
    assert.equal(place.text('a.claim'), 'mine');
    place.remove();
  });

  for (const article of ['', '\n', '---\na: b\n---\nRents may rise.\n', '\r', 'no line break, may rise']) {
    it(`takes ${JSON.stringify(article)}`, async () => {
      const place = await placeWith({ 'a.txt': article });
      assert.equal((await place.run(['suggest', 'a.txt'])).code, 0);
      assert.equal((await place.run(['strip', 'a.claim'])).stdout, article);
      place.remove();
    });
  }

  it('takes patterns, and writes into a folder that is there', async () => {
    const place = await placeWith({
      'raw/a.txt': 'Rents may rise.\n',
      'raw/b/a (2).txt': 'They may.\n',
      'raw/node_modules/c.txt': 'May.\n',
      drafts: { folder: true },
    });
    const ran = await place.run(['suggest', 'raw/**/*.txt', 'none/*.txt', '-o', 'drafts']);
    assert.equal(ran.code, 2);
    assert.equal(ran.stdout, 'Written: drafts/a.claim\nWritten: drafts/a (2).claim\n');
    assert.equal(ran.stderr, 'claimdown: none/*.txt: no file matches this pattern\n');
    assert.match(place.text('drafts/a (2).claim'), /\nsource: "?\.\.\/raw\/b\/a \(2\)\.txt"?\n/);
    assert.equal((await place.run(['lint', 'drafts', '--quiet'])).code, 0);
    place.remove();
  });

  it('takes a file whose own name reads as a pattern', async () => {
    const place = await placeWith({ '[a].txt': 'May.\n' });
    assert.equal((await place.run(['suggest', '[a].txt'])).stdout, 'Written: [a].claim\n');
    place.remove();
  });

  it('reads an article from another program', async () => {
    const ran = await claimdown({}, ['suggest', '-'], { stdin: 'Rents may rise.\n' });
    assert.equal(ran.code, 0);
    assert.match(ran.stdout, /^---\nclaimdown: 1\ntitle: Rents may rise\.\n/);
    assert.doesNotMatch(ran.stdout, /^source:/m);
    assert.ok(ran.stdout.endsWith('---\nRents {?may} rise.\n'));
  });

  for (const [args, stderr] of [
    [['.'], /^claimdown: \.: it is a folder: name the articles in it/],
    [['a.txt', 'b.claim', '-o', '-'], /-o -: several articles are given/],
    [['a.txt', 'b.claim', '-o', 'c.claim'], /-o c\.claim: several articles are given/],
    [['b.claim', 'c.claim'], /b\.claim: of several articles only raw ones .*\n.*c\.claim: of several/],
  ] as const)
    it(`says of ${args.join(' ')} what to do instead, and writes nothing`, async () => {
      const files = { 'a.txt': 'May.', 'b.claim': 'May.', 'c.claim': 'May.' };
      const place = await placeWith(files);
      const ran = await place.run(['suggest', ...args]);
      assert.deepEqual([ran.code, ran.stdout, place.names()], [2, '', Object.keys(files)]);
      assert.match(ran.stderr, stderr);
      place.remove();
    });

  it('asks for a file', async () => {
    const ran = await claimdown({}, ['suggest']);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /needs a raw article, or --jsonl/);
  });
});
