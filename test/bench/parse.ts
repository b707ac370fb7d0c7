/** Section 1 of `targets.md`, as far as parsing goes. */
import { HOSTILE } from '../server/syntax/hostile.ts';
import { bundle, peerFolder } from './cache.ts';
import { type Contestant, contestant, dismiss, medians } from './measure.ts';
import { milliseconds, printTable, type Row } from './table.ts';

const COMMONMARK = '0.31.2';
const ROUNDS = 21;
const HOSTILE_ROUNDS = 7;
const SIZES = {
  articles: '400 articles of 5,000 units',
  file: 'one file of 2,000,000 units',
} as const;
/** As many as `parse-contestant.ts` does in one measurement. */
const REPARSES = 100;

export async function run(): Promise<void> {
  const script = await bundle('parse-contestant.ts');
  const ours = contestant(script);
  const peer = contestant(script, peerFolder('commonmark', COMMONMARK));
  try {
    const rows = [
      await againstPeer(ours, peer, 'articles', 'annotated', 1.5),
      await againstPeer(ours, peer, 'file', 'annotated', 1.5),
      await againstPeer(ours, peer, 'articles', 'plain', 5),
      await againstPeer(ours, peer, 'file', 'plain', 5),
      await againstFullParse(ours, 'type', 'annotated', 100),
      await againstFullParse(ours, 'type', 'plain', 100),
      await againstFullParse(ours, 'type all over', 'annotated'),
      await againstFullParse(ours, 'type all over', 'plain'),
      await againstHalf(ours, 'text', '2,000,000 units, annotated', ROUNDS),
      await againstHalf(ours, 'tags', '40,000 tags with heads on a line', ROUNDS),
      await againstHalf(ours, 'depth', '100,000 nested tags', ROUNDS),
    ];
    printTable('Parsing', `Medians of ${ROUNDS} rounds`, rows);
    const hostile: Row[] = [];
    for (const { title } of HOSTILE) {
      hostile.push(await againstHalf(ours, title, `100,000 ${title}`, HOSTILE_ROUNDS));
    }
    printTable('Parsing hostile text', `Medians of ${HOSTILE_ROUNDS} rounds`, hostile);
  } finally {
    dismiss([ours, peer]);
  }
}

type Form = 'annotated' | 'plain';

async function againstPeer(
  ours: Contestant,
  peer: Contestant,
  size: 'articles' | 'file',
  form: Form,
  least: number,
): Promise<Row> {
  const work = `${size} ${form}`;
  const turns = [ours, peer].map((each) => ({ contestant: each, work }));
  const [our, their] = (await medians(turns, { rounds: ROUNDS })) as [number, number];
  return {
    what: `full parse, ${form}, ${SIZES[size]}`,
    against: `commonmark.js ${COMMONMARK}`,
    ratio: their / our,
    reach: { least },
    times: milliseconds(our, their),
  };
}

async function againstFullParse(
  ours: Contestant,
  typing: 'type' | 'type all over',
  form: Form,
  least?: number,
): Promise<Row> {
  const turns = [`${typing} ${form}`, `file ${form}`].map((work) => ({ contestant: ours, work }));
  const [typed, full] = (await medians(turns, { rounds: ROUNDS })) as [number, number];
  const place = typing === 'type' ? 'one after the other' : 'at places all over';
  return {
    what: `reparse, ${form}, a character typed in ${SIZES.file}, ${place}`,
    against: 'its full parse',
    ratio: full / (typed / REPARSES),
    ...(least === undefined ? {} : { reach: { least } }),
    times: milliseconds(typed / REPARSES, full),
  };
}

async function againstHalf(ours: Contestant, work: string, what: string, rounds: number): Promise<Row> {
  const turns = [`${work} 2`, `${work} 1`].map((each) => ({ contestant: ours, work: each }));
  const [whole, half] = (await medians(turns, { rounds })) as [number, number];
  return {
    what: `full parse, ${what}`,
    against: 'half as much',
    ratio: whole / half,
    reach: { most: 2.2 },
    times: milliseconds(whole, half),
  };
}
