/** The openings of tags, as an export writes them into remarks of its own and an import takes them from there. */
import { isOneOf, parse, printOpening, TAG_KINDS } from '../../syntax/index.ts';
import { type MappedTag, OWN_ATTRIBUTES } from './mapping.ts';

/** The kind of remark (`#`) in which the opening of a tag stands: what its head says beyond brat's own records. */
export const OPENING_REMARK = 'Claimdown';

export interface Opening {
  readonly kind: MappedTag;
  /** Items of the head, as written. */
  readonly items: readonly string[];
}

/** Reads an opening: `{!c1 prediction|`, or `{?` for a tag without a head. Undefined where it is none. */
export function readOpening(words: string): Opening | undefined {
  const hasHead = words.endsWith('|');
  const tree = parse(`---\n---\n${words}x}`);
  const line = tree.lines[2];
  const tag = line?.tags[0];
  if (!line || tree.lines.length !== 3 || line.tags.length !== 1 || !tag || tag.start !== 0) return undefined;
  if (tag.kind === 'more' || !isOneOf(TAG_KINDS, tag.kind)) return undefined;
  if (line.text.slice(tag.contentStart) !== 'x}' || hasHead !== (tag.head !== undefined)) return undefined;
  const items = tag.head?.items.map(({ start, end }) => line.text.slice(start, end)) ?? [];
  return { kind: tag.kind, items };
}

/** The opening as a remark holds it. */
export function printHeadOnly({ kind, items }: Opening): string {
  return printOpening(kind, items);
}

/** The items with one more, which takes the place of an item that says the same otherwise. */
export function withItem(kind: MappedTag, items: readonly string[], item: string): readonly string[] {
  const said = whatItSays(item);
  if (said === 'link' && items.some((each) => whatItSays(each) === 'link')) {
    return items.map((each) => (whatItSays(each) === 'link' ? joinedLink(each, item) : each));
  }
  if (kind === 'number') {
    // A literal takes all behind it for its unit, so what is added comes before.
    const at = items.findIndex((each) => !each.includes('='));
    return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
  }
  return [...items.filter((each) => said === undefined || whatItSays(each) !== said), item];
}

/** What an item decides that a head can say once only; undefined for anything else. */
function whatItSays(item: string): string | undefined {
  if (/^>(?![\d\s=-])/u.test(item)) return 'link';
  const equals = item.indexOf('=');
  if (equals > 0) {
    const key = item.slice(0, equals);
    return key === 'supports' || key === 'disputes' || key === 'because' ? undefined : key;
  }
  for (const [name, { label, values }] of Object.entries(OWN_ATTRIBUTES))
    if (label !== 'Polarity' && label !== 'Status' && (values as readonly string[]).includes(item))
      return name;
  return undefined;
}

/** A bare `>` means the nearest claim; with others beside it only what is listed counts, so it gives way. */
function joinedLink(link: string, added: string): string {
  const ids = [...new Set([...link.slice(1).split(','), ...added.slice(1).split(',')])];
  return `>${ids.filter((id) => id !== '').join(',')}`;
}
