/** Hints between the words of an article: what is worked out where a head is silent. */
import { certaintyOf, type DocumentModel, figureReading, nameForm, wordsOf } from '../model/index.ts';
import { describeLiteral } from '../quantity/index.ts';
import { lineIndexOf, lineStarts, type Span } from '../syntax/index.ts';
import { describe } from './describe.ts';

export const INLAY_KINDS = ['values', 'actors', 'certainty'] as const;
export type InlayKind = (typeof INLAY_KINDS)[number];

export interface InlayHint {
  readonly kind: InlayKind;
  /** Offset in the file: before the tag's closing brace. */
  readonly offset: number;
  readonly label: string;
  /** More about it, as Markdown; worked out when asked. */
  readonly describe: () => string;
}

/** The hints of these kinds in a span of the file, in the order of the text. */
export function inlayHints(
  model: DocumentModel,
  span: Span,
  kinds: ReadonlySet<InlayKind>,
): readonly InlayHint[] {
  const starts = lineStarts(model.tree);
  const hints: InlayHint[] = [];
  for (const annotation of model.annotations) {
    const piece = annotation.pieces.at(-1)!;
    const from = starts[lineIndexOf(model.tree, piece.line)]!;
    const offset = from + piece.tag.contentEnd;
    if (offset < span.start || offset > span.end) continue;
    const hint = hintOf(annotation);
    if (hint && kinds.has(hint.kind))
      hints.push({ ...hint, offset, describe: () => describe(model, annotation) });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

function hintOf(
  annotation: DocumentModel['annotations'][number],
): Pick<InlayHint, 'kind' | 'label'> | undefined {
  switch (annotation.kind) {
    case 'number': {
      if (annotation.literal) return undefined;
      const reading = figureReading(annotation);
      if (!reading) return undefined;
      const value = [describeLiteral(reading.literal), reading.unit].filter(Boolean).join(' ');
      return value === wordsOf(annotation) ? undefined : { kind: 'values', label: `= ${value}` };
    }
    case 'actor': {
      const { resolution, pieces } = annotation;
      if (pieces[0].head.actor || resolution.kind !== 'known') return undefined;
      const { name } = resolution.actor;
      return nameForm(name) === nameForm(wordsOf(annotation))
        ? undefined
        : { kind: 'actors', label: `= ${name}` };
    }
    case 'claim': {
      const { strength } = certaintyOf(annotation);
      return strength === 'certain' ? undefined : { kind: 'certainty', label: strength };
    }
    default:
      return undefined;
  }
}
