/** Whoever asks no longer, or has typed meanwhile, is not given an answer to another text. */
import assert from 'node:assert/strict';
import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { withCurrentAnswers } from '../../../server/src/lsp/current-answers.ts';

type Handler = (params: unknown, token: CancellationToken) => unknown;

const HOVER = { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 0 } };

function setUp() {
  const handlers = new Map<string, Handler>();
  const put = (name: string) => (handler: Handler) => handlers.set(name, handler);
  const versions = new Map([['untitled:a', 1]]);
  const took: number[] = [];
  const connection = withCurrentAnswers(
    {
      onHover: put('hover'),
      onWorkspaceSymbol: put('symbol'),
      languages: { semanticTokens: { on: put('tokens') }, onLinkedEditingRange: put('linked') },
      onRequest: (name: string, handler: Handler) => handlers.set(name, handler),
      sendDiagnostics: () => 'sent',
    } as unknown as Connection,
    (uri) => versions.get(uri),
    (milliseconds) => took.push(milliseconds),
  );
  const source = new CancellationTokenSource();
  const ask = async (name: string, params: unknown = HOVER) => {
    const answer = await handlers.get(name)!(params, source.token);
    return answer instanceof ResponseError ? answer.code : answer;
  };
  return { connection, versions, took, source, ask };
}

describe('withCurrentAnswers', () => {
  it('passes on what is answered for the version that was asked for', async () => {
    const { connection, ask } = setUp();
    connection.onHover(() => ({ contents: 'here' }));
    assert.deepEqual(await ask('hover'), { contents: 'here' });
  });

  it('tells of each answer, and of none that was not worked out', async () => {
    const { connection, source, took, ask } = setUp();
    connection.onHover(() => null);
    await ask('hover');
    await ask('hover');
    source.cancel();
    await ask('hover');
    assert.equal(took.length, 2);
    assert.ok(took.every((milliseconds) => milliseconds >= 0));
  });

  it('does not begin what was cancelled', async () => {
    const { connection, source, ask } = setUp();
    connection.onHover(() => assert.fail('was called'));
    source.cancel();
    assert.equal(await ask('hover'), LSPErrorCodes.RequestCancelled);
  });

  it('says of what was cancelled meanwhile that it was', async () => {
    const { connection, source, ask } = setUp();
    connection.onWorkspaceSymbol(async () => {
      source.cancel();
      return [];
    });
    assert.equal(await ask('symbol', { query: '' }), LSPErrorCodes.RequestCancelled);
  });

  for (const version of [2, undefined])
    it(`drops an answer for an old version: it is ${version ?? 'closed'} by now`, async () => {
      const { connection, versions, ask } = setUp();
      const typed = async () => {
        if (version === undefined) versions.delete('untitled:a');
        else versions.set('untitled:a', version);
        return null;
      };
      connection.onHover(typed);
      assert.equal(await ask('hover'), LSPErrorCodes.ContentModified);
    });

  it('sees to requests of all groups', async () => {
    const { connection, source, ask } = setUp();
    connection.languages.semanticTokens.on(() => assert.fail('was called'));
    connection.languages.onLinkedEditingRange(() => assert.fail('was called'));
    source.cancel();
    assert.equal(await ask('tokens'), LSPErrorCodes.RequestCancelled);
    assert.equal(await ask('linked'), LSPErrorCodes.RequestCancelled);
  });

  it('leaves errors, our own requests and what is sent as they are', async () => {
    const { connection, versions, source, ask } = setUp();
    connection.onHover(() => {
      versions.set('untitled:a', 2);
      return new ResponseError(LSPErrorCodes.ServerCancelled, 'Ask again.');
    });
    assert.equal(await ask('hover'), LSPErrorCodes.ServerCancelled);
    source.cancel();
    connection.onRequest('claimdown/own', () => null);
    assert.equal(await ask('claimdown/own'), null);
    assert.equal(connection.sendDiagnostics({ uri: '', diagnostics: [] }), 'sent');
  });
});
