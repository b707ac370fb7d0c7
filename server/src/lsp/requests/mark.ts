/** claimdown/mark: wrap or unwrap the selections. */
import { ErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { mark } from '../../features/mark.ts';
import { isMarkKind } from '../../features/mark-kinds.ts';
import { applyEdits, textOf } from '../../syntax/index.ts';
import { type Feature, openModel } from '../feature.ts';
import { linesOfText } from '../positions.ts';
import { MARK, type MarkParams, type MarkResult } from '../protocol.ts';

export const markRequest: Feature = {
  capabilities: () => ({}),
  register(connection, context) {
    connection.onRequest(MARK, async (params: MarkParams): Promise<MarkResult | null> => {
      const { textDocument, ranges, kind } = checked(params);
      const open = await openModel(context(), textDocument);
      // Edits for another version than the one on the screen would hit other words.
      if (open?.version !== textDocument.version) return null;
      const spans = ranges.map(({ start, end }) => inOrder(open.offset(start), open.offset(end)));
      const { edits, selections } = mark(open.model, spans, kind);
      const { positions } = context();
      const after = linesOfText(applyEdits(textOf(open.model.tree), edits));
      return {
        edits: edits.map((edit) => ({ range: open.range(edit), newText: edit.text })),
        selections: selections.map((selection) => positions.range(after, selection)),
      };
    });
  },
};

function inOrder(one: number, other: number) {
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

function checked(params: MarkParams): MarkParams {
  if (!isMarkKind(params?.kind)) throw invalid(`there is no kind of mark “${params?.kind}”`);
  if (typeof params.textDocument?.uri !== 'string') throw invalid('“textDocument” names no document');
  if (!Array.isArray(params.ranges) || !params.ranges.every(isRange))
    throw invalid('“ranges” is no list of ranges');
  return params;
}

function isRange(range: Range | null | undefined): boolean {
  return typeof range?.start === 'object' && typeof range.end === 'object';
}

function invalid(why: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `${MARK}: ${why}.`);
}
