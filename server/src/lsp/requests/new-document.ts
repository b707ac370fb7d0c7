/** claimdown/newDocument: a raw article as the text of a `.claim` file. */
import { newDocument, titleOf } from '../../features/new-document.ts';
import type { Feature } from '../feature.ts';
import { NEW_DOCUMENT, type NewDocumentParams, type NewDocumentResult } from '../protocol.ts';

export const newDocumentRequest: Feature = {
  capabilities: () => ({}),
  register(connection) {
    connection.onRequest(NEW_DOCUMENT, ({ article, source }: NewDocumentParams): NewDocumentResult => {
      const fields: [string, string][] = [
        ['title', titleOf(article)],
        ['url', ''],
        ['published', ''],
      ];
      if (source) fields.push(['source', source]);
      return { text: newDocument(article, { fields }) };
    });
  },
};
