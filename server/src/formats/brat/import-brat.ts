/**
 * From brat to Claimdown: text and standoff records to an annotated article. What tags can say becomes tags, by a mapping of
 * labels; every other record is kept beside them as data, so that an export writes back what was there.
 */

import { nameForms } from '../../model/actor-names.ts';
import {
  type Annotation,
  type DocumentModel,
  digestOf,
  fragmentsOf,
  type NewActor,
  newActorId,
  newDocument,
  titleOf,
  withOwnActors,
  wordsOf,
} from '../../model/index.ts';
import { codePoints, lineStarts, type PlacedTag, parse, type Span, withTags } from '../../syntax/index.ts';
import { giftsOf, idIn } from './gifts.ts';
import { type KeptRecord, printKept } from './kept-data.ts';
import { type BratMapping, OWN_LABELS } from './mapping.ts';
import { bareModel, statementsOf } from './model-statements.ts';
import { type BratOffsets, placing, portable } from './offsets.ts';
import { withItem } from './openings.ts';
import { isOpening, isOwnRecord } from './own-records.ts';
import { type BratFault, type BratRecord, readRecords } from './records.ts';
import { says } from './statements.ts';
import { planTags, type TagPlan } from './tag-plans.ts';

export interface BratImportOptions {
  readonly mapping: BratMapping;
  /** What the offsets of the records count; brat itself counts code points. */
  readonly offsets: BratOffsets;
  /** The raw article's path from the file to be written, for `source:`; left out where it shall not be named. */
  readonly source?: string;
}

export interface BratImport {
  /** The `.claim` file. */
  readonly text: string;
  readonly tags: number;
  /** How many records of each kind and label are kept as data, since the tags do not say all of them. */
  readonly kept: ReadonlyMap<string, number>;
  /** Records that could not be read; all others were. */
  readonly faults: readonly BratFault[];
}

type Plans = ReadonlyMap<string, TagPlan>;
type Kept = Map<BratRecord, KeptRecord>;

/** Reads an article and the records beside it. Never throws. `article` is without its byte order mark. */
export async function importBrat(
  article: string,
  standoff: string,
  { mapping, offsets, source }: BratImportOptions,
): Promise<BratImport> {
  const { records, faults } = readRecords(standoff, placing(article, offsets));
  const plans = planTags(records, mapping);
  const fields: (readonly [string, string])[] = [['title', titleOf(article)]];
  if (source !== undefined) fields.push(['source', source]);
  const raw = newDocument(article, { fields: [...fields, ['sha256', await digestOf(article)]] });

  const points = codePoints(article);
  const kept: Kept = new Map();
  const first = bareModel(tagged(raw, plans));
  const implied = statementsOf(first, annotationIds(first, plans));
  for (const record of records) {
    if (record.kind !== 'entity') keepOther(record, plans, mapping, implied, kept);
    else if (plans.has(record.id)) keepLabel(plans.get(record.id)!, mapping, kept);
    else kept.set(record, { brat: portable(record, points) });
  }

  const text = tagged(raw, plans);
  const model = bareModel(text);
  const ids = annotationIds(model, plans);
  const annotations = new Map([...ids].map(([annotation, id]) => [id, annotation]));
  for (const { entity, kind } of plans.values()) {
    const annotation = annotations.get(entity.id);
    if (annotation && sameSpans(fragmentsOf(model.tree, annotation), entity.fragments)) continue;
    kept.set(entity, { ...kept.get(entity), brat: portable(entity, points), tag: kind });
  }
  // In an order of our own, so that the same records give the same file.
  const notes = [...records].sort(inOrder).flatMap((record) => kept.get(record) ?? []);
  return {
    text: withOwnActors(withNotes(text, notes), newActors(model, ids, plans)),
    tags: ids.size,
    kept: countKept(kept.keys()),
    faults,
  };
}

/** The file with its tags as planned so far. */
function tagged(raw: string, plans: Plans): string {
  return withTags(raw, [...plans.values()].map(placedTag));
}

function placedTag({ entity, kind, items, isOwn }: TagPlan): PlacedTag {
  const number = Number(entity.id.slice(1));
  return {
    kind,
    id: idIn(kind, items) ?? entity.id,
    items,
    fragments: [...entity.fragments].sort((a, b) => a.start - b.start),
    // An export numbers tags as they nest; in other files what encloses is guessed by its kind.
    rank: isOwn ? number : OUTER_FIRST[kind] * 1e12 + number,
  };
}

