/** An article that is ignored is not checked while it is open either. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { CodeAction } from 'vscode-languageserver/node';
import { type Server, startServer } from './language-server.ts';

const STRAY = 'It rains. }\n';

describe('an open article that is ignored', function () {
  this.timeout(60_000);
  let server: Server;
  let uri: string;
  beforeEach(async () => {
    server = await startServer({
      files: { 'drafts/d.claim': STRAY, 'a.claim': STRAY, 'claimdown.yaml': 'ignore: [drafts/]\n' },
    });
    uri = server.uriOf('drafts/d.claim');
    await server.open(uri, STRAY);
  });
  afterEach(() => server.stop());

  const told = async (of = uri) => (await server.pull(of)).items!.map(({ code, message }) => code ?? message);
  const fixes = (only: string) =>
    server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } },
      context: { diagnostics: [], only: [only] },
    });

  it('is said not to be checked, and offered no fixes', async () => {
    const [only, ...others] = await told();
    assert.match(`${only}`, /^This article is not checked: it is ignored/);
    assert.deepEqual(others, []);
    assert.deepEqual(await fixes('quickfix'), []);
    assert.deepEqual(await fixes('source.fixAll'), []);
  });

  it('is checked once it is ignored no more', async () => {
    await server.write('claimdown.yaml', '{}\n');
    await server.filesChanged('claimdown.yaml');
    assert.deepEqual(await told(), ['brace-stray']);
    assert.notDeepEqual(await fixes('quickfix'), []);
  });

  it('is told by the files of ignored names, too', async () => {
    await server.open(server.uriOf('a.claim'), STRAY);
    assert.deepEqual(await told(server.uriOf('a.claim')), ['brace-stray']);
    await server.write('.gitignore', 'a.claim\n');
    await server.filesChanged('.gitignore');
    assert.match(`${(await told(server.uriOf('a.claim')))[0]}`, /^This article is not checked/);
    await rm(path.join(server.folder, '.gitignore'));
    await server.filesChanged('.gitignore');
    assert.deepEqual(await told(server.uriOf('a.claim')), ['brace-stray']);
  });
});
