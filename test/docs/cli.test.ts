import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addLintOptions, addReportOptions } from '../../server/src/cli/lint/options.ts';
import { claimdown } from '../server/cli/command-line.ts';

const table = [
  ...readFileSync('docs/cli.md', 'utf8').matchAll(/^\| `(-[^`]*)` *\| .*\| ([a-z]+(?:, [a-z]+)*) *\|$/gm),
].map(([, flags, tests]) => ({ flags: flags!, tests: tests!.split(', ') }));
const HELP = '-h, --help';

function flagsOf(command: Command): readonly string[] {
  return command.options.map(({ flags }) => flags);
}

describe('docs/cli.md', () => {
  it('lists the options of lint that --help lists, in their order', () => {
    assert.deepEqual(
      table.map(({ flags }) => flags),
      [...flagsOf(addLintOptions(new Command('lint'))), HELP],
    );
  });

  it('says which of them merge takes', () => {
    const merge = flagsOf(addReportOptions(new Command('merge')));
    assert.equal(merge.length, 8);
    assert.deepEqual(
      table.slice(0, 8).map(({ flags }) => flags),
      merge,
    );
  });

  for (const { flags, tests } of table) {
    it(`names tests in which ${flags} is run`, () => {
      for (const name of tests.filter((each) => each !== 'options')) {
        const path = `test/server/cli/lint/${name}.test.ts`;
        assert.ok(existsSync(path), path);
        const text = readFileSync(path, 'utf8');
        const names = flags.split(', ').map((each) => each.split(/[ [<]/)[0]!);
        assert.ok(
          names.some((each) => new RegExp(`['\`]${each}\\b`).test(text)),
          `${flags} in ${path}`,
        );
      }
    });
  }
});

describe('docs/cli.md on the other commands', () => {
  const rows = [
    ...readFileSync('docs/cli.md', 'utf8').matchAll(
      /^\| `([a-z]+)[^|]*\|([^|]*)\| [^|]* \| `([\w/-]+)` *\|$/gm,
    ),
  ].map(([, name, options, test]) => ({ name: name!, options: options!, test: test! }));

  it('lists each, with its options', async () => {
    const documented = new Map(rows.map(({ name, options }) => [name, options.match(/--[\w-]+/g) ?? []]));
    const { stdout } = await claimdown({}, ['--help']);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) .*/gm)]
      .map(([, name]) => name!)
      .filter((name) => !['claimdown', 'help', 'lint', 'merge'].includes(name));
    assert.deepEqual([...documented.keys()].sort(), [...new Set(names)].sort());
    for (const [name, options] of documented) {
      const help = (await claimdown({}, [name, '--help'])).stdout;
      const known = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option!);
      assert.deepEqual(
        options,
        known.filter((option) => option !== '--help'),
        name,
      );
    }
  }).timeout(60_000);

  for (const { name, options, test } of rows)
    it(`names a test that runs ${name}, with each option`, () => {
      const folder = test.includes('/') ? 'test/server' : 'test/server/cli';
      const text = readFileSync(`${folder}/${test}.test.ts`, 'utf8');
      assert.match(text, new RegExp(`['"\x60 ]${name}\\b`));
      for (const option of options.match(/--[\w-]+/g) ?? []) {
        const short = { '--output': '-o', '--format': '-f' }[option] ?? option;
        assert.match(text, new RegExp(`['"\x60 ](?:${option}|${short})\\b`), option);
      }
    });
});
