/** claimdown/newDocument: a raw article as the text of a `.claim` file. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { newDocument, titleOf } from '../../model/index.ts';
import type { Feature } from '../feature.ts';
import { NEW_DOCUMENT, type NewDocumentParams, type NewDocumentResult } from '../protocol.ts';

export const newDocumentRequest: Feature = {
  capabilities: () => ({}),
  register(connection) {
    connection.onRequest(NEW_DOCUMENT, (params: NewDocumentParams): NewDocumentResult => {
      if (typeof params?.article !== 'string')
        throw new ResponseError(ErrorCodes.InvalidParams, `${NEW_DOCUMENT}: “article” is no text.`);
      const { article, source, retrieved } = params;
      const title = titleOf(article);
      const fields: [string, string][] = [
        ['title', title],
        ['url', ''],
        ['published', ''],
      ];
      if (retrieved) fields.push(['retrieved', retrieved]);
      if (source) fields.push(['source', source]);
      return { text: newDocument(article, { fields }), title };
    });
  },
};
