import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../../server/src/model/index.ts';
import { firstWordsOf, wordsOf } from '../../../server/src/model/words.ts';
import { modelOf } from '../features/model-of.ts';
import { documents, runs } from '../syntax/documents.ts';

describe('firstWordsOf', () => {
  for (const [text, most, words] of [
    ['{!c1|The  lake\u00a0rose}', 120, 'The lake rose'],
    ['{!c1|The  lake rose}', 9, 'The lake '],
    ['{!c1|ab😀}', 3, 'ab'],
    ['{!c1|The} lake {+c1|rose}', 120, 'The rose'],
    ['{!c1|The}{+c1|re}', 120, 'There'],
  ] as const)
    it(`${most} units of ${text}`, async () => {
      const { annotations } = await modelOf(text);
      assert.equal(firstWordsOf(annotations[0]!, most), words);
    });

  it('gives the beginning of all words', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), fc.nat(20), async (text, most) => {
        for (const annotation of (await modelOf(text)).annotations) {
          const all = wordsOf(annotation).replace(/\s+/gu, ' ').trim();
          const cut = all.length <= most ? all : all.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
          assert.equal(firstWordsOf(annotation, most), cut);
        }
      }),
      { numRuns: runs },
    );
  });

  // Each has the rest of the line: to read it for all of them would outlast the time that a test has, and the memory.
  it('sixty thousand claims on one line, none of them closed', async () => {
    const { claims } = factsOf(await modelOf('{!c1 @x|a '.repeat(60_000)));
    assert.deepEqual([claims.length, claims[0]!.words.length], [60_000, 120]);
  });
});
