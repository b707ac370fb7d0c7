import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { IS_SENT, onLine, type Server, startServer } from './language-server.ts';

describe('workspace/willRenameFiles', function () {
  this.timeout(60_000);
  const files = {
    'a.claim': '---\nsource: a.txt\n---\n😀 {!c1 @author disputes=b.claim#c1|A}\n',
    'b.claim': '{!c1 @author|B}\n',
    'a.txt': '😀 A\n',
  };
  let server: Server;
  afterEach(() => server.stop());

  it('gives the edits to be made before the files are moved', async () => {
    server = await startServer({ files });
    const uri = server.uriOf('a.claim');
    await server.open(uri, files['a.claim']);
    const renames = ['a.txt', 'b.claim'].map((name) => ({
      oldUri: server.uriOf(name),
      newUri: server.uriOf(`old ${name}`),
    }));
    assert.deepEqual(await server.request<WorkspaceEdit>('workspace/willRenameFiles', { files: renames }), {
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [
            { range: onLine(1, 8, 13), newText: 'old a.txt' },
            { range: onLine(3, 25, 32), newText: 'old%20b.claim' },
          ],
        },
      ],
    });
    const away = [{ oldUri: server.uriOf('c.txt'), newUri: server.uriOf('d.txt') }];
    assert.equal(await server.request('workspace/willRenameFiles', { files: away }), null);
  });

  it('is announced only to a client that asks before it moves files', async () => {
    server = await startServer({ capabilities: IS_SENT, files });
    assert.equal(server.initialized.capabilities.workspace?.fileOperations, undefined);
  });
});
