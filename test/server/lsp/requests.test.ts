import assert from 'node:assert/strict';
import type {
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  SymbolInformation,
} from 'vscode-languageserver';
import type { MarkResult, NewDocumentResult } from '../../../server/src/lsp/protocol.ts';
import { onLine, PULLS, type Server, startServer } from './language-server.ts';

const ARTICLE = `---
claimdown: 1
title: Rain
---
{% One. %}
{% Two. %}
{!c1 @author|😀 It {?epistemic possible|could} rain}.
{!c1 @author|It snows}.
`;

/** Each request of the protocol that the server announces, and its own. */
describe('requests', function () {
  this.timeout(60_000);
  const uri = 'untitled:Untitled-1';
  let server: Server;

  const opened = (capabilities = PULLS, text = ARTICLE) => {
    before(async () => {
      server = await startServer({ capabilities });
      await server.open(uri, text);
    });
    after(() => server.stop());
  };
  const textDocument = { uri };

  describe('in UTF-16', () => {
    opened();

    it('textDocument/diagnostic: what, where, and what belongs to it', async () => {
      const { items } = await server.pull(uri);
      assert.equal(items?.length, 1);
      const { message, codeDescription, ...diagnostic } = items[0] as Diagnostic;
      assert.match(message as string, /c1/);
      assert.deepEqual(diagnostic, {
        range: onLine(7, 2, 4),
        severity: 1,
        code: 'claim-id-duplicate',
        source: 'claimdown',
        relatedInformation: [
          {
            location: { uri, range: onLine(6, 2, 4) },
            message: diagnostic.relatedInformation?.[0]?.message,
          },
        ],
      });
    });

    it('textDocument/hover: behind an emoji', async () => {
      const hover = await server.request<Hover>('textDocument/hover', {
        textDocument,
        position: { line: 6, character: 46 },
      });
      assert.deepEqual(hover, {
        contents: { kind: 'markdown', value: '**Hedge** · epistemic · possible' },
        range: onLine(6, 19, 46),
      });
    });

    it('textDocument/hover: nothing to say', async () => {
      const position = { line: 4, character: 5 };
      assert.equal(await server.request('textDocument/hover', { textDocument, position }), null);
    });

    it('textDocument/documentSymbol: a tree', async () => {
      const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      assert.deepEqual(symbols, [
        {
          name: 'Front matter',
          detail: 'Rain',
          kind: 2,
          range: { start: { line: 0, character: 0 }, end: { line: 3, character: 3 } },
          selectionRange: onLine(0, 0, 3),
        },
        {
          name: 'c1: 😀 It could rain',
          detail: 'the article itself · possible',
          kind: 24,
          range: onLine(6, 0, 52),
          selectionRange: onLine(6, 13, 51),
          children: [
            {
              name: 'could',
              detail: 'epistemic, possible',
              kind: 25,
              range: onLine(6, 19, 46),
              selectionRange: onLine(6, 40, 45),
            },
          ],
        },
        {
          name: 'c1: It snows',
          detail: 'the article itself · certain',
          kind: 24,
          range: onLine(7, 0, 22),
          selectionRange: onLine(7, 13, 21),
        },
      ]);
    });

    it('textDocument/foldingRange', async () => {
      assert.deepEqual(await server.request<FoldingRange[]>('textDocument/foldingRange', { textDocument }), [
        { startLine: 0, endLine: 3, kind: 'region' },
        { startLine: 4, endLine: 5, kind: 'comment' },
      ]);
    });

    const mark = (kind: string, version: number, ...ranges: readonly Range[]) =>
      server.request<MarkResult | null>('claimdown/mark', {
        textDocument: { uri, version },
        ranges,
        kind,
      });

    it('claimdown/mark: edits, and what is selected after them', async () => {
      assert.deepEqual(await mark('hedge', 1, onLine(6, 16, 18), onLine(7, 16)), {
        edits: [
          { range: onLine(6, 16), newText: '{?' },
          { range: onLine(6, 18), newText: '}' },
          { range: onLine(7, 16), newText: '{?' },
          { range: onLine(7, 21), newText: '}' },
        ],
        selections: [onLine(6, 21), onLine(7, 24)],
      });
    });

    it('claimdown/mark: a selection that is written from back to front', async () => {
      const backwards = { start: onLine(6, 18).start, end: onLine(6, 16).start };
      assert.deepEqual((await mark('hedge', 1, backwards))?.selections, [onLine(6, 21)]);
    });

    it('claimdown/mark: nothing for another version than the one that is open', async () => {
      assert.equal(await mark('hedge', 0, onLine(6, 16, 18)), null);
      assert.equal(await mark('hedge', 2, onLine(6, 16, 18)), null);
    });

    it('claimdown/mark: nothing to mark', async () => {
      assert.deepEqual(await mark('claim', 1, onLine(1, 0, 4)), { edits: [], selections: [onLine(1, 0, 4)] });
    });

    it('claimdown/newDocument', async () => {
      const { text, title } = await server.request<NewDocumentResult>('claimdown/newDocument', {
        article: 'Rain\r\nIt {rains}.',
        source: 'rain.txt',
        retrieved: '2025-02-20',
      });
      assert.equal(title, 'Rain');
      assert.equal(
        text,
        '---\r\nclaimdown: 1\r\ntitle: Rain\r\nurl: \r\npublished: \r\nretrieved: 2025-02-20\r\nsource: rain.txt\r\n---\r\nRain\r\nIt \\{rains\\}.',
      );
    });
  });

  describe('in UTF-8', () => {
    opened({ ...PULLS, general: { positionEncodings: ['utf-8'] } });

    it('counts an emoji as four', async () => {
      const position: Position = { line: 6, character: 48 };
      const hover = await server.request<Hover>('textDocument/hover', { textDocument, position });
      assert.deepEqual(hover.range, onLine(6, 21, 48));
    });

    it('takes changes in the same', async () => {
      await server.change(uri, { range: onLine(6, 13, 17), text: '}' });
      const { items } = await server.pull(uri);
      assert.deepEqual(
        items?.[0]?.range,
        onLine(6, 0, 14),
        'the brace now closes the claim behind four bytes',
      );
    });
  });

  describe('with a client that draws neither trees nor Markdown', () => {
    opened({ textDocument: { hover: { contentFormat: ['plaintext'] } } });

    it('textDocument/documentSymbol: a list', async () => {
      const symbols = await server.request<SymbolInformation[]>('textDocument/documentSymbol', {
        textDocument,
      });
      assert.deepEqual(
        symbols.map(({ name, containerName, location }) => [name, containerName, location]),
        [
          [
            'Front matter',
            undefined,
            { uri, range: { start: { line: 0, character: 0 }, end: { line: 3, character: 3 } } },
          ],
          ['c1: 😀 It could rain', undefined, { uri, range: onLine(6, 0, 52) }],
          ['could', 'c1: 😀 It could rain', { uri, range: onLine(6, 19, 46) }],
          ['c1: It snows', undefined, { uri, range: onLine(7, 0, 22) }],
        ],
      );
    });

    it('textDocument/hover: the words alone', async () => {
      const position = { line: 7, character: 15 };
      const { contents } = await server.request<Hover>('textDocument/hover', { textDocument, position });
      assert.deepEqual(contents, {
        kind: 'plaintext',
        value:
          'Claim c1\nSource: the article itself\nMode: indirect (by the quotation marks)\nCertainty: certain (no hedge)',
      });
    });
  });
});
