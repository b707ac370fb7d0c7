import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import { IS_SENT, onLine, PULLS, type Server, startServer } from './language-server.ts';

const ARTICLE = '😀 {!c1 @ana|It rains}.\n{!c2 @author|a | b | {@anna x>|c}}\n';
const REGISTRY = 'anna:\n  name: Anna # the mayor\n';
const CONFIG = 'rules: {actor-unused: off}\n';

const SNIPPETS: ClientCapabilities = {
  ...PULLS,
  workspace: { ...PULLS.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

describe('textDocument/codeAction', function () {
  this.timeout(60_000);
  let server: Server;
  let uri: string;
  const starts = (capabilities: ClientCapabilities) => {
    before(async () => {
      const files = { 'a.claim': ARTICLE, 'actors.yaml': REGISTRY, 'claimdown.yaml': CONFIG };
      server = await startServer({ capabilities, files });
      uri = server.uriOf('a.claim');
      await server.open(uri, ARTICLE);
    });
    after(() => server.stop());
  };
  const actions = (range: Range, only?: string[], diagnostics: Diagnostic[] = [], file = uri) =>
    server.request<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: file },
      range,
      context: { diagnostics, ...(only ? { only } : {}) },
    });
  const titles = async (range: Range, only?: string[]) =>
    (await actions(range, only))?.map(({ title }) => title);

  describe('with a client that waits for edits', () => {
    starts(PULLS);

    it('gives fixes with the diagnostics that the client has', async () => {
      const { items } = await server.pull(uri);
      const [diagnostic] = items!.filter(({ code }) => code === 'actor-unknown');
      const [first] = (await actions(onLine(0, 9), ['quickfix'], [diagnostic!]))!;
      assert.deepEqual(first, {
        title: 'Change to “anna”',
        kind: 'quickfix',
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: {
          documentChanges: [
            { textDocument: { uri, version: 1 }, edits: [{ range: onLine(0, 9, 12), newText: 'anna' }] },
          ],
        },
      });
    });

    it('gives only the kinds that are asked for', async () => {
      assert.deepEqual(await titles(onLine(0, 13, 15), ['refactor']), [
        'Mark as claim',
        'Mark as actor',
        'Mark as source of the nearest claim',
        'Mark as cue',
        'Mark as hedge',
        'Mark as number',
        'Take away this claim, and keep its words',
      ]);
      assert.deepEqual(await titles(onLine(0, 13), ['source']), ['Mend all that is safe to mend']);
      assert.deepEqual(await titles(onLine(0, 13), ['refactor.inline']), []);
      assert.ok(!(await titles(onLine(0, 9)))?.includes('Mend all that is safe to mend'));
    });

    it('works out the edits of other files when one is chosen', async () => {
      const offered = (await actions(onLine(0, 9)))!;
      const adding = offered.find(({ title }) => title.endsWith('to the registry'))!;
      assert.equal(adding.edit, undefined);
      const { edit } = await server.request<CodeAction>('codeAction/resolve', adding);
      assert.deepEqual(edit, {
        documentChanges: [
          {
            textDocument: { uri: server.uriOf('actors.yaml'), version: null },
            edits: [{ range: onLine(2, 0), newText: 'ana:\n  name: Ana\n' }],
          },
        ],
      });
    });

    it('mends all that is safe to mend, to the last', async () => {
      const [all] = (await actions(onLine(0, 0), ['source.fixAll.claimdown']))!;
      assert.deepEqual(all?.edit?.documentChanges, [
        {
          textDocument: { uri, version: 1 },
          edits: [
            { range: onLine(1, 15), newText: '\\' },
            { range: onLine(1, 19), newText: '\\' },
          ],
        },
      ]);
    });

    it('answers for registries, and makes files where there are none', async () => {
      const registry = server.uriOf('actors.yaml');
      const wrong = 'anna:\n  name: Anna\n  typ: person\n';
      await server.open(registry, wrong, 'yaml');
      const found = (await actions(onLine(2, 3), ['quickfix'], [], registry))!;
      assert.deepEqual(
        found.map(({ title }) => title),
        ['Change to “type”'],
      );
      await server.close(registry);
    });

    it('refuses what was chosen for an earlier version', async () => {
      const offered = (await actions(onLine(0, 9)))!;
      const adding = offered.find(({ title }) => title.endsWith('to the registry'))!;
      await server.change(uri, { text: `${ARTICLE}.` });
      await assert.rejects(server.request('codeAction/resolve', adding), /changed since/);
    });
  });

  describe('with a client that takes snippets', () => {
    starts(SNIPPETS);

    it('asks for the reason', async () => {
      const offered = (await actions(onLine(0, 9)))!;
      const silencing = offered.find(({ title }) => title.startsWith('Silence actor-unknown'))!;
      assert.deepEqual(silencing.edit?.documentChanges, [
        {
          textDocument: { uri, version: 1 },
          edits: [
            {
              range: onLine(0, 0),
              snippet: {
                kind: 'snippet',
                value: `{% claimdown-disable-next-line actor-unknown -- $\{1:say why} %\\}\n`,
              },
            },
          ],
        },
      ]);
    });
  });

  describe('with a client that knows commands alone', () => {
    starts(IS_SENT);

    it('gives nothing', async () => {
      assert.equal(server.initialized.capabilities.codeActionProvider, true);
      assert.equal(await actions(onLine(0, 9)), null);
    });
  });
});
