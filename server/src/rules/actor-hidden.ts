import type { FileRule } from './rule.ts';

export const actorHidden: FileRule = {
  name: 'actor-hidden',
  scope: 'file',
  why: 'An actor of the front matter with the id of one in the registry takes its place in this file. What the registry says of that actor, its names and roles, does not hold here, and what this file says of it is counted with the other.',
  wrong: [
    {
      text: '---\nactors:\n  board:\n    name: Harbour Board\n---\n{@The Harbour Board} met.',
      actors: 'board:\n  name: Board of Trade\n',
      at: ['board'],
    },
  ],
  right: [
    {
      text: '---\nactors:\n  harbour-board:\n    name: Harbour Board\n---\n{@The Harbour Board} met.',
      actors: 'board:\n  name: Board of Trade\n',
    },
  ],
  fix: 'none',
  check(model) {
    return model.frontMatter.actors.flatMap((actor) => {
      const hidden = model.surroundings.registry.actors.get(actor.id);
      if (!hidden) return [];
      const { uri, key } = hidden.place;
      return [
        {
          ...actor.place.key,
          message: `This entry hides ${hidden.name} of the registry, which has the same id “${actor.id}”: choose another id, or delete the entry.`,
          ...(uri ? { related: [{ uri, ...key, message: `${hidden.name} in the registry.` }] } : {}),
        },
      ];
    });
  },
};
