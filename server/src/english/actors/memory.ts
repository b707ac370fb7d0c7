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

/** The index of each list of actors; a longer list takes over the index of the one it grew from, so that naming one more costs little. */
const indexes = new WeakMap<readonly NamedActor[], Index>();

function indexOf(actors: readonly NamedActor[]): Index {
  const known = indexes.get(actors);
  if (known !== undefined) return known;
  const index: Index = { byForm: new Map(), byHead: new Map() };
  for (const actor of actors) enter(index, actor);
  indexes.set(actors, index);
  return index;
}

/** A full name outranks a short form, and a later actor an earlier one. */
function enter(index: Index, actor: NamedActor): void {
  for (const form of actor.short) {
    if (index.byForm.get(form)?.name !== form) index.byForm.set(form, actor);
  }
  index.byForm.set(actor.name, actor);
  if (actor.head !== undefined) index.byHead.set(actor.head, actor);
}

/** The actor meant by a name or a short form of it; of several, the one named last. */
export function actorByForm(memory: ActorMemory, form: string): NamedActor | undefined {
  return memory.actors.length === 0 ? undefined : indexOf(memory.actors).byForm.get(form);
}

/** The actor meant by `the` and a noun: `the ministry`. */
export function actorByHead(memory: ActorMemory, head: string): NamedActor | undefined {
  return memory.actors.length === 0 ? undefined : indexOf(memory.actors).byHead.get(head);
}

/** The memory with what is new about `actor`; the same object where nothing is. */
export function remember(memory: ActorMemory, actor: NamedActor): ActorMemory {
  const { actors } = memory;
  const index = indexOf(actors);
  const before = index.byForm.get(actor.name);
  if (before === undefined || before.name !== actor.name) {
    if (actors.length >= REMEMBERED) return { ...memory, actors: [...actors.slice(REMEMBERED / 2), actor] };
    return grown(memory, [...actors, actor], index, actor);
  }
  const sameHead = actor.head === undefined || index.byHead.get(actor.head) === before;
  const sameForms = actor.short.every((form) => before.short.includes(form));
  const sameId = actor.id === undefined || before.id !== undefined;
  if (sameHead && sameForms && sameId) return memory;
  const merged: NamedActor = {
    ...before,
    ...actor,
    short: sameForms ? before.short : [...new Set([...before.short, ...actor.short])],
  };
  return grown(
    memory,
    actors.map((one) => (one === before ? merged : one)),
    index,
    merged,
  );
}

function grown(
  memory: ActorMemory,
  actors: readonly NamedActor[],
  index: Index,
  actor: NamedActor,
): ActorMemory {
  indexes.delete(memory.actors);
  enter(index, actor);
  indexes.set(actors, index);
  return { ...memory, actors };
}
