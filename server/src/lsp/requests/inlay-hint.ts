/** textDocument/inlayHint, and what is said of one when the mouse rests on it. */
import { type InlayHint as Hint, InlayHintKind, MarkupKind } from 'vscode-languageserver';
import { INLAY_KINDS, inlayHints } from '../../features/inlay-hints.ts';
import { type Feature, openModel } from '../feature.ts';
import { followSettings, settingsOf } from '../settings.ts';

/** What a hint is told apart by when it is resolved. */
interface Data {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly label: string;
}

export const inlayHintRequest: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: true } }),
  register(connection, context) {
    connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
      const open = await openModel(context(), { uri });
      if (!open) return null;
      const { inlayHints: wanted = {} } = await settingsOf(connection, context());
      const kinds = new Set(INLAY_KINDS.filter((kind) => wanted[kind] !== false));
      const span = { start: open.offset(range.start), end: open.offset(range.end) };
      return inlayHints(open.model, span, kinds).map(({ offset, label }): Hint => {
        const data: Data = { uri, version: open.version, offset, label };
        const position = open.range({ start: offset, end: offset }).start;
        return { position, label, kind: InlayHintKind.Type, paddingLeft: true, data };
      });
    });
    connection.languages.inlayHint.resolve(async (hint) => {
      const { uri, version, offset, label } = hint.data as Data;
      const open = await openModel(context(), { uri });
      if (open?.version !== version) return hint;
      const span = { start: offset, end: offset };
      const found = inlayHints(open.model, span, new Set(INLAY_KINDS)).find((each) => each.label === label);
      return found ? { ...hint, tooltip: { kind: MarkupKind.Markdown, value: found.describe() } } : hint;
    });
    followSettings(connection, context, () => {
      if (context().client.workspace?.inlayHint?.refreshSupport)
        connection.languages.inlayHint.refresh().catch(context().log);
    });
  },
};
