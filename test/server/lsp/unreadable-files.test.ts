import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { onLine, PULLS, type Server, startServer } from './language-server.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const LATIN = bytes('It rains in M\xfcnchen.\n');
const UTF16 = Buffer.from('\ufeffIt rains.', 'utf16le');

interface Reported {
  readonly items: readonly { readonly uri: string; readonly items: readonly Diagnostic[] }[];
}

describe('files that are not UTF-8', function () {
  this.timeout(60_000);
  let server: Server;
  before(async () => {
    server = await startServer({
      capabilities: PULLS,
      files: {
        'a.claim': '---\nsource: a.txt\n---\nIt rains in München.\n',
        'a.txt': LATIN,
        'latin.claim': LATIN,
        'wide.claim': UTF16,
      },
    });
  });
  after(() => server.stop());

  const inShort = (items: readonly Diagnostic[] | undefined) =>
    (items ?? []).map(
      ({ range: { start }, message }) => `${start.line}:${start.character} ${message as string}`,
    );

  const told: Record<string, string> = {};
  const whatIsNew = async () => {
    const previousResultIds = Object.entries(told).map(([uri, value]) => ({ uri, value }));
    const { items } = await server.request<Reported & { items: readonly { resultId: string }[] }>(
      'workspace/diagnostic',
      { identifier: 'claimdown', previousResultIds },
    );
    for (const { uri, resultId } of items) told[uri] = resultId;
    return Object.fromEntries(items.map(({ uri, items: found }) => [uri.split('/').at(-1), inShort(found)]));
  };

  it('one finding on each that is closed, and on the source of an article', async () => {
    assert.deepEqual(await whatIsNew(), {
      'a.claim': ['1:8 The source “a.txt” could not be compared: not UTF-8: byte 0xFC at offset 13.'],
      'latin.claim': [
        '0:0 This article cannot be read: not UTF-8: byte 0xFC at offset 13. Save it as UTF-8.',
      ],
      'wide.claim': [
        '0:0 This article cannot be read: not UTF-8: the file is UTF-16 (little-endian); save it as UTF-8.',
      ],
    });
  });

  it('on one that is open, where the first letter is missing, until it is saved anew', async () => {
    const uri = server.uriOf('latin.claim');
    await server.open(uri, 'It rains in M\ufffdnchen.\n');
    await server.refreshed();
    const { items, resultId } = await server.pull(uri);
    assert.deepEqual(items?.[0]?.range, onLine(0, 13, 14));
    assert.match(inShort(items)[0]!, /not UTF-8: byte 0xFC at offset 13\. Reopen it with the encoding/);
    await server.change(uri, { text: 'It rains in München.\n' });
    await server.write('latin.claim', 'It rains in München.\n');
    assert.deepEqual((await server.pull(uri, resultId)).items, []);
    await server.close(uri);
  });

  it('no longer, once a closed one is mended', async () => {
    await server.write('wide.claim', 'It rains.');
    await server.filesChanged('wide.claim');
    const found = await whatIsNew();
    assert.deepEqual(found['wide.claim'], []);
  });
});
