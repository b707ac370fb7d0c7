/** The `annotation.conf` that brat needs to show the labels of some records. */
import { type BratRecord, readRecords } from './records.ts';

/** One that names every label of these `.ann` files, in brat's own notation. */
export function annotationConfig(files: readonly string[]): string {
  const labels = {
    entities: new Set<string>(),
    relations: new Set<string>(),
    events: new Map<string, Set<string>>(),
    attributes: new Map<string, Set<string>>(),
  };
  for (const file of files) for (const record of readRecords(file).records) gather(record, labels);
  for (const trigger of labels.events.keys()) labels.entities.delete(trigger);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['entities', [...labels.entities].sort()],
    ['relations', [...labels.relations].sort().map((label) => `${label}\tArg1:<ANY>, Arg2:<ANY>`)],
    ['events', sorted(labels.events).map(([label, roles]) => `${label}\t${rolesIn(roles)}`)],
    [
      'attributes',
      sorted(labels.attributes).map(([label, values]) => `${label}\tArg:<ANY>${valuesIn(values)}`),
    ],
  ];
  return sections.map(([name, lines]) => [`[${name}]`, ...lines, ''].join('\n')).join('\n');
}

interface Labels {
  readonly entities: Set<string>;
  readonly relations: Set<string>;
  readonly events: Map<string, Set<string>>;
  readonly attributes: Map<string, Set<string>>;
}

function gather(record: BratRecord, { entities, relations, events, attributes }: Labels): void {
  switch (record.kind) {
    case 'entity':
      entities.add(record.label);
      break;
    case 'relation':
    case 'equivalence':
      relations.add(record.label);
      break;
    case 'event':
      // Roles beyond the first of a name are numbered: Org, Org2.
      for (const { role } of record.args) addTo(events, record.label, role.replace(/\d+$/, ''));
      if (record.args.length === 0) addTo(events, record.label);
      break;
    case 'attribute':
      addTo(attributes, record.label, ...(record.value === undefined ? [] : [record.value]));
      break;
    default:
  }
}

function addTo(map: Map<string, Set<string>>, key: string, ...values: readonly string[]): void {
  const known = map.get(key) ?? new Set();
  for (const value of values) known.add(value);
  map.set(key, known);
}

function sorted(map: ReadonlyMap<string, Set<string>>): readonly (readonly [string, readonly string[]])[] {
  return [...map]
    .map(([key, values]) => [key, [...values].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function rolesIn(roles: readonly string[]): string {
  return roles.map((role) => `${role}*:<ANY>`).join(', ');
}

function valuesIn(values: readonly string[]): string {
  return values.length === 0 ? '' : `, Value:${values.join('|')}`;
}
