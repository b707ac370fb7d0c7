/** What relations, events, attributes and remarks give to the heads of tags. */
import { headReadings } from '../../model/index.ts';
import { parse, printAttribute, printOpening } from '../../syntax/index.ts';
import type { BratMapping, MappedTag } from './mapping.ts';
import type { BratRecord } from './records.ts';
import { belongs, hasNote, relates, says } from './statements.ts';
import type { TagPlan } from './tag-plans.ts';

/** Something that a record gives to a tag: an item for its head. */
export interface Gift {
  readonly statement: string;
  readonly plan: TagPlan;
  readonly item: string;
}

/** What a record gives to tags, by the mapping; nothing where tags cannot say it. */
export function giftsOf(
  record: BratRecord,
  plans: ReadonlyMap<string, TagPlan>,
  { relations, events, attributes }: BratMapping,
): readonly Gift[] {
  switch (record.kind) {
    case 'relation': {
      const meaning = relations.get(record.label);
      const [first, second] = record.args.map(({ target }) => plans.get(target));
      if (!first || !second || !meaning || meaning === 'none') return [];
      if (meaning === 'link') return linkGifts([first, second]);
      if (first.kind !== 'claim' || second.kind !== 'claim') return [];
      const id = idIn(second.kind, second.items);
      const statement = relates(first.entity.id, meaning, second.entity.id);
      return id === undefined ? [] : [{ statement, plan: first, item: printAttribute(meaning, id) }];
    }
    case 'event': {
      if (events.get(record.label) !== 'link') return [];
      const parts = [record.trigger, ...record.args.map(({ target }) => target)];
      return linkGifts(parts.flatMap((id) => plans.get(id) ?? []));
    }
    case 'attribute': {
      const plan = plans.get(record.target);
      const item = attributes.get(record.label)?.get(record.value ?? '');
      return plan && item ? [{ statement: says(record.target, item), plan, item }] : [];
    }
    case 'remark': {
      const plan = plans.get(record.target);
      const isFree = plan && record.label === 'AnnotatorNotes' && /\S/u.test(record.words);
      if (!isFree || (!plan.isOwn && plan.items.some((item) => item.startsWith('note=')))) return [];
      return [
        { statement: hasNote(record.target, record.words), plan, item: printAttribute('note', record.words) },
      ];
    }
    default:
      return [];
  }
}

/** Each that is no claim belongs to each that is one. */
function linkGifts(parts: readonly TagPlan[]): readonly Gift[] {
  const claims = parts.filter(({ kind }) => kind === 'claim');
  return parts
    .filter(({ kind }) => kind !== 'claim')
    .flatMap((plan) =>
      claims.flatMap((claim) => {
        const id = idIn(claim.kind, claim.items);
        const statement = belongs(plan.entity.id, claim.entity.id);
        return id === undefined ? [] : [{ statement, plan, item: `>${id}` }];
      }),
    );
}

/** The id that a tag gets by the items of its head; undefined where they give none. */
export function idIn(kind: MappedTag, items: readonly string[]): string | undefined {
  const line = parse(`---\n---\n${printOpening(kind, items)}x}`).lines[2]!;
  return headReadings(line)[0]?.id?.value;
}
