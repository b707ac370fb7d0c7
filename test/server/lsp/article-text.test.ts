/** claimdown/copyArticle, claimdown/pasteArticle and claimdown/markup, over the protocol. */
import assert from 'node:assert/strict';
import { COPY_ARTICLE, MARKUP, PASTE_ARTICLE } from '../../../server/src/lsp/protocol.ts';
import { onLine, type Server, startServer } from './language-server.ts';

describe('article text, over the protocol', function () {
  this.timeout(60_000);
  const uri = 'untitled:Untitled-1';
  let server: Server;
  before(async () => {
    server = await startServer();
    await server.open(uri, '😀 {!c1|It rains}.');
  });
  after(() => server.stop());
  const ask = (request: string, version: number) =>
    server.request(request, {
      textDocument: { uri, version },
      ranges: [onLine(0, 3, 17), onLine(0, 2)],
      text: '}',
    });

  it('copies', async () => assert.deepEqual(await ask(COPY_ARTICLE, 1), { texts: ['It rains', ''] }));

  it('pastes', async () =>
    assert.deepEqual(await ask(PASTE_ARTICLE, 1), {
      edits: [
        { range: onLine(0, 3, 17), newText: '\\}' },
        { range: onLine(0, 2), newText: '\\}' },
      ],
      escaping: 'expected',
    }));

  it('tells what is written round the words, each line once', async () =>
    assert.deepEqual(await ask(MARKUP, 1), { ranges: [onLine(0, 3, 8), onLine(0, 16, 17)] }));

  for (const request of [COPY_ARTICLE, PASTE_ARTICLE, MARKUP])
    it(`${request}: nothing for another version, and an error for what is no request`, async () => {
      assert.equal(await ask(request, 2), null);
      await assert.rejects(server.request(request, { text: '' }), /“textDocument” names no document/);
    });
});