const OUTER_FIRST: Readonly<Record<TagPlan['kind'], number>> = {
  claim: 1,
  cue: 2,
  actor: 3,
  number: 4,
  hedge: 5,
};

/** Which annotation came of which record: by its id, or, where an own head gives none, by its kind and place. */
function annotationIds(model: DocumentModel, plans: Plans): ReadonlyMap<Annotation, string> {
  const byPlace = new Map<string, Annotation[]>();
  for (const annotation of model.annotations) {
    if (annotation.id !== undefined) continue;
    const key = placeKey(annotation.kind, fragmentsOf(model.tree, annotation)[0]?.start);
    const others = byPlace.get(key);
    if (others) others.push(annotation);
    else byPlace.set(key, [annotation]);
  }
  const ids = new Map<Annotation, string>();
  for (const { entity, kind, items } of plans.values()) {
    const id = idIn(kind, items);
    const found =
      id === undefined
        ? byPlace.get(placeKey(kind, Math.min(...entity.fragments.map(({ start }) => start))))?.shift()
        : model.byId.get(id)?.find((each) => each.kind === kind && !ids.has(each));
    if (found) ids.set(found, entity.id);
  }
  return ids;
}

function placeKey(kind: string, start: number | undefined): string {
  return `${kind} ${start}`;
}

/** What a record other than text gives to tags is given; unless the tags say all of it, it is kept. */
function keepOther(
  record: BratRecord,
  plans: Plans,
  mapping: BratMapping,
  implied: ReadonlySet<string>,
  kept: Kept,
): void {
  if (isOpening(record, plans)) return;
  const gifts = giftsOf(record, plans, mapping);
  if (isOwnRecord(record, plans) && gifts.every(({ statement }) => implied.has(statement))) return;
  for (const { statement, plan, item } of gifts)
    if (!implied.has(statement)) plan.items = withItem(plan.kind, plan.items, item);
  // The words of a remark stand in the head of its tag: nothing is left to keep.
  if (record.kind === 'remark' && gifts.length > 0) return;
  const statements = gifts.map(({ statement }) => statement);
  kept.set(record, { brat: record.text, ...(statements.length > 0 ? { says: statements } : {}) });
}

/** A label that an export would not write by itself is kept. */
function keepLabel({ entity, kind, isOwn }: TagPlan, mapping: BratMapping, kept: Kept): void {
  if (isOwn || entity.label === OWN_LABELS[kind]) return;
  const head = mapping.entities.get(entity.label)?.head?.split(' ') ?? [];
  const statements = head.map((item) => says(entity.id, item));
  kept.set(entity, {
    brat: `${entity.id}\t${entity.label}`,
    tag: kind,
    ...(statements.length > 0 ? { says: statements } : {}),
  });
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);
}

/** Notes of data stand behind the front matter, each on a line of its own, which vanishes from the article. */
function withNotes(text: string, records: readonly KeptRecord[]): string {
  const tree = parse(text);
  const at = lineStarts(tree)[tree.frontMatterLines] ?? text.length;
  const lineBreak = tree.lines[0]!.lineBreak || '\n';
  return text.slice(0, at) + records.map((record) => printKept(record) + lineBreak).join('') + text.slice(at);
}

/** The people and bodies that the labels say are such, one for each name. */
function newActors(
  model: DocumentModel,
  ids: ReadonlyMap<Annotation, string>,
  plans: Plans,
): readonly NewActor[] {
  const actors = new Map<string, NewActor>();
  const taken = new Set<string>();
  for (const annotation of model.annotations) {
    const type = plans.get(ids.get(annotation) ?? '')?.actorType;
    if (type === undefined) continue;
    const name = wordsOf(annotation).replace(/\s+/gu, ' ').trim();
    const form = nameForms(name).at(-1)!;
    if (actors.has(form)) continue;
    const actor = { id: newActorId(form, taken), name: form, aliases: [], type };
    taken.add(actor.id);
    actors.set(form, actor);
  }
  return [...actors.values()];
}

function inOrder(a: BratRecord, b: BratRecord): number {
  const kinds = Object.keys(NAMES);
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  const byNumber = Number(a.id.slice(1)) - Number(b.id.slice(1));
  return byKind || byNumber || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

const NAMES: Readonly<Record<BratRecord['kind'], string>> = {
  entity: 'text',
  relation: 'relation',
  event: 'event',
  equivalence: 'equivalence',
  attribute: 'attribute',
  normalisation: 'normalisation',
  remark: 'remark',
};

function countKept(records: Iterable<BratRecord>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, label } of records) {
    const name = `${NAMES[kind]} ${label}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
