/**
 * Suggestions as faint lines under the words, with their grounds on hover. They are asked for once typing pauses, for the lines
 * in view alone; what was asked before is withdrawn. While nothing is known of the text as it stands, the old hints move along.
 */
import {
  CancellationTokenSource,
  type DecorationOptions,
  type Disposable,
  MarkdownString,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SuggestionKind } from '../../../server/src/features/suggestions.ts';
import {
  SUGGESTIONS,
  type SuggestionsParams,
  type SuggestionsResult,
} from '../../../server/src/lsp/protocol.ts';
import type { Dismissed } from './dismissed.ts';
import { areEnabled, SECTION, suggestionOptions } from './settings.ts';

/** In milliseconds: so long after the last key or scroll. */
const PAUSE = 150;

const COLOURS: Readonly<Record<SuggestionKind, string>> = {
  claim: 'charts.blue',
  actor: 'charts.green',
  hedge: 'charts.orange',
  number: 'charts.purple',
};
const KINDS = Object.keys(COLOURS) as readonly SuggestionKind[];

export interface Hints extends Disposable {
  /** Asks anew for what is in view. */
  readonly refresh: (editor: TextEditor) => void;
}

export function showHints(client: BaseLanguageClient, dismissed: Dismissed): Hints {
  const lines = new Map(
    KINDS.map((kind) => [
      kind,
      window.createTextEditorDecorationType({
        borderWidth: '0 0 1px 0',
        borderStyle: 'dotted',
        borderColor: new ThemeColor(COLOURS[kind]),
      }),
    ]),
  );
  const waiting = new Map<TextEditor, ReturnType<typeof setTimeout>>();
  const asked = new Map<TextEditor, CancellationTokenSource>();

  const schedule = (editor: TextEditor): void => {
    if (editor.document.languageId !== 'claimdown') return;
    asked.get(editor)?.cancel();
    clearTimeout(waiting.get(editor));
    waiting.set(
      editor,
      setTimeout(() => {
        waiting.delete(editor);
        void refresh(editor);
      }, PAUSE),
    );
  };

  const refresh = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    if (!areEnabled(document)) {
      draw(editor, []);
      return;
    }
    const source = new CancellationTokenSource();
    asked.set(editor, source);
    const { version } = document;
    const params: SuggestionsParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version },
      ranges: editor.visibleRanges.map((range) => client.code2ProtocolConverter.asRange(range)),
      options: suggestionOptions(document, dismissed.keys()),
    };
    try {
      const result = await client.sendRequest<SuggestionsResult | null>(SUGGESTIONS, params, source.token);
      if (result && document.version === version && !source.token.isCancellationRequested)
        draw(editor, result.suggestions);
    } catch (error) {
      if (!source.token.isCancellationRequested)
        client.error('The suggestions could not be read.', error, false);
    } finally {
      if (asked.get(editor) === source) asked.delete(editor);
      source.dispose();
    }
  };

  const draw = (editor: TextEditor, suggestions: SuggestionsResult['suggestions']): void => {
    const converter = client.protocol2CodeConverter;
    for (const kind of KINDS) {
      const decorations = suggestions
        .filter((suggestion) => suggestion.kind === kind)
        .flatMap(({ parts, why, range }): DecorationOptions[] =>
          parts.map((part) => ({
            range: converter.asRange(part.range),
            hoverMessage: hoverOf(kind, part.role, why, converter.asRange(range).start),
          })),
        );
      editor.setDecorations(lines.get(kind)!, decorations);
    }
  };

  const inView = (): void => {
    for (const editor of window.visibleTextEditors) schedule(editor);
  };
  const listeners = [
    workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) schedule(editor);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => schedule(textEditor)),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of [...waiting.keys()]) if (!editors.includes(editor)) forget(editor);
      inView();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor) schedule(editor);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION)) inView();
    }),
  ];
  const forget = (editor: TextEditor): void => {
    clearTimeout(waiting.get(editor));
    waiting.delete(editor);
    asked.get(editor)?.cancel();
  };
  inView();
  return {
    refresh: schedule,
    dispose() {
      for (const listener of listeners) listener.dispose();
      for (const editor of [...waiting.keys(), ...asked.keys()]) forget(editor);
      for (const type of lines.values()) type.dispose();
    },
  };
}

const ROLES = { words: '', content: '', source: ', its source', cue: ', its cue' } as const;

function hoverOf(
  kind: SuggestionKind,
  role: keyof typeof ROLES,
  why: string,
  { line, character }: { readonly line: number; readonly character: number },
): MarkdownString {
  const place = encodeURIComponent(JSON.stringify([{ line, character }]));
  const title = `${kind[0]!.toUpperCase()}${kind.slice(1)}${ROLES[role]}`;
  const hover = new MarkdownString(`**${title}?** `);
  hover.isTrusted = { enabledCommands: ['claimdown.suggestions.accept', 'claimdown.suggestions.dismiss'] };
  return hover
    .appendText(why)
    .appendMarkdown(
      `\n\n[Accept](command:claimdown.suggestions.accept?${place}) · [Dismiss](command:claimdown.suggestions.dismiss?${place})`,
    );
}
