/** textDocument/semanticTokens: full, as a change to what was given last, and for a range. */
import { type SemanticTokens, type SemanticTokensDelta, SemanticTokensRequest } from 'vscode-languageserver';
import {
  semanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenType,
} from '../../features/semantic-tokens.ts';
import type { Span } from '../../syntax/index.ts';
import { type Feature, openDocument, type ServerContext } from '../feature.ts';
import type { OpenArticle } from '../open-documents.ts';

interface Given {
  readonly resultId: string;
  readonly data: readonly number[];
}

export const semanticTokensRequest: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  }),
  register(connection, context) {
    /** What each document was given last. */
    const given = new Map<string, Given>();
    let count = 0;
    const keep = (uri: string, data: readonly number[]): Given => {
      // Documents that were closed are forgotten with the next that is asked about.
      for (const known of given.keys()) if (!context().session.documents.get(known)) given.delete(known);
      const result = { resultId: `${++count}`, data };
      given.set(uri, result);
      return result;
    };
    const whole = (uri: string): SemanticTokens | null => {
      const article = articleOf(context(), uri);
      if (!article) return null;
      const { resultId, data } = keep(uri, encoded(context(), article));
      return { resultId, data: [...data] };
    };
    connection.onRequest(SemanticTokensRequest.method, ({ textDocument }) => whole(textDocument.uri));
    connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => {
      const before = given.get(uri);
      const article = articleOf(context(), uri);
      if (!article || before?.resultId !== previousResultId) return whole(uri) ?? { data: [] };
      const { resultId, data } = keep(uri, encoded(context(), article));
      return { resultId, edits: change(before.data, data) };
    });
    connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
      const article = articleOf(context(), textDocument.uri);
      if (!article) return { data: [] };
      const { positions } = context();
      const start = positions.offset(article.lines, range.start);
      const end = positions.offset(article.lines, range.end);
      return { data: encoded(context(), article, { start, end }) };
    });
  },
};

function articleOf(context: ServerContext, uri: string): OpenArticle | undefined {
  const document = openDocument(context, { uri });
  return document?.kind === 'article' ? document : undefined;
}

/** Five numbers a token: lines and characters from the token before, length, type, modifiers. */
function encoded({ positions }: ServerContext, { tree, lines }: OpenArticle, span?: Span): number[] {
  const data: number[] = [];
  let before = 0;
  for (const [line, tokens] of semanticTokens(tree, span)) {
    let character = 0;
    for (const token of tokens) {
      const start = positions.character(lines, line, token.start);
      const end = positions.character(lines, line, token.end);
      const type = TYPE_NUMBERS[token.type];
      data.push(line - before, start - character, end - start, type, token.declares ? 1 : 0);
      [before, character] = [line, start];
    }
  }
  return data;
}

const TYPE_NUMBERS = Object.fromEntries(TOKEN_TYPES.map((type, i) => [type, i])) as Record<TokenType, number>;

/** One edit that leads from the old numbers to the new ones: what they begin and end with alike stays. */
function change(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (start === before.length && start === after.length) return [];
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
