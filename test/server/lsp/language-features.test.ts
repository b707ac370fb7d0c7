import assert from 'node:assert/strict';
import { onLine, PULLS, type Server, startServer } from './language-server.ts';

const ARTICLE = `---
claimdown: 1
url: https://example.org/a
---
😀 {!c1  via=@post @arle|It {?could} rain {#£2.3bn}}, {@Arle} {+c1|now}.
{!c2 @arle disputes=c1|No}.
`;
const REGISTRY = `arle:
  name: Republic of Arle
  aliases: [Arle]
  member-of: [compact]
  wikidata: Q12
post:
  name: The Post
compact:
  name: The Compact
`;

const AT_C1 = { line: 4, character: 6 };
const AT_ARLE = { line: 4, character: 22 };

/** One request of each language feature beyond those that every article needs. */
describe('language features', function () {
  this.timeout(60_000);
  let server: Server;
  let uri: string;
  let registry: string;
  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    server.request<T>(method, { textDocument: { uri }, ...params });

  before(async () => {
    server = await startServer({
      files: { 'a.claim': ARTICLE, 'actors.yaml': REGISTRY },
      capabilities: PULLS,
    });
    uri = server.uriOf('a.claim');
    registry = server.uriOf('actors.yaml');
    await server.open(uri, ARTICLE);
    await server.open(registry, REGISTRY, 'yaml');
  });
  after(() => server.stop());

  it('textDocument/semanticTokens/full, full/delta and range', async () => {
    const full = await ask<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full');
    assert.deepEqual(full.data.slice(0, 10), [4, 5, 2, 0, 1, 0, 4, 3, 3, 0]);
    const part = await ask<{ data: number[] }>('textDocument/semanticTokens/range', {
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 5 } },
    });
    assert.deepEqual(part.data.slice(0, 5), [5, 2, 2, 0, 1]);
    const { resultId: previousResultId } = full;
    const same = await ask<{ edits: unknown[] }>('textDocument/semanticTokens/full/delta', {
      previousResultId,
    });
    assert.deepEqual(same.edits, []);
    const unknown = await ask<{ data?: number[] }>('textDocument/semanticTokens/full/delta', {
      previousResultId: '0',
    });
    assert.deepEqual(unknown.data, full.data);
  });

  it('textDocument/inlayHint and inlayHint/resolve', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 99 } };
    const hints = await ask<{ label: string }[]>('textDocument/inlayHint', { range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= 2,300,000,000 GBP', '= Republic of Arle', 'possible'],
    );
    const resolved = await server.request<{ tooltip: { value: string } }>('inlayHint/resolve', hints[2]);
    assert.match(resolved.tooltip.value, /Certainty: possible/);
  });

  it('textDocument/codeLens and codeLens/resolve: claims and registry entries', async () => {
    const lenses = await ask<object[]>('textDocument/codeLens');
    assert.equal(lenses.length, 2);
    const { command } = await server.request<{
      command: { title: string; command: string; arguments: unknown[] };
    }>('codeLens/resolve', lenses[0]);
    assert.equal(command.title, 'c1 · Republic of Arle · possible · disputed by 1');
    assert.equal(command.command, 'claimdown.showReferences');
    assert.deepEqual(command.arguments[2], [{ uri, range: onLine(5, 20, 22) }]);
    const entries = await server.request<object[]>('textDocument/codeLens', {
      textDocument: { uri: registry },
    });
    const titles: string[] = [];
    for (const entry of entries)
      titles.push(
        (await server.request<{ command: { title: string } }>('codeLens/resolve', entry)).command.title,
      );
    assert.deepEqual(titles, ['2 claims in 1 article', 'no claims', 'no claims']);
  });

  it('textDocument/documentLink', async () => {
    assert.deepEqual(await ask('textDocument/documentLink'), [
      { range: onLine(2, 5, 26), target: 'https://example.org/a', tooltip: 'Open the article’s address' },
    ]);
    assert.deepEqual(await server.request('textDocument/documentLink', { textDocument: { uri: registry } }), [
      {
        range: onLine(4, 12, 15),
        target: 'https://www.wikidata.org/wiki/Q12',
        tooltip: 'Open Republic of Arle in Wikidata',
      },
    ]);
  });

  it('textDocument/selectionRange', async () => {
    const [first] = await ask<{ range: unknown; parent: { range: unknown } }[]>(
      'textDocument/selectionRange',
      {
        positions: [{ line: 5, character: 24 }],
      },
    );
    assert.deepEqual(first!.range, onLine(5, 23, 25));
    assert.deepEqual(first!.parent.range, onLine(5, 0, 26));
  });

  it('textDocument/documentSymbol, foldingRange and selectionRange of a registry', async () => {
    const textDocument = { uri: registry };
    const symbols = await server.request<{ name: string; detail: string; selectionRange: unknown }[]>(
      'textDocument/documentSymbol',
      { textDocument },
    );
    assert.deepEqual(
      symbols.map(({ name, detail }) => `${name} ${detail}`),
      ['Republic of Arle arle', 'The Post post', 'The Compact compact'],
    );
    assert.deepEqual(symbols[1]!.selectionRange, onLine(5, 0, 4));
    const folds = await server.request<object[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(folds[0], { startLine: 0, endLine: 4 });
    const [first] = await server.request<{ range: unknown }[]>('textDocument/selectionRange', {
      textDocument,
      positions: [{ line: 1, character: 9 }],
    });
    assert.deepEqual(first!.range, onLine(1, 8, 24));
  });

  it('textDocument/linkedEditingRange', async () => {
    const { ranges } = await ask<{ ranges: unknown[] }>('textDocument/linkedEditingRange', {
      position: AT_C1,
    });
    assert.deepEqual(ranges, [onLine(4, 5, 7), onLine(4, 64, 66), onLine(5, 20, 22)]);
  });

  it('textDocument/formatting, rangeFormatting and rangesFormatting', async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const edits = [{ range: onLine(4, 7, 9), newText: ' ' }];
    assert.deepEqual(await ask('textDocument/formatting', { options }), edits);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 9 } };
    assert.deepEqual(await ask('textDocument/rangeFormatting', { options, range }), []);
    const draft = 'untitled:formatted';
    const text = '---\ntitle:   😀\nactors:\n    a:   {name: A}\n---\n{!c1  @a|x}\n';
    await server.open(draft, text);
    const inPart = (first: number, last: number) =>
      server.request('textDocument/rangeFormatting', {
        textDocument: { uri: draft },
        options,
        range: { start: { line: first, character: 0 }, end: { line: last, character: 0 } },
      });
    assert.deepEqual(await inPart(1, 1), [{ range: onLine(1, 6, 9), newText: ' ' }]);
    assert.deepEqual(await inPart(3, 6), [
      { range: onLine(3, 6, 9), newText: ' ' },
      { range: onLine(5, 4, 6), newText: ' ' },
    ]);
    const ranges = [3, 5, 3].map((line) => onLine(line, 0, 12));
    const params = { textDocument: { uri: draft }, options, ranges };
    assert.deepEqual(await server.request('textDocument/rangesFormatting', params), await inPart(3, 6));
    await server.close(draft);
  });

  it('textDocument/onTypeFormatting: a tag is closed behind its words', async () => {
    const draft = 'untitled:typed';
    await server.open(draft, '😀 {?could rain\n');
    const typed = (character: number, ch: string) =>
      server.request('textDocument/onTypeFormatting', {
        textDocument: { uri: draft },
        position: { line: 0, character },
        ch,
        options: { tabSize: 2, insertSpaces: true },
      });
    assert.deepEqual(await typed(5, '?'), [{ range: onLine(0, 10), newText: '}' }]);
    assert.deepEqual(await typed(4, '?'), []);
    assert.equal(await typed(5, 'x'), null);
    await server.close(draft);
  });

  it('textDocument/signatureHelp', async () => {
    const { signatures, activeParameter } = await ask<{
      signatures: { label: string }[];
      activeParameter: number;
    }>('textDocument/signatureHelp', { position: { line: 5, character: 5 } });
    assert.equal(signatures[0]!.label, '{!id type mode @source key=value|words}');
    assert.equal(activeParameter, 1);
    assert.equal(await ask('textDocument/signatureHelp', { position: { line: 5, character: 24 } }), null);
  });

  it('workspace/symbol: claims by words, actors by name', async () => {
    const names = async (query: string) =>
      (await server.request<{ name: string }[]>('workspace/symbol', { query })).map(({ name }) => name);
    assert.deepEqual(await names('rain'), ['c1: It could rain £2.3bn now']);
    assert.deepEqual(await names('republic'), ['Republic of Arle']);
    assert.deepEqual(await names('zzz'), []);
  });

  it('workspaceSymbol/resolve: a place for who asks for it when it is chosen', async () => {
    const asks = { ...PULLS.workspace, symbol: { resolveSupport: { properties: ['location.range'] } } };
    const files = { 'b.claim': '😀 {!c4 @arle|Hail}.', 'actors.yaml': REGISTRY };
    const other = await startServer({ files, capabilities: { ...PULLS, workspace: asks } });
    const placed = async (query: string) => {
      const [symbol] = await other.request<{ location: object }[]>('workspace/symbol', { query });
      const { location } = await other.request<{ location: object }>('workspaceSymbol/resolve', symbol);
      return [symbol!.location, location];
    };
    const uriOf = other.uriOf;
    assert.deepEqual(await placed('hail'), [
      { uri: uriOf('b.claim') },
      { uri: uriOf('b.claim'), range: onLine(0, 5, 7) },
    ]);
    assert.deepEqual(await placed('post'), [
      { uri: uriOf('actors.yaml') },
      { uri: uriOf('actors.yaml'), range: onLine(5, 0, 4) },
    ]);
    await other.stop();
  });

  it('textDocument/prepareCallHierarchy: who quotes whom', async () => {
    const [arle] = await ask<{ name: string }[]>('textDocument/prepareCallHierarchy', { position: AT_ARLE });
    assert.equal(arle!.name, 'Republic of Arle');
    const calls = await server.request<{ from: { name: string }; fromRanges: unknown[] }[]>(
      'callHierarchy/incomingCalls',
      { item: arle },
    );
    assert.deepEqual(
      calls.map(({ from }) => from.name),
      ['The Post'],
    );
    const out = await server.request<{ to: { name: string } }[]>('callHierarchy/outgoingCalls', {
      item: calls[0]!.from,
    });
    assert.deepEqual(
      out.map(({ to }) => to.name),
      ['Republic of Arle'],
    );
  });

  it('textDocument/prepareTypeHierarchy: members of bodies', async () => {
    const [arle] = await ask<object[]>('textDocument/prepareTypeHierarchy', { position: AT_ARLE });
    const above = await server.request<{ name: string }[]>('typeHierarchy/supertypes', { item: arle });
    assert.deepEqual(
      above.map(({ name }) => name),
      ['The Compact'],
    );
    const below = await server.request<{ name: string }[]>('typeHierarchy/subtypes', { item: above[0] });
    assert.deepEqual(
      below.map(({ name }) => name),
      ['Republic of Arle'],
    );
  });
});
