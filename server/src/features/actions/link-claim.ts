/** Says whose claim it is: an actor in reach as the source of a claim, with the words that put it forward. */
import {
  type Annotation,
  type Claim,
  type DocumentModel,
  fragmentsOf,
  freeIds,
  type Mention,
  takenIds,
  wordsOf,
} from '../../model/index.ts';
import {
  addHeadItem,
  articleStarts,
  fileSpan,
  joinEdits,
  type Line,
  lineIndexOf,
  reparse,
  type Span,
  startOfLine,
  type TextEdit,
  toArticle,
  wrap,
} from '../../syntax/index.ts';
import { atOffset } from '../at-offset.ts';
import { shorten } from '../naming.ts';
import { type Action, type ActionMaker, here } from './action.ts';

/** So many are offered at most, the nearest first. */
const MOST = 3;

/** On a claim: its sources, as the prose round it tells them, or as mentions of its line. */
export const attributeClaim: ActionMaker = ({ model, selection, findings }) => {
  const claim = claimAt(model, selection.start);
  if (!claim) return [];
  const finding = findings.find(({ rule }) => rule === 'claim-unattributed');
  const told = asTold(model, claim);
  const linked = mentionsInReach(model, claim).map((mention) => linkTo(model, mention, claim));
  return [...(told ? [told] : []), ...linked].map((action, index) => ({
    ...action,
    ...(finding ? { finding, kind: 'quickfix' as const, isPreferred: index === 0 } : {}),
  }));
};

/** On a mention that is nobody's source: the claims of its line, the nearest first. */
export const linkMention: ActionMaker = ({ model, selection }) => {
  const { annotation, line } = atOffset(model, selection.start);
  if (annotation?.kind !== 'actor' || annotation.link) return [];
  const at = annotation.pieces[0].tag.articleStart;
  return claimsOn(model, line)
    .filter((claim) => claim !== annotation.enclosing)
    .sort((a, b) => distance(a, line, at) - distance(b, line, at))
    .slice(0, MOST)
    .map((claim) => ({
      title: `Make this the source of ${called(claim)}`,
      kind: 'refactor.rewrite' as const,
      changes: here(linkEdits(model, annotation, claim)),
    }));
};

function claimAt(model: DocumentModel, offset: number): Claim | undefined {
  const { annotation } = atOffset(model, offset);
  if (!annotation) return undefined;
  return annotation.kind === 'claim'
    ? annotation
    : 'enclosing' in annotation
      ? annotation.enclosing
      : undefined;
}

function claimsOn(model: DocumentModel, line: Line): Claim[] {
  return model.claims.filter((claim) => claim.pieces.some((piece) => piece.line === line));
}

function distance(annotation: Annotation, line: Line, at: number): number {
  const gaps = annotation.pieces
    .filter((piece) => piece.line === line)
    .map(({ tag }) => Math.max(0, tag.articleStart - at, at - tag.articleEnd));
  return Math.min(...gaps);
}

/** “c1”, or the words of a claim without an id. */
function called(claim: Claim): string {
  return claim.id ?? `“${shorten(wordsOf(claim), 30)}”`;
}

/** Mentions on the claim's line that are linked to none, outside the claim, the nearest first. */
function mentionsInReach(model: DocumentModel, claim: Claim): readonly Mention[] {
  const [{ line, tag }] = claim.pieces;
  return model.mentions
    .filter((mention) => mention.pieces[0].line === line && !mention.link && !isInside(mention, claim))
    .sort((a, b) => reach(a, tag) - reach(b, tag))
    .slice(0, MOST);
}

function isInside(mention: Mention, claim: Claim): boolean {
  for (let around = mention.enclosing; around; around = around.enclosing) if (around === claim) return true;
  return false;
}

function reach({ pieces: [{ tag }] }: Mention, claim: { articleStart: number; articleEnd: number }): number {
  return Math.max(0, tag.articleStart - claim.articleEnd, claim.articleStart - tag.articleEnd);
}

function linkTo(model: DocumentModel, mention: Mention, claim: Claim): Action {
  const words = shorten(wordsOf(mention), 30);
  return {
    title: `Attribute ${called(claim)} to “${words}”`,
    kind: 'refactor.rewrite',
    changes: here(linkEdits(model, mention, claim)),
  };
}

