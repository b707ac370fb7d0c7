/** textDocument/formatting, rangeFormatting and rangesFormatting: heads, front matter and registries, never a word of the article. */
import type { TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import { formatFrontMatter, formatHeads, formatYaml } from '../../features/formatting.ts';
import type { Span, TextEdit } from '../../syntax/index.ts';
import { type Feature, openDocument, type ServerContext } from '../feature.ts';
import type { OpenDocument } from '../open-documents.ts';

export const formattingRequest: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
  }),
  register(connection, context) {
    connection.onDocumentFormatting(({ textDocument }) => {
      const document = openDocument(context(), textDocument);
      return document ? answer(context(), document, editsFor(document)) : null;
    });
    connection.onDocumentRangeFormatting(({ textDocument, range }) => {
      const document = openDocument(context(), textDocument);
      if (!document) return null;
      return answer(context(), document, editsFor(document, spanOf(context(), document, range)));
    });
    connection.onDocumentRangesFormatting(({ textDocument, ranges }) => {
      const document = openDocument(context(), textDocument);
      if (!document) return null;
      const edits = ranges.flatMap((range) => editsFor(document, spanOf(context(), document, range)));
      return answer(context(), document, eachOnce(edits));
    });
  },
};

function editsFor(document: OpenDocument, span?: Span): readonly TextEdit[] {
  if (document.kind === 'yaml') return formatYaml(document.text, 0, span);
  return [...formatFrontMatter(document.tree, span), ...formatHeads(document.tree, span)];
}

/** Selections may touch the same entries of YAML. */
function eachOnce(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byStart = new Map(edits.map((edit) => [edit.start, edit]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function spanOf({ positions }: ServerContext, { lines }: OpenDocument, { start, end }: Range): Span {
  return { start: positions.offset(lines, start), end: positions.offset(lines, end) };
}

function answer(
  { positions }: ServerContext,
  { lines }: OpenDocument,
  edits: readonly TextEdit[],
): ProtocolEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: positions.range(lines, { start, end }),
    newText: text,
  }));
}
