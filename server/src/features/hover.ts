/** What a reader is told of the place under the pointer. */
import type { ClaimReference, DocumentModel } from '../model/index.ts';
import { frontMatterSchema } from '../model/schemas.ts';
import type { Span } from '../syntax/index.ts';
import { atOffset } from './at-offset.ts';
import { describe, describeActorById, describeById, describeReference } from './describe.ts';
import { explainItem } from './head-items.ts';
import { yamlHover } from './yaml-hover.ts';

export interface Hover {
  /** In file offsets. */
  readonly span: Span;
  readonly markdown: string;
}

/** The hover at a file offset, or undefined where there is nothing to say. */
export function hover(model: DocumentModel, offset: number): Hover | undefined {
  const { piece, annotation, item, line, lineStart } = atOffset(model, offset);
  if (line.kind === 'front-matter') return yamlHover(model.frontMatter.root, frontMatterSchema(), offset);
  if (!piece) return undefined;
  const span = item ?? piece.tag;
  const reference =
    item && model.references.find((each) => each.piece.line === line && holds(each, offset - lineStart));
  if (reference) {
    const { start, end } = reference.reference;
    return {
      span: { start: lineStart + start, end: lineStart + end },
      markdown: describeReference(model, reference),
    };
  }
  const words = item
    ? explainItem(item, piece, {
        claim: (id) => describeById(model, id),
        actor: (id) => describeActorById(model, id),
      })
    : annotation
      ? describe(model, annotation)
      : '**Piece** of no tag: nothing before it in this file has that id.';
  if (!words) return undefined;
  return { span: { start: lineStart + span.start, end: lineStart + span.end }, markdown: words };
}

function holds({ reference }: ClaimReference, offset: number): boolean {
  return reference.start <= offset && offset <= reference.end;
}
