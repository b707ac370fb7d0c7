/** textDocument/linkedEditingRange: an id is typed in all its pieces and links at once. */
import { linkedEditing } from '../../features/linked-editing.ts';
import { type Feature, openModel } from '../feature.ts';

export const linkedEditingRangeRequest: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(connection, context) {
    connection.languages.onLinkedEditingRange(async ({ textDocument, position }) => {
      const open = await openModel(context(), textDocument);
      const linked = open && linkedEditing(open.model, open.offset(position));
      return linked ? { ranges: linked.spans.map(open.range), wordPattern: linked.pattern } : null;
    });
  },
};
