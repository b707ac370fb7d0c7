/**
 * `npm test`: runs every stage to its end, then says what ran, what did not and why. Exits with 1 when anything
 * failed; where CI is set, a skipped test counts as a failure.
 *
 *     npm test -- --only=unit,web-host --grep=hover
 *
 * `--only` names stages (see stages.ts), `--grep` a part of the titles of tests, `--runs` how often properties
 * are tried.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { stopAll } from './host/processes.ts';
import { type Counts, type StageOptions, stages } from './stages.ts';

interface Outcome extends Counts {
  readonly title: string;
  readonly seconds: number;
  /** Why the stage did not come to an end. */
  readonly problem?: string;
}

/** Minutes that a stage may take: some ten times what the longest takes on two cores. */
const LIMIT = 15;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, grep: { type: 'string' }, runs: { type: 'string' } },
  });
  const only = values.only?.split(',') ?? stages.map((stage) => stage.name);
  const unknown = only.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no stage ${unknown.join(', ')}. Stages: ${stages.map((s) => s.name).join(', ')}.`,
    );
    return 2;
  }
  const outcomes = await runStages(only, { grep: values.grep, runs: values.runs });
  const left = stages.filter((stage) => !only.includes(stage.name)).map((stage) => stage.title);
  return summarise(outcomes, left);
}

async function runStages(only: readonly string[], options: StageOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const failed = new Set<string>();
  for (const stage of stages.filter((each) => only.includes(each.name))) {
    const began = Date.now();
    console.log(`\n── ${stage.title} ──`);
    const outcome =
      stage.needs !== undefined && failed.has(stage.needs)
        ? couldNot(`it needs the stage “${stage.needs}”, which failed`)
        : await inTime(stage.run(options), options).catch((error: unknown) => couldNot(messageOf(error)));
    const seconds = Math.round((Date.now() - began) / 1000);
    outcomes.push({ ...outcome, title: stage.title, seconds });
    if (outcome.failed > 0) failed.add(stage.name);
  }
  return outcomes;
}

/** Ends what a stage has started where it comes to no end, so that the others still run and the summary is printed. */
async function inTime(counts: Promise<Counts>, { runs }: StageOptions): Promise<Counts> {
  // Ten thousand tries of each property take their time.
  if (runs !== undefined) return counts;
  const limit = new AbortController();
  const over = delay(LIMIT * 60_000, undefined, { signal: limit.signal }).then(async () => {
    await stopAll();
    throw new Error(`It was ended after ${LIMIT} minutes.`);
  });
  over.catch(() => {});
  try {
    return await Promise.race([counts, over]);
  } finally {
    limit.abort();
  }
}

/** A stage that came to no end is one failure. */
function couldNot(problem: string): Counts & { readonly problem: string } {
  console.error(problem);
  return { passed: 0, failed: 1, skipped: 0, problem };
}

function summarise(outcomes: readonly Outcome[], left: readonly string[]): number {
  const total = (key: keyof Counts) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')];
  console.log('\nWhat ran:');
  for (const { title, seconds, problem, ...counts } of outcomes) {
    const state = counts.failed > 0 ? '✖' : '✔';
    console.log(`  ${state} ${title}: ${problem ?? asWords(counts)} (${seconds} s)`);
  }
  for (const title of left) console.log(`  - ${title}: not run, because --only left it out`);
  const strict = skipped > 0 && isSet(process.env['CI']);
  if (strict) console.log('\nIn CI nothing may be skipped; the tests marked with “-” above were.');
  console.log(`\n${asWords({ passed, failed, skipped })}`);
  return failed > 0 || strict || passed === 0 ? 1 : 0;
}

function asWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== 'false' && variable !== '0';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
