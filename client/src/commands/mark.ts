/** The keys that wrap the selection, or the word at the cursor, in a tag or a note, or take that away. */
import { commands, type Disposable, type Range, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MARK_KINDS, type MarkKind } from '../../../server/src/features/mark-kinds.ts';
import { MARK, type MarkParams, type MarkResult } from '../../../server/src/lsp/protocol.ts';

export function registerMarkCommands(client: BaseLanguageClient): Disposable[] {
  return MARK_KINDS.map((kind) =>
    commands.registerCommand(`claimdown.mark.${kind}`, async () => {
      const editor = window.activeTextEditor;
      if (editor) await markSelections(client, editor, kind);
    }),
  );
}

async function markSelections(client: BaseLanguageClient, editor: TextEditor, kind: MarkKind): Promise<void> {
  const { document, selections } = editor;
  const params: MarkParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version },
    ranges: selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
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
  editor.selections = result.selections.map((range, i) =>
    directedAs(selections[i]!, converter.asRange(range)),
  );
  editor.revealRange(editor.selection);
}

/** The range as a selection that runs the same way as the one before. */
function directedAs(before: Selection, { start, end }: Range): Selection {
  return before.isReversed ? new Selection(end, start) : new Selection(start, end);
}

const NOTHING: Readonly<Partial<Record<MarkKind, string>>> = {
  more: 'Before these words there is no claim that they could continue.',
  note: 'The lines that enclose the front matter cannot be notes.',
};
