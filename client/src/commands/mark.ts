/** The keys that wrap the selection, or the word at the cursor, in a tag, or take the tag away. */
import { commands, type Disposable, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MarkKind } from '../../../server/src/features/mark.ts';
import { MARK, type MarkParams, type MarkResult } from '../../../server/src/lsp/protocol.ts';

const KINDS: readonly MarkKind[] = ['claim', 'actor', 'source', 'cue', 'hedge', 'number', 'more'];

export function registerMarkCommands(client: BaseLanguageClient): Disposable[] {
  return KINDS.map((kind) =>
    commands.registerCommand(`claimdown.mark.${kind}`, async () => {
      const editor = window.activeTextEditor;
      if (editor) await markSelections(client, editor, kind);
    }),
  );
}

async function markSelections(client: BaseLanguageClient, editor: TextEditor, kind: MarkKind): Promise<void> {
  const { document } = editor;
  const params: MarkParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version },
    ranges: editor.selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
    kind,
  };
  const result = await client.sendRequest<MarkResult | null>(MARK, params);
  // Between the key and the answer the text may have changed: then nothing is done, and the key can be pressed again.
  if (!result || document.version !== params.textDocument.version) return;
  if (result.edits.length === 0) {
    window.setStatusBarMessage(NOTHING[kind] ?? 'There are no words of the article to mark here.', 4000);
    return;
  }
  const converter = client.protocol2CodeConverter;
  const done = await editor.edit((builder) => {
    for (const edit of result.edits) builder.replace(converter.asRange(edit.range), edit.newText);
  });
  if (!done) return;
  editor.selections = result.cursors.map((cursor) => {
    const position = converter.asPosition(cursor);
    return new Selection(position, position);
  });
  editor.revealRange(editor.selection);
}

const NOTHING: Readonly<Partial<Record<MarkKind, string>>> = {
  more: 'Before these words there is no tag with an id that they could continue.',
};
