/** What is kept in a temporary file says what it said in memory. */
import assert from 'node:assert/strict';
import { lintContext } from '../../../../server/src/cli/lint/context.ts';
import { examineBytes } from '../../../../server/src/cli/lint/examine-file.ts';
import type { Examined } from '../../../../server/src/cli/lint/examined.ts';
import {
  packedIfLarge,
  parcelOf,
  reportAlone,
  storedResult,
} from '../../../../server/src/cli/lint/packed-result.ts';
import { openStore } from '../../../../server/src/cli/lint/result-store.ts';
import { bytesOfPart } from '../../../../server/src/cli/lint/stored-part.ts';
import { memoryWorkspace, ROOT } from '../../model/memory-workspace.ts';

const TEXTS = ['{!c1 @ann|It could rain 🙂}. }', '{!c1 @ann because=b.claim#c1|So it is}.', ''];

describe('openStore', () => {
  const context = lintContext('/', [], {
    workspace: memoryWorkspace({ 'actors.yaml': 'ann: {name: Ann}\n' }),
  });
  const results = () =>
    Promise.all(
      TEXTS.map(async (text, i) => {
        const examined = await examineBytes(`${ROOT}${i}.claim`, Buffer.from(text), context);
        return packedIfLarge(examined, '/') as Examined;
      }),
    );
  const said = (result: Examined) => {
    const { uri, facts, findings, deletions, lineStarts, marks } = result;
    return { uri, facts, findings, deletions, lineStarts, marks, report: reportAlone(result, 'x') };
  };

  it('gives back what it was given, in any order', async () => {
    const store = openStore();
    const packed = await results();
    const stored = packed.map((result) => storedResult(result, store.stored) as Examined);
    for (const i of [2, 0, 1, 0]) {
      const [now, before] = [said(stored[i]!), said(packed[i]!)];
      assert.deepEqual(
        { ...now, report: now.report?.findings },
        { ...before, report: before.report?.findings },
      );
      assert.equal(parcelOf(stored[i]!, '/')!.isStored, true);
    }
    store.close();
  });

  it('tells where the bytes stand, for a cache that is written later', async () => {
    const store = openStore();
    const [first] = await results();
    const parcel = parcelOf(first!, '/')!;
    const { parts } = store.stored(parcel);
    assert.deepEqual(Buffer.from(bytesOfPart(parts!.facts)), Buffer.from(parcel.facts.bytes));
    assert.deepEqual(Buffer.from(bytesOfPart(parts!.rest!)), Buffer.from(parcel.rest!));
    store.close();
  });

  it('leaves in memory what cannot be written', async () => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = '/dev/null/nowhere';
    try {
      const parcel = parcelOf((await results())[0]!, '/')!;
      assert.equal(openStore().stored(parcel), parcel);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
});
