/** Facts say packed what they said before, and what claims are called without the rest. */
import assert from 'node:assert/strict';
import { claimNamesIn, factsOf, packed, unpacked } from '../../../server/src/model/index.ts';
import { modelOf } from '../features/model-of.ts';

for (const [what, text] of [
  ['without claims', 'No tag.\n'],
  [
    'with claims',
    '{!c1 @a|It “\\|rains\\|” 😀}, {@a >|she} {>said}.\r\n{!It {#3|three} pours}\n{!c2 supports=c1|עברית}\n',
  ],
  ['with a claim in pieces', '{!c1|One\tline}\n{+c1|another}\n{!}{!c3|}'],
] as const)
  describe(`facts of an article ${what}`, () => {
    it('come out of their pack as they went in', async () => {
      const facts = factsOf(await modelOf(text));
      // As a cache or a message would bring it.
      assert.deepEqual(unpacked(packed(facts)), JSON.parse(JSON.stringify(facts)));
    });

    it('tell what claims are called', async () => {
      const { claims } = factsOf(await modelOf(text));
      assert.deepEqual(
        claimNamesIn(packed(factsOf(await modelOf(text)))),
        claims.map(({ id, words }) => (id === undefined ? { words } : { id, words })),
      );
    });
  });
