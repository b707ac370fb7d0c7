import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import { IS_SENT, inShort, PULLS, type Server, serverBundle, startServer } from './language-server.ts';

describe('initialize', function () {
  this.timeout(60_000);
  let server: Server | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('announces what the server does', async () => {
    server = await startServer();
    const { capabilities, serverInfo } = server.initialized;
    assert.deepEqual(serverInfo, { name: 'claimdown', version: manifest.version });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } },
      },
      diagnosticProvider: {
        identifier: 'claimdown',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      },
      hoverProvider: true,
      completionProvider: {
        resolveProvider: true,
        triggerCharacters: ['{', '!', '@', '?', '#', '>', '+', '=', ',', ' ', ':', '-', '['],
      },
      definitionProvider: true,
      declarationProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.claimdown'],
        resolveProvider: true,
      },
      documentHighlightProvider: true,
      documentSymbolProvider: { label: 'Claimdown' },
      foldingRangeProvider: true,
      semanticTokensProvider: {
        legend: {
          tokenTypes: [
            'variable',
            'class',
            'enumMember',
            'property',
            'string',
            'number',
            'type',
            'keyword',
            'operator',
            'comment',
          ],
          tokenModifiers: ['declaration'],
        },
        full: { delta: true },
        range: true,
      },
      inlayHintProvider: { resolveProvider: true },
      codeLensProvider: { resolveProvider: true },
      documentLinkProvider: { resolveProvider: true },
      selectionRangeProvider: true,
      linkedEditingRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: { rangesSupport: true },
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: '!',
        moreTriggerCharacter: ['@', '?', '#', '>', '+', '|', '}'],
      },
      workspaceSymbolProvider: { resolveProvider: true },
      signatureHelpProvider: { triggerCharacters: ['!', '@', '?', '#', '>', '+', ' '] },
      callHierarchyProvider: true,
      typeHierarchyProvider: true,
    });
    // What the server asks comes before what it answers.
    await server.pull('untitled:a');
    assert.deepEqual(server.registered, ['workspace/didChangeWatchedFiles']);
  });

  const encodings: readonly (readonly [offered: string[] | undefined, chosen: string])[] = [
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-16'],
    [['utf-8'], 'utf-8'],
    [['utf-8', 'utf-32'], 'utf-8'],
    [['utf-32'], 'utf-16'],
  ];
  for (const [positionEncodings, chosen] of encodings) {
    it(`counts in ${chosen} with a client that offers ${positionEncodings?.join(', ') || 'nothing'}`, async () => {
      const general = positionEncodings && { positionEncodings };
      server = await startServer({ capabilities: general ? { general } : {} });
      assert.equal(server.initialized.capabilities.positionEncoding, chosen);
    });
  }

  it('asks nothing of a client that can do nothing', async () => {
    server = await startServer({ capabilities: {} });
    const uri = 'untitled:Untitled-1';
    await server.open(uri, '{!c1 @author|open');
    const { diagnostics } = await server.nextSent(uri);
    assert.deepEqual(inShort(diagnostics), ['tag-unclosed 0:0-2']);
    assert.equal(diagnostics[0]!.relatedInformation, undefined);
    assert.deepEqual(server.registered, []);
  });

  it('links rules to the pages that the client names', async () => {
    const rulePages = 'https://example.org/rules/';
    server = await startServer({ capabilities: IS_SENT, initializationOptions: { rulePages } });
    await server.open('untitled:a', '{!c1 @author|open');
    const { diagnostics } = await server.nextSent('untitled:a');
    assert.deepEqual(diagnostics[0]!.codeDescription, { href: `${rulePages}tag-unclosed.md` });
  });

  it('links them to those of its own package, also where npm has put a link to it', async () => {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'claimdown-package-')));
    try {
      await mkdir(path.join(folder, 'package/dist'), { recursive: true });
      await mkdir(path.join(folder, 'package/docs/rules'), { recursive: true });
      await copyFile(await serverBundle(), path.join(folder, 'package/dist/server.cjs'));
      await symlink(path.join(folder, 'package/dist/server.cjs'), path.join(folder, 'linked.cjs'));
      server = await startServer({ capabilities: IS_SENT, program: [path.join(folder, 'linked.cjs')] });
      await server.open('untitled:a', '{!c1 @author|open');
      const { diagnostics } = await server.nextSent('untitled:a');
      const page = path.join(folder, 'package/docs/rules/tag-unclosed.md');
      assert.equal(diagnostics[0]!.codeDescription?.href, pathToFileURL(page).href);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is what “claimdown lsp --stdio” starts', async () => {
    server = await startServer({ program: ['--import', 'tsx', 'server/src/cli/main.ts', 'lsp'] });
    assert.equal(server.initialized.serverInfo?.name, 'claimdown');
    await server.open('untitled:a', '{!c1 @author|open');
    assert.deepEqual(inShort((await server.pull('untitled:a')).items), ['tag-unclosed 0:0-2']);
  });

  it('refuses requests that come before', async () => {
    const child = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: 'pipe' });
    const answers: string[] = [];
    child.stdout.on('data', (data) => answers.push(String(data)));
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const textDocument = { uri: 'untitled:a' };
    send({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, text: 'x' } } });
    send({
      id: 1,
      method: 'textDocument/hover',
      params: { textDocument, position: { line: 0, character: 0 } },
    });
    while (!answers.join('').includes('"id":1')) await once(child.stdout, 'data');
    // ServerNotInitialized
    assert.match(answers.join(''), /-32002/);
    send({ id: 2, method: 'initialize', params: { processId: null, rootUri: null, capabilities: PULLS } });
    while (!answers.join('').includes('"capabilities"')) await once(child.stdout, 'data');
    child.kill();
    await once(child, 'exit');
  });

  it('ends with the client that started it', async () => {
    const child = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: 'pipe' });
    child.stdin.end();
    await once(child, 'exit');
  });
});
