/** The stages of `npm test`, in the order in which they run. Each counts what passed and what failed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Counts, runInHost } from './host/in-host-run.ts';
import { run } from './host/processes.ts';
import { project } from './host/project.ts';
import { temporaryFolder } from './host/temporary-folder.ts';

export type { Counts };

export interface StageOptions {
  /** Only tests whose title holds this; all without it. */
  readonly grep: string | undefined;
  /** How often a property is tried with fresh input; without it, each test's own default. */
  readonly runs: string | undefined;
}

export interface Stage {
  /** The name by which `--only` calls it. */
  readonly name: string;
  readonly title: string;
  /** The stage whose result it works on; it cannot run when that one failed. */
  readonly needs?: string;
  /** Gives the counts; rejects when the stage could not come to an end. */
  readonly run: (options: StageOptions) => Promise<Counts>;
}

export const stages: readonly Stage[] = [
  { name: 'types', title: 'Type check', run: () => check('node_modules/typescript/bin/tsc', '--noEmit') },
  {
    name: 'lint',
    title: 'Lint and format',
    run: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'build', title: 'Build', run: () => check('esbuild.mjs') },
  {
    name: 'unit',
    title: 'Unit, protocol, command line and package tests',
    needs: 'build',
    run: (options) => mocha(['test/**/*.test.ts', '--ignore', 'test/client/**'], options),
  },
  ...(
    [
      ['node', 'VS Code’s Node extension host'],
      ['web', 'VS Code’s web worker extension host'],
      ['oldest', 'the oldest VS Code supported, web worker extension host'],
    ] as const
  ).map(([host, place]) => ({
    name: `${host}-host`,
    title: `Tests inside ${place}`,
    needs: 'build',
    run: ({ grep }: StageOptions) => runInHost(host, { grep, print: console.log }),
  })),
  {
    name: 'journeys',
    title: 'Journeys in VS Code, by keyboard and mouse, with both extension hosts',
    needs: 'build',
    run: (options) => mocha(['test/client/journeys/**/*.test.ts'], options),
  },
];

/** A program that says by its exit code whether all is well counts as one check. */
async function check(script: string, ...args: readonly string[]): Promise<Counts> {
  const code = await run(process.execPath, [script, ...args], { cwd: project });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function mocha(tests: readonly string[], { grep, runs }: StageOptions): Promise<Counts> {
  const folder = temporaryFolder('counts');
  const file = path.join(folder.path, 'counts.json');
  const args = [...tests, '--reporter', './test/counting-reporter.cjs'];
  if (grep !== undefined) args.push('--fgrep', grep);
  // Ten thousand tries of a property take their time.
  if (runs !== undefined) args.push('--timeout', '0');
  try {
    await run(process.execPath, ['node_modules/mocha/bin/mocha.js', ...args], {
      cwd: project,
      env: { ...process.env, MOCHA_COUNTS: file, ...(runs === undefined ? {} : { CLAIMDOWN_RUNS: runs }) },
    });
    if (!existsSync(file)) throw new Error('Mocha ended before its tests did.');
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    folder.remove();
  }
}
