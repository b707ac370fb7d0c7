import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { IS_SENT, onLine, PULLS, type Server, startServer } from './language-server.ts';

const ARTICLE = '😀 {!c1 @anna|It rains}, {>c1|said}.\n';
const CLOSED = 'So {!k @anna disputes=../a.claim#c1|it goes}.\n';
const REGISTRY = 'anna:\n  name: Anna\n';

describe('textDocument/rename', function () {
  this.timeout(60_000);
  let server: Server;
  const starts = (capabilities: typeof PULLS) => {
    before(async () => {
      const files = { 'a.claim': ARTICLE, 'sub/b.claim': CLOSED, 'actors.yaml': REGISTRY };
      server = await startServer({ capabilities, files });
      await server.open(server.uriOf('a.claim'), ARTICLE);
    });
    after(() => server.stop());
  };
  const at = (character: number) => ({
    textDocument: { uri: server.uriOf('a.claim') },
    position: { line: 0, character },
  });
  const rename = (character: number, newName: string) =>
    server.request<WorkspaceEdit>('textDocument/rename', { ...at(character), newName });

  describe('with a client that knows versions', () => {
    starts(PULLS);

    it('says what would be renamed', async () => {
      assert.deepEqual(await server.request('textDocument/prepareRename', at(6)), {
        range: onLine(0, 5, 7),
        placeholder: 'c1',
      });
      assert.equal(await server.request('textDocument/prepareRename', at(0)), null);
    });

    it('gives the edits of the version that is open', async () => {
      assert.deepEqual(await rename(6, 'rain'), {
        documentChanges: [
          {
            textDocument: { uri: server.uriOf('a.claim'), version: 1 },
            edits: [
              { range: onLine(0, 5, 7), newText: 'rain' },
              { range: onLine(0, 27, 29), newText: 'rain' },
            ],
          },
          {
            textDocument: { uri: server.uriOf('sub/b.claim'), version: null },
            edits: [{ range: onLine(0, 33, 35), newText: 'rain' }],
          },
        ],
      });
    });

    it('gives those of files that nobody has open', async () => {
      assert.deepEqual((await rename(10, 'ann')).documentChanges, [
        {
          textDocument: { uri: server.uriOf('a.claim'), version: 1 },
          edits: [{ range: onLine(0, 9, 13), newText: 'ann' }],
        },
        {
          textDocument: { uri: server.uriOf('sub/b.claim'), version: null },
          edits: [{ range: onLine(0, 8, 12), newText: 'ann' }],
        },
        {
          textDocument: { uri: server.uriOf('actors.yaml'), version: null },
          edits: [{ range: onLine(0, 0, 4), newText: 'ann' }],
        },
      ]);
    });

    it('says why not', async () => {
      await assert.rejects(rename(6, 'a b'), /“a b” cannot be an id/);
      await assert.rejects(rename(0, 'a'), /no id of a tag or an actor/);
    });
  });

  describe('with a client that knows none', () => {
    starts(IS_SENT);

    it('gives plain changes', async () => {
      assert.equal(server.initialized.capabilities.renameProvider, true);
      assert.deepEqual(await rename(10, 'ann'), {
        changes: {
          [server.uriOf('a.claim')]: [{ range: onLine(0, 9, 13), newText: 'ann' }],
          [server.uriOf('sub/b.claim')]: [{ range: onLine(0, 8, 12), newText: 'ann' }],
          [server.uriOf('actors.yaml')]: [{ range: onLine(0, 0, 4), newText: 'ann' }],
        },
      });
    });
  });
});
