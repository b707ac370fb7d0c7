import { type Actor, type DocumentModel, passedOn } from '../model/index.ts';
import type { Span } from '../syntax/index.ts';
import type { FileRule } from './rule.ts';

export const actorUnused: FileRule = {
  name: 'actor-unused',
  scope: 'file',
  why: `An actor in the front matter is there for this file alone. One whom no tag of the file names is left over, or its mentions are not marked yet.

An actor of a registry is there for all files of the corpus, and reported where none of them names it.`,
  wrong: [
    {
      text: '---\nactors:\n  board:\n    name: Harbour Board\n---\nThe port was shut.',
      at: ['board'],
    },
    {
      text: '{!c1 @board|The port is shut}.',
      actors: 'board:\n  name: Harbour Board\nfleet:\n  name: Fishing Fleet\n',
      at: [],
      inActors: ['fleet'],
    },
  ],
  right: [
    { text: '---\nactors:\n  board:\n    name: Harbour Board\n---\n{@The Harbour Board} met.' },
    { text: '---\nactors:\n  board:\n    name: Harbour Board\n---\n{!c1 @board|The port is shut}.' },
    {
      text: 'The port was shut.',
      actors: 'board:\n  name: Harbour Board\n',
      files: { 'other.claim': '{@The Harbour Board} met.' },
    },
  ],
  fix: 'none',
  check(model) {
    if (model.frontMatter.actors.length === 0) return [];
    const used = usedActors(model);
    return model.frontMatter.actors
      .filter((actor) => !used.has(actor.id))
      .map((actor) => ({
        ...actor.place.key,
        message: `Nothing in this file names ${actor.name} (${actor.id}): mark its mentions, or delete the entry.`,
      }));
  },
  across: {
    checkRegistry(file, registry, corpus) {
      // An error of syntax may have cut entries up: what is left may be nobody's name.
      if (!file.complete) return [];
      const groups = new Set([...registry.actors.values()].flatMap((actor) => actor.memberOf));
      return file.actors
        .filter(({ id }) => !groups.has(id) && !corpus.isNamed(id, file.uri))
        .map((actor) => ({
          ...keySpan(actor),
          message: `No article names ${actor.name} (${actor.id}): mark its mentions, or delete the entry.`,
        }));
    },
  },
};

function keySpan({ place: { key } }: Actor): Span {
  return { start: key.start, end: key.end };
}

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
