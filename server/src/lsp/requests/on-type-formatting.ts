/** textDocument/onTypeFormatting: keeps tags closed while they are typed. */
import type { TextEdit } from 'vscode-languageserver';
import { CLOSING_CHARACTERS, closeTags } from '../../features/tag-closing.ts';
import { type Feature, openModel } from '../feature.ts';

const [first, ...more] = CLOSING_CHARACTERS;

export const onTypeFormattingRequest: Feature = {
  capabilities: () => ({
    documentOnTypeFormattingProvider: { firstTriggerCharacter: first!, moreTriggerCharacter: more },
  }),
  register(connection, context) {
    connection.onDocumentOnTypeFormatting(
      async ({ textDocument, position, ch }): Promise<TextEdit[] | null> => {
        if (!CLOSING_CHARACTERS.includes(ch)) return null;
        const open = await openModel(context(), textDocument);
        if (!open) return null;
        return closeTags(open.model, open.offset(position), ch).map((edit) => ({
          range: open.range(edit),
          newText: edit.text,
        }));
      },
    );
  },
};
