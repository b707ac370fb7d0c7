/** An actor: a person, body, state or group that makes claims, as a registry or a file's own front matter describes it. */
import type { Span } from '../syntax/index.ts';

export const ACTOR_TYPES = ['person', 'organisation', 'state', 'group', 'unnamed'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const ROLES = [
  'government',
  'legislature',
  'party',
  'opposition',
  'judiciary',
  'security',
  'igo',
  'ngo',
  'business',
  'labour',
  'media',
  'expert',
  'public',
  'other',
] as const;
export type RoleName = (typeof ROLES)[number];

/** A role, with the ISO 8601 dates between which it was held, where they are known. Both ends belong to it. */
export interface Role {
  readonly role: RoleName;
  readonly from?: string;
  readonly to?: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ActorType | undefined;
  readonly roles: readonly Role[];
  /** ISO 3166 code. */
  readonly country: string | undefined;
  /** Ids of the bodies it belongs to. */
  readonly memberOf: readonly string[];
  readonly wikidata: string | undefined;
  readonly place: ActorPlace;
}

/** Where an actor is described. Spans are UTF-16 offsets in that file. */
export interface ActorPlace {
  /** The registry; undefined for an actor of the document’s own front matter. */
  readonly uri: string | undefined;
  readonly key: Span;
  /** The value of `name`; the key where the name is left out and the id serves. */
  readonly name: Span;
  /** Each with its quotation marks, where it has any. */
  readonly aliases: readonly Span[];
  readonly wikidata: Span | undefined;
  /** The ids under `member-of`, in the order of `memberOf`. */
  readonly memberOf: readonly Span[];
  /** The whole entry. */
  readonly entry: Span;
}
