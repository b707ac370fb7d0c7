import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeWorkspace } from '../../../server/src/lsp/node-workspace.ts';

describe('files of the disk', () => {
  let outer: string;
  before(async () => {
    if (process.platform === 'win32') return;
    outer = await realpath(await mkdtemp(path.join(os.tmpdir(), 'claimdown-files-')));
    const inside = path.join(outer, 'work');
    await mkdir(path.join(inside, 'sub'), { recursive: true });
    await writeFile(path.join(outer, 'secret.txt'), 'secret');
    await writeFile(path.join(inside, 'a b#1.txt'), 'eins 😀');
    await writeFile(path.join(inside, 'empty.txt'), '');
    await writeFile(path.join(inside, 'sub/c.txt'), 'c');
    await symlink('a b#1.txt', path.join(inside, 'link.txt'));
    await symlink('sub', path.join(inside, 'again'));
    await symlink('../secret.txt', path.join(inside, 'out.txt'));
    await symlink('..', path.join(inside, 'up'));
    await symlink('loop.txt', path.join(inside, 'loop.txt'));
    execFileSync('mkfifo', [path.join(inside, 'pipe.txt')]);
  });
  after(async () => {
    if (outer) await rm(outer, { recursive: true, force: true });
  });

  const read = async (name: string) => {
    const root = pathToFileURL(path.join(outer, 'work')).href;
    const file = await nodeWorkspace([root]).read(pathToFileURL(path.join(outer, 'work', name)).href);
    if (file.kind === 'file') return new TextDecoder().decode(file.bytes);
    return file.kind === 'missing' ? file.kind : file.message;
  };

  const LEADS_OUT = 'it is a link that leads out of the workspace';
  const FILES: readonly (readonly [name: string, found: string])[] = [
    ['a b#1.txt', 'eins 😀'],
    ['empty.txt', ''],
    ['sub/c.txt', 'c'],
    ['link.txt', 'eins 😀'],
    ['again/c.txt', 'c'],
    ['gone.txt', 'missing'],
    ['gone/gone.txt', 'missing'],
    ['a b#1.txt/x', 'missing'],
    ['sub', 'it is a folder'],
    ['out.txt', LEADS_OUT],
    ['up/secret.txt', LEADS_OUT],
    ['loop.txt', 'it is a link that leads back to itself'],
    ['pipe.txt', 'it is no file'],
  ];
  for (const [name, found] of FILES)
    it(`${name}: ${found}`, async function () {
      // What links and pipes are is another matter on Windows.
      if (process.platform === 'win32') this.skip();
      assert.equal(await read(name), found);
    });
});
