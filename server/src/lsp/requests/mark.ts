/** claimdown/mark: wrap or unwrap the selections. */
import { mark } from '../../features/mark.ts';
import { applyEdits, parse, textOf } from '../../syntax/index.ts';
import { type Feature, openDocument, openModel } from '../feature.ts';
import { linesOfTree } from '../positions.ts';
import { MARK, type MarkParams, type MarkResult } from '../protocol.ts';

export const markRequest: Feature = {
  capabilities: () => ({}),
  register(connection, context) {
    connection.onRequest(
      MARK,
      async ({ textDocument, ranges, kind }: MarkParams): Promise<MarkResult | null> => {
        const open = await openModel(context(), textDocument);
        // Edits for another version than the one on the screen would hit other words.
        if (!open || openDocument(context(), textDocument)?.version !== textDocument.version) return null;
        const spans = ranges.map(({ start, end }) => ({ start: open.offset(start), end: open.offset(end) }));
        const marked = mark(open.model, spans, kind);
        const after = linesOfTree(parse(applyEdits(textOf(open.model.tree), marked.edits)));
        return {
          edits: marked.edits.map((edit) => ({ range: open.range(edit), newText: edit.text })),
          cursors: marked.cursors.map((cursor) => context().positions.position(after, cursor)),
        };
      },
    );
  },
};
