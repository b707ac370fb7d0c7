/** Actors by name, alias and id: those that the file uses most come first. */

import { nameForm } from '../../model/actor-names.ts';
import { type Actor, actorsNamedIn, type DocumentModel, passedOn } from '../../model/index.ts';
import { RESERVED_ACTORS } from '../../syntax/index.ts';
import { type CompletionItem, type Completions, MOST_ITEMS, matches } from './completion-item.ts';

/** What is written for the actor of that id. */
export type WriteActor = (id: string, actor: Actor | undefined) => Pick<CompletionItem, 'edit' | 'selection'>;

/** The actors whom what is typed may mean, the likeliest first. */
export function actorCompletions(
  model: DocumentModel,
  typed: string,
  write: WriteActor,
  isOffered: (id: string) => boolean = () => true,
): Completions {
  const found = actorsFor(model, typed, isOffered);
  const items = found.actors.map((actor) => itemOf(actor, write(actor.id, actor)));
  const reserved = RESERVED_ACTORS.filter((id) => isOffered(id) && matches(typed, id)).map(
    (id): CompletionItem => ({ label: id, kind: 'actor', ...RESERVED[id], ...write(id, undefined) }),
  );
  return { items: [...items, ...reserved], isComplete: found.isComplete };
}

/** Actors for words that need not look like any of their names: those named in them, then those that the file uses most. */
export function actorsForWords(model: DocumentModel, words: string, write: WriteActor): Completions {
  const items = likelyFor(model, words).map((actor) => ({
    ...itemOf(actor, write(actor.id, actor)),
    filterText: words,
  }));
  return { items, isComplete: true };
}

/** The same, and then all others: any of them may be “the mayor”. The editor looks for `range`, what stands in the edit's range. */
export function anyActorFor(
  model: DocumentModel,
  words: string,
  range: string,
  write: WriteActor,
): Completions {
  const actors = new Set(likelyFor(model, words));
  for (const actor of model.surroundings.registry.actors.values()) {
    if (actors.size === MOST_ITEMS) break;
    actors.add(model.actorById(actor.id) ?? actor);
  }
  const items = [...actors].map((actor) => ({ ...itemOf(actor, write(actor.id, actor)), filterText: range }));
  return { items, isComplete: true };
}

function likelyFor(model: DocumentModel, words: string): readonly Actor[] {
  const own = model.frontMatter.actors;
  const named = actorsNamedIn(words, own, model.surroundings.registry);
  const used = [...usesOf(model).keys()].flatMap((id) => model.actorById(id) ?? []);
  return [...new Set([...named, ...used, ...own])].slice(0, MOST_ITEMS);
}

const RESERVED = {
  author: { detail: 'the article’s own voice', documentation: 'The claim is the article’s own.' },
  unnamed: {
    detail: 'nobody is named',
    documentation: 'A source whom the article does not name.',
  },
} as const;

function itemOf(actor: Actor, written: ReturnType<WriteActor>): CompletionItem {
  const detail = [actor.id, actor.roles.at(-1)?.role ?? actor.type, actor.country]
    .filter(Boolean)
    .join(' · ');
  return {
    label: actor.name,
    kind: 'actor',
    detail,
    explain: { kind: 'actor', id: actor.id },
    filterText: namesOf(actor),
    ...written,
  };
}

const names = new WeakMap<Actor, string>();

/** All that the actor is called, in one line. */
function namesOf(actor: Actor): string {
  const known = names.get(actor) ?? [actor.id, actor.name, ...actor.aliases].map(nameForm).join(' ');
  names.set(actor, known);
  return known;
}

function actorsFor(
  model: DocumentModel,
  typed: string,
  isOffered: (id: string) => boolean,
): { readonly actors: readonly Actor[]; readonly isComplete: boolean } {
  const own = model.frontMatter.actors;
  const ownIds = new Set(own.map(({ id }) => id));
  const used = [...usesOf(model).keys()].flatMap((id) => model.actorById(id) ?? []);
  const beginning: Actor[] = [];
  const others: Actor[] = [];
  const first = [...used, ...own].filter((actor) => isOffered(actor.id) && matches(typed, namesOf(actor)));
  const chosen = new Set(first);
  const word = ` ${nameForm(typed).toLowerCase()}`;
  for (const actor of model.surroundings.registry.actors.values()) {
    if (ownIds.has(actor.id) || chosen.has(actor) || !isOffered(actor.id)) continue;
    const text = namesOf(actor);
    if (!matches(typed, text)) continue;
    if (typed === '' || ` ${text.toLowerCase()}`.includes(word)) beginning.push(actor);
    else others.push(actor);
    if (beginning.length > MOST_ITEMS) break;
  }
  const all = [...chosen, ...beginning, ...others];
  return { actors: all.slice(0, MOST_ITEMS), isComplete: all.length <= MOST_ITEMS };
}

const uses = new WeakMap<DocumentModel, ReadonlyMap<string, number>>();

/** How often the file mentions each actor or gives it as a source, by id, the most used first. */
function usesOf(model: DocumentModel): ReadonlyMap<string, number> {
  const known = uses.get(model);
  if (known) return known;
  const counts = new Map<string, number>();
  const add = (id: string): void => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { resolution } of model.mentions) if (resolution.kind === 'known') add(resolution.actor.id);
  for (const { pieces } of model.claims) {
    const { head } = pieces[0];
    for (const { value } of head.sources) add(value);
    for (const key of ['via', 'to']) for (const id of passedOn(head.attributes.get(key)?.value)) add(id);
  }
  const sorted = new Map([...counts].sort(([, a], [, b]) => b - a));
  uses.set(model, sorted);
  return sorted;
}
