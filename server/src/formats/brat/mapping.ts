/** What the labels of a brat corpus mean here: read from a mapping file, or one of those that are shipped. */
import attribution from '../../../mappings/brat-attribution.json' with { type: 'json' };
import type { Problem } from '../../model/index.ts';
import { checkBySchema } from '../../model/schema-check.ts';
import { bratMappingSchema } from '../../model/schemas.ts';
import { readYaml } from '../../model/yaml.ts';
import { type YamlMap, type YamlNode, yamlFindings } from '../../model/yaml-tree.ts';
import {
  CLAIM_MODES,
  CLAIM_TYPES,
  HEDGE_TYPES,
  POLARITIES,
  STATUSES,
  STRENGTHS,
  type TagKind,
} from '../../syntax/index.ts';

export type MappedTag = Exclude<TagKind, 'more'>;

export interface EntityMeaning {
  readonly tag: MappedTag;
  /** Head items that the label gives, as written. */
  readonly head?: string;
  /** For actors: the type under which one is written into the front matter. */
  readonly type?: string;
}

export type RelationMeaning = 'link' | 'supports' | 'disputes' | 'because' | 'none';

export interface BratMapping {
  readonly entities: ReadonlyMap<string, EntityMeaning>;
  readonly relations: ReadonlyMap<string, RelationMeaning>;
  readonly events: ReadonlyMap<string, 'link' | 'none'>;
  /** By label, then by value; a flag's value is the empty text. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The labels that an export writes. They mean the same on import under any mapping that says nothing else of them. */
export const OWN_LABELS: Readonly<Record<MappedTag, string>> = {
  claim: 'Claim',
  actor: 'Actor',
  hedge: 'Hedge',
  number: 'Number',
  cue: 'Cue',
};

/** The relations that an export writes; each says what its lower-case name says. */
export const OWN_RELATIONS = {
  link: 'BelongsTo',
  supports: 'Supports',
  disputes: 'Disputes',
  because: 'Because',
} as const satisfies Partial<Record<RelationMeaning, string>>;

/** An attribute that an export writes, and the head item that each of its values is. */
export interface OwnAttribute {
  readonly label: string;
  readonly values: readonly string[];
  readonly item: (value: string) => string;
}

const ownAttribute = (label: string, values: readonly string[], key = ''): OwnAttribute => ({
  label,
  values,
  item: (value) => (key === '' ? value : `${key}=${value}`),
});

/** The attributes that an export writes, by the kind of head item that they say. */
export const OWN_ATTRIBUTES = {
  type: ownAttribute('ClaimType', CLAIM_TYPES),
  mode: ownAttribute('Mode', CLAIM_MODES),
  polarity: ownAttribute('Polarity', POLARITIES, 'polarity'),
  status: ownAttribute('Status', STATUSES, 'status'),
  hedgeType: ownAttribute('HedgeType', HEDGE_TYPES),
  strength: ownAttribute('Strength', STRENGTHS),
} as const satisfies Readonly<Record<string, OwnAttribute>>;

/**
 * Labels that corpora of news commonly use for actors and figures; a mapping file outranks them. Source: the types of
 * entity of brat's own news tutorial, of ACE and of OntoNotes, by their published names.
 */
const USUAL: BratMapping = {
  entities: new Map<string, EntityMeaning>([
    ...Object.entries(OWN_LABELS).map(([tag, label]) => [label, { tag: tag as MappedTag }] as const),
    ...['Person', 'PERSON', 'PER'].map((label) => [label, { tag: 'actor', type: 'person' }] as const),
    ...['Organization', 'Organisation', 'ORGANIZATION', 'ORG'].map(
      (label) => [label, { tag: 'actor', type: 'organisation' }] as const,
    ),
    ...['GPE', 'Country'].map((label) => [label, { tag: 'actor', type: 'state' }] as const),
    ...['NORP', 'Group'].map((label) => [label, { tag: 'actor', type: 'group' }] as const),
    ...['Money', 'MONEY', 'Percent', 'PERCENT', 'Quantity', 'QUANTITY', 'CARDINAL'].map(
      (label) => [label, { tag: 'number' }] as const,
    ),
  ]),
  relations: new Map<string, RelationMeaning>(
    Object.entries(OWN_RELATIONS).map(([meaning, label]) => [label, meaning as RelationMeaning]),
  ),
  events: new Map(),
  attributes: new Map(
    Object.values(OWN_ATTRIBUTES).map(({ label, values, item }) => [
      label,
      new Map(values.map((value) => [value, item(value)])),
    ]),
  ),
};

/** The mappings that are shipped, by name, as they are written. */
export const SHIPPED_MAPPINGS: Readonly<Record<string, object>> = { attribution };

/** The meaning of labels where no mapping is given. */
export function usualMapping(): BratMapping {
  return USUAL;
}

/** A shipped mapping by its name, over the usual meanings. */
export function shippedMapping(name: string): BratMapping | undefined {
  const written = SHIPPED_MAPPINGS[name];
  return written && readMapping(JSON.stringify(written)).mapping;
}

/** Reads a mapping file, in YAML or JSON, over the usual meanings. What is wrong is left out, and reported in its place. */
export function readMapping(text: string): {
  readonly mapping: BratMapping;
  readonly problems: readonly Problem[];
} {
  const { root, problems } = readYaml(text);
  const sections = root?.kind === 'map' ? root : undefined;
  const mapping = {
    entities: over(USUAL.entities, sections, 'entities', entityMeaning),
    relations: over(USUAL.relations, sections, 'relations', relationMeaning),
    events: over(USUAL.events, sections, 'events', eventMeaning),
    attributes: over(USUAL.attributes, sections, 'attributes', items),
  };
  return {
    mapping,
    problems:
      problems.length > 0
        ? yamlFindings(problems, RULE)
        : root
          ? checkBySchema(root, bratMappingSchema(), RULE)
          : [],
  };
}

const RULE = 'mapping-invalid';

function over<T>(
  usual: ReadonlyMap<string, T>,
  sections: YamlMap | undefined,
  name: string,
  read: (node: YamlNode) => T | undefined,
): ReadonlyMap<string, T> {
  const section = sections?.entries.find(({ key }) => key.text === name)?.value;
  if (section?.kind !== 'map') return usual;
  const own = section.entries.flatMap(({ key, value }) => {
    const meaning = read(value);
    return meaning === undefined ? [] : [[key.text, meaning] as const];
  });
  return new Map([...usual, ...own]);
}

function entityMeaning(node: YamlNode): EntityMeaning | undefined {
  const tag = tagNamed(textOf(node) ?? textOf(valueIn(node, 'tag')));
  if (!tag) return undefined;
  const head = textOf(valueIn(node, 'head'));
  const type = textOf(valueIn(node, 'type'));
  return { tag, ...(head ? { head } : {}), ...(type ? { type } : {}) };
}

function tagNamed(name: string | undefined): MappedTag | undefined {
  return name !== undefined && name in OWN_LABELS ? (name as MappedTag) : undefined;
}

function relationMeaning(node: YamlNode): RelationMeaning | undefined {
  const meaning = textOf(node);
  return meaning === 'none' || (meaning !== undefined && meaning in OWN_RELATIONS)
    ? (meaning as RelationMeaning)
    : undefined;
}

function eventMeaning(node: YamlNode): 'link' | 'none' | undefined {
  const meaning = textOf(node);
  return meaning === 'link' || meaning === 'none' ? meaning : undefined;
}

function items(node: YamlNode): ReadonlyMap<string, string> | undefined {
  const flag = textOf(node);
  if (flag !== undefined) return new Map([['', flag]]);
  if (node.kind !== 'map') return undefined;
  return new Map(
    node.entries.flatMap(({ key, value }) => {
      const item = textOf(value);
      return item === undefined ? [] : [[key.text, item] as const];
    }),
  );
}

function valueIn(node: YamlNode, key: string): YamlNode | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.text !== '' ? node.text : undefined;
}
