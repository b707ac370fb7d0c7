/** What the tags of a document say, as statements that brat's records can be held against. */
import {
  type Annotation,
  DEFAULT_CONFIG,
  type DocumentModel,
  documentModel,
  type Piece,
} from '../../model/index.ts';
import { NO_REGISTRY } from '../../model/registry.ts';
import { isOneOf, parse } from '../../syntax/index.ts';
import { OWN_ATTRIBUTES } from './mapping.ts';
import { belongs, hasNote, relates, says } from './statements.ts';

/** The model of a text by itself: links and ids need neither registry nor configuration. */
export function bareModel(text: string): DocumentModel {
  return documentModel('memory:article.claim', parse(text), {
    config: DEFAULT_CONFIG,
    registry: NO_REGISTRY,
    source: { kind: 'none' },
    articleDigest: undefined,
    problems: new Map(),
    dependencies: [],
  });
}

export const RELATIONS = ['supports', 'disputes', 'because'] as const;

/** A link or relation between two annotations of a document. */
export interface ModelRelation {
  readonly relation: 'link' | (typeof RELATIONS)[number];
  readonly from: Annotation;
  readonly to: Annotation;
}

/** All links and relations within the document, in the order of the text, each once. */
export function relationsIn(model: DocumentModel): readonly ModelRelation[] {
  const found: ModelRelation[] = [];
  for (const from of model.annotations) {
    if (from.kind === 'claim') continue;
    for (const to of new Set(from.link?.claims)) found.push({ relation: 'link', from, to });
  }
  for (const { relation, from, id } of model.references) {
    const to = id === undefined ? undefined : model.byId.get(id)?.[0];
    if (to && from.kind === 'claim' && isOneOf(RELATIONS, relation)) found.push({ relation, from, to });
  }
  return found;
}

/** A head item with an attribute of brat's that says the same. */
export interface ModelAttribute {
  readonly label: string;
  readonly value: string;
  /** As written in a head. */
  readonly item: string;
}

/** The attributes that a tag's own head gives. */
export function attributesOf({ head }: Piece): readonly ModelAttribute[] {
  const found: ModelAttribute[] = [];
  const given = {
    type: head.type?.value,
    mode: head.mode?.value,
    polarity: head.attributes.get('polarity')?.value,
    status: head.attributes.get('status')?.value,
    hedgeType: head.hedgeType?.value,
    strength: head.strength?.value,
  };
  for (const [name, value] of Object.entries(given)) {
    const { label, values, item } = OWN_ATTRIBUTES[name as keyof typeof given];
    if (value !== undefined && isOneOf(values, value)) found.push({ label, value, item: item(value) });
  }
  return found;
}

/** All statements of the tags that bear ids. */
export function statementsOf(
  model: DocumentModel,
  ids: ReadonlyMap<Annotation, string>,
): ReadonlySet<string> {
  const statements = new Set<string>();
  for (const { relation, from, to } of relationsIn(model)) {
    const [first, second] = [ids.get(from), ids.get(to)];
    if (first === undefined || second === undefined) continue;
    statements.add(relation === 'link' ? belongs(first, second) : relates(first, relation, second));
  }
  for (const [{ pieces }, id] of ids) {
    for (const { item } of attributesOf(pieces[0])) statements.add(says(id, item));
    const note = pieces[0].head.attributes.get('note')?.value;
    if (note !== undefined) statements.add(hasNote(id, note));
  }
  return statements;
}
