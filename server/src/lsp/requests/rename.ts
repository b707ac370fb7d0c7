/** textDocument/prepareRename and textDocument/rename: another id for a tag or an actor, in all files. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { typedId } from '../../features/rename.ts';
import type { Feature } from '../feature.ts';
import { nameAtPosition } from '../name-at.ts';
import { renameAcross } from '../rename-across.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';

export const renameRequest: Feature = {
  capabilities: ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  register(connection, context) {
    connection.onPrepareRename(async ({ textDocument, position }) => {
      const at = await nameAtPosition(context(), textDocument, position);
      if (!at) return null;
      const range = context().positions.range(at.lines, at.name.span);
      return { range, placeholder: at.name.named.id };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }) => {
      // A file that is not read yet would keep the old name.
      await context().session.index?.ready();
      const at = await nameAtPosition(context(), textDocument, position);
      if (!at) throw refused('Here stands no id of a tag or an actor that could be renamed.');
      const { named } = at.name;
      const typed = typedId(newName, named.kind);
      if ('fault' in typed) throw refused(typed.fault);
      const from = { uri: textDocument.uri, name: at.name, names: at.names };
      await context().session.index?.ready();
      const renamed = await renameAcross(context().session, from, typed.id);
      if ('fault' in renamed) throw refused(renamed.fault);
      return toWorkspaceEdit(renamed.files, context());
    });
  },
};

function refused(why: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
