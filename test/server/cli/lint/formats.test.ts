import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { claimdown, placeWith, project } from '../command-line.ts';
import { CLEAN, findingsIn, STRAY, UNATTRIBUTED, WARNED } from './articles.ts';

const AWKWARD = 'a & “b” <c>, d:e%.claim';
const FILES = {
  'clean.claim': CLEAN,
  [AWKWARD]: `Text.\n${UNATTRIBUTED}\n${STRAY}`,
  'warned.claim': `${WARNED}{% claimdown-disable-next-line claim-unattributed -- known <here> %}\n${UNATTRIBUTED}`,
  'broken.claim': Uint8Array.of(0x61, 0xe9),
};

async function printed(format: string, args: readonly string[] = []): Promise<string> {
  const { stdout, code } = await claimdown(FILES, ['lint', '--format', format, ...args]);
  assert.equal(code, 2);
  return stdout;
}

function sarifSchema(): object {
  const schema = path.join(project, 'test/fixtures/sarif/sarif-schema-2.1.0.json');
  // Draft 4 writes `id` for what Ajv knows as `$id`; the schema uses nothing else that draft 7 reads otherwise.
  const { id: _, $schema: __, ...rest } = JSON.parse(readFileSync(schema, 'utf8'));
  return rest;
}

function xml(text: string): Document {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (_level: string, message: string) => void problems.push(message) });
  const document = parser.parseFromString(text, 'text/xml');
  assert.deepEqual(problems, []);
  return document as unknown as Document;
}

