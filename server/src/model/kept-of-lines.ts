/** What is looked for in all annotations of an article, line by line: in a long one, an edit changes one line of thousands. */
import { keptWith } from '../syntax/index.ts';
import type { LineAnnotations } from './assembly.ts';
import type { DocumentModel } from './document.ts';

const NOTHING: readonly never[] = [];

/**
 * Gives what `take` finds on each line that has tags, in the order of the text. It is kept with the annotations of the line, and so
 * must rest on these alone.
 */
export function keptOfLines<Taken>(
  take: (line: LineAnnotations) => readonly Taken[],
): (model: Pick<DocumentModel, 'annotated'>) => readonly Taken[] {
  const kept = keptWith<LineAnnotations, readonly Taken[]>();
  return ({ annotated }) => {
    const all: Taken[] = [];
    for (const line of annotated) {
      let taken = kept.get(line);
      if (!taken) {
        const found = take(line);
        taken = found.length === 0 ? NOTHING : found;
        kept.set(line, taken);
      }
      for (const each of taken) all.push(each);
    }
    return all;
  };
}
