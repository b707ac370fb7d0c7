import { deepEqual } from 'node:assert/strict';
import { type ClaimQuery, claimTest } from '../../../server/src/features/claim-query.ts';
import { claimRecords } from '../../../server/src/features/claim-records.ts';
import { parseLiteral } from '../../../server/src/quantity/index.ts';
import { modelOf } from './model-of.ts';

const REGISTRY = 'arle:\n  name: Republic of Arle\n  aliases: [Arle]\nbrun:\n  name: Brun\n';
const ARTICLE = [
  '{!c1 @arle prediction topic=dams|The dam {?may} hold {#about 2.4 billion cubic metres}}.',
  '{!c2 @brun fact|“It’s {#more than six metres} high.”}',
  '{!c3 @unnamed|Between {#1,800 and 2,200 people} left; the dam-keeper stayed}.',
  '{!c4 @author|{#20 per cent} of it is 2025 WATER}.',
].join('\n');

const number = (text: string): ClaimQuery => {
  const read = parseLiteral(text);
  return read.ok ? { number: read.literal } : {};
};

const ROWS: readonly (readonly [query: ClaimQuery, ids: string])[] = [
  [{}, 'c1 c2 c3 c4'],
  [{ actors: ['arle'] }, 'c1'],
  [{ actors: ['ARLE', 'Brun'] }, 'c1 c2'],
  [{ actors: ['Republic of Arle'] }, 'c1'],
  [{ actors: ['unnamed', 'author'] }, 'c3 c4'],
  [{ words: ['the dam'] }, 'c1'],
  [{ words: ['the dam-keeper'] }, 'c3'],
  [{ words: ['dam'] }, 'c1'],
  [{ words: ["it's"] }, 'c2'],
  [{ words: ['water', '2025'] }, 'c4'],
  [{ words: ['left the dam-keeper'] }, 'c3'],
  [{ certainties: ['possible'] }, 'c1'],
  [{ types: ['fact', 'prediction'] }, 'c1 c2'],
  [{ modes: ['direct'] }, 'c2'],
  [{ topics: ['Dams'] }, 'c1'],
  [number('>=1000'), 'c1 c3'],
  [number('2000..3000'), 'c3'],
  [number('6'), 'c2'],
  [{ ...number('<100'), unit: '%' }, 'c4'],
  [{ unit: 'people' }, 'c3'],
];

describe('a query for claims', () => {
  for (const [query, ids] of ROWS)
    it(
      JSON.stringify(query, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
      async () => {
        const records = claimRecords(await modelOf(ARTICLE, REGISTRY));
        deepEqual(
          records.filter(claimTest(query)).map(({ id }) => id),
          ids.split(' '),
        );
      },
    );
});
