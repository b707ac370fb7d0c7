import assert from 'node:assert/strict';
import type { ClientCapabilities, Position, Range } from 'vscode-languageserver';
import { PULLS, type Server, startServer } from './language-server.ts';

/** All that has a place stands behind characters that count otherwise in UTF-8; `b.claim` and the registry are not open. */
const FILES = {
  'a.claim': `---
title: “é” 😀
url: https://example.org/é
source: a.txt
actors:
  själ: {name: Själ, "wikidata": Q7}
---
😀 {!c1  via=@post @arle|Ét {?could} {#£2.3bn} rain}, {@Arle} {+c1|😀 now} {?maybe so.
“é” {!é2 @arle disputes=b.claim#c9|No 😀 {@Nobody}}. {!c3 @själ|Yes} {@själ|é}.
`,
  'b.claim': '“😀” {!c9 @arle supports=a.claim#c1|Så {@Arle} said}. مرحبا {!c8 @unheard|x}.\n',
  'actors.yaml': `# 😀
ärle: {name: “Ärle”}
arle: {name: "😀 Arle", aliases: [Arle], member-of: [pakt], wikidata: Q12}
post:  {name: “Post”} 
pakt: {name: Pakt}
`,
  'a.txt': 'x',
};

type Asked = readonly [
  method: string,
  file: keyof typeof FILES,
  at?: string | undefined,
  more?: object | undefined,
];

const AT = '‸';
const OPTIONS = { options: { tabSize: 2, insertSpaces: true } };

