/** Whose a claim is: the actors of its head and the mentions linked to it, without those who only pass it on or hear it. */
import type { Claim, ClaimSource, Mention } from './annotation.ts';
import type { Resolver } from './resolver.ts';

/** The sources of a claim, of which `linked` are the mentions linked to it. */
export function sourcesOf(claim: Claim, linked: readonly Mention[], resolver: Resolver): ClaimSource[] {
  const { head } = claim.pieces[0];
  if (head.sources.length + linked.length === 0) return [];
  const others = new Set([
    ...passedOn(head.attributes.get('via')?.value),
    ...passedOn(head.attributes.get('to')?.value),
  ]);
  const sources = new Map<string | Mention, ClaimSource>();
  for (const given of head.sources) {
    if (others.has(given.value)) continue;
    const actor = resolver.actorById(given.value);
    sources.set(given.value, { id: given.value, actor, given, mention: undefined });
  }
  for (const mention of linked) {
    const { resolution } = mention;
    const actor = resolution.kind === 'known' ? resolution.actor : undefined;
    const id = actor?.id ?? (resolution.kind === 'reserved' ? resolution.id : undefined);
    if (id !== undefined && others.has(id)) continue;
    const known = sources.get(id ?? mention);
    if (!known) sources.set(id ?? mention, { id, actor, given: undefined, mention });
    else if (!known.mention) sources.set(id ?? mention, { ...known, mention });
  }
  return [...sources.values()];
}

/** The mentions linked to each claim, in the order of the text. */
export function mentionsByClaim(mentions: readonly Mention[]): ReadonlyMap<Claim, readonly Mention[]> {
  const map = new Map<Claim, Mention[]>();
  for (const mention of mentions) {
    for (const claim of mention.link?.claims ?? []) {
      const list = map.get(claim);
      if (list) list.push(mention);
      else map.set(claim, [mention]);
    }
  }
  return map;
}

/** The actor ids in the value of `via` or `to`, without their `@`. */
export function passedOn(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return value.split(',').map((id) => id.trim().replace(/^@/, ''));
}
