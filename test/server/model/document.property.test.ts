/** A model, its facts and its findings after edits equal those of the same text read afresh. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  documentModel,
  factsOf,
  loadSurroundings,
  surroundingsCache,
} from '../../../server/src/model/index.ts';
import { check } from '../../../server/src/rules/runner.ts';
import { parse, reparse, type Tree, textOf } from '../../../server/src/syntax/index.ts';
import { memoryWorkspace, ROOT } from './memory-workspace.ts';

const ACTORS = 'ann: {name: Ann}\nbob: {name: Bob, aliases: [Robert]}\nrob: {name: Rob, aliases: [Robert]}\n';

/** What ties lines: ids given, given again, continued, linked and referred to, before and behind. */
const piece = fc.constantFrom(
  '{!c1 @ann|Rents {?may} rise}',
  '{!c2 supports=c1|It is {#5 of=rent|five}}',
  '{!c3|“So it is”}',
  '{+c1|once more}',
  '{+c2|and again}',
  '{>c1,c3|said}',
  '{@Ann >c2}',
  '{@Robert >}',
  '{?id=c3|perhaps}',
  '{#6 of=rent >c1|six}',
  '{% claimdown-disable-next-line %}',
  '\n',
  '\n',
  ' he said ',
  '}',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  text: fc.array(piece, { maxLength: 3 }),
});

describe('documentModel', () => {
  const workspace = memoryWorkspace({ 'actors.yaml': ACTORS });
  const cache = surroundingsCache();
  const uri = `${ROOT}a.claim`;
  const read = async (tree: Tree) =>
    documentModel(uri, tree, await loadSurroundings(uri, tree, workspace, cache));

  it('keeps of the version before what an edit leaves as it is, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 6 }), async (before, edits) => {
        let tree = parse(before);
        check(await read(tree));
        for (const { at, length, text: pieces } of edits) {
          const whole = textOf(tree);
          const start = at % (whole.length + 1);
          tree = reparse(tree, {
            start,
            end: Math.min(whole.length, start + length),
            text: pieces.join(' '),
          });
          const kept = await read(tree);
          const fresh = await read(parse(textOf(tree)));
          assert.deepEqual(factsOf(kept), factsOf(fresh));
          assert.deepEqual(check(kept), check(fresh));
        }
      }),
    );
  });
});
