import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { readZip, type ZipEntry } from './zip.ts';

const project = path.resolve(import.meta.dirname, '../..');
const maximalBytes = 600_000;

const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/client/images/icon.png',
  'extension/dist/extension.cjs',
  'extension/dist/extension.web.js',
  'extension/dist/server.thread.cjs',
  'extension/dist/server.web.js',
  'extension/package.json',
  'extension/readme.md',
  'extension/syntaxes/claimdown.tmLanguage.json',
  'extension/syntaxes/icons/claim-dark.svg',
  'extension/syntaxes/icons/claim-light.svg',
  'extension/syntaxes/language-configuration.json',
  'extension/syntaxes/snippets.json',
];

describe('npm run package', () => {
  let bytes: Buffer;
  let entries: readonly ZipEntry[];

  before(async function () {
    this.timeout(120_000);
    const folder = temporaryFolder('vsix');
    try {
      const file = path.join(folder.path, 'claimdown.vsix');
      const windows = process.platform === 'win32';
      const npm = windows ? 'npm.cmd' : 'npm';
      await promisify(execFile)(npm, ['run', 'package', '--', '--out', file], {
        cwd: project,
        shell: windows,
      });
      bytes = await readFile(file);
    } finally {
      folder.remove();
    }
    entries = readZip(bytes);
  });

  it('holds what VS Code needs and nothing else', () => {
    const pages = /^extension\/(docs\/rules|client\/walkthrough)\/[\w-]+\.(md|claim)$/;
    const names = entries.map((entry) => entry.name).filter((name) => !pages.test(name));
    assert.deepEqual(names.sort(), expected);
  });

  it(`stays under ${maximalBytes / 1000} KB`, () => {
    assert.ok(bytes.length < maximalBytes, `it has ${bytes.length} bytes`);
  });

  it('carries no source maps', () => {
    const mapped = entries.filter((entry) => entry.content.includes('sourceMappingURL'));
    assert.deepEqual(
      mapped.map((entry) => entry.name),
      [],
    );
  });

  it('holds each file its manifest names', () => {
    const text = (name: string) => String(entries.find((entry) => entry.name === name)?.content);
    const { main, browser, icon, contributes } = JSON.parse(text('extension/package.json'));
    const named = [
      main,
      browser,
      icon,
      ...contributes.languages.flatMap((each: { configuration: string; icon: object }) => [
        each.configuration,
        ...Object.values(each.icon),
      ]),
      ...contributes.grammars.map((each: { path: string }) => each.path),
      ...contributes.snippets.map((each: { path: string }) => each.path),
    ];
    const missing = named.filter(
      (file: string) => !entries.some((entry) => entry.name === path.posix.join('extension', file)),
    );
    assert.deepEqual(missing, []);
  });
});