function linkEdits(model: DocumentModel, mention: Mention, claim: Claim): readonly TextEdit[] {
  const { id, edits } = named(model, claim);
  const { line, tag } = mention.pieces[0];
  return [...edits, inFile(model, line, addHeadItem(line, tag, `>${id}`))].sort((a, b) => a.start - b.start);
}

/** The claim's id, or a free one and the edit that gives it. */
function named(
  model: DocumentModel,
  claim: Claim,
): { readonly id: string; readonly edits: readonly TextEdit[] } {
  if (claim.id !== undefined) return { id: claim.id, edits: [] };
  const id = freeIds(takenIds(model))('c1');
  const { line, tag } = claim.pieces[0];
  return { id, edits: [inFile(model, line, addHeadItem(line, tag, id))] };
}

function inFile(model: DocumentModel, line: Line, { start, end, text }: TextEdit): TextEdit {
  const from = startOfLine(model.tree, line);
  return { start: start + from, end: end + from, text };
}

/** Source and cue as the prose tells them, both marked and linked at once. Only words that are in no tag yet are marked. */
function asTold(model: DocumentModel, claim: Claim): Action | undefined {
  const { tree } = model;
  const [{ line }] = claim.pieces;
  const from = articleStarts(tree)[lineIndexOf(tree, line)]!;
  const content = fragmentsOf(tree, claim);
  const found = model
    .reading(line)
    .claims.find(
      ({ fragments, source }) =>
        source.length > 0 &&
        fragments.some((span) =>
          content.some((own) => span.start + from < own.end && own.start < span.end + from),
        ),
    );
  if (!found) return undefined;
  const source = found.source.map((span) => moved(span, from));
  const cue = found.cue.map((span) => moved(span, from));
  if (isTagged(model, line, source)) return undefined;
  const { id, edits } = named(model, claim);
  const marks = [
    ...source.map((span) => ({ span, kind: 'actor' as const, items: [`>${id}`] })),
    ...(isTagged(model, line, cue) ? [] : cue.map((span) => ({ span, kind: 'cue' as const, items: [id] }))),
  ];
  const free = freeIds(takenIds(model));
  const rounds: (readonly TextEdit[])[] = [edits];
  let marked = withEdits(tree, edits);
  for (const { span, kind, items } of marks) {
    const wrapped = wrap(marked, fileSpan(marked, span), {
      kind,
      items,
      id: free(kind === 'cue' ? 'q1' : 'a1'),
    });
    if (!wrapped) return undefined;
    rounds.push(wrapped.edits);
    marked = withEdits(marked, wrapped.edits);
  }
  const words = source.map((span) => wordsAt(model, span)).join(' … ');
  const said = cue.map((span) => wordsAt(model, span)).join(' … ');
  return {
    title: `Attribute ${called(claim)} to “${shorten(words, 30)}”${said === '' ? '' : ` (“${shorten(said, 20)}”)`}`,
    kind: 'refactor.rewrite',
    changes: here(joinEdits(rounds)),
  };
}

function withEdits(tree: DocumentModel['tree'], edits: readonly TextEdit[]): DocumentModel['tree'] {
  // From the last to the first, so that the offsets of those before stay right.
  return edits.toReversed().reduce(reparse, tree);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether any actor, cue or claim stands on these words of the line (article offsets) already. */
function isTagged(model: DocumentModel, line: Line, spans: readonly Span[]): boolean {
  const from = articleStarts(model.tree)[lineIndexOf(model.tree, line)]!;
  return line.tags.some(
    (tag) =>
      (tag.kind === 'actor' || tag.kind === 'cue') &&
      spans.some((span) => from + tag.articleStart < span.end && span.start < from + tag.articleEnd),
  );
}

function wordsAt(model: DocumentModel, span: Span): string {
  const { line, start } = lineOfArticle(model, span.start);
  return model.reading(line).text.slice(span.start - start, span.end - start);
}

function lineOfArticle(
  model: DocumentModel,
  offset: number,
): { readonly line: Line; readonly start: number } {
  const { tree } = model;
  const at = atOffset(model, fileSpan(tree, { start: offset, end: offset + 1 }).start);
  return { line: at.line, start: toArticle(tree, at.lineStart) };
}
