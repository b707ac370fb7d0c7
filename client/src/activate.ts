/**
 * What both extension hosts do: start the language server, keep it until VS Code stops the extension, and offer the commands.
 * How the server is reached differs, so each entry brings its own way to make the client.
 */
import { type ExtensionContext, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { registerCopyArticle } from './commands/copy-article.ts';
import { registerMarkCommands } from './commands/mark.ts';
import { registerNewFromArticle } from './commands/new-from-article.ts';
import { registerNewFromClipboard } from './commands/new-from-clipboard.ts';
import { registerOpenSample } from './commands/open-sample.ts';
import { registerPasteArticle } from './commands/paste-article.ts';
import { registerShowReferences } from './commands/show-references.ts';
import { registerToggleMarkup } from './commands/toggle-markup.ts';
import { diagnosticMiddleware } from './diagnostics.ts';
import { answerFolderLists } from './list-folder.ts';
import { registerForeignPaste } from './paste-foreign.ts';
import { answerFileReads } from './read-file.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerSuggestions } from './suggestions/index.ts';

/** Makes a language client that is not started yet. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The id under which the client logs, and of its trace setting, `claimdown.trace.server`. */
export const clientId = 'claimdown';
export const clientName = 'Claimdown';

/** Starts the server. Resolves when it answers; rejects with the server's error when it does not start. */
export async function startClient(
  context: ExtensionContext,
  createClient: ClientFactory,
): Promise<BaseLanguageClient> {
  const log = window.createOutputChannel(clientName, { log: true });
  const initializationOptions: InitializationOptions = {
    rulePages: `${Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(true)}/`,
    readsFiles: true,
  };
  const client = createClient({
    // No scheme is asked for: untitled files, remote folders and virtual workspaces are all served.
    documentSelector: [
      { language: 'claimdown' },
      { pattern: '**/actors.yaml' },
      { pattern: '**/claimdown.yaml' },
    ],
    outputChannel: log,
    initializationOptions,
    middleware: diagnosticMiddleware,
  });
  answerFileReads(client);
  answerFolderLists(client);
  context.subscriptions.push(
    log,
    ...registerMarkCommands(client),
    registerNewFromArticle(client),
    registerNewFromClipboard(client),
    registerOpenSample(context),
    registerCopyArticle(client),
    registerPasteArticle(client),
    registerShowReferences(client),
    ...registerRulePages(context),
  );
  await client.start();
  context.subscriptions.push(
    ...registerSuggestions(context, client),
    registerToggleMarkup(client),
    registerForeignPaste(client),
  );
  return client;
}
