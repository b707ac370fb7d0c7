/** The ids that stand in the heads of one line, without a look at any other: cheap enough for every line of a corpus. */
import { type Config, headReadings, namedByAttribute } from '../model/index.ts';
import { type Line, printValue, type Reference, referencesIn, type Span, type Tag } from '../syntax/index.ts';

export interface LineName {
  readonly kind: 'tag' | 'actor';
  readonly id: string;
  /** The other file in which the tag is, as written (percent-encoded); undefined for this one. */
  readonly path: string | undefined;
  /** Relative to the line. */
  readonly span: Span;
  /** Whether the tag gets its id here. */
  readonly role: 'definition' | 'use';
  /** What stands at the span with another id in the place of this one; left out where that is the id alone. */
  readonly written?: (id: string) => string;
}

/** All ids in the heads of a line, those of actors without their `@`. */
export function namesOnLine(line: Line, config: Config): readonly LineName[] {
  const names: LineName[] = [];
  headReadings(line).forEach((head, index) => {
    const tag = line.tags[index]!;
    if (head.id) {
      const role = tag.kind === 'more' ? 'use' : 'definition';
      names.push({ kind: 'tag', id: head.id.value, path: undefined, span: head.id.span, role });
    }
    for (const { id, start, end } of head.link?.references ?? [])
      names.push({ kind: 'tag', id, path: undefined, span: { start, end }, role: 'use' });
    if (head.actor)
      names.push({
        kind: 'actor',
        id: head.actor.value,
        path: undefined,
        span: head.actor.span,
        role: 'use',
      });
    for (const { value, span } of head.sources)
      names.push({
        kind: 'actor',
        id: value,
        path: undefined,
        span: { start: span.end - value.length, end: span.end },
        role: 'use',
      });
    for (const attribute of head.attributes.values()) {
      const named = namedByAttribute(tag.kind, attribute.key, config);
      if (named) addFromAttribute(line, tag, attribute, named, names);
    }
  });
  return names;
}

interface NamingAttribute {
  readonly value: string;
  readonly valueSpan: Span;
}

function addFromAttribute(
  line: Line,
  tag: Tag,
  { value, valueSpan }: NamingAttribute,
  named: 'tags' | 'actors',
  names: LineName[],
): void {
  const references = referencesIn(value, valueSpan);
  references.forEach((reference, index) => {
    const name = named === 'tags' ? tagNamed(reference) : actorNamed(reference);
    if (!name || (tag.kind === 'more' && named === 'actors')) return;
    const base = { kind: named === 'tags' ? 'tag' : 'actor', role: 'use', ...name } as const;
    if (reference.end - reference.start === reference.id.length) {
      names.push({ ...base, span: { start: reference.end - name.id.length, end: reference.end } });
    } else {
      // Escapes make what is written longer than what it says: the value is written anew as a whole.
      const written = (id: string): string => {
        const parts = references.map((each) => each.id);
        parts[index] = reference.id.slice(0, reference.id.length - name.id.length) + id;
        return valueWithin(line, valueSpan, parts.join(','));
      };
      names.push({ ...base, span: valueSpan, written });
    }
  });
}

/** `c1`, `#c1`, or `other.claim#c1`. */
function tagNamed({ id }: Reference): { readonly id: string; readonly path: string | undefined } | undefined {
  const hash = id.indexOf('#');
  const own = id.slice(hash + 1);
  return own === '' ? undefined : { id: own, path: hash > 0 ? id.slice(0, hash) : undefined };
}

function actorNamed({ id }: Reference): { readonly id: string; readonly path: undefined } | undefined {
  const own = id.replace(/^@/, '');
  return own === '' ? undefined : { id: own, path: undefined };
}

/** An attribute's value as it stands within its span, inside quotes or without any. */
export function valueWithin(line: Line, span: Span, value: string): string {
  const printed = printValue(value);
  const isQuoted = line.text[span.start - 1] === '"';
  return isQuoted && printed.startsWith('"') ? printed.slice(1, -1) : printed;
}
