/** Where what is named at a place is given: a claim's own tag, a piece's first, an actor's entry. */
import type { DocumentModel } from '../model/index.ts';
import { canonicalUri, resolveReference } from '../model/uri.ts';
import { type Span, startOfLine } from '../syntax/index.ts';
import { atOffset } from './at-offset.ts';
import { isSame, type Named, nameAt, namesIn } from './names.ts';

export interface Definition {
  /** The words from which it leads, in offsets of the file asked about. */
  readonly origin: Span;
  /** The file in which it is given, and what: another file must be read to find it there. */
  readonly target:
    | { readonly kind: 'here'; readonly spans: readonly Span[] }
    | { readonly kind: 'named'; readonly named: Named }
    | { readonly kind: 'place'; readonly uri: string; readonly span: Span };
}

/** The definition for an offset; undefined where nothing is named there. */
export function definition(model: DocumentModel, offset: number): Definition | undefined {
  const name = nameAt(model, offset);
  if (!name) return inOtherFile(model, offset) ?? byNearness(model, offset);
  const { named, span: origin } = name;
  if (named.kind === 'actor') {
    const place = model.actorById(named.id)?.place;
    if (!place) return undefined;
    return place.uri === undefined
      ? { origin, target: { kind: 'here', spans: [place.key] } }
      : { origin, target: { kind: 'place', uri: place.uri, span: place.key } };
  }
  if (named.uri !== canonicalUri(model.uri)) return { origin, target: { kind: 'named', named } };
  return { origin, target: { kind: 'here', spans: definitionsIn(model, named) } };
}

/** The places in a file that give the tag its id. */
export function definitionsIn(model: DocumentModel, named: Named): readonly Span[] {
  return namesIn(model)
    .filter(({ role, named: other }) => role === 'definition' && isSame(named, other))
    .map(({ span }) => span);
}

/** From the name of another file to the claim in it that is meant. */
function inOtherFile(model: DocumentModel, offset: number): Definition | undefined {
  for (const { piece, reference, elsewhere } of model.references) {
    const from = startOfLine(model.tree, piece.line);
    const origin = { start: from + reference.start, end: from + reference.end };
    if (!elsewhere || offset < origin.start || offset > origin.end) continue;
    const uri = resolveReference(model.uri, elsewhere.path);
    if (uri === undefined) return undefined;
    return { origin, target: { kind: 'named', named: { kind: 'tag', id: elsewhere.id, uri } } };
  }
  return undefined;
}

/** From a cue, or from a bare `>`, to the claims that are meant. */
function byNearness(model: DocumentModel, offset: number): Definition | undefined {
  const { annotation, item, piece, lineStart } = atOffset(model, offset);
  if (!annotation || !piece || (annotation.kind !== 'cue' && item?.kind !== 'link')) return undefined;
  const claims = annotation.link?.claims ?? [];
  if (claims.length === 0) return undefined;
  const spans = claims.map(({ pieces: [{ line, tag, head }] }) => {
    const start = startOfLine(model.tree, line);
    const span = head.id?.span ?? tag;
    return { start: start + span.start, end: start + span.end };
  });
  const { start, end } = item ?? piece.tag;
  return { origin: { start: lineStart + start, end: lineStart + end }, target: { kind: 'here', spans } };
}
