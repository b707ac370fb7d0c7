/** Which text records become tags, and with which heads. */
import { printAttribute } from '../../syntax/index.ts';
import { type BratMapping, type MappedTag, OWN_LABELS } from './mapping.ts';
import { OPENING_REMARK, type Opening, readOpening } from './openings.ts';
import type { BratEntity, BratRecord } from './records.ts';

/** A text record that becomes a tag. */
export interface TagPlan {
  readonly entity: BratEntity;
  readonly kind: MappedTag;
  /** Items of the head so far, as written. */
  items: readonly string[];
  /** Whether an export wrote the head: it is taken as it stands. */
  readonly isOwn: boolean;
  /** For an actor who is to be written into the front matter. */
  readonly actorType: string | undefined;
}

/** The tags to be, by the ids of their records. Text without words, or with a label that the mapping does not name, has none. */
export function planTags(records: readonly BratRecord[], mapping: BratMapping): Map<string, TagPlan> {
  const openings = openingsOf(records);
  const plans = new Map<string, TagPlan>();
  for (const entity of records) {
    if (entity.kind !== 'entity' || !/\S/u.test(entity.words)) continue;
    const opening = openings.get(entity.id);
    if (opening && OWN_LABELS[opening.kind] === entity.label) {
      plans.set(entity.id, { entity, ...opening, isOwn: true, actorType: undefined });
      continue;
    }
    const meaning = mapping.entities.get(entity.label);
    if (!meaning) continue;
    const items = [
      meaning.tag === 'claim' ? entity.id : printAttribute('id', entity.id),
      ...(meaning.head ? meaning.head.split(' ') : []),
    ];
    plans.set(entity.id, { entity, kind: meaning.tag, items, isOwn: false, actorType: meaning.type });
  }
  return plans;
}

function openingsOf(records: readonly BratRecord[]): ReadonlyMap<string, Opening> {
  const openings = new Map<string, Opening>();
  for (const record of records) {
    if (record.kind !== 'remark' || record.label !== OPENING_REMARK) continue;
    const opening = readOpening(record.words);
    if (opening) openings.set(record.target, opening);
  }
  return openings;
}
