/** What crosses threads and stands in caches is what was found. */
import assert from 'node:assert/strict';
import { lintContext } from '../../../../server/src/cli/lint/context.ts';
import { examineBytes } from '../../../../server/src/cli/lint/examine-file.ts';
import type { Examined } from '../../../../server/src/cli/lint/examined.ts';
import {
  factsToKeep,
  letGo,
  lineStartsOf,
  packedResult,
  parcelOf,
  plainResult,
  receivedResult,
  refersElsewhere,
  reportAlone,
} from '../../../../server/src/cli/lint/packed-result.ts';
import { unpacked } from '../../../../server/src/model/index.ts';
import { memoryWorkspace, ROOT } from '../../model/memory-workspace.ts';

const FILES = {
  'actors.yaml': 'ann: {name: Ann}\n',
  'a.txt': 'Ann has 5 km 🙂.\n',
  'a.claim': '---\nsource: a.txt\nactors:\n  bob: {name: Bob}\n---\n{!c1|{@Ann} has {#5 mi|5 km}} 🙂 }.\n',
  'b.claim': '{!c1 @ann because=a.claim#c1|So it is}.\n{% claimdown-disable-line brace-stray -- no %}\n',
  'c.claim': '',
};

describe('packedResult', () => {
  const workspace = memoryWorkspace(FILES);
  const context = lintContext('/', [], { workspace });
  const examined = async (name: 'a.claim' | 'b.claim' | 'c.claim') => {
    const result = await examineBytes(`${ROOT}${name}`, Buffer.from(FILES[name]), context);
    assert.equal(result.kind, 'examined');
    return result as Examined;
  };

  for (const [name, refers] of [
    ['a.claim', false],
    ['b.claim', true],
    ['c.claim', false],
  ] as const)
    it(`${name} says packed what it says`, async () => {
      const result = await examined(name);
      // As a message of a thread copies it.
      const packed = receivedResult(structuredClone(parcelOf(result, '/')!), '/') as Examined;
      assert.equal(packed.kind, 'examined');
      assert.equal(packed.uri, result.uri);
      assert.equal(packed.source, result.source);
      assert.deepEqual([refersElsewhere(packed), refersElsewhere(result)], [refers, refers]);
      const { report: _, ...plain } = JSON.parse(JSON.stringify(result)) as Examined;
      const { findings, deletions, lineStarts, marks, facts } = packed;
      assert.deepEqual(
        { findings, deletions, lineStarts, marks, facts },
        {
          findings: plain.findings,
          deletions: plain.deletions,
          lineStarts: plain.lineStarts,
          marks: plain.marks,
          facts: plain.facts,
        },
      );
      assert.deepEqual(plainResult(packed), plain);
      const kept = factsToKeep(packed);
      assert.ok('bytes' in kept);
      assert.deepEqual(unpacked(kept), plain.facts);
    });

  it('is packed once', async () => {
    const parcel = parcelOf(await examined('a.claim'), '/')!;
    assert.equal(parcelOf(packedResult(parcel, '/'), '/'), parcel);
  });

  it('opens the one that is asked, whoever was asked before', async () => {
    const [a, b] = [await examined('a.claim'), await examined('b.claim')];
    const [packedA, packedB] = [a, b].map((each) => packedResult(parcelOf(each, '/')!, '/') as Examined);
    assert.notDeepEqual(a.findings, b.findings);
    for (const [packed, one] of [
      [packedA, a],
      [packedB, b],
      [packedA, a],
    ] as const)
      assert.deepEqual(packed!.findings, JSON.parse(JSON.stringify(one.findings)));
  });

  it('keeps the facts of what is let go, and the lines of what is tied to others', async () => {
    for (const name of ['a.claim', 'b.claim'] as const) {
      const one = await examined(name);
      const packed = packedResult(parcelOf(one, '/')!, '/') as Examined;
      letGo(packed);
      const { findings, deletions, marks, facts, uri } = packed;
      assert.deepEqual([findings, deletions, marks], [[], [], {}]);
      assert.deepEqual([facts, uri], [JSON.parse(JSON.stringify(one.facts)), one.uri]);
      const lines = name === 'b.claim' ? Uint32Array.from(one.lineStarts) : undefined;
      assert.deepEqual([lineStartsOf(packed), lineStartsOf(one)?.length], [lines, one.lineStarts.length]);
      assert.ok(one.findings.length > 0);
      letGo(one);
      assert.ok(one.findings.length > 0);
    }
  });

  it('carries what is reported of a file that stands alone, as it is', async () => {
    const reports = await Promise.all(
      (['a.claim', 'b.claim', 'c.claim'] as const).map(async (name) => {
        const one = await examined(name);
        const packed = receivedResult(structuredClone(parcelOf(one, '/')!), '/') as Examined;
        const [plain, opened] = [reportAlone(one, name), reportAlone(packed, name)];
        assert.deepEqual(
          opened && { path: name, findings: opened.findings, suppressed: opened.suppressed },
          plain,
        );
        return plain?.findings.length;
      }),
    );
    // The second refers to the first, and c.claim is empty.
    assert.deepEqual(reports, [(await examined('a.claim')).findings.length, undefined, 0]);
  });

  it('leaves alone what could not be read', () => {
    assert.equal(parcelOf({ kind: 'failed', uri: 'file:///x.claim', message: 'gone' }, '/'), undefined);
  });
});
