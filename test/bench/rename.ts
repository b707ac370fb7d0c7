/** Section 2 of `targets.md`, as far as renaming goes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './cache.ts';
import { contestant, dismiss, medians } from './measure.ts';
import { milliseconds, printTable } from './table.ts';

const ROUNDS = 7;

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdown-bench-'));
  const ours = contestant(await bundle('rename-contestant.ts'), folder);
  try {
    const turns = ['rename', 'read'].map((work) => ({ contestant: ours, work }));
    const [renamed, read] = (await medians(turns, { rounds: ROUNDS, warmUp: 2 })) as [number, number];
    printTable('Renaming', `Medians of ${ROUNDS} rounds`, [
      {
        what: 'rename of an actor used in 10,000 files of 5,000 units, none of them open',
        against: 'reading those files once',
        ratio: renamed / read,
        reach: { most: 2 },
        times: milliseconds(renamed, read),
      },
    ]);
  } finally {
    dismiss([ours]);
    await rm(folder, { recursive: true, force: true });
  }
}
