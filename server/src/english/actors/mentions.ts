/** A mention of an actor, and what the readers of names and of small words share while they read one line. */
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { type ActorMemory, type NamedActor, remember, rememberOther } from './memory.ts';
import type { ActorType } from './names.ts';

/** How a mention was told: by the registry, by its own form, or as a later mention of an actor named before. */
export type Grounds = 'registry' | 'name' | 'later name' | 'role' | 'group' | 'pronoun';

/** A mention of an actor: UTF-16 offsets into the line, the end exclusive. */
export interface ActorMention extends Span {
  readonly type: ActorType;
  /** The name all mentions of this actor share: the fullest by which the article has named it so far. */
  readonly name: string;
  /** The words of the mention that name the actor, without article, role and apposition; empty for pronouns, roles and groups. */
  readonly alias: string;
  readonly grounds: Grounds;
  /** The registry's ids of that name: one where it is known, several where it is ambiguous, none where it has none. */
  readonly ids: readonly string[];
  readonly why: string;
  /** 0 to 1; what stands below a half is a guess that a reader would often refuse. */
  readonly confidence: number;
}

/** What the readers of one line share; `found` and `memory` grow as it is read. */
export interface LineReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the line is written like a headline, so that capitals tell little. */
  readonly titleCase: boolean;
  readonly found: ActorMention[];
  memory: ActorMemory;
  /** The token after the last name that was a place where it stood, or -1. */
  placeEnd: number;
}

/** A mention found on the tokens `from`..`to` (exclusive) of the line. */
export type Told = Omit<ActorMention, 'start' | 'end'>;

export function push(reader: LineReader, from: number, to: number, told: Told): void {
  const { tokens } = reader;
  // Written out: copying an object with a spread costs more than all the reading of its words.
  reader.found.push({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    type: told.type,
    name: told.name,
    alias: told.alias,
    grounds: told.grounds,
    ids: told.ids,
    why: told.why,
    confidence: told.confidence,
  });
}

export function note(reader: LineReader, actor: NamedActor): void {
  reader.memory = remember(reader.memory, actor);
}

/** Keeps in mind that a name is that of a place or a thing. */
export function noteOther(reader: LineReader, name: string): void {
  reader.memory = rememberOther(reader.memory, name);
}

/** The text of the tokens `from`..`to` (exclusive). */
export function textOf(reader: LineReader, from: number, to: number): string {
  return reader.text.slice(reader.tokens[from]!.start, reader.tokens[to - 1]!.end);
}

export const NO_IDS: readonly string[] = [];

export function idsOf(actor: NamedActor | undefined): readonly string[] {
  return actor?.id === undefined ? NO_IDS : [actor.id];
}
