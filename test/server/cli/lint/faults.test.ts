import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCommandLine, claimdown, placeWith } from '../command-line.ts';
import { CLEAN, findingsIn, IDLE, pathsIn, STRAY, UNATTRIBUTED } from './articles.ts';

/** Runs a module before the command line, in its threads too. */
function preloading(folder: string, code: string): Readonly<Record<string, string>> {
  const file = path.join(folder, 'preload.cjs');
  writeFileSync(file, code);
  return { NODE_OPTIONS: `--require "${file}"` };
}

/** To be loaded before: what is written stands there in half, and nothing goes on. */
const HALF_WRITTEN = `const fs = require('node:fs/promises'); const { writeFileSync } = require('node:fs');
         fs.writeFile = (path) => { writeFileSync(path, 'Te'); process.stdout.write('writing'); return new Promise(() => setTimeout(() => {}, 60000)); };`;

describe('claimdown lint: faults', function () {
  this.timeout(180_000);

  it('a file deleted between listing and reading', async () => {
    const place = await placeWith({ 'a.claim': CLEAN, 'b.claim': UNATTRIBUTED, 'c.claim': STRAY });
    const env = preloading(
      place.path,
      `const fs = require('node:fs'); const open = fs.openSync;
       fs.openSync = (path, ...rest) => {
         if (String(path).endsWith('a.claim')) fs.rmSync(String(path).replace('a.claim', 'b.claim'), { force: true });
         return open(path, ...rest);
       };
       require('node:module').syncBuiltinESMExports();`,
    );
    const ran = await place.run(['lint', '--format=json'], { env });
    assert.equal(ran.code, 2);
    assert.deepEqual(findingsIn(ran.stdout), ['c.claim brace-stray 1:8']);
    assert.deepEqual(JSON.parse(ran.stdout).errors, [
      { path: 'b.claim', message: 'there is no such file any more' },
    ]);
    place.remove();
  });

  it('a full disk while mending: no file is lost, and no piece of one left', async function () {
    if (process.platform === 'win32') this.skip();
    const long = `${IDLE}${'A sentence of the article.\n'.repeat(4000)}`;
    const place = await placeWith({ 'a.claim': IDLE, 'long.claim': long });
    const program = await builtCommandLine();
    // The shell's limit is in blocks of 512 or 1024 bytes; the long file is over 100 kB.
    const script = `ulimit -f 40; trap '' XFSZ; exec "${process.execPath}" "${program}" lint --fix`;
    const child = spawn('sh', ['-c', script], { cwd: place.path, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += String(data);
    });
    const [code] = await once(child, 'close');
    assert.equal(code, 2, stderr);
    assert.match(stderr, /^long\.claim: it cannot be written: /m);
    assert.equal(place.text('long.claim'), long);
    assert.equal(place.text('a.claim'), 'Text.\n');
    assert.deepEqual(place.names(), ['a.claim', 'long.claim']);
    place.remove();
  });

  it('a worker that is killed: its files are checked all the same', async () => {
    const files: Record<string, string> = {};
    for (let i = 100; i < 200; i++) files[`${i}.claim`] = i % 10 === 0 ? UNATTRIBUTED : CLEAN;
    const place = await placeWith(files);
    const args = ['lint', '--format=json', '--concurrency=2'];
    const whole = await place.run(args);
    const env = preloading(
      place.path,
      `const { isMainThread } = require('node:worker_threads'); const fs = require('node:fs');
       const open = fs.openSync; const killed = ${JSON.stringify(path.join(place.path, 'killed'))}; let left = 3;
       const waiting = new Int32Array(new SharedArrayBuffer(4));
       fs.openSync = (path, ...rest) => {
         if (String(path).endsWith('.claim')) {
           if (isMainThread) while (!fs.existsSync(killed)) Atomics.wait(waiting, 0, 0, 5);
           else if (left-- === 0) { fs.writeFileSync(killed, ''); process.exit(7); }
         }
         return open(path, ...rest);
       };`,
    );
    assert.deepEqual(await place.run(args, { env }), whole);
    assert.equal(findingsIn(whole.stdout).length, 10);
    place.remove();
  });

  it('a circle of links', async () => {
    const files = {
      'in/a.claim': CLEAN,
      'in/loop': { link: '..' },
      'in/self': { link: 'self' },
      'b.claim': { link: 'b.claim' },
    };
    const ran = await claimdown(files, ['lint', '--format=json']);
    assert.deepEqual([ran.code, pathsIn(ran.stdout)], [0, ['in/a.claim']]);
    const named = await claimdown(files, ['lint', 'b.claim']);
    assert.deepEqual(
      [named.code, named.stderr],
      [2, 'b.claim: it cannot be read: it is a link that leads back to itself\n'],
    );
  });

  it('refuses a list of names parted by NUL that --null does not announce, rather than check nothing', async () => {
    const ran = await claimdown({ 'a.claim': 'a\n' }, ['lint', '--file-list', '-'], { stdin: 'a.claim\0' });
    assert.equal(ran.code, 2);
    assert.equal(
      ran.stderr,
      'claimdown: --file-list -: its names are parted by NUL characters: give --null too\n',
    );
  });

  it('a name with a line break in it', async function () {
    if (process.platform === 'win32') this.skip();
    const files = { 'a\nb.claim': UNATTRIBUTED };
    for (const format of ['stylish', 'compact']) {
      const ran = await claimdown(files, ['lint', '--format', format]);
      assert.ok(ran.stdout.startsWith('a\\nb.claim'), ran.stdout);
    }
    const github = await claimdown(files, ['lint', '--format', 'github']);
    assert.ok(github.stdout.startsWith('::warning file=a%0Ab.claim,'));
    assert.equal(github.stdout.trimEnd().split('\n').length, 1);
    const listed = await claimdown(files, ['lint', '--format=json', '--file-list=-', '--null'], {
      stdin: 'a\nb.claim\0',
    });
    assert.deepEqual(findingsIn(listed.stdout), ['a\nb.claim claim-unattributed 1:1']);
  });

  it('a name that is not UTF-8, of a file and of a folder', async function () {
    // Elsewhere the file system itself refuses such names.
    if (process.platform !== 'linux') this.skip();
    const place = await placeWith({ 'a.claim': CLEAN });
    const odd = (rest: string): Buffer =>
      Buffer.concat([Buffer.from(`${place.path}/in`), Buffer.of(0xff), Buffer.from(rest)]);
    writeFileSync(odd('.claim'), UNATTRIBUTED);
    mkdirSync(odd(''));
    writeFileSync(odd('/b.claim'), UNATTRIBUTED);
    const ran = await place.run(['lint', '--format=json']);
    assert.equal(ran.code, 2);
    assert.deepEqual(JSON.parse(ran.stdout).errors, [
      { path: 'in\uFFFD', message: 'the folder cannot be read: its name is not UTF-8: rename it' },
      { path: 'in\uFFFD.claim', message: 'it cannot be read: its name is not UTF-8: rename it' },
    ]);
    const named = await place.run(['strip', 'in\uFFFD.claim']);
    assert.match(named.stderr, /it cannot be read: its name is not UTF-8: rename it$/m);
    place.remove();
  });

  it('a file of 50 MB', async () => {
    const line = 'The river may rise by 40 centimetres, and \ud83d\ude00.\n';
    const text = line.repeat(Math.ceil(50_000_000 / Buffer.byteLength(line))) + STRAY;
    const ran = await claimdown({ 'a.claim': text }, ['lint', '--format=json', '--only=brace-stray']);
    assert.equal(ran.code, 1, ran.stderr);
    const lines = Math.ceil(50_000_000 / Buffer.byteLength(line));
    assert.deepEqual(findingsIn(ran.stdout), [`a.claim brace-stray ${lines + 1}:8`]);
  });

  it('an article of very many tags, for which a thread of its own has more memory', async () => {
    const text = `${'{@unnamed|x} '.repeat(200_001)}\n${STRAY}`;
    const ran = await claimdown({ 'a.claim': text }, ['lint', '--format=json']);
    assert.deepEqual([ran.code, findingsIn(ran.stdout)], [1, ['a.claim brace-stray 2:8']], ran.stderr);
  });

  it('an article that takes more memory than there is, and the others are checked', async () => {
    const place = await placeWith({ 'a.claim': '{@a} '.repeat(200_001), 'b.claim': STRAY });
    const env = preloading(place.path, `require('node:os').totalmem = () => 100_000_000;`);
    const ran = await place.run(['lint', '--format=json'], { env });
    assert.equal(ran.code, 2);
    assert.deepEqual(findingsIn(ran.stdout), ['b.claim brace-stray 1:8']);
    assert.deepEqual(JSON.parse(ran.stdout).errors, [
      {
        path: 'a.claim',
        message:
          'its tags, and what is found in them, are more than fits into memory here: split the article',
      },
    ]);
    place.remove();
  });

  it('a rule that breaks down is one finding that names it and the file, and the rest goes on', async () => {
    const place = await placeWith({ 'a.claim': `${UNATTRIBUTED}${STRAY}`, 'b.claim': STRAY });
    const env = preloading(
      place.path,
      `const map = Array.prototype.flatMap;
       Array.prototype.flatMap = function (...rest) {
         if (new Error().stack.includes('.check') && this[0]?.kind === 'claim') throw new Error('planted');
         return map.apply(this, rest);
       };
       const filter = Array.prototype.filter;
       Array.prototype.filter = function (...rest) {
         if (new Error().stack.includes('.check') && this[0]?.kind === 'claim') throw new Error('planted');
         return filter.apply(this, rest);
       };`,
    );
    const { stdout, code } = await place.run(['lint', '--format=json'], { env });
    assert.equal(code, 1);
    const { files } = JSON.parse(stdout) as {
      files: { path: string; findings: { rule: string; message: string }[] }[];
    };
    const crashed = files[0]!.findings.filter(({ message }) => message.includes('planted'));
    assert.ok(crashed.length > 0);
    for (const { rule, message } of crashed) assert.ok(message.includes(`The rule ${rule} failed`), message);
    assert.ok(findingsIn(stdout).includes('a.claim brace-stray 2:8'));
    assert.ok(findingsIn(stdout).includes('b.claim brace-stray 1:8'));
    place.remove();
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`${signal} while a file is written leaves no half of it`, async function () {
      if (process.platform === 'win32') this.skip();
      const place = await placeWith({ 'a.claim': IDLE });
      const program = await builtCommandLine();
      const folder = path.join(place.path, 'preload');
      mkdirSync(folder);
      const env = preloading(folder, HALF_WRITTEN);
      const child = spawn(process.execPath, [program, 'lint', '--fix'], {
        cwd: place.path,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await once(child.stdout, 'data');
      assert.equal(readdirSync(place.path).length, 3);
      child.kill(signal);
      const [code] = await once(child, 'close');
      assert.equal(code, signal === 'SIGINT' ? 130 : 143);
      assert.deepEqual(readdirSync(place.path).sort(), ['a.claim', 'preload']);
      assert.equal(readFileSync(path.join(place.path, 'a.claim'), 'utf8'), IDLE);
      place.remove();
    });
  }

  /** `claimdown lint --watch` in a folder, with what it has printed, and the next time it waits for changes. */
  async function watching(folder: string, args: readonly string[]) {
    const program = await builtCommandLine();
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const child = spawn(process.execPath, [program, 'lint', '--watch', ...args], { cwd: folder, env });
    let stdout = '';
    let waits = 0;
    let told = (): void => {};
    child.stdout.on('data', (data) => {
      stdout += String(data);
      told();
    });
    child.stderr.on('data', (data) => {
      waits += String(data).split('Waiting for changes').length - 1;
      told();
    });
    child.once('close', () => told());
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
    };
    return {
      waiting: () => {
        const before = waits;
        return until(() => waits > before);
      },
      printed: (words: string) => until(() => stdout.includes(words)),
      end: async (): Promise<NodeJS.Signals | null> => {
        child.kill('SIGINT');
        const [, signal] = await once(child, 'close');
        return signal as NodeJS.Signals | null;
      },
    };
  }

  it('--watch checks again when a file changes, and ends with Ctrl+C', async () => {
    const place = await placeWith({ 'a.claim': CLEAN });
    const { waiting, printed, end } = await watching(place.path, []);
    await waiting();
    await printed('nothing found');
    writeFileSync(path.join(place.path, 'a.claim'), UNATTRIBUTED);
    await printed('claim-unattributed');
    assert.equal(await end(), 'SIGINT');
    place.remove();
  });

  it('--watch waits for a folder that goes and comes back', async () => {
    const place = await placeWith({ 'in/deep/a.claim': CLEAN });
    const { waiting, printed, end } = await watching(place.path, ['in/deep']);
    await waiting();
    const gone = waiting();
    rmSync(path.join(place.path, 'in'), { recursive: true });
    await gone;
    mkdirSync(path.join(place.path, 'in/deep'), { recursive: true });
    writeFileSync(path.join(place.path, 'in/deep/a.claim'), UNATTRIBUTED);
    await printed('claim-unattributed');
    assert.equal(await end(), 'SIGINT');
    place.remove();
  });

  it('--watch follows what a pattern may match, and not the report that it writes', async () => {
    const place = await placeWith({ 'a.claim': CLEAN });
    const { waiting, end } = await watching(place.path, ['**/*.claim', '-o', 'report.txt']);
    await waiting();
    // Whoever took the report for a change would check again at once, and write the report again.
    for (const [name, content, rule] of [
      ['b.claim', UNATTRIBUTED, 'claim-unattributed'],
      ['c.claim', STRAY, 'brace-stray'],
    ] as const) {
      writeFileSync(path.join(place.path, name), content);
      while (!place.text('report.txt').includes(rule)) await waiting();
    }
    assert.equal(await end(), 'SIGINT');
    place.remove();
  });

  it('Ctrl+C while another command writes leaves no half of a file either', async function () {
    if (process.platform === 'win32') this.skip();
    const place = await placeWith({ 'a.txt': 'Text.\n' });
    const folder = path.join(place.path, 'preload');
    mkdirSync(folder);
    const env = preloading(folder, HALF_WRITTEN);
    const child = spawn(process.execPath, [await builtCommandLine(), 'new', 'a.txt'], {
      cwd: place.path,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    assert.equal(readdirSync(place.path).length, 3);
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'close'), [130, null]);
    assert.deepEqual(readdirSync(place.path).sort(), ['a.txt', 'preload']);
    place.remove();
  });
});
