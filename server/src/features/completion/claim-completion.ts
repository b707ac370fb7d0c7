/** Claims of the file, and other tags with an id, the nearest to the cursor first. */
import { type Annotation, type DocumentModel, wordsOf } from '../../model/index.ts';
import { lineIndexOf } from '../../syntax/index.ts';
import { shorten, sourcesOf } from '../naming.ts';
import { type CompletionItem, type Completions, MOST_ITEMS, matches } from './completion-item.ts';

interface Wanted {
  /** Which tags may be named. */
  readonly isOffered: (annotation: Annotation) => boolean;
  /** Index of the line to which they are near or far. */
  readonly lineIndex: number;
  readonly typed: string;
  readonly write: (id: string) => Pick<CompletionItem, 'edit' | 'selection'>;
}

export function claimCompletions(model: DocumentModel, wanted: Wanted): Completions {
  const found: { readonly annotation: Annotation; readonly id: string; readonly far: number }[] = [];
  for (const [id, [annotation]] of model.byId) {
    if (!annotation || !wanted.isOffered(annotation)) continue;
    // Words are compared only for what the id alone does not settle: to read those of all claims takes time.
    if (!matches(wanted.typed, id) && !matches(wanted.typed, `${id} ${wordsOf(annotation)}`)) continue;
    const line = lineIndexOf(model.tree, annotation.pieces[0].line);
    found.push({ annotation, id, far: Math.abs(line - wanted.lineIndex) });
  }
  found.sort((a, b) => a.far - b.far);
  const items = found.slice(0, MOST_ITEMS).map(({ annotation, id }) => itemOf(annotation, id, wanted));
  return { items, isComplete: found.length <= MOST_ITEMS };
}

function itemOf(annotation: Annotation, id: string, { write }: Wanted): CompletionItem {
  const words = shorten(wordsOf(annotation), 80);
  return {
    label: id,
    kind: annotation.kind === 'claim' ? 'claim' : 'tag',
    detail: annotation.kind === 'claim' ? `${sourcesOf(annotation)}: ${words}` : words,
    explain: { kind: 'claim', id },
    filterText: `${id} ${words}`,
    ...write(id),
  };
}
