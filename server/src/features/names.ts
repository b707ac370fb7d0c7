/**
 * Every place of a file at which a tag or an actor is named. Definition, references, highlights and rename all look among
 * these, so that they agree on what belongs together.
 */
import type { Actor, DocumentModel, Piece } from '../model/index.ts';
import { canonicalUri, resolveReference } from '../model/uri.ts';
import { isOneOf, RESERVED_ACTORS, referencesIn, type Span, startOfLine } from '../syntax/index.ts';

export type Named =
  /** A tag by its id; `uri` is the canonical one of its file. */
  | { readonly kind: 'tag'; readonly id: string; readonly uri: string }
  /** An actor by its id; `uri` is that of the file whose own it is, undefined for one of a registry. */
  | { readonly kind: 'actor'; readonly id: string; readonly uri: string | undefined };

export interface Name {
  readonly named: Named;
  /** In offsets of the file in which it stands. */
  readonly span: Span;
  /**
   * A `definition` and a `use` by id; a `mention` is the article's words, which name an actor; an `alias` is a name that
   * belongs to an actor's description.
   */
  readonly role: 'definition' | 'use' | 'mention' | 'alias';
}

export function isSame(one: Named, other: Named): boolean {
  return one.kind === other.kind && one.id === other.id && one.uri === other.uri;
}

const namesOfModel = new WeakMap<DocumentModel, readonly Name[]>();

/** All names in an article and its front matter, in no order. */
export function namesIn(model: DocumentModel): readonly Name[] {
  const known = namesOfModel.get(model);
  if (known) return known;
  const names = [...namesInTags(model), ...namesInActors(model.frontMatter.actors, namer(model))];
  namesOfModel.set(model, names);
  return names;
}

/** All names in a registry. */
export function namesInRegistry(actors: readonly Actor[]): readonly Name[] {
  return [...namesInActors(actors, (id) => ({ kind: 'actor', id, uri: undefined }))];
}

/** What is named at an offset: by an id, else by the words of a mention round it. */
export function nameAt(model: DocumentModel, offset: number): Name | undefined {
  return nameAmong(namesIn(model), offset);
}

/** The shortest of these names that holds the offset, its ends included. */
export function nameAmong(names: readonly Name[], offset: number): Name | undefined {
  let found: Name | undefined;
  for (const name of names) {
    const { start, end } = name.span;
    if (offset < start || offset > end) continue;
    if (!found || end - start < found.span.end - found.span.start) found = name;
  }
  return found;
}

function namer(model: DocumentModel): (id: string) => Named {
  const own = new Set(model.frontMatter.actors.map(({ id }) => id));
  const uri = canonicalUri(model.uri);
  return (id) => ({ kind: 'actor', id, uri: own.has(id) ? uri : undefined });
}

function* namesInTags(model: DocumentModel): Generator<Name> {
  const home = canonicalUri(model.uri);
  const actor = namer(model);
  const tag = (id: string, uri = home): Named => ({ kind: 'tag', id, uri });
  const at = ({ line }: Piece, { start, end }: Span): Span => {
    const from = startOfLine(model.tree, line);
    return { start: from + start, end: from + end };
  };
  for (const annotation of model.annotations) {
    for (const piece of annotation.pieces) {
      const { head } = piece;
      const role = piece === annotation.pieces[0] ? 'definition' : 'use';
      if (head.id) yield { named: tag(head.id.value), span: at(piece, head.id.span), role };
      for (const reference of head.link?.references ?? [])
        yield { named: tag(reference.id), span: at(piece, reference), role: 'use' };
      if (head.actor && !isOneOf(RESERVED_ACTORS, head.actor.value))
        yield { named: actor(head.actor.value), span: at(piece, head.actor.span), role: 'use' };
      for (const { id, span } of actorsGiven(model, piece, annotation.kind))
        if (!isOneOf(RESERVED_ACTORS, id)) yield { named: actor(id), span: at(piece, span), role: 'use' };
      if (annotation.kind === 'actor' && annotation.resolution.kind === 'known') {
        const content = { start: piece.tag.contentStart, end: piece.tag.contentEnd };
        yield { named: actor(annotation.resolution.actor.id), span: at(piece, content), role: 'mention' };
      }
    }
  }
  for (const { piece } of model.orphans)
    if (piece.head.id)
      yield { named: tag(piece.head.id.value), span: at(piece, piece.head.id.span), role: 'use' };
  for (const { piece, reference, id, elsewhere } of model.references) {
    const uri = elsewhere ? resolveReference(model.uri, elsewhere.path) : home;
    const name = elsewhere?.id ?? id;
    // Where escapes make the text longer than what it says, the id stands at no sure place in it.
    if (uri === undefined || name === undefined || reference.id.length !== reference.end - reference.start)
      continue;
    const span = { start: reference.end - name.length, end: reference.end };
    yield { named: tag(name, uri), span: at(piece, span), role: 'use' };
  }
}

/** Actors in a claim's sources, and in attributes that name actors. Spans are without the `@`. */
function* actorsGiven(
  model: DocumentModel,
  { head }: Piece,
  kind: DocumentModel['annotations'][number]['kind'],
): Generator<{ readonly id: string; readonly span: Span }> {
  for (const { value, span } of head.sources)
    yield { id: value, span: { start: span.end - value.length, end: span.end } };
  if (head.attributes.size === 0) return;
  const keys = (model.surroundings.config.codebook[kind] ?? []).flatMap(({ key, value }) =>
    value.kind === 'actor' ? [key] : [],
  );
  for (const key of new Set(kind === 'claim' ? ['via', 'to', ...keys] : keys)) {
    const attribute = head.attributes.get(key);
    if (!attribute) continue;
    for (const reference of referencesIn(attribute.value, attribute.valueSpan)) {
      const id = reference.id.replace(/^@/, '');
      if (id === '' || reference.id.length !== reference.end - reference.start) continue;
      yield { id, span: { start: reference.end - id.length, end: reference.end } };
    }
  }
}

function* namesInActors(actors: readonly Actor[], named: (id: string) => Named): Generator<Name> {
  for (const { id, memberOf, place } of actors) {
    const own = named(id);
    yield { named: own, span: place.key, role: 'definition' };
    if (place.name.start !== place.key.start) yield { named: own, span: place.name, role: 'alias' };
    for (const span of place.aliases) yield { named: own, span, role: 'alias' };
    for (const [i, span] of place.memberOf.entries()) yield { named: named(memberOf[i]!), span, role: 'use' };
  }
}
