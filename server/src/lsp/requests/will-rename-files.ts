/** workspace/willRenameFiles: what names files that get other names or places is written anew along with it. */
import type { Feature } from '../feature.ts';
import { editsForMoves } from '../move-files.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';

export const willRenameFilesRequest: Feature = {
  capabilities: ({ workspace }) =>
    workspace?.fileOperations?.willRename === true
      ? // Raw articles may have names of any form, and so may folders.
        { workspace: { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } } }
      : {},
  register(connection, context) {
    connection.workspace.onWillRenameFiles(async ({ files }) => {
      // A file that is not read yet would go on naming the old place.
      await context().session.index?.ready();
      const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
      await context().session.index?.ready();
      const edits = await editsForMoves(context().session, moves);
      return edits.length === 0 ? null : toWorkspaceEdit(edits, context());
    });
  },
};
