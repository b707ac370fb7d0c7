/** Says of two figures that exclude each other that one claim disputes the other. */
import {
  type Claim,
  type DocumentModel,
  type Figure,
  type FileFacts,
  freeIds,
  takenIds,
} from '../../model/index.ts';
import { canonicalUri, relativePath } from '../../model/uri.ts';
import { referenceTo } from '../../model/uri-reference.ts';
import {
  addHeadItem,
  type Line,
  lineAt,
  parse,
  printAttribute,
  type Span,
  startOfLine,
  type TextEdit,
} from '../../syntax/index.ts';
import { type Action, type ActionMaker, type Change, here as changesHere } from './action.ts';

export const disputeFigures: ActionMaker = ({ model, findings, facts }) =>
  findings.flatMap((finding) => {
    if (finding.rule !== 'number-conflict') return [];
    return (finding.related ?? []).flatMap((related) => {
      const offered =
        related.uri === undefined
          ? withinFile(model, finding, related)
          : acrossFiles(model, finding, related, facts(related.uri));
      return offered ? [{ ...offered, kind: 'quickfix' as const, finding, isPreferred: false }] : [];
    });
  });

type Offered = Pick<Action, 'title' | 'changes'>;

function withinFile(model: DocumentModel, here: Span, there: Span): Offered | undefined {
  const one = claimOfFigure(model, here.start);
  const other = claimOfFigure(model, there.start);
  if (!one || !other || one === other) return undefined;
  const [earlier, later] =
    placeOf(model, one) < placeOf(model, other) ? ([one, other] as const) : ([other, one] as const);
  const id = earlier.id ?? freeIds(takenIds(model))('c1');
  const naming = earlier.id === undefined ? [itemOn(model, earlier, id)] : [];
  return {
    title: `Say that ${later.id ?? 'the later claim'} disputes ${earlier.id ?? 'the earlier one'}`,
    changes: changesHere([...naming, disputing(model, later, id)]),
  };
}

/** The claim of this file disputes that of the other one, which gets an id where it has none. */
function acrossFiles(
  model: DocumentModel,
  here: Span,
  there: Span,
  facts: FileFacts | undefined,
): Offered | undefined {
  const one = claimOfFigure(model, here.start);
  const figure = facts?.figures.find(({ place }) => place.start === there.start);
  const other = figure && facts?.claims[figure.claims[0] ?? -1];
  const path = facts && relativePath(canonicalUri(model.uri), facts.uri);
  if (!one || !facts || !other || path === undefined) return undefined;
  const dispute = (id: string): Change => ({
    edits: [disputing(model, one, `${referenceTo(path)}#${id}`)],
  });
  const title = `Say that ${one.id ?? 'this claim'} disputes ${other.id ?? 'the claim'} of ${path}`;
  if (other.id !== undefined) return { title, changes: [dispute(other.id)] };
  const id = freeIds(new Set([...facts.otherIds, ...facts.claims.flatMap((claim) => claim.id ?? [])]))('c1');
  return {
    title,
    async changes(textOf) {
      const edit = naming((await textOf(facts.uri)) ?? '', other.place.start, id);
      return edit ? [{ uri: facts.uri, edits: [edit] }, dispute(id)] : [];
    },
  };
}

/** Gives the claim that opens at an offset of another file its id; undefined where none without one opens there any more. */
function naming(text: string, start: number, id: string): TextEdit | undefined {
  const tree = parse(text);
  const line = tree.lines[lineAt(tree, start)]!;
  const from = startOfLine(tree, line);
  const tag = line.tags.find((each) => each.kind === 'claim' && from + each.start === start);
  if (!tag || tag.head?.items.some(({ kind }) => kind === 'id')) return undefined;
  const edit = addHeadItem(line, tag, id);
  return { start: edit.start + from, end: edit.end + from, text: edit.text };
}

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
