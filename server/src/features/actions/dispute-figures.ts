/** Says of two figures that exclude each other that one claim disputes the other. */
import { type Claim, type DocumentModel, type Figure, freeIds, takenIds } from '../../model/index.ts';
import { addHeadItem, type Line, printAttribute, startOfLine, type TextEdit } from '../../syntax/index.ts';
import { type ActionMaker, here } from './action.ts';

export const disputeFigures: ActionMaker = ({ model, findings }) =>
  findings.flatMap((finding) => {
    if (finding.rule !== 'number-conflict') return [];
    return (finding.related ?? []).flatMap((related) => {
      if (related.uri !== undefined) return [];
      const pair = [claimOfFigure(model, finding.start), claimOfFigure(model, related.start)] as const;
      const [one, other] = pair;
      if (!one || !other || one === other) return [];
      const [earlier, later] =
        placeOf(model, one) < placeOf(model, other) ? ([one, other] as const) : ([other, one] as const);
      const free = freeIds(takenIds(model));
      const id = earlier.id ?? free('c1');
      const edits = [
        ...(earlier.id === undefined ? [itemOn(model, earlier, id)] : []),
        disputing(model, later, id),
      ];
      const title = `Say that ${later.id ?? 'the later claim'} disputes ${earlier.id ?? 'the earlier one'}`;
      return [{ title, kind: 'quickfix' as const, finding, isPreferred: false, changes: here(edits) }];
    });
  });

function claimOfFigure(model: DocumentModel, start: number): Claim | undefined {
  const figure = model.figures.find((each) => placeOf(model, each) === start);
  return figure?.enclosing ?? figure?.link?.claims[0];
}

function placeOf(model: DocumentModel, { pieces: [{ line, tag }] }: Claim | Figure): number {
  return startOfLine(model.tree, line) + tag.start;
}

function itemOn(model: DocumentModel, { pieces: [{ line, tag }] }: Claim, item: string): TextEdit {
  return inFile(model, line, addHeadItem(line, tag, item));
}

function disputing(model: DocumentModel, claim: Claim, id: string): TextEdit {
  const [{ line, head }] = claim.pieces;
  const there = head.attributes.get('disputes');
  if (!there) return itemOn(model, claim, printAttribute('disputes', id));
  const { end } = there.valueSpan;
  return inFile(model, line, { start: end, end, text: `,${id}` });
}

function inFile(model: DocumentModel, line: Line, { start, end, text }: TextEdit): TextEdit {
  const from = startOfLine(model.tree, line);
  return { start: start + from, end: end + from, text };
}
