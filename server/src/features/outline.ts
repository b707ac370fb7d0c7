/** The outline: claims, with what they hold, in the order of the text. */
import {
  type Annotation,
  type Claim,
  certaintyOf,
  type DocumentModel,
  figureReading,
  type Hedge,
  type LineAnnotations,
  type Mention,
} from '../model/index.ts';
import { describeLiteral } from '../quantity/index.ts';
import { lineStarts, type Span } from '../syntax/index.ts';
import { nameOf, shorten, sourcesOf } from './naming.ts';
import { outlineOfActors } from './yaml-structure.ts';

export interface OutlineItem {
  readonly name: string;
  /** A few words more, shown fainter. */
  readonly detail: string;
  readonly kind: 'claim' | 'actor' | 'hedge' | 'number' | 'front-matter' | 'key';
  /** File offsets; an item's span holds those of its children, bar those in pieces of it further on. */
  readonly span: Span;
  /** What is selected when the item is chosen; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Editors draw no deeper than this, and a recursion on their side should not fail on hostile nesting. */
const DEEPEST = 64;

interface Draft extends OutlineItem {
  readonly children: Draft[];
}

/** An item on which others may hang, and how many stand above it. */
interface Placed {
  readonly item: Draft;
  readonly depth: number;
}

/** The outline of a document, nested as its claims are, at most 64 deep. */
export function outline(model: DocumentModel): readonly OutlineItem[] {
  const steps = outlineInSteps(model);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a halt behind each line that has tags: for who must not keep others waiting. */
export function* outlineInSteps(model: DocumentModel): Generator<undefined, readonly OutlineItem[]> {
  const made: Made = { items: frontMatterItem(model), inPieces: new Map() };
  const { lines } = model.tree;
  const starts = lineStarts(model.tree);
  for (let i = model.tree.frontMatterLines; i < lines.length; i++) {
    const onLine = lines[i]!.tags.length > 0 ? model.annotationsOn(lines[i]!) : undefined;
    if (!onLine) continue;
    addLine(made, model, onLine, starts[i]!);
    yield;
  }
  return made.items;
}

/** An outline up to some line. */
interface Made {
  readonly items: OutlineItem[];
  /** Claims in pieces: what lies in a piece hangs on the claim, on whichever line that began. */
  readonly inPieces: Map<Claim, Placed>;
}

function addLine(
  { items, inPieces }: Made,
  model: DocumentModel,
  onLine: LineAnnotations,
  lineStart: number,
): void {
  const labels = labelsOn(onLine);
  /** The claims of the line, by the index of their tag. */
  const ofLine: Placed[] = [];
  for (let k = 0; k < onLine.annotations.length; k++) {
    const annotation = onLine.annotations[k]!;
    const label = labels[k];
    if (!label || annotation.kind === 'cue') continue;
    const { enclosing } = annotation;
    const around = enclosing && (inPieces.get(enclosing) ?? ofLine[enclosing.pieces[0].index]);
    const item = itemOf(model, annotation, label, lineStart);
    (around?.item.children ?? items).push(item);
    if (annotation.kind !== 'claim') continue;
    const depth = (around?.depth ?? 0) + 1;
    const placed = depth < DEEPEST || !around ? { item, depth } : around;
    if (annotation.pieces.length > 1) inPieces.set(annotation, placed);
    else ofLine[annotation.pieces[0].index] = placed;
  }
}

function frontMatterItem({ tree, frontMatter }: DocumentModel): OutlineItem[] {
  const { frontMatterLines, lines } = tree;
  if (frontMatterLines === 0) return [];
  const end = lineStarts(tree)[frontMatterLines - 1]! + lines[frontMatterLines - 1]!.text.length;
  return [
    {
      name: 'Front matter',
      detail: shorten(frontMatter.title?.value ?? ''),
      kind: 'front-matter',
      span: { start: 0, end },
      selection: { start: 0, end: 3 },
      children: outlineOfActors(frontMatter.actors),
    },
  ];
}

type Listed = Exclude<Annotation, { kind: 'cue' }>;

function itemOf(model: DocumentModel, annotation: Listed, label: Label, lineStart: number): Draft {
  const { tag } = annotation.pieces[0];
  return {
    name: label.name,
    detail: label.detail,
    kind: annotation.kind,
    span: { start: lineStart + tag.start, end: lineStart + endOf(model, annotation) },
    selection: { start: lineStart + tag.contentStart, end: lineStart + tag.contentEnd },
    children: [],
  };
}

type Label = Pick<OutlineItem, 'name' | 'detail'>;

const labelsOfLine = new WeakMap<LineAnnotations, readonly (Label | undefined)[]>();

/** What the annotations of a line are called, each in its place; undefined for those that are not listed. Kept as long as they are. */
function labelsOn(onLine: LineAnnotations): readonly (Label | undefined)[] {
  const known = labelsOfLine.get(onLine);
  if (known) return known;
  const labels = onLine.annotations.map((annotation) =>
    // Actors, hedges and figures outside every claim are the text's, not the outline's.
    annotation.kind === 'cue' || (annotation.kind !== 'claim' && !annotation.enclosing)
      ? undefined
      : { name: nameOf(annotation), detail: detailOf(annotation) },
  );
  labelsOfLine.set(onLine, labels);
  return labels;
}

/** Whether what takes longest of an outline, what all is called, is known from the version before. */
export function isLabelled({ annotated }: DocumentModel): boolean {
  return annotated[0] === undefined || labelsOfLine.has(annotated[0]);
}

/** The end of the tag, or of its further pieces on the line, as far as no other claim comes between. Relative to the line. */
function endOf(model: DocumentModel, annotation: Annotation): number {
  const { line, tag: first } = annotation.pieces[0];
  if (annotation.pieces.length === 1) return first.end;
  let { end } = first;
  for (let i = first.after; i < line.tags.length; i = line.tags[i]!.after) {
    const tag = line.tags[i]!;
    if (tag.kind === 'claim' || tag.parent !== first.parent) break;
    if (model.annotationAt(line, i) === annotation) end = tag.end;
  }
  return end;
}

function detailOf(annotation: Listed): string {
  switch (annotation.kind) {
    case 'claim':
      return detailOfClaim(annotation);
    case 'actor':
      return detailOfMention(annotation);
    case 'hedge':
      return detailOfHedge(annotation);
    case 'number': {
      const reading = figureReading(annotation);
      return reading ? [describeLiteral(reading.literal), reading.unit].filter(Boolean).join(' ') : '';
    }
  }
}

function detailOfClaim(claim: Claim): string {
  return `${sourcesOf(claim)} · ${certaintyOf(claim).strength}`;
}

function detailOfMention({ resolution }: Mention): string {
  if (resolution.kind === 'known') return resolution.actor.name;
  return resolution.kind === 'reserved' ? resolution.id : resolution.kind;
}

function detailOfHedge(hedge: Hedge): string {
  const strength = hedge.strength === 'unspecified' ? undefined : hedge.strength;
  return [hedge.type, strength].filter(Boolean).join(', ');
}
