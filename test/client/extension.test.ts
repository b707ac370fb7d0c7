import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('extension', () => {
  it('gives .claim files their language', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('untitled:/article.claim'));
    assert.equal(document.languageId, 'claimdown');
  });

  it('starts with the first document of its language', async () => {
    const extension = vscode.extensions.getExtension('claimdown.claimdown');
    assert.ok(extension);
    await vscode.workspace.openTextDocument({ language: 'claimdown', content: '{!c1|It rains}.' });
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('runs in the host under test', () => {
    const extension = vscode.extensions.getExtension('claimdown.claimdown');
    // In the web worker host it comes over HTTP; in the Node host from disk, here or on a remote machine.
    const schemes = 'importScripts' in globalThis ? ['http'] : ['file', 'vscode-remote'];
    assert.ok(schemes.includes(extension?.extensionUri.scheme ?? ''));
  });

  it('leaves prose as it was typed', () => {
    const settings = (section: string) =>
      vscode.workspace.getConfiguration(section, { languageId: 'claimdown' });
    assert.equal(settings('editor').get('wordWrap'), 'on');
    assert.equal(settings('editor').get('autoClosingQuotes'), 'never');
    assert.equal(settings('files').get('trimTrailingWhitespace'), false);
    assert.equal(settings('files').get('insertFinalNewline'), false);
  });
});
