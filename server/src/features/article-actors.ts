/** The actors whom an article names and nobody knows yet: one for all mentions of a name, with an id and its other names. */
import type { ActorMention } from '../english/actors.ts';
import { type DocumentModel, type NewActor, nameForm, newActorId } from '../model/index.ts';

export interface ArticleActors {
  /** Takes note of a mention that is to be marked. */
  readonly note: (mention: ActorMention, words: string) => void;
  /** The id of an actor by the name that all mentions of him share, where one of them was noted. */
  readonly idOf: (name: string) => string | undefined;
  /** Those whom neither registry nor front matter knows, in the order in which they were noted. */
  readonly fresh: () => readonly NewActor[];
}

export function articleActors(model: DocumentModel): ArticleActors {
  const byName = new Map<string, { id: string; isFresh: boolean; type: string; aliases: Set<string> }>();
  const given = model.mentions.flatMap(({ pieces }) => pieces[0].head.actor?.value ?? []);
  const known = [
    ...model.surroundings.registry.actors.keys(),
    ...model.frontMatter.actors.map(({ id }) => id),
  ];
  const taken = new Set([...known, ...given]);
  return {
    note({ ids, name, alias, type, grounds }, words) {
      if (!isByName(grounds) || (grounds === 'group' && ids.length === 0)) return;
      let entry = byName.get(name);
      if (!entry) {
        const id = ids.length === 1 ? ids[0]! : newActorId(name, taken);
        taken.add(id);
        entry = { id, isFresh: ids.length !== 1, type, aliases: new Set() };
        byName.set(name, entry);
      }
      const called = HONORIFIC.test(words) && words.endsWith(alias) ? words : alias;
      if (isAlias(called, name, entry.type)) entry.aliases.add(called.replace(/\s+/gu, ' '));
    },
    idOf: (name) => byName.get(name)?.id,
    fresh() {
      const names = new Map<string, number>();
      const count = (form: string) => names.set(form, (names.get(form) ?? 0) + 1);
      for (const [name, { aliases }] of byName) for (const each of [name, ...aliases]) count(nameForm(each));
      return [...byName].flatMap(([name, { id, isFresh, type, aliases }]) =>
        // A name that two actors share names neither of them.
        isFresh
          ? { id, name, type, aliases: [...aliases].filter((alias) => names.get(nameForm(alias)) === 1) }
          : [],
      );
    },
  };
}

function isByName(grounds: ActorMention['grounds']): boolean {
  return grounds !== 'pronoun' && grounds !== 'role';
}

/** “Ms Berg” is what she is called; “President Berg” says besides what she is. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?\s+\S+$/u;

/** “Sir Keir” of Keir Starmer, “US” of United States; “American” says whose something is, and names no state. */
function isAlias(alias: string, name: string, type: string): boolean {
  if (alias === '' || nameForm(alias) === nameForm(name)) return false;
  return type !== 'state' || /^(?:\p{Lu}\.?){2,}$/u.test(alias);
}
