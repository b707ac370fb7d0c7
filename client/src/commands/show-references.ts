/** What a code lens leads to: the places that it counts, in the editor's own view of references. */
import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';
import { SHOW_REFERENCES } from '../../../server/src/lsp/protocol.ts';

export function registerShowReferences({
  protocol2CodeConverter: converter,
}: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    SHOW_REFERENCES,
    (uri: string, position: Position, locations: readonly Location[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        converter.asUri(uri),
        converter.asPosition(position),
        locations.map((location) => converter.asLocation(location)),
      ),
  );
}
