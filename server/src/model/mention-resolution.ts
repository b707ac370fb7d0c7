/** Whom a mention means: the actor whose id its head gives, or whom its words name. */
import { isOneOf, RESERVED_ACTORS } from '../syntax/index.ts';
import type { Actor } from './actor.ts';
import type { ActorResolution, Mention } from './annotation.ts';
import type { Resolver } from './resolver.ts';
import { wordsOf } from './words.ts';

/** What a mention has until it is resolved. */
export const UNRESOLVED: ActorResolution = { kind: 'unknown', candidates: [] };

export function resolveMention(mention: Mention, resolver: Resolver): ActorResolution {
  const given = mention.pieces[0].head.actor;
  if (given) {
    if (isOneOf(RESERVED_ACTORS, given.value)) return { kind: 'reserved', id: given.value };
    const actor = resolver.actorById(given.value);
    if (actor) return { kind: 'known', actor, by: 'id' };
    return { kind: 'unknown', candidates: resolver.actorsByName(given.value) };
  }
  const words = wordsOf(mention);
  const actors = resolver.actorsByName(words);
  if (actors.length === 1) return { kind: 'known', actor: actors[0]!, by: 'name' };
  if (actors.length > 1) return { kind: 'ambiguous', candidates: actors };
  return new UnknownName(words, resolver);
}

/** A class only because a long article has thousands, whose candidates are looked for when somebody asks: few ever are. */
class UnknownName {
  readonly kind = 'unknown';
  private readonly words: string;
  private readonly resolver: Resolver;
  private found: readonly Actor[] | undefined;

  constructor(words: string, resolver: Resolver) {
    this.words = words;
    this.resolver = resolver;
  }

  get candidates(): readonly Actor[] {
    this.found ??= this.resolver.actorsNamedIn(this.words);
    return this.found;
  }
}
