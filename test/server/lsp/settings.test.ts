import assert from 'node:assert/strict';
import { PULLS, type Server, startServer } from './language-server.ts';

const TEXT =
  '---\nactors:\n  anna: {name: Anna Berg, aliases: [Anna]}\n---\n{!c1 @anna|It {?could} rain {#£2.3bn}}, {@Anna} said.\n';
const HINTS = { values: '= 2,300,000,000 GBP', actors: '= Anna Berg', certainty: 'possible' };
const KINDS = Object.keys(HINTS) as readonly (keyof typeof HINTS)[];

describe('settings', function () {
  this.timeout(60_000);
  let server: Server;
  const textDocument = { uri: 'untitled:a' };
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  before(async () => {
    server = await startServer({
      capabilities: {
        ...PULLS,
        workspace: {
          ...PULLS.workspace,
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
      },
      settings: null,
    });
    await server.open(textDocument.uri, TEXT);
  });
  after(() => server.stop());

  const hints = async () =>
    (await server.request<{ label: string }[]>('textDocument/inlayHint', { textDocument, range }))
      .map(({ label }) => label)
      .sort();
  const all = Object.values(HINTS).sort();

  it('are asked for, and all hints shown where there are none', async () => {
    assert.deepEqual(await hints(), all);
    assert.ok(server.registered.includes('workspace/didChangeConfiguration'));
  });

  for (const kind of KINDS)
    it(`switch off the hints of ${kind} alone, and on again`, async () => {
      await server.changeSettings({ inlayHints: { [kind]: false } });
      assert.deepEqual(
        await hints(),
        all.filter((label) => label !== HINTS[kind]),
      );
      await server.changeSettings({ inlayHints: { [kind]: true } });
      assert.deepEqual(await hints(), all);
    });

  it('switch off code lenses', async () => {
    const lenses = () => server.request<object[] | null>('textDocument/codeLens', { textDocument });
    assert.equal((await lenses())?.length, 1);
    await server.changeSettings({ codeLens: { enabled: false } });
    assert.equal(await lenses(), null);
    await server.changeSettings({});
    assert.equal((await lenses())?.length, 1);
  });

  it('of another form than they should have switch nothing off', async () => {
    for (const settings of ['all', 7, { inlayHints: 'none' }, { inlayHints: { values: 'off' } }, []]) {
      await server.changeSettings(settings);
      assert.deepEqual(await hints(), all, JSON.stringify(settings));
    }
  });
});
