/** Accepts or dismisses what is suggested at the cursor, and goes to the next suggestion. */
import {
  type CodeAction,
  CodeActionKind,
  commands,
  Position,
  Selection,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HintScope } from '../../../server/src/features/accept-hints.ts';
import {
  ACCEPT_SUGGESTIONS,
  type AcceptSuggestionsParams,
  type AcceptSuggestionsResult,
} from '../../../server/src/lsp/protocol.ts';
import type { Dismissed } from './dismissed.ts';
import type { Hints } from './hints.ts';
import { areEnabled, suggestionOptions } from './settings.ts';

export interface Suggestions {
  readonly client: BaseLanguageClient;
  readonly dismissed: Dismissed;
  readonly hints: Hints;
}

/** A place that a link in a hover names; by key, the cursor is meant. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export async function acceptSuggestions(
  { client, dismissed, hints }: Suggestions,
  scope: HintScope,
  place?: Place,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'claimdown') return;
  const { document } = editor;
  if (!areEnabled(document)) {
    window.setStatusBarMessage('Suggestions are switched off (claimdown.suggestions.enabled).', 4000);
    return;
  }
  const at = place ? new Position(place.line, place.character) : editor.selection.active;
  const { version } = document;
  const params: AcceptSuggestionsParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version },
    position: client.code2ProtocolConverter.asPosition(at),
    scope,
    options: suggestionOptions(document, dismissed.keys()),
  };
  const result = await client.sendRequest<AcceptSuggestionsResult | null>(ACCEPT_SUGGESTIONS, params);
  // Between the key and the answer the text may have changed: then nothing is done, and the key can be pressed again.
  if (!result || document.version !== version) return;
  const converter = client.protocol2CodeConverter;
  if (result.edits.length > 0) {
    const done = await editor.edit((builder) => {
      for (const edit of result.edits) builder.replace(converter.asRange(edit.range), edit.newText);
    });
    if (!done) return;
  }
  if (scope === 'dismiss' && result.keys.length > 0) dismissed.add(result.keys);
  if (result.next) goTo(editor, converter.asRange(result.next).start);
  else if (result.keys.length === 0)
    window.setStatusBarMessage('Nothing is suggested in this article.', 4000);
  hints.refresh(editor);
  if (result.newActors.length > 0) await offerActors(editor, result.newActors);
}

function goTo(editor: TextEditor, place: Position): void {
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection);
}

/** Who is in no registry yet can be added to one, with what is guessed of him. */
async function offerActors(editor: TextEditor, names: readonly string[]): Promise<void> {
  const [name, ...others] = names;
  const add = 'Add to Registry';
  const more = others.length > 0 ? ` and ${others.length} more are` : ' is';
  const answer = await window.showInformationMessage(`${name}${more} in no registry yet.`, add);
  if (answer !== add) return;
  for (const each of names) await addActor(editor, each);
}

/** By the action that is offered where the name is marked. */
async function addActor({ document }: TextEditor, name: string): Promise<void> {
  const at = document.getText().indexOf(`|${name}}`) + 1 || document.getText().indexOf(`{@${name}}`) + 2;
  if (at < 1) return;
  const place = document.positionAt(at);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Selection(place, place),
    CodeActionKind.QuickFix.value,
    20,
  );
  const action = actions.find(({ title }) => title.startsWith('Add ') && title.endsWith(' to the registry'));
  if (action?.edit) await workspace.applyEdit(action.edit);
}
