/**
 * “Toggle Dimmed Heads”: delimiters, heads and notes step back so that the article reads, in all editors until toggled again.
 * Inlay hints, which would stand out the more, go meanwhile.
 */
import { commands, Disposable, type TextEditor, window, workspace } from 'vscode';
import { type BaseLanguageClient, InlayHintRequest, type Middleware } from 'vscode-languageclient';
import { type ArticleRangesParams, MARKUP, type MarkupResult } from '../../../server/src/lsp/protocol.ts';

let on = false;

export const hintsUnlessDimmed: Middleware = {
  provideInlayHints: (document, range, token, next) =>
    on && document.languageId === 'claimdown' ? [] : next(document, range, token),
};

export function registerToggleMarkup(client: BaseLanguageClient): Disposable {
  const dimmed = window.createTextEditorDecorationType({ opacity: '0.3' });

  /** Only lines in view are asked for, each time they change: of an article of megabytes as few as of any other. */
  const show = async (editor: TextEditor): Promise<void> => {
    const { document, visibleRanges } = editor;
    if (document.languageId !== 'claimdown') return;
    if (!on) {
      editor.setDecorations(dimmed, []);
      return;
    }
    const params: ArticleRangesParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version },
      ranges: visibleRanges.map((range) => client.code2ProtocolConverter.asRange(range)),
    };
    const result = await client.sendRequest<MarkupResult | null>(MARKUP, params);
    // What has changed meanwhile is asked for anew.
    if (!result || !on || document.version !== params.textDocument.version) return;
    editor.setDecorations(
      dimmed,
      result.ranges.map((range) => client.protocol2CodeConverter.asRange(range)),
    );
  };
  const refresh = (editors: readonly TextEditor[]): void => {
    for (const editor of editors)
      show(editor).catch((error) => client.error('Heads could not be dimmed.', error, false));
  };

  const refreshHints = (): void => {
    const { activeTextEditor: editor } = window;
    if (!editor) return;
    const hints = client.getFeature(InlayHintRequest.method).getProvider(editor.document);
    hints?.onDidChangeInlayHints.fire();
  };

  return Disposable.from(
    dimmed,
    commands.registerCommand('claimdown.toggleMarkup', () => {
      on = !on;
      refresh(window.visibleTextEditors);
      refreshHints();
    }),
    window.onDidChangeVisibleTextEditors((editors) => on && refresh(editors)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => on && refresh([textEditor])),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (on) refresh(window.visibleTextEditors.filter((editor) => editor.document === document));
    }),
  );
}
