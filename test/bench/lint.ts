/** Section 1 of `targets.md`, as far as linting goes: whole processes, from start to end, with their peak memory. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, execPath, hrtime } from 'node:process';
import { fileURLToPath } from 'node:url';
import { peerFolder } from './cache.ts';
import { ACTORS, articles } from './corpus.ts';
import { median } from './measure.ts';
import { milliseconds, printTable, type Row } from './table.ts';

const PEER = 'markdownlint-cli2';
const PEER_VERSION = '0.24.1';
const ROUNDS = 5;
const ROUNDS_OF_ONE = 11;
const ROUNDS_OF_PARTS = 3;
const UNITS = 5_000;
const SOME = 1_000;
/** Few enough for several rounds; that each thread warms up by itself shows here, and is a small part of a large corpus. */
const PARTED = 2_000;
/** CLAIMDOWN_BENCH_FILES takes another number, for a quicker look. */
const MANY = Number(env['CLAIMDOWN_BENCH_FILES'] ?? 50_000);

const project = fileURLToPath(new URL('../../', import.meta.url));
const program = path.join(project, 'dist/cli.cjs');

interface Run {
  readonly time: number;
  /** Peak of the whole process with its threads, in MB. */
  readonly memory: number;
}

export async function run(): Promise<void> {
  const built = spawnSync(execPath, ['esbuild.mjs'], { cwd: project, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the command line could not be built');
  const folder = mkdtempSync(path.join(tmpdir(), 'claimdown-bench-'));
  try {
    const preload = path.join(folder, 'memory.cjs');
    writeFileSync(
      preload,
      `const { isMainThread } = require('node:worker_threads');
       if (isMainThread) process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'memory'))}, String(process.resourceUsage().maxRSS)));`,
    );
    const measured = measurer(preload, path.join(folder, 'memory'));
    const peer = path.join(peerFolder(PEER, PEER_VERSION), 'node_modules', PEER, 'markdownlint-cli2-bin.mjs');
    const some = writeCorpus(path.join(folder, 'some'), SOME);
    printTable('Linting one file', `Medians of ${ROUNDS_OF_ONE} rounds`, cold(measured, some));
    printTable('Linting a folder', `Medians of ${ROUNDS} rounds`, againstPeer(measured, some, peer));
    const parted = writeCorpus(path.join(folder, 'parted'), PARTED);
    printTable(
      'Linting in parts',
      `Medians of ${ROUNDS_OF_PARTS} rounds`,
      partsRows(measured, parted, folder),
    );
    const many = writeCorpus(path.join(folder, 'many'), MANY);
    const cached = cachedRuns(measured, many, folder);
    printTable('Linting a corpus', `One round, and medians of ${ROUNDS} at ${SOME}`, [
      ...coldRows(measured, some, cached, folder),
      threadsRow(measured, many, folder),
    ]);
    printTable(
      'Linting it again',
      `Medians of ${ROUNDS} rounds`,
      warmRows(cached, path.join(many, 'claim'), folder),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measured = (cwd: string, script: string, args: readonly string[]) => Run;

function measurer(preload: string, memoryFile: string): Measured {
  return (cwd, script, args) => {
    const start = hrtime.bigint();
    const ran = spawnSync(execPath, ['--require', preload, script, ...args], { cwd, maxBuffer: 1 << 30 });
    const time = Number(hrtime.bigint() - start) / 1e6;
    if (ran.status === null || ran.status > 1)
      throw new Error(`${script} ${args.join(' ')}: ${String(ran.stderr)}`);
    return { time, memory: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
  };
}

/** The same articles as `.claim` and as `.md`, in folders of a thousand, under a registry. */
function writeCorpus(folder: string, count: number): string {
  const distinct = articles(Math.min(count, 2_000), UNITS);
  for (let i = 0; i < count; i++) {
    const { annotated } = distinct[i % distinct.length]!;
    const name = `${Math.floor(i / 1000)}/article-${String(i).padStart(5, '0')}`;
    for (const [kind, ending] of [
      ['claim', '.claim'],
      ['md', '.md'],
    ] as const) {
      if (kind === 'md' && count > SOME) continue;
      const file = path.join(folder, kind, name + ending);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, annotated);
    }
  }
  const actors = ACTORS.map(({ id, name, type }) => `${id}:\n  name: ${name}\n  type: ${type}\n`);
  writeFileSync(path.join(folder, 'claim/actors.yaml'), actors.join(''));
  return folder;
}

function rounds(turns: readonly (() => Run)[], count = ROUNDS): readonly Run[] {
  const found: Run[][] = turns.map(() => []);
  for (let round = 0; round < count; round++) turns.forEach((turn, i) => void found[i]!.push(turn()));
  return found.map((runs) => ({
    time: median(runs.map(({ time }) => time)),
    memory: median(runs.map(({ memory }) => memory)),
  }));
}

function cold(measured: Measured, folder: string): readonly Row[] {
  const empty = path.join(folder, 'empty.cjs');
  writeFileSync(empty, '0');
  const cwd = path.join(folder, 'claim');
  const [ours, node] = rounds(
    [() => measured(cwd, program, ['lint', '0/article-00000.claim']), () => measured(cwd, empty, [])],
    ROUNDS_OF_ONE,
  ) as [Run, Run];
  return [
    {
      what: 'lint, one file of 5,000 units, cold',
      against: 'node running nothing',
      ratio: ours.time / node.time,
      reach: { most: 1.5 },
      times: milliseconds(ours.time, node.time),
    },
  ];
}

function againstPeer(measured: Measured, folder: string, peer: string): readonly Row[] {
  const config = path.join(folder, 'md/.markdownlint-cli2.jsonc');
  writeFileSync(config, '{ "config": { "default": true }, "noProgress": true }');
  const [ours, theirs] = rounds([
    () => measured(path.join(folder, 'claim'), program, ['lint', '--format', 'json', '.']),
    () => measured(path.join(folder, 'md'), peer, ['**/*.md']),
  ]) as [Run, Run];
  const what = `lint, ${SOME} files of 5,000 units, all rules`;
  return [
    {
      what,
      against: `${PEER} ${PEER_VERSION}, time`,
      ratio: theirs.time / ours.time,
      reach: { least: 5 },
      times: milliseconds(ours.time, theirs.time),
    },
    {
      what,
      against: 'its peak memory',
      ratio: ours.memory / theirs.memory,
      reach: { most: 1 },
      times: `${ours.memory.toFixed(0)} : ${theirs.memory.toFixed(0)} MB`,
    },
  ];
}

type Lint = (...args: readonly string[]) => Run;

function linting(measured: Measured, corpus: string): Lint {
  return (...args) => measured(path.join(corpus, 'claim'), program, ['lint', ...args]);
}

/** The runs must have written what the first of these files holds. */
function expectSame(folder: string, [first, ...others]: readonly string[]): void {
  const expected = readFileSync(path.join(folder, first!));
  const different = others.filter((name) => !readFileSync(path.join(folder, name)).equals(expected));
  if (different.length > 0) throw new Error(`not the findings of ${first}: ${different.join(', ')}`);
}

function partsRows(measured: Measured, corpus: string, folder: string): readonly Row[] {
  const out = (name: string): readonly string[] => ['-o', path.join(folder, name)];
  const lint = linting(measured, corpus);
  const json = ['--format', 'json'];
  const shards = [1, 2, 3, 4];
  const inShards = (): Run => {
    const runs = shards.map((i) =>
      lint('--shard', `${i}/4`, '--concurrency', '1', ...out(`shard-${i}.json`)),
    );
    const names = shards.map((i) => path.join(folder, `shard-${i}.json`));
    const cwd = path.join(corpus, 'claim');
    runs.push(measured(cwd, program, ['merge', ...json, ...names, ...out('merged.json')]));
    return {
      time: runs.reduce((sum, { time }) => sum + time, 0),
      memory: Math.max(...runs.map(({ memory }) => memory)),
    };
  };
  const [one, two, parts] = rounds(
    [
      () => lint('--concurrency', '1', ...json, ...out('one.json')),
      () => lint('--concurrency', '2', ...json, ...out('two.json')),
      inShards,
    ],
    ROUNDS_OF_PARTS,
  ) as [Run, Run, Run];
  expectSame(folder, ['one.json', 'two.json', 'merged.json']);
  const what = `lint, ${PARTED} files`;
  return [
    {
      what: `${what}, two threads`,
      against: 'one thread',
      ratio: one.time / two.time,
      reach: { least: 1.7 },
      times: milliseconds(two.time, one.time),
    },
    {
      what: `${what}, 4 shards one after the other and merged`,
      against: 'the whole, one thread',
      ratio: parts.time / one.time,
      times: milliseconds(parts.time, one.time),
    },
  ];
}

interface Cached {
  /** Checks the whole corpus from an empty cache, which takes minutes. */
  readonly cold: Run;
  readonly warm: () => Run;
}

function cachedRuns(measured: Measured, corpus: string, folder: string): Cached {
  const lint = (): Run => linting(measured, corpus)(...cachedAs(folder, 'whole'));
  const cold = lint();
  copyFileSync(path.join(folder, 'whole.json'), path.join(folder, 'cold.json'));
  return { cold, warm: lint };
}

function cachedAs(folder: string, name: string): readonly string[] {
  return [
    ...['--cache', '--cache-location', path.join(folder, `${name}.cache`)],
    ...['--format', 'json', '-o', path.join(folder, `${name}.json`)],
  ];
}

const WHAT = `lint, ${MANY} files`;
const MOST_MEMORY = 600;

function coldRows(measured: Measured, some: string, { cold }: Cached, folder: string): readonly Row[] {
  const [few] = rounds([
    () => {
      rmSync(path.join(folder, 'few.cache'), { force: true });
      return linting(measured, some)(...cachedAs(folder, 'few'));
    },
  ]) as [Run];
  return [
    {
      what: `${WHAT}, filling a cache`,
      against: `files a second at ${SOME}`,
      ratio: MANY / cold.time / (SOME / few.time),
      reach: { least: 1 },
      times: milliseconds(cold.time, few.time),
    },
    {
      what: `${WHAT}, peak memory of all threads`,
      against: `${MOST_MEMORY} MB`,
      ratio: cold.memory / MOST_MEMORY,
      reach: { most: 1 },
      times: `${cold.memory.toFixed(0)} MB`,
    },
  ];
}

/** Where each thread's warming up is a small part of the whole; `partsRows` has the same where it is not. */
function threadsRow(measured: Measured, many: string, folder: string): Row {
  const lint = linting(measured, many);
  const into = (name: string): readonly string[] => ['--format', 'json', '-o', path.join(folder, name)];
  const one = lint('--concurrency', '1', ...into('threads-1.json'));
  const two = lint('--concurrency', '2', ...into('threads-2.json'));
  expectSame(folder, ['cold.json', 'threads-1.json', 'threads-2.json']);
  return {
    what: `${WHAT}, two threads`,
    against: 'one thread',
    ratio: one.time / two.time,
    reach: { least: 1.7 },
    times: milliseconds(two.time, one.time),
  };
}

function warmRows({ warm }: Cached, articles: string, folder: string): readonly Row[] {
  const [again, reading] = rounds([warm, () => readAndHash(articles)]) as [Run, Run];
  expectSame(folder, ['cold.json', 'whole.json']);
  return [
    {
      what: `${WHAT}, warm cache`,
      against: 'reading and hashing them',
      ratio: again.time / reading.time,
      reach: { most: 1.5 },
      times: milliseconds(again.time, reading.time),
    },
    {
      what: `${WHAT}, peak memory with a warm cache`,
      against: `${MOST_MEMORY} MB`,
      ratio: again.memory / MOST_MEMORY,
      reach: { most: 1 },
      times: `${again.memory.toFixed(0)} MB`,
    },
  ];
}

/** In this process, which has started: what it takes besides a linter. */
function readAndHash(folder: string): Run {
  const start = hrtime.bigint();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    createHash('sha1')
      .update(readFileSync(path.join(entry.parentPath, entry.name)))
      .digest('base64');
  }
  return { time: Number(hrtime.bigint() - start) / 1e6, memory: 0 };
}
