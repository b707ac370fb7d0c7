/** The outline: claims, with what they hold, in the order of the text. */
import {
  type Annotation,
  type Claim,
  certaintyOf,
  type DocumentModel,
  figureReading,
  type Hedge,
  type Mention,
} from '../model/index.ts';
import { describeLiteral } from '../quantity/index.ts';
import { lineStarts, type Span, startOfLine } from '../syntax/index.ts';
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

/** The outline of a document, nested as its claims are, at most 64 deep. */
export function outline(model: DocumentModel): readonly OutlineItem[] {
  const items: OutlineItem[] = frontMatterItem(model);
  const places = new Map<Claim, { readonly item: Draft; readonly depth: number }>();
  for (const annotation of model.annotations) {
    // Actors, hedges and figures outside every claim are the text's, not the outline's.
    if (annotation.kind === 'cue' || (annotation.kind !== 'claim' && !annotation.enclosing)) continue;
    const around = annotation.enclosing && places.get(annotation.enclosing);
    const item = itemOf(model, annotation);
    (around?.item.children ?? items).push(item);
    if (annotation.kind !== 'claim') continue;
    const depth = (around?.depth ?? 0) + 1;
    places.set(annotation, depth < DEEPEST || !around ? { item, depth } : around);
  }
  return items;
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

function itemOf(model: DocumentModel, annotation: Exclude<Annotation, { kind: 'cue' }>): Draft {
  const { line, tag } = annotation.pieces[0];
  const start = startOfLine(model.tree, line);
  return {
    name: nameOf(annotation),
    detail: detailOf(annotation),
    kind: annotation.kind,
    span: { start: start + tag.start, end: start + endOf(model, annotation) },
    selection: { start: start + tag.contentStart, end: start + tag.contentEnd },
    children: [],
  };
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

function detailOf(annotation: Exclude<Annotation, { kind: 'cue' }>): string {
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
