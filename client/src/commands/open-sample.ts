/** The sample of the walkthrough: a copy to try things on, which nobody needs to save. */
import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';

export function registerOpenSample(context: ExtensionContext): Disposable {
  return commands.registerCommand('claimdown.openSample', async () => {
    const file = Uri.joinPath(context.extensionUri, 'client', 'walkthrough', 'sample.claim');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    await window.showTextDocument(await workspace.openTextDocument({ language: 'claimdown', content }));
  });
}
