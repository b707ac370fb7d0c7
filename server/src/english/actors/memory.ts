/**
 * The actors named so far in an article, small and plain, so that a line can hand them to the next: later mentions
 * (`Sir Keir`, `Zelenskyy`, `the ministry`, `FAO`) are told by them.
 */
import type { ActorType } from './names.ts';

/** An actor named earlier. */
export interface NamedActor {
  /** The fullest form it was named by, without title and article. */
  readonly name: string;
  readonly type: ActorType;
  /** The registry's id, where it has one. */
  readonly id?: string;
  /** The other forms by which it can be meant: surname, title and given name, acronym. */
  readonly short: readonly string[];
  /** The noun by which it can be meant with `the`: president, ministry. */
  readonly head?: string;
}

/** What one line hands to the next: JSON-like, and the same object where nothing was added. */
export interface ActorMemory {
  readonly actors: readonly NamedActor[];
  /** The name of the person whose words the next lines are, after a line that ends in `X said:`. */
  readonly speaker?: string;
}

export const NOBODY_YET: ActorMemory = { actors: [] };

/** More actors than these are not remembered; the oldest are forgotten first. */
const REMEMBERED = 120;

interface Index {
  readonly byForm: Map<string, NamedActor>;
  readonly byHead: Map<string, NamedActor>;
}

const indexes = new WeakMap<readonly NamedActor[], Index>();

function indexOf(actors: readonly NamedActor[]): Index {
  const known = indexes.get(actors);
  if (known !== undefined) return known;
  const byForm = new Map<string, NamedActor>();
  const byHead = new Map<string, NamedActor>();
  for (const actor of actors) {
    for (const form of actor.short) byForm.set(form, actor);
    if (actor.head !== undefined) byHead.set(actor.head, actor);
  }
  for (const actor of actors) byForm.set(actor.name, actor);
  const index = { byForm, byHead };
  indexes.set(actors, index);
  return index;
}

/** The actor meant by a name or a short form of it; of several, the one named last. */
export function actorByForm(memory: ActorMemory, form: string): NamedActor | undefined {
  return indexOf(memory.actors).byForm.get(form);
}

/** The actor meant by `the` and a noun: `the ministry`. */
export function actorByHead(memory: ActorMemory, head: string): NamedActor | undefined {
  return indexOf(memory.actors).byHead.get(head);
}

/** The memory with `actor` as the one named last; the same object where it already is. */
export function remember(memory: ActorMemory, actor: NamedActor): ActorMemory {
  const { actors } = memory;
  const last = actors[actors.length - 1];
  if (last !== undefined && last.name === actor.name) {
    if (last.head === actor.head || actor.head === undefined) return memory;
  }
  const others = actors.filter((one) => one.name !== actor.name);
  const before = actors.find((one) => one.name === actor.name);
  const merged =
    before === undefined
      ? actor
      : { ...before, ...actor, short: [...new Set([...before.short, ...actor.short])] };
  return { ...memory, actors: [...others, merged].slice(-REMEMBERED) };
}
