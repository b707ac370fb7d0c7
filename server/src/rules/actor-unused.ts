import { type DocumentModel, passedOn } from '../model/index.ts';
import type { FileRule } from './rule.ts';

export const actorUnused: FileRule = {
  name: 'actor-unused',
  scope: 'file',
  why: 'An actor in the front matter is there for this file alone. One whom no tag of the file names is left over, or its mentions are not marked yet.',
  wrong: [
    {
      text: '---\nactors:\n  board:\n    name: Harbour Board\n---\nThe port was shut.',
      at: ['board'],
    },
  ],
  right: [
    { text: '---\nactors:\n  board:\n    name: Harbour Board\n---\n{@The Harbour Board} met.' },
    { text: '---\nactors:\n  board:\n    name: Harbour Board\n---\n{!c1 @board|The port is shut}.' },
  ],
  fix: 'none',
  check(model) {
    const used = usedActors(model);
    return model.frontMatter.actors
      .filter((actor) => !used.has(actor.id))
      .map((actor) => ({
        ...actor.place.key,
        message: `Nothing in this file names ${actor.name} (${actor.id}): mark its mentions, or delete the entry.`,
      }));
  },
};

/** Ids of the actors that any tag of the document names, and of the bodies to which this file's own actors belong. */
function usedActors(model: DocumentModel): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { resolution } of model.mentions) {
    if (resolution.kind === 'known') used.add(resolution.actor.id);
    else if (resolution.kind === 'ambiguous') for (const actor of resolution.candidates) used.add(actor.id);
  }
  for (const claim of model.claims) {
    const { head } = claim.pieces[0];
    for (const source of head.sources) used.add(source.value);
    for (const key of ['via', 'to']) for (const id of passedOn(head.attributes.get(key)?.value)) used.add(id);
  }
  for (const actor of model.frontMatter.actors) for (const id of actor.memberOf) used.add(id);
  return used;
}
