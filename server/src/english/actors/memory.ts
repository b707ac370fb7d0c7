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
  readonly id: string | undefined;
  /** The other forms by which it can be meant: surname, given name, acronym. */
  readonly short: readonly string[];
  /** The noun by which it can be meant with `the`: president, ministry. */
  readonly head: string | undefined;
}

/** What one line hands to the next: JSON-like, and the same object where nothing was added. */
export interface ActorMemory {
  /** In the order in which they were first named. */
  readonly actors: readonly NamedActor[];
  /** The name of the person whose words the next lines are, after a line that ends in `X said:`; else empty. */
  readonly speaker: string;
  /** The name of the person mentioned last; empty where none was. */
  readonly lately: string;
  /** Names of places and things: what they name is no actor where they stand alone, either. */
  readonly others: readonly string[];
}

export const NOBODY_YET: ActorMemory = { actors: [], speaker: '', lately: '', others: [] };

/** More actors than these are not remembered; the oldest are forgotten first. */
const REMEMBERED = 120;

interface Index {
  readonly byForm: Map<string, NamedActor>;
  readonly byHead: Map<string, NamedActor>;
}

/**
 * The index of the list that was asked last: lines are read in order, so that one is enough, and a list that grows by one takes
 * over the index of the list it grew from.
 */
let indexed: readonly NamedActor[] = NOBODY_YET.actors;
let index: Index = { byForm: new Map(), byHead: new Map() };

function indexOf(actors: readonly NamedActor[]): Index {
  if (actors === indexed) return index;
  index = { byForm: new Map(), byHead: new Map() };
  for (const actor of actors) enter(actor);
  indexed = actors;
  return index;
}

/** A full name outranks a short form, and a later actor an earlier one. */
function enter(actor: NamedActor): void {
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

/** The person mentioned last, or undefined where none was. */
export function lastPerson(memory: ActorMemory): NamedActor | undefined {
  const { lately } = memory;
  return lately === '' ? undefined : actorByForm(memory, lately);
}

/** The memory with what is new about `actor`; the same object where nothing is. */
export function remember(memory: ActorMemory, actor: NamedActor): ActorMemory {
  const actors = withActor(memory.actors, actor);
  const lately = actor.type === 'person' ? actor.name : memory.lately;
  if (actors === memory.actors && lately === memory.lately) return memory;
  return { actors, speaker: memory.speaker, lately, others: memory.others };
}

function withActor(actors: readonly NamedActor[], actor: NamedActor): readonly NamedActor[] {
  const { byForm, byHead } = indexOf(actors);
  const before = byForm.get(actor.name);
  if (before === undefined || before.name !== actor.name) {
    if (actors.length >= REMEMBERED) return [...actors.slice(REMEMBERED / 2), actor];
    return grown([...actors, actor], actor);
  }
  const sameHead = actor.head === undefined || byHead.get(actor.head) === before;
  const sameForms = actor.short.every((form) => before.short.includes(form));
  const sameId = actor.id === undefined || before.id !== undefined;
  if (sameHead && sameForms && sameId) return actors;
  const merged: NamedActor = {
    name: before.name,
    type: actor.type,
    id: actor.id ?? before.id,
    short: sameForms ? before.short : [...new Set([...before.short, ...actor.short])],
    head: actor.head ?? before.head,
  };
  const list = actors.map((one) => (one === before ? merged : one));
  return grown(list, merged);
}

function grown(actors: readonly NamedActor[], actor: NamedActor): readonly NamedActor[] {
  enter(actor);
  indexed = actors;
  return actors;
}

/** The memory with another speaker of the lines to come. */
export function withSpeaker(memory: ActorMemory, speaker: string): ActorMemory {
  return memory.speaker === speaker ? memory : { ...memory, speaker };
}

/** The memory with one more name that is no actor's; the same object where it is known, or an actor has it. */
export function rememberOther(memory: ActorMemory, name: string): ActorMemory {
  const { others } = memory;
  if (others.includes(name) || actorByForm(memory, name) !== undefined) return memory;
  return { ...memory, others: [...others.slice(-REMEMBERED / 2), name] };
}

export function isNoActor(memory: ActorMemory, name: string): boolean {
  return memory.others.includes(name);
}
