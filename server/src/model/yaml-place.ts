/** What stands at an offset of a YAML file, and what its schema says of it: for hovers and completion. */
import type { Schema } from './schemas.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-tree.ts';

/** The keys, and the indexes in lists, that lead from the top to a place. */
export type YamlPath = readonly (string | number)[];

/** The innermost thing at an offset. */
export type YamlPlace =
  | { readonly kind: 'key'; readonly path: YamlPath; readonly entry: YamlEntry }
  /** A scalar, also one left out; `path` leads to it. */
  | { readonly kind: 'value'; readonly path: YamlPath; readonly value: YamlScalar }
  /** Between the entries or items of a map or list; `path` leads to that. */
  | { readonly kind: 'between'; readonly path: YamlPath; readonly around: YamlNode };

/** The innermost key, scalar, map or list whose span holds `offset`, both ends included; undefined where none does. */
export function yamlPlaceAt(root: YamlNode, offset: number): YamlPlace | undefined {
  if (!holds(root, offset)) return undefined;
  const path: (string | number)[] = [];
  let node = root;
  while (node.kind !== 'scalar') {
    const step: YamlEntry | readonly [number, YamlNode] | undefined =
      node.kind === 'map'
        ? node.entries.find((entry) => holds(entry, offset))
        : [...node.items.entries()].find(([, item]) => holds(item, offset));
    if (!step) return { kind: 'between', path, around: node };
    if ('key' in step) {
      if (holds(step.key, offset)) return { kind: 'key', path: [...path, step.key.text], entry: step };
      path.push(step.key.text);
      if (!holds(step.value, offset)) return { kind: 'between', path, around: step.value };
      node = step.value;
    } else {
      path.push(step[0]);
      node = step[1];
    }
  }
  return { kind: 'value', path, value: node };
}

function holds({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}

/**
 * What a schema says of the value at a path: every branch that may hold there, each without an `anyOf` of its own. Empty where
 * the schema knows no such place. The first has the description to show.
 */
export function schemasAt(schema: Schema, path: YamlPath): readonly Schema[] {
  let branches = branchesOf(schema);
  for (const step of path) {
    branches = branches.flatMap((branch) => {
      const next = typeof step === 'number' ? branch.items : valueSchema(branch, step);
      return next ? branchesOf(next) : [];
    });
  }
  return branches;
}

/** The schema of the value of a key: the one for that key, else the one for any. */
function valueSchema({ properties, additionalProperties }: Schema, key: string): Schema | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function branchesOf(schema: Schema): readonly Schema[] {
  if (!schema.anyOf) return [schema];
  const { anyOf, ...shared } = schema;
  // What is said of all branches outranks what is said of one where that one stands for the whole.
  return anyOf.map((branch) => ({
    ...branch,
    ...(shared.description !== undefined && { description: shared.description }),
  }));
}

/** The sentence on one of the values that schemas allow, if they have one. */
export function describeValue(schemas: readonly Schema[], value: string): string | undefined {
  for (const { enum: values, enumDescriptions } of schemas) {
    const index = values?.findIndex((allowed) => String(allowed) === value) ?? -1;
    if (index >= 0) return enumDescriptions?.[index];
  }
  return undefined;
}
