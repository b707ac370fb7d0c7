/** Section 1 of `targets.md`, as far as linting goes: whole processes, from start to end, with their peak memory. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const UNITS = 5_000;
const SOME = 1_000;
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
    printTable('Linting', `Medians of ${ROUNDS} rounds`, [
      ...cold(measured, some),
      ...againstPeer(measured, some, peer),
    ]);
    const many = writeCorpus(path.join(folder, 'many'), MANY);
    printTable('Linting a corpus', 'One round each', corpusRows(measured, some, many, folder));
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
    11,
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

function corpusRows(measured: Measured, some: string, many: string, folder: string): readonly Row[] {
  const out = (name: string): readonly string[] => ['-o', path.join(folder, name)];
  const lint = (corpus: string, ...args: readonly string[]): Run =>
    measured(path.join(corpus, 'claim'), program, ['lint', '--format', 'json', ...args]);
  const few = lint(some, ...out('few.json'));
  const whole = lint(many, ...out('whole.json'));
  const one = lint(many, '--concurrency', '1', ...out('one.json'));
  const two = lint(many, '--concurrency', '2', ...out('two.json'));
  const cache = ['--cache', '--cache-location', path.join(folder, 'cache')];
  const filling = lint(many, ...cache, ...out('cold.json'));
  const warm = lint(many, ...cache, ...out('warm.json'));
  const reading = readAndHash(path.join(many, 'claim'));
  const shards = [1, 2, 3, 4].map((i) => lint(many, '--shard', `${i}/4`, ...out(`shard-${i}.json`)));
  const merged = measured(path.join(many, 'claim'), program, [
    'merge',
    '--format',
    'json',
    ...[1, 2, 3, 4].map((i) => path.join(folder, `shard-${i}.json`)),
    ...out('merged.json'),
  ]);
  const same = ['one', 'two', 'cold', 'warm', 'merged'].filter(
    (name) =>
      !readFileSync(path.join(folder, `${name}.json`)).equals(readFileSync(path.join(folder, 'whole.json'))),
  );
  if (same.length > 0) console.error(`Not the findings of the whole: ${same.join(', ')}`);
  const what = `lint, ${MANY} files`;
  const highest = Math.max(whole.memory, two.memory, filling.memory, warm.memory);
  return [
    {
      what,
      against: `files a second at ${SOME}`,
      ratio: MANY / whole.time / (SOME / few.time),
      reach: { least: 1 },
      times: milliseconds(whole.time, few.time),
    },
    {
      what: `${what}, peak memory`,
      against: '600 MB',
      ratio: highest / 600,
      reach: { most: 1 },
      times: `${highest.toFixed(0)} MB`,
    },
    {
      what: `${what}, cold cache`,
      against: 'no cache',
      ratio: filling.time / whole.time,
      times: milliseconds(filling.time, whole.time),
    },
    {
      what: `${what}, warm cache`,
      against: 'reading and hashing them',
      ratio: warm.time / reading,
      reach: { most: 1.5 },
      times: milliseconds(warm.time, reading),
    },
    {
      what: `${what}, two workers`,
      against: 'one',
      ratio: one.time / two.time,
      reach: { least: 1.7 },
      times: milliseconds(two.time, one.time),
    },
    {
      what: `${what}, 4 shards one after the other and merged`,
      against: 'the whole',
      ratio: (shards.reduce((sum, { time }) => sum + time, 0) + merged.time) / whole.time,
      times: milliseconds(merged.time, whole.time),
    },
  ];
}

function readAndHash(folder: string): number {
  const start = hrtime.bigint();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    createHash('sha1')
      .update(readFileSync(path.join(entry.parentPath, entry.name)))
      .digest('base64');
  }
  return Number(hrtime.bigint() - start) / 1e6;
}
