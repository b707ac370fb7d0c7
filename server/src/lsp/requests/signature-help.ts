/** textDocument/signatureHelp: what may come next in a head. */
import { signatureAt } from '../../features/signature.ts';
import { type Feature, openDocument } from '../feature.ts';

export const signatureHelpRequest: Feature = {
  capabilities: () => ({
    signatureHelpProvider: { triggerCharacters: ['!', '@', '?', '#', '>', '+', ' '] },
  }),
  register(connection, context) {
    connection.onSignatureHelp(({ textDocument, position }) => {
      const document = openDocument(context(), textDocument);
      if (document?.kind !== 'article') return null;
      const offset = context().positions.offset(document.lines, position);
      const found = signatureAt(document.tree, offset);
      if (!found) return null;
      const { label, documentation, parts, active } = found;
      const parameters = parts.map(({ start, end, means }) => ({
        label: [start, end] as [number, number],
        documentation: means,
      }));
      const activeParameter = Math.min(active, parts.length);
      return {
        signatures: [{ label, documentation, parameters, activeParameter }],
        activeSignature: 0,
        activeParameter,
      };
    });
  },
};
