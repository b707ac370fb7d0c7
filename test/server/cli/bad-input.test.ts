import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { type Files, placeWith, type RunOptions } from './command-line.ts';

const GOOD = 'It {!c @author|rains}.\n';
const UNCLOSED = 'It {!c @author|rains.\n';
const TAG_UNCLOSED =
  'This tag is not closed on its line: add } where it ends. A tag never runs over a line break; continue it on the next line with {+id|…}.';

/** Ten to the tenth values, if every alias were followed. */
const MANY_ALIASES = [
  'x0: &x0 [a, a, a, a, a, a, a, a, a, a]',
  ...Array.from({ length: 9 }, (_, n) => `x${n + 1}: &x${n + 1} [${Array(10).fill(`*x${n}`).join(', ')}]`),
].join('\n');
const TOO_MANY =
  'Aliases (*name) repeat too much (more than 100 times, or very long values), so the file is not read: write the values out.';

interface Case {
  readonly title: string;
  readonly files: Files;
  readonly code: 0 | 1 | 2;
  /** Every finding: file, line, column, rule and message. */
  readonly findings?: readonly string[];
  /** Every file or folder that could not be read, and why. */
  readonly errors?: readonly string[];
  readonly options?: RunOptions;
  /** Permissions taken from these, by path. */
  readonly locked?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'a binary file, and checks the others',
    files: { 'a.claim': Uint8Array.of(0x61, 0, 0x62), 'b.claim': UNCLOSED },
    code: 2,
    findings: [`b.claim:1:4 tag-unclosed ${TAG_UNCLOSED}`],
    errors: ['a.claim: not a text file: byte 0x00 at offset 1'],
  },
  {
    title: 'invalid UTF-8, and checks the others',
    files: { 'a.claim': Uint8Array.of(0x61, 0x62, 0x63, 0xe9, 0x20), 'b.claim': UNCLOSED },
    code: 2,
    findings: [`b.claim:1:4 tag-unclosed ${TAG_UNCLOSED}`],
    errors: ['a.claim: not UTF-8: byte 0xE9 at offset 3'],
  },
  {
    title: 'an error behind a byte order mark, which is no column',
    files: { 'a.claim': `\uFEFF${UNCLOSED}` },
    code: 1,
    findings: [`a.claim:1:4 tag-unclosed ${TAG_UNCLOSED}`],
  },
  {
    title: 'an error behind front matter and CR LF, which is one line end',
    files: { 'a.claim': `\uFEFF---\r\nclaimdown: 1\r\n---\r\n${UNCLOSED.replace('\n', '\r\n')}` },
    code: 1,
    findings: [`a.claim:4:4 tag-unclosed ${TAG_UNCLOSED}`],
  },
  { title: 'nothing in an empty file', files: { 'a.claim': '' }, code: 0 },
  {
    title: 'front matter with a thousandfold alias',
    files: { 'a.claim': `---\nclaimdown: 1\n${MANY_ALIASES}\n---\n${GOOD}` },
    code: 1,
    findings: [`a.claim:5:50 front-matter-invalid ${TOO_MANY}`],
  },
  {
    title: 'a configuration with a thousandfold alias',
    files: { 'claimdown.yaml': `${MANY_ALIASES}\n`, 'a.claim': GOOD },
    code: 2,
    findings: [`claimdown.yaml:3:50 config-invalid ${TOO_MANY}`],
  },
  {
    title: 'a registry with a thousandfold alias',
    files: { 'actors.yaml': `${MANY_ALIASES}\n`, 'claimdown.yaml': '', 'a.claim': GOOD },
    code: 2,
    findings: [`actors.yaml:3:50 config-invalid ${TOO_MANY}`],
  },
  {
    title: 'a registry with a syntax error, and checks the article',
    files: { 'actors.yaml': 'actors:\n  a: [1\n b: }\n', 'claimdown.yaml': '', 'a.claim': UNCLOSED },
    code: 2,
    findings: [
      `a.claim:1:4 tag-unclosed ${TAG_UNCLOSED}`,
      'actors.yaml:2:6 config-invalid This bracket is never closed: write “]” where the list ends.',
    ],
  },
  {
    title: 'a source out of the project, by path',
    files: {
      'p/claimdown.yaml': '',
      'p/a.claim': `---\nclaimdown: 1\nsource: ../secret.txt\n---\n${GOOD}`,
      'secret.txt': 'SECRET\n',
    },
    code: 1,
    findings: [
      'a.claim:3:9 source-drift The source “../secret.txt” could not be compared: “../secret.txt” leads out of the workspace folder: nothing there is read.',
    ],
    options: { cwd: 'p' },
  },
  {
    title: 'a source out of the project, by a link',
    files: {
      'p/claimdown.yaml': '',
      'p/a.claim': `---\nclaimdown: 1\nsource: link.txt\n---\n${GOOD}`,
      'p/link.txt': { link: '../secret.txt' },
      'secret.txt': 'SECRET\n',
    },
    code: 1,
    findings: [
      'a.claim:3:9 source-drift The source “link.txt” could not be compared: it is a link that leads out of the project.',
    ],
    options: { cwd: 'p' },
  },
  {
    title: 'a folder without permission, and checks the others',
    files: { 'locked/a.claim': GOOD, 'b.claim': UNCLOSED },
    locked: ['locked'],
    code: 2,
    findings: [`b.claim:1:4 tag-unclosed ${TAG_UNCLOSED}`],
    errors: ['locked: the folder cannot be read: you have no permission'],
    options: { powerless: true },
  },
  {
    title: 'a file without permission, and checks the others',
    files: { 'a.claim': GOOD, 'b.claim': UNCLOSED },
    locked: ['a.claim'],
    code: 2,
    findings: [`b.claim:1:4 tag-unclosed ${TAG_UNCLOSED}`],
    errors: ['a.claim: it cannot be read: you have no permission'],
    options: { powerless: true },
  },
];

interface Json {
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: { readonly line: number; readonly column: number };
    }[];
  }[];
}

describe('claimdown lint of bad input', function () {
  this.timeout(120_000);

  for (const { title, files, code, findings = [], errors = [], options, locked = [] } of CASES) {
    it(`tells ${title}`, async () => {
      const place = await placeWith(files);
      try {
        for (const name of locked) chmodSync(path.join(place.path, name), 0);
        const ran = await place.run(['lint', '--format', 'json'], options);
        for (const name of locked) chmodSync(path.join(place.path, name), 0o755);
        const report: Json = JSON.parse(ran.stdout);
        assert.deepEqual(inShort(report), findings);
        assert.deepEqual(
          report.errors.map((error) => `${error.path}: ${error.message}`),
          errors,
        );
        assert.equal(ran.stderr, '');
        assert.equal(ran.code, code);
        assert.doesNotMatch(ran.stdout, /SECRET/);
        for (const [name, content] of Object.entries(files))
          if (typeof content === 'string' || content instanceof Uint8Array)
            assert.deepEqual(place.read(name), Buffer.from(content as string), name);
      } finally {
        place.remove();
      }
    });
  }
});

function inShort({ files }: Json): readonly string[] {
  return files.flatMap((file) =>
    file.findings.map(
      ({ rule, message, start }) => `${file.path}:${start.line}:${start.column} ${rule} ${message}`,
    ),
  );
}
