/** An article with what was found in it written in as tags, for an analyst to go through. What is tagged already is left alone. */
import type { ActorMention } from '../english/actors.ts';
import {
  type DocumentModel,
  freeIds,
  type NewActor,
  newActorId,
  resolveActor,
  takenIds,
} from '../model/index.ts';
import { applyEdits } from '../syntax/index.ts';
import { markEdits } from './mark-edits.ts';
import { type OpenOptions, openSuggestions } from './open-suggestions.ts';
import { type Naming, suggestedMarks } from './suggested-marks.ts';

export interface PreAnnotated {
  /** The file with its tags, its front matter as it was. */
  readonly text: string;
  /** Actors whom neither registry nor front matter knows, in the order in which they are named. */
  readonly actors: readonly NewActor[];
}

/** Writes all suggestions that are open into the file. Linear in its length. */
export function preAnnotated(model: DocumentModel, options: Omit<OpenOptions, 'mayLink'>): PreAnnotated {
  const actors = new ArticleActors(model);
  const naming: Naming = {
    nextId: freeIds(takenIds(model)),
    actorItems: (mention) => actors.itemsFor(mention),
    actorNamed: (name) => actors.idOf(name),
  };
  let text = '';
  for (const line of model.tree.lines) {
    const suggestions = openSuggestions(model, line, { ...options, mayLink: false });
    const { marks } = suggestedMarks(model.reading(line).text, suggestions, naming, () => false);
    text += applyEdits(line.text, markEdits(line, marks)) + line.lineBreak;
  }
  return { text, actors: actors.fresh() };
}

/** The ids of actors as they are met: the registry's where it knows them, else new ones, one for all mentions of a name. */
class ArticleActors {
  private readonly model: DocumentModel;
  private readonly byName = new Map<string, { readonly id: string; readonly fresh: NewActor | undefined }>();
  private readonly taken: Set<string>;

  constructor(model: DocumentModel) {
    this.model = model;
    const given = model.mentions.flatMap(({ pieces }) => pieces[0].head.actor?.value ?? []);
    const known = [
      ...model.surroundings.registry.actors.keys(),
      ...model.frontMatter.actors.map(({ id }) => id),
    ];
    this.taken = new Set([...known, ...given]);
  }

  itemsFor({ ids, name, alias, type, grounds }: ActorMention): readonly string[] {
    if (grounds === 'pronoun' || grounds === 'role') return [this.idOf(name) ?? ids[0] ?? 'unnamed'];
    if (grounds === 'group' && ids.length === 0) return ['unnamed'];
    const { id, fresh } = this.entry(name, type, ids);
    // What the words say by themselves need not be said again.
    return !fresh && this.resolves(alias, id) ? [] : [id];
  }

  /** The id of an actor met under that name. */
  idOf(name: string): string | undefined {
    return this.byName.get(name)?.id;
  }

  fresh(): readonly NewActor[] {
    return [...this.byName.values()].flatMap(({ fresh }) => fresh ?? []);
  }

  private resolves(words: string, id: string): boolean {
    const actors = resolveActor(words, this.model.frontMatter.actors, this.model.surroundings.registry);
    return actors.length === 1 && actors[0]!.id === id;
  }

  private entry(name: string, type: string, ids: readonly string[]) {
    const found = this.byName.get(name);
    if (found) return found;
    const known = ids.length === 1 ? ids[0] : undefined;
    const id = known ?? newActorId(name, this.taken);
    this.taken.add(id);
    const entry = { id, fresh: known === undefined ? { id, name, aliases: [], type } : undefined };
    this.byName.set(name, entry);
    return entry;
  }
}
