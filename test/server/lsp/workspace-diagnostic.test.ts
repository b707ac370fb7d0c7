/** Diagnostics of files that nobody has open, of registries, and those that come along with others. */
import assert from 'node:assert/strict';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { inShort, PULLS, type Server, startServer } from './language-server.ts';

const FILES = {
  'actors.yaml': 'ann: {name: Ann Bell, aliases: [Bob]}\nbob: {name: Bob}\n',
  'a.claim': '{!c1 @author because=b.claim#c1|Rents rose}.',
  'b.claim': '{!c1 @author|Wages fell}, {@Ann Bell} was told. }',
};

describe('workspace/diagnostic', function () {
  this.timeout(60_000);
  let server: Server;
  let token = 0;
  before(async () => {
    server = await startServer({ files: FILES });
  });
  after(() => server.stop());

  interface Told {
    readonly name: string;
    readonly found: readonly string[];
    readonly resultId: string | undefined;
  }
  const told = ({ items }: Pick<WorkspaceDiagnosticReport, 'items'>): readonly Told[] =>
    items
      .map((item) => ({
        name: item.uri.slice(item.uri.lastIndexOf('/') + 1),
        found: item.kind === 'full' ? inShort(item.items as Diagnostic[]) : ['unchanged'],
        resultId: item.resultId,
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  const asked = (previous: readonly Told[]) =>
    server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      identifier: 'claimdown',
      previousResultIds: previous.map(({ name, resultId }) => ({ uri: server.uriOf(name), value: resultId })),
    });
  const without = (all: readonly Told[]) => all.map(({ name, found }) => [name, ...found]);
  const all = [
    ['a.claim'],
    [
      'actors.yaml',
      'registry-alias-collision 0:32-35',
      'actor-unused 1:0-3',
      'registry-alias-collision 1:12-15',
    ],
    ['b.claim', 'brace-stray 0:48-49'],
  ];

  it('tells of all files, and then of those that changed, when they do', async () => {
    const first = told(await asked([]));
    assert.deepEqual(without(first), all);
    let isAnswered = false;
    const second = asked(first).finally(() => {
      isAnswered = true;
    });
    // Another request is answered in the meantime.
    await server.pull(server.uriOf('none.claim'));
    assert.equal(isAnswered, false);
    await server.write('b.claim', '{!c2 @author|Wages fell}, {@Ann Bell} was told.');
    await server.filesChanged('b.claim');
    const changed = told(await second);
    const after = [...first.filter(({ name }) => !changed.some((one) => one.name === name)), ...changed];
    // What it holds, and what rests on it, whether it comes in one answer or in two.
    const rest = changed.length < 2 ? told(await asked(after)) : [];
    assert.deepEqual(without([...changed, ...rest].sort((one, other) => (one.name < other.name ? -1 : 1))), [
      ['a.claim', 'claim-unknown 0:21-31'],
      ['b.claim'],
    ]);
    await server.write('b.claim', FILES['b.claim']);
    await server.filesChanged('b.claim');
  });

  it('goes on telling in partial results', async () => {
    const partialResultToken = `partial ${++token}`;
    const next = server.progress(partialResultToken);
    const request = server.cancellable('workspace/diagnostic', {
      identifier: 'claimdown',
      previousResultIds: [],
      partialResultToken,
    });
    const seen = new Map<string, readonly string[]>();
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds())
        for (const { name, found } of told((await next()) as WorkspaceDiagnosticReport))
          seen.set(name, found);
    };
    await until(() => seen.size === 3);
    assert.deepEqual([...seen].map(([name, found]) => [name, ...found]).sort(), all);
    await server.write('c.claim', '{@Bob} left. }');
    await server.filesChanged('c.claim');
    await until(() => seen.has('c.claim'));
    assert.deepEqual(seen.get('c.claim'), ['actor-ambiguous 0:0-6', 'brace-stray 0:13-14']);
    await server.open(server.uriOf('c.claim'), 'Nothing.');
    await server.close(server.uriOf('c.claim'));
    seen.delete('c.claim');
    await until(() => seen.has('c.claim'));
    assert.deepEqual(seen.get('c.claim'), ['actor-ambiguous 0:0-6', 'brace-stray 0:13-14']);
    await server.remove('c.claim');
    await server.filesChanged('c.claim');
    seen.delete('c.claim');
    await until(() => seen.has('c.claim'));
    assert.deepEqual(seen.get('c.claim'), []);
    // An editor that moves or deletes an open article closes it, and shows what was found in it until it hears that nothing is.
    await server.write('d.claim', 'It rained. }');
    await server.open(server.uriOf('d.claim'), 'It rained. }');
    await server.pull(server.uriOf('d.claim'));
    await server.remove('d.claim');
    await server.close(server.uriOf('d.claim'));
    await server.filesChanged('d.claim');
    await until(() => seen.has('d.claim'));
    assert.deepEqual(seen.get('d.claim'), []);
    const outside = 'file:///elsewhere/e.claim';
    await server.open(outside, 'It snowed. }');
    await server.pull(outside);
    await server.close(outside);
    await until(() => seen.has('e.claim'));
    assert.deepEqual(seen.get('e.claim'), []);
    request.cancel();
    await request.answer;
  });
});

describe('textDocument/diagnostic over files', function () {
  this.timeout(60_000);
  let server: Server;
  before(async () => {
    const diagnostic = { ...PULLS.textDocument?.diagnostic, relatedDocumentSupport: true };
    const capabilities = { ...PULLS, textDocument: { ...PULLS.textDocument, diagnostic } };
    server = await startServer({
      capabilities,
      files: { ...FILES, 'claimdown.yaml': 'rules: {no-such: off}\n' },
    });
  });
  after(() => server.stop());

  it('brings along the configuration and registry on which an article rests, once', async () => {
    const uri = server.uriOf('b.claim');
    await server.open(uri, FILES['b.claim']);
    const first = await server.pull(uri);
    assert.deepEqual(Object.keys(first.relatedDocuments ?? {}).sort(), [
      server.uriOf('actors.yaml'),
      server.uriOf('claimdown.yaml'),
    ]);
    const config = first.relatedDocuments![server.uriOf('claimdown.yaml')]!;
    assert.deepEqual(inShort(config.items), ['config-invalid 0:8-15']);
    assert.equal((await server.pull(uri, first.resultId)).relatedDocuments, undefined);
  });

  it('looks at an open registry in the sight of all articles', async () => {
    const uri = server.uriOf('actors.yaml');
    await server.open(uri, FILES['actors.yaml'], 'yaml');
    await server.whenRead();
    assert.deepEqual(inShort((await server.pull(uri)).items), all3);
    await server.change(server.uriOf('b.claim'), { text: '{@bob|He} left.' });
    assert.deepEqual(inShort((await server.pull(uri)).items), [
      'actor-unused 0:0-3',
      'registry-alias-collision 0:32-35',
      'registry-alias-collision 1:12-15',
    ]);
    const again = await server.pull(uri);
    assert.equal((await server.pull(uri, again.resultId)).kind, 'unchanged');
  });
});

const all3 = ['registry-alias-collision 0:32-35', 'actor-unused 1:0-3', 'registry-alias-collision 1:12-15'];
