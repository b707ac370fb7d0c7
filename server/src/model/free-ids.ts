/** Ids that no tag of a document has yet. */
import type { DocumentModel } from './document.ts';

/**
 * The ids that a new tag must not take: those that tags have, and those that pieces, links and references name though no tag
 * has them, for a tag of that id would adopt what was meant for another.
 */
export function takenIds(model: DocumentModel): ReadonlySet<string> {
  const taken = new Set(model.byId.keys());
  for (const { piece } of model.orphans) if (piece.head.id) taken.add(piece.head.id.value);
  for (const { link } of model.annotations) for (const { id } of link?.unknown ?? []) taken.add(id);
  for (const { reference } of model.references) taken.add(reference.id);
  return taken;
}

/**
 * A function that gives, for an id, a free one of the same form: c1 leads to c2, c3 … It never gives the same one twice,
 * and asks each number once, however often it is called.
 */
export function freeIds(taken: { readonly has: (id: string) => boolean }): (like: string) => string {
  const next = new Map<string, number>();
  return (like) => {
    const digits = /\d{1,9}$/u.exec(like)?.[0] ?? '';
    const stem = like.slice(0, like.length - digits.length);
    let number = next.get(stem) ?? 1;
    while (taken.has(`${stem}${number}`)) number++;
    next.set(stem, number + 1);
    return `${stem}${number}`;
  };
}
