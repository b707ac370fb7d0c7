/** claimdown/copyArticle, claimdown/pasteArticle and claimdown/markup: the words of the article, without what is written round them. */
import { ErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { articleOf, escapingOf, markupIn, pasteArticle } from '../../features/article-text.ts';
import { lineAt, type Span } from '../../syntax/index.ts';
import { type Feature, type OpenModel, openModel } from '../feature.ts';
import {
  type ArticleRangesParams,
  COPY_ARTICLE,
  type CopyArticleResult,
  MARKUP,
  type MarkupResult,
  PASTE_ARTICLE,
  type PasteArticleParams,
  type PasteArticleResult,
} from '../protocol.ts';

export const articleTextRequest: Feature = {
  capabilities: () => ({}),
  register(connection, context) {
    const openAt = async (request: string, params: ArticleRangesParams): Promise<OpenModel | undefined> => {
      if (typeof params?.textDocument?.uri !== 'string')
        throw invalid(request, '“textDocument” names no document');
      if (!Array.isArray(params.ranges) || !params.ranges.every(isRange))
        throw invalid(request, '“ranges” is no list of ranges');
      const open = await openModel(context(), params.textDocument);
      // Places in another version than the one on the screen would be other words.
      return open?.version === params.textDocument.version ? open : undefined;
    };
    connection.onRequest(
      COPY_ARTICLE,
      async (params: ArticleRangesParams): Promise<CopyArticleResult | null> => {
        const open = await openAt(COPY_ARTICLE, params);
        return open ? { texts: articleOf(open.model.tree, spansOf(open, params.ranges)) } : null;
      },
    );
    connection.onRequest(
      PASTE_ARTICLE,
      async (params: PasteArticleParams): Promise<PasteArticleResult | null> => {
        if (typeof params?.text !== 'string') throw invalid(PASTE_ARTICLE, '“text” is no text');
        const open = await openAt(PASTE_ARTICLE, params);
        if (!open) return null;
        const { tree } = open.model;
        const spans = spansOf(open, params.ranges);
        const edits = spans.map((span) => pasteArticle(tree, span, params.text));
        return {
          edits: edits.map((edit) => ({ range: open.range(edit), newText: edit.text })),
          escaping: spans[0] ? escapingOf(tree, spans[0], params.text) : 'needless',
        };
      },
    );
    connection.onRequest(MARKUP, async (params: ArticleRangesParams): Promise<MarkupResult | null> => {
      const open = await openAt(MARKUP, params);
      if (!open) return null;
      const { tree } = open.model;
      const lines = new Set<number>();
      for (const { start, end } of spansOf(open, params.ranges))
        for (let i = lineAt(tree, start); i <= lineAt(tree, end); i++) lines.add(i);
      return { ranges: markupIn(tree, lines).map(open.range) };
    });
  },
};

function spansOf({ offset }: OpenModel, ranges: readonly Range[]): readonly Span[] {
  return ranges.map(({ start, end }) => {
    const [one, other] = [offset(start), offset(end)];
    return { start: Math.min(one, other), end: Math.max(one, other) };
  });
}

function isRange(range: Range | null | undefined): boolean {
  return typeof range?.start === 'object' && typeof range.end === 'object';
}

function invalid(request: string, why: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `${request}: ${why}.`);
}
