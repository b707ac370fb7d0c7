import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type Server, startServer } from '../server/lsp/language-server.ts';

const [announced, withheld] = readFileSync('docs/features.md', 'utf8').split('## Not announced');
const rows = [...announced!.matchAll(/^\| `(\w+)` *\| .+ \| `([\w-]+)` *\|$/gm)].map(
  ([, capability, test]) => ({
    capability: capability!,
    test: test!,
  }),
);
const left = [...withheld!.matchAll(/^\| `(\w+)` *\| .+ \|$/gm)].map(([, capability]) => capability!);

/** What a test must send, or look at, to show a capability; where it is not the method of the same name. */
const SHOWN_BY: Readonly<Record<string, RegExp>> = {
  textDocumentSync: /server\.change\(/,
  positionEncoding: /positionEncodings/,
  workspace: /workspace\/willRenameFiles/,
  diagnosticProvider: /workspace\/diagnostic/,
  workspaceSymbolProvider: /workspace\/symbol/,
  callHierarchyProvider: /textDocument\/prepareCallHierarchy/,
  typeHierarchyProvider: /textDocument\/prepareTypeHierarchy/,
  documentFormattingProvider: /textDocument\/formatting/,
  documentRangeFormattingProvider: /textDocument\/rangeFormatting/,
  documentOnTypeFormattingProvider: /textDocument\/onTypeFormatting/,
};

describe('docs/features.md', function () {
  this.timeout(60_000);
  let server: Server;
  before(async () => {
    server = await startServer();
  });
  after(() => server.stop());

  it('lists what the server announces, each once', () => {
    const { capabilities } = server.initialized;
    assert.deepEqual(rows.map(({ capability }) => capability).sort(), Object.keys(capabilities).sort());
  });

  it('says of nothing both that it is there and that it is not', () => {
    assert.ok(left.length > 0);
    assert.deepEqual(
      left.filter((capability) => capability in server.initialized.capabilities),
      [],
    );
  });

  for (const { capability, test } of rows) {
    it(`names a test that shows ${capability}`, () => {
      const path = `test/server/lsp/${test}.test.ts`;
      assert.ok(existsSync(path), path);
      const method = new RegExp(`textDocument/${capability.replace(/Provider$/, '')}\\b`);
      assert.match(readFileSync(path, 'utf8'), SHOWN_BY[capability] ?? method);
    });
  }
});
