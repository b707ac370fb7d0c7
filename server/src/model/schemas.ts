/**
 * The JSON Schemas of what is written in YAML. They are published as they are; validation, completion and hovers read the same,
 * with all references followed.
 */
import actors from '../../schemas/actors.schema.json' with { type: 'json' };
import bratMapping from '../../schemas/brat-mapping.schema.json' with { type: 'json' };
import claimdown from '../../schemas/claimdown.schema.json' with { type: 'json' };
import frontMatter from '../../schemas/front-matter.schema.json' with { type: 'json' };

/** The keywords of JSON Schema (draft 7) that these schemas use, and those of VS Code that carry words for people. */
interface Written extends Keywords {
  readonly $id?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Written>>;
  readonly propertyNames?: Written;
  readonly additionalProperties?: boolean | Written;
  readonly items?: Written;
  readonly anyOf?: readonly Written[];
  readonly definitions?: Readonly<Record<string, Written>>;
}

interface Keywords {
  readonly title?: string;
  /** One or two sentences for hovers and completion. Beside a `$ref`, it outranks the description there. */
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  /** A sentence on each value of `enum`, in its order. */
  readonly enumDescriptions?: readonly string[];
  /** What to say of a wrong value, instead of what could be said of its type or of the values allowed. */
  readonly errorMessage?: string;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly minItems?: number;
}

/** A schema without references: what they lead to stands in their place. */
export interface Schema extends Keywords {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  /** Any of these will do. None of them has an `anyOf` of its own. */
  readonly anyOf?: readonly Schema[];
}

const FILES = new Map<string, Written>(
  [actors as Written, claimdown as Written, frontMatter as Written].map((schema) => [schema.$id!, schema]),
);

/** Each definition is followed once, so that what many rules share is one object. */
const followedBy = new Map<Written, Schema>();

function followed(schema: Written, root: Written): Schema {
  const known = followedBy.get(schema);
  if (known) return known;
  const result =
    schema.$ref === undefined ? inside(schema, root) : referred(schema.$ref, schema.description, root);
  followedBy.set(schema, result);
  return result;
}

function referred(reference: string, description: string | undefined, root: Written): Schema {
  const [file, name] = reference.split('#/definitions/');
  const home = file ? FILES.get(file) : root;
  const definition = home?.definitions?.[name ?? ''];
  if (!home || !definition) throw new Error(`The schema names ${reference}, which does not exist.`);
  const target = followed(definition, home);
  return description === undefined ? target : { ...target, description };
}

function inside(schema: Written, root: Written): Schema {
  const {
    $id,
    $ref,
    definitions,
    properties,
    propertyNames,
    additionalProperties,
    items,
    anyOf,
    ...keywords
  } = schema;
  return {
    ...keywords,
    ...(properties && { properties: mapped(properties, root) }),
    ...(propertyNames && { propertyNames: followed(propertyNames, root) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? followed(additionalProperties, root)
          : additionalProperties,
    }),
    ...(items && { items: followed(items, root) }),
    ...(anyOf && {
      anyOf: anyOf.map((branch) => followed(branch, root)).flatMap((branch) => branch.anyOf ?? [branch]),
    }),
  };
}

function mapped(
  properties: Readonly<Record<string, Written>>,
  root: Written,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, followed(schema, root)]));
}

/** Each is followed when it is first asked for: most runs need one or two of them. */
export const bratMappingSchema = (): Schema => followed(bratMapping as Written, bratMapping as Written);
export const actorsSchema = (): Schema => followed(actors as Written, actors as Written);
export const configSchema = (): Schema => followed(claimdown as Written, claimdown as Written);
export const frontMatterSchema = (): Schema => followed(frontMatter as Written, frontMatter as Written);
