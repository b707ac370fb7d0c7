/** What the keys and values of front matter, registries and configurations mean, by their JSON Schemas. */
import type { Schema } from '../model/schemas.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../model/yaml-tree.ts';
import type { Hover } from './hover.ts';

/** An alias may lead round in a circle. */
const DEEPEST = 64;

/** The hover at an offset of YAML read with these offsets, or undefined where its schema says nothing. */
export function yamlHover(root: YamlNode | undefined, schema: Schema, offset: number): Hover | undefined {
  let node = root;
  let expected: Schema | undefined = schema;
  let key: YamlScalar | undefined;
  for (let depth = 0; node && expected && depth < DEEPEST; depth++) {
    const here: Schema = branchFor(expected, node);
    if (node.kind === 'scalar') return key && isAt(node, offset) ? valueHover(node, key, here) : undefined;
    if (node.kind === 'list') {
      node = node.items.find((item) => isAt(item, offset));
      expected = here.items;
      continue;
    }
    const entry: YamlMap['entries'][number] | undefined = node.entries.find((each) => isAt(each, offset));
    if (!entry) return undefined;
    expected = schemaOf(here, entry.key.text);
    if (isAt(entry.key, offset)) return expected && keyHover(entry.key, branchFor(expected, entry.value));
    key = entry.key;
    node = entry.value;
  }
  return undefined;
}

function isAt({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The alternative that a node follows: the one of its type that knows most of its keys. */
function branchFor(schema: Schema, node: YamlNode): Schema {
  if (!schema.anyOf) return schema;
  const types = node.kind === 'map' ? ['object'] : node.kind === 'list' ? ['array'] : SCALARS;
  const fitting = schema.anyOf.filter(
    ({ type }) => !type || [type].flat().some((each) => types.includes(each)),
  );
  const branch = fitting.toSorted((a, b) => keysKnown(b, node) - keysKnown(a, node))[0];
  const description = branch?.description ?? schema.description;
  return { ...branch, ...(description === undefined ? {} : { description }) };
}

const SCALARS = ['string', 'number', 'integer', 'boolean', 'null'];

function keysKnown({ properties }: Schema, node: YamlNode): number {
  if (node.kind !== 'map' || !properties) return 0;
  return node.entries.filter(({ key }) => Object.hasOwn(properties, key.text)).length;
}

function schemaOf({ properties, additionalProperties }: Schema, key: string): Schema | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function keyHover(key: YamlScalar, schema: Schema): Hover | undefined {
  if (!schema.description) return undefined;
  const values = schema.enum ?? schema.items?.enum ?? [];
  const means = schema.enumDescriptions ?? schema.items?.enumDescriptions ?? [];
  const rows = values.map((value, i) => (means[i] ? `- \`${value}\`: ${means[i]}` : `- \`${value}\``));
  const list = rows.length > 1 ? `\n\n${rows.join('\n')}` : '';
  return { span: spanOf(key), markdown: `${schema.description}${list}` };
}

function valueHover(value: YamlScalar, key: YamlScalar, schema: Schema): Hover | undefined {
  const at = schema.enum?.findIndex((allowed) => String(allowed) === value.text) ?? -1;
  const means = at < 0 ? undefined : schema.enumDescriptions?.[at];
  if (means) return { span: spanOf(value), markdown: `\`${value.text}\`: ${means}` };
  return schema.description === undefined
    ? undefined
    : { span: spanOf(value), markdown: `\`${key.text}\`: ${schema.description}` };
}

function spanOf({ start, end }: YamlScalar): Hover['span'] {
  return { start, end };
}
