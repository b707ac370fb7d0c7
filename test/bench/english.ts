/** Section 2 of `targets.md`, as far as reading English goes: beside wink-nlp, and hostile text twice as long. */
import { bundle, peerFolder } from './cache.ts';
import { contestant, dismiss, medians } from './measure.ts';
import { milliseconds, printTable, type Row } from './table.ts';

const WINK = '2.4.0';
const MODEL = '1.8.1';
const ROUNDS = 11;
const HOSTILE_ROUNDS = 5;
/** As many as `english-contestant.ts` reads. */
const SIZE = '100 articles of 5,000 units';
const HOSTILE = ['opening quotation marks', 'commas', '“and”', 'digits', 'claims in claims'] as const;

export async function run(): Promise<void> {
  const script = await bundle('english-contestant.ts');
  const ours = contestant(script);
  const peer = contestant(script, peerFolder('wink-nlp', WINK), peerFolder('wink-eng-lite-web-model', MODEL));
  try {
    const [without, withClaims, theirs] = (await medians(
      [
        { contestant: ours, work: 'without attribution' },
        { contestant: ours, work: 'with attribution' },
        { contestant: peer, work: 'articles' },
      ],
      { rounds: ROUNDS },
    )) as [number, number, number];
    const against = `wink-nlp ${WINK} readDoc, default pipes`;
    printTable('Reading English', `Medians of ${ROUNDS} rounds`, [
      {
        what: `numbers, hedges and actors, ${SIZE}`,
        against,
        ratio: theirs / without,
        reach: { least: 5 },
        times: milliseconds(without, theirs),
      },
      {
        what: `the same with attribution, ${SIZE}`,
        against,
        ratio: theirs / withClaims,
        reach: { least: 2 },
        times: milliseconds(withClaims, theirs),
      },
    ]);
    const hostile: Row[] = [];
    for (const title of HOSTILE) {
      const turns = [`${title} 2`, `${title} 1`].map((work) => ({ contestant: ours, work }));
      const [whole, half] = (await medians(turns, { rounds: HOSTILE_ROUNDS, warmUp: 1 })) as [number, number];
      hostile.push({
        what: `1,000,000 units of ${title}, all kinds`,
        against: 'half as many',
        ratio: whole / half,
        reach: { most: 2.2 },
        times: milliseconds(whole, half),
      });
    }
    printTable('Reading hostile text', `Medians of ${HOSTILE_ROUNDS} rounds`, hostile);
  } finally {
    dismiss([ours, peer]);
  }
}
