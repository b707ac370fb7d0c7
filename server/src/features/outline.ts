/** The outline: claims, with what they hold, in the order of the text. */
import {
  type Annotation,
  type Claim,
  certaintyOf,
  type DocumentModel,
  type Hedge,
  type Mention,
  wordsOf,
} from '../model/index.ts';
import { describeLiteral } from '../quantity/index.ts';
import { type Line, lineStarts, type Span, startOfLine, type Tree } from '../syntax/index.ts';
import { nameOf, shorten, sourcesOf } from './naming.ts';

export interface OutlineItem {
  readonly name: string;
  /** A few words more, shown fainter. */
  readonly detail: string;
  readonly kind: 'claim' | 'actor' | 'hedge' | 'number' | 'front-matter';
  /** File offsets; an item's span holds those of its children. */
  readonly span: Span;
  /** What is selected when the item is chosen; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Editors draw no deeper than this, and a recursion on their side should not fail on hostile nesting. */
const DEEPEST = 64;

/** The outline of a document, nested as the tags are, at most 64 deep. */
export function outline(model: DocumentModel): readonly OutlineItem[] {
  const items: (OutlineItem & { children: OutlineItem[] })[] = [];
  const open: { item: OutlineItem & { children: OutlineItem[] }; line: Line; end: number }[] = [];
  for (const annotation of model.annotations) {
    if (annotation.kind === 'cue') continue;
    const item = itemOf(model.tree, annotation);
    const { line, tag } = annotation.pieces[0];
    while (open.length > 0 && (open.at(-1)!.line !== line || open.at(-1)!.end <= tag.start)) open.pop();
    const around = open.at(-1)?.item;
    // Actors, hedges and figures outside every claim are the text's, not the outline's.
    if (annotation.kind !== 'claim' && !around) continue;
    (around?.children ?? items).push(item);
    if (open.length < DEEPEST && annotation.kind === 'claim') open.push({ item, line, end: tag.end });
  }
  const { frontMatterLines, lines } = model.tree;
  if (frontMatterLines === 0) return items;
  const end = lineStarts(model.tree)[frontMatterLines - 1]! + lines[frontMatterLines - 1]!.text.length;
  const title = model.frontMatter.title?.value ?? '';
  const span = { start: 0, end };
  return [
    {
      name: 'Front matter',
      detail: shorten(title),
      kind: 'front-matter',
      span,
      selection: { start: 0, end: 3 },
      children: [],
    },
    ...items,
  ];
}

function itemOf(
  tree: Tree,
  annotation: Exclude<Annotation, { kind: 'cue' }>,
): OutlineItem & { children: OutlineItem[] } {
  const [first] = annotation.pieces;
  const start = startOfLine(tree, first.line);
  const span = { start: start + first.tag.start, end: start + first.tag.end };
  const selection = { start: start + first.tag.contentStart, end: start + first.tag.contentEnd };
  return {
    name: nameOf(annotation),
    detail: detailOf(annotation),
    kind: annotation.kind,
    span,
    selection,
    children: [],
  };
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
      const value = annotation.literal ? describeLiteral(annotation.literal) : '';
      return [value, annotation.unit].filter(Boolean).join(' ');
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
  return [hedge.type, hedge.strength].filter(Boolean).join(', ');
}

/** The words of a claim for search and symbols, on one line. */
export function wordsOnOneLine(annotation: Annotation): string {
  return wordsOf(annotation).replace(/\s+/gu, ' ').trim();
}