describe('claimdown lint: formats', function () {
  this.timeout(120_000);

  it('compact: a line each', async () => {
    assert.equal(
      await printed('compact'),
      `${AWKWARD}:2:1: warning: ${messageOf('claim-unattributed')} [claim-unattributed]
${AWKWARD}:4:8: error: ${messageOf('brace-stray')} [brace-stray]
warned.claim:1:1: warning: ${messageOf('actor-unknown')} [actor-unknown]
`,
    );
  });

  let messages: ReadonlyMap<string, string> = new Map();
  const messageOf = (rule: string): string => messages.get(rule) ?? '';
  before(async () => {
    const report = JSON.parse(await printed('json')) as {
      files: { findings: { rule: string; message: string }[] }[];
    };
    messages = new Map(
      report.files.flatMap(({ findings }) => findings.map((each) => [each.rule, each.message])),
    );
  });

  it('json: the contract, and nothing more', async () => {
    const report = JSON.parse(await printed('json'));
    assert.deepEqual(Object.keys(report), ['version', 'files', 'errors', 'summary']);
    assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 2, infos: 0 });
    assert.deepEqual(report.errors, [{ path: 'broken.claim', message: 'not UTF-8: byte 0xE9 at offset 1' }]);
    const [, stray] = report.files[0].findings;
    assert.deepEqual(stray, {
      rule: 'brace-stray',
      severity: 'error',
      message: messageOf('brace-stray'),
      start: { line: 4, column: 8, offset: 38 },
      end: { line: 4, column: 9, offset: 39 },
      related: [],
      fix: { safe: false, edits: [{ start: 38, end: 38, text: '\\' }] },
    });
  });

  it('a dash is stdout, and no file', async () => {
    const place = await placeWith({ 'a.claim': CLEAN });
    const args = ['lint', '--format', 'json'];
    const { stdout } = await place.run(args);
    assert.equal((await place.run([...args, '-o', '-'])).stdout, stdout);
    assert.equal((await place.run(['lint', '--format', 'json=-'])).stdout, stdout);
    const twice = await place.run([...args, '--format', 'sarif=-']);
    assert.equal(twice.code, 2);
    assert.match(twice.stderr, /two formats cannot go to stdout/);
    const shard = await place.run(['lint', '--shard', '1/1', '-o', '-']);
    assert.equal(shard.stdout, (await place.run(['lint', '--shard', '1/1'])).stdout);
    assert.deepEqual(place.names(), ['a.claim']);
    place.remove();
  });

  it('jsonl: a line each, and last the summary', async () => {
    const lines = (await printed('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => line.rule ?? line.error?.path ?? line.summary),
      [
        'claim-unattributed',
        'brace-stray',
        'actor-unknown',
        'broken.claim',
        { files: 3, errors: 1, warnings: 2, infos: 0 },
      ],
    );
    assert.match(lines[0].fingerprint, /^[0-9a-f]{16}:1$/);
  });

  it('sarif: valid by the OASIS schema, with rules, fingerprints, fixes and suppressed results', async () => {
    const text = await printed('sarif');
    const log = JSON.parse(text);
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(sarifSchema());
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3)));
    const [run] = log.runs;
    const [unattributed, stray, warned, silenced] = run.results;
    assert.equal(run.results.length, 4);
    assert.equal(run.tool.driver.rules[stray.ruleIndex].id, 'brace-stray');
    assert.match(stray.partialFingerprints['claimdown/v1'], /^[0-9a-f]{16}:1$/);
    assert.deepEqual(stray.fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: { charOffset: 38, charLength: 0 }, insertedContent: { text: '\\' } },
    ]);
    const place = unattributed.locations[0].physicalLocation;
    assert.equal(decodeURIComponent(place.artifactLocation.uri), AWKWARD);
    assert.deepEqual(place.region, {
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 23,
      charOffset: 6,
      charLength: 22,
    });
    assert.equal(warned.level, 'warning');
    assert.deepEqual(silenced.suppressions, [{ kind: 'inSource', justification: 'known <here>' }]);
    assert.deepEqual(stray.suppressions, [], 'sections 3.27.23: of all results of a run or of none');
    assert.deepEqual(run.newlineSequences, ['\r\n', '\n', '\r'], 'what lines were counted by');
    assert.equal(stray.fixes[0].properties.safe, false);
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.equal(run.invocations[0].toolExecutionNotifications.length, 1);
  });

  it('sarif of a clean corpus is valid too', async () => {
    const { stdout, code } = await claimdown({ 'a.claim': CLEAN }, ['lint', '--format', 'sarif']);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(sarifSchema());
    assert.ok(validate(JSON.parse(stdout)));
    assert.equal(code, 0);
  });

  it('sarif: a baseline says of all results what it knows of them, silenced ones too, and --quiet keeps errors', async () => {
    const place = await placeWith({
      'a.claim': `${UNATTRIBUTED}{% claimdown-disable-next-line claim-unattributed %}\n{!c7|It rains}.\n${STRAY}`,
    });
    const args = ['lint', '--format', 'sarif', '--baseline', 'known.json'];
    const states = ({ stdout }: { readonly stdout: string }) =>
      JSON.parse(stdout).runs[0].results.map(
        (each: { ruleId: string; baselineState: string; suppressions: object[] }) =>
          `${each.ruleId} ${each.baselineState} ${each.suppressions?.length}`,
      );
    await place.run([...args, '--update-baseline', '--only', 'claim-unattributed']);
    assert.deepEqual(states(await place.run(args)), [
      'brace-stray new 0',
      'claim-unattributed unchanged 0',
      'claim-unattributed new 1',
    ]);
    assert.deepEqual(states(await place.run([...args, '--quiet'])), ['brace-stray new undefined']);
    place.remove();
  });

  it('github: workflow commands with the documented properties, escaped', async () => {
    const lines = (await printed('github')).trimEnd().split('\n');
    assert.equal(lines.length, 4);
    const [first, , third, last] = lines.map((line) => /^::(\w+) ([^:]*)::(.*)$/.exec(line)!);
    const properties = Object.fromEntries(first![2]!.split(',').map((each) => each.split('=')));
    assert.deepEqual(properties, {
      file: 'a & “b” <c>%2C d%3Ae%25.claim',
      line: '2',
      endLine: '2',
      col: '1',
      endColumn: '23',
      title: 'claim-unattributed',
    });
    assert.equal(third![1], 'warning');
    assert.deepEqual([last![1], last![3]], ['error', 'not UTF-8: byte 0xE9 at offset 1']);
  });

  it('gitlab: the documented fields, fingerprints unique', async () => {
    const issues = JSON.parse(await printed('gitlab')) as Record<string, unknown>[];
    assert.equal(issues.length, 4);
    for (const issue of issues) {
      assert.deepEqual(Object.keys(issue), [
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(issue['severity'] as string));
    }
    assert.equal(new Set(issues.map((issue) => issue['fingerprint'])).size, 4);
    assert.deepEqual(issues[0]!['location'], { path: AWKWARD, lines: { begin: 2, end: 2 } });
  });

  it('junit: well-formed, with counts that hold', async () => {
    const document = xml(await printed('junit'));
    const root = document.documentElement;
    const count = (name: string): number => document.getElementsByTagName(name).length;
    assert.equal(root.getAttribute('failures'), String(count('failure')));
    assert.equal(root.getAttribute('errors'), String(count('error')));
    assert.equal(root.getAttribute('tests'), String(count('testcase')));
    assert.deepEqual([count('testsuite'), count('failure'), count('error')], [4, 3, 1]);
    const [suite] = Array.from(document.getElementsByTagName('testsuite'));
    assert.equal(suite!.getAttribute('name'), AWKWARD);
    assert.equal(
      document.getElementsByTagName('failure')[0]!.getAttribute('message'),
      messageOf('claim-unattributed'),
    );
  });

  it('checkstyle: well-formed, with the place and rule of each finding', async () => {
    const document = xml(await printed('checkstyle'));
    const errors = Array.from(document.getElementsByTagName('error'), (each) =>
      ['line', 'column', 'severity', 'source', 'message'].map((name) => each.getAttribute(name)),
    );
    assert.deepEqual(errors[1], ['4', '8', 'error', 'claimdown.brace-stray', messageOf('brace-stray')]);
    assert.equal(errors.length, 4);
    assert.equal(document.getElementsByTagName('file')[0]!.getAttribute('name'), AWKWARD);
  });

  it('rdjson: columns in bytes of UTF-8', async () => {
    const { stdout } = await claimdown({ 'a.claim': '😀 “x” } y\n' }, ['lint', '--format', 'rdjson']);
    const { diagnostics } = JSON.parse(stdout);
    assert.equal(diagnostics.length, 1);
    const before = Buffer.byteLength('😀 “x” ');
    const range = { start: { line: 1, column: before + 1 }, end: { line: 1, column: before + 2 } };
    assert.deepEqual(diagnostics[0].location, { path: 'a.claim', range });
    assert.deepEqual(diagnostics[0].suggestions, [
      { range: { start: range.start, end: range.start }, text: '\\' },
    ]);
    assert.deepEqual([diagnostics[0].severity, diagnostics[0].code], ['ERROR', { value: 'brace-stray' }]);
  });

  it('rdjson: the edits of one fix are one suggestion', async () => {
    const { stdout } = await claimdown({ 'a.claim': '{!c1 @author|😀 It may rain}.\n' }, [
      'lint',
      '--format=rdjson',
      '--only=hedge-unmarked',
    ]);
    const [{ suggestions, location }] = JSON.parse(stdout).diagnostics;
    assert.deepEqual(suggestions, [{ range: location.range, text: '{?may}' }]);
  });

  for (const [title, article, frame] of [
    ['latin text', 'A lone } in the text.', ['A lone } in the text.', '       ^']],
    ['emoji, of two columns each', '👩‍👩‍👧😀 } x', ['👩‍👩‍👧😀 } x', '     ^']],
    ['Chinese', '港口关闭 } x', ['港口关闭 } x', '         ^']],
    ['combining marks', 'e\u0301e\u0301 } x', ['e\u0301e\u0301 } x', '   ^']],
    ['a tab and control characters', 'a\t\u0007 } x', ['a \\x07 } x', '       ^']],
    ['a paragraph, cut', `${'word '.repeat(40)}} ${'more '.repeat(40)}`, undefined],
  ] as const) {
    it(`stylish: the words underlined, behind ${title}`, async () => {
      const { stdout, code } = await claimdown({ 'a.claim': `${article}\n` }, ['lint']);
      assert.equal(code, 1);
      const rows = stdout.split('\n').flatMap((line) => /^ +│ (.*)$/u.exec(line)?.[1] ?? []);
      if (frame) assert.deepEqual(rows, frame);
      else {
        assert.match(rows[0]!, /^….*word \} more.*…$/u);
        assert.equal(rows[0]!.indexOf('}'), rows[1]!.indexOf('^'));
        assert.ok(rows[0]!.length < 100);
      }
    });
  }

  it('several at once, each to its file, and one to stdout', async () => {
    const place = await placeWith({ 'a.claim': UNATTRIBUTED, 'out.xml': 'old' });
    const formats = ['sarif=out.sarif', 'junit=out.xml', 'json'].flatMap((each) => ['--format', each]);
    const ran = await place.run(['lint', ...formats]);
    assert.equal(ran.code, 1);
    assert.deepEqual(findingsIn(ran.stdout), ['a.claim claim-unattributed 1:1']);
    assert.equal(JSON.parse(place.text('out.sarif')).runs[0].results.length, 1);
    assert.ok(place.text('out.xml').startsWith('<?xml'));
    assert.deepEqual(place.names(), ['a.claim', 'out.sarif', 'out.xml']);
    place.remove();
  });

  it('--output writes the one format to a file, and keeps the exit code', async () => {
    const place = await placeWith({ 'a.claim': UNATTRIBUTED });
    const ran = await place.run(['lint', '--format', 'json', '-o', 'out.json']);
    assert.deepEqual(ran, { code: 1, stdout: '', stderr: '' });
    assert.deepEqual(findingsIn(place.text('out.json')), ['a.claim claim-unattributed 1:1']);
    const failing = await place.run(['lint', '-o', 'no/out.txt']);
    assert.equal(failing.code, 2);
    assert.match(failing.stderr, /no\/out\.txt: it cannot be written: there is no such file or folder\n$/);
    // What goes elsewhere is told all the same.
    const partly = await place.run(['lint', '-f', 'json=no/out.json', '-f', 'compact']);
    assert.deepEqual([partly.code, partly.stdout.split(':')[0]], [2, 'a.claim']);
    place.remove();
  });

  for (const [args, stderr] of [
    [['--format', 'xml'], /^claimdown: --format: “xml” is no format: it is stylish, compact, json/],
    [['--format', 'json', '--format', 'sarif'], /^claimdown: two formats cannot go to stdout: /],
    [['--format', 'json='], /behind the “=” the file is missing/],
    [['--output', ''], /^claimdown: --output: it names no file\n$/],
    [['--watch', '--file-list', '-'], /^claimdown: --watch reads the list of files again and again/],
    [['--format', 'json=out', '--format', 'sarif=./out'], /^claimdown: two formats cannot go to \.\/out: /],
    [
      ['--format', 'json', '--shard', '1/2'],
      /^claimdown: findings are reported of the whole: give --format,/,
    ],
    [['--stdin', '--shard', '1/2'], /^claimdown: --shard parts a corpus, and --stdin is one article/],
  ] as const) {
    it(`does not take ${args.join(' ')}`, async () => {
      const ran = await claimdown({ 'a.claim': CLEAN }, ['lint', ...args]);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.match(ran.stderr, stderr);
    });
  }

  it('--statistics counts by rule, the most frequent first', async () => {
    const files = { 'a.claim': `${UNATTRIBUTED}\n{!c2|It is open}.\n`, 'b.claim': WARNED };
    const { stdout } = await claimdown(files, ['lint', '--statistics', '--format', 'compact']);
    assert.match(stdout, /^2 +1 +warning +claim-unattributed .*\n1 +1 +warning +actor-unknown /mu);
    const json = await claimdown(files, ['lint', '--statistics', '--format', 'json']);
    assert.match(json.stderr, /claim-unattributed/);
    assert.equal(findingsIn(json.stdout).length, 3);
  });

  it('is in colour where colours are asked for, and never with NO_COLOR', async () => {
    const files = { 'a.claim': UNATTRIBUTED };
    const coloured = await claimdown(files, ['lint'], { env: { FORCE_COLOR: '1' } });
    assert.ok(coloured.stdout.includes('\u001b[33m'));
    const plain = await claimdown(files, ['lint'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.ok(!plain.stdout.includes('\u001b'));
    assert.ok(!(await claimdown(files, ['lint'])).stdout.includes('\u001b'));
  });
});
