/** textDocument/formatting and rangeFormatting: heads, front matter and registries, never a word of the article. */
import type { TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import { formatHeads, formatYaml } from '../../features/formatting.ts';
import type { Span, TextEdit } from '../../syntax/index.ts';
import { type Feature, openDocument, type ServerContext } from '../feature.ts';
import type { OpenDocument } from '../open-documents.ts';

export const formattingRequest: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register(connection, context) {
    connection.onDocumentFormatting(({ textDocument }) => {
      const document = openDocument(context(), textDocument);
      return document ? answer(context(), document, editsFor(document)) : null;
    });
    connection.onDocumentRangeFormatting(({ textDocument, range }) => {
      const document = openDocument(context(), textDocument);
      if (!document) return null;
      const span = spanOf(context(), document, range);
      const edits = editsFor(document).filter(({ start, end }) => start >= span.start && end <= span.end);
      return answer(context(), document, edits);
    });
  },
};

function editsFor(document: OpenDocument): readonly TextEdit[] {
  if (document.kind === 'yaml') return formatYaml(document.text);
  const { tree } = document;
  const head = tree.lines
    .slice(0, tree.frontMatterLines)
    .map(({ text, lineBreak }) => text + lineBreak)
    .join('');
  return [...formatYaml(head), ...formatHeads(tree)];
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
