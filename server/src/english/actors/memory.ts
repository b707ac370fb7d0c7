/**
 * The actors named so far in an article, small and plain, so that a line can hand them to the next: later mentions
 * (`Sir Keir`, `Zelenskyy`, `the ministry`, `FAO`) are told by them.
 */
import { MAN, nameWord, WOMAN } from './name-words.ts';
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
  /** MAN or WOMAN of `name-words`, as far as a person's titles and given name tell. */
  readonly gender: number;
}

/** What one line hands to the next: JSON-like, and the same object where nothing was added. */
export interface ActorMemory {
  /** In the order in which they were first named. */
  readonly actors: readonly NamedActor[];
  /** The name of the person whose words the next lines are, after a line that ends in `X said:`; else empty. */
  readonly speaker: string;
  /** The name of the person mentioned last; empty where none was. */
  readonly lately: string;
  /** The same of the last who can be meant by `he`, and by `she`. */
  readonly latelyHe: string;
  readonly latelyShe: string;
  /** Names of places and things: what they name is no actor where they stand alone, either. */
  readonly others: readonly string[];
}

export const NOBODY_YET: ActorMemory = {
  actors: [],
  speaker: '',
  lately: '',
  latelyHe: '',
  latelyShe: '',
  others: [],
};

/** More actors than these are not remembered; the oldest are forgotten first. */
const REMEMBERED = 120;

interface Index {
  readonly byForm: Map<string, NamedActor>;
  readonly byHead: Map<string, NamedActor>;
  /** A sieve before the forms: most names are new, and their length and ends say so for less than cutting them out. */
  readonly sieve: Uint8Array;
}

const SIEVE_BITS = 10;

/** Where in the sieve the form is that stands at `start`..`end` of a text. */
function sieveKey(text: string, start: number, end: number): number {
  const ends = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
  return (ends * 31 + (end - start)) & ((1 << SIEVE_BITS) - 1);
}

function emptyIndex(): Index {
  return { byForm: new Map(), byHead: new Map(), sieve: new Uint8Array(1 << SIEVE_BITS) };
}

/**
 * The index of the list that was asked last: lines are read in order, so that one is enough, and a list that grows by one takes
 * over the index of the list it grew from.
 */
let indexed: readonly NamedActor[] = NOBODY_YET.actors;
let index: Index = emptyIndex();

function indexOf(actors: readonly NamedActor[]): Index {
  if (actors === indexed) return index;
  index = emptyIndex();
  for (const actor of actors) enter(actor);
  indexed = actors;
  return index;
}

/** A full name outranks a short form, and a later actor an earlier one. */
function enter(actor: NamedActor): void {
  for (const form of actor.short) {
    if (index.byForm.get(form)?.name !== form) enterForm(form, actor);
  }
  enterForm(actor.name, actor);
  if (actor.head !== undefined) index.byHead.set(actor.head, actor);
}

function enterForm(form: string, actor: NamedActor): void {
  index.byForm.set(form, actor);
  index.sieve[sieveKey(form, 0, form.length)] = 1;
}

/** Whether the words at `start`..`end` of a text may mean an actor; false is certain, and takes no cutting out. */
export function mayMean(memory: ActorMemory, text: string, start: number, end: number): boolean {
  return memory.actors.length > 0 && indexOf(memory.actors).sieve[sieveKey(text, start, end)] !== 0;
}

/** The actor meant by a name or a short form of it; of several, the one named last. */
export function actorByForm(memory: ActorMemory, form: string): NamedActor | undefined {
  return memory.actors.length === 0 ? undefined : indexOf(memory.actors).byForm.get(form);
}

/** Tells whether a name is but the given one of the person it would mean, and of another person named: then it means neither for certain. */
export function isShared(memory: ActorMemory, form: string, { name }: NamedActor): boolean {
  if (!isGivenOf(form, name)) return false;
  for (const { name: other, type } of memory.actors) {
    if (type === 'person' && isGivenOf(form, other) && !other.startsWith(name) && !name.startsWith(other))
      return true;
  }
  return false;
}

function isGivenOf(form: string, name: string): boolean {
  return name.length > form.length && name.charCodeAt(form.length) === 0x20 && name.startsWith(form);
}

/** The actor meant by `the` and a noun: `the ministry`. */
export function actorByHead(memory: ActorMemory, head: string): NamedActor | undefined {
  return memory.actors.length === 0 ? undefined : indexOf(memory.actors).byHead.get(head);
}

/** The actor meant by somebody's and a noun, `Ukraine’s president`: only where no other actor named has that noun. */
export function onlyByHead(memory: ActorMemory, head: string): NamedActor | undefined {
  const meant = actorByHead(memory, head);
  if (meant === undefined) return undefined;
  for (const actor of memory.actors) if (actor.head === head && actor.name !== meant.name) return undefined;
  return meant;
}

/** The person mentioned last whom a pronoun can mean, `he`, `she` or another; undefined where none was. */
export function lastPerson(memory: ActorMemory, pronoun: string): NamedActor | undefined {
  const name = pronoun === 'he' ? memory.latelyHe : pronoun === 'she' ? memory.latelyShe : memory.lately;
  return name === '' ? undefined : actorByForm(memory, name);
}

/** What a name tells of a person's gender, by the given name: MAN, WOMAN or 0. */
export function genderOf(name: string): number {
  const space = name.indexOf(' ');
  return space < 0 ? 0 : nameWord(name.slice(0, space).toLowerCase()) & (MAN | WOMAN);
}

/** The memory with what is new about `actor`; the same object where nothing is. */
export function remember(memory: ActorMemory, actor: NamedActor): ActorMemory {
  const actors = withActor(memory.actors, actor);
  if (actor.type !== 'person') return actors === memory.actors ? memory : { ...memory, actors };
  const { name } = actor;
  const gender = indexOf(actors).byForm.get(name)?.gender ?? 0;
  const latelyHe = gender === WOMAN ? memory.latelyHe : name;
  const latelyShe = gender === MAN ? memory.latelyShe : name;
  if (
    actors === memory.actors &&
    memory.lately === name &&
    memory.latelyHe === latelyHe &&
    memory.latelyShe === latelyShe
  )
    return memory;
  return { actors, speaker: memory.speaker, lately: name, latelyHe, latelyShe, others: memory.others };
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
  const sameGender = actor.gender === 0 || before.gender !== 0;
  if (sameHead && sameForms && sameId && sameGender) return actors;
  const merged: NamedActor = {
    name: before.name,
    type: actor.type,
    id: actor.id ?? before.id,
    short: sameForms ? before.short : [...new Set([...before.short, ...actor.short])],
    head: actor.head ?? before.head,
    gender: before.gender || actor.gender,
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
