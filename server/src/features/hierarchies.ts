/** Who quotes whom, and who belongs to which body: by `via` in claims, and `member-of` in registries. */
import { type Actor, type Claim, type DocumentModel, passedOn } from '../model/index.ts';
import { type Span, startOfLine } from '../syntax/index.ts';

/** A claim that one actor passes on from others. */
export interface PassedOn {
  readonly claim: Claim;
  /** The claim's tag, in offsets of the file. */
  readonly span: Span;
  /** Ids of those who pass it on. */
  readonly via: readonly string[];
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

/** The claims of a document that somebody passes on. */
export function passedOnIn(model: DocumentModel): readonly PassedOn[] {
  return model.claims.flatMap((claim) => {
    const { head, line, tag } = claim.pieces[0];
    const via = [...passedOn(head.attributes.get('via')?.value)];
    if (via.length === 0) return [];
    const start = startOfLine(model.tree, line);
    const sources = claim.sources.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return [{ claim, span: { start: start + tag.start, end: start + tag.end }, via, sources }];
  });
}

/** The bodies that an actor belongs to, as far as they are known. */
export function bodiesOf(actor: Actor, actors: Iterable<Actor>): readonly Actor[] {
  const ids = new Set(actor.memberOf);
  return [...actors].filter(({ id }) => ids.has(id));
}

/** Those who belong to a body. */
export function membersOf({ id }: Actor, actors: Iterable<Actor>): readonly Actor[] {
  return [...actors].filter(({ memberOf }) => memberOf.includes(id));
}
