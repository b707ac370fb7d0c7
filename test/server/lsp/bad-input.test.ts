/** What no sound project holds: the server says one clear thing in the right file, and goes on. */
import assert from 'node:assert/strict';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { inShort, type Server, startServer } from './language-server.ts';

/** Ten to the tenth values, if every alias were followed. */
const MANY_ALIASES = [
  'x0: &x0 [a, a, a, a, a, a, a, a, a, a]',
  ...Array.from({ length: 9 }, (_, n) => `x${n + 1}: &x${n + 1} [${Array(10).fill(`*x${n}`).join(', ')}]`),
].join('\n');

const SOUND = 'It {!c1 @author|rains}. }';
const SOUND_FOUND = ['brace-stray 0:24-25'];

async function foundIn(server: Server, name: string, text: string): Promise<readonly string[]> {
  await server.open(server.uriOf(name), text);
  return inShort((await server.pull(server.uriOf(name))).items);
}

/** Another article is checked as if nothing had been. */
async function goesOn(server: Server): Promise<void> {
  assert.deepEqual(await foundIn(server, 'sound.claim', SOUND), SOUND_FOUND);
}

describe('the server and bad documents', function () {
  this.timeout(60_000);
  let server: Server;
  before(async () => {
    server = await startServer({ files: { 'actors.yaml': '' } });
  });
  after(() => server.stop());

  const cases: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
    ['nothing', '', []],
    ['bytes that are no text', '\0\u0001\0}\0\n\0', ['brace-stray 0:3-4']],
    [
      'lone surrogates, each a unit',
      '\ud800 } \udc00\udc00 }\n\udfff}',
      ['brace-stray 0:2-3', 'brace-stray 0:7-8', 'brace-stray 1:1-2'],
    ],
    ['a byte order mark, which is a unit', '\uFEFFIt }', ['brace-stray 0:4-5']],
    ['CR LF, one line end', 'a\r\n\r\n}\r\n', ['brace-stray 2:0-1']],
    [
      'an alias a thousandfold',
      `---\n${MANY_ALIASES}\n---\nx }`,
      ['front-matter-invalid', 'brace-stray 12:2-3'],
    ],
  ];
  for (const [n, [what, text, found]] of cases.entries())
    it(`answers for ${what}`, async () => {
      const told = await foundIn(server, `case${n}.claim`, text);
      assert.deepEqual(
        told.map((one, i) => (found[i]?.includes(' ') ? one : one.split(' ')[0])),
        found,
      );
      await goesOn(server);
    });

  it('answers for 100,000 tags in each other', async () => {
    const uri = server.uriOf('nested.claim');
    await server.open(uri, `${'{?'.repeat(100_000)}x${'}'.repeat(100_000)}\n}`);
    const { items } = await server.pull(uri);
    assert.ok(inShort(items).includes('brace-stray 1:0-1'));
    const symbols = await server.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.ok(Array.isArray(symbols));
    await server.close(uri);
    await goesOn(server);
  });
});

describe('the server and bad files beside an article', function () {
  this.timeout(60_000);

  interface Case {
    readonly what: string;
    readonly files: Readonly<Record<string, string | Uint8Array>>;
    /** What is told of every file, by name: rule, and words of its message. */
    readonly told: Readonly<Record<string, readonly (readonly [rule: string, words: RegExp])[]>>;
    readonly links?: Readonly<Record<string, string>>;
  }
  const article = { 'a.claim': SOUND };
  const asEver = { 'a.claim': [['brace-stray', /}/]] } as const;
  const CASES: readonly Case[] = [
    {
      what: 'a registry with a syntax error',
      files: { ...article, 'actors.yaml': 'actors:\n  a: [1\n b: }\n' },
      told: { ...asEver, 'actors.yaml': [['config-invalid', /never closed/]] },
    },
    {
      what: 'a registry with an alias a thousandfold',
      files: { ...article, 'actors.yaml': MANY_ALIASES },
      told: { ...asEver, 'actors.yaml': [['config-invalid', /repeat too much/]] },
    },
    {
      what: 'a registry that is not UTF-8',
      files: { ...article, 'actors.yaml': Uint8Array.of(0x61, 0x62, 0x63, 0xe9, 0x20) },
      told: { ...asEver, 'actors.yaml': [['config-invalid', /UTF-8/]] },
    },
    {
      what: 'a source out of the workspace, by path',
      files: { 'a.claim': '---\nclaimdown: 1\nsource: ../../etc/passwd\n---\nIt rains.' },
      told: { 'a.claim': [['source-drift', /leads out of the workspace/]] },
    },
    {
      what: 'a source out of the workspace, by a link',
      files: { 'a.claim': '---\nclaimdown: 1\nsource: a.txt\n---\nIt rains.' },
      links: { 'a.txt': '/etc/passwd' },
      told: { 'a.claim': [['source-drift', /leads out of the workspace/]] },
    },
  ];
  for (const { what, files, told, links } of CASES)
    it(`tells ${what}`, async () => {
      const server = await startServer({ files, links });
      const report = await server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        identifier: 'claimdown',
        previousResultIds: [],
      });
      const found: Record<string, readonly Diagnostic[]> = {};
      for (const item of report.items)
        if (item.kind === 'full' && item.items.length > 0)
          found[item.uri.slice(item.uri.lastIndexOf('/') + 1)] = item.items;
      for (const name of new Set([...Object.keys(found), ...Object.keys(told)])) {
        const items = found[name] ?? [];
        assert.deepEqual(
          items.map(({ code }) => code),
          (told[name] ?? []).map(([rule]) => rule),
          `${name}: ${JSON.stringify(items)}`,
        );
        for (const [i, [, words]] of (told[name] ?? []).entries())
          assert.match(String(items[i]!.message), words);
        assert.ok(!JSON.stringify(items).includes('root:'));
      }
      await goesOn(server);
      await server.stop();
    });

  it('knows no longer what vanished, and says so where it is named', async () => {
    const server = await startServer({
      files: { 'actors.yaml': '', 'a.claim': '', 'b.claim': '{!c1 @author|Wages fell}.' },
    });
    await server.whenRead();
    const text = '{!c1 @author because=b.claim#c1|Rents rose}.';
    assert.deepEqual(await foundIn(server, 'a.claim', text), []);
    await server.remove('b.claim');
    await server.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: server.uriOf('b.claim'), type: 3 }],
    });
    await server.refreshed();
    const { items } = await server.pull(server.uriOf('a.claim'));
    assert.deepEqual(
      items!.map(({ code }) => code),
      ['claim-unknown'],
    );
    await goesOn(server);
    await server.stop();
  });
});
