/**
 * The pages of the rules, to which findings link. They are in the extension; as documents of a scheme of their own they can be
 * shown wherever it runs, whether its files stand on a disk or come from a web server.
 */
import { commands, type Diagnostic, type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';

const SCHEME = 'claimdown-rule';
const COMMAND = 'claimdown.showRule';

export function registerRulePages({ extensionUri }: ExtensionContext): Disposable[] {
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        const file = Uri.joinPath(extensionUri, 'docs', 'rules', path);
        return new TextDecoder().decode(await workspace.fs.readFile(file));
      },
    }),
    commands.registerCommand(COMMAND, async (rule: string) => {
      const page = Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
      await commands.executeCommand('markdown.showPreview', page);
    }),
  ];
}

/** The finding with its rule's name linked to the page as it is read, not as it is written. */
export function withRulePage(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'object') return diagnostic;
  const target = Uri.parse(`command:${COMMAND}?${encodeURIComponent(JSON.stringify([code.value]))}`);
  diagnostic.code = { value: code.value, target };
  return diagnostic;
}
