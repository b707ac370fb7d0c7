import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/document-links.ts';
import { ROOT } from '../model/memory-workspace.ts';
import { modelOf } from './model-of.ts';

const TEXT = `---
url: https://example.org/a?b=1
source: raw/a.txt
actors:
  arle: {name: Arle, wikidata: Q12}
  brun: {name: Brun, wikidata: nonsense}
---
😀 {!c1 disputes=other%20file.claim#c2,../../out.claim#c3,c1 supports=x.claim#c4|a}`;

describe('document links', () => {
  it('lead to addresses, files of the workspace and Wikidata, and nowhere else', async () => {
    const links = documentLinks(await modelOf(TEXT), (uri) => uri.startsWith(ROOT));
    assert.deepEqual(
      links.map(({ span, target, claim }) => [TEXT.slice(span.start, span.end), target, claim]),
      [
        ['https://example.org/a?b=1', 'https://example.org/a?b=1', undefined],
        ['raw/a.txt', `${ROOT}raw/a.txt`, undefined],
        ['Q12', 'https://www.wikidata.org/wiki/Q12', undefined],
        ['other%20file.claim#c2', `${ROOT}other%20file.claim`, 'c2'],
        ['x.claim#c4', `${ROOT}x.claim`, 'c4'],
      ],
    );
  });
});
