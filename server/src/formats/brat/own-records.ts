/** Records that an export writes itself, from what the tags say: an import takes them for said where the tags still say it. */
import { OWN_RELATIONS } from './mapping.ts';
import { OPENING_REMARK } from './openings.ts';
import type { BratRecord } from './records.ts';
import type { TagPlan } from './tag-plans.ts';

type Plans = ReadonlyMap<string, TagPlan>;

/** Whether it is the remark from which a tag took its head. */
export function isOpening(record: BratRecord, plans: Plans): boolean {
  return (
    record.kind === 'remark' && record.label === OPENING_REMARK && plans.get(record.target)?.isOwn === true
  );
}

/** Whether it is of a kind that an export writes of tags whose heads it wrote too. */
export function isOwnRecord(record: BratRecord, plans: Plans): boolean {
  const isOwn = (id: string): boolean => plans.get(id)?.isOwn === true;
  switch (record.kind) {
    case 'relation':
      return OWN_LABELS.has(record.label) && record.args.every(({ target }) => isOwn(target));
    case 'attribute':
      return isOwn(record.target);
    case 'remark':
      return record.label === 'AnnotatorNotes' && isOwn(record.target);
    case 'normalisation':
      return isOwn(record.target) && record.reference.startsWith('Wikidata:');
    default:
      return false;
  }
}

const OWN_LABELS: ReadonlySet<string> = new Set(Object.values(OWN_RELATIONS));