/** Requests, each with a stretch of its file that ends at the place asked about. */
const ASKED: readonly Asked[] = [
  ['textDocument/hover', 'a.claim', '{?cou'],
  ['textDocument/completion', 'a.claim', '@ar'],
  ['textDocument/completion', 'actors.yaml', 'wikidata'],
  ['textDocument/definition', 'a.claim', 'b.claim#c9'],
  ['textDocument/definition', 'a.claim', ' {@Arl'],
  ['textDocument/declaration', 'a.claim', '{+c'],
  ['textDocument/references', 'a.claim', ' {@Arl', { context: { includeDeclaration: true } }],
  ['textDocument/references', 'actors.yaml', '\narl', { context: { includeDeclaration: true } }],
  ['textDocument/references', 'a.claim', '{!c1', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', 'a.claim', '{!c1'],
  ['textDocument/prepareRename', 'a.claim', 'disputes=b.claim#c'],
  ['textDocument/rename', 'a.claim', 'disputes=b.claim#c', { newName: 'c7' }],
  ['textDocument/rename', 'actors.yaml', '\narl', { newName: 'arle-2' }],
  ['textDocument/documentSymbol', 'a.claim'],
  ['textDocument/documentLink', 'a.claim'],
  ['textDocument/documentLink', 'actors.yaml'],
  ['textDocument/linkedEditingRange', 'a.claim', '{!c1'],
  ['textDocument/formatting', 'a.claim', '', OPTIONS],
  ['textDocument/formatting', 'actors.yaml', '', OPTIONS],
  ['textDocument/onTypeFormatting', 'a.claim', 'now} {?', { ch: '?', ...OPTIONS }],
  ['textDocument/diagnostic', 'a.claim'],
  ['textDocument/diagnostic', 'actors.yaml'],
];

/** Requests whose answers are asked on about, one by one. */
const ASKED_ON: readonly (readonly [...Asked, next: string])[] = [
  ['textDocument/codeLens', 'a.claim', undefined, undefined, 'codeLens/resolve'],
  ['textDocument/codeLens', 'actors.yaml', undefined, undefined, 'codeLens/resolve'],
  ['textDocument/prepareCallHierarchy', 'a.claim', ' {@Arl', undefined, 'callHierarchy/incomingCalls'],
  ['textDocument/prepareCallHierarchy', 'a.claim', 'via=@po', undefined, 'callHierarchy/outgoingCalls'],
  ['textDocument/prepareTypeHierarchy', 'a.claim', ' {@Arl', undefined, 'typeHierarchy/supertypes'],
];

const ranged = (positions: readonly string[]): ClientCapabilities => ({
  ...PULLS,
  general: { positionEncodings: [...positions] },
  textDocument: {
    ...PULLS.textDocument,
    diagnostic: { relatedInformation: true, relatedDocumentSupport: true },
    definition: { linkSupport: true },
  },
});

describe('position encoding', function () {
  this.timeout(60_000);
  const units = new Map<Server, (text: string) => number>();
  let servers: readonly Server[];
  before(async () => {
    const wide = await startServer({ files: FILES, capabilities: ranged(['utf-16']) });
    const bytes = await startServer({ files: FILES, capabilities: ranged(['utf-8']) });
    units.set(wide, (text) => text.length).set(bytes, (text) => Buffer.byteLength(text));
    servers = [wide, bytes];
    for (const server of servers) {
      await server.open(server.uriOf('a.claim'), FILES['a.claim']);
      await server.open(server.uriOf('actors.yaml'), FILES['actors.yaml'], 'yaml');
      await server.whenRead();
    }
  });
  after(async () => {
    for (const server of servers) await server.stop();
  });

  const nameOf = (server: Server, uri: string): keyof typeof FILES | undefined =>
    (Object.keys(FILES) as (keyof typeof FILES)[]).find((name) => server.uriOf(name) === uri);

  const positionAt = (server: Server, file: keyof typeof FILES, offset: number): Position => {
    const before = FILES[file].slice(0, offset).split('\n');
    return { line: before.length - 1, character: units.get(server)!(before.at(-1)!) };
  };
  const offsetOf = (server: Server, file: keyof typeof FILES, { line, character }: Position): number => {
    const text = FILES[file].split('\n')[line]!;
    let at = 0;
    while (at < text.length && units.get(server)!(text.slice(0, at)) < character) at++;
    assert.equal(
      units.get(server)!(text.slice(0, at)),
      character,
      `no place in ${file}: ${line}:${character}`,
    );
    return FILES[file].split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + at;
  };

  /** The answer with offsets for positions and names for URIs: the same of every server. */
  const plain = (server: Server, value: unknown, file: keyof typeof FILES): unknown => {
    if (Array.isArray(value)) return value.map((each) => plain(server, each, file));
    if (typeof value === 'string') return value.replaceAll(server.uriOf(''), '');
    if (typeof value !== 'object' || value === null) return value;
    const { line, character, uri, targetUri, textDocument } = value as Record<string, unknown>;
    // Positions are asked about the file that is named nearest.
    if (typeof line === 'number' && typeof character === 'number')
      return offsetOf(server, file, { line, character });
    const named = uri ?? targetUri ?? (textDocument as { uri?: string } | undefined)?.uri;
    const own = (typeof named === 'string' && nameOf(server, named)) || file;
    return Object.fromEntries(
      Object.entries(value)
        // What only its own server reads.
        .filter(([key]) => key !== 'data' && key !== 'resultId')
        .map(([key, each]) => [
          nameOf(server, key) ?? key,
          plain(server, each, nameOf(server, key) ?? (key === 'originSelectionRange' ? file : own)),
        ]),
    );
  };

  const ask = (server: Server, [method, file, at, more]: Asked): Promise<unknown> => {
    const offset = at === undefined ? undefined : FILES[file].indexOf(at) + at.length;
    return server.request(method, {
      textDocument: { uri: server.uriOf(file) },
      ...(offset === undefined ? {} : { position: positionAt(server, file, offset) }),
      ...more,
    });
  };
  const sameOf = async (file: keyof typeof FILES, answers: readonly unknown[]) => {
    const [one, other] = answers.map((answer, i) => plain(servers[i]!, answer, file));
    assert.deepEqual(other, one);
    assert.match(JSON.stringify(one), /\d/, 'something was answered');
  };

  for (const asked of ASKED)
    it(`${asked[0]} in ${asked[1]} ${(asked[2] ?? '').trim()}${AT}`, async () =>
      sameOf(asked[1], await Promise.all(servers.map((server) => ask(server, asked)))));

  for (const [method, file, at, more, next] of ASKED_ON)
    it(`${next} in ${file} ${(at ?? '').trim()}`, async () => {
      const all = servers.map(async (server) => {
        const first = (await ask(server, [method, file, at, more])) as object[];
        const params = (each: object) => (next.endsWith('resolve') ? each : { item: each });
        return Promise.all(first.map((each) => server.request(next, params(each))));
      });
      await sameOf(file, await Promise.all(all));
    });

  const whole = (server: Server, file: keyof typeof FILES): Range => ({
    start: { line: 0, character: 0 },
    end: positionAt(server, file, FILES[file].length),
  });

  for (const file of ['a.claim', 'actors.yaml'] as const)
    it(`textDocument/codeAction in ${file}`, async () => {
      const all = servers.map(async (server) => {
        const textDocument = { uri: server.uriOf(file) };
        const context = { diagnostics: [] };
        const range = whole(server, file);
        const actions = await server.request<object[]>('textDocument/codeAction', {
          textDocument,
          range,
          context,
        });
        return Promise.all(
          actions.map((each) => ('edit' in each ? each : server.request('codeAction/resolve', each))),
        );
      });
      await sameOf(file, await Promise.all(all));
    });

  it('textDocument/inlayHint, selectionRange and semanticTokens', async () => {
    const all = servers.map(async (server) => {
      const textDocument = { uri: server.uriOf('a.claim') };
      const range = whole(server, 'a.claim');
      const place = positionAt(server, 'a.claim', FILES['a.claim'].indexOf('now'));
      const { data } = await server.request<{ data: number[] }>('textDocument/semanticTokens/full', {
        textDocument,
      });
      const tokens: unknown[] = [];
      for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
        character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
        line += data[i]!;
        tokens.push({ line, character }, { line, character: character + data[i + 2]! }, data[i + 3]);
      }
      return [
        tokens,
        await server.request('textDocument/inlayHint', { textDocument, range }),
        await server.request('textDocument/selectionRange', { textDocument, positions: [place] }),
      ];
    });
    await sameOf('a.claim', await Promise.all(all));
  });

  for (const query of ['Så', '😀', 'pakt', ''])
    it(`workspace/symbol “${query}”`, async () =>
      sameOf(
        'a.claim',
        await Promise.all(servers.map((server) => server.request('workspace/symbol', { query }))),
      ));

  it('workspace/diagnostic', async () =>
    sameOf(
      'a.claim',
      await Promise.all(
        servers.map((server) =>
          server.request('workspace/diagnostic', { identifier: 'claimdown', previousResultIds: [] }),
        ),
      ),
    ));
});
