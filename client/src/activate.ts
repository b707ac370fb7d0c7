/**
 * What both extension hosts do: start the language server, keep it until VS Code stops the extension, and offer the commands.
 * How the server is started and reached differs, so each entry brings its own way.
 */
import { type ExtensionContext, Uri, window } from 'vscode';
import {
  BaseLanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { registerCopyArticle } from './commands/copy-article.ts';
import { registerMarkCommands } from './commands/mark.ts';
import { registerNewFromArticle } from './commands/new-from-article.ts';
import { registerNewFromClipboard } from './commands/new-from-clipboard.ts';
import { registerOpenSample } from './commands/open-sample.ts';
import { registerPasteArticle } from './commands/paste-article.ts';
import { registerShowReferences } from './commands/show-references.ts';
import { hintsUnlessDimmed, registerToggleMarkup } from './commands/toggle-markup.ts';
import { diagnosticMiddleware } from './diagnostics.ts';
import { findingCollections } from './finding-collections.ts';
import { answerFolderLists } from './list-folder.ts';
import { registerForeignPaste } from './paste-foreign.ts';
import { answerFileReads } from './read-file.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerSuggestions } from './suggestions/index.ts';

/** Starts a server, at first and after each end of one that was not asked for; gives the ways to and from it. */
export type ServerStart = () => MessageTransports;

/** The id under which the client logs, and of its trace setting, `claimdown.trace.server`. */
const clientId = 'claimdown';
const clientName = 'Claimdown';

class Client extends BaseLanguageClient {
  private readonly startServer: ServerStart;

  constructor(startServer: ServerStart, options: LanguageClientOptions) {
    super(clientId, clientName, options);
    this.startServer = startServer;
  }

  protected createMessageTransports(): Promise<MessageTransports> {
    return Promise.resolve(this.startServer());
  }
}

export interface Started {
  /** Resolves when the server has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Offers the commands and starts the server, for which nobody waits: VS Code goes on, and what is asked before the server answers
 * is answered once it does. That it does not start, the client itself tells.
 */
export function startClient(context: ExtensionContext, startServer: ServerStart): Started {
  const log = window.createOutputChannel(clientName, { log: true });
  const initializationOptions: InitializationOptions = {
    rulePages: `${Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(true)}/`,
    readsFiles: true,
  };
  const collections = findingCollections();
  const client = new Client(startServer, {
    // No scheme is asked for: untitled files, remote folders and virtual workspaces are all served.
    documentSelector: [
      { language: 'claimdown' },
      { pattern: '**/actors.yaml' },
      { pattern: '**/claimdown.yaml' },
    ],
    outputChannel: log,
    initializationOptions,
    diagnosticCollectionProvider: collections.provider,
    middleware: { ...diagnosticMiddleware, ...hintsUnlessDimmed },
  });
  answerFileReads(client);
  answerFolderLists(client);
  context.subscriptions.push(
    log,
    collections,
    ...registerMarkCommands(client),
    registerNewFromArticle(client),
    registerNewFromClipboard(client),
    registerOpenSample(context),
    registerCopyArticle(client),
    registerPasteArticle(client),
    registerShowReferences(client),
    ...registerRulePages(context),
    ...registerSuggestions(context, client),
    registerToggleMarkup(client),
    registerForeignPaste(client),
  );
  // Only once VS Code has the extension: to start a thread takes longer than all before.
  const started = new Promise((resolve) => setTimeout(resolve)).then(() => client.start()).catch(() => {});
  return {
    async stop() {
      // One that is starting cannot be stopped.
      await started;
      if (client.isRunning()) await client.stop();
    },
  };
}
