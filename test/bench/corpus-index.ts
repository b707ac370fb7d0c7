/** Section 2 of `targets.md`, as far as the index goes: its memory, and typing beside it. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundle } from './cache.ts';
import { ACTORS, articles } from './corpus.ts';
import { type Editor, startEditor } from './editor.ts';
import { printTable } from './table.ts';

const FILES = 50_000;
const UNITS = 5_000;
const EDITS = 100;

export async function run(): Promise<void> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'claimdown-bench-')));
  const empty = await realpath(await mkdtemp(path.join(tmpdir(), 'claimdown-bench-')));
  try {
    await writeCorpus(folder);
    const program = [await bundle('../../server/src/lsp/node.ts')];
    const start = performance.now();
    const full = await startEditor({ program, languageId: 'claimdown', folder: pathToFileURL(folder).href });
    await whenRead(full, folder);
    const read = performance.now() - start;
    const bare = await startEditor({ program, languageId: 'claimdown', folder: pathToFileURL(empty).href });
    const text = articles(1, 10_000)[0]!.annotated;
    const editors = [
      { editor: full, times: [] as number[], uri: pathToFileURL(path.join(folder, '0', 'new.claim')).href },
      { editor: bare, times: [] as number[], uri: pathToFileURL(path.join(empty, 'new.claim')).href },
    ] as const;
    for (const { editor, uri } of editors) await editor.open(uri, text);
    // They take turns, so that what disturbs one disturbs both.
    for (let i = 0; i < EDITS; i++)
      for (const { editor, times } of editors) times.push(await editor.type(0, 0));
    const [indexed, alone] = editors.map(({ times }) => median(times.slice(10))) as [number, number];
    const memory = residentMegabytes(full);
    await Promise.all([full.stop(), bare.stop()]);
    const seconds = (read / 1000).toFixed(0);
    printTable(
      'The index',
      `${FILES} files of ${UNITS} units, read in ${seconds} s; medians of ${EDITS - 10} edits`,
      [
        {
          what: 'one edit to new diagnostics in a file of 10 KB, all files indexed',
          against: 'the same in an empty folder',
          ratio: indexed / alone,
          reach: { most: 1.2 },
          times: `${indexed.toFixed(1)} : ${alone.toFixed(1)}`,
        },
        {
          what: 'memory of the server, in MB',
          against: '600 MB',
          ratio: memory / 600,
          reach: { most: 1 },
          times: `(${memory.toFixed(0)} MB)`,
        },
      ],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(empty, { recursive: true, force: true });
  }
}

/** Some hundred articles, again and again: the index keeps each file's facts apart all the same. */
async function writeCorpus(folder: string): Promise<void> {
  const texts = articles(500, UNITS).map(({ annotated }) => annotated);
  const actors = ACTORS.map(({ id, name, type }) => `${id}: {name: ${name}, type: ${type}}\n`);
  await writeFile(path.join(folder, 'actors.yaml'), actors.join(''));
  for (let i = 0; i < FILES; i++) {
    const below = path.join(folder, String(Math.floor(i / 500)));
    if (i % 500 === 0) await mkdir(below);
    await writeFile(path.join(below, `${i}.claim`), texts[i % texts.length]!);
  }
}

/** References are answered once all files have been read. */
async function whenRead(editor: Editor, folder: string): Promise<void> {
  const uri = pathToFileURL(path.join(folder, 'whole.claim')).href;
  await editor.open(uri, '{!c1 @author|It rains}.');
  await editor.request('textDocument/references', {
    textDocument: { uri },
    position: { line: 0, character: 3 },
    context: { includeDeclaration: true },
  });
  await editor.close();
}

function residentMegabytes({ pid }: Editor): number {
  if (platform === 'win32') throw new Error('The memory of a process is asked of “ps”, which Windows lacks.');
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) / 1024;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
