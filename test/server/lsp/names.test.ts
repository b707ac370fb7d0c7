import assert from 'node:assert/strict';
import { onLine, type Server, startServer } from './language-server.ts';

const ARTICLE = `😀 {!c1 @arle|It rains}, {@arle|he} said.
{!c2 @arle disputes=c1|No}.
{!c3 @a`;
const REGISTRY = `arle:
  name: Republic of Arle
  type: state
  country: XA
`;
const C1 = onLine(0, 5, 7);
const C1_IN_C2 = onLine(1, 20, 22);
const ARLE_IN_C2 = { line: 1, character: 7 };

/** What an id leads to, and what is offered where one is typed, as a client is answered. */
/** What stands in an article leads to another one, whatever of its name the cursor is at. */
describe('names in other files', function () {
  this.timeout(60_000);
  const text = '{!c1 @author because="sub/b.claim#c1,sub/b.claim#c9,gone.claim#c1"|It rains}.\n';
  let server: Server;
  before(async () => {
    server = await startServer({ files: { 'a.claim': text, 'sub/b.claim': '\n{!c1 @author|It pours}.\n' } });
    await server.open(server.uriOf('a.claim'), text);
    await server.whenRead();
  });
  after(() => server.stop());

  const C1_IN_B = { line: 1, character: 2 };
  const TOP = { line: 0, character: 0 };
  for (const [words, start] of [
    ['sub/', C1_IN_B],
    ['.claim#c1', C1_IN_B],
    ['c1,sub', C1_IN_B],
    ['b.claim#c9', TOP],
    ['gone', undefined],
  ] as const)
    it(`leads on from “${words}”`, async () => {
      const found = await server.request<{ uri: string; range: { start: unknown } }[] | null>(
        'textDocument/definition',
        {
          textDocument: { uri: server.uriOf('a.claim') },
          position: { line: 0, character: text.indexOf(words) + 1 },
        },
      );
      const place = start && { uri: server.uriOf('sub/b.claim'), start };
      assert.deepEqual(
        found?.map(({ uri, range }) => ({ uri, start: range.start })),
        place && [place],
      );
    });
});

describe('names', function () {
  this.timeout(60_000);
  let server: Server;
  let uri: string;
  const ask = <T>(method: string, params: object): Promise<T> =>
    server.request<T>(method, { textDocument: { uri }, ...params });

  before(async () => {
    server = await startServer({ files: { 'a.claim': ARTICLE, 'actors.yaml': REGISTRY } });
    uri = server.uriOf('a.claim');
    await server.open(uri, ARTICLE);
    await server.whenRead();
  });
  after(() => server.stop());

  for (const method of ['textDocument/definition', 'textDocument/declaration']) {
    it(`${method}: of a claim, in the file`, async () => {
      assert.deepEqual(await ask(method, { position: C1_IN_C2.start }), [{ uri, range: C1 }]);
    });

    it(`${method}: of an actor, in the registry`, async () => {
      assert.deepEqual(await ask(method, { position: ARLE_IN_C2 }), [
        { uri: server.uriOf('actors.yaml'), range: onLine(0, 0, 4) },
      ]);
    });

    it(`${method}: nothing on a plain word`, async () => {
      assert.equal(await ask(method, { position: { line: 1, character: 24 } }), null);
    });
  }

  it('textDocument/references: with the declaration and without', async () => {
    const references = (includeDeclaration: boolean) =>
      ask('textDocument/references', { position: C1.start, context: { includeDeclaration } });
    assert.deepEqual(await references(true), [
      { uri, range: C1 },
      { uri, range: C1_IN_C2 },
    ]);
    assert.deepEqual(await references(false), [{ uri, range: C1_IN_C2 }]);
  });

  it('textDocument/documentHighlight', async () => {
    const found = await ask<{ range: unknown }[]>('textDocument/documentHighlight', { position: C1.start });
    assert.deepEqual(
      found.map(({ range }) => range),
      [C1, C1_IN_C2],
    );
  });

  it('textDocument/completion and completionItem/resolve: an actor of the registry', async () => {
    const { items } = await ask<{ items: { label: string; detail?: string; documentation?: unknown }[] }>(
      'textDocument/completion',
      { position: { line: 2, character: 7 }, context: { triggerKind: 1 } },
    );
    const arle = items[0];
    assert.ok(arle);
    assert.deepEqual([arle.label, arle.detail], ['Republic of Arle', 'arle · state · XA']);
    assert.equal(arle.documentation, undefined);
    const { documentation } = await server.request<{ documentation?: unknown }>(
      'completionItem/resolve',
      arle,
    );
    assert.match(JSON.stringify(documentation), /state · XA.*source of 2 claims/);
  });
});
