/** What of a tag's head brat's own records do not say, so that a remark of ours must. */
import type { Annotation } from '../../model/index.ts';
import type { HeadItem } from '../../syntax/index.ts';
import { OWN_ATTRIBUTES } from './mapping.ts';
import type { Opening } from './openings.ts';
import { belongs, relates } from './statements.ts';

const ATTRIBUTES: ReadonlySet<string> = new Set(Object.keys(OWN_ATTRIBUTES));

/**
 * The whole opening of a tag where an import of brat's records alone would not give it back; undefined where it would: the
 * tag has the record's id, and its other items are attributes and links that records of their own say. `known` are the ids of
 * all records of text.
 */
export function unsaidItems(
  { kind, pieces }: Annotation,
  id: string,
  known: ReadonlySet<string>,
  said: ReadonlySet<string>,
): Opening | undefined {
  const { line, tag } = pieces[0];
  const items = tag.head?.items ?? [];
  const isSaid = (item: HeadItem): boolean => {
    switch (item.kind) {
      case 'id':
        return item.id === id && kind === 'claim';
      case 'type':
      case 'mode':
      case 'hedge-type':
      case 'strength':
        return true;
      case 'link':
      case 'cue-claims':
        return (
          item.references.length > 0 &&
          item.references.every((reference) => said.has(belongs(id, reference.id)))
        );
      case 'attribute':
        if (item.key === 'id') return item.value === id;
        if (item.key === 'supports' || item.key === 'disputes' || item.key === 'because') {
          const relation = item.key;
          return item.value
            .split(',')
            .every((other) => known.has(other) && said.has(relates(id, relation, other)));
        }
        return item.key === 'note' || ATTRIBUTES.has(item.key);
      default:
        return false;
    }
  };
  const hasId = items.some(
    (item) =>
      (item.kind === 'id' && kind === 'claim' && item.id === id) ||
      (item.kind === 'attribute' && item.key === 'id' && item.value === id),
  );
  if (hasId && items.every(isSaid)) return undefined;
  return { kind, items: items.map(({ start, end }) => line.text.slice(start, end)) };
}
