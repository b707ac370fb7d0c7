/** The head of a tag with each item in its place, and the few words it may be written in brought to one form. */
import {
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  type HeadItem,
  isOneOf,
  keptWith,
  type Line,
  type Reference,
  type Span,
  STRENGTHS,
  type Tag,
} from '../syntax/index.ts';

/** A word of a head and where it stands, relative to the line. */
export interface Given<T extends string = string> {
  readonly value: T;
  readonly span: Span;
}

export type Attribute = Extract<HeadItem, { kind: 'attribute' }>;

/** What a head says. All spans are relative to the line. */
export interface HeadReading {
  /** The tag's own id; of a piece, the id of the tag that it continues. Actors and hedges have one only by `id=`. */
  readonly id: Given | undefined;
  /** The actor that a mention names. */
  readonly actor: Given | undefined;
  /** The `@actor` sources of a claim, without the `@`. */
  readonly sources: readonly Given[];
  readonly type: Given<(typeof CLAIM_TYPES)[number]> | undefined;
  readonly mode: Given<(typeof CLAIM_MODES)[number]> | undefined;
  readonly hedgeType: Given<(typeof HEDGE_TYPES)[number]> | undefined;
  readonly strength: Given<(typeof STRENGTHS)[number]> | undefined;
  /** The claims that the tag belongs to: none listed means the nearest one. */
  readonly link: { readonly references: readonly Reference[]; readonly span: Span } | undefined;
  readonly literal: Given | undefined;
  readonly unit: Given | undefined;
  readonly apart: boolean;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map();

const NOTHING: HeadReading = {
  id: undefined,
  actor: undefined,
  sources: [],
  type: undefined,
  mode: undefined,
  hedgeType: undefined,
  strength: undefined,
  link: undefined,
  literal: undefined,
  unit: undefined,
  apart: false,
  attributes: NO_ATTRIBUTES,
};

/** A cue that names no claim belongs to the nearest one. */
const NEAREST_CUE: HeadReading = { ...NOTHING, link: { references: [], span: { start: 0, end: 0 } } };

const readingsOfLine = keptWith<Line, readonly HeadReading[]>();

/** The heads of a line's tags, in the order of its `tags`. Kept with the line. */
export function headReadings(line: Line): readonly HeadReading[] {
  const known = readingsOfLine.get(line);
  if (known) return known;
  const readings = line.tags.map(readHead);
  readingsOfLine.set(line, readings);
  return readings;
}

function readHead(tag: Tag): HeadReading {
  const { kind, head } = tag;
  if (!head || head.items.length === 0) return kind === 'cue' ? NEAREST_CUE : NOTHING;
  const reading: { -readonly [Key in keyof HeadReading]: HeadReading[Key] } = { ...NOTHING };
  const sources: Given[] = [];
  for (const item of head.items) {
    const span = { start: item.start, end: item.end };
    switch (item.kind) {
      case 'id':
        if (kind === 'actor') reading.actor = { value: item.id, span };
        else reading.id = { value: item.id, span };
        break;
      case 'source':
        sources.push({ value: item.id, span });
        break;
      case 'type':
        if (isOneOf(CLAIM_TYPES, item.value)) reading.type = { value: item.value, span };
        break;
      case 'mode':
        if (isOneOf(CLAIM_MODES, item.value)) reading.mode = { value: item.value, span };
        break;
      case 'hedge-type':
        if (isOneOf(HEDGE_TYPES, item.value)) reading.hedgeType = { value: item.value, span };
        break;
      case 'strength':
        if (isOneOf(STRENGTHS, item.value)) reading.strength = { value: item.value, span };
        break;
      case 'link':
        reading.link = { references: item.references, span };
        break;
      case 'cue-claims':
        reading.link = joinLinks(reading.link, item.references, span);
        break;
      case 'literal':
        reading.literal = { value: item.text, span };
        break;
      case 'unit':
        reading.unit = reading.unit
          ? {
              value: `${reading.unit.value} ${item.text}`,
              span: { start: reading.unit.span.start, end: span.end },
            }
          : { value: item.text, span };
        break;
      case 'apart':
        reading.apart = true;
        break;
      case 'attribute':
        if (reading.attributes === NO_ATTRIBUTES) reading.attributes = new Map();
        (reading.attributes as Map<string, Attribute>).set(item.key, item);
        break;
      case 'invalid':
        break;
    }
  }
  reading.sources = sources;
  readNamedAttributes(tag, reading);
  if (kind === 'cue') reading.link ??= NEAREST_CUE.link;
  return reading;
}

function joinLinks(
  link: HeadReading['link'],
  references: readonly Reference[],
  span: Span,
): { references: readonly Reference[]; span: Span } {
  if (!link) return { references, span };
  return {
    references: [...link.references, ...references],
    span: { start: link.span.start, end: span.end },
  };
}

/** `type=fact` says the same as `fact`, and `id=h1` gives other tags than claims their id. */
function readNamedAttributes(
  tag: Tag,
  reading: { -readonly [Key in keyof HeadReading]: HeadReading[Key] },
): void {
  const { attributes } = reading;
  if (attributes === NO_ATTRIBUTES) return;
  const type = attributes.get('type');
  const mode = attributes.get('mode');
  const id = attributes.get('id');
  if (type && tag.kind === 'claim' && isOneOf(CLAIM_TYPES, type.value)) {
    reading.type ??= { value: type.value, span: type.valueSpan };
  }
  if (mode && tag.kind === 'claim' && isOneOf(CLAIM_MODES, mode.value)) {
    reading.mode ??= { value: mode.value, span: mode.valueSpan };
  }
  if (id && tag.kind !== 'claim') reading.id ??= { value: id.value, span: id.valueSpan };
}
