/** claimdown/suggestions and claimdown/acceptSuggestions, over the protocol. */
import assert from 'node:assert/strict';
import {
  ACCEPT_SUGGESTIONS,
  type AcceptSuggestionsResult,
  SUGGESTIONS,
  type SuggestionsResult,
} from '../../../server/src/lsp/protocol.ts';
import { onLine, PULLS, type Server, startServer } from './language-server.ts';

const ARTICLE = '😀 Rents could rise.\r\n{!c1 @author|It {?may} rain} 30 times.\r\n';

describe('suggestions', function () {
  this.timeout(60_000);
  const uri = 'untitled:Untitled-1';
  let server: Server;
  before(async () => {
    server = await startServer({ capabilities: PULLS });
    await server.open(uri, ARTICLE);
  });
  after(() => server.stop());

  const ask = (version: number, except: readonly string[] = []) =>
    server.request<SuggestionsResult | null>(SUGGESTIONS, {
      textDocument: { uri, version },
      ranges: [onLine(0, 0, 3), onLine(1, 0, 0), onLine(1, 0, 5)],
      options: { except },
    });

  it('gives what is open in the lines asked for, each line once', async () => {
    const result = await ask(1);
    assert.deepEqual(
      result?.suggestions.map(({ kind, range }) => [kind, range]),
      [
        ['hedge', onLine(0, 9, 14)],
        ['number', onLine(1, 29, 37)],
      ],
    );
    assert.equal(result?.suggestions[0]?.why, 'modal verb of possibility');
  });

  it('leaves out what was dismissed', async () => {
    const result = await ask(1);
    const left = await ask(1, [result!.suggestions[0]!.key]);
    assert.deepEqual(
      left?.suggestions.map(({ kind }) => kind),
      ['number'],
    );
  });

  it('answers for no other version than the one that is open', async () => {
    assert.equal(await ask(7), null);
  });

  it('accepts the one at a position, and tells where the next stands then', async () => {
    const result = await server.request<AcceptSuggestionsResult | null>(ACCEPT_SUGGESTIONS, {
      textDocument: { uri, version: 1 },
      position: { line: 0, character: 10 },
      scope: 'one',
    });
    assert.deepEqual(result?.edits, [
      { range: onLine(0, 9, 9), newText: '{?' },
      { range: onLine(0, 14, 14), newText: '}' },
    ]);
    assert.deepEqual(result?.next, onLine(1, 29, 37));
  });

  for (const [what, params] of [
    ['a scope', { textDocument: { uri, version: 1 }, position: { line: 0, character: 0 }, scope: 'all' }],
    ['a position', { textDocument: { uri, version: 1 }, scope: 'one' }],
    ['a document', { position: { line: 0, character: 0 }, scope: 'one' }],
  ] as const) {
    it(`says that ${what} is wrong, and lives on`, async () => {
      await assert.rejects(server.request(ACCEPT_SUGGESTIONS, params), /claimdown\/acceptSuggestions: /);
      assert.ok(await ask(1));
    });
  }
});
