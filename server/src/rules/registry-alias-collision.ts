import { type Actor, nameForm, type Registry, type RegistryFile } from '../model/index.ts';
import type { Span } from '../syntax/index.ts';
import type { CorpusRule, Found } from './rule.ts';

export const registryAliasCollision: CorpusRule = {
  name: 'registry-alias-collision',
  scope: 'corpus',
  why: 'A name that two actors share names neither: wherever an article has it, somebody must say who is meant. Take it out where it is seldom used, and give mentions their id.',
  wrong: [
    {
      text: '{!c1 @old|The port is shut}. {!c2 @new|It is open}.',
      actors:
        'old:\n  name: Port Board\n  aliases: [the Board]\nnew:\n  name: Harbour Board\n  aliases: [the Board]\n',
      at: [],
      inActors: ['the Board', 'the Board'],
    },
  ],
  right: [
    {
      text: '{!c1 @old|The port is shut}. {!c2 @new|It is open}.',
      actors: 'old:\n  name: Port Board\nnew:\n  name: Harbour Board\n  aliases: [the Board]\n',
    },
  ],
  fix: 'none',
  across: {
    checkRegistry: (file, registry) => file.actors.flatMap((actor) => collisionsOf(actor, file, registry)),
  },
};

function collisionsOf(actor: Actor, file: RegistryFile, registry: Registry): readonly Found[] {
  // Of entries with one id the first counts, and the others are reported as such.
  if (registry.actors.get(actor.id) !== actor) return [];
  const found: Found[] = [];
  const forms = new Set<string>();
  for (const { name, place } of namesOf(actor)) {
    const form = nameForm(name);
    if (form === '' || forms.has(form)) continue;
    forms.add(form);
    const bearers = registry.names.written.get(form) ?? [];
    const other = bearers.find((each) => each.id !== actor.id);
    if (!other) continue;
    const there = namesOf(other).find((each) => nameForm(each.name) === form)!.place;
    found.push({
      start: place.start,
      end: place.end,
      message: `“${name}” is also a name of “${other.id}”, so it tells nobody who is meant: take it out of one of the two.`,
      related: [
        {
          start: there.start,
          end: there.end,
          ...(other.place.uri === undefined || other.place.uri === file.uri ? {} : { uri: other.place.uri }),
          message: `“${other.id}” has the name here.`,
        },
      ],
    });
  }
  return found;
}

function namesOf({
  name,
  aliases,
  place,
}: Actor): readonly { readonly name: string; readonly place: Span }[] {
  return [
    { name, place: place.name },
    ...aliases.map((alias, index) => ({ name: alias, place: place.aliases[index] ?? place.key })),
  ];
}
